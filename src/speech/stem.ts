/** What we read of a voice of the device. */
export type Stem = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name' | 'voiceURI' | 'default'>;

/** The language of a code, as everybody writes it: Android and Firefox also have `nl_NL` and `nld-NLD`. */
function taalVan(code: string): string {
  const taal = /^[a-z]*/i.exec(code)?.[0] ?? '';
  try {
    return Intl.getCanonicalLocales(taal)[0]?.split('-')[0] ?? '';
  } catch {
    return '';
  }
}

/** The land of a code, or the one in which most people speak that language. */
function landVan(code: string): string | undefined {
  try {
    return new Intl.Locale(code.replaceAll('_', '-')).maximize().region;
  } catch {
    return undefined;
  }
}

/** Made to amuse, or to be small: an Apple device names them before the voice that a person would choose. */
const grapje =
  /eloquence|speech\.synthesis\.voice|\+|^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Eddy|Flo|Fred|Good News|Grandma|Grandpa|Jester|Junior|Kathy|Organ|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/;

/** Firefox says of what Linux speaks with that it may be elsewhere; it is a program on the device. */
export const isHier = ({ localService, voiceURI }: Stem): boolean =>
  localService || voiceURI.startsWith('urn:moz-tts:speechd:');

/**
 * The voice that may read a language: one of exactly that language, never another. A voice that is not on the device sends
 * the text to somebody else's computer: only when that is allowed, and only when there is no other.
 */
export function kiesStem<S extends Stem>(stemmen: readonly S[], taal: string, opAfstand = false): S | undefined {
  const gevraagd = taalVan(taal);
  const land = landVan(taal);
  const punten = (stem: S): number =>
    (isHier(stem) ? 8 : 0) +
    (grapje.test(`${stem.name} ${stem.voiceURI}`) ? 0 : 4) +
    (landVan(stem.lang) === land ? 2 : 0) +
    (stem.default ? 1 : 0);
  let beste: S | undefined;
  for (const stem of stemmen) {
    if (taalVan(stem.lang) !== gevraagd || gevraagd === '' || !(opAfstand || isHier(stem))) continue;
    if (!beste || punten(stem) > punten(beste)) beste = stem;
  }
  return beste;
}
