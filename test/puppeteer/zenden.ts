// How a parent sends to the school, for the short and the long tests.
import type { Page } from 'puppeteer-core';
import type { PaspoortElement } from '../../src/elements/paspoort/paspoort.js';
import { Toetsen } from '../drivers/hand.js';
import { klein, kleinJson, vraagVan } from '../drivers/klein.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn, type Woorden } from '../drivers/woorden.js';
import { schoolPage } from './harness/index.js';

export const tag = (attributen = 'endpoint="/ontvang"'): string =>
  schoolPage(`<samenspel-paspoort id="p" ${attributen}>${kleinJson}</samenspel-paspoort>`);

/** As strict as a school can be: nothing that is not named. */
export const STRENG = {
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
};

let woorden: Promise<Woorden> | undefined;

/** Opens the page. What would take long takes a twentieth of that: patience, and waiting for the next try. */
export async function op(page: Page, url: string): Promise<Paspoort> {
  await page.evaluateOnNewDocument(() => {
    const echt = window.setTimeout;
    window.setTimeout = ((werk: () => void, ms = 0) => echt(werk, ms > 2500 ? ms / 20 : ms)) as typeof setTimeout;
  });
  await page.goto(url);
  return new Paspoort(page, await (woorden ??= woordenIn('nl', klein)), new Toetsen(page));
}

/** A parent answers, and shares. */
export async function deel(paspoort: Paspoort, apparaat: 'eigen' | 'gedeeld' = 'eigen'): Promise<void> {
  await paspoort.begin('ouder');
  await paspoort.apparaat(apparaat);
  await paspoort.noem('ouder');
  await paspoort.kies(vraagVan('graag'), 'zingen');
  await paspoort.verder();
  await paspoort.verder();
  await paspoort.controle();
  await paspoort.laatZien();
  await paspoort.klaar();
}

/** The same parent, at a later visit, up to the last page. */
export async function weerKlaar(paspoort: Paspoort): Promise<void> {
  await paspoort.gaVerder('ouder');
  await paspoort.verder();
  await paspoort.controle();
  await paspoort.laatZien();
}

/** The website adds what a teacher said: what is shared is something new. */
export const verandert = (page: Page, woord: string): Promise<void> =>
  page.evaluate((tekst) => {
    const host = document.getElementById('p') as PaspoortElement;
    const { value } = host;
    if (!value) throw new Error('Nothing is shared');
    const teller = value.antwoorden.filter(({ persoon }) => persoon === 'juf').length + 1;
    const [eerste] = value.antwoorden;
    host.value = {
      ...value,
      personen: [
        ...value.personen.filter(({ id }) => id !== 'juf'),
        { id: 'juf', rol: 'leerkracht', versie: [1, 'school'] },
      ],
      antwoorden: [
        ...value.antwoorden,
        {
          ...eerste!,
          vraag: `extra${teller}`,
          persoon: 'juf',
          versie: [1, 'school'],
          vorige: [],
          antwoord: { soort: 'tekst', tekst },
        },
      ],
    };
  }, woord);

/** The words that are shared with the school, in the order in which they were said. */
export const gezegd = (inhoud: { antwoorden: { antwoord: unknown }[] }): string =>
  inhoud.antwoorden
    .map(({ antwoord }) => (antwoord as { tekst?: string } | null)?.tekst ?? '')
    .filter(Boolean)
    .join(' ');
