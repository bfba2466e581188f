import type { TemplateResult } from 'lit';
import type { Beeld } from '../../../domain/beeld.js';
import type { Inzending } from '../../../domain/document/document.js';
import type { Rol, Vraag } from '../../../domain/paspoort/sjabloon.js';
import { leesTekst } from '../../../domain/lees-tekst.js';
import { rollen } from '../../../domain/rol.js';
import { uitAntwoord } from '../internal/antwoorden.js';
import { stemmenVan } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';

/** One thing somebody said, as it is shown on the check page, between versions and on paper. */
export interface Gezegd {
  beeld?: Beeld | undefined;
  tekst: string;
  taal: string;
  /** Typed by the person: its direction follows from its letters. */
  eigen?: boolean;
  /** What the person drew, instead of a picture. */
  plaat?: TemplateResult;
  /** What plays it, where there is room. */
  speler?: TemplateResult;
}

/**
 * What an answer says, in order. An option that the template no longer has keeps the Dutch words that were stored with
 * the answer; an answer of an unknown kind says that it is kept.
 */
export function gezegd(
  c: LaterContext,
  vraag: Vraag | undefined,
  inzending: Pick<Inzending, 'antwoord' | 'gevraagd'>,
): Gezegd[] {
  const { antwoord, gevraagd } = inzending;
  if (!antwoord || antwoord.soort === 'overgeslagen') return [];
  const ingevuld = uitAntwoord(antwoord);
  const opties = ingevuld.gekozen.map((id): Gezegd => {
    const optie = vraag?.opties?.find((o) => o.id === id);
    if (!optie) return { tekst: gevraagd.opties?.[id] ?? id, taal: 'nl' };
    return { ...leesTekst(optie.tekst, c.taal), beeld: optie.beeld };
  });
  const woorden: Gezegd[] = ingevuld.woorden.trim() ? [{ tekst: ingevuld.woorden, taal: '', eigen: true }] : [];
  // By voice or drawn: what shows it is fetched for it.
  const gemaakt = (['opnamen', 'tekeningen'] as const).flatMap((wijze) => {
    if (ingevuld[wijze].length > 0) c.haal(wijze);
    return ingevuld[wijze].flatMap((wat) => c.bladzijden[wijze]?.gezegd(c, wat as never) ?? []);
  });
  const vast = (aan: boolean, beeld: string, tekst: string): Gezegd[] => (aan ? [{ beeld, tekst, taal: c.taal }] : []);
  const alles = [
    ...opties,
    ...woorden,
    ...gemaakt,
    ...vast(ingevuld.weetNiet, 'dont-know', c.t.weetIkNiet),
    ...vast(ingevuld.gesprek, 'meeting', c.t.inHetGesprek),
  ];
  return alles.length > 0 ? alles : [{ tekst: c.tl.onbekendAntwoord, taal: c.taal }];
}

/** Who sees an answer, always with its owner, in the order of the emblem. */
export const kijkers = (
  c: LaterContext,
  eigenaar: Rol,
  vraag: Vraag | undefined,
  inzending?: Pick<Inzending, 'zicht'>,
): Rol[] => {
  const zicht = inzending?.zicht ?? vraag?.zicht ?? rollen;
  return stemmenVan(c, eigenaar).filter((rol) => rol === eigenaar || zicht.includes(rol));
};
