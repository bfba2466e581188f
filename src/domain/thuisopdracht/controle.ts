import type { Bevinding } from '../bevinding.js';
import { adressen, dubbel, vind } from '../controle.js';
import { nederlands } from '../lees-tekst.js';
import type { Pad } from '../melding.js';
import type { Tekst } from '../tekst.js';
import type { Stap, Thuisopdracht } from './thuisopdracht.js';

/** A question that yes or no does not answer begins so, in Dutch. */
const open = /^(wat|hoe|waarom|waarmee|waarvan|waarover|waaraan|waarin|waarop|waar|wanneer|welke?|wie|vertel)\b/i;

/** Teaching, testing and checking are the school's; a parent listens, asks, plays and tells. */
const lesgeven =
  /\b(leg\b.*\buit|uitleggen|overhoor|overhoren|controleer|controleren|nakijken|kijk\b.*\bna|verbeter|verbeteren|corrigeer|corrigeren|leer\b.*\baan|aanleren|geef les|toets|beoordeel|beoordelen)\b/i;

/**
 * What makes it no home assignment, whatever else is right: no step together, a first step that the child does not lead,
 * a parent who must teach, no open question, a note that is asked for and not named. Each refuses the whole.
 */
export function controleer(opdracht: Thuisopdracht): Bevinding[] {
  const { stappen, praatvragen, vastleggen, notitie, nodig } = opdracht;
  const eerste = stappen[0];
  return [
    ...dubbel(stappen.map(({ id }, i) => ({ id, pad: ['stappen', i, 'id'] }))),
    ...dubbel(nodig.map(({ id }, i) => ({ id, pad: ['nodig', i, 'id'] }))),
    ...stappen.flatMap((stap, i) => beurten(stap, ['stappen', i])),
    ...(stappen.some(({ wie }) => wie === 'samen')
      ? []
      : [vind(['stappen'], 'ontbreekt', 'geen stap samen', 'minstens 1 stap met wie "samen"')]),
    ...(eerste && eerste.wie === 'ouder'
      ? [vind(['stappen'], 'waarde', 'de ouder begint', 'een eerste stap waarin het kind begint')]
      : []),
    ...controleerPraatvragen(praatvragen),
    ...(vastleggen !== 'niets' && notitie === undefined
      ? [vind(['notitie'], 'ontbreekt', 'niets', `wat het kind vastlegt bij "${vastleggen}"`)]
      : []),
    ...adressen(opdracht),
  ];
}

/** At least one of them is open; one that is not is said, and asked all the same. */
export function controleerPraatvragen(praatvragen: readonly { tekst: Tekst }[]): Bevinding[] {
  const dicht = praatvragen.flatMap(({ tekst }, i) => (open.test(nederlands(tekst)) ? [] : [i]));
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
  const taak = ouder ? nederlands(ouder.doet) : '';
  return [
    ...nodig
      .filter((rol) => beurt[rol] === undefined)
      .map((rol) => vind([...pad, rol], 'ontbreekt', 'niets', `wat de ${rol} doet`)),
    ...(lesgeven.test(taak)
      ? [vind([...pad, 'ouder', 'doet'], 'waarde', `"${taak.slice(0, 60)}"`, 'geen les geven of nakijken')]
      : []),
  ];
}
