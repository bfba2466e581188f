/* The end: how it was, for child and parent; that they talked; sharing, keeping, sending. Fetched with the first step. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Zending } from '../../base/antwoorden/zending.js';
import type { Regel } from '../../base/luisteren.js';
import { ic, lijn } from '../../base/tekeningen.js';
import * as tekens from '../../base/tekens.js';
import { portret, vorm } from '../../base/vormen.js';
import { zoals } from '../../base/zoals.js';
import type { Optie, Vraag } from '../../domain/paspoort/sjabloon.js';
import { datum, naamVan, vulIn, type Gang } from './internal/gang.js';
import type { Terugmelding } from './internal/terugmelding.js';

export { afsluiten as lijst } from '../../i18n/generated/thuisopdracht.js';
export { afsluitStyles as stijl } from './afsluiten.styles.js';
export { default as teksten } from './afsluiten.teksten.js';
export { Verzending } from '../../base/antwoorden/verzending.js';
export { Terugmelding } from './internal/terugmelding.js';

type Wie = 'kind' | 'ouder';

/** How it was for one of the two: pictures to press, nothing compulsory. */
export function vragenpagina(c: Gang, terug: Terugmelding, wie: Wie): TemplateResult {
  const vragen = terug.vragen(wie).filter(({ id }) => id !== 'gepraat');
  const [eerste, ...andere] = vragen;
  const { knop, melding } = c.leesbalk(vragen.flatMap((vraag) => regelsVan(vraag)));
  return html`<div class="speler-kop" data-stem=${wie}>
      ${portret(wie, c.beeld(`${wie}-1`, 'in-vorm'))}
      <p><b class="woord">${naamVan(c, wie)}</b><small class="woord">${wie === 'kind' ? c.t.nuHetKind : c.t.nuDeOuder}</small></p>
    </div>
    <div class="velkop">${knop}</div>
    ${melding}
    ${eerste ? vraagdeel(c, terug, wie, eerste, true) : nothing}
    ${andere.map((vraag) => vraagdeel(c, terug, wie, vraag, false))}
    <p class="hint woord">${c.t.magLeeg}</p>
    ${acties(c, c.t.verder)}`;
}

const regelsVan = ({ id, vraag, opties = [] }: Vraag): Regel[] => [
  [id, vraag],
  ...opties.map((optie) => [`${id}-${optie.id}`, optie.tekst] as const),
];

function vraagdeel(c: Gang, terug: Terugmelding, wie: Wie, vraag: Vraag, kop: boolean): TemplateResult {
  const { id, opties = [] } = vraag;
  const label = `${wie}-${id}`;
  const drie = vraag.soort === 'gezichten';
  return html`<div class="vraagdeel" data-stem=${wie} role="group" aria-labelledby=${label}>
    <h2 class=${kop ? 'vraag' : 'tussen'} id=${label} tabindex=${kop ? '-1' : nothing}>${c.zin(vraag.vraag, id)}</h2>
    ${
      vraag.soort === 'kort'
        ? html`<input class="veldvak" type="text" dir="auto" autocomplete="off" maxlength="280" aria-labelledby=${label} aria-describedby="taalhint"
              ?disabled=${c.uit} .value=${zoals(terug.woorden(wie, id))} @input=${(e: Event) => schrijf(c, terug, wie, id, e)} />
            <p class="hint" id="taalhint">${c.t.eigenTaalMag}</p>`
        : html`<div class=${drie ? 'gezichten' : 'tegels'}>
            ${opties.map((optie) => tegel(c, terug, wie, vraag, optie, !drie))}
          </div>`
    }
  </div>`;
}

function schrijf(c: Gang, terug: Terugmelding, wie: Wie, id: string, e: Event): void {
  const tekst = (e.currentTarget as HTMLInputElement).value;
  terug.geef(wie, id, tekst === '' ? null : { soort: 'tekst', tekst }, c.taal);
}

/** A picture to press; pressing it again takes it back. */
function tegel(c: Gang, terug: Terugmelding, wie: Wie, vraag: Vraag, optie: Optie, breed: boolean): TemplateResult {
  const gekozen = terug.keus(wie, vraag.id) === optie.id;
  return html`<label class="tegel ${gekozen ? 'gekozen' : ''} ${breed ? 'breed' : ''}"
    ><input type="checkbox" .checked=${zoals(gekozen)} ?disabled=${c.uit}
      @change=${() => terug.geef(wie, vraag.id, gekozen ? null : { soort: 'keuze', gekozen: [optie.id] }, c.taal)}
    /><span class="veld">${c.beeld(optie.beeld)}</span
    ><span class="naam">${c.zin(optie.tekst, `${vraag.id}-${optie.id}`)}</span
    ><span class="vink">${ic('vink')}</span></label
  >`;
}

/** Signing is stamping: each presses the own shape. */
export function gepraatpagina(c: Gang, terug: Terugmelding): TemplateResult {
  const [vraag] = terug.vragen('kind').filter(({ id }) => id === 'gepraat');
  const { knop, melding } = c.leesbalk(vraag ? [['gepraat', vraag.vraag]] : []);
  const namen = c.open.has('namen');
  return html`<div class="velkop">${knop}</div>
    ${melding}
    <h2 class="vraag" id="gepraat" tabindex="-1">${vraag ? c.zin(vraag.vraag, 'gepraat') : c.t.gepraat}</h2>
    <p class="hint woord">${c.t.drukAllebei}</p>
    <div class="stempels" role="group" aria-labelledby="gepraat">${stempel(c, terug, 'kind')}${stempel(c, terug, 'ouder')}</div>
    ${
      namen
        ? html`<div class="namen">
            ${(['kind', 'ouder'] as const).map(
              (wie) =>
                html`<label data-stem=${wie}>${vorm(wie)} ${wie === 'kind' ? c.t.naamKind : c.t.naamOuder}
                  <input class="veldvak" type="text" dir="auto" autocomplete="off" maxlength="60" ?disabled=${c.uit}
                    .value=${zoals(terug.persoon(wie)?.naam ?? '')}
                    @input=${(e: Event) => terug.noem(wie, (e.currentTarget as HTMLInputElement).value, c.taal)} /></label>`,
            )}
            <p class="hint">${c.t.naamMag}</p>
          </div>`
        : html`<button class="knop stil" type="button" @click=${() => c.klap('namen')}>${lijn(tekens.plus)} <span class="woord">${c.t.naamErbij}</span></button>`
    }
    <p class="geencijfer">${c.beeld('visible-teacher')}<span class="woord">${c.t.geenCijfer}</span></p>
    ${acties(c, c.t.klaarKnop, 'vink')}`;
}

function stempel(c: Gang, terug: Terugmelding, wie: Wie): TemplateResult {
  const inzending = terug.inzending(wie, 'gepraat');
  const gezet = inzending !== undefined && inzending.antwoord !== null;
  const op = new Date(inzending?.op ?? NaN);
  return html`<button class="stempel ${gezet ? 'gezet' : ''}" type="button" data-stem=${wie} aria-pressed=${gezet} ?disabled=${c.uit}
    @click=${() => terug.geef(wie, 'gepraat', gezet ? null : { soort: 'keuze', gekozen: ['ja'] }, c.taal)}>
    ${gezet ? vorm(wie, 'vink') : portret(wie, c.beeld(`${wie}-1`, 'in-vorm'))}
    <b dir="auto">${naamVan(c, wie)}</b>
    <small>${gezet && !Number.isNaN(op.getTime()) ? datum(c, op) : c.t.drukHier}</small>
  </button>`;
}

/** Done: send it, take it along on paper or in a file. */
export function klaarpagina(c: Gang): TemplateResult {
  const { zending } = c;
  const nog = zending.stand === 'nee' || zending.stand === 'mislukt';
  return html`${zending.stand === 'nee' ? html`<span class="plaat tafereel">${c.beeld('done')}</span><h2 class="vraag" tabindex="-1"><span class="woord">${c.t.goedGedaan}</span></h2>` : zendmelding(c)}
    ${
      c.kanSturen && nog
        ? html`<p>${c.t.zoGaatHet}</p>
            <div class="acties"><button class="knop eerste vol" type="button" ?disabled=${c.uit} @click=${() => c.stuur()}><span class="woord">${c.t.stuur}</span> ${ic('verder')}</button></div>`
        : c.kanSturen
          ? nothing
          : html`<p>${c.t.neemMee}</p>`
    }
    <ul class="lijstblok">
      ${regel(c, 'print', c.t.print, c.t.opPapierMee, () => c.print())}
      ${regel(c, 'file', c.t.bestand, c.t.bestandMee, () => c.bewaarBestand())}
    </ul>
    <div class="rij">
      <button class="knop stil" type="button" @click=${() => c.ga('gepraat')}>${ic('terug')} <span class="woord">${c.t.terug}</span></button>
      <button class="knop stil" type="button" @click=${() => c.opnieuw()}><span class="woord">${c.t.nieuw}</span></button>
    </div>`;
}

/** "Aangeboden" and "verzonden" each have their own picture and frame: only the second means that the school has it. */
function zendmelding(c: Gang): TemplateResult {
  const { zending } = c;
  if (zending.stand === 'bezig')
    return html`<p class="melding" role="status"><b tabindex="-1">${c.t.bezigMetSturen}</b></p>`;
  if (zending.stand === 'mislukt') {
    return html`<div class="melding fout" role="alert">${lijn(tekens.letop)}<b tabindex="-1">${c.t.nietVerzonden}</b><p>${c.t.nietVerzondenUitleg}</p></div>`;
  }
  if (zending.stand === 'geweigerd') {
    return html`<div class="melding fout" role="alert">${lijn(tekens.letop)}<b tabindex="-1">${c.t.nietVerzonden}</b><p>${c.t.geweigerd}</p></div>
      <div class="acties">
        <button class="knop eerste vol" type="button" @click=${() => c.bewaarBestand()}>${lijn(tekens.bestand)} <span class="woord">${c.t.bewaarInBestand}</span></button>
        <button class="knop vol" type="button" ?disabled=${c.uit} @click=${() => c.stuur()}><span class="woord">${c.t.stuurNogEens}</span> ${ic('verder')}</button>
        <button class="knop stil" type="button" @click=${() => c.stuurNiet()}><span class="woord">${c.t.stuurNiet}</span></button>
      </div>`;
  }
  const wacht = zending.stand === 'wacht';
  const echt = zending.stand === 'verzonden';
  return html`<div class="status ${echt ? 'goed' : ''}" role="status">
      <span class="plaat">${c.beeld(echt ? 'sent' : wacht ? 'wait' : 'offered')}</span>
      <h2 tabindex="-1">${echt ? c.t.verzonden : wacht ? c.t.nogNietVerzonden : c.t.aangeboden}</h2>
      ${wacht ? html`<p>${c.t.wachtUitleg}</p>${overDePagina(c, zending)}` : html`<p>${echt ? vulIn(c, c.t.verzondenUitleg, { tijd: tijd(c, zending.op) }) : c.t.aangebodenUitleg}</p>`}
    </div>
    <h3 class="tussen">${echt ? c.t.ookVoorUzelf : c.t.zekerWeten}</h3>`;
}

/** What the family must know about this page. */
const overDePagina = (c: Gang, { waar }: Zending & { stand: 'wacht' }): TemplateResult =>
  html`<p>${waar === 'apparaat' ? c.t.wachtOpen : c.t.wachtNietDicht}</p>`;

/** What an earlier press left, told on every page until it is over. */
export function onderweg(c: Gang): TemplateResult | typeof nothing {
  // The last page itself tells of what is shared now.
  const zending = c.onderweg(c.plek !== 'klaar');
  switch (zending.stand) {
    case 'wacht':
      return html`<div class="melding" role="status"><span class="plaat">${c.beeld('wait')}</span><b>${c.t.nogNietVerzonden}</b>${overDePagina(c, zending)}</div>`;
    case 'geweigerd':
      return html`<div class="melding fout" role="alert">
        ${lijn(tekens.letop)}<b>${c.t.nietVerzonden}</b><p>${c.t.geweigerd}</p>
        <button class="knop" type="button" @click=${() => c.bewaarBestand()}>${lijn(tekens.bestand)} ${c.t.bewaarInBestand}</button>
        <button class="knop stil" type="button" @click=${() => c.stuurNiet()}>${c.t.stuurNiet}</button>
      </div>`;
    case 'verzonden':
      return html`<div class="melding goed" role="status">
        <span class="plaat">${c.beeld('sent')}</span><b>${c.t.verzonden}</b>
        <p>${vulIn(c, c.t.verzondenUitleg, { tijd: tijd(c, zending.op) })}</p>
      </div>`;
    default:
      return nothing;
  }
}

function tijd(c: Gang, op: Date): string {
  const uur = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' }).format(op);
  const vandaag = op.toDateString() === new Date().toDateString();
  return vandaag ? vulIn(c, c.t.vandaag, { tijd: uur }) : `${datum(c, op)}, ${uur}`;
}

const regel = (c: Gang, beeld: string, titel: string, onder: string, doe: () => void): TemplateResult =>
  html`<li><button class="regel" type="button" @click=${doe}>
    <span class="plaat">${c.beeld(beeld)}</span><span><b>${titel}</b>${onder ? html`<small>${onder}</small>` : nothing}</span>${ic('verder')}
  </button></li>`;

// ── keeping ──

/** Whose device this is: only then may anything be kept. */
export const apparaatpagina = (c: Gang, terug: Terugmelding): TemplateResult =>
  html`<h2 class="vraag" id="apparaat" tabindex="-1">${c.t.vanWie}</h2>
    <p class="hint">${c.t.vanWieUitleg}</p>
    ${apparaatkeuze(c, terug)}
    <p class="hint">${c.t.weetNiet}</p>
    ${acties(c, c.t.verder)}`;

const apparaatkeuze = (c: Gang, terug: Terugmelding): TemplateResult =>
  html`<div class="tegels" role="radiogroup" aria-label=${c.t.vanWie} data-stem="samen">
    ${([false, true] as const).map((gedeeld) => {
      const gekozen = (terug.bewaarder?.gedeeld ?? false) === gedeeld;
      return html`<label class="tegel breed ${gekozen ? 'gekozen' : ''}"
        ><input type="radio" name="apparaat-${c.plek}" .checked=${zoals(gekozen)} @change=${() => c.kiesApparaat(gedeeld)}
        /><span class="veld">${c.beeld(gedeeld ? 'shared-computer' : 'own-device')}</span
        ><span class="naam"><b>${gedeeld ? c.t.vanMeer : c.t.vanMij}</b><small>${gedeeld ? c.t.vanMeerUitleg : c.t.vanMijUitleg}</small></span
        ><span class="vink">${ic('vink')}</span></label
      >`;
    })}
  </div>`;

/** What is kept, truthfully, and the way to wipe it or take it along. */
export function voet(c: Gang, terug: Terugmelding): TemplateResult | typeof nothing {
  if (!terug.bewaarder)
    return html`<div class="voet"><span class="bewaard niet">${lijn(tekens.niet)}${c.t.nooitBewaard}</span></div>`;
  const { stand } = terug;
  if (stand.stand === 'leeg' || c.plek === 'bewaren' || c.plek === 'wissen') return nothing;
  const niet = stand.stand === 'niet';
  const tekst =
    stand.stand === 'bewaard'
      ? vulIn(c, c.t.bewaardTot, { datum: datum(c, stand.tot) })
      : stand.stand === 'niet'
        ? c.t.nietBewaard
        : c.t[stand.stand];
  return html`<div class="voet">
    <span class="bewaard ${niet ? 'niet' : ''}" role="status">${lijn(niet ? tekens.niet : tekens.bewaard)}${tekst}</span>
    <button class="knop stil" type="button" @click=${() => c.ga('bewaren')}>${c.t.bewarenEnWissen}</button>
  </div>`;
}

/** What is kept and until when; take it along, wipe it. */
export const bewarenpagina = (c: Gang, terug: Terugmelding): TemplateResult =>
  html`<h2 class="vraag" tabindex="-1">${c.t.bewarenEnWissen}</h2>
    ${bewaarmelding(c, terug)}
    <ul class="lijstblok">
      ${regel(c, 'file', c.t.bewaarInBestand, c.t.bestandMee, () => c.bewaarBestand())}
      ${regel(c, 'erase-all', c.t.wisAlles, '', () => c.ga('wissen'))}
    </ul>
    <h3 class="tussen">${c.t.vanWie}</h3>
    ${apparaatkeuze(c, terug)} ${acties(c, c.t.gaVerder)}`;

/** The truth about keeping, with the file beside it whenever something may be lost. */
export function bewaarmelding(c: Gang, { stand, bewaarder }: Terugmelding): TemplateResult | typeof nothing {
  const bestand = html`<button class="knop" type="button" @click=${() => c.bewaarBestand()}>${lijn(tekens.bestand)} ${c.t.bewaarInBestand}</button>`;
  if (stand.stand === 'niet') {
    const reden = {
      'geen-opslag': c.t.nietGeenOpslag,
      vol: c.t.nietVol,
      kapot: bewaarder?.gewist === 'elders' ? c.t.gewist : c.t.nietKapot,
      nieuwer: c.t.nietNieuwer,
    }[stand.reden];
    return html`<div class="melding"><span class="plaat">${c.beeld('not-kept')}</span><b>${c.t.wordtNietBewaard}</b><p>${reden}</p>${bestand}</div>`;
  }
  if (stand.stand === 'bewaard') {
    return html`<div class="melding goed"><span class="plaat">${c.beeld('kept-here')}</span><b>${c.t.bewaardHier}</b><p>${vulIn(c, c.t.totDatum, { datum: datum(c, stand.tot) })}</p></div>`;
  }
  return stand.stand === 'tabblad'
    ? html`<div class="melding"><span class="plaat">${c.beeld('not-kept')}</span><b>${c.t.bewaardTabblad}</b>${bestand}</div>`
    : nothing;
}

/** Wiping asks first and says what goes. */
export function wispagina(c: Gang, terug: Terugmelding): TemplateResult {
  const gewist = terug.bewaarder?.gewist;
  return gewist === 'hier' || gewist === 'deels'
    ? html`<div class="melding ${gewist === 'hier' ? 'goed' : 'fout'}" role="status">
          ${lijn(gewist === 'hier' ? tekens.bewaard : tekens.letop)}<b tabindex="-1">${gewist === 'hier' ? c.t.allesGewist : c.t.nietAllesGewist}</b>
        </div>
        <div class="acties"><button class="knop eerste vol" type="button" @click=${() => c.ga('voorkant')}>${c.t.gaVerder} ${ic('verder')}</button></div>`
    : html`<div class="wis">
        <span class="plaat">${c.beeld('erase-all')}</span>
        <h2 class="vraag" tabindex="-1">${c.t.allesWissen}</h2>
        <p>${c.t.wisUitleg}</p>
        ${['wacht', 'geweigerd'].includes(c.onderweg(true).stand) ? html`<p>${c.t.wisOnderweg}</p>` : nothing}
        <button class="knop gevaar vol" type="button" @click=${() => c.wis()}>${lijn(tekens.bak)} ${c.t.jaWis}</button>
        <button class="knop vol" type="button" @click=${() => c.verder()}>${c.t.neeBewaar}</button>
      </div>`;
}

/** Nine digits that could be a BSN: kept here, and nothing leaves before the person said what it is. */
export const nummerpagina = (c: Gang, terug: Terugmelding): TemplateResult =>
  html`<div class="melding" role="alert">
      <span class="plaat">${c.beeld('bsn-warning')}</span><b tabindex="-1">${c.t.nummerTitel}</b><p>${c.t.nummerUitleg}</p>
    </div>
    <p>${c.t.nummerHier}</p>
    <div class="acties">
      <button class="knop eerste vol" type="button" @click=${() => keur(c, terug, true)}>${c.t.haalWeg} ${ic('vink')}</button>
      <button class="knop vol" type="button" @click=${() => keur(c, terug, false)}>${c.t.ietsAnders}</button>
    </div>`;

function keur(c: Gang, terug: Terugmelding, weg: boolean): void {
  terug.keur(weg, c.taal);
  c.verder();
}

const acties = (c: Gang, woord: string, teken: 'verder' | 'vink' = 'verder'): TemplateResult =>
  html`<div class="acties">
    <button class="knop eerste vol" type="button" ?disabled=${c.uit} @click=${() => (teken === 'vink' ? c.klaar() : c.verder())}>
      <span class="woord">${woord}</span> ${ic(teken)}
    </button>
    ${
      c.plek === 'bewaren'
        ? nothing
        : html`<div class="rij"><button class="knop stil" type="button" @click=${() => c.vorige()}>${ic('terug')} <span class="woord">${c.t.terug}</span></button></div>`
    }
  </div>`;
