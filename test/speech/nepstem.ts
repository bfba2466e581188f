import type { Apparaat } from '../../src/speech/apparaat.js';
import type { Stem } from '../../src/speech/stem.js';

/** A clock that stands still until a test turns it. */
export class Klok {
  #nu = 0;
  #wekkers = new Map<number, { om: number; doe: () => void }>();
  #n = 0;

  readonly straks = (doe: () => void, ms: number): (() => void) => {
    const id = this.#n++;
    this.#wekkers.set(id, { om: this.#nu + ms, doe });
    return () => void this.#wekkers.delete(id);
  };

  /** Lets time go by; what was to happen happens, in order. */
  loop(ms: number): void {
    const tot = this.#nu + ms;
    for (;;) {
      const [eerste] = [...this.#wekkers].filter(([, { om }]) => om <= tot).sort(([, a], [, b]) => a.om - b.om);
      if (!eerste) break;
      this.#wekkers.delete(eerste[0]);
      this.#nu = eerste[1].om;
      eerste[1].doe();
    }
    this.#nu = tot;
  }
}

/** What is said, as the code under test makes it. */
export class NepUiting {
  voice: Stem | null = null;
  lang = '';
  rate = 1;
  volume = 1;
  onstart: ((event: object) => void) | null = null;
  onend: ((event: object) => void) | null = null;
  onerror: ((event: object) => void) | null = null;
  onboundary: ((event: object) => void) | null = null;
  constructor(readonly text: string) {}
}

export const stem = (lang: string, meer: Partial<Stem> = {}): Stem => ({
  lang,
  name: `Stem ${lang}`,
  voiceURI: `urn:${lang}`,
  localService: true,
  default: false,
  ...meer,
});

/** The voices of a browser, in the hands of a test: it says when something begins, ends or goes wrong. */
export class NepSynth extends EventTarget {
  stemmen: Stem[];
  speaking = false;
  pending = false;
  paused = false;
  /** All that was asked for, the silences too. */
  readonly gevraagd: NepUiting[] = [];
  geannuleerd = 0;
  /** What the browser does with what it is asked; nothing, unless a test says. */
  bijVraag: (uiting: NepUiting) => void = () => undefined;

  constructor(...talen: (string | Stem)[]) {
    super();
    this.stemmen = talen.map((taal) => (typeof taal === 'string' ? stem(taal) : taal));
  }

  getVoices(): Stem[] {
    return this.stemmen;
  }
  speak(uiting: NepUiting): void {
    this.gevraagd.push(uiting);
    if (uiting.text === ' ') return;
    this.pending = true;
    this.bijVraag(uiting);
  }
  cancel(): void {
    this.geannuleerd++;
    const uiting = this.nu;
    const bezig = this.speaking || this.pending;
    this.speaking = this.pending = false;
    if (bezig) uiting?.onerror?.({ error: 'interrupted' });
  }
  resume(): void {
    this.paused = false;
  }

  /** The last sentence that was asked for. */
  get nu(): NepUiting | undefined {
    return this.gezegd.at(-1);
  }
  /** The sentences that were asked for. */
  get gezegd(): NepUiting[] {
    return this.gevraagd.filter(({ text }) => text !== ' ');
  }
  get teksten(): string[] {
    return this.gezegd.map(({ text }) => text);
  }

  begin(): void {
    this.pending = false;
    this.speaking = true;
    this.nu?.onstart?.({});
  }
  eind(): void {
    this.speaking = this.pending = false;
    this.nu?.onend?.({});
  }
  fout(error: string): void {
    this.speaking = this.pending = false;
    this.nu?.onerror?.({ error });
  }
  bij(charIndex: number, name = 'word'): void {
    this.nu?.onboundary?.({ charIndex, name });
  }
  /** Other voices than before. */
  kwamen(...talen: string[]): void {
    this.stemmen = talen.map((taal) => stem(taal));
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

/** An element that plays what a test says. */
export class NepGeluid extends EventTarget {
  src = '';
  playbackRate = 1;
  defaultPlaybackRate = 1;
  ended = false;
  readonly gespeeld: string[] = [];
  readonly geladen: string[] = [];
  #fout: string | undefined;

  /** The next time it is to play, the browser refuses. */
  weigert(fout: string): void {
    this.#fout = fout;
  }
  play(): Promise<void> {
    this.gespeeld.push(this.src);
    this.ended = false;
    const fout = this.#fout;
    this.#fout = undefined;
    return fout ? Promise.reject(new DOMException('', fout)) : Promise.resolve();
  }
  pause(): void {
    this.dispatchEvent(new Event('pause'));
  }
  load(): void {
    this.geladen.push(this.src);
  }
  removeAttribute(): void {
    this.src = '';
  }
  meldt(soort: 'playing' | 'timeupdate' | 'ended' | 'error' | 'pause'): void {
    if (soort === 'ended') this.ended = true;
    this.dispatchEvent(new Event(soort));
  }
}

export class NepPagina extends EventTarget {
  hidden = false;
  baseURI = 'https://school.example/ouders/';
  verberg(): void {
    this.hidden = true;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

export interface NepApparaat {
  apparaat: Apparaat;
  klok: Klok;
  pagina: NepPagina;
  synth: NepSynth;
  geluid: NepGeluid;
}

/** A device with these voices. */
export function nepApparaat(...talen: (string | Stem)[]): NepApparaat {
  const klok = new Klok();
  const pagina = new NepPagina();
  const synth = new NepSynth(...talen);
  const apparaat: Apparaat = {
    synth: synth as unknown as SpeechSynthesis,
    zin: (tekst) => new NepUiting(tekst) as unknown as SpeechSynthesisUtterance,
    pagina: pagina as unknown as Document,
    straks: klok.straks,
  };
  return { apparaat, klok, pagina, synth, geluid: new NepGeluid() };
}
