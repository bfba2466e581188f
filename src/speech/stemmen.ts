import type { Apparaat } from './apparaat.js';
import { kiesStem } from './stem.js';

/** How long voices may be on their way, in ms; who pressed a button does not wait longer. */
const geduld = 3000;

/**
 * The voices of a device. Some browsers have them at once, some after a while, one by one, or only when asked again; some
 * never, and not all of them say when the list changes.
 */
export class Stemmen {
  readonly #apparaat: Apparaat;
  /** Per language what was found; forgotten when the list changes. */
  readonly #gevonden = new Map<string, SpeechSynthesisVoice>();
  #onderweg = true;

  /** @param anders is called when other voices came or went, and (with false) when no more are waited for */
  constructor(apparaat: Apparaat, anders: (stemmen: boolean) => void) {
    this.#apparaat = apparaat;
    // Asking is what makes some browsers fetch them.
    this.#lijst();
    apparaat.synth?.addEventListener?.('voiceschanged', () => {
      this.#gevonden.clear();
      anders(true);
    });
    apparaat.straks(() => {
      this.#onderweg = false;
      anders(false);
    }, geduld);
  }

  #lijst(): readonly SpeechSynthesisVoice[] {
    // In some browsers inside apps there is an object that cannot do anything.
    try {
      return this.#apparaat.synth?.getVoices() ?? [];
    } catch {
      return [];
    }
  }

  /** The voice for a language, if there is one now. */
  voor(taal: string, opAfstand = false): SpeechSynthesisVoice | undefined {
    const sleutel = `${taal} ${opAfstand}`;
    const stem = this.#gevonden.get(sleutel) ?? kiesStem(this.#lijst(), taal, opAfstand);
    if (stem) this.#gevonden.set(sleutel, stem);
    return stem;
  }

  /** Whether there is a voice for a language; undefined as long as one may still come. */
  heeft(taal: string, opAfstand = false): boolean | undefined {
    if (!this.#apparaat.synth) return false;
    if (this.voor(taal, opAfstand)) return true;
    return this.#onderweg || this.#lijst().length === 0 ? undefined : false;
  }

  /** Gives the voice for a language, at once when that is known, else when it came or has had its time. */
  wacht(taal: string, opAfstand: boolean, klaar: (stem: SpeechSynthesisVoice | undefined) => void): () => void {
    let nog = this.heeft(taal, opAfstand) === undefined ? geduld : 0;
    let laatMaar = (): void => undefined;
    const kijk = (): void => {
      const stem = this.voor(taal, opAfstand);
      if (stem || nog <= 0) return klaar(stem);
      nog -= 250;
      laatMaar = this.#apparaat.straks(kijk, 250);
    };
    kijk();
    return () => laatMaar();
  }
}
