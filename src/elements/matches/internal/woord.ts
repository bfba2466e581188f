import { html, nothing, type TemplateResult } from 'lit';
import { nederlandsOnder, woorden } from '../../../base/tekst.js';
import type { Beeld } from '../../../domain/beeld.js';
import type { Kant } from '../../../domain/gesprek/match.js';
import { nederlands } from '../../../domain/lees-tekst.js';
import type { Optie, Sjabloon, Vraag } from '../../../domain/paspoort/sjabloon.js';
import { komma, type Host } from './host.js';

/** The question as the page has it now: in its language, and maybe changed since. */
const vraagNu = ({ delen }: Sjabloon, id: string): Vraag | undefined =>
  delen.flatMap(({ vragen }) => vragen).find((vraag) => vraag.id === id);

const gevraagd = ({ woorden: zo }: Kant, id: string): string | undefined =>
  Object.hasOwn(zo, id) ? zo[id] : undefined;

/** The option as it is now, if it still says what was asked; a reworded one does not speak for who chose the old words. */
function optieNu(kant: Kant, id: string, vraag: Vraag | undefined): Optie | undefined {
  const optie = vraag?.opties?.find((een) => een.id === id);
  const zo = gevraagd(kant, id);
  return optie && (zo === undefined || zo === nederlands(optie.tekst)) ? optie : undefined;
}

function toon(c: Host, optie: Optie | undefined, oud: string, metNederlands: boolean): TemplateResult | string {
  if (!optie) return c.taal === 'nl' ? oud : html`<bdi lang="nl">${oud}</bdi>`;
  return html`${woorden(c, optie.tekst)}${metNederlands ? nederlandsOnder(c, optie.tekst) : nothing}`;
}

/** What somebody offers or needs, in the words that were asked. */
export function watVoor(
  c: Host,
  kant: Kant,
  id: string,
  metNederlands = true,
): { beeld: Beeld | undefined; tekst: TemplateResult | string } {
  const vraag = c.sjabloon && vraagNu(c.sjabloon, kant.vraag.id);
  const beeld = (vraag ?? kant.vraag).opties?.find((een) => een.id === id)?.beeld;
  return { beeld, tekst: toon(c, optieNu(kant, id, vraag), gevraagd(kant, id) ?? id, metNederlands) };
}

/** The same as plain Dutch, to write down. */
export const watVoorNederlands = (kant: Kant, id: string): string => {
  const optie = kant.vraag.opties?.find((een) => een.id === id);
  return gevraagd(kant, id) ?? (optie ? nederlands(optie.tekst) : id);
};

/** "ochtend, middag"; nothing when nothing was said about it. */
export function momenten(c: Host, kant: Kant, ids: readonly string[] = kant.wanneer): TemplateResult | undefined {
  if (ids.length === 0) return undefined;
  const vraag = c.sjabloon?.delen
    .flatMap(({ vragen }) => vragen)
    .find(({ volgtOp, rol }) => volgtOp?.vraag === kant.vraag.id && rol === kant.vraag.rol);
  return html`${ids.map(
    (id, plaats) =>
      html`${plaats > 0 ? komma(c) : ''}${toon(c, optieNu(kant, id, vraag), gevraagd(kant, id) ?? id, false)}`,
  )}`;
}
