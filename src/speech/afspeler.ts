import type { Geluid } from '../domain/opname.js';
import { ditApparaat, type Apparaat } from './apparaat.js';
import { neemBeurt } from './beurt.js';
import { naarBytes } from './bytes.js';
import { speel } from './opname.js';
import { raakGeluidAan } from './tik.js';

/** Plays what somebody said, one at a time. */
export class Afspeler {
  /** The id of what is heard now, or is on its way. */
  nu = '';
  /** How far it is, in seconds. */
  tijd = 0;
  /** What could not be played here. */
  mislukt = '';
  /** What is nowhere on this device. */
  weg = '';
  readonly #bij: () => void;
  readonly #apparaat: Apparaat;
  #stop: (() => void) | undefined;

  constructor(bij: () => void, apparaat: Apparaat = ditApparaat) {
    this.#bij = bij;
    this.#apparaat = apparaat;
  }

  /** To be called in the tap: only then a telephone lets it be heard. Stops what is heard now. */
  druk(id: string, haal: () => Promise<Geluid | null>): void {
    const was = this.nu;
    this.stop();
    if (was === id) return;
    const audio = raakGeluidAan();
    this.nu = id;
    this.mislukt = this.weg = '';
    const { pagina } = this.#apparaat;
    const einde = neemBeurt(pagina, this, () => this.stop());
    const verborgen = (): void => {
      if (pagina.hidden) this.stop();
    };
    pagina.addEventListener('visibilitychange', verborgen);
    this.#stop = () => {
      einde();
      pagina.removeEventListener('visibilitychange', verborgen);
    };
    this.#bij();
    void haal().then((geluid) => {
      if (this.nu !== id) return;
      if (geluid && audio) return this.#speel(id, audio, geluid);
      this.stop();
      this[geluid ? 'mislukt' : 'weg'] = id;
      this.#bij();
    });
  }

  stop(): void {
    if (!this.nu) return;
    this.nu = '';
    this.tijd = 0;
    this.#stop?.();
    this.#stop = undefined;
    this.#bij();
  }

  #speel(id: string, audio: HTMLAudioElement, { type, inhoud }: Geluid): void {
    const adres = URL.createObjectURL(new Blob([naarBytes(inhoud)], { type }));
    const loopt = (): void => {
      this.tijd = audio.currentTime;
      this.#bij();
    };
    audio.addEventListener('timeupdate', loopt);
    const einde = this.#stop;
    const stil = speel(
      this.#apparaat,
      audio,
      { adres, tempo: 1 },
      {
        begon: () => undefined,
        klaar: (afloop) => {
          this.stop();
          if (afloop === 'mislukt') this.mislukt = id;
          this.#bij();
        },
      },
    );
    this.#stop = () => {
      einde?.();
      audio.removeEventListener('timeupdate', loopt);
      stil();
      URL.revokeObjectURL(adres);
    };
  }
}
