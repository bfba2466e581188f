import type { Apparaat } from './apparaat.js';
import { speel } from './opname.js';
import type { Stemmen } from './stemmen.js';
import { inZinnen, woordOp, zonderRand, type Bereik } from './stukken.js';
import { zeg, zegNiets, type Afloop } from './uiting.js';
import type { LeesOpties, Stuk, Verslag } from './voorlezer.js';

export interface Opdracht extends LeesOpties {
  stukken: readonly Stuk[];
  /** 1, or slower. */
  tempo: number;
  /** The element for recordings, which was touched in the tap. */
  geluid?: HTMLAudioElement | undefined;
  /** Where the recording of a piece is; null when there is none that may be played. */
  adres: (stuk: Stuk) => string | null;
}

/** One time that something is read aloud. */
export interface Lezing {
  /** Silent, at once and for good. */
  stop: () => void;
  /** From this sentence on, which is said once more, at another pace. */
  tempo: (tempo: number) => void;
}

/** Reads pieces one after the other: a recording where there is one, else a voice, sentence by sentence. */
export function leesVoor(
  apparaat: Apparaat,
  stemmen: Stemmen,
  { stukken, tempo, geluid, adres, opAfstand = false }: Opdracht,
  meld: (verslag: Verslag) => void,
): Lezing {
  /** Ends what sounds, or what is waited for. */
  let stil = (): void => undefined;
  /** Does what a change of pace asks. */
  let anderTempo = (): void => undefined;
  let klaar = false;
  /** What could not be read, and why. */
  let gemist: Verslag | undefined;

  const eind = (verslag: Verslag): void => {
    if (klaar) return;
    klaar = true;
    stil();
    apparaat.pagina.removeEventListener('visibilitychange', verborgen);
    meld(verslag);
  };
  const stop = (): void => eind({ stand: 'stil' });
  /** Who puts the phone away does not want it to go on talking. */
  const verborgen = (): void => {
    if (apparaat.pagina.hidden) stop();
  };

  const leest = (stuk: Stuk, zin: Bereik, woord?: Bereik): void => {
    meld({ stand: 'leest', plek: { stuk, zin, woord } });
  };

  const lees = (n: number): void => {
    const stuk = stukken[n];
    // Answers make no sense without their question; and nobody should think that she heard all of it.
    if (gemist && (n === 1 || !stuk)) return eind(gemist);
    if (!stuk) return eind({ stand: 'stil', uit: true });
    const mis = (verslag: Verslag): void => {
      gemist ??= verslag;
      lees(n + 1);
    };
    const naAfloop = (afloop: Afloop): void => {
      if (afloop === 'af') lees(n + 1);
      else if (afloop === 'onderbroken') stop();
      else mis(afloop === 'mislukt' ? { stand: 'mislukt' } : { stand: 'geen-stem', taal: stuk.taal });
    };

    const metStem = (zonder: Afloop): void => {
      const mag = opAfstand && !stuk.eigen;
      const metDeze = (stem: SpeechSynthesisVoice | undefined): void =>
        stem ? zinnen(stuk, stem, naAfloop) : naAfloop(zonder);
      anderTempo = () => undefined;
      if (stemmen.heeft(stuk.taal, mag) !== undefined) return metDeze(stemmen.voor(stuk.taal, mag));
      // By then the tap is over.
      zegNiets(apparaat);
      stil = stemmen.wacht(stuk.taal, mag, metDeze);
    };

    const opname = adres(stuk);
    if (opname === null || !geluid) return metStem('geen-stem');
    anderTempo = () => (geluid.playbackRate = tempo);
    stil = speel(
      apparaat,
      geluid,
      { adres: opname, tempo },
      {
        begon: () => leest(stuk, [0, stuk.tekst.length]),
        klaar: (afloop) => (afloop === 'mislukt' ? metStem('mislukt') : naAfloop(afloop)),
      },
    );
  };

  const zinnen = (stuk: Stuk, stem: SpeechSynthesisVoice, af: (afloop: Afloop) => void): void => {
    const alle = inZinnen(stuk.tekst, stuk.taal).flatMap((zin) => {
      const kaal = zonderRand(stuk.tekst, zin);
      return kaal ? [kaal] : [];
    });
    const volgende = (i: number): void => {
      const zin = alle[i];
      if (!zin) return af('af');
      const [van, tot] = zin;
      const ditmaal = (): void => {
        stil = zeg(
          apparaat,
          stuk.tekst.slice(van, tot),
          { stem, tempo },
          {
            begon: () => leest(stuk, zin),
            bij: (plek) => {
              const woord = woordOp(stuk.tekst, van + plek);
              if (woord && woord[1] <= tot) leest(stuk, zin, woord);
            },
            klaar: (afloop) => (afloop === 'af' ? volgende(i + 1) : af(afloop)),
          },
        );
      };
      anderTempo = () => {
        stil();
        ditmaal();
      };
      ditmaal();
    };
    volgende(0);
  };

  apparaat.pagina.addEventListener('visibilitychange', verborgen);
  lees(0);
  return {
    stop,
    tempo(anders) {
      if (anders === tempo || klaar) return;
      tempo = anders;
      anderTempo();
    },
  };
}
