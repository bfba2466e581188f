import type { Bevinding } from '../bevinding.js';
import { adressen, dubbel, vind } from '../controle.js';
import { nederlands } from '../lees-tekst.js';
import { inHetKort, type Pad } from '../melding.js';
import type { Beeldinstructie, BeeldinstructieWijziging, Hulp, Stap } from './beeldinstructie.js';
import { adresVan } from './hulp.js';
import { pasAan } from './pas-aan.js';

/** A step is one glance: more words than this are a text to read. */
export const meesteWoorden = 8;

/** What is known of an instruction, however it is read. */
export const kennis = { controleer, controleerWijziging, pasAan, ingebouwd: 'een ingebouwde beeldinstructie' };

function controleer(instructie: Beeldinstructie): Bevinding[] {
  return [
    ...dubbel(instructie.stappen.map(({ id }, i) => ({ id, pad: ['stappen', i, 'id'] }))),
    ...instructie.stappen.flatMap((stap, i) => woorden(stap, ['stappen', i, 'tekst'])),
    ...controleerHulp(instructie.hulp),
    ...adressen(instructie),
  ];
}

function controleerWijziging(wijziging: BeeldinstructieWijziging, basis: Beeldinstructie): Bevinding[] {
  const { uit = [], anders = [], erbij = [] } = wijziging;
  const ids = new Set(basis.stappen.map(({ id }) => id));
  const kent = (pad: Pad, id: string | undefined): Bevinding[] =>
    id === undefined || ids.has(id) ? [] : [vind(pad, 'verwijst', `"${id}"`, 'id van een stap')];
  const aantal = pasAan(basis, wijziging).stappen.length;
  return [
    ...uit.flatMap((id, i) => kent(['uit', i], id)),
    ...dubbel(anders.map(({ id }, i) => ({ id, pad: ['anders', i, 'id'] }))),
    ...anders.flatMap(({ id, tekst }, i) => [
      ...(uit.includes(id)
        ? [vind(['anders', i, 'id'], 'verwijst', `"${id}"`, 'id van een stap die blijft')]
        : kent(['anders', i, 'id'], id)),
      ...woorden({ tekst }, ['anders', i, 'tekst']),
    ]),
    ...dubbel([
      ...basis.stappen.filter(({ id }) => !uit.includes(id)).map(({ id }) => ({ id, pad: undefined })),
      ...erbij.map(({ stap }, i) => ({ id: stap.id, pad: ['erbij', i, 'stap', 'id'] })),
    ]),
    ...erbij.flatMap(({ na, stap }, i) => [
      ...(erbij.slice(0, i).some((ander) => ander.stap.id === na) ? [] : kent(['erbij', i, 'na'], na)),
      ...woorden(stap, ['erbij', i, 'stap', 'tekst']),
    ]),
    ...controleerHulp(wijziging.hulp),
    ...adressen(wijziging),
    ...(aantal < 3 || aantal > 6 ? [vind([], 'waarde', `${aantal} stappen`, '3 tot 6 stappen')] : []),
  ];
}

/** A number that cannot be called is worse than none. */
const controleerHulp = (hulp: Hulp | undefined): Bevinding[] =>
  hulp === undefined || adresVan(hulp) !== null
    ? []
    : [vind(['hulp', 'waarde'], 'adres', inHetKort(hulp.waarde), `iets voor kanaal "${hulp.kanaal}"`)];

/** Too many words are shown all the same: a step that is too long helps more than one that is missing. */
function woorden({ tekst }: Partial<Stap>, pad: Pad): Bevinding[] {
  if (tekst === undefined) return [];
  const aantal = nederlands(tekst).match(/\S+/g)?.length ?? 0;
  if (aantal === 0) return [vind(pad, 'leeg', 'geen woorden', 'minstens 1 woord')];
  return aantal > meesteWoorden
    ? [{ ...vind(pad, 'te-lang', `${aantal} woorden`, `hoogstens ${meesteWoorden} woorden`), blijft: true }]
    : [];
}
