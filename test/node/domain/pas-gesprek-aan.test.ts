import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Gesprek, Gesprekswijziging } from '../../../src/domain/paspoort/gesprek.js';
import { leesInhoud } from '../../../src/domain/paspoort/lees-inhoud.js';
import { pasGesprekAan } from '../../../src/domain/paspoort/pas-gesprek-aan.js';
import type { Sjabloon } from '../../../src/domain/paspoort/sjabloon.js';
import * as vlot from '../../../src/domain/paspoort/vlot.js';
import { gesprekVan, gesprekswijzigingVan, json } from './maak.js';

const onderwerp = (id: string) => ({ id, titel: id, vraag: id });
const kaart = (id: string) => ({ id, wie: 'samen' as const, tekst: id });
const gesprek: Gesprek = {
  titel: 'Gesprek',
  minuten: 15,
  onderwerpen: ['goed', 'hulp', 'plan'].map(onderwerp),
  kaarten: ['vakantie', 'vrienden'].map(kaart),
};
const basis: Sjabloon = {
  id: 'po',
  versie: 1,
  delen: [
    { id: 'een', titel: 'Een', vragen: [{ id: 'a', rol: 'kind', soort: 'kort', vraag: 'a' }], gesprek },
    { id: 'twee', titel: 'Twee', vragen: [{ id: 'b', rol: 'kind', soort: 'kort', vraag: 'b' }] },
  ],
};
const lees = (gesprekken: unknown) => leesInhoud({ basis: 'po', gesprekken }, () => basis);
/** The ids of what is talked about, a stroke, and those of the cards. */
const kort = ({ onderwerpen, kaarten = [] }: Gesprek): string =>
  [onderwerpen, kaarten].map((lijst) => lijst.map(({ id }) => id).join(' ')).join(' | ');
const na = (anders: Omit<Gesprekswijziging, 'deel'>): string =>
  kort(pasGesprekAan(gesprek, { deel: 'een', ...anders }));

const gevallen: [belofte: string, anders: Omit<Gesprekswijziging, 'deel'>, verwacht: string][] = [
  ['nothing changes nothing', {}, 'goed hulp plan | vakantie vrienden'],
  ['a card is left out', { kaarten: { uit: ['vakantie'] } }, 'goed hulp plan | vrienden'],
  ['a subject is left out', { onderwerpen: { uit: ['hulp'] } }, 'goed plan | vakantie vrienden'],
  [
    'what is added comes last',
    { onderwerpen: { erbij: [onderwerp('tuin')] }, kaarten: { erbij: [kaart('eten')] } },
    'goed hulp plan tuin | vakantie vrienden eten',
  ],
  [
    'what is added under an id that is left out comes in its place',
    { onderwerpen: { uit: ['hulp'], erbij: [onderwerp('hulp')] } },
    'goed hulp plan | vakantie vrienden',
  ],
  [
    'a talk keeps its subjects when none would be left',
    { onderwerpen: { uit: ['goed', 'hulp', 'plan'] } },
    kort(gesprek),
  ],
];

describe('a change of a talk', () => {
  for (const [belofte, anders, verwacht] of gevallen) it(belofte, () => assert.equal(na(anders), verwacht));

  it('says how long it takes, as a whole and by subject, and leaves the talk it was made from alone', () => {
    const eerst = JSON.stringify(gesprek);
    const { minuten, onderwerpen } = pasGesprekAan(gesprek, {
      deel: 'een',
      minuten: 20,
      onderwerpen: { minuten: { hulp: 6 } },
    });
    assert.deepEqual([minuten, ...onderwerpen.map((lid) => lid.minuten)], [20, undefined, 6, undefined]);
    assert.equal(JSON.stringify(gesprek), eerst);
  });

  it('gives, in any right change of any talk, what stays in its order, what comes once, and no id twice', () => {
    const paren = gesprekVan.chain((van) => fc.tuple(fc.constant(van), gesprekswijzigingVan('een', van)));
    fc.assert(
      fc.property(paren, ([van, anders]) => {
        const nieuw = pasGesprekAan(van, anders);
        for (const naam of ['onderwerpen', 'kaarten', 'voorstellen'] as const) {
          const { uit = [], erbij = [] } = anders[naam] ?? {};
          const ids = (nieuw[naam] ?? []).map(({ id }) => id);
          const komt = erbij.map(({ id }) => id);
          assert.equal(new Set(ids).size, ids.length);
          assert.ok(komt.every((id) => ids.includes(id)));
          assert.deepEqual(
            ids.filter((id) => !komt.includes(id)),
            (van[naam] ?? []).map(({ id }) => id).filter((id) => !uit.includes(id)),
          );
        }
        assert.deepEqual(pasGesprekAan(van, { deel: 'een' }), van);
      }),
      { numRuns: 5000, seed: 7 },
    );
  });
});

describe('a change of a talk, from outside', () => {
  const fouten: [belofte: string, anders: unknown, pad: string, code: string, over: string][] = [
    [
      'a card that is not there',
      { deel: 'een', kaarten: { uit: ['oma', 'vakantie'] } },
      'gesprekken[0].kaarten.uit[0]',
      'verwijst',
      'goed hulp plan | vrienden',
    ],
    [
      'an id that another subject has',
      { deel: 'een', onderwerpen: { erbij: [onderwerp('hulp'), onderwerp('tuin')] } },
      'gesprekken[0].onderwerpen.erbij[0].id',
      'dubbel',
      'goed hulp plan tuin | vakantie vrienden',
    ],
    [
      'the same new card twice',
      { deel: 'een', kaarten: { erbij: [kaart('eten'), kaart('eten')] } },
      'gesprekken[0].kaarten.erbij[1].id',
      'dubbel',
      'goed hulp plan | vakantie vrienden eten',
    ],
    [
      'no subject left',
      { deel: 'een', kaarten: { uit: ['vakantie'] }, onderwerpen: { uit: ['goed', 'hulp', 'plan'] } },
      'gesprekken[0].onderwerpen.uit',
      'leeg',
      'goed hulp plan | vrienden',
    ],
    [
      'minutes of a subject that is left out',
      { deel: 'een', onderwerpen: { uit: ['hulp'], minuten: { hulp: 3 } } },
      'gesprekken[0].onderwerpen.minuten.hulp',
      'verwijst',
      'goed plan | vakantie vrienden',
    ],
    [
      'minutes that are none',
      { deel: 'een', minuten: 'lang', kaarten: { uit: ['vakantie'] } },
      'gesprekken[0].minuten',
      'soort',
      'goed hulp plan | vrienden',
    ],
    [
      'a new subject without a question',
      { deel: 'een', onderwerpen: { erbij: [{ id: 'tuin', titel: 'Tuin' }, onderwerp('eten')] } },
      'gesprekken[0].onderwerpen.erbij[0].vraag',
      'ontbreekt',
      'goed hulp plan eten | vakantie vrienden',
    ],
    [
      'subjects that take longer than the talk, which is shown as it is',
      { deel: 'een', onderwerpen: { minuten: { goed: 10, hulp: 10 } } },
      'gesprekken[0]',
      'waarde',
      'goed hulp plan | vakantie vrienden',
    ],
    ['a part without a talk', { deel: 'twee', minuten: 5 }, 'gesprekken[0].deel', 'verwijst', kort(gesprek)],
  ];
  for (const [belofte, anders, pad, code, over] of fouten)
    it(`says what is wrong with ${belofte}, and takes over what is right`, () => {
      const { inhoud, meldingen } = lees([anders]);
      assert.deepEqual(
        meldingen.map((melding) => [melding.pad, melding.code]),
        [[pad, code]],
      );
      assert.equal(inhoud?.delen[0]?.gesprek && kort(inhoud.delen[0].gesprek), over);
    });

  it('says that a talk is changed twice, and takes over the first', () => {
    const { inhoud, meldingen } = lees([
      { deel: 'een', minuten: 20 },
      { deel: 'een', minuten: 30 },
    ]);
    assert.deepEqual(
      meldingen.map(({ pad, code }) => [pad, code]),
      [['gesprekken[1].deel', 'dubbel']],
    );
    assert.equal(inhoud?.delen[0]?.gesprek?.minuten, 20);
  });

  it('is found the same by the reader that a page fetches first, whatever it is, without an error', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(gesprekswijzigingVan('een', gesprek), json), async (anders) => {
        const wijziging = { basis: 'po', gesprekken: [anders, { deel: 'een', minuten: 12 }] };
        const heel = leesInhoud(wijziging, () => basis);
        assert.ok(heel.inhoud);
        assert.deepEqual(await vlot.leesInhoud(wijziging, () => basis), heel);
      }),
      { numRuns: 5000, seed: 7 },
    ));
});
