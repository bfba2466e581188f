/* One sheet, two sides. Front: the letter and the steps. Back: room to draw, talking, faces to colour, shapes to sign. */
import { html, nothing, type TemplateResult } from 'lit';
import { printAlleen } from '../../base/print.js';
import { vorm } from '../../base/vormen.js';
import type { Beurt } from '../../domain/thuisopdracht/thuisopdracht.js';
import { laadPictogrammen } from '../../pictograms/pictogram.js';
import { datum, naamVan, vulIn, type Blad, type Host } from './internal/gang.js';

export { opdrachtpapier as lijst } from '../../i18n/generated/thuisopdracht.js';
export { papierStyles as stijl } from './papier.styles.js';
export { default as teksten } from './opdrachtpapier.teksten.js';

const gezichten = ['feedback-nice', 'feedback-okay', 'feedback-hard'];
const volwassen = gezichten.map((id) => `${id}-adult`);

/** Prints the sheet, or without one the page as it is. */
export async function print(c: Host, blad: Host['papier'] = papier): Promise<void> {
  // A drawing that cannot be fetched leaves its place empty; the words beside it are printed.
  if (blad) await laadPictogrammen(beelden(c)).catch(() => undefined);
  c.papier = blad;
  c.requestUpdate();
  await c.updateComplete;
  printAlleen(c, 'A4');
}

/** The drawings on paper: fetched before anything is printed. */
const beelden = ({ opdracht: { beeld, stappen } }: Blad): string[] =>
  [beeld, ...stappen.map((stap) => stap.beeld), 'clock', 'own-language', 'conversation', ...gezichten, ...volwassen]
    .flat()
    .filter((b): b is string => typeof b === 'string');

function papier(c: Blad): TemplateResult {
  const { opdracht } = c;
  const { t } = c;
  const waar = [t.thuisopdracht, opdracht.groep, opdracht.school].filter(Boolean).join(' · ');
  const terug = opdracht.inleveren ? new Date(`${opdracht.inleveren}T12:00`) : null;
  const woorden = [t.leukPapier, t.gaatWelPapier, t.moeilijkPapier];
  const rij = (ids: string[]): TemplateResult =>
    html`<div class="kleurrij">${ids.map((id, i) => html`<span class="kleur">${c.beeld(id)}${woorden[i]}</span>`)}</div>`;
  return html`<div class="papier">
    <div class="kant">
      <div class="kop">
        <div>
          <div dir="auto">${waar}</div>
          <h2>${c.zin(opdracht.titel)}</h2>
          <div class="feitrij">${c.beeld('clock')}${vulIn(c, t.minuten, { aantal: opdracht.duur })} ${c.beeld('own-language')}${t.eigenTaal}${terug ? html` · ${vulIn(c, t.inleveren, { datum: datum(c, terug) })}` : nothing}</div>
        </div>
        <span class="tafereel">${c.beeld(opdracht.beeld)}</span>
      </div>
      <div class="brief">${opdracht.brief.map((zin) => html`<div>${c.zin(zin)}</div>`)}
        <div><b>${opdracht.nodig.length > 0 ? html`${t.nodig}:` : nothing}</b>
          ${opdracht.nodig.length > 0 ? opdracht.nodig.map(({ tekst }, i) => html`${i > 0 ? ', ' : ''}${c.zin(tekst)}`) : t.nietsNodig}</div>
      </div>
      <ol class="stapkaarten" data-aantal=${opdracht.stappen.length}>
        ${opdracht.stappen.map(
          (stap, i) =>
            html`<li><span class="nummer">${i + 1}</span><span class="beeld">${c.beeld(stap.beeld)}</span>
              <div><b>${c.zin(stap.titel)}</b>${regel(c, 'kind', stap.kind)}${regel(c, 'ouder', stap.ouder)}</div></li>`,
        )}
      </ol>
      <div class="om">${t.draaiOm}</div>
    </div>
    <div class="kant achter">
      <div class="tekenvak"><b>${opdracht.notitie === undefined ? t.ruimte : c.zin(opdracht.notitie)}</b></div>
      <div class="praat"><span class="beeld">${c.beeld('conversation')}</span>
        <div><b>${t.praatOver}</b><ul>${opdracht.praatvragen.map(({ tekst }) => html`<li>${c.zin(tekst)}</li>`)}</ul></div></div>
      <div class="twee">
        <div><b>${t.hoeVondJij}</b>${rij(gezichten)}<b>${t.hoeVondU}</b>${rij(volwassen)}
          <div class="kruisjes"><b>${t.zetKruisje}</b>${[t.hulpPapier, t.geenTijdPapier, t.pratenPapier].map((tekst) => html`<span><i class="vakje"></i>${tekst}</span>`)}</div></div>
        <div><b>${t.gepraatPapier}</b>
          <div class="kleurrij tekenen">${(['kind', 'ouder'] as const).map((wie) => html`<span class="kleur">${vorm(wie, 'leeg')}${naamVan(c, wie)}</span>`)}</div>
          <div>${t.tekenVorm}</div></div>
      </div>
      <div class="lijnen"><b>${t.voorDeJuf}</b><i></i><i></i></div>
      <div>${t.geenCijferPapier}</div>
    </div>
  </div>`;
}

const regel = (c: Blad, wie: 'kind' | 'ouder', beurt: Beurt | undefined): TemplateResult | typeof nothing =>
  beurt
    ? html`<div class="beurt">${vorm(wie)} <span class="sr">${naamVan(c, wie)}: </span>${c.zin(beurt.doet)}${beurt.zegt === undefined ? nothing : html` „${c.zin(beurt.zegt)}”`}</div>`
    : nothing;
