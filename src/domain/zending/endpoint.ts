import { veiligAdres } from '../adres.js';

/**
 * Where answers may be sent, or null when it is refused: over https; plain http only from a page that is no safer itself.
 *
 * @param adres as it stands in the attribute of the element; may be relative to `thuis`
 * @param thuis address of the page
 */
export function veiligEndpoint(adres: string, thuis: string): string | null {
  const href = adres && veiligAdres(adres, 'link', thuis);
  if (!href) return null;
  const mag = href.startsWith('https:') || (href.startsWith('http:') && thuis.startsWith('http:'));
  // What stands behind # is never sent.
  return mag ? href.replace(/#.*$/, '') : null;
}
