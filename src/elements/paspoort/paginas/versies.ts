import { html, nothing, type TemplateResult } from 'lit';
import { zoals } from '../../../base/zoals.js';
import { ic } from '../../../base/tekeningen.js';
import { canoniek } from '../../../domain/canoniek.js';
import type { Antwoord, Inzending } from '../../../domain/document/document.js';
import { gemaakt } from '../../../domain/document/gemaakt-van.js';
import { versies } from '../../../domain/document/versies.js';
import type { Vraag } from '../../../domain/paspoort/sjabloon.js';
import { gezegd } from '../delen/antwoord.js';
import { blad } from '../delen/boek.js';
import { moment } from '../delen/moment.js';
import { acties } from '../delen/voet.js';
import { naarAntwoord, uitAntwoord } from '../internal/antwoorden.js';
import { groepsnaam, vulIn, woorden } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';
import { beeldje } from './antwoord.js';

/** Two answers of one person, made apart: both stay until that person chooses. */
export function versiespagina(c: LaterContext, vraag: Vraag): TemplateResult {
  const alle = versies(c.staat.document, vraag.id, c.staat.persoon?.id ?? '', c.staat.deel);
  const sleutel = (i: Inzending): string => i.versie.join('-');
  const gekozen = alle.find((i) => c.open.has(`versie-${sleutel(i)}`)) ?? alle[0];
  return blad(
    c,
    vraag.rol,
    html`<h2 class="vraag" tabindex="-1">${c.luister.zeg(c.tl.tweeAntwoorden)}</h2>
      <p class="hint">${woorden(c, vraag.vraag)}</p>
      <fieldset>
        <legend class="tussen">${c.tl.welkHoudt}</legend>
        <div class="keuzes">
          ${alle.map(
            (i) =>
              html`<label class="versie tegel ${i === gekozen ? 'gekozen' : ''}">
                <input type="radio" name=${groepsnaam(c, 'versie')} .checked=${zoals(i === gekozen)}
                  @change=${() => {
                    for (const ander of alle) c.klap(`versie-${sleutel(ander)}`, ander === i);
                  }} />
                <b>${vulIn(c, c.tl.antwoordVanDag, { datum: moment(c, new Date(i.op)) })}</b>
                <span class="beeldjes">${gezegd(c, vraag, i).map((g) => beeldje(c, g))}</span>
                <span class="vink">${ic('vink')}</span>
              </label>`,
          )}
        </div>
      </fieldset>
      ${acties(c, { tekst: c.tl.houdDit, teken: 'vink', doe: () => c.doe.kiesVersie(vraag.id, gekozen?.antwoord ?? null) })}
      <div class="acties">
        ${
          pastSamen(alle)
            ? html`<button class="knop vol" type="button"
                @click=${() =>
                  c.doe.kiesVersie(
                    vraag.id,
                    voegVersiesSamen(
                      vraag,
                      alle.map((i) => i.antwoord),
                    ),
                  )}>${c.tl.houdAlle}</button>`
            : nothing
        }
        <div class="rij">
          <button class="knop stil" type="button" @click=${() => c.klap(`later-${vraag.id}`, true)}>${c.tl.kiesLater} ${ic('over')}</button>
        </div>
      </div>
      <p class="hint lucht">${c.luister.zeg(c.tl.nietsWeg)}</p>`,
  );
}

/** More recordings or drawings than one answer can have are not joined: nothing may get lost by it. */
const pastSamen = (alle: readonly Inzending[]): boolean =>
  (['opnamen', 'tekeningen'] as const).every(
    (wijze) => alle.reduce((som, { antwoord }) => som + gemaakt(antwoord)[wijze].length, 0) <= 20,
  );

/** Joins several versions of an own answer into one, so that nothing is lost. */
function voegVersiesSamen(vraag: Vraag, antwoorden: readonly (Antwoord | null)[]): Antwoord | null {
  const alle = antwoorden.filter((a) => a !== null).map(uitAntwoord);
  return (
    naarAntwoord(vraag, {
      gekozen: [...new Set(alle.flatMap((a) => a.gekozen))],
      woorden: [...new Set(alle.map((a) => a.woorden).filter((w) => w.trim()))].join('\n'),
      gesprek: alle.some((a) => a.gesprek),
      weetNiet: false,
      opnamen: zonderDubbele(alle.flatMap((a) => a.opnamen)),
      tekeningen: zonderDubbele(alle.flatMap((a) => a.tekeningen)),
    }) ??
    antwoorden.find((a) => a !== null) ??
    null
  );
}

const zonderDubbele = <T>(alle: readonly T[]): T[] => [...new Map(alle.map((wat) => [canoniek(wat), wat])).values()];
