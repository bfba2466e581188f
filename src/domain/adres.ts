/** What is used of the platform's URL, which the domain is compiled without. */
interface Gelezen {
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
}
declare const URL: new (adres: string, thuis?: string) => Gelezen;

const links = ['http:', 'https:', 'mailto:', 'tel:', 'sms:'];
const web = ['http:', 'https:'];

/** A name before the host makes a strange site look like the school's: such addresses are refused. */
function lees(adres: string, thuis?: string): Gelezen | undefined {
  try {
    const gelezen = new URL(adres, thuis);
    return gelezen.username || gelezen.password ? undefined : gelezen;
  } catch {
    return undefined;
  }
}

/**
 * The address to use, or null when it is refused: then show it as text and request nothing.
 *
 * @param adres as it stands in content; may be relative to `thuis`
 * @param soort `link`: http, https, mailto, tel, sms. `beeld`: pictures and recordings, from `thuis` itself
 *   or from an origin in `ookVan`
 * @param thuis address of the page
 * @param ookVan origins the host allows besides its own, like `https://fotos.school.nl`
 */
export function veiligAdres(
  adres: string,
  soort: 'link' | 'beeld',
  thuis: string,
  ookVan: readonly string[] = [],
): string | null {
  const gelezen = lees(adres, thuis);
  if (!gelezen) return null;
  if (soort === 'link') return links.includes(gelezen.protocol) ? gelezen.href : null;
  const mag = web.includes(gelezen.protocol) && [thuis, ...ookVan].some((van) => lees(van)?.origin === gelezen.origin);
  return mag ? gelezen.href : null;
}

/** May this stand in content as the address of a picture or a recording? From where it may come, the page decides. */
export const isWebadres = (adres: string): boolean =>
  web.includes(lees(adres, 'https://school.invalid/')?.protocol ?? '');

/** "https://…". Written out: a word alone would be taken for a page of this site. */
export const webAdres = (waarde: string): string | null =>
  /^\s*https?:\/\//i.test(waarde) ? veiligAdres(waarde, 'link', 'https://school.invalid/') : null;
