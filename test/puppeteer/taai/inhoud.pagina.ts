// Runs in a page with the real element: gives it content and documents of all kinds, and looks at what it makes of them.
import fc from 'fast-check';
import type { Melding } from '../../../src/domain/melding.js';
import type { SamenspelDocument } from '../../../src/domain/document/document.js';
import type { Rol, Sjabloon } from '../../../src/domain/paspoort/sjabloon.js';
import { documentBreuken, sjabloonBreuken } from '../../node/domain/breek.js';
import { geenGegevens, json, paspoorten, sjablonen } from '../../node/domain/maak.js';
import { alsJson } from './als-json.js';
import { bezwaren, skelet, woordenIn } from './oordeel.js';
import { adem } from '../../fixtures/adem.js';
import { dobbel } from '../../fixtures/dobbel.js';
import { geefBestanden, kopie, ongevangen, plank, totdat, uitgevoerd, wortel, zoek, type Uitslag } from './pagina.js';
import { aanvallen, vijandig } from './vijandig.js';

type Paspoort = HTMLElementTagNameMap['samenspel-paspoort'];

/** An element on the page, until `weg`. */
class Proef {
  static #nummer = 0;
  readonly element = document.createElement('samenspel-paspoort');
  readonly meldingen: Melding[] = [];

  constructor(eigenschappen: Record<string, string>) {
    this.element.setAttribute('draft', `proef-${++Proef.#nummer}`);
    for (const [naam, waarde] of Object.entries(eigenschappen)) this.element.setAttribute(naam, waarde);
    this.element.addEventListener('samenspel-error', (e) => this.meldingen.push(...e.meldingen));
  }

  /** Puts it on the page, and waits until it shows something. */
  async toon(): Promise<this> {
    plank.append(this.element);
    await totdat(this.element, 'The element', () => zoek(this.element, '.inhoudfout, .boek') !== null);
    return this;
  }

  get isFout(): boolean {
    return zoek(this.element, '.inhoudfout') !== null;
  }

  /** What is wrong with the page for bad content. */
  bezwaar(pad: string): string {
    const woorden = woordenIn(this.element);
    if (!woorden.includes('Dit doet het even niet.') || !woorden.includes('Bel de school.')) return 'no calm sentence';
    const paden = [...wortel(this.element).querySelectorAll('details dd:first-of-type code')].map((c) => c.textContent);
    return paden.includes(pad || '/') ? '' : `the details name ${paden.join()} and not ${pad || '/'}`;
  }

  weg(): void {
    this.element.remove();
    localStorage.clear();
    sessionStorage.clear();
  }
}

// ── people who press everything ──

/** Somebody who presses and writes anything, so many times. */
async function speel(element: Paspoort, keren: number, zaad: number): Promise<void> {
  const kans = dobbel(zaad);
  for (let keer = 0; keer < keren; keer++) {
    const alles = [...wortel(element).querySelectorAll<HTMLElement>('button, input, textarea')];
    // A script cannot open the window to choose a file.
    const dingen = alles.filter((ding) => !ding.matches(':disabled, [type=file], [type=file] + button'));
    // The way on is pressed more often than its share: otherwise nobody gets anywhere.
    const eerste = zoek(element, '.knop.eerste:not([type=file] + button)');
    const ding = eerste && kans() < 0.4 ? eerste : dingen[Math.floor(kans() * dingen.length)];
    if (!ding) return;
    if (ding.matches('textarea, [type=text]')) {
      (ding as HTMLInputElement).value = vijandig[Math.floor(kans() * vijandig.length)] ?? '';
      ding.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    } else ding.click();
    await element.updateComplete;
    await adem();
    // Paper is looked at, then put away.
    if (zoek(element, '.papier')) window.dispatchEvent(new Event('afterprint'));
  }
}

// ── templates ──

interface Sjabloongeval {
  soort: 'goed' | 'gewijzigd' | 'gebroken' | 'wild';
  waarde: unknown;
  /** What has to be said, and where. */
  breuk?: { naam: string; pad: string; code: string; alles: boolean };
}

const vanPo = ['ouder-leuk', 'kind-leuk', 'ouder-trots', 'ouder-school'];

const sjabloongevallen: fc.Arbitrary<() => Sjabloongeval> = fc.oneof(
  { weight: 4, arbitrary: sjablonen.map((waarde) => (): Sjabloongeval => ({ soort: 'goed', waarde })) },
  {
    weight: 1,
    arbitrary: fc.tuple(sjablonen, fc.subarray(vanPo)).map(([{ delen, titel, school }, uit]) => (): Sjabloongeval => {
      const { volgtOp: _, ...vraag } = delen[0]!.vragen[0]!;
      const erbij = [{ vraag: { ...vraag, id: 'erbij-1' } }];
      return {
        soort: 'gewijzigd',
        waarde: {
          basis: 'po',
          erbij,
          uit: uit.filter((id) => id !== 'kind-leuk'),
          ...(titel && { titel }),
          ...(school && { school }),
        },
      };
    }),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(sjablonen, fc.nat(), fc.nat()).map(([heel, welke, getal]) => (): Sjabloongeval => {
      const { naam, code, breek, alles = false } = sjabloonBreuken[welke % sjabloonBreuken.length]!;
      const waarde = kopie(heel);
      const pad = breek(waarde, getal);
      return pad === undefined
        ? { soort: 'goed', waarde: heel }
        : { soort: 'gebroken', waarde, breuk: { naam, pad, code, alles } };
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .oneof(
        { weight: 3, arbitrary: json.map((waarde) => () => waarde) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(json, json)
            .map(([a, b]) => () => ({ id: 'a', versie: 1, delen: [{ id: 'd', titel: 'x', vragen: [a, b] }] })),
        },
        {
          weight: 1,
          // A change of nothing is a right one.
          arbitrary: json
            .filter((uit) => !Array.isArray(uit) || uit.length > 0)
            .map((uit) => () => ({ basis: 'po', uit, erbij: uit, volgorde: uit })),
        },
        { weight: 1, arbitrary: fc.constantFrom(...geenGegevens) },
      )
      .map((maak) => (): Sjabloongeval => ({ soort: 'wild', waarde: maak() })),
  },
);

const stemmen: Rol[] = ['kind', 'ouder', 'leerkracht'];
const talen = ['nl', 'en', 'ar'];

/** The text of a script element, if this can be written in one. */
/** Any value in a few words, for who reads a report. */
function beschrijf(waarde: unknown): string {
  try {
    return `${typeof waarde} ${JSON.stringify(waarde)}`.slice(0, 300);
  } catch (fout) {
    return `${typeof waarde}, ${String(fout)}`;
  }
}

async function proefSjabloon({ soort, waarde, breuk }: Sjabloongeval, nummer: number): Promise<string[]> {
  const voor = stemmen[nummer % 3]!;
  // A calm sentence is looked for in Dutch.
  const lang = soort === 'goed' ? talen[Math.floor(nummer / 3) % 3]! : 'nl';
  const proef = new Proef({ voor, weergave: 'alles', lang });
  const { element } = proef;
  const tekst = nummer % 2 ? alsJson(waarde) : undefined;
  if (tekst === undefined) element.content = waarde;
  else
    element.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: tekst }));
  const mis: string[] = [];
  try {
    await proef.toon();
    const { meldingen } = proef;
    if (breuk) {
      const gezegd = meldingen.some((m) => m.pad === breuk.pad && m.code === breuk.code);
      if (!gezegd) mis.push(`${breuk.naam}: not ${breuk.code} at ${breuk.pad} but ${JSON.stringify(meldingen)}`);
    } else if (soort === 'wild' ? meldingen.length === 0 : meldingen.length > 0)
      mis.push(`said ${JSON.stringify(meldingen)} of ${beschrijf(waarde)}`);
    if (proef.isFout) {
      const eerste = breuk?.alles ? breuk.pad : (meldingen[0]?.pad ?? '');
      const bezwaar = proef.bezwaar(eerste);
      if (bezwaar) mis.push(bezwaar);
    }
    if (proef.isFout ? soort === 'goed' || soort === 'gewijzigd' : breuk?.alles) mis.push(`shown: ${proef.isFout}`);
    if (soort === 'goed') {
      // Where a student decides, there is no place for a parent before somebody is invited.
      const gast = voor === 'ouder' && (waarde as Sjabloon).volwassen;
      const vragen = gast ? [] : (waarde as Sjabloon).delen[0]!.vragen.filter((v) => v.rol === voor && !v.volgtOp);
      // A child is asked first in which group it is, if nobody said.
      if (voor === 'kind' && !(waarde as Sjabloon).fase) {
        await totdat(element, 'The groups', () => zoek(element, '[name^=fase]') !== null);
        zoek(element, '.knop.eerste')?.click();
        await totdat(element, 'The questions', () => zoek(element, '[name^=fase]') === null);
      }
      const getoond = wortel(element).querySelectorAll('.vraagdeel').length;
      if (gast && getoond > 0) mis.push(`${getoond} questions shown to who was not invited`);
      if (vragen.length > 0 && getoond < vragen.length) mis.push(`${getoond} of ${vragen.length} questions shown`);
    }
    if (nummer % 5 === 0 && !proef.isFout) await speel(element, 12, nummer);
    mis.push(...bezwaren(element));
  } catch (fout) {
    mis.push(String(fout));
  }
  proef.weg();
  return mis;
}

// ── documents ──

interface Documentgeval {
  soort: 'goed' | 'gebroken' | 'wild';
  waarde: unknown;
  pad?: string;
}

const documentgevallen: fc.Arbitrary<() => Documentgeval> = fc.oneof(
  { weight: 5, arbitrary: paspoorten.map((waarde) => (): Documentgeval => ({ soort: 'goed', waarde })) },
  {
    weight: 4,
    arbitrary: fc.tuple(paspoorten, fc.nat(), fc.nat()).map(([heel, welke, getal]) => (): Documentgeval => {
      const waarde = kopie(heel);
      const pad = documentBreuken[welke % documentBreuken.length]!.breek(waarde, getal);
      return pad === undefined ? { soort: 'goed', waarde: heel } : { soort: 'gebroken', waarde, pad };
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .oneof(
        { weight: 3, arbitrary: json.map((waarde) => () => waarde) },
        { weight: 1, arbitrary: fc.constantFrom(...geenGegevens) },
      )
      .map((maak) => (): Documentgeval => ({ soort: 'wild', waarde: maak() })),
  },
);

/** A template that asks what the generated documents answer. */
const gevraagd: Sjabloon = {
  id: 'po',
  versie: 1,
  delen: [
    {
      id: 'algemeen',
      titel: 'Kennismaken',
      vragen: [
        {
          id: 'leuk',
          rol: 'kind',
          soort: 'tegels',
          vraag: 'Wat vind je leuk?',
          meer: true,
          zelf: true,
          weetNiet: true,
          opties: [
            { id: 'a', tekst: 'lezen', beeld: 'read' },
            { id: 'b', tekst: 'spelen' },
          ],
        },
        { id: 'trots', rol: 'ouder', soort: 'lang', vraag: 'Waar bent u trots op?' },
        { id: 'leren', rol: 'leerkracht', soort: 'kort', vraag: 'Wat wil je leren?' },
      ],
    },
    { id: 'ontwikkeling', titel: 'Ontwikkeling', vragen: [{ id: 'wens', rol: 'kind', soort: 'kort', vraag: 'Wens?' }] },
  ],
};

async function proefWaarde({ soort, waarde }: Documentgeval, nummer: number): Promise<string[]> {
  const proef = new Proef({ weergave: 'alles' });
  const { element } = proef;
  element.content = gevraagd;
  const tekst = nummer % 4 < 2 ? alsJson(waarde) : undefined;
  const zet = (): void => {
    element.value = (tekst ?? waarde) as string;
  };
  const mis: string[] = [];
  try {
    // Before or after it is on the page: a program may do either.
    if (nummer % 2) zet();
    await proef.toon();
    if (nummer % 2 === 0) zet();
    const { personen, antwoorden } =
      soort === 'goed' ? (waarde as SamenspelDocument) : { personen: [], antwoorden: [] };
    if (antwoorden.length > 0) await totdat(element, 'An answer', () => element.matches(':state(gevuld)'));
    else if (soort !== 'goed' && waarde !== null && waarde !== undefined)
      await totdat(element, 'What is wrong', () => proef.meldingen.length > 0);
    const bekend = new Set(personen.map(({ id }) => id));
    const tegels = wortel(element).querySelectorAll('.wie-tegels .tegel').length;
    if (soort === 'goed' && antwoorden.length > 0 && tegels < bekend.size)
      mis.push(`${tegels} of ${bekend.size} people`);
    if (nummer % 4 === 0) await speel(element, 15, nummer);
    mis.push(...bezwaren(element));
  } catch (fout) {
    mis.push(String(fout));
  }
  proef.weg();
  return mis;
}

/** The page "Bewaren en wissen" of somebody who wrote something. */
async function metBestandskiezer(): Promise<Proef> {
  const proef = new Proef({ weergave: 'alles', voor: 'ouder' });
  const { element } = proef;
  element.content = gevraagd;
  await proef.toon();
  await totdat(element, 'The field', () => zoek(element, 'textarea') !== null);
  const veld = zoek<HTMLTextAreaElement>(element, 'textarea')!;
  veld.value = 'van mijzelf';
  veld.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await totdat(element, 'The foot', () => zoek(element, '.voet button') !== null);
  zoek(element, '.voet button')?.click();
  await totdat(element, 'The place for a file', () => zoek(element, '[type=file]') !== null);
  return proef;
}

const redenen = [
  'Dit bestand is te groot. Kies een ander bestand.',
  'Dit bestand kunnen wij niet lezen. Er is niets veranderd.',
  'In dit bestand zit geen paspoort. Er is niets veranderd.',
  'Dit bestand is te nieuw voor deze pagina. Er is niets veranderd.',
];

let kiezer: Proef | null = null;

async function proefBestand({ soort, waarde }: Documentgeval, nummer: number): Promise<string[]> {
  const heel = alsJson(waarde) ?? 'null';
  const tekst = soort === 'wild' && nummer % 2 ? heel.slice(0, Math.floor(heel.length / 2)) : heel;
  kiezer ??= await metBestandskiezer();
  const proef = kiezer;
  const { element } = proef;
  const mis: string[] = [];
  try {
    geefBestanden(element, [new File([tekst], 'van-iemand.json', { type: 'application/json' })]);
    await totdat(element, 'What is in the file', () => zoek(element, '[type=file]') === null);
    const woorden = woordenIn(element);
    const past = woorden.includes('Dit zit in het bestand');
    const teGroot = new Blob([tekst]).size > 1024 * 1024;
    if (past !== (soort === 'goed' && !teGroot)) mis.push(`says ${woorden.slice(0, 300)}`);
    if (!past && !redenen.some((reden) => woorden.includes(reden))) mis.push(`no reason: ${woorden.slice(0, 300)}`);
    if (!past && !woordenIn(element).includes('Ga verder')) mis.push('no way on');
    mis.push(...bezwaren(element));
    // Taken in apart, taken in as the same child, or left.
    const knoppen = [...wortel(element).querySelectorAll<HTMLElement>('.acties .knop')];
    const keus = past ? knoppen[nummer % knoppen.length] : knoppen[0];
    keus?.click();
    await totdat(element, 'The page after it', () => !woordenIn(element).includes('Dit zit in het bestand'));
    if (past && nummer % 3 === 0) await speel(element, 15, nummer);
    if (!past || nummer % knoppen.length === knoppen.length - 1) {
      zoek(element, '.voet button')?.click();
      await totdat(element, 'The place for a file', () => zoek(element, '[type=file]') !== null);
      return mis;
    }
    mis.push(...bezwaren(element));
  } catch (fout) {
    mis.push(String(fout));
  }
  proef.weg();
  kiezer = null;
  return mis;
}

// ── what the test asks for ──

/** Cases that are made and tried together. */
const tegelijk = 10;

async function proefAlle<G extends { soort: string }>(
  gevallen: fc.Arbitrary<() => G>,
  aantal: number,
  zaad: number,
  proef: (geval: G, nummer: number) => Promise<string[]>,
  naastElkaar: boolean,
): Promise<Uitslag> {
  const uitslag: Uitslag = { geteld: {}, fouten: [] };
  for (let n = 0; n < aantal; n += tegelijk) {
    const groep = fc
      .sample(gevallen, { numRuns: Math.min(tegelijk, aantal - n), seed: zaad + n })
      .map((maak) => maak());
    const een = async (geval: G, i: number): Promise<void> => {
      uitslag.geteld[geval.soort] = (uitslag.geteld[geval.soort] ?? 0) + 1;
      const mis = await proef(geval, n + i);
      uitslag.fouten.push(
        ...mis.map((regel) => `case ${n + i} of seed ${zaad}, ${geval.soort}: ${regel.slice(0, 600)}`),
      );
    };
    if (naastElkaar) await Promise.all(groep.map(een));
    else for (const [i, geval] of groep.entries()) await een(geval, i);
    await adem();
    uitslag.fouten.push(
      ...ongevangen.splice(0).map((fout) => `uncaught at ${n} of seed ${zaad}: ${fout.slice(0, 900)}`),
    );
    if (uitslag.fouten.length > 20) break;
  }
  return uitslag;
}

// ── hostile words ──

const op = (wat: string, lengte: number): string => [...wat].slice(0, lengte).join('').slice(0, lengte);

/** A template with these words wherever words may stand. */
function metWoorden(wat: string, src = '/niet-hier.png'): Sjabloon {
  const tekst = { nl: wat, en: { tekst: wat, nagekeken: true } };
  const opties = ['a', 'b'].map((id) => ({ id, tekst, beeld: { src, alt: tekst, bron: wat } }));
  const gewoon = { vraag: tekst, uitleg: tekst, kort: tekst, zelf: true, weetNiet: true };
  return {
    id: 'x',
    versie: 1,
    titel: tekst,
    school: op(wat, 120),
    groep: op(wat, 60),
    schooljaar: op(wat, 20),
    fase: 'midden',
    namen: { leerkracht: op(wat, 60) },
    delen: ['een', 'twee'].map((id) => ({
      id,
      titel: tekst,
      vragen: stemmen.flatMap((rol) => [
        { ...gewoon, id: `${id}-${rol}-kies`, rol, soort: 'tegels' as const, meer: true, opties },
        { ...gewoon, id: `${id}-${rol}-kort`, rol, soort: 'kort' as const },
        { ...gewoon, id: `${id}-${rol}-lang`, rol, soort: 'lang' as const },
      ]),
    })),
  };
}

/** A passport of three people who wrote these words wherever words may stand. */
function vanMensen(wat: string): SamenspelDocument {
  const taal = op(wat, 35);
  const antwoord = (id: string): SamenspelDocument['antwoorden'][0]['antwoord'] =>
    id === 'kies' ? { soort: 'keuze', gekozen: ['a', 'weg'], zelf: wat } : { soort: 'tekst', tekst: wat };
  return {
    soort: 'samenspel-paspoort',
    versie: 1,
    id: 'k1nd',
    sjabloon: { id: 'x', versie: 1 },
    gemaakt: op(wat, 40),
    personen: stemmen.map((rol) => ({ id: rol, rol, versie: [1, 'w'], naam: op(wat, 200), taal, later: wat })),
    antwoorden: stemmen.flatMap((rol) =>
      ['kies', 'kort', 'lang'].map((id) => ({
        vraag: `een-${rol}-${id}`,
        persoon: rol,
        gesprek: 'een',
        versie: [1, 'w'] as [number, string],
        taal,
        status: 'gedeeld' as const,
        antwoord: antwoord(id),
        gevraagd: { tekst: wat, opties: { weg: wat } },
        op: op(wat, 40),
      })),
    ),
  };
}

/** What is seen of it, page after page: names and skeletons. */
async function paginas(wat: string, rol: Rol, bekijk: (naam: string, element: Paspoort) => void): Promise<void> {
  const proef = new Proef({ weergave: 'alles', name: 'paspoort' });
  const { element } = proef;
  element.content = metWoorden(wat);
  element.value = vanMensen(wat);
  await proef.toon();
  const naar = async (naam: string, selector: string, doe: () => void): Promise<void> => {
    doe();
    await totdat(element, naam, () => zoek(element, selector) !== null);
    bekijk(naam, element);
  };
  const eerste = (): void => zoek(element, '.knop.eerste')?.click();
  await totdat(element, 'What was answered', () => element.matches(':state(gevuld)'));
  await naar('the first page', '.wie-tegels', () => undefined);
  // A second parent is always welcome: that one stands behind the first.
  zoek(element, `.wie-tegels .tegel[data-stem=${rol}] input`)?.click();
  await naar('all answers', '.groepje', eerste);
  await naar('one answer', '.antwoord', () => zoek(element, '.groepje .regel')?.click());
  await naar('its question', '.vraagdeel', () => zoek(element, '.antwoord .knop')?.click());
  await naar('all answers again', '.groepje', eerste);
  await naar('the last page', '.lijstblok .regel:not(.groepje *)', eerste);
  const print = [...wortel(element).querySelectorAll<HTMLElement>('.regel')].find((r) =>
    r.textContent?.includes('Print'),
  );
  await naar('paper', '.papier', () => print?.click());
  window.dispatchEvent(new Event('afterprint'));
  if (proef.meldingen.length > 0) throw new Error(JSON.stringify(proef.meldingen));
  proef.weg();

  const fout = new Proef({ preset: wat });
  await fout.toon();
  bekijk('bad content', fout.element);
  fout.weg();

  const bestand = await metBestandskiezer();
  geefBestanden(bestand.element, [new File([JSON.stringify(vanMensen(wat))], `${wat}.json`)]);
  await totdat(bestand.element, 'the file', () => zoek(bestand.element, '[type=file]') === null);
  bekijk('a file', bestand.element);
  bestand.weg();
}

/** A photo at an address that is none: nothing of it may be in the page, and nothing is asked for. */
async function alsAdres(wat: string, rol: Rol): Promise<string[]> {
  const proef = new Proef({ weergave: 'alles', voor: rol });
  proef.element.content = metWoorden('gewoon', wat);
  await proef.toon();
  const gevonden = bezwaren(proef.element);
  proef.weg();
  return gevonden;
}

/** Each of the words, or some of them, in every place at once. */
async function proefVijandig(elke: number): Promise<Uitslag> {
  const uitslag: Uitslag = { geteld: { woorden: 0, paginas: 0 }, fouten: [] };
  const gewoon = new Map<string, string>();
  // The first round fetches the drawings: until they are there their places are empty.
  for (const rol of [...stemmen, ...stemmen])
    await paginas('gewoon', rol, (naam, element) => gewoon.set(`${rol} ${naam}`, skelet(element)));
  for (const [n, wat] of vijandig.entries()) {
    const rollen = elke === 1 ? stemmen : [stemmen[n % 3]!];
    if (n % elke) continue;
    uitslag.geteld['woorden']!++;
    for (const rol of rollen) {
      const mis = (wat_: string): unknown =>
        uitslag.fouten.push(`${JSON.stringify(wat).slice(0, 80)}, ${rol}, ${wat_}`);
      try {
        await paginas(wat, rol, (naam, element) => {
          uitslag.geteld['paginas']!++;
          if (skelet(element) !== gewoon.get(`${rol} ${naam}`)) mis(`${naam}: another skeleton`);
          for (const bezwaar of bezwaren(element)) mis(`${naam}: ${bezwaar}`);
          // Fields make one line of it, and messages are cut short.
          const woorden = woordenIn(element);
          if (naam !== 'bad content' && !woorden.includes(wat)) mis(`${naam}: not shown as it is`);
        });
        if (aanvallen.includes(wat)) for (const bezwaar of await alsAdres(wat, rol)) mis(`as an address: ${bezwaar}`);
      } catch (fout) {
        mis(String(fout));
      }
    }
  }
  // Behind everything that was asked for before it.
  await new Promise(
    (klaar) => (plank.append(Object.assign(new Image(), { onerror: klaar, src: '/niet-hier.png' })), 0),
  );
  uitslag.fouten.push(...ongevangen.splice(0), ...uitgevoerd.splice(0).map((stapel) => `executed: ${stapel}`));
  return uitslag;
}

// ── an element that does it wrong ──

class OnveiligDing extends HTMLElement {
  zeg(wat: string): this {
    const schaduw = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    schaduw.innerHTML = `<p>${wat}</p><a href="${wat}">verder</a>`;
    return this;
  }
}

/** What the same eyes see of an element that takes words for markup. */
async function proefOnveilig(): Promise<{ skelet: number; bezwaren: string[]; uitgevoerd: number }> {
  customElements.define('onveilig-ding', OnveiligDing);
  const maak = (wat: string): OnveiligDing => {
    const ding = document.createElement('onveilig-ding') as OnveiligDing;
    plank.append(ding);
    return ding.zeg(wat);
  };
  const gewoon = skelet(maak('gewoon'));
  let anders = 0;
  const gezien = new Set<string>();
  for (const wat of [
    '<img src=/niet-hier.png onerror=uitgevoerd()>',
    '" onmouseover="uitgevoerd()" x="',
    'javascript:uitgevoerd()',
    '<iframe srcdoc="<script>parent.uitgevoerd()</script>"></iframe>',
    '<img src="http://elders.invalid/x.png">',
  ]) {
    const ding = maak(wat);
    if (skelet(ding) !== gewoon) anders++;
    for (const bezwaar of bezwaren(ding)) gezien.add(bezwaar);
  }
  const eind = performance.now() + 10_000;
  while (uitgevoerd.length === 0 && performance.now() < eind) await adem();
  return { skelet: anders, bezwaren: [...gezien], uitgevoerd: uitgevoerd.length };
}

Object.assign(window, {
  proef: {
    sjablonen: (aantal: number, zaad: number) => proefAlle(sjabloongevallen, aantal, zaad, proefSjabloon, true),
    waarden: (aantal: number, zaad: number) => proefAlle(documentgevallen, aantal, zaad, proefWaarde, true),
    bestanden: (aantal: number, zaad: number) => proefAlle(documentgevallen, aantal, zaad, proefBestand, false),
    vijandig: proefVijandig,
    onveilig: proefOnveilig,
  },
});
