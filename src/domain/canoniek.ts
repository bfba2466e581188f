/** Sorted keys make the text of a value independent of the order in which it was built, on any device. */
function schrijf(waarde: unknown, regel: string, stap: string): string {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde) ?? 'null';
  const binnen = regel + stap;
  const omhul = (open: string, delen: string[], dicht: string) =>
    delen.length ? open + binnen + delen.join(',' + binnen) + regel + dicht : open + dicht;
  if (Array.isArray(waarde))
    return omhul(
      '[',
      waarde.map((deel) => schrijf(deel, binnen, stap)),
      ']',
    );
  const inhoud = waarde as Record<string, unknown>;
  const regels = Object.keys(inhoud)
    .filter((sleutel) => inhoud[sleutel] !== undefined)
    .sort()
    .map((sleutel) => JSON.stringify(sleutel) + (stap ? ': ' : ':') + schrijf(inhoud[sleutel], binnen, stap));
  return omhul('{', regels, '}');
}

/** One text for one JSON value, however its keys are ordered: sorted keys, no white space. */
export const canoniek = (waarde: unknown): string => schrijf(waarde, '', '');

/** The same for a file that people may open: two spaces of indent and a newline at the end. */
export const canoniekBestand = (waarde: unknown): string => schrijf(waarde, '\n', '  ') + '\n';
