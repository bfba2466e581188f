// Makers of passports and templates, for tests in Node and in a browser: nothing here needs either.
import fc from 'fast-check';
import type { SamenspelDocument } from '../../../src/domain/document/document.js';
import type { Gesprek, Gesprekswijziging } from '../../../src/domain/paspoort/gesprek.js';
import type { Sjabloon, Vraag, Wijziging } from '../../../src/domain/paspoort/sjabloon.js';

/** Keys that mean something to JavaScript, to the DOM or to HTML. */
export const vijandigeSleutels = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON', 'then', 'length'],
  ...['innerHTML', 'onclick', '<b>', '"', '', ' ', '0', '-1', 'é', '\u202e', '\ud800'],
];

const vijandigeTeksten = [
  ...[
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '${alert(1)}',
    '{{alert(1)}}',
    'javascript:alert(1)',
  ],
  ...['__proto__', 'null', '0', ' ', '\u202eomgekeerd', '\ud800', '\u0000', '👩‍👩‍👧', 'مرحبا', 'a'.repeat(2000)],
];

export const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
export const ids = (min: number, max: number) => fc.uniqueArray(id, { minLength: min, maxLength: max });
export const regeltekst = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Wat vind je leuk?', 'Dit wil ik leren.', 'lezen', 'buiten spelen', 'Noor'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...vijandigeTeksten) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
export const webadres = fc.constantFrom(
  'foto.jpg',
  '/fotos/1.png',
  'https://school.example/a.mp3',
  '../a b.png',
  '?x=1#y',
);
const regel = fc.oneof(
  regeltekst,
  fc.record({ tekst: regeltekst, opname: webadres, nagekeken: fc.boolean() }, { requiredKeys: ['tekst'] }),
);
export const tekst = fc.oneof(
  { weight: 3, arbitrary: regeltekst },
  {
    weight: 1,
    arbitrary: fc.record(
      { nl: regel, en: regel, ar: regel, 'zh-Hant': regel },
      { requiredKeys: ['nl'], noNullPrototype: true },
    ),
  },
);
export const beeld = fc.oneof(
  id,
  fc.array(id, { minLength: 1, maxLength: 3 }),
  fc.record({ src: webadres, alt: tekst, bron: regeltekst }, { requiredKeys: ['src', 'alt'] }),
);
const rol = fc.constantFrom('kind' as const, 'ouder' as const, 'leerkracht' as const);
const fase = fc.constantFrom('jong' as const, 'midden' as const, 'oud' as const);
const opties = ids(1, 7).chain((namen) =>
  fc.tuple(
    ...namen.map((naam) =>
      fc.record(
        { id: fc.constant(naam), tekst, beeld, alleen: fc.boolean() },
        { requiredKeys: ['id', 'tekst'], noNullPrototype: true },
      ),
    ),
  ),
);
const woorden = {
  uitleg: tekst,
  kort: tekst,
  beeld,
  meer: fc.boolean(),
  zelf: fc.boolean(),
  weetNiet: fc.boolean(),
};

const vraag = fc
  .record({
    kern: fc.record(
      {
        rol,
        vraag: tekst,
        onderwerp: id,
        inGesprek: fc.boolean(),
        zicht: fc.uniqueArray(rol, { maxLength: 3 }),
        ...woorden,
      },
      { requiredKeys: ['rol', 'vraag'], noNullPrototype: true },
    ),
    keuze: fc.boolean(),
    kiest: fc.constantFrom('tegels' as const, 'gezichten' as const, 'aanbod' as const, 'nodig' as const),
    schrijft: fc.constantFrom('kort' as const, 'lang' as const),
    opties,
    jong: fc.option(fc.record({ vraag: tekst, ...woorden }, { requiredKeys: [], noNullPrototype: true })),
    volgt: fc.option(fc.nat({ max: 20 }), { freq: 3 }),
    opOptie: fc.boolean(),
  })
  .map(({ kern, keuze, kiest, schrijft, opties: lijst, jong, volgt, opOptie }) => ({
    volgt,
    opOptie,
    vraag: {
      ...kern,
      soort: keuze ? kiest : schrijft,
      ...(keuze && { opties: lijst }),
      ...(jong && { varianten: { jong: keuze ? { ...jong, opties: lijst.slice(0, 2) } : jong } }),
    },
  }));

const weg = <K extends string>(...nodig: K[]) => ({ requiredKeys: nodig, noNullPrototype: true as const });
const leden = <T extends { id: string }>(maak: fc.Arbitrary<T>, minLength = 0): fc.Arbitrary<T[]> =>
  fc.uniqueArray(maak, { minLength, maxLength: 3, selector: (lid) => lid.id });
/** Three subjects of five minutes fit in any talk. */
const onderwerp = fc.record(
  {
    id,
    titel: tekst,
    vraag: tekst,
    beeld,
    praat: tekst,
    minuten: fc.integer({ min: 1, max: 5 }),
    leidt: rol,
    overdracht: fc.constantFrom('gaat-goed' as const, 'helpt' as const, 'wil' as const),
    stemmen: fc.record({ kind: tekst, ouder: tekst, leerkracht: tekst }, { requiredKeys: [], noNullPrototype: true }),
  },
  weg('id', 'titel', 'vraag'),
);
const kaart = fc.record(
  { id, wie: fc.oneof(rol, fc.constant('samen' as const)), tekst, beeld },
  weg('id', 'wie', 'tekst'),
);
const voorstel = fc.record({ id, wie: rol, tekst, beeld }, weg('id', 'wie', 'tekst'));
/** How a part is talked about. */
export const gesprekVan: fc.Arbitrary<Gesprek> = fc.record(
  {
    titel: tekst,
    minuten: fc.integer({ min: 15, max: 60 }),
    overdracht: fc.boolean(),
    onderwerpen: leden(onderwerp, 1),
    kaarten: leden(kaart),
    voorstellen: leden(voorstel),
  },
  weg('titel', 'onderwerpen'),
);

/** A right change of this talk of this part: something goes, something comes, something lasts longer. */
export const gesprekswijzigingVan = (deel: string, gesprek: Gesprek): fc.Arbitrary<Gesprekswijziging> => {
  const uit = (lijst: readonly { id: string }[] = []): fc.Arbitrary<string[]> =>
    fc.subarray(lijst.map((lid) => lid.id));
  // What comes has an id of its own, or that of what goes.
  const erbij = <T extends { id: string }>(maak: fc.Arbitrary<T>, weggelaten: readonly string[]): fc.Arbitrary<T[]> =>
    fc
      .tuple(maak, fc.constantFrom('nieuw-in-dit-gesprek-van-ons', ...weggelaten))
      .map(([lid, naam]) => [{ ...lid, id: naam }]);
  return fc
    .tuple(uit(gesprek.onderwerpen), uit(gesprek.kaarten), uit(gesprek.voorstellen))
    .chain(([onderwerpen, kaarten, voorstellen]) =>
      fc.record({
        deel: fc.constant(deel),
        minuten: fc.constant(60),
        onderwerpen: erbij(onderwerp, onderwerpen).map((nieuw) => ({
          uit: onderwerpen,
          erbij: nieuw,
          minuten: Object.fromEntries(nieuw.map((lid) => [lid.id, 7])),
        })),
        kaarten: erbij(kaart, kaarten).map((nieuw) => ({ uit: kaarten, erbij: nieuw })),
        voorstellen: erbij(voorstel, voorstellen).map((nieuw) => ({ uit: voorstellen, erbij: nieuw })),
      }),
    );
};

const instellingen = {
  titel: tekst,
  school: regeltekst.map((naam) => naam.slice(0, 120)),
  schooljaar: fc.constant('2026-2027'),
  fase,
  namen: fc.record({ kind: fc.constant('Noor'), leerkracht: fc.constant('juf Samira') }, { noNullPrototype: true }),
  rolnamen: fc.record({ kind: tekst, leerkracht: tekst }, { requiredKeys: [], noNullPrototype: true }),
  volwassen: fc.constant(true as const),
};

/** Whole templates in which everything is right: every field, every kind of question, texts that try to be markup. */
export const sjablonen: fc.Arbitrary<Sjabloon> = fc
  .record({
    hoofd: fc.record(
      { id, versie: fc.integer({ min: 1, max: 99 }), ...instellingen },
      { requiredKeys: ['id', 'versie'], noNullPrototype: true },
    ),
    delen: fc.array(
      fc.record({
        titel: tekst,
        vragen: fc.array(vraag, { minLength: 1, maxLength: 5 }),
        gesprek: fc.option(gesprekVan, { freq: 2, nil: undefined }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    namen: ids(20, 20),
  })
  .map(({ hoofd, delen, namen }) => {
    const eerdere: Vraag[] = [];
    const nieuw = ({ vraag: kern, volgt, opOptie }: (typeof delen)[0]['vragen'][0]): Vraag => {
      const gemaakt: Vraag = { id: namen[eerdere.length]!, ...kern };
      const mogelijk = eerdere.filter((eerder) => eerder.rol === kern.rol && eerder.opties);
      const op = volgt === null ? undefined : mogelijk[volgt % Math.max(1, mogelijk.length)];
      if (op) gemaakt.volgtOp = { vraag: op.id, ...(opOptie && { opties: [op.opties![0]!.id] }) };
      eerdere.push(gemaakt);
      return gemaakt;
    };
    return {
      ...hoofd,
      delen: delen.map((deel, plaats) => ({
        id: `deel-${plaats}`,
        titel: deel.titel,
        vragen: deel.vragen.map(nieuw),
        ...(deel.gesprek && { gesprek: deel.gesprek }),
      })),
    };
  });

/** A template and a right change of it, which leaves at least its own question. */
export const wijzigingen: fc.Arbitrary<{ basis: Sjabloon; wijziging: Wijziging }> = fc
  .record({
    basis: sjablonen,
    uit: fc.array(fc.nat(), { maxLength: 4 }),
    volgorde: fc.array(fc.nat(), { maxLength: 6 }),
    na: fc.option(fc.nat()),
    erbij: vraag,
    titel: fc.option(tekst),
  })
  .chain((alles) =>
    fc.record({
      alles: fc.constant(alles),
      gesprekken: fc.tuple(
        ...alles.basis.delen.flatMap(({ id: deel, gesprek }) => (gesprek ? [gesprekswijzigingVan(deel, gesprek)] : [])),
      ),
    }),
  )
  .map(({ alles: { basis, uit, volgorde, na, erbij, titel }, gesprekken }) => {
    const alle = basis.delen.flatMap((deel) => deel.vragen);
    const kies = (plaatsen: number[]) => [...new Set(plaatsen.map((plaats) => alle[plaats % alle.length]!.id))];
    const weg = new Set(kies(uit));
    // What follows on a question that goes is named too, so that there is nothing to report.
    for (const { id: naam, volgtOp } of alle) if (volgtOp && weg.has(volgtOp.vraag)) weg.add(naam);
    return {
      basis,
      wijziging: {
        basis: basis.id,
        uit: [...weg],
        volgorde: kies(volgorde),
        erbij: [
          {
            ...(na !== null && { na: alle[na % alle.length]!.id }),
            vraag: { id: 'erbij-1', ...erbij.vraag },
          },
        ],
        ...(titel !== null && { titel }),
        ...(gesprekken.length > 0 && { gesprekken }),
      },
    };
  });

/** Any JSON, with keys that try to reach a prototype. Made as text: only a parser makes a key `__proto__`. */
export const json: fc.Arbitrary<unknown> = fc
  .letrec<{ waarde: string }>((zelf) => ({
    waarde: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(
        fc.constantFrom('null', 'true', '-0', '1e400', '1', '"tekst"'),
        fc.constantFrom(...vijandigeTeksten).map((t) => JSON.stringify(t)),
      ),
      fc.array(zelf('waarde'), { maxLength: 4 }).map((delen) => `[${delen.join()}]`),
      fc
        .array(
          fc.tuple(
            fc.oneof(
              fc.constantFrom(...vijandigeSleutels),
              fc.constantFrom('id', 'delen', 'vragen', 'basis', 'antwoorden', 'versie', 'soort', 'opties', 'personen'),
            ),
            zelf('waarde'),
          ),
          { maxLength: 4 },
        )
        .map((regels) => `{${regels.map(([sleutel, waarde]) => `${JSON.stringify(sleutel)}:${waarde}`).join()}}`),
    ),
  }))
  .waarde.map((bron): unknown => JSON.parse(bron));

/** Things that are no data at all. Each call makes a new one, because some can be used once. */
export const geenGegevens: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => () => 1,
  () => Symbol('x'),
  () => 10n,
  () => NaN,
  () => new Date(0),
  () => new Map([['id', 'x']]),
  () => {
    const kring: Record<string, unknown> = { id: 'kring', versie: 1 };
    kring.delen = [kring];
    return kring;
  },
  () => ({
    get delen(): never {
      throw new TypeError('no');
    },
    id: 'x',
    versie: 1,
  }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return { id: 'x', versie: 1, delen: proxy };
  },
  () =>
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Proxy({}, { getPrototypeOf: () => Object.create(null) as object });
        },
      },
    ),
  () => new Proxy({ id: 'x', basis: 'po' }, { get: (_, sleutel) => (sleutel === 'basis' ? {} : sleutel) }),
  () => ({ id: 'x', versie: 1, delen: new Array(4_000_000_000) }),
  () => ({ soort: 'samenspel-paspoort', versie: 1, id: 'x', antwoorden: new Array(4_000_000_000) }),
  () => ({ id: 'x', versie: 1, delen: [], groot: 'x'.repeat(20_000_000) }),
  () => JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown,
  () => Object.create({ id: 'x', versie: 1, delen: [] }) as unknown,
  () =>
    new (class Sjabloon {
      id = 'x';
      versie = 1;
    })(),
];

const schrijver = fc.constantFrom('a', 'b', 'c', 'A_1');
const teller = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 1, arbitrary: fc.constant(Number.MAX_SAFE_INTEGER) },
);
const versie = fc.tuple(teller, schrijver);
const persoonId = fc.constantFrom('p1', 'p2', 'p3');
/** `samen` is whoever sits at the table. */
const eigenaar = fc.constantFrom('p1', 'p2', 'p3', 'samen');
/** A field that this version of the code does not know. */
const later = fc.option(
  json
    .map((waarde) => JSON.stringify(waarde))
    .filter((bron) => !bron.includes('__proto__'))
    .map((bron): unknown => JSON.parse(bron)),
  { freq: 8, nil: undefined },
);
const kort = fc.constantFrom('lezen', 'tekst', 'ﷺ', '<b>', '\ud800', '');

const antwoord = fc.oneof(
  fc.constant(null),
  fc.record(
    { soort: fc.constant('keuze' as const), gekozen: ids(0, 3), zelf: kort },
    { requiredKeys: ['soort', 'gekozen'], noNullPrototype: true },
  ),
  fc.record({ soort: fc.constant('tekst' as const), tekst: kort }, { noNullPrototype: true }),
  fc.record(
    { soort: fc.constantFrom('gesprek' as const, 'overgeslagen' as const, 'weet-niet' as const) },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      soort: fc.constant('afspraak' as const),
      wie: persoonId,
      wat: kort,
      optie: id,
      wanneer: fc.constantFrom('elke-dag' as const, 'elke-week' as const, 'een-keer' as const),
      terugblik: fc.constantFrom('gelukt' as const, 'beetje' as const, 'nog-niet' as const),
    },
    { requiredKeys: ['soort', 'wie', 'wat'], noNullPrototype: true },
  ),
  fc.record(
    {
      soort: fc.constant('stempel' as const),
      dag: fc.constant('2026-11-24'),
      erbij: fc.array(persoonId, { maxLength: 3 }),
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      soort: fc.constant('kaart' as const),
      stand: fc.constantFrom('gekozen' as const, 'besproken' as const, 'later' as const),
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      soort: fc.constant('match' as const),
      waarvoor: id,
      wie: persoonId,
      stand: fc.constantFrom('gevraagd' as const, 'ja' as const, 'nee' as const, 'gedaan' as const),
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      soort: fc.constant('overdracht' as const),
      regels: fc.array(
        fc.record(
          {
            kop: fc.constantFrom('gaat-goed' as const, 'helpt' as const, 'wil' as const),
            tekst: kort,
            van: fc.array(persoonId, { maxLength: 3 }),
            uit: fc.record({ vraag: id, optie: id }, { noNullPrototype: true }),
          },
          { requiredKeys: ['kop', 'tekst', 'van'], noNullPrototype: true },
        ),
        { maxLength: 3 },
      ),
    },
    { noNullPrototype: true },
  ),
  fc.record(
    { soort: fc.constant('akkoord' as const), met: fc.array(versie, { maxLength: 2 }), ja: fc.boolean() },
    { noNullPrototype: true },
  ),
  fc.record({ soort: fc.constant('opname'), duur: fc.nat(), gegevens: kort }, { noNullPrototype: true }),
);

const metLater = <T extends object>(arb: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.tuple(arb, later).map(([waarde, extra]) => (extra === undefined ? waarde : { ...waarde, 'van-later': extra }));

const inzending = metLater(
  fc.record(
    {
      vraag: fc.constantFrom('leuk', 'trots', 'leren'),
      persoon: eigenaar,
      gesprek: fc.constantFrom('algemeen', 'ontwikkeling'),
      versie,
      vorige: fc.array(versie, { maxLength: 4 }),
      taal: fc.constantFrom('nl', 'ar'),
      status: fc.constantFrom('concept' as const, 'gedeeld' as const),
      zicht: fc.uniqueArray(rol, { maxLength: 3 }),
      antwoord,
      gevraagd: fc.record(
        { tekst: kort, opties: fc.dictionary(id, kort, { maxKeys: 2, noNullPrototype: true }) },
        { requiredKeys: ['tekst'], noNullPrototype: true },
      ),
      op: fc.constantFrom('2026-11-22T10:00:00.000Z', 'gisteren'),
    },
    {
      requiredKeys: ['vraag', 'persoon', 'gesprek', 'versie', 'taal', 'status', 'antwoord', 'gevraagd', 'op'],
      noNullPrototype: true,
    },
  ),
);

const persoon = metLater(
  fc.record(
    { id: persoonId, rol, versie, naam: kort, taal: fc.constantFrom('nl', 'ar'), fase, gezicht: id },
    { requiredKeys: ['id', 'rol', 'versie'], noNullPrototype: true },
  ),
);

/**
 * Documents that can be read, also those that no honest page would make: versions that contradict each other, counters
 * at the end, people twice, answers of nobody, fields of later.
 */
export const paspoorten: fc.Arbitrary<SamenspelDocument> = metLater(
  fc.record(
    {
      soort: fc.constant('samenspel-paspoort' as const),
      versie: fc.constant(1 as const),
      id: fc.constant('k1nd'),
      ook: fc.array(fc.constantFrom('k1nd', 'telefoon', 'laptop', 'A_1'), { maxLength: 4 }),
      sjabloon: metLater(
        fc.record(
          { id: fc.constantFrom('po', 'vve'), versie: fc.integer({ min: 1, max: 3 }) },
          { noNullPrototype: true },
        ),
      ),
      gemaakt: fc.constantFrom('2026-09-01T08:00:00.000Z', '2026-10-01T08:00:00.000Z'),
      personen: fc.array(persoon, { maxLength: 4 }),
      antwoorden: fc.array(inzending, { maxLength: 12 }),
    },
    {
      requiredKeys: ['soort', 'versie', 'id', 'sjabloon', 'gemaakt', 'personen', 'antwoorden'],
      noNullPrototype: true,
    },
  ),
);

const prototypen = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
const stand = (): string => prototypen.map((p) => Reflect.ownKeys(p).map(String).join()).join('|');
const schoneStand = stand();

/** Throws when something was put on a prototype since this module was loaded. */
export function blijftSchoon(): void {
  if (stand() !== schoneStand) throw new Error('A prototype was changed');
}
