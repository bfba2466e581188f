// Makers of info cards in which everything is right.
import fc from 'fast-check';
import { dagen, plusDagen } from '../../../src/domain/datum.js';
import type {
  Contact,
  Informatiekaart,
  Mens,
  Moment,
  Uren,
  Vakantie,
} from '../../../src/domain/informatiekaart/informatiekaart.js';
import { beeld, id, ids, regeltekst, tekst } from './maak.js';

/** Words: a card says nothing with none, and holds no postcode. */
const zegtIets = (waarde: unknown): boolean =>
  typeof waarde === 'string'
    ? waarde.trim() !== '' && !/\d{4}[\s.-]{0,2}[A-Za-z]{2}/.test(waarde)
    : Object.entries(waarde as object).every(([sleutel, deel]) => sleutel === 'nagekeken' || zegtIets(deel));

const woorden = tekst.filter(zegtIets);
const naam = regeltekst.map((t) => t.slice(0, 60)).filter(zegtIets);
const plek = regeltekst.map((t) => t.slice(0, 200)).filter(zegtIets);
const foto = beeld.filter((b) => typeof b === 'string' || Array.isArray(b) || zegtIets(b.alt));

export const zones = [
  ...['Europe/Amsterdam', 'America/Curacao', 'America/Kralendijk', 'Europe/London', 'America/New_York'],
  ...['Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Casablanca', 'Pacific/Auckland', 'Asia/Jerusalem'],
];
export const zone = fc.constantFrom(...zones);

const twee = (getal: number): string => String(getal).padStart(2, '0');
const tijdOp = (minuut: number): string => `${twee(Math.floor(minuut / 60))}:${twee(minuut % 60)}`;
export const tijd = fc.nat({ max: 1439 }).map(tijdOp);
/** Two times, the later one last. */
export const vanTot = fc
  .uniqueArray(fc.nat({ max: 1439 }), { minLength: 2, maxLength: 2 })
  .map((paar) => paar.sort((a, b) => a - b).map(tijdOp) as [string, string]);
const dag = fc.constantFrom(...dagen);

export const uren: fc.Arbitrary<Uren> = fc
  .tuple(fc.uniqueArray(dag, { minLength: 1, maxLength: 7 }), vanTot)
  .map(([op, [van, tot]]) => ({ dagen: op, van, tot }));

const zonderPrototype = <T>(velden: { [K in keyof T]: fc.Arbitrary<T[K]> }, nodig: (keyof T)[]) =>
  fc.record(velden, { requiredKeys: nodig as never, noNullPrototype: true }) as fc.Arbitrary<Partial<T>>;

const mens = (eigen: string): fc.Arbitrary<Mens> =>
  zonderPrototype<Mens>(
    {
      id: fc.constant(eigen),
      naam,
      rol: fc.constantFrom('leerkracht', 'mentor', 'begeleider', 'ib', 'directie', 'conciërge', 'ouderkamer', 'anders'),
      beeld: foto,
      dagen: fc.uniqueArray(dag, { maxLength: 7 }),
      talen: fc.array(fc.constantFrom('tr', 'ar', 'zh-Hant', 'rif'), { maxLength: 3 }),
      zin: woorden,
      uren: fc.array(uren, { maxLength: 3 }),
    },
    ['id', 'naam', 'rol'],
  ) as fc.Arbitrary<Mens>;

const nummer = fc.constantFrom(
  '010 123 45 67',
  '+31 (0)10-123 45 67',
  '06-12345678',
  '14010',
  '\u202a0101234567\u202c',
);
const post = fc.constantFrom('juf@school.nl', "j.o'brien+groep5@de-wilg.school.example");
const pagina = fc.constantFrom('https://school.example/bericht?groep=5#x', 'http://wa.me/31612345678');
const manieren = fc.oneof(
  fc.record({ kanaal: fc.constantFrom('bellen' as const, 'sms' as const), waarde: nummer }, { noNullPrototype: true }),
  fc.record({ kanaal: fc.constant('mail' as const), waarde: post }, { noNullPrototype: true }),
  fc.record({ kanaal: fc.constant('app' as const), waarde: pagina }, { noNullPrototype: true }),
  fc.record(
    { kanaal: fc.constant('deur' as const), waarde: plek },
    { requiredKeys: ['kanaal'], noNullPrototype: true },
  ),
  fc.record(
    { kanaal: fc.constant('afspraak' as const), waarde: fc.oneof(nummer, post, pagina) },
    { requiredKeys: ['kanaal'], noNullPrototype: true },
  ),
);
const onderwerp = fc.constantFrom(
  ...(['ziek', 'te-laat', 'vraag', 'goed-nieuws', 'zorgen', 'langer-praten', 'vrij-vragen'] as const),
  ...(['verandering-thuis', 'klacht', 'anders'] as const),
);

const contact = (eigen: string): fc.Arbitrary<Contact> =>
  fc
    .record({
      manier: manieren,
      onderwerp,
      titel: woorden,
      rest: fc.record(
        {
          voor: tijd,
          uren: fc.array(uren, { maxLength: 3 }),
          antwoordBinnen: fc.integer({ min: 1, max: 5 }),
          titel: woorden,
          zin: woorden,
          beeld: foto,
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
    })
    .map(({ manier, onderwerp, titel, rest }) => ({
      id: eigen,
      onderwerp,
      ...manier,
      ...(onderwerp === 'anders' && { titel }),
      ...rest,
    }));

/** Days of a school year, both ends included. */
const dagIn = (jaar: number): fc.Arbitrary<string> =>
  fc.nat({ max: 364 }).map((aantal) => plusDagen(`${jaar}-08-01`, aantal));

const soort = fc.constantFrom(
  ...(['kennismaking', 'voortgang', 'advies', 'overdracht', 'ouderavond', 'inloop', 'rapport', 'anders'] as const),
);

export const moment = (eigen: string, jaar: number): fc.Arbitrary<Moment> =>
  fc
    .record({
      soort,
      titel: woorden,
      wanneer: fc.oneof(
        { weight: 3, arbitrary: dagIn(jaar).map((datum) => ({ datum })) },
        { weight: 2, arbitrary: dag.map((elke) => ({ elke })) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }).map((maand) => ({ maand })) },
        { weight: 1, arbitrary: fc.constant({}) },
      ),
      tijden: fc.oneof(
        { weight: 3, arbitrary: vanTot.map(([van, tot]) => ({ van, tot })) },
        { weight: 1, arbitrary: tijd.map((van) => ({ van })) },
        { weight: 1, arbitrary: fc.constant({}) },
      ),
      rest: fc.record(
        { duur: fc.integer({ min: 5, max: 240 }), kindMee: fc.boolean(), waar: plek, titel: woorden, zin: woorden },
        { requiredKeys: [], noNullPrototype: true },
      ),
    })
    .map(({ soort, titel, wanneer, tijden, rest }) => ({
      id: eigen,
      soort,
      ...wanneer,
      ...tijden,
      ...(soort === 'anders' && { titel }),
      ...rest,
    }));

export const vakanties = (jaar: number): fc.Arbitrary<Vakantie[]> =>
  fc.array(
    fc
      .tuple(woorden, dagIn(jaar), fc.nat({ max: 40 }))
      .map(([naam, van, lengte]) => ({ naam, van, tot: plusDagen(van, lengte) })),
    { maxLength: 4 },
  );

const perId = <T>(maak: (eigen: string) => fc.Arbitrary<T>, min: number, max: number): fc.Arbitrary<T[]> =>
  ids(min, max).chain((namen) => fc.tuple(...namen.map(maak)));

const regels = fc.array(woorden, { minLength: 1, maxLength: 4 });
const eigenWoorden = fc.oneof(woorden, fc.constant(false as const));

/** Whole cards in which everything is right: every field, every way of contact, texts that try to be markup. */
export const kaarten: fc.Arbitrary<Informatiekaart> = fc.integer({ min: 2024, max: 2032 }).chain((jaar) =>
  fc.record(
    {
      id,
      versie: fc.integer({ min: 1, max: 99 }),
      school: naam,
      klas: naam,
      adres: fc.constantFrom('Wilgenlaan 1, 1234 AB Rotterdam', 'Plein 5'),
      schooljaar: fc.constant(`${jaar}-${jaar + 1}`),
      tijdzone: zone,
      vakanties: vakanties(jaar),
      mensen: perId(mens, 1, 3),
      contact: perId(contact, 1, 4),
      momenten: perId((eigen) => moment(eigen, jaar), 0, 5),
      kanNiet: eigenWoorden,
      taalhulp: eigenWoorden,
      meenemen: eigenWoorden,
      tweeHuizen: fc.boolean(),
      watDoetWie: fc.record(
        { school: regels, ouder: regels, kind: regels },
        { requiredKeys: [], noNullPrototype: true },
      ),
      noodnummer: nummer,
      gewijzigdOp: dagIn(jaar),
    },
    {
      requiredKeys: ['id', 'versie', 'school', 'klas', 'schooljaar', 'mensen', 'contact', 'gewijzigdOp'],
      noNullPrototype: true,
    },
  ),
);
