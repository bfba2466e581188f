import { html, nothing, type TemplateResult } from 'lit';
import { geefBestand } from '../../../base/bestand.js';
import { zoals } from '../../../base/zoals.js';
import { lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { acties } from '../delen/voet.js';
import { bestandVan, openUit } from '../internal/bestand-van.js';
import type { Geopend, LaterContext } from '../internal/later-context.js';
import type { Verloop } from '../internal/verloop.js';
import { fout, kop, letOp, opBlad, terugknop, type Pagina } from './pagina.js';

/** What stands in the field of the phrase. It is seen while it is written, unless that is not wanted. */
interface Zin {
  zin: string;
  verborgen: boolean;
}

/** Everything in a file that opens with a phrase only; or that this page has no locks. */
export async function maakSlot(v: Verloop, terug: () => void): Promise<Pagina> {
  const [slot, { stelZinVoor }] = await Promise.all([
    v.host.omgeving.bestanden().then((bestanden) => bestanden.slot()),
    import('./woorden.js'),
  ]);
  if (!slot.kanSluiten()) return slotKanNiet(terug);
  const staat: Zin & { stand: 'nieuw' | 'te-kort' | 'klaar' } = {
    zin: stelZinVoor(),
    verborgen: false,
    stand: 'nieuw',
  };
  const zet = (deel: Partial<typeof staat>): void => {
    Object.assign(staat, { stand: 'nieuw' }, deel);
    v.host.requestUpdate();
  };
  const sluit = (): void => {
    if (!slot.isLangGenoeg(staat.zin)) {
      zet({ stand: 'te-kort' });
      return v.host.focusVeld('zin');
    }
    void v.wacht(
      async () => {
        const open = await bestandVan(v, v.staat.document);
        const { naam, tekst } = await slot.sluit(open.tekst, staat.zin);
        geefBestand(naam, tekst, 'application/json');
      },
      () => {
        staat.stand = 'klaar';
        v.geopend = { reden: 'kapot', pagina };
        v.tussen('bestand');
      },
    );
  };
  const pagina: Pagina = (c) =>
    opBlad(
      c,
      staat.stand === 'klaar'
        ? html`<div class="melding goed" role="status">
              <span class="plaat">${c.beeld('privacy')}</span><b tabindex="-1">${c.luister.zeg(c.tl.staatOpSlot)}</b>
              <p>${c.luister.zeg(c.tl.schrijfZinOp)} ${c.luister.zeg(c.tl.zinNietMee)}</p>
            </div>
            ${staat.verborgen ? nothing : html`<p class="zin" lang="nl" dir="auto">${staat.zin}</p>`}
            ${letOp(c, c.tl.zinKwijt)} ${acties(c, { tekst: c.tl.gaVerder, doe: terug })}`
        : html`${kop(c, 'privacy', c.tl.opSlot)}
            <p class="vraagkop">${c.luister.zeg(c.tl.opSlotUitleg)} ${c.luister.zeg(c.tl.schrijfZinOp)}</p>
            ${staat.stand === 'te-kort' ? fout(c, c.tl.zinTeKort) : nothing}
            ${zinveld(
              c,
              staat,
              zet,
              sluit,
              html`<button class="knop vol" type="button" @click=${() => zet({ zin: stelZinVoor() })}>
                  ${c.tl.andereWoorden}
                </button>
                <p class="hint" id="zin-hint">${c.luister.zeg(c.tl.eigenZin)}</p>`,
            )}
            <div class="lucht">${letOp(c, c.tl.zinKwijt)}</div>
            ${acties(c, { tekst: c.tl.zetOpSlot, doe: sluit })}
            <div class="acties">${terugknop(c, terug)}</div>`,
    );
  return pagina;
}

/** A locked file was chosen: its phrase is asked, and only then is anything of it read. */
export async function ontgrendel(v: Verloop, bestand: Blob): Promise<Pagina> {
  const lezer = await v.host.omgeving.bestanden();
  const slot = await lezer.slot();
  const niet = (): void => v.doe.neemBestand('niet');
  if (!slot.kanSluiten())
    return (c) =>
      opBlad(
        c,
        html`${fout(c, c.tl.slotKanNietOpen, c.tl.geenHttps)} ${acties(c, { tekst: c.tl.gaVerder, doe: niet })}`,
      );
  const staat: Zin & { klopt: boolean } = { zin: '', verborgen: false, klopt: true };
  const zet = (deel: Partial<typeof staat>): void => {
    Object.assign(staat, deel);
    v.host.requestUpdate();
  };
  const open = (): void => {
    let geopend: Geopend = { reden: 'kapot', pagina };
    void v.wacht(
      async () => {
        const { tekst, reden } = await slot.open(bestand, staat.zin);
        staat.klopt = reden !== 'klopt-niet';
        if (tekst !== undefined) geopend = await openUit(v, tekst);
        else if (reden !== 'klopt-niet' && reden !== 'kan-niet-hier') geopend = { reden };
      },
      () => {
        v.geopend = geopend;
        v.tussen('bestand');
      },
    );
  };
  const pagina: Pagina = (c) =>
    opBlad(
      c,
      html`${staat.klopt ? nothing : fout(c, c.tl.zinKloptNiet)} ${kop(c, 'key', c.tl.isOpSlot)}
        <p class="vraagkop" id="zin-hint">${c.luister.zeg(c.tl.schrijfZinHier)}</p>
        ${zinveld(c, staat, zet, open)} ${acties(c, { tekst: c.tl.openSlot, doe: open })}
        <div class="acties">
          <div class="rij"><button class="knop stil" type="button" @click=${niet}>${c.tl.nietDoen}</button></div>
        </div>`,
    );
  return pagina;
}

function zinveld(
  c: LaterContext,
  staat: Zin,
  zet: (deel: Partial<Zin>) => void,
  klaar: () => void,
  erbij?: TemplateResult,
): TemplateResult {
  const bijEnter = (e: KeyboardEvent): void => {
    // While letters are composed, Enter ends that.
    if (e.key !== 'Enter' || e.isComposing) return;
    e.preventDefault();
    klaar();
  };
  const typ = (e: Event): void => zet({ zin: (e.currentTarget as HTMLInputElement | HTMLTextAreaElement).value });
  return html`<div class="band schrijf">
    <label for="zin">${c.tl.deZin}</label>
    ${
      // On a phone a whole phrase is wider than a line; hidden it need not be read.
      staat.verborgen
        ? html`<input class="veldvak" id="zin" type="password" autocomplete="off" aria-describedby="zin-hint"
            .value=${zoals(staat.zin)} @keydown=${bijEnter} @input=${typ} />`
        : html`<textarea class="veldvak" id="zin" rows="2" dir="auto" autocomplete="off" autocapitalize="none"
            spellcheck="false" aria-describedby="zin-hint" .value=${zoals(staat.zin)} @keydown=${bijEnter} @input=${typ}></textarea>`
    }
    <label class="vinkregel">
      <input type="checkbox" .checked=${zoals(staat.verborgen)}
        @change=${(e: Event) => zet({ verborgen: (e.currentTarget as HTMLInputElement).checked })} />
      <span>${c.tl.verbergZin}</span>
    </label>
    ${erbij ?? nothing}
  </div>`;
}

/** Never weaker in silence: what can be done is a file without a lock, and it is called that. */
const slotKanNiet =
  (terug: () => void): Pagina =>
  (c) =>
    opBlad(
      c,
      html`${fout(c, c.tl.slotKanNiet, c.tl.geenHttps)}
        <div class="acties">
          <button class="knop vol" type="button" @click=${() => c.doe.bewaarBestand()}>${lijn(tekens.bestand)} ${c.tl.zonderSlot}</button>
          <p class="hint">${c.luister.zeg(c.tl.zonderSlotUitleg)}</p>
          ${terugknop(c, terug)}
        </div>`,
    );
