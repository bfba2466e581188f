/** Sorted keys make the text of a value independent of the order in which it was built, on any device. */
function schrijf(waarde: unknown, regel: string, stap: string): string {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde) ?? 'null';
  const binnen = regel + stap;
  let uit = '';
  if (Array.isArray(waarde)) {
    for (const deel of waarde) uit += (uit && ',') + binnen + schrijf(deel, binnen, stap);
    return `[${uit}${uit && regel}]`;
  }
  const inhoud = waarde as Record<string, unknown>;
  for (const sleutel of Object.keys(inhoud).sort()) {
    if (inhoud[sleutel] === undefined) continue;
    const naam = JSON.stringify(sleutel) + (stap ? ': ' : ':');
    uit += (uit && ',') + binnen + naam + schrijf(inhoud[sleutel], binnen, stap);
  }
  return `{${uit}${uit && regel}}`;
}

/** One text for one JSON value, however its keys are ordered: sorted keys, no white space. */
export const canoniek = (waarde: unknown): string => schrijf(waarde, '', '');

/** The same for a file that people may open: two spaces of indent and a newline at the end. */
export const canoniekBestand = (waarde: unknown): string => schrijf(waarde, '\n', '  ') + '\n';
