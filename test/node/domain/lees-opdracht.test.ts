import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leesInhoud } from '../../../src/domain/thuisopdracht/lees.js';
import type { Thuisopdracht } from '../../../src/domain/thuisopdracht/thuisopdracht.js';
import { opdrachtBreuken } from './breek-opdracht.js';
import { kopie, leesProef } from './lees-proef.js';
import { opdrachten, opdrachtWijzigingen } from './maak-opdracht.js';

const geen = (): undefined => undefined;

describe('a home assignment from outside', () => {
  it('is read 5,000 times, whatever it is, without an error; what is wrong is said with its place', () => {
    leesProef({
      lees: (onbekend) => leesInhoud(onbekend, geen),
      goed: opdrachten,
      gewijzigd: opdrachtWijzigingen.map(({ basis, wijziging }) => () => {
        const { inhoud, meldingen } = leesInhoud(wijziging, (id) => (id === basis.id ? basis : undefined));
        assert.deepEqual(meldingen, []);
        const { basis: _, ...anders } = kopie(wijziging);
        assert.deepEqual(inhoud, { ...basis, ...anders });
        assert.deepEqual(leesInhoud(inhoud, geen).meldingen, []);
      }),
      breuken: opdrachtBreuken,
      vorm: (a, b) => ({ id: 'a', versie: 1, titel: a, stappen: [b, b, b], praatvragen: [a], nodig: b, brief: [a, b] }),
      naBreuk: (heel, _stuk, _pad, gelezen) => {
        // The steps are a whole: all of them, in their order.
        if (gelezen)
          assert.deepEqual(
            gelezen.stappen.map(({ id }) => id),
            heel.stappen.map(({ id }) => id),
          );
      },
    });
  });
});

const opdracht: Thuisopdracht = {
  id: 'wie-ben-ik',
  versie: 1,
  titel: 'Wie ben ik?',
  beeld: 'guess',
  groepen: ['groep-3'],
  vak: 'taal',
  duur: 20,
  brief: ['Uw kind legt het uit.'],
  doel: 'Uw kind leert vragen stellen.',
  nodig: [],
  stappen: [
    { id: 'kies', titel: 'Kies', wie: 'kind', beeld: 'choose', kind: { doet: 'Kies een dier.' } },
    {
      id: 'raad',
      titel: 'Raad',
      wie: 'samen',
      beeld: 'guess',
      kind: { doet: 'Geef een hint.' },
      ouder: { doet: 'Vraag en raad.' },
    },
    { id: 'wissel', titel: 'Wissel', wie: 'ouder', beeld: 'turn-taking', ouder: { doet: 'Kies nu zelf.' } },
  ],
  vastleggen: 'niets',
  praatvragen: [{ tekst: 'Wat vond je leuk?' }],
  nabespreking: ['Vraag wie het raadde.'],
};
const lees = (anders: object) => {
  const { inhoud, meldingen } = leesInhoud({ ...opdracht, ...anders }, geen);
  return { inhoud, meldingen: meldingen.map(({ pad, code, gevonden }) => `${pad} ${code}: ${gevonden}`) };
};
const metOuder = (doet: unknown) => {
  const stappen = kopie(opdracht.stappen);
  stappen[1]!.ouder!.doet = doet as string;
  return lees({ stappen });
};

describe('a home assignment that is none', () => {
  it('is not shown, and says why', () => {
    const [kies, raad, wissel] = opdracht.stappen;
    const alleenKind = { ...raad, wie: 'kind' };
    for (const [anders, melding] of [
      [{ stappen: [kies, alleenKind, wissel] }, 'stappen ontbreekt: geen stap samen'],
      [{ stappen: [wissel, raad, kies] }, 'stappen waarde: de ouder begint'],
      [{ praatvragen: [{ tekst: 'Was het leuk?' }] }, 'praatvragen ontbreekt: geen open vraag'],
      [{ cijfer: 8 }, 'cijfer soort: 8'],
      [{ vastleggen: 'tekening' }, 'notitie ontbreekt: niets'],
      [{ stappen: [kies, { ...raad, ouder: undefined }, wissel] }, 'stappen[1].ouder ontbreekt: niets'],
    ] as const)
      assert.deepEqual(lees(anders), { inhoud: undefined, meldingen: [melding] });
    assert.deepEqual(lees({}), { inhoud: opdracht, meldingen: [] });
  });

  it('does not make a teacher of a parent', () => {
    for (const taak of [
      ...['Leg uit hoe het werkt.', 'Leg uw kind de som uit.', 'Overhoor de woorden.', 'Controleer het blad.'],
      ...['Kijk het werk na.', 'Kijk na of het klopt.', 'Luister. Verbeter de fouten.', 'Leer uw kind de letters aan.'],
      ...[
        'Geef les over dieren.',
        'Beoordeel het werk.',
        'Toets de woorden.',
        { nl: 'Corrigeer de zin.', ar: 'استمع' },
      ],
    ])
      assert.equal(metOuder(taak).inhoud, undefined, JSON.stringify(taak));
  });

  it('may say to a parent what not to do, and use the same words for something else', () => {
    for (const taak of [
      ...['Luister alleen. Verbeter niets.', 'U hoeft niet te controleren.', 'Leg 3 kaarten neer en kies er 1 uit.'],
      ...[
        'Leg de kaarten op tafel. Zoek er 1 uit.',
        'Kijk na het eten samen naar de foto.',
        'Leer elkaar kennen.',
        'Praat over de toets.',
      ],
      ...['Ga samen aan tafel. Leer het liedje van uw kind.', { ar: 'Verbeter' }],
    ])
      assert.deepEqual(metOuder(taak).meldingen, [], JSON.stringify(taak));
  });

  it('asks something that yes or no does not answer', () => {
    const open = ['Wat zag je?', 'Hoe ging het?', ' En waarom?', '“Wie was er?”', 'Met wie speel je?', 'Waar woon je?'];
    for (const tekst of [...open, 'Hoeveel zijn er?', 'Vertel eens.', 'Welk dier was het?', { ar: 'هل؟' }])
      assert.deepEqual(lees({ praatvragen: [{ tekst }] }).meldingen, [], JSON.stringify(tekst));
    for (const tekst of ['Was het leuk?', 'Hoef je niet?', 'Waarschijnlijk wel?', 'Weet je wat?', 'Wiebel je?', ''])
      assert.equal(lees({ praatvragen: [{ tekst }] }).inhoud, undefined, tekst);
  });

  it('says of a question for yes or no that it is one, and asks it all the same', () => {
    const praatvragen = [{ tekst: 'Was het leuk?' }, { tekst: 'Wat was leuk?' }];
    const { inhoud, meldingen } = lees({ praatvragen });
    assert.deepEqual(inhoud?.praatvragen, praatvragen);
    assert.deepEqual(meldingen, ['praatvragen[0].tekst waarde: een vraag met ja of nee']);
  });
});

describe('a change of a home assignment', () => {
  const wijzig = (wijziging: object) => {
    const { inhoud, meldingen } = leesInhoud(wijziging, (id) => (id === 'wie-ben-ik' ? opdracht : undefined));
    return { inhoud, meldingen: meldingen.map(({ pad, code }) => `${pad} ${code}`) };
  };

  it('needs one that is there', () => {
    assert.deepEqual(wijzig({ basis: 'weg' }), { inhoud: undefined, meldingen: ['basis verwijst'] });
    assert.deepEqual(wijzig({ basis: 5 }), { inhoud: undefined, meldingen: ['basis soort'] });
  });

  it('falls back on the built-in words where its own are wrong', () => {
    const { inhoud, meldingen } = wijzig({
      basis: 'wie-ben-ik',
      school: 'De Wilg',
      inleveren: '2026-02-30',
      brief: 'Dag',
      praatvragen: [{ tekst: 'Was het leuk?' }],
      nodig: [
        { id: 'pen', tekst: 'een pen' },
        { id: 'pen', tekst: 'een pen' },
      ],
      stappen: [],
      cijfer: 10,
    });
    assert.deepEqual(meldingen, [
      'brief soort',
      'nodig[1].id dubbel',
      'praatvragen ontbreekt',
      'inleveren waarde',
      'stappen sleutel',
      'cijfer sleutel',
    ]);
    assert.deepEqual(inhoud, { ...opdracht, school: 'De Wilg', nodig: [{ id: 'pen', tekst: 'een pen' }] });
  });
});
