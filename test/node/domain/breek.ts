// Ways to spoil a right template or passport in one place, and what has to be said about it.
import type { Meldingcode } from '../../../src/domain/melding.js';
import type { SamenspelDocument } from '../../../src/domain/document/document.js';
import type { Sjabloon, Vraag } from '../../../src/domain/paspoort/sjabloon.js';
import { vijandigeSleutels } from './maak.js';

export interface Breuk<T> {
  naam: string;
  code: Meldingcode;
  /** Changes the value and gives the path of what is wrong now; undefined when it has no such place. */
  breek: (waarde: T, getal: number) => string | undefined;
  /** Nothing can be shown any more. */
  alles?: true;
  /** The rest is shown. */
  deel?: true;
  /** Nothing is left out. */
  niets?: true;
}

/** A value with places that take anything. */
export type Los = Record<string, unknown>;
export const los = (waarde: object): Los => waarde as Los;
const zet = (waarde: object, sleutel: string, inhoud: unknown): void => {
  Object.defineProperty(waarde, sleutel, {
    value: inhoud,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};
const diep = (lagen: number): unknown => (lagen ? [diep(lagen - 1)] : 1);
const zonderPunt = (sleutel: string): string =>
  /^[\w-]+$/.test(sleutel) ? `.${sleutel}` : `[${JSON.stringify(sleutel)}]`;

/** Spoils something of the whole. */
export const inGeheel =
  <T extends object>() =>
  (
    naam: string,
    code: Meldingcode,
    pad: string,
    gevolg: 'alles' | 'deel',
    breek: (waarde: Los) => unknown,
  ): Breuk<T> => ({
    naam,
    code,
    [gevolg]: true,
    breek: (waarde) => (breek(los(waarde)), pad),
  });

/** Spoils one of the steps, in what has steps. */
export const inStap =
  <T extends { stappen: object[] }>() =>
  (
    naam: string,
    code: Meldingcode,
    veld: string,
    gevolg: 'alles' | 'deel',
    breek: (stap: Los) => unknown,
  ): Breuk<T> => ({
    naam: `a step: ${naam}`,
    code,
    [gevolg]: true,
    breek: ({ stappen }, getal) => {
      const plaats = getal % stappen.length;
      breek(los(stappen[plaats]!));
      return `stappen[${plaats}]${veld}`;
    },
  });

/** What spoils content of any kind. */
export const overalBreuken: readonly Breuk<object>[] = [
  {
    naam: 'more than 1 MiB',
    code: 'te-groot',
    alles: true,
    breek: (s) => ((los(s).extra = 'x'.repeat(1024 * 1024)), ''),
  },
  {
    naam: 'more than 1 MiB in small parts',
    code: 'te-groot',
    alles: true,
    breek: (s) => ((los(s).extra = Array.from({ length: 600 }, () => Array.from({ length: 1000 }, () => 0))), ''),
  },
  {
    naam: 'an unknown key at the top',
    code: 'sleutel',
    niets: true,
    breek: (s, getal) => {
      const sleutel = vijandigeSleutels[getal % vijandigeSleutels.length]!;
      zet(s, sleutel, { toString: 1 });
      return zonderPunt(sleutel).replace(/^\./, '');
    },
  },
  { naam: 'a list without end', code: 'te-veel', breek: (s) => ((los(s).extra = new Array(3000).fill(0)), 'extra') },
  { naam: 'a number that is none', code: 'onleesbaar', breek: (s) => ((los(s).versie = NaN), 'versie'), alles: true },
  { naam: 'a version in words', code: 'soort', alles: true, breek: (s) => ((los(s).versie = '1'), 'versie') },
  { naam: 'version nought', code: 'waarde', alles: true, breek: (s) => ((los(s).versie = 0), 'versie') },
  { naam: 'no id', code: 'ontbreekt', alles: true, breek: (s) => (delete los(s).id, 'id') },
];

interface Gekozen {
  vraag: Vraag;
  pad: string;
}
const vragen = (sjabloon: Sjabloon): Gekozen[] =>
  sjabloon.delen.flatMap((deel, d) => deel.vragen.map((vraag, v) => ({ vraag, pad: `delen[${d}].vragen[${v}]` })));
const kies = (
  sjabloon: Sjabloon,
  getal: number,
  voldoet: (vraag: Vraag) => boolean = () => true,
): Gekozen | undefined => {
  const mogelijk = vragen(sjabloon).filter(({ vraag }) => voldoet(vraag));
  return mogelijk[getal % Math.max(1, mogelijk.length)];
};

/** A spoilt place in one question. */
const inVraag = (
  naam: string,
  code: Meldingcode,
  breek: (vraag: Los, getal: number) => string,
  voldoet?: (vraag: Vraag) => boolean,
): Breuk<Sjabloon> => ({
  naam,
  code,
  breek: (sjabloon, getal) => {
    const gekozen = kies(sjabloon, getal, voldoet);
    return gekozen && gekozen.pad + breek(los(gekozen.vraag), getal);
  },
});
const kiest = (vraag: Vraag): boolean => vraag.opties !== undefined;

export const sjabloonBreuken: readonly Breuk<Sjabloon>[] = [
  inVraag('a question that is a number', 'soort', (vraag) => ((vraag.vraag = 5), '.vraag')),
  inVraag('a question without words', 'ontbreekt', (vraag) => (delete vraag.vraag, '.vraag')),
  inVraag('words in no language', 'waarde', (vraag) => ((vraag.vraag = {}), '.vraag')),
  inVraag('too many words', 'te-lang', (vraag) => ((vraag.vraag = 'a'.repeat(2001)), '.vraag')),
  inVraag('a voice there is not', 'waarde', (vraag) => ((vraag.rol = 'juf'), '.rol')),
  inVraag('a way to answer there is not', 'waarde', (vraag) => ((vraag.soort = 'html'), '.soort')),
  inVraag('an id with spaces', 'waarde', (vraag) => ((vraag.id = 'Wat leuk'), '.id')),
  inVraag('seen by somebody there is not', 'waarde', (vraag) => ((vraag.zicht = ['kind', 'buren']), '.zicht[1]')),
  inVraag('no options to choose from', 'leeg', (vraag) => ((vraag.opties = []), '.opties'), kiest),
  inVraag('options that are missing', 'ontbreekt', (vraag) => (delete vraag.opties, '.opties'), kiest),
  inVraag('more options than anyone can read', 'te-veel', (vraag) => {
    vraag.opties = Array.from({ length: 2001 }, (_, i) => ({ id: `o-${i}`, tekst: 'x' }));
    return '.opties';
  }),
  inVraag(
    'an option that is no option',
    'soort',
    (vraag) => ((vraag.opties as unknown[]).push('lezen'), `.opties[${(vraag.opties as unknown[]).length - 1}]`),
    kiest,
  ),
  inVraag(
    'an option twice',
    'dubbel',
    (vraag) => {
      const opties = vraag.opties as unknown[];
      opties.push(opties[0]);
      return `.opties[${opties.length - 1}].id`;
    },
    kiest,
  ),
  inVraag(
    'a follow-up of a question there is not',
    'verwijst',
    (vraag) => ((vraag.volgtOp = { vraag: 'weg' }), '.volgtOp.vraag'),
  ),
  inVraag('a follow-up of itself', 'verwijst', (vraag) => ((vraag.volgtOp = { vraag: vraag.id }), '.volgtOp')),
  inVraag('a line of text that is a list', 'soort', (vraag) => ((vraag.vraag = { nl: 'Ja?', tr: [] }), '.vraag.tr')),
  inVraag('a language there is not', 'waarde', (vraag) => ((vraag.vraag = { nl: 'Ja?', Turks: 'x' }), '.vraag.Turks')),
  inVraag(
    'a photo that is a script',
    'adres',
    (vraag) => ((vraag.beeld = { src: 'javascript:alert(1)', alt: 'x' }), '.beeld.src'),
  ),
  inVraag(
    'a photo inside the content',
    'adres',
    (vraag) => ((vraag.beeld = { src: 'data:image/svg+xml,<svg>', alt: 'x' }), '.beeld.src'),
  ),
  inVraag('a photo without words', 'ontbreekt', (vraag) => ((vraag.beeld = { src: 'a.jpg' }), '.beeld.alt')),
  inVraag(
    'a recording that is a script',
    'adres',
    (vraag) => ((vraag.vraag = { nl: { tekst: 'Ja?', opname: 'vbscript:x' } }), '.vraag.nl.opname'),
  ),
  inVraag('an unnamed pictogram', 'soort', (vraag) => ((vraag.beeld = 7), '.beeld')),
  inVraag('a yes in words', 'soort', (vraag) => ((vraag.meer = 'ja'), '.meer')),
  inVraag('a variant that is no variant', 'soort', (vraag) => ((vraag.varianten = { oud: 'x' }), '.varianten.oud')),
  inVraag('nesting without end', 'te-diep', (vraag) => ((vraag.extra = diep(60)), `.extra${'[0]'.repeat(27)}`)),
  {
    ...inVraag('an unknown key', 'sleutel', (vraag, getal) => {
      const sleutel = vijandigeSleutels[getal % vijandigeSleutels.length]!;
      zet(vraag, sleutel, { toString: 1 });
      return zonderPunt(sleutel);
    }),
    niets: true,
  },
  {
    naam: 'a question twice',
    code: 'dubbel',
    breek: (sjabloon, getal) => {
      const eerste = kies(sjabloon, getal);
      const laatste = sjabloon.delen.at(-1);
      laatste?.vragen.push(eerste!.vraag);
      return `delen[${sjabloon.delen.length - 1}].vragen[${laatste!.vragen.length - 1}].id`;
    },
  },
  {
    naam: 'a part without a title',
    code: 'ontbreekt',
    breek: (s) => (delete los(s.delen[0]!).titel, 'delen[0].titel'),
  },
  {
    naam: 'a part twice',
    code: 'dubbel',
    breek: (s) => (s.delen.push({ ...s.delen[0]!, vragen: [] }), `delen[${s.delen.length - 1}].id`),
  },
  {
    naam: 'a part without questions',
    code: 'leeg',
    breek: (s) => (s.delen.push({ id: 'niets', titel: 'x', vragen: [] }), `delen[${s.delen.length - 1}].vragen`),
  },
  { naam: 'a setting of another type', code: 'soort', breek: (s) => ((los(s).school = 12), 'school') },
  { naam: 'an age there is not', code: 'waarde', breek: (s) => ((los(s).fase = 'baby'), 'fase') },
  ...(
    [
      ['a talk that is a word', 'soort', '', () => 'ja'],
      ['a talk without subjects', 'leeg', '.onderwerpen', (g: object) => ({ ...g, onderwerpen: [] })],
      ['a talk of a whole day', 'waarde', '.minuten', (g: object) => ({ ...g, minuten: 480 })],
      [
        'a card of nobody',
        'ontbreekt',
        '.kaarten[0].wie',
        (g: object) => ({ ...g, kaarten: [{ id: 'a', tekst: 'x' }] }),
      ],
      [
        'a proposal for a neighbour',
        'waarde',
        '.voorstellen[0].wie',
        (g: object) => ({ ...g, voorstellen: [{ id: 'a', wie: 'buur', tekst: 'x' }] }),
      ],
      [
        'a subject twice',
        'dubbel',
        '.onderwerpen[1].id',
        (g: { onderwerpen: object[] }) => ({ ...g, onderwerpen: [...g.onderwerpen, ...g.onderwerpen] }),
      ],
      [
        'a card twice',
        'dubbel',
        '.kaarten[2].id',
        (g: object) => ({ ...g, kaarten: ['a', 'b', 'a'].map((id) => ({ id, wie: 'samen', tekst: 'x' })) }),
      ],
      [
        'a proposal twice',
        'dubbel',
        '.voorstellen[1].id',
        (g: object) => ({ ...g, voorstellen: ['a', 'a'].map((id) => ({ id, wie: 'kind', tekst: 'x' })) }),
      ],
      [
        'subjects that take longer than the talk',
        'waarde',
        '',
        (g: { onderwerpen: object[] }) => ({
          ...g,
          minuten: 10,
          onderwerpen: g.onderwerpen.map((onderwerp) => ({ ...onderwerp, minuten: 20 })),
        }),
      ],
    ] as const
  ).map(([naam, code, veld, maak]): Breuk<Sjabloon> => ({
    naam,
    code,
    breek: ({ delen }) => {
      const goed = { titel: 'x', onderwerpen: [{ id: 'leuk', titel: 'Leuk', vraag: 'Wat?' }] };
      los(delen[0]!).gesprek = (maak as (g: typeof goed) => unknown)(goed);
      return `delen[0].gesprek${veld}`;
    },
  })),
  { naam: 'no parts', code: 'ontbreekt', alles: true, breek: (s) => (delete los(s).delen, 'delen') },
  { naam: 'an empty list of parts', code: 'leeg', alles: true, breek: (s) => ((s.delen = []), 'delen') },
  { naam: 'parts by name', code: 'soort', alles: true, breek: (s) => ((los(s).delen = { a: {} }), 'delen') },
  ...overalBreuken,
];

type Plek = [naam: string, code: Meldingcode, pad: string, breek: (document: Los) => void];
const antwoord = (document: Los): Los => los((document.antwoorden as object[]).at(-1)!);

/** Each spoils a document that has at least one answer; `#` stands for the place of the last. */
const plekken: readonly Plek[] = [
  ['another kind of file', 'waarde', 'soort', (d) => (d.soort = 'boodschappen')],
  ['no version', 'ontbreekt', 'versie', (d) => delete d.versie],
  ['a version in words', 'waarde', 'versie', (d) => (d.versie = '2')],
  ['version nought', 'waarde', 'versie', (d) => (d.versie = 0)],
  ['an id that is a path', 'waarde', 'id', (d) => (d.id = '../../x')],
  ['no template', 'ontbreekt', 'sjabloon', (d) => delete d.sjabloon],
  ['answers by name', 'soort', 'antwoorden', (d) => (d.antwoorden = {})],
  ['people who are text', 'soort', 'personen[0]', (d) => (d.personen = ['Noor'])],
  [
    'a person with another role',
    'waarde',
    'personen[0].rol',
    (d) => (d.personen = [{ id: 'p', rol: 'baas', versie: [1, 'a'] }]),
  ],
  ['an answer of nobody', 'ontbreekt', 'antwoorden[#].persoon', (d) => delete antwoord(d).persoon],
  ['an answer without a question', 'ontbreekt', 'antwoorden[#].gevraagd', (d) => delete antwoord(d).gevraagd],
  ['a counter below nought', 'waarde', 'antwoorden[#].versie[0]', (d) => (antwoord(d).versie = [-1, 'a'])],
  ['a counter past the end', 'waarde', 'antwoorden[#].versie[0]', (d) => (antwoord(d).versie = [2 ** 60, 'a'])],
  ['a writer with spaces', 'waarde', 'antwoorden[#].versie[1]', (d) => (antwoord(d).versie = [1, 'a b'])],
  ['another status', 'waarde', 'antwoorden[#].status', (d) => (antwoord(d).status = 'verzonden')],
  ['a choice of nothing', 'waarde', 'antwoorden[#].antwoord', (d) => (antwoord(d).antwoord = { soort: 'keuze' })],
  [
    'words that are a number',
    'waarde',
    'antwoorden[#].antwoord',
    (d) => (antwoord(d).antwoord = { soort: 'tekst', tekst: 1 }),
  ],
  [
    'an agreement of nobody',
    'waarde',
    'antwoorden[#].antwoord',
    (d) => (antwoord(d).antwoord = { soort: 'afspraak', wat: 'lezen' }),
  ],
  [
    'a stamp without a day',
    'waarde',
    'antwoorden[#].antwoord',
    (d) => (antwoord(d).antwoord = { soort: 'stempel', erbij: [] }),
  ],
  [
    'a hand-over that is one text',
    'waarde',
    'antwoorden[#].antwoord',
    (d) => (antwoord(d).antwoord = { soort: 'overdracht', regels: 'alles goed' }),
  ],
  [
    'an answer without an end',
    'te-diep',
    `antwoorden[#].later${'[0]'.repeat(29)}`,
    (d) => (antwoord(d).later = diep(60)),
  ],
  ['a key for the prototype', 'sleutel', 'antwoorden[#].__proto__', (d) => zet(antwoord(d), '__proto__', { naam: 1 })],
  ['more than 16 MiB', 'te-groot', '', (d) => (d.later = 'x'.repeat(16 * 1024 * 1024))],
  [
    'more versions of one answer than a family can make',
    'te-veel',
    'antwoorden[250]',
    (d) => (d.antwoorden = Array.from({ length: 251 }, (_, i) => ({ ...antwoord(d), versie: [1, `w-${i}`] }))),
  ],
];

export const documentBreuken: readonly Breuk<SamenspelDocument>[] = plekken.map(([naam, code, pad, breek]) => ({
  naam,
  code,
  breek: (document) => {
    if (!document.antwoorden.length) return undefined;
    const plaats = document.antwoorden.length - 1;
    breek(los(document));
    return pad.replace('#', String(plaats));
  },
}));
