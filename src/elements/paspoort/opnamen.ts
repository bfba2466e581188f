/* Speaking as an answer, and playing what was said. Fetched when somebody speaks, or did. */
import { html, nothing, type TemplateResult } from 'lit';
import { opnamenVan } from '../../domain/document/gemaakt-van.js';
import { aantalBytes, type Opname } from '../../domain/opname.js';
import type { Vraag } from '../../domain/paspoort/sjabloon.js';
import * as lijsten from '../../i18n/generated/paspoort-opnamen.js';
import * as beelden from '../../pictograms/generated/sets/paspoort-opnamen.js';
import { voegBeeldenToe } from '../../pictograms/pictogram.js';
import { antwoordStyles } from './antwoord.styles.js';
import type { Gezegd } from './delen/antwoord.js';
import type { Zet } from './delen/vraag.js';
import type { Ingevuld } from './internal/antwoorden.js';
import { vulIn, type Context } from './internal/context.js';
import type { Geopend, LaterContext } from './internal/later-context.js';
import type { MaakKlanken } from '../../store/klankenkast.js';
import type { Omgeving } from './internal/omgeving.js';
import type { Verloop } from './internal/verloop.js';
import { Beheer } from './opnamen/beheer.js';
import { opnameveld } from './opnamen/opnameblok.js';
import { opnameStyles } from './opnamen/opnamen.styles.js';
import { alsDuur, speler } from './opnamen/speler.js';

export { default as teksten } from './opnamen/opnamen.teksten.js';
export const lijst = lijsten.opnamen;
export const stijl = [antwoordStyles, opnameStyles];
export const paginas = {};
voegBeeldenToe(beelden);

const alle = new WeakMap<object, Beheer>();
let maak: MaakKlanken;

/** What keeps sounds comes with what records them: nobody speaks in vain. */
export async function vooraf(omgeving: Omgeving): Promise<void> {
  maak = (await omgeving.klanken()).maakKlanken;
}

/** What records, plays and keeps in this visit. */
export function beheer(c: Context): Beheer {
  const v = c as Verloop;
  const er = alle.get(v) ?? new Beheer(v, maak);
  alle.set(v, er);
  return er;
}

export const veld = (c: Context, vraag: Vraag, ingevuld: Ingevuld, zet: Zet, id: string): TemplateResult =>
  opnameveld(beheer(c), c, vraag, ingevuld, zet, id);

/** A recording where answers are shown: in words, and what plays it. */
export const gezegd = (c: LaterContext, opname: Opname): Gezegd => ({
  beeld: 'speak-answer',
  tekst: vulIn(c, c.tl.gesproken, { duur: alsDuur(opname.duur) }),
  taal: c.taal,
  speler: speler(beheer(c), c.tl, opname),
});

/** How much sound is in a file that was opened, and how much of it cannot be heard. */
export const inBestand = (c: LaterContext, { geluiden = {}, kapot = 0 }: Geopend): TemplateResult => {
  const aantal = Object.keys(geluiden).length;
  const bytes = Object.values(geluiden).reduce((som, { inhoud }) => som + aantalBytes(inhoud), 0);
  const grootte = new Intl.NumberFormat(`${c.taal}-u-nu-latn`, { maximumFractionDigits: 1 }).format(
    Math.ceil(bytes / 100_000) / 10,
  );
  return html`${aantal > 0 ? html`<p>${vulIn(c, c.tl.aantalOpnamen, { aantal, grootte })}</p>` : nothing}
  ${kapot > 0 ? html`<p>${vulIn(c, c.tl.opnamenKapot, { aantal: kapot })}</p>` : nothing}`;
};

/** What is sent says how long somebody spoke; the sound stays in the file. */
export const bijSturen = (c: LaterContext): TemplateResult | typeof nothing =>
  c.gedeeld && opnamenVan(c.gedeeld).length > 0 ? html`<p>${c.luister.zeg(c.tl.stemGaatNietMee)}</p>` : nothing;
