import type { Bevinding } from '../bevinding.js';
import { adressen, dubbel, vind } from '../controle.js';
import type { Pad } from '../melding.js';
import { controleerVragen, type Plaats } from './controle-vragen.js';
import { pasAan } from './pas-aan.js';
import type { Sjabloon, Wijziging } from './sjabloon.js';

/** What a schema cannot see in a whole template: ids that are used twice, or refer to nothing, or open no question. */
export function controleerSjabloon({ delen, ...rest }: Sjabloon): Bevinding[] {
  const vragen = delen.flatMap((deel, d) =>
    deel.vragen.map((vraag, v): Plaats => ({ vraag, pad: ['delen', d, 'vragen', v] })),
  );
  return [
    ...dubbel(delen.map(({ id }, d) => ({ id, pad: ['delen', d, 'id'] }))),
    ...delen.flatMap((deel, d) =>
      deel.vragen.length ? [] : [vind(['delen', d, 'vragen'], 'leeg', 'lijst van 0', 'minstens 1')],
    ),
    ...controleerVragen(vragen),
    ...adressen({ delen, ...rest }),
  ];
}

/** The same for a change of `basis`. */
export function controleerWijziging(wijziging: Wijziging, basis: Sjabloon): Bevinding[] {
  const { uit = [], volgorde = [], erbij = [] } = wijziging;
  const delen = new Set(basis.delen.map(({ id }) => id));
  const vragen = new Set(basis.delen.flatMap((deel) => deel.vragen.map(({ id }) => id)));
  const erbijIds = erbij.map(({ vraag }) => vraag.id);
  const kent = (pad: Pad, id: string | undefined, ids: readonly ReadonlySet<string>[], soort: string): Bevinding[] =>
    id === undefined || ids.some((set) => set.has(id)) ? [] : [vind(pad, 'verwijst', `"${id}"`, `id van ${soort}`)];

  const weg = new Set(
    basis.delen.flatMap((deel) => deel.vragen.filter(({ id }) => uit.includes(deel.id) || uit.includes(id))),
  );
  const blijvend = basis.delen.flatMap((deel) => deel.vragen).filter((vraag) => !weg.has(vraag));
  const uitkomst = pasAan(basis, wijziging);
  const nogDaar = new Set(uitkomst.delen.flatMap((deel) => deel.vragen));
  const meegegaan = blijvend.filter((vraag) => !nogDaar.has(vraag));
  return [
    ...uit.flatMap((id, i) => kent(['uit', i], id, [delen, vragen], 'een vraag of een deel')),
    ...meegegaan.map((vraag) => ({
      ...vind(['uit'], 'verwijst', `"${vraag.id}" volgt op een vraag die weg is`, `ook "${vraag.id}" in uit`),
      blijft: true,
    })),
    ...dubbel(volgorde.map((id, i) => ({ id, pad: ['volgorde', i] }))),
    ...volgorde.flatMap((id, i) =>
      kent(['volgorde', i], id, [delen, vragen, new Set(erbijIds)], 'een vraag of een deel'),
    ),
    ...erbij.flatMap(({ na, deel }, i) => [
      ...kent(['erbij', i, 'na'], na, [vragen, new Set(erbijIds.slice(0, i))], 'een vraag die ervoor staat'),
      ...kent(['erbij', i, 'deel'], deel, [delen], 'een deel'),
    ]),
    ...controleerVragen([
      ...blijvend.map((vraag): Plaats => ({ vraag })),
      ...erbij.map(({ vraag }, i): Plaats => ({ vraag, pad: ['erbij', i, 'vraag'] })),
    ]),
    ...adressen(wijziging),
    ...(uitkomst.delen.length ? [] : [vind([], 'leeg', 'geen enkele vraag', 'minstens 1 vraag')]),
  ];
}
