/* Content that does not come with Samenspel: where it stands, and what is said when there is none. Fetched with its reader. */
import type { Melding } from '../domain/melding.js';
import type { Inhoudsbron, Uitkomst, Vindplaats } from './inhoud.js';

const melding = (code: Melding['code'], pad: string, gevonden: string, verwacht: string): Uitkomst<never> => ({
  meldingen: [{ pad, code, gevonden, verwacht }],
});

/** The content of the page itself, which may be a change of built-in content; else what is wrong. Rejects when offline. */
export async function vanBuiten<Inhoud>(
  { content, script, src, preset, taal }: Vindplaats,
  { presets, lezer }: Inhoudsbron<Inhoud>,
): Promise<Uitkomst<Inhoud>> {
  let onbekend = content;
  let tekst = script;
  if (onbekend === undefined && !tekst) {
    if (!src)
      return preset
        ? melding('verwijst', 'preset', preset, (await presets.namen()).join(', '))
        : melding('leeg', '', 'geen inhoud', 'preset, src, content of een script met JSON');
    const antwoord = await fetch(src);
    if (!antwoord.ok) return melding('laden', src, `antwoord ${antwoord.status}`, 'een JSON-bestand');
    tekst = await antwoord.text();
  }
  const { leesJson, basisVan, leesInhoud } = await lezer();
  if (onbekend === undefined) {
    const { waarde, meldingen } = await leesJson(tekst);
    if (waarde === undefined) return { meldingen };
    onbekend = waarde;
  }
  const naam = basisVan(onbekend);
  const basis = naam === undefined ? undefined : await presets.van(naam)?.haal(taal, null);
  return leesInhoud(onbekend, (id) => (id === naam ? basis : undefined));
}
