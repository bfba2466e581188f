import { html, nothing, type TemplateResult } from 'lit';
import { zoals } from '../../../base/zoals.js';
import { ic } from '../../../base/tekeningen.js';
import { linkDocument } from '../../../domain/document/linkdeel.js';
import { namenIn } from '../delen/namen.js';
import { acties } from '../delen/voet.js';
import { vulIn } from '../internal/context.js';
import type { Geopend, LaterContext } from '../internal/later-context.js';
import type { Verloop } from '../internal/verloop.js';
import { fout, kop, letOp, opBlad, terugknop, type Pagina } from './pagina.js';

/** Makes a link of what the person at hand shares; says why when there is none, with the file beside it. */
export async function maakLink(v: Verloop, terug: () => void): Promise<Pagina> {
  const { document, thuis } = linkDocument(v.staat.document, v.staat.persoon?.id);
  if (document.antwoorden.length === 0) return thuis ? geenLink('linkKanNiet', terug) : nietsTeDelen(terug);
  const { naarLink } = await (await v.host.omgeving.bestanden()).link();
  const { link, reden } = await naarLink(document, location.href);
  if (!link) return geenLink(reden === 'te-lang' ? 'linkTeLang' : 'linkKanNiet', terug);

  let gedaan: 'niets' | 'gekopieerd' | 'zelf' = 'niets';
  const kopieer = async (e: Event): Promise<void> => {
    const veld = (e.currentTarget as HTMLElement).closest('.link')?.querySelector('input');
    gedaan = (await opKlembord(link, veld)) ? 'gekopieerd' : 'zelf';
    v.host.requestUpdate();
  };
  // The device asks to whom. Who thinks better of it, or whose device cannot, still has the link.
  const deel = (): void => void navigator.share({ url: link }).catch(() => undefined);

  return (c) =>
    opBlad(
      c,
      html`${kop(c, 'chat-message', c.tl.linkKlaar)} ${letOp(c, c.tl.linkLezen, c.tl.linkAanWie)}
        <div class="link">
          <p dir="auto">${vulIn(c, c.tl.antwoordenVan, { wie: namenIn(c, document) })}</p>
          <p class="hint">${c.luister.zeg(c.tl.linkZonder)} ${thuis ? c.luister.zeg(c.tl.linkThuis) : nothing}</p>
          <label for="link">${c.tl.deLink}</label>
          <input class="veldvak" id="link" type="text" dir="ltr" readonly .value=${zoals(link)}
            @focus=${(e: Event) => (e.currentTarget as HTMLInputElement).select()} />
          <div role="status">
            ${
              gedaan === 'niets'
                ? nothing
                : html`<p class="melding ${gedaan === 'zelf' ? '' : 'goed'}">
                  <b>${gedaan === 'zelf' ? c.tl.kopieerZelf : c.tl.gekopieerd}</b>
                </p>`
            }
          </div>
          ${knoppen(c, kopieer, deel)}
          <div class="acties">${terugknop(c, terug)}</div>
        </div>`,
    );
}

/** On a phone the device itself knows the ways to send something; elsewhere it is copied. */
function knoppen(c: LaterContext, kopieer: (e: Event) => Promise<void>, deel: () => void): TemplateResult {
  const kanDelen = 'share' in navigator;
  return html`<div class="acties">
    ${
      kanDelen
        ? html`<button class="knop eerste vol" type="button" @click=${deel}>${c.tl.deelLink} ${ic('verder')}</button>`
        : nothing
    }
    <button class="knop ${kanDelen ? '' : 'eerste'} vol" type="button" @click=${(e: Event) => void kopieer(e)}>
      ${c.tl.kopieer}
    </button>
  </div>`;
}

/** Whether it was copied. A page on plain http has no clipboard of its own, but may copy what is selected. */
async function opKlembord(tekst: string, veld: HTMLInputElement | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    veld?.focus();
    veld?.select();
    return document.execCommand('copy');
  }
}

/** No link, for this reason: the file goes instead. */
const geenLink =
  (reden: 'linkTeLang' | 'linkKanNiet', terug: () => void): Pagina =>
  (c) =>
    opBlad(
      c,
      html`${fout(c, c.tl[reden], c.tl.bestandKanWel)}
      ${acties(c, { tekst: c.tl.bewaarInBestand, doe: () => c.doe.bewaarBestand() }, { terug })}`,
    );

/** Answers are shared on the check page, and only there. */
const nietsTeDelen =
  (terug: () => void): Pagina =>
  (c) =>
    opBlad(
      c,
      html`${fout(c, c.tl.linkNiets, c.tl.linkNietsUitleg)}
      ${
        c.staat.persoon
          ? acties(
              c,
              {
                tekst: c.t.naarControle,
                doe: () => {
                  c.tussen(null);
                  c.stuur({ doe: 'naar', plek: { pagina: 'controle' } });
                },
              },
              { terug },
            )
          : acties(c, { tekst: c.t.terug, doe: terug })
      }`,
    );

type Reden = NonNullable<Geopend['reden']>;

/** A link that arrived cannot be read: what it is, and what to do. Nothing of it came in. */
export function linkfout(reden: Reden, opnieuw: () => void): Pagina {
  return (c) => {
    const tekst = {
      'te-groot': c.tl.linkTeGroot,
      kapot: c.tl.linkKapot,
      'geen-paspoort': c.tl.linkGeenPaspoort,
      nieuwer: c.tl.linkNieuwer,
      'kan-niet-hier': c.tl.linkNietHier,
      'op-slot': c.tl.linkKapot,
      'niet-geladen': c.t.laadFout,
    }[reden];
    const terug = (): void => c.doe.neemBestand('niet');
    return opBlad(
      c,
      html`${fout(c, tekst, c.tl.nietsVeranderd)}
      ${
        reden === 'niet-geladen'
          ? acties(c, { tekst: c.t.opnieuw, doe: opnieuw }, { terug })
          : acties(c, { tekst: c.tl.gaVerder, doe: terug })
      }`,
    );
  };
}
