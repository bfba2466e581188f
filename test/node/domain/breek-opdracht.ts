// Ways to spoil a right home assignment in one place, and what has to be said about it.
import type { Thuisopdracht } from '../../../src/domain/thuisopdracht/thuisopdracht.js';
import { inGeheel, inStap, overalBreuken, type Breuk, type Los } from './breek.js';

type Breek = Breuk<Thuisopdracht>;

const geheel = inGeheel<Thuisopdracht>();
const stap = inStap<Thuisopdracht>();

const doet = { doet: 'Samen lezen.' };
const samen = { wie: 'samen', kind: doet, ouder: doet };
const lesgeven = ['Leg de som uit.', 'Overhoor de woorden.', 'Kijk het blad samen na.', 'Verbeter de fouten.'];

export const opdrachtBreuken: readonly Breek[] = [
  {
    naam: 'no step together',
    code: 'ontbreekt',
    alles: true,
    breek: ({ stappen }) => {
      for (const deel of stappen) Object.assign(deel, { wie: 'kind', kind: doet });
      return 'stappen';
    },
  },
  geheel('the parent begins', 'waarde', 'stappen', 'alles', ({ stappen }) =>
    Object.assign((stappen as Los[])[0]!, { wie: 'ouder', ouder: doet }),
  ),
  ...lesgeven.map((taak) =>
    stap(`a parent who must teach (${taak})`, 'waarde', '.ouder.doet', 'alles', (deel) =>
      Object.assign(deel, { ...samen, ouder: { doet: { nl: taak, ar: 'x' } } }),
    ),
  ),
  stap('together without the child', 'ontbreekt', '.kind', 'alles', (deel) => {
    Object.assign(deel, samen);
    delete deel.kind;
  }),
  stap('together without the parent', 'ontbreekt', '.ouder', 'alles', (deel) => {
    Object.assign(deel, samen);
    delete deel.ouder;
  }),
  stap('a lead that nobody has', 'waarde', '.wie', 'alles', (deel) => (deel.wie = 'juf')),
  stap('without a picture', 'ontbreekt', '.beeld', 'alles', (deel) => delete deel.beeld),
  stap('a picture that is a script', 'adres', '.beeld.src', 'alles', (deel) =>
    Object.assign(deel, { beeld: { src: 'javascript:alert(1)', alt: 'x' } }),
  ),
  stap('a turn in words', 'soort', '.kind', 'alles', (deel) => (deel.kind = 'lees voor')),
  stap('a turn in no words', 'ontbreekt', '.kind.doet', 'alles', (deel) => (deel.kind = { zegt: 'Hoi' })),
  stap('a balloon that is a number', 'soort', '.kind.zegt', 'deel', (deel) => (deel.kind = { ...doet, zegt: 5 })),
  stap(
    'a picture of a turn that is a number',
    'soort',
    '.kind.beeld',
    'deel',
    (deel) => (deel.kind = { ...doet, beeld: 5 }),
  ),
  stap(
    'one language that is a list',
    'soort',
    '.titel.tr',
    'deel',
    (deel) => (deel.titel = { nl: 'Om de beurt', tr: [] }),
  ),
  stap('hours on the timer', 'waarde', '.minuten', 'deel', (deel) => (deel.minuten = 120)),
  stap('an id with spaces', 'waarde', '.id', 'alles', (deel) => (deel.id = 'stap een')),
  {
    naam: 'a step twice',
    code: 'dubbel',
    alles: true,
    breek: (opdracht) => ((opdracht.stappen[2] = { ...opdracht.stappen[0]! }), 'stappen[2].id'),
  },
  geheel(
    'two steps',
    'leeg',
    'stappen',
    'alles',
    (opdracht) => (opdracht.stappen = (opdracht.stappen as Los[]).slice(0, 2)),
  ),
  geheel('seven steps', 'te-veel', 'stappen', 'alles', (opdracht) => (opdracht.stappen = Array(7).fill({}))),
  ...(['cijfer', 'eindcijfer', 'punten', 'beoordeling'] as const).map((cijfer) =>
    geheel(`a mark: ${cijfer}`, 'soort', cijfer, 'alles', (opdracht) => (opdracht[cijfer] = 7)),
  ),
  geheel('only questions for yes or no', 'ontbreekt', 'praatvragen', 'alles', (opdracht) => {
    opdracht.praatvragen = [{ tekst: 'Vond je het leuk?' }, { tekst: 'Hoef je niet meer?' }];
  }),
  geheel('one question for yes or no', 'waarde', 'praatvragen[1].tekst', 'deel', (opdracht) => {
    opdracht.praatvragen = [{ tekst: 'Wat vond je leuk?' }, { tekst: 'Vond je het leuk?' }];
  }),
  geheel('a question without words', 'ontbreekt', 'praatvragen[1].tekst', 'deel', (opdracht) => {
    opdracht.praatvragen = [{ tekst: 'Wat vond je leuk?' }, { beeld: 'ask' }];
  }),
  geheel('no questions', 'leeg', 'praatvragen', 'alles', (opdracht) => (opdracht.praatvragen = [])),
  geheel('a note that is not named', 'ontbreekt', 'notitie', 'alles', (opdracht) => {
    opdracht.vastleggen = 'tekening';
    delete opdracht.notitie;
  }),
  geheel('things by name', 'soort', 'nodig', 'alles', (opdracht) => (opdracht.nodig = 'een pen')),
  geheel('a thing without words', 'ontbreekt', 'nodig[1].tekst', 'deel', (opdracht) => {
    opdracht.nodig = [{ id: 'pen', tekst: 'een pen' }, { id: 'blad' }];
  }),
  geheel('a thing with a strange id', 'waarde', 'nodig[0].id', 'deel', (opdracht) => {
    opdracht.nodig = [{ id: 'Een pen', tekst: 'een pen' }];
  }),
  geheel('a thing twice', 'dubbel', 'nodig[1].id', 'deel', (opdracht) => {
    opdracht.nodig = [
      { id: 'pen', tekst: 'een pen' },
      { id: 'pen', tekst: 'nog een pen' },
    ];
  }),
  geheel('a photo of a thing without words', 'ontbreekt', 'nodig[0].beeld.alt', 'deel', (opdracht) => {
    opdracht.nodig = [{ id: 'pen', tekst: 'een pen', beeld: { src: 'pen.jpg' } }];
  }),
  geheel(
    'a line of the letter that is a number',
    'soort',
    'brief[1]',
    'deel',
    (opdracht) => (opdracht.brief = ['Dag', 5]),
  ),
  geheel(
    'one language of the letter',
    'soort',
    'brief[0].tr',
    'deel',
    (opdracht) => (opdracht.brief = [{ nl: 'Dag', tr: 5 }]),
  ),
  geheel('no letter', 'ontbreekt', 'brief', 'alles', (opdracht) => delete opdracht.brief),
  geheel(
    'a class there is not',
    'waarde',
    'groepen[1]',
    'deel',
    (opdracht) => (opdracht.groepen = ['groep-1', 'groep-9']),
  ),
  geheel('a day there is not', 'waarde', 'inleveren', 'deel', (opdracht) => (opdracht.inleveren = '2026-02-30')),
  geheel('a day as people write it', 'waarde', 'inleveren', 'deel', (opdracht) => (opdracht.inleveren = 'vrijdag')),
  geheel('a name that is a number', 'soort', 'namen.kind', 'deel', (opdracht) => (opdracht.namen = { kind: 5 })),
  geheel('keeping or not, in words', 'soort', 'nietBewaren', 'alles', (opdracht) => (opdracht.nietBewaren = 'ja')),
  geheel('an hour', 'waarde', 'duur', 'alles', (opdracht) => (opdracht.duur = 60)),
  ...overalBreuken,
];
