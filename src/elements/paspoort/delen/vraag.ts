import { html, nothing, type TemplateResult } from 'lit';
import { zoals } from '../../../base/zoals.js';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import type { Beeld } from '../../../domain/beeld.js';
import type { Vraag } from '../../../domain/paspoort/sjabloon.js';
import { antwoordVan } from '../../../store/paspoort-store.js';
import { isTekstvraag, kies, naarAntwoord, richtlengte, uitAntwoord, type Ingevuld } from '../internal/antwoorden.js';
import { aanspraak, groepsnaam, nederlandsOnder, vulIn, woorden, type Context } from '../internal/context.js';

/** One question with its ways to answer. `n` is the level of its heading. */
export function vraagdeel(c: Context, vraag: Vraag): TemplateResult {
  const ingevuld = uitAntwoord(antwoordVan(c.staat, vraag.id));
  const zet = (deel: Partial<Ingevuld>): void => c.antwoord(vraag, naarAntwoord(vraag, { ...ingevuld, ...deel }));
  const tekstvraag = isTekstvraag(vraag);
  return html`<div class="vraagdeel" role="group" aria-labelledby=${`v-${vraag.id}`}>
    ${vraagkop(c, vraag)}${
      tekstvraag
        ? tekstveld(c, vraag, ingevuld, zet)
        : html`<div class="tegels" part="tegels">${opties(c, vraag, ingevuld, zet)}</div>`
    }<div class="tegels vast">${vasteTegels(c, vraag, ingevuld, zet)}</div>${
      !tekstvraag && zelfOpen(c, vraag, ingevuld) ? eigenWoorden(c, vraag, ingevuld, zet) : nothing
    }
  </div>`;
}

function vraagkop(c: Context, vraag: Vraag): TemplateResult {
  const id = `v-${vraag.id}`;
  const tekst = woorden(c, vraag.vraag);
  const meer = vraag.meer ? c.t.kiesMeer : c.t.kiesEen;
  const hint = vraag.uitleg ? woorden(c, vraag.uitleg) : isTekstvraag(vraag) ? nothing : c.luister.zeg(meer);
  return html`<div class="vraagkop">
    ${
      c.alles
        ? html`<h3 class="vraag" id=${id}>${tekst}</h3>`
        : html`<h2 class="vraag" id=${id} tabindex="-1">${tekst}</h2>`
    }${c.taal === 'nl' ? nothing : html`<p>${nederlandsOnder(c, vraag.vraag)}</p>`}${hint === nothing ? nothing : html`<p class="hint">${hint}</p>`}
  </div>`;
}

export type Zet = (deel: Partial<Ingevuld>) => void;

/** At most this many pictures at once; the rest comes after "Meer beelden". */
const grens = (c: Context, vraag: Vraag): number =>
  c.staat.persoon?.rol === 'kind' && (c.staat.persoon.fase ?? c.sjabloon.fase) === 'jong' && vraag.soort === 'tegels'
    ? 4
    : 6;

function opties(c: Context, vraag: Vraag, ingevuld: Ingevuld, zet: Zet): TemplateResult {
  const alle = vraag.opties ?? [];
  const meer = `meer-${vraag.id}`;
  const eerste = grens(c, vraag);
  // What was chosen is never hidden.
  const open = c.open.has(meer) || alle.some((o, i) => i >= eerste && ingevuld.gekozen.includes(o.id));
  const getoond = open ? alle : alle.slice(0, eerste);
  return html`${getoond.map((optie) =>
    tegel(c, {
      soort: vraag.meer ? 'checkbox' : 'radio',
      groep: vraag.id,
      gekozen: ingevuld.gekozen.includes(optie.id),
      beeld: optie.beeld,
      woord:
        c.taal === 'nl' ? woorden(c, optie.tekst) : html`${woorden(c, optie.tekst)}${nederlandsOnder(c, optie.tekst)}`,
      kies: (aan) => {
        if (open) c.klap(meer, true);
        const nieuw = kies(vraag, ingevuld, optie.id, aan);
        zet({ gekozen: nieuw.gekozen, weetNiet: nieuw.weetNiet });
      },
    }),
  )}${
    getoond.length < alle.length
      ? html`<button class="knop" type="button" @click=${() => c.klap(meer, true)}>${lijn(tekens.plus)} ${c.t.meerBeelden}</button>`
      : nothing
  }`;
}

/** The wide tiles at the end: own words, don't know, in the talk. Equal in worth to the others. */
function vasteTegels(c: Context, vraag: Vraag, ingevuld: Ingevuld, zet: Zet): TemplateResult {
  return html`${
    vraag.zelf && !isTekstvraag(vraag)
      ? tegel(c, {
          breed: true,
          beeld: 'write',
          woord: c.luister.zeg(c.t.zelf),
          gekozen: zelfOpen(c, vraag, ingevuld),
          // Words that were written stay: the tile can only be let go of when its field is empty.
          kies: (aan) => c.klap(`zelf-${vraag.id}`, aan || ingevuld.woorden !== '', `zelf-${vraag.id}`),
        })
      : nothing
  }${
    vraag.weetNiet
      ? tegel(c, {
          breed: true,
          beeld: 'dont-know',
          woord: c.luister.zeg(c.t.weetIkNiet),
          gekozen: ingevuld.weetNiet,
          kies: (weetNiet) => zet(weetNiet ? { weetNiet, gekozen: [] } : { weetNiet }),
        })
      : nothing
  }${
    vraag.inGesprek === false
      ? nothing
      : tegel(c, {
          breed: true,
          beeld: 'meeting',
          woord: c.luister.zeg(c.t.inHetGesprek),
          gekozen: ingevuld.gesprek,
          kies: (gesprek) => zet({ gesprek }),
        })
  }`;
}

interface Tegel {
  woord: TemplateResult | string;
  gekozen: boolean;
  kies(aan: boolean): void;
  beeld?: Beeld | undefined;
  breed?: boolean;
  soort?: 'checkbox' | 'radio';
  groep?: string;
}

/** A picture to press. The whole tile is the control: a finger anywhere on it will do. */
export function tegel(c: Context, wat: Tegel): TemplateResult {
  const klas = `tegel${wat.gekozen ? ' gekozen' : ''}${wat.breed ? ' breed' : ''}${wat.beeld ? '' : ' kaal'}`;
  // Nothing between the parts of a tile, not even white space: a page with many tiles is lighter by it.
  return html`<label class=${klas}><input
      type=${wat.soort ?? 'checkbox'}
      name=${wat.groep ? groepsnaam(c, wat.groep) : nothing}
      .checked=${zoals(wat.gekozen)}
      ?disabled=${c.uit}
      @change=${(e: Event) => wat.kies((e.currentTarget as HTMLInputElement).checked)}
    />${wat.beeld ? html`<span class="veld">${c.beeld(wat.beeld)}</span>` : nothing}<span class="woord">${wat.woord}</span><span class="vink">${ic('vink')}</span></label>`;
}

const zelfOpen = (c: Context, vraag: Vraag, ingevuld: Ingevuld): boolean =>
  [ingevuld.woorden, ingevuld.opnamen, ingevuld.tekeningen].some(({ length }) => length > 0) ||
  c.open.has(`zelf-${vraag.id}`);

function eigenWoorden(c: Context, vraag: Vraag, ingevuld: Ingevuld, zet: Zet): TemplateResult {
  const id = `zelf-${vraag.id}`;
  return html`<div class="band">
    <label for=${id}>${aanspraak(vraag.rol, c.t.eigenWoordenU, c.t.eigenWoordenJij)}</label>
    ${veld(c, vraag, ingevuld, zet, id)}
  </div>`;
}

const tekstveld = (c: Context, vraag: Vraag, ingevuld: Ingevuld, zet: Zet): TemplateResult =>
  html`<div class="band schrijf">${veld(c, vraag, ingevuld, zet)}</div>`;

function veld(c: Context, vraag: Vraag, ingevuld: Ingevuld, zet: Zet, id?: string): TemplateResult {
  const over = richtlengte(vraag) - ingevuld.woorden.length;
  const hint = `h-${vraag.id}`;
  const typ = (e: Event): void => zet({ woorden: (e.currentTarget as HTMLInputElement | HTMLTextAreaElement).value });
  const aantal = over < 0 ? c.t.teLang : over <= 60 ? vulIn(c, c.t.nogLetters, { aantal: over }) : '';
  return html`${wijzen.map((wijze) => andersDanSchrijven(c, vraag, ingevuld, zet, wijze))}${
    vraag.soort === 'kort'
      ? html`<input class="veldvak" type="text" dir="auto" autocomplete="off" id=${id ?? nothing} aria-describedby=${hint}
          aria-labelledby=${id ? nothing : `v-${vraag.id}`} ?disabled=${c.uit} .value=${zoals(ingevuld.woorden)} @input=${typ} />`
      : html`<textarea class="veldvak" dir="auto" autocomplete="off" rows="4" id=${id ?? nothing} aria-describedby=${hint}
          aria-labelledby=${id ? nothing : `v-${vraag.id}`} ?disabled=${c.uit} .value=${zoals(ingevuld.woorden)} @input=${typ}></textarea>`
  }
    <p class="hint" id=${hint}>${aanspraak(vraag.rol, c.t.eigenTaalU, c.t.eigenTaalJij)} ${aantal}</p>`;
}

const wijzen = [
  ['opnamen', 'M9 6a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5 11a7 7 0 0 0 14 0M12 18v3'],
  ['tekeningen', 'M3 17q6-14 9-5t9-5'],
] as const;

/** By voice, or drawn. What does that is fetched when somebody wants to, or did. */
function andersDanSchrijven(
  c: Context,
  vraag: Vraag,
  ingevuld: Ingevuld,
  zet: Zet,
  [wijze, d]: (typeof wijzen)[number],
): TemplateResult {
  const id = `${wijze}-${vraag.id}`;
  const open = c.open.has(id) || ingevuld[wijze].length > 0;
  if (open) c.haal(wijze);
  const deel = open && c.bladzijden[wijze];
  return deel
    ? deel.veld(c, vraag, ingevuld, zet, id)
    : html`<button class="knop" type="button" ?disabled=${c.uit} @click=${() => {
        c.haal(wijze, open);
        c.klap(id, true, id);
      }}>${lijn(d)} ${c.luister.zeg(c.t[wijze])}</button>${open ? html`<p role="status">${c.paginaMislukt ? c.t.laadFout : c.t.laden}</p>` : nothing}`;
}
