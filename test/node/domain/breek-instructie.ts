// Ways to spoil a right picture instruction in one place, and what has to be said about it.
import type { Beeldinstructie } from '../../../src/domain/beeldinstructie/beeldinstructie.js';
import { inGeheel, inStap, overalBreuken, type Breuk, type Los } from './breek.js';

type Breek = Breuk<Beeldinstructie>;

const geheel = inGeheel<Beeldinstructie>();
const stap = inStap<Beeldinstructie>();

const hulp = ([kanaal, waarde]: readonly [string, string]): Breek =>
  geheel(
    `help by ${kanaal} at "${waarde}"`,
    'adres',
    'hulp.waarde',
    'deel',
    (instructie) => (instructie.hulp = { kanaal, waarde }),
  );

export const instructieBreuken: readonly Breek[] = [
  stap('without words', 'ontbreekt', '.tekst', 'alles', (deel) => delete deel.tekst),
  stap('in no words', 'leeg', '.tekst', 'alles', (deel) => (deel.tekst = ' ')),
  stap('in more words than one glance', 'te-lang', '.tekst', 'deel', (deel) => (deel.tekst = 'a b c d e f g h i')),
  stap('one language that is a number', 'soort', '.tekst.tr', 'deel', (deel) => (deel.tekst = { nl: 'Bel.', tr: 5 })),
  stap('a recording that is a script', 'adres', '.tekst.nl.opname', 'deel', (deel) =>
    Object.assign(deel, { tekst: { nl: { tekst: 'Bel.', opname: 'javascript:1' } } }),
  ),
  stap('without a picture', 'ontbreekt', '.beeld', 'alles', (deel) => delete deel.beeld),
  stap('a photo that is a script', 'adres', '.beeld.src', 'alles', (deel) =>
    Object.assign(deel, { beeld: { src: 'javascript:alert(1)', alt: 'x' } }),
  ),
  stap('a photo without words', 'ontbreekt', '.beeld.alt', 'alles', (deel) => (deel.beeld = { src: 'a.jpg' })),
  stap(
    'a photo by a number',
    'soort',
    '.beeld.bron',
    'deel',
    (deel) => (deel.beeld = { src: 'a.jpg', alt: 'x', bron: 5 }),
  ),
  stap('a scene of four', 'te-veel', '.beeld', 'alles', (deel) => (deel.beeld = ['a', 'b', 'c', 'd'])),
  stap('a tip that is a number', 'soort', '.tip', 'deel', (deel) => (deel.tip = 5)),
  stap('an id with spaces', 'waarde', '.id', 'alles', (deel) => (deel.id = 'stap een')),
  {
    naam: 'a step twice',
    code: 'dubbel',
    alles: true,
    breek: (instructie) => ((instructie.stappen[2] = { ...instructie.stappen[0]! }), 'stappen[2].id'),
  },
  geheel(
    'two steps',
    'leeg',
    'stappen',
    'alles',
    (instructie) => (instructie.stappen = (instructie.stappen as Los[]).slice(1, 3)),
  ),
  geheel('seven steps', 'te-veel', 'stappen', 'alles', (instructie) => {
    const [eerste] = instructie.stappen as Los[];
    instructie.stappen = Array.from({ length: 7 }, (_, n) => ({ ...eerste, id: `s-${n}` }));
  }),
  geheel('steps by name', 'soort', 'stappen', 'alles', (instructie) => (instructie.stappen = { een: {} })),
  geheel('no title', 'ontbreekt', 'titel', 'alles', (instructie) => delete instructie.titel),
  geheel('no picture of the goal', 'ontbreekt', 'beeld', 'alles', (instructie) => delete instructie.beeld),
  geheel('an end that is a number', 'soort', 'klaar', 'deel', (instructie) => (instructie.klaar = 5)),
  geheel('help in words', 'soort', 'hulp', 'deel', (instructie) => (instructie.hulp = 'bel ons')),
  geheel(
    'help by pigeon',
    'waarde',
    'hulp.kanaal',
    'deel',
    (instructie) => (instructie.hulp = { kanaal: 'duif', waarde: 'x' }),
  ),
  ...(
    [
      ['bellen', 'bel de juf'],
      ['bericht', 'app ons'],
      ['mail', 'juf@school.nl?bcc=x@y.nl'],
    ] as const
  ).map(hulp),
  ...overalBreuken,
];
