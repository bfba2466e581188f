import type { Plek } from './regels.js';

/** Where a text stands: its file, and the keys that lead to it in what that file gives. */
export interface Plaats {
  bestand: string;
  pad: readonly string[];
  /** Whose question it is, where it belongs to one of a passport. */
  rol?: string;
}

const ouder = { lezer: 'ouder', aanspreek: 'u' } as const;
const kind = { lezer: 'kind', aanspreek: 'je' } as const;
const leerkracht = { lezer: 'leerkracht', aanspreek: 'je' } as const;

/** Which place says to whom what. The first rule that fits holds; whatever none fits is for a parent. */
const REGELS: [past: (plaats: Plaats & { plek: string; laatste: string }) => boolean, plek: Partial<Plek>][] = [
  // Home assignments speak to three people.
  [({ plek }) => /\bnabespreking\b/.test(plek), leerkracht],
  // What somebody may say is said to the other one.
  [({ laatste }) => laatste === 'zegt', { soort: 'stap', aanspreek: 'vrij' }],
  [({ plek }) => /\bouder\.doet$/.test(plek), { ...ouder, soort: 'stap' }],
  [({ plek }) => /\bkind\.doet$/.test(plek), { ...kind, soort: 'stap' }],
  [({ laatste }) => laatste === 'makkelijker' || laatste === 'moeilijker', { soort: 'stap', aanspreek: 'vrij' }],
  [({ plek }) => /^(notitie|praatvragen)\b/.test(plek), kind],
  [({ plek }) => /^stappen\.\d+\.titel$/.test(plek), { soort: 'tegel', aanspreek: 'je' }],

  // Picture instructions.
  [
    ({ bestand, plek }) => /content\/beeldinstructie/.test(bestand) && /stappen\.\d+\.tekst$/.test(plek),
    { soort: 'stap' },
  ],

  // Passports: a question speaks to whose it is; the options and the beginning of the answer are that person's own words.
  [({ plek }) => /\bopties\.\d+\.tekst$/.test(plek), { soort: 'tegel', aanspreek: 'vrij' }],
  [({ laatste }) => laatste === 'kort', { soort: 'vraag', aanspreek: 'vrij' }],
  [({ laatste, rol }) => laatste === 'vraag' && rol === 'kind', { ...kind, soort: 'vraag' }],
  [({ laatste, rol }) => laatste === 'vraag' && rol === 'leerkracht', { ...leerkracht, soort: 'vraag' }],
  [({ laatste }) => laatste === 'vraag', { soort: 'vraag' }],
  [({ rol }) => rol === 'kind', kind],
  [({ rol }) => rol === 'leerkracht', leerkracht],
  [({ bestand, laatste }) => /\/content\//.test(bestand) && laatste === 'titel', { soort: 'kop', aanspreek: 'vrij' }],

  // Words of the interface: the name says for whom they are when they are not for a parent, or for all.
  [({ bestand }) => /(inhoudfout|beheer)[^/]*\.teksten\.ts$/.test(bestand), { lezer: 'beheerder', aanspreek: 'vrij' }],
  [({ bestand }) => /(leerkracht|nabespreking|klas|matches)[^/]*\.teksten\.ts$/.test(bestand), leerkracht],
  [({ plek }) => /Beheerder/i.test(plek), { lezer: 'beheerder', aanspreek: 'vrij' }],
  [({ plek }) => /Leerkracht$/.test(plek), leerkracht],
  [({ plek }) => /Jij(zelf)?$/.test(plek), kind],
];

/** For whom a text is, what it is, and whom it speaks to. */
export function plekVan(plaats: Plaats): Plek {
  const zoek = { ...plaats, plek: plaats.pad.join('.'), laatste: plaats.pad.at(-1) ?? '' };
  const [, gevonden] = REGELS.find(([past]) => past(zoek)) ?? [];
  return { soort: 'zin', ...ouder, ...gevonden };
}
