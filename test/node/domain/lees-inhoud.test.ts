import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { leesJson } from '../../../src/domain/begrensd.js';

import { leesInhoud } from '../../../src/domain/paspoort/lees-inhoud.js';
import type { Sjabloon } from '../../../src/domain/paspoort/sjabloon.js';
import { basisVan } from '../../../src/domain/paspoort/vlot.js';
import { sjabloonBreuken } from './breek.js';
import { leesProef } from './lees-proef.js';
import { blijftSchoon, sjablonen, wijzigingen } from './maak.js';

const geen = (): undefined => undefined;
const ids = (sjabloon: Sjabloon): string[] => sjabloon.delen.flatMap((deel) => deel.vragen.map(({ id }) => id));

/** The questions that go with one: those that follow on it, and on those. */
function metVolgers(sjabloon: Sjabloon, id: string): Set<string> {
  const weg = new Set([id]);
  for (let aantal = 0; aantal !== weg.size;) {
    aantal = weg.size;
    for (const vraag of sjabloon.delen.flatMap((deel) => deel.vragen))
      if (vraag.volgtOp && weg.has(vraag.volgtOp.vraag)) weg.add(vraag.id);
  }
  return weg;
}

const vraagOp = (sjabloon: Sjabloon, pad: string): string | undefined => {
  const [, deel, vraag] = /^delen\[(\d+)\]\.vragen\[(\d+)\]/.exec(pad) ?? [];
  return deel === undefined ? undefined : sjabloon.delen[Number(deel)]?.vragen[Number(vraag)]?.id;
};

describe('content from outside', () => {
  it('is read 5,000 times, whatever it is, without an error; what is wrong is said with its place', () => {
    leesProef({
      lees: (onbekend) => {
        basisVan(onbekend);
        return leesInhoud(onbekend, geen);
      },
      goed: sjablonen,
      gewijzigd: wijzigingen.map(({ basis, wijziging }) => () => {
        const { inhoud: sjabloon, meldingen } = leesInhoud(wijziging, (id) => (id === basis.id ? basis : undefined));
        assert.deepEqual(meldingen, []);
        assert.ok(sjabloon);
        assert.ok(ids(sjabloon).includes('erbij-1'));
        assert.deepEqual(leesInhoud(sjabloon, geen).meldingen, []);
      }),
      breuken: sjabloonBreuken,
      vorm: (a, b) => ({ id: 'a', versie: 1, delen: [{ id: 'd', titel: 'x', vragen: [a, b] }] }),
      naBreuk: (heel, stuk, pad, sjabloon) => {
        const geraakt = vraagOp(heel, pad);
        if (!geraakt || !pad.startsWith('delen')) return;
        // Its neighbours are all there, in their order.
        const weg = metVolgers(stuk, geraakt).add(geraakt);
        const buren = ids(heel).filter((id) => !weg.has(id));
        assert.deepEqual(sjabloon ? ids(sjabloon).filter((id) => !weg.has(id)) : [], buren);
      },
    });
  });

  const metVervuiling = (extra: Record<string, unknown>, doe: () => void): void => {
    for (const [sleutel, value] of Object.entries(extra))
      Object.defineProperty(Object.prototype, sleutel, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    try {
      doe();
    } finally {
      for (const sleutel of Object.keys(extra)) delete (Object.prototype as Record<string, unknown>)[sleutel];
    }
    blijftSchoon();
  };
  const voorbeelden = fc.sample(sjablonen, { numRuns: 50, seed: 7 });

  it('is read without an error when what stands where a text or a list should be has a length that is no number', () => {
    for (const length of [{}, { a: 1 }, [{}], null, 'x', 1e9])
      for (const sleutel of ['school', 'delen'] as const) {
        const { meldingen } = leesInhoud({ ...voorbeelden[0], [sleutel]: { length } }, geen);
        assert.deepEqual(
          meldingen.map(({ pad, code, gevonden }) => [pad, code, gevonden]),
          [[sleutel, 'soort', 'object']],
        );
      }
  });

  it('is read as it stands when old scripts have put things on every object', () => {
    const oud = { each: () => 1, extend: () => 1, toJSON: undefined, html: '<b>', value: 1, type: 'x', groep: 5 };
    for (const sjabloon of voorbeelden) {
      const bron = JSON.stringify(sjabloon);
      const los = leesInhoud(JSON.parse(bron), geen);
      metVervuiling(oud, () => {
        const { inhoud: gelezen, meldingen } = leesInhoud(JSON.parse(bron), geen);
        assert.equal(meldingen.length, 0);
        assert.equal(JSON.stringify(gelezen), JSON.stringify(los.inhoud));
      });
    }
  });

  it('is read without an error when what is on every object has the names of our own fields', () => {
    const erger = { tekst: 'x', soort: 'x', opties: [], volgtOp: {}, zicht: 'x', basis: 'po', src: 'javascript:1' };
    for (const sjabloon of voorbeelden) metVervuiling(erger, () => assert.ok(leesInhoud(sjabloon, geen)));
  });
});

const po: Sjabloon = {
  id: 'po',
  versie: 1,
  delen: [
    {
      id: 'algemeen',
      titel: 'Kennismaken',
      vragen: [
        { id: 'leuk', rol: 'kind', soort: 'tegels', vraag: 'Leuk?', opties: [{ id: 'ja', tekst: 'Ja' }] },
        { id: 'wat', rol: 'kind', soort: 'kort', vraag: 'Wat?', volgtOp: { vraag: 'leuk' } },
        { id: 'thuis', rol: 'ouder', soort: 'lang', vraag: 'Thuis?' },
      ],
    },
  ],
};
const lees = (onbekend: unknown) => {
  const { inhoud: sjabloon, meldingen } = leesInhoud(onbekend, (id) => (id === 'po' ? po : undefined));
  return {
    ids: sjabloon && ids(sjabloon),
    sjabloon,
    meldingen: meldingen.map(({ pad, code }) => `${pad} ${code}`),
  };
};

describe('a change of a built-in template', () => {
  const erbij = { id: 'dier', rol: 'kind', soort: 'kort', vraag: 'Dier?' };

  it('needs a template that is there', () => {
    assert.deepEqual(lees({ basis: 'vo' }), {
      ids: undefined,
      sjabloon: undefined,
      meldingen: ['basis verwijst'],
    });
    assert.equal(basisVan({ basis: 'po' }), 'po');
    assert.equal(basisVan({ id: 'po' }), undefined);
  });

  it('reports ids that are not there and does the rest', () => {
    const { ids: over, meldingen } = lees({
      basis: 'po',
      uit: ['weg', 'thuis'],
      volgorde: ['wat', 'nergens', 'wat'],
      erbij: [
        { na: 'niets', deel: 'nooit', vraag: erbij },
        { na: 'dier', vraag: { ...erbij, id: 'leuk' } },
      ],
    });
    assert.deepEqual(over, ['wat', 'leuk', 'dier']);
    assert.deepEqual(meldingen, [
      'uit[0] verwijst',
      'volgorde[2] dubbel',
      'volgorde[1] verwijst',
      'erbij[0].na verwijst',
      'erbij[0].deel verwijst',
      'erbij[1].vraag.id dubbel',
    ]);
  });

  it('says which questions went along with one that was left out', () => {
    const { ids: over, meldingen } = lees({ basis: 'po', uit: ['leuk'] });
    assert.deepEqual(over, ['thuis']);
    assert.deepEqual(meldingen, ['uit verwijst']);
  });

  it('leaves out an added question that can never be asked, and shows nothing when nothing is left', () => {
    const volger = { ...erbij, volgtOp: { vraag: 'leuk', opties: ['nee'] } };
    assert.deepEqual(lees({ basis: 'po', erbij: [{ vraag: volger }] }).meldingen, [
      'erbij[0].vraag.volgtOp.opties[0] verwijst',
      'erbij[0].vraag.volgtOp.opties leeg',
    ]);
    const niets = lees({ basis: 'po', uit: ['algemeen'] });
    assert.equal(niets.sjabloon, undefined);
    assert.ok(niets.meldingen.includes(' leeg'));
  });

  it('keeps settings of the school and the places of its own text', () => {
    const { sjabloon, meldingen } = lees({
      basis: 'po',
      school: 'De Brug',
      groep: 5,
      erbij: [{ vraag: { ...erbij, beeld: 5 } }],
    });
    assert.equal(sjabloon?.school, 'De Brug');
    assert.deepEqual(meldingen.sort(), ['erbij[0].vraag.beeld soort', 'groep soort']);
    assert.ok(sjabloon && ids(sjabloon).includes('dier'));
  });
});

describe('the places of what is wrong', () => {
  it('are those of the author, also when something before them was left out', () => {
    const optie = { id: 'ja', tekst: 'Ja' };
    const { ids: over, meldingen } = lees({
      id: 'eigen',
      versie: 1,
      delen: [
        {
          id: 'a',
          titel: 'A',
          vragen: [1, { id: 'x', rol: 'kind', soort: 'tegels', vraag: 'X?', opties: [1, optie, optie] }, 2],
        },
        {
          id: 'b',
          titel: 'B',
          vragen: [{ id: 'y', rol: 'kind', soort: 'kort', vraag: 'Y?', volgtOp: { vraag: 'z' } }],
        },
        {
          id: 'c',
          titel: 'C',
          vragen: [
            { id: 'x', rol: 'kind', soort: 'kort', vraag: 'Z?', extra: 1 },
            { id: 'w', rol: 'kind', soort: 'kort', vraag: 'Z?', extra: 1 },
          ],
        },
      ],
    });
    assert.deepEqual(over, ['x', 'w']);
    assert.deepEqual(meldingen, [
      'delen[0].vragen[0] soort',
      'delen[0].vragen[1].opties[0] soort',
      'delen[0].vragen[2] soort',
      'delen[2].vragen[0].id dubbel',
      'delen[0].vragen[1].opties[2].id dubbel',
      'delen[1].vragen[0].volgtOp.vraag verwijst',
      'delen[1].vragen leeg',
      'delen[2].vragen[1].extra sleutel',
    ]);
  });

  it('are counted, not all listed, when there are more than 200', () => {
    const vragen = Array.from({ length: 1000 }, () => 1);
    const { meldingen } = leesInhoud({ id: 'a', versie: 1, delen: [{ id: 'd', titel: 'x', vragen }] }, geen);
    assert.equal(meldingen.length, 201);
    assert.equal(meldingen.at(-1)?.code, 'te-veel');
  });
});

describe('a question with a wrong part', () => {
  const eigen = (extra: object) =>
    lees({
      id: 'eigen',
      versie: 1,
      delen: [
        {
          id: 'a',
          titel: 'A',
          vragen: [
            { id: 'x', rol: 'kind', soort: 'kort', vraag: 'X?' },
            { id: 'y', rol: 'kind', soort: 'kort', vraag: 'Y?', ...extra },
          ],
        },
      ],
    });

  it('is asked without it when it can be missed', () => {
    for (const extra of [{ beeld: 5 }, { uitleg: 5 }, { meer: 'ja' }, { varianten: 5 }, { inGesprek: 0 }])
      assert.deepEqual(eigen(extra).ids, ['x', 'y'], JSON.stringify(extra));
  });

  it('is not asked when others might see the answer, or the wrong child the question', () => {
    for (const extra of [{ zicht: 'geheim' }, { zicht: ['buren'] }, { volgtOp: 'x' }, { volgtOp: { vraag: 'z' } }])
      assert.deepEqual(eigen(extra).ids, ['x'], JSON.stringify(extra));
  });
});

describe('who decides, and how voices are called', () => {
  const heel = {
    id: 'mbo',
    versie: 1,
    volwassen: true,
    rolnamen: { kind: 'Student', leerkracht: { nl: 'Coach', en: 'Coach' } },
    delen: [{ id: 'a', titel: 'A', vragen: [{ id: 'x', rol: 'kind', soort: 'kort', vraag: 'X?' }] }],
  };

  it('are read as they stand', () => {
    const { inhoud, meldingen } = leesInhoud(heel, geen);
    assert.deepEqual(meldingen, []);
    assert.equal(inhoud?.volwassen, true);
    assert.deepEqual(inhoud.rolnamen, heel.rolnamen);
  });

  it('show nothing at all when it is not clear that the student decides', () => {
    for (const volwassen of ['ja', 1, 'true', false, null, {}])
      assert.equal(leesInhoud({ ...heel, volwassen }, geen).inhoud, undefined, JSON.stringify(volwassen));
    const basis = leesInhoud(heel, geen).inhoud;
    assert.equal(leesInhoud({ basis: 'mbo', volwassen: false }, () => basis).inhoud, undefined);
  });

  it('fall back to the usual name where one is wrong', () => {
    const { inhoud, meldingen } = leesInhoud({ ...heel, rolnamen: { ...heel.rolnamen, ouder: 5, oma: 'Oma' } }, geen);
    assert.deepEqual(inhoud?.rolnamen, heel.rolnamen);
    assert.equal(meldingen.length, 2);
  });
});

describe('JSON text', () => {
  it('is read with or without the mark of some editors', () => {
    assert.deepEqual(leesJson('\uFEFF{"a":1}'), { waarde: { a: 1 }, meldingen: [] });
  });

  it('that is wrong is reported with its line', () => {
    const [melding] = leesJson('{\n"a": 1,\n}').meldingen;
    assert.equal(melding?.code, 'json');
    assert.match(melding?.gevonden ?? '', /regel 3/);
    assert.equal(leesJson('').meldingen[0]?.gevonden, 'niets');
  });

  it('of more than 1 MiB is not read', () => {
    assert.equal(leesJson(`"${'x'.repeat(1024 * 1024)}"`).meldingen[0]?.code, 'te-groot');
  });
});
