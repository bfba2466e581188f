/** What was said, as the page asked for it. */
export interface Gezegd {
  tekst: string;
  /** The language of the voice that said it. */
  stem: string;
  tempo: number;
}

interface Nepstem {
  gezegd: Gezegd[];
  /** Sentences end when a test says so, instead of by themselves. */
  houdVast: boolean;
  eind(): void;
  /** When something was pressed last. */
  gedrukt: number;
}

declare global {
  interface Window {
    nepstem: Nepstem;
  }
}

/**
 * Runs in the page, before any script of it: a browser with voices of these languages, which keeps what is said. It names
 * the second word of each sentence, and ends a sentence in a moment unless it is held.
 */
export function nepstemmen(talen: string[]): void {
  const stemmen = talen.map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false }));
  let nu: SpeechSynthesisUtterance | undefined;
  const gebeurt = (uiting: SpeechSynthesisUtterance, soort: 'onstart' | 'onend' | 'onerror' | 'onboundary', wat = {}) =>
    (uiting[soort] as ((event: object) => void) | null)?.(wat);
  const nep: Nepstem = {
    gezegd: [],
    houdVast: true,
    gedrukt: -1000,
    eind() {
      const uiting = nu;
      nu = undefined;
      if (uiting) gebeurt(uiting, 'onend');
    },
  };
  const synth = Object.assign(new EventTarget(), {
    pending: false,
    paused: false,
    getVoices: () => stemmen,
    speak(uiting: SpeechSynthesisUtterance) {
      if (uiting.text === ' ') return;
      nu = uiting;
      nep.gezegd.push({ tekst: uiting.text, stem: uiting.voice?.lang ?? '', tempo: uiting.rate });
      setTimeout(() => {
        if (nu !== uiting) return;
        gebeurt(uiting, 'onstart');
        const noem = (): void => {
          if (nu !== uiting) return;
          gebeurt(uiting, 'onboundary', { charIndex: uiting.text.indexOf(' ') + 1, name: 'word' });
          // Who hears nothing for long takes it that the voice has stopped.
          setTimeout(noem, 1000);
        };
        noem();
        if (!nep.houdVast) setTimeout(() => nu === uiting && nep.eind(), 0);
      }, 0);
    },
    cancel() {
      const uiting = nu;
      nu = undefined;
      if (uiting) gebeurt(uiting, 'onerror', { error: 'interrupted' });
    },
    resume: () => undefined,
    pause: () => undefined,
  });
  Object.defineProperty(synth, 'speaking', { get: () => nu !== undefined });
  class Uiting {
    voice = null;
    lang = '';
    rate = 1;
    volume = 1;
    constructor(readonly text: string) {}
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synth, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Uiting, configurable: true });
  window.nepstem = nep;
  addEventListener('click', () => (nep.gedrukt = performance.now()), true);
}
