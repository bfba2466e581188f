import type { Apparaat } from './apparaat.js';
import type { Luisteraar } from './uiting.js';

/** How long a recording may stand still, in ms: it is being fetched, or the tram is in a tunnel. */
const geduld = 8000;

/**
 * Plays a recording on the element that was touched in the tap: only that one may make a sound on an iPhone.
 * @param tempo 1, or slower; can change while it plays through `geluid.playbackRate`
 */
export function speel(
  { straks }: Pick<Apparaat, 'straks'>,
  geluid: HTMLAudioElement,
  { adres, tempo }: { adres: string; tempo: number },
  { begon, klaar }: Luisteraar,
): () => void {
  const hoort = new AbortController();
  let laatMaar = (): void => undefined;

  const stil = (): void => {
    hoort.abort();
    laatMaar();
    geluid.pause();
    // Without an address nothing is fetched any more.
    geluid.removeAttribute('src');
    geluid.load();
  };
  const eind = (afloop: 'af' | 'onderbroken' | 'mislukt'): void => {
    if (hoort.signal.aborted) return;
    stil();
    klaar(afloop);
  };
  const wacht = (): void => {
    laatMaar();
    laatMaar = straks(() => eind('mislukt'), geduld);
  };
  const bij = (soort: string, doe: () => void): void => geluid.addEventListener(soort, doe, { signal: hoort.signal });

  bij('playing', begon);
  bij('timeupdate', wacht);
  bij('ended', () => eind('af'));
  bij('error', () => eind('mislukt'));
  // A call comes in, or the headphones go out.
  bij('pause', () => !geluid.ended && eind('onderbroken'));
  geluid.src = adres;
  // The first is what an element falls back on when it gets another address.
  geluid.defaultPlaybackRate = geluid.playbackRate = tempo;
  wacht();
  // Old browsers give no promise.
  (geluid.play() as Promise<void> | undefined)?.catch(() => eind('mislukt'));

  return () => {
    if (!hoort.signal.aborted) stil();
  };
}
