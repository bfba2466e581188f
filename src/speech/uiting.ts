import type { Apparaat } from './apparaat.js';

/** How one sentence, or one recording, came to its end. */
export type Afloop =
  | 'af'
  /** Somebody else made it stop: another page, another element, the phone. */
  | 'onderbroken'
  /** The voice is there in name only. */
  | 'geen-stem'
  | 'mislukt';

export interface Luisteraar {
  begon: () => void;
  /** The voice is at this place in the sentence. */
  bij?: (plek: number) => void;
  klaar: (afloop: Afloop) => void;
}

/** How long a voice may take before it begins: the first time it may have to wake up. */
const begintBinnen = [4000, 6000] as const;
/** A browser that was told to be silent does not hear what it is told right after. */
const pauze = 150;

/** What is being said, by whichever element. */
let nu: SpeechSynthesisUtterance | undefined;
/** Browsers forget what nobody holds, and then never say that it ended. */
const vorige: SpeechSynthesisUtterance[] = [];
const houVast = (uiting: SpeechSynthesisUtterance): void => {
  if (vorige.push(uiting) > 4) vorige.shift();
};

/** Browsers that were told to be silent just now. */
const netStil = new WeakSet<SpeechSynthesis>();
function zwijg({ straks }: Apparaat, synth: SpeechSynthesis): void {
  synth.cancel();
  netStil.add(synth);
  straks(() => netStil.delete(synth), pauze);
}

/** The longest that a voice may take over a text, in seconds: digits are whole words, some letters whole syllables. */
const hoogstens = (tekst: string, tempo: number): number =>
  Math.ceil((3 + 0.12 * tekst.length + 0.4 * (tekst.match(/\d|[\u1100-\ud7ff]/g)?.length ?? 0)) / tempo);

/**
 * Says a space: nothing is heard. In the tap it makes that an iPhone lets the page speak later too; after a `cancel` it is
 * what the browser swallows instead of the sentence. Not an empty text: on that the voices of Linux hang.
 */
export function zegNiets({ synth, zin }: Apparaat): void {
  try {
    const uiting = zin(' ');
    uiting.volume = 0;
    houVast(uiting);
    synth?.speak(uiting);
  } catch {
    // Speaking itself will say so.
  }
}

/**
 * Says one sentence with one voice, and says how that went, also when the browser does not: it may never begin, never
 * tell that it ended, or fail. Calling what it gives back makes it silent; `klaar` is never called before it is given.
 */
export function zeg(
  apparaat: Apparaat,
  tekst: string,
  { stem, tempo }: { stem: SpeechSynthesisVoice; tempo: number },
  { begon, bij, klaar }: Luisteraar,
): () => void {
  const synth = apparaat.synth as SpeechSynthesis;
  let laatMaar = (): void => undefined;
  let mijn: SpeechSynthesisUtterance | undefined;
  let poging = 0;

  const stil = (): void => {
    laatMaar();
    if (nu === mijn) nu = undefined;
    mijn = undefined;
  };
  const eind = (afloop: Afloop): void => {
    stil();
    klaar(afloop);
  };
  /** The browser itself does not end it. */
  const breekAf = (afloop: Afloop): void => {
    stil();
    zwijg(apparaat, synth);
    klaar(afloop);
  };
  const opnieuw = (anders: Afloop): void => {
    poging++;
    if (poging < begintBinnen.length) probeer();
    else breekAf(anders);
  };

  const probeer = (): void => {
    laatMaar();
    const uiting = apparaat.zin(tekst);
    const isNu = (): boolean => mijn === uiting;
    let over = hoogstens(tekst, tempo);
    let gestart = false;
    let gesproken = false;
    let zwijgt = 0;

    // Once a second: an end of which the browser says nothing.
    const kijk = (): void => {
      if (synth.speaking) gesproken = true;
      zwijgt = gesproken && !synth.speaking ? zwijgt + 1 : 0;
      if (zwijgt > 1) return eind('af');
      if (--over < 0) return breekAf('af');
      laatMaar = apparaat.straks(kijk, 1000);
    };
    const start = (): void => {
      if (gestart) return;
      gestart = true;
      laatMaar();
      laatMaar = apparaat.straks(kijk, 1000);
      begon();
    };
    uiting.onstart = () => {
      if (isNu()) start();
      // It was told to be silent before it began, and did not hear that.
      else if (!nu) zwijg(apparaat, synth);
    };
    uiting.onboundary = ({ charIndex, name }) => {
      if (!isNu()) return;
      start();
      over = hoogstens(tekst.slice(charIndex), tempo);
      if (name === 'word' && charIndex >= 0) bij?.(charIndex);
    };
    uiting.onend = () => isNu() && eind('af');
    uiting.onerror = ({ error }) => {
      if (!isNu()) return;
      if (error === 'interrupted' || error === 'canceled') {
        // Before it began, and not for another: that was a silence meant for what was said before.
        if (gestart || synth.speaking || synth.pending) eind('onderbroken');
        else opnieuw('onderbroken');
      } else if (/-unavailable$/.test(error)) eind('geen-stem');
      else if (error === 'not-allowed') eind('mislukt');
      else opnieuw('mislukt');
    };
    // Android takes the voice only when the language is named as the voice itself names it.
    Object.assign(uiting, { voice: stem, lang: stem.lang, rate: tempo });
    mijn = nu = uiting;
    houVast(uiting);

    const spreek = (): void => {
      laatMaar = apparaat.straks(() => opnieuw('geen-stem'), begintBinnen[poging] ?? 0);
      try {
        if (synth.paused) synth.resume();
        synth.speak(uiting);
      } catch {
        // Later, as with all other ends: who asked does not have our answer yet.
        laatMaar();
        laatMaar = apparaat.straks(() => eind('mislukt'), 0);
      }
    };
    // Left over: of another page, of an element that went, or of what never ended.
    if (synth.speaking || synth.pending || poging > 0) zwijg(apparaat, synth);
    if (!netStil.has(synth)) return spreek();
    zegNiets(apparaat);
    laatMaar = apparaat.straks(spreek, pauze);
  };
  probeer();

  return () => {
    if (!mijn) return;
    stil();
    zwijg(apparaat, synth);
  };
}
