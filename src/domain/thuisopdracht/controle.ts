import type { Bevinding } from '../bevinding.js';
import { adressen, bestaat, dubbel, vind } from '../controle.js';
import { leesTekst } from '../lees-tekst.js';
import { inHetKort, type Pad } from '../melding.js';
import type { Tekst } from '../tekst.js';
import type { Stap, Thuisopdracht, ThuisopdrachtWijziging } from './thuisopdracht.js';

const voorzetsel = 'aan|bij|door|in|met|naar|om|onder|op|over|tegen|tot|uit|van|voor';
/** A question that yes or no does not answer begins so, in Dutch. */
const open = new RegExp(
  `^[^\\p{L}]*(?:en |(?:${voorzetsel}) )?(?:wat|hoe(?:lang|veel|vaak|ver|zo)?|waar(?:heen|mee|${voorzetsel})?|wanneer|welke?|wie|vertel|beschrijf)(?!\\p{L})`,
  'iu',
);

/** Teaching, testing and checking are the school's; a parent listens, asks, plays and tells. */
const lesgeven =
  /\b(leg\b(?:(?! en )[^,])*\buit|uitleggen|overhoor|overhoren|controleer|controleren|nakijken|kijk\b[^,]*\bna(?=$| of | wat )|verbeter|verbeteren|corrigeer|corrigeren|leer\b[^,]*\baan(?=$| om )|aanleren|geef les|^toets|beoordeel|beoordelen)\b/i;
/** "Verbeter niets": that is what a parent is asked instead. */
const ontkend = /\b(niet|niets|geen|nooit|hoeft)\b/i;
const moetLesgeven = (taak: string): boolean =>
  taak.split(/[.!?:;\n]+/).some((zin) => lesgeven.test(zin.trim()) && !ontkend.test(zin));

/** What can be judged: the words in Dutch. A text that is only in another language is taken as it is. */
function inHetNederlands(tekst: Tekst): string | undefined {
  const gelezen = leesTekst(tekst, 'nl');
  return gelezen.taal === 'nl' ? gelezen.tekst : undefined;
}

/**
 * What makes it no home assignment, whatever else is right: no step together, a first step that the child does not lead,
 * a parent who must teach, no open question, a note that is asked for and not named. Each refuses the whole.
 */
export function controleer(opdracht: Thuisopdracht): Bevinding[] {
  const { stappen, praatvragen, vastleggen, notitie, nodig, inleveren } = opdracht;
  const eerste = stappen[0];
  return [
    ...dubbel(stappen.map(({ id }, i) => ({ id, pad: ['stappen', i, 'id'] }))),
    ...controleerKlas({ nodig, praatvragen, inleveren }),
    ...stappen.flatMap((stap, i) => beurten(stap, ['stappen', i])),
    ...(stappen.some(({ wie }) => wie === 'samen')
      ? []
      : [vind(['stappen'], 'ontbreekt', 'geen stap samen', 'minstens 1 stap met wie "samen"')]),
    ...(eerste && eerste.wie === 'ouder'
      ? [vind(['stappen'], 'waarde', 'de ouder begint', 'een eerste stap waarin het kind begint')]
      : []),
    ...(vastleggen !== 'niets' && notitie === undefined
      ? [vind(['notitie'], 'ontbreekt', 'niets', `wat het kind vastlegt bij "${vastleggen}"`)]
      : []),
    ...adressen(opdracht),
  ];
}

/** The same of what a class says about a built-in assignment. */
export const controleerWijziging = (wijziging: ThuisopdrachtWijziging): Bevinding[] => [
  ...controleerKlas(wijziging),
  ...adressen(wijziging),
];

const controleerKlas = ({
  nodig = [],
  praatvragen,
  inleveren,
}: Pick<ThuisopdrachtWijziging, 'nodig' | 'praatvragen' | 'inleveren'>): Bevinding[] => [
  ...dubbel(nodig.map(({ id }, i) => ({ id, pad: ['nodig', i, 'id'] }))),
  ...(praatvragen ? controleerPraatvragen(praatvragen) : []),
  ...(inleveren === undefined || bestaat(inleveren)
    ? []
    : [vind(['inleveren'], 'waarde', inHetKort(inleveren), 'een dag die bestaat')]),
];

/** At least one of them is open; one that is not is said, and asked all the same. */
function controleerPraatvragen(praatvragen: readonly { tekst: Tekst }[]): Bevinding[] {
  const dicht = praatvragen.flatMap(({ tekst }, i) => (open.test(inHetNederlands(tekst) ?? 'wat') ? [] : [i]));
  if (dicht.length === praatvragen.length)
    return [vind(['praatvragen'], 'ontbreekt', 'geen open vraag', 'een vraag met wat, hoe, waarom, wie of waar')];
  return dicht.map((i) => ({
    ...vind(['praatvragen', i, 'tekst'], 'waarde', 'een vraag met ja of nee', 'een open vraag'),
    blijft: true,
  }));
}

/** Who has the lead does something, together means both do, and no parent gets the work of a teacher. */
function beurten({ wie, kind, ouder }: Stap, pad: Pad): Bevinding[] {
  const nodig = wie === 'samen' ? (['kind', 'ouder'] as const) : ([wie] as const);
  const beurt = { kind, ouder };
  const taak = (ouder && inHetNederlands(ouder.doet)) ?? '';
  return [
    ...nodig
      .filter((rol) => beurt[rol] === undefined)
      .map((rol) => vind([...pad, rol], 'ontbreekt', 'niets', `wat de ${rol} doet`)),
    ...(moetLesgeven(taak)
      ? [vind([...pad, 'ouder', 'doet'], 'waarde', inHetKort(taak), 'geen les geven of nakijken')]
      : []),
  ];
}
