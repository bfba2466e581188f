import type { Bevinding } from '../bevinding.js';
import { dubbel, vind } from '../controle.js';
import type { Pad } from '../melding.js';
import type { Fase, Optie, Vraag } from './sjabloon.js';

/** A question and where it stands; a question of the basis stands nowhere in the author's text. */
export interface Plaats {
  vraag: Vraag;
  pad?: Pad;
}

const metOpties: readonly string[] = ['tegels', 'gezichten', 'aanbod', 'nodig'];
const varianten: readonly Exclude<Fase, 'midden'>[] = ['jong', 'oud'];
const diepsteKeten = 32;

/** Questions by themselves and among each other. */
export function controleerVragen(plaatsen: readonly Plaats[]): Bevinding[] {
  // Of two with one id the first is kept.
  const perId = new Map([...plaatsen].reverse().map(({ vraag }) => [vraag.id, vraag]));
  return [
    ...dubbel(plaatsen.map(({ vraag, pad }) => ({ id: vraag.id, pad: pad && [...pad, 'id'] }))),
    ...plaatsen.flatMap(({ vraag, pad }) => (pad ? [...opties(vraag, pad), ...volgtOp(vraag, pad, perId)] : [])),
  ];
}

function opties(vraag: Vraag, pad: Pad): Bevinding[] {
  const lijsten: (readonly [Pad, Optie[] | undefined])[] = [
    [[...pad, 'opties'], vraag.opties],
    ...varianten.map((fase) => [[...pad, 'varianten', fase, 'opties'], vraag.varianten?.[fase]?.opties] as const),
  ];
  const kiest = metOpties.includes(vraag.soort);
  return lijsten.flatMap(([plek, lijst], rang): Bevinding[] => {
    if (!kiest)
      return lijst
        ? [{ ...vind(plek, 'sleutel', 'opties', `geen opties bij soort ${vraag.soort}`), blijft: true }]
        : [];
    if (!lijst) return rang ? [] : [vind(plek, 'ontbreekt', 'niets', 'lijst met minstens 1 optie')];
    if (!lijst.length) return [vind(plek, 'leeg', 'lijst van 0', 'minstens 1 optie')];
    return dubbel(lijst.map(({ id }, i) => ({ id, pad: [...plek, i, 'id'] })));
  });
}

/** A question that can never be asked is no question. */
function volgtOp(vraag: Vraag, pad: Pad, perId: ReadonlyMap<string, Vraag>): Bevinding[] {
  if (!vraag.volgtOp) return [];
  const { vraag: id, opties: gekozen } = vraag.volgtOp;
  const op = perId.get(id);
  if (op?.rol !== vraag.rol)
    return [vind([...pad, 'volgtOp', 'vraag'], 'verwijst', `"${id}"`, `id van een vraag van ${vraag.rol}`)];
  let eerder: Vraag | undefined = op;
  for (let diepte = 1; eerder; diepte++) {
    if (eerder === vraag)
      return [vind([...pad, 'volgtOp'], 'verwijst', 'een vraag die op zichzelf volgt', 'een begin')];
    if (diepte > diepsteKeten)
      return [vind([...pad, 'volgtOp'], 'te-diep', 'te veel vragen na elkaar', `hoogstens ${diepsteKeten}`)];
    eerder = eerder.volgtOp && perId.get(eerder.volgtOp.vraag);
  }
  if (!gekozen) return [];
  if (!gekozen.length) return [vind([...pad, 'volgtOp', 'opties'], 'leeg', 'lijst van 0', 'minstens 1 optie')];
  const bekend = new Set(
    [op.opties, op.varianten?.jong?.opties, op.varianten?.oud?.opties].flatMap((lijst) => lijst ?? []).map((o) => o.id),
  );
  return gekozen.flatMap((optie, i) =>
    bekend.has(optie)
      ? []
      : [vind([...pad, 'volgtOp', 'opties', i], 'verwijst', `"${optie}"`, `id van een optie van "${id}"`)],
  );
}
