// Ways to spoil a right info card in one place, and what has to be said about it.
import type { Informatiekaart } from '../../../src/domain/informatiekaart/informatiekaart.js';
import type { Meldingcode } from '../../../src/domain/melding.js';
import { los, overalBreuken, type Breuk, type Los } from './breek.js';

type Lijst = 'mensen' | 'contact' | 'momenten' | 'vakanties';

/** A spoilt place in one member of a list. The other members stay. */
const inLijst = (
  lijst: Lijst,
  naam: string,
  code: Meldingcode,
  breek: (deel: Los, kaart: Los) => string,
  meer: Partial<Breuk<Informatiekaart>> = {},
): Breuk<Informatiekaart> => ({
  naam: `${lijst}: ${naam}`,
  code,
  breek: (kaart, getal) => {
    const delen = kaart[lijst];
    if (!delen?.length) return undefined;
    const plaats = getal % delen.length;
    return `${lijst}[${plaats}]${breek(los(delen[plaats]!), los(kaart))}`;
  },
  ...meer,
});

const inHetGeheel = (
  naam: string,
  code: Meldingcode,
  pad: string,
  breek: (kaart: Los) => void,
  meer: Partial<Breuk<Informatiekaart>> = { deel: true },
): Breuk<Informatiekaart> => ({ naam, code, breek: (kaart) => (breek(los(kaart)), pad), ...meer });

const uur = { dagen: ['ma'], van: '08:00', tot: '09:00' };
const perLijst = (['mensen', 'contact', 'momenten'] as const).flatMap((lijst) => [
  inLijst(lijst, 'an id with spaces', 'waarde', (deel) => ((deel.id = 'juf Samira'), '.id')),
  {
    naam: `${lijst}: an id twice`,
    code: 'dubbel' as const,
    deel: true as const,
    breek: (kaart: Informatiekaart) => {
      const delen = los(kaart)[lijst] as Los[] | undefined;
      if (!delen?.length) return undefined;
      delen.push({ ...delen[0] });
      return `${lijst}[${delen.length - 1}].id`;
    },
  },
  inLijst(lijst, 'a postcode in a sentence', 'waarde', (deel) => ((deel.zin = 'Noor woont op 1234 AB.'), '.zin'), {
    deel: true,
  }),
  inLijst(
    lijst,
    'a postcode in one language',
    'waarde',
    (deel) => ((deel.zin = { nl: 'Kom.', ar: { tekst: 'عند 1234ab' } }), '.zin.ar.tekst'),
    { deel: true },
  ),
  inLijst(lijst, 'no words', 'leeg', (deel) => ((deel.zin = ' '), '.zin'), { deel: true }),
  inLijst(lijst, 'no words in one language', 'leeg', (deel) => ((deel.zin = { nl: 'Kom.', tr: '' }), '.zin.tr'), {
    deel: true,
  }),
]);

const anders = (lijst: 'contact' | 'momenten', veld: string): Breuk<Informatiekaart> =>
  inLijst(lijst, 'something else without a name', 'ontbreekt', (deel) => {
    deel[veld] = 'anders';
    delete deel.titel;
    return '.titel';
  });

const inUren = (
  lijst: 'mensen' | 'contact',
  naam: string,
  code: Meldingcode,
  slecht: object,
  pad: string,
): Breuk<Informatiekaart> =>
  inLijst(lijst, naam, code, (deel) => ((deel.uren = [uur, { ...uur, ...slecht }, uur]), `.uren[1]${pad}`), {
    deel: true,
  });

const zonderWaarde = ['bellen', 'sms', 'mail', 'app'].map((kanaal) =>
  inLijst('contact', `${kanaal} without where`, 'ontbreekt', (deel) => {
    deel.kanaal = kanaal;
    delete deel.waarde;
    return '.waarde';
  }),
);

const slechteAdressen = [
  ['bellen', 'bel mij'],
  ['bellen', '12'],
  ['bellen', 'javascript:alert(1)'],
  ['sms', '06 1234 5678, na 17 uur'],
  ['mail', 'juf Samira'],
  ['mail', 'juf@school.nl?bcc=x@y.nl'],
  ['app', 'javascript:alert(1)'],
  ['app', 'data:text/html,<script>'],
  ['app', 'https://school.nl@evil.example/'],
  ['app', 'Parro'],
  ['afspraak', 'vraag de juf'],
].map(([kanaal, waarde]) =>
  inLijst('contact', `${kanaal} to "${waarde}"`, 'adres', (deel) => {
    deel.kanaal = kanaal;
    deel.waarde = waarde;
    return '.waarde';
  }),
);

export const kaartBreuken: readonly Breuk<Informatiekaart>[] = [
  ...perLijst,
  inLijst('mensen', 'without a name', 'ontbreekt', (mens) => (delete mens.naam, '.naam')),
  inLijst('mensen', 'a name that is too long', 'te-lang', (mens) => ((mens.naam = 'a'.repeat(61)), '.naam')),
  inLijst('mensen', 'a role there is not', 'waarde', (mens) => ((mens.rol = 'tante'), '.rol')),
  inLijst('mensen', 'a day there is not', 'waarde', (mens) => ((mens.dagen = ['ma', 'xx']), '.dagen[1]'), {
    deel: true,
  }),
  inLijst('mensen', 'a language in words', 'waarde', (mens) => ((mens.talen = ['Turks', 'tr']), '.talen[0]'), {
    deel: true,
  }),
  inLijst(
    'mensen',
    'a photo that is a script',
    'adres',
    (mens) => ((mens.beeld = { src: 'javascript:alert(1)', alt: 'x' }), '.beeld.src'),
    { deel: true },
  ),
  ...(['mensen', 'contact'] as const).flatMap((lijst) => [
    inUren(lijst, 'hours that end before they begin', 'waarde', { van: '10:00', tot: '09:59' }, '.tot'),
    inUren(lijst, 'hours that last no time', 'waarde', { van: '09:00' }, '.tot'),
    inUren(lijst, 'hours on no day', 'leeg', { dagen: [] }, '.dagen'),
    inUren(lijst, 'a time there is not', 'waarde', { van: '24:00' }, '.van'),
    inUren(lijst, 'a time in words', 'waarde', { van: '8 uur' }, '.van'),
    inLijst(lijst, 'hours in words', 'soort', (deel) => ((deel.uren = 'na school'), '.uren'), { deel: true }),
  ]),
  inLijst('contact', 'a subject there is not', 'waarde', (contact) => ((contact.onderwerp = 'geld'), '.onderwerp')),
  inLijst('contact', 'a way there is not', 'waarde', (contact) => ((contact.kanaal = 'postduif'), '.kanaal')),
  inLijst(
    'contact',
    'an answer after the holidays',
    'waarde',
    (contact) => ((contact.antwoordBinnen = 40), '.antwoordBinnen'),
    { deel: true },
  ),
  ...zonderWaarde,
  ...slechteAdressen,
  anders('contact', 'onderwerp'),
  anders('momenten', 'soort'),
  inLijst('momenten', 'a day there is not', 'waarde', (moment) => ((moment.datum = '2027-02-30'), '.datum'), {
    deel: true,
  }),
  inLijst('momenten', 'a day of last year', 'waarde', (moment) => ((moment.datum = '2019-11-03'), '.datum'), {
    deel: true,
  }),
  inLijst('momenten', 'a day as people write it', 'waarde', (moment) => ((moment.datum = '3 november'), '.datum'), {
    deel: true,
  }),
  inLijst('momenten', 'a thirteenth month', 'waarde', (moment) => ((moment.maand = 13), '.maand'), { deel: true }),
  inLijst(
    'momenten',
    'an end before the beginning',
    'waarde',
    (moment) => ((moment.van = '19:00'), (moment.tot = '18:00'), '.tot'),
    { deel: true },
  ),
  inLijst(
    'momenten',
    'an end without a beginning',
    'waarde',
    (moment) => (delete moment.van, (moment.tot = '18:00'), '.tot'),
    { deel: true },
  ),
  inLijst('vakanties', 'that ends before it begins', 'waarde', (vakantie) => ((vakantie.tot = '2001-01-01'), '.tot'), {
    deel: true,
  }),
  inLijst('vakanties', 'on a day there is not', 'waarde', (vakantie) => ((vakantie.van = '2023-02-29'), '.van'), {
    deel: true,
  }),
  inLijst('vakanties', 'without a name', 'ontbreekt', (vakantie) => (delete vakantie.naam, '.naam'), { deel: true }),
  inHetGeheel('a zone there is not', 'waarde', 'tijdzone', (kaart) => (kaart.tijdzone = 'Europa/Rotterdam')),
  inHetGeheel('an emergency number in words', 'adres', 'noodnummer', (kaart) => (kaart.noodnummer = 'bel de politie')),
  inHetGeheel('own words that are a number', 'soort', 'kanNiet', (kaart) => (kaart.kanNiet = 5)),
  inHetGeheel('own words with a postcode', 'waarde', 'taalhulp', (kaart) => (kaart.taalhulp = 'Laan 1, 1234 AB')),
  inHetGeheel('a name of the school with its postcode', 'waarde', 'school', (kaart) => (kaart.school = 'Wilg 1234 AB')),
  inHetGeheel(
    'lines that are one text',
    'soort',
    'watDoetWie.ouder',
    (kaart) => (kaart.watDoetWie = { ouder: 'Kom.' }),
  ),
  inHetGeheel(
    'a line with a postcode',
    'waarde',
    'watDoetWie.ouder[1]',
    (kaart) => (kaart.watDoetWie = { ouder: ['Kom.', 'U haalt Noor op bij 1234AB.'] }),
  ),
  inHetGeheel('no lines', 'leeg', 'watDoetWie.kind', (kaart) => (kaart.watDoetWie = { kind: [] })),
  inHetGeheel('holidays by name', 'soort', 'vakanties', (kaart) => (kaart.vakanties = { herfst: 'oktober' })),
  inHetGeheel('no people', 'leeg', 'mensen', (kaart) => (kaart.mensen = [])),
  inHetGeheel('no ways of contact', 'leeg', 'contact', (kaart) => (kaart.contact = [])),
  inHetGeheel('nobody and nothing', 'leeg', '', (kaart) => ((kaart.mensen = []), (kaart.contact = [])), {
    alles: true,
  }),
  inHetGeheel('a list of people that is missing', 'ontbreekt', 'mensen', (kaart) => delete kaart.mensen, {
    alles: true,
  }),
  inHetGeheel('a school year of two years', 'waarde', 'schooljaar', (kaart) => (kaart.schooljaar = '2026-2028'), {
    alles: true,
  }),
  inHetGeheel('a school year with a stroke', 'waarde', 'schooljaar', (kaart) => (kaart.schooljaar = '2026/2027'), {
    alles: true,
  }),
  inHetGeheel('changed on no day', 'waarde', 'gewijzigdOp', (kaart) => (kaart.gewijzigdOp = '2026-11-31'), {
    alles: true,
  }),
  inHetGeheel('a change of a built-in card', 'verwijst', 'basis', (kaart) => (kaart.basis = 'po'), { alles: true }),
  ...overalBreuken,
];
