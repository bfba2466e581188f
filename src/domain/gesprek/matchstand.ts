import type { Inzending, SamenspelDocument, Versie } from '../document/document.js';
import { nieuweVersie } from '../document/versies.js';
import { SAMEN } from './gesprek-id.js';
import type { Match, Matchstand } from './match.js';
import { vanTafel } from './samen.js';

/** What may come of each state; "nee" is no end, people may be asked again. */
export const vervolg = {
  voorstel: ['gevraagd'],
  gevraagd: ['ja', 'nee'],
  ja: ['gedaan'],
  nee: ['gevraagd'],
  gedaan: [],
} as const satisfies Record<Matchstand, readonly Matchstand[]>;

/** Where somebody who pressed too soon goes back to. */
export const terugNaar = {
  voorstel: null,
  gevraagd: 'voorstel',
  ja: 'gevraagd',
  nee: 'gevraagd',
  gedaan: 'ja',
} as const satisfies Record<Matchstand, Matchstand | null>;

/** Who writes it down, and when. */
export interface Schrijver {
  id: string;
  /** ISO 8601 moment of now. */
  op: string;
  taal: string;
  /** A fresh random id. */
  maakId(): string;
}

/**
 * What is to be added to a passport so that an offer in it is this far: a new version above all that is there, which takes the
 * place of none unseen. Written apart on two devices there may be two entries of one offer: one goes on, the other is taken back.
 * Who was asked stays with the teacher: nobody else sees it.
 *
 * @param woorden the Dutch of what it is for
 */
export function zetMatchstand(
  document: SamenspelDocument,
  { waarvoor, aanbod: { persoon, gesprek } }: Pick<Match, 'waarvoor' | 'aanbod'>,
  naar: Matchstand,
  woorden: string,
  { id, op, taal, maakId }: Schrijver,
): Inzending[] {
  const er = vanTafel(document, 'match').filter(({ versies }) =>
    versies.some(({ wat }) => wat.waarvoor === waarvoor && wat.wie === persoon.id),
  );
  if (er.length === 0 && naar === 'voorstel') return [];
  const alle = er.length > 0 ? er : [{ id: `match-${maakId()}`, gesprek, versies: [] }];
  return alle.map(({ id: vraag, gesprek: waar }, plaats): Inzending => ({
    ...{ vraag, persoon: SAMEN, gesprek: waar },
    antwoord: plaats > 0 || naar === 'voorstel' ? null : { soort: 'match', waarvoor, wie: persoon.id, stand: naar },
    ...boven(document, vraag, waar, id),
    ...{ taal, status: 'gedeeld', zicht: [], gevraagd: { tekst: woorden }, op },
  }));
}

/** The version above all that is there, what was replaced included: it may be a stranger's, who had not seen it. */
const boven = (
  { antwoorden }: SamenspelDocument,
  vraag: string,
  gesprek: string,
  schrijver: string,
): { versie: Versie; vorige: Versie[] } =>
  nieuweVersie(
    antwoorden.filter((i) => i.vraag === vraag && i.persoon === SAMEN && i.gesprek === gesprek),
    schrijver,
  );
