// Runs in a page with the real <samenspel-matches>: gives it passports of all kinds in every way they can come, presses
// everything, and looks at what it makes of them.
import fc from 'fast-check';
import type { SamenspelDocument } from '../../../src/domain/document/document.js';
import type { MatchesElement } from '../../../src/elements/matches/matches.js';
import { metMeedoen, type Meedoen } from '../../fixtures/klas.js';
import { adem } from '../../fixtures/adem.js';
import { dobbel } from '../../fixtures/dobbel.js';
import { documentBreuken } from '../../node/domain/breek.js';
import { geenGegevens, json, paspoorten } from '../../node/domain/maak.js';
import { alsJson } from './als-json.js';
import { bezwaren, skelet, woordenIn } from './oordeel.js';
import * as pagina from './pagina.js';
import { vijandig } from './vijandig.js';

const { kopie, ongevangen, plank, totdat, uitgevoerd, wortel, zoek } = pagina;
type Element_ = MatchesElement;

// ── passports ──

const deel = (waarden: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...waarden]);
const woord = fc.oneof(fc.constantFrom(...vijandig), fc.string({ maxLength: 20 }));
const momenten = ['ochtend', 'middag', 'avond', 'weekend', 'nooit-meer'];
const hulp = ['koken', 'uitje', 'taal-voorlezen', 'muziek', 'nu-niet', 'iets-van-later', 'constructor'];

/** What families and the teacher may say of helping, and what stands in the options of a passport of later. */
const meedoen: fc.Arbitrary<Meedoen> = fc.record(
  {
    naam: woord.map((naam) => naam.slice(0, 60)),
    ouder: woord.map((naam) => naam.slice(0, 60)),
    biedt: deel(hulp),
    kan: deel(momenten),
    eigen: woord,
    nodig: deel(hulp),
    moet: deel(momenten),
    stand: fc.record({
      waarvoor: fc.constantFrom(...hulp),
      stand: fc.constantFrom('gevraagd' as const, 'ja' as const, 'nee' as const, 'gedaan' as const),
    }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

interface Stuk {
  waarde: unknown;
  goed: boolean;
}
const goed = (waarde: SamenspelDocument): Stuk => ({ waarde, goed: true });

const stuk: fc.Arbitrary<(nummer: number) => Stuk> = fc.oneof(
  { weight: 6, arbitrary: meedoen.map((wat) => (n: number) => goed(metMeedoen(`kind-${n}`, wat))) },
  { weight: 2, arbitrary: paspoorten.map((waarde) => (n: number) => goed({ ...waarde, id: `ander-${n}`, ook: [] })) },
  {
    weight: 1,
    arbitrary: fc.tuple(paspoorten, fc.nat(), fc.nat()).map(([heel, welke, getal]) => (n: number): Stuk => {
      const waarde = kopie({ ...heel, id: `stuk-${n}`, ook: [] });
      const pad = documentBreuken[welke % documentBreuken.length]?.breek(waarde, getal);
      return { waarde, goed: pad === undefined };
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .oneof(
        json.map((waarde) => () => waarde),
        fc.constantFrom(...geenGegevens),
      )
      .map((maak) => (): Stuk => ({ waarde: maak(), goed: false })),
  },
);
const klassen: fc.Arbitrary<((nummer: number) => Stuk)[]> = fc.array(stuk, { minLength: 1, maxLength: 5 });

// ── what happens to them ──

/** Everything that a finger can press. */
const dingen = (element: Element_): HTMLElement[] =>
  [...wortel(element).querySelectorAll<HTMLElement>('button, input, summary')].filter(
    (ding) => !ding.matches(':disabled, [type=file], [type=file] + button'),
  );

async function speel(element: Element_, keren: number, zaad: number): Promise<void> {
  const kans = dobbel(zaad);
  for (let keer = 0; keer < keren; keer++) {
    const alle = dingen(element);
    alle[Math.floor(kans() * alle.length)]?.click();
    await element.updateComplete;
    await adem();
    window.dispatchEvent(new Event('afterprint'));
  }
}

/** In one of the ways in which passports come; how each that is not taken is called. */
function geef(element: Element_, stukken: readonly Stuk[], weg: number): string[] {
  const namen = stukken.map((_, n) => (weg === 2 ? `bestand ${n}.json` : `Paspoort ${n + 1}`));
  if (weg === 2)
    pagina.geefBestanden(
      element,
      stukken.map(({ waarde }, n) => new File([alsJson(waarde) ?? ''], namen[n] ?? '')),
    );
  else
    element.paspoorten = stukken.map(({ waarde }) =>
      weg === 1 ? (alsJson(waarde) ?? '') : waarde,
    ) as Element_['paspoorten'];
  return namen.filter((_, n) => !stukken[n]?.goed);
}

const isGelezen = (element: Element_): boolean => woordenIn(element).includes('De lijst is bijgewerkt.');

async function proef(stukken: readonly Stuk[], nummer: number): Promise<string[]> {
  const element = document.createElement('samenspel-matches');
  element.setAttribute('lang', 'nl');
  element.setAttribute('draft', `proef-${nummer}`);
  const mis: string[] = [];
  try {
    plank.append(element);
    await totdat(element, 'The element', () => zoek(element, '[type=file]') !== null);
    const geweigerd = geef(element, stukken, nummer % 3);
    await totdat(element, 'The list', () => isGelezen(element));
    const woorden = woordenIn(element);
    const aantal = stukken.length - geweigerd.length;
    if (aantal > 0 && !woorden.includes(`Paspoorten in deze lijst: ${aantal}`)) mis.push(`not ${aantal}: ${woorden}`);
    for (const naam of geweigerd) if (!woorden.includes(naam)) mis.push(`${naam} is not named: ${woorden}`);
    await speel(element, nummer % 4 === 0 ? 12 : 2, nummer);
    mis.push(...bezwaren(element));
  } catch (fout) {
    mis.push(String(fout));
  }
  element.remove();
  localStorage.clear();
  sessionStorage.clear();
  return mis.map((regel) => `${nummer}: ${regel.slice(0, 600)}`);
}

/** So many classes. */
async function klas(aantal: number, zaad: number): Promise<pagina.Uitslag> {
  const geteld = { goed: 0, gebroken: 0, paspoorten: 0 };
  const fouten: string[] = [];
  for (const [nummer, maak] of fc.sample(klassen, { numRuns: aantal, seed: zaad }).entries()) {
    const stukken = maak.map((een, n) => een(n));
    geteld[stukken.every((een) => een.goed) ? 'goed' : 'gebroken']++;
    geteld.paspoorten += stukken.length;
    fouten.push(...(await proef(stukken, zaad + nummer)));
  }
  return { geteld, fouten: [...fouten, ...ongevangen, ...uitgevoerd] };
}

// ── hostile words ──

/** A passport with these words wherever words may stand that a teacher reads in the list. */
function metWoorden(wat: string): SamenspelDocument {
  const kort = [...wat].slice(0, 60).join('').slice(0, 60);
  const document = metMeedoen('noor', {
    ...{ naam: kort, ouder: kort, biedt: ['koken', 'van-later'], kan: ['ochtend'], eigen: wat },
    ...{ nodig: ['koken', 'nog-later'], moet: ['ochtend'] },
  });
  const gezegd = (opties: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(opties).map(([id, tekst]) => [id, id.endsWith('-later') ? kort : tekst]));
  return {
    ...document,
    antwoorden: document.antwoorden.map((een) =>
      een.gevraagd.opties ? { ...een, gevraagd: { ...een.gevraagd, opties: gezegd(een.gevraagd.opties) } } : een,
    ),
  };
}

/** What is seen of it: everything unfolded, and on paper. */
async function gezien(wat: string, bekijk: (waar: string, element: Element_) => void): Promise<void> {
  const element = document.createElement('samenspel-matches');
  plank.append(element);
  await totdat(element, 'The element', () => zoek(element, '[type=file]') !== null);
  pagina.geefBestanden(element, [
    new File([JSON.stringify(metWoorden(wat))], 'noor.json'),
    new File(['{'], `${wat}.json`),
  ]);
  await totdat(element, 'The list', () => isGelezen(element) && zoek(element, 'h3') !== null);
  for (const knop of wortel(element).querySelectorAll<HTMLElement>('button[aria-expanded=false]')) {
    knop.click();
    await element.updateComplete;
  }
  for (const vouw of wortel(element).querySelectorAll('details')) vouw.open = true;
  const leeg = (): boolean => zoek(element, 'svg.pk:empty') !== null;
  for (let keer = 0; keer < 500 && leeg(); keer++) await adem();
  bekijk('the list', element);
  const print = [...wortel(element).querySelectorAll('button')].find((knop) => knop.textContent?.includes('Print'));
  print?.click();
  await totdat(element, 'Paper', () => zoek(element, '.papier') !== null);
  bekijk('paper', element);
  window.dispatchEvent(new Event('afterprint'));
  element.remove();
}

/** Each of the hostile words in every place at once, beside the same with a plain word. */
async function woorden(): Promise<pagina.Uitslag> {
  const fouten: string[] = [];
  const gewoon = new Map<string, string>();
  // The first time fetches the drawings.
  for (let keer = 0; keer < 2; keer++) await gezien('gewoon', (waar, element) => gewoon.set(waar, skelet(element)));
  let vergeleken = 0;
  for (const wat of vijandig) {
    try {
      await gezien(wat, (waar, element) => {
        vergeleken++;
        const mis = (regel: string): unknown => fouten.push(`${JSON.stringify(wat).slice(0, 80)}, ${waar}, ${regel}`);
        if (skelet(element) !== gewoon.get(waar)) mis('another skeleton');
        for (const bezwaar of bezwaren(element)) mis(bezwaar);
        if (!woordenIn(element).includes(wat)) mis('not shown as it is');
      });
    } catch (fout) {
      fouten.push(`${JSON.stringify(wat).slice(0, 80)}: ${String(fout)}`);
    }
  }
  return { geteld: { woorden: vijandig.length, vergeleken }, fouten: [...fouten, ...ongevangen, ...uitgevoerd] };
}

Object.assign(window, { proef: { klas, woorden } });
