/** A way to reach somebody: call, write a message to a number, mail. */
export interface Weg {
  kanaal: 'bellen' | 'bericht' | 'mail';
  /** "010 123 45 67" or "juf@school.nl". */
  waarde: string;
}

const adressen: Record<Weg['kanaal'], string> = { bellen: 'tel:', bericht: 'sms:', mail: 'mailto:' };
const nummer = /^\+?[\d\s().-]{3,30}$/;
/** One plain address: nothing that could add readers, words or parameters to the mail. */
const postbus = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/**
 * What a press on it opens, or null when it is no number or address: then it is shown as words. A number may have spaces,
 * brackets and dashes, as people write it.
 */
export function adresVanWeg({ kanaal, waarde }: Weg): string | null {
  const tekst = waarde.trim();
  if (!(kanaal === 'mail' ? postbus : nummer).test(tekst)) return null;
  return adressen[kanaal] + (kanaal === 'mail' ? tekst : tekst.replace(/(?!^\+)\D/g, ''));
}
