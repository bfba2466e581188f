import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Beeldinstructie } from '../../../src/domain/beeldinstructie/beeldinstructie.js';
import { leesInhoud } from '../../../src/domain/beeldinstructie/lees.js';
import { instructieBreuken } from './breek-instructie.js';
import { leesProef } from './lees-proef.js';
import { instructies, instructieWijzigingen } from './maak-instructie.js';

const geen = (): undefined => undefined;
const ids = ({ stappen }: Beeldinstructie): string[] => stappen.map(({ id }) => id);

describe('a picture instruction from outside', () => {
  it('is read 5,000 times, whatever it is, without an error; what is wrong is said with its place', () => {
    leesProef({
      lees: (onbekend) => leesInhoud(onbekend, geen),
      goed: instructies(),
      gewijzigd: instructieWijzigingen.map(({ basis, wijziging }) => () => {
        const { inhoud, meldingen } = leesInhoud(wijziging, (id) => (id === basis.id ? basis : undefined));
        assert.deepEqual(meldingen, []);
        assert.ok(inhoud);
        // In the place of the one that went stands the one that was added after it.
        const weg = wijziging.uit![0]!;
        const [vervanger, extra] = wijziging.erbij!;
        const verwacht = ids(basis).map((id) => (id === weg ? vervanger!.stap.id : id));
        const zonder = ids(inhoud).filter((id) => id !== extra!.stap.id);
        assert.deepEqual(zonder, verwacht);
        const na = ids(inhoud)[ids(inhoud).indexOf(extra!.stap.id) - 1];
        assert.equal(na, extra!.na ?? verwacht.at(-1));
        assert.deepEqual(leesInhoud(inhoud, geen).meldingen, []);
      }),
      breuken: instructieBreuken,
      vorm: (a, b) => ({ id: 'a', versie: 1, titel: a, beeld: b, stappen: [a, b, a], hulp: b }),
      naBreuk: (heel, stuk, _pad, gelezen) => {
        // The steps are a whole: all of them, with their own words and pictures, in their order.
        if (!gelezen) return;
        assert.deepEqual(ids(gelezen), ids(heel));
        assert.ok(gelezen.stappen.every(({ tekst, beeld }) => tekst !== undefined && beeld !== undefined));
        assert.equal(stuk.stappen.length, gelezen.stappen.length);
      },
    });
  });
});

const basis: Beeldinstructie = {
  id: 'ziek-melden',
  versie: 1,
  titel: 'Ziek melden',
  beeld: 'sick',
  stappen: [
    { id: 'ziek', tekst: 'Uw kind is ziek.', beeld: 'sick' },
    { id: 'bel', tekst: 'Bel de school.', beeld: 'phone-call' },
    { id: 'naam', tekst: 'Zeg de naam.', beeld: 'say-name' },
    { id: 'beter', tekst: 'Uw kind blijft thuis.', beeld: 'home' },
  ],
};
const lees = (onbekend: object) => {
  const { inhoud, meldingen } = leesInhoud(onbekend, (id) => (id === basis.id ? basis : undefined));
  return { inhoud, ids: inhoud && ids(inhoud), meldingen: meldingen.map(({ pad, code }) => `${pad} ${code}`) };
};
const wijzig = (wijziging: object) => lees({ basis: 'ziek-melden', ...wijziging });
const eigen = { id: 'app', tekst: 'Open de app.', beeld: 'chat-message' };
const foto = { src: '/fotos/deur.jpg', alt: 'de deur van de school' };

describe('a step of a picture instruction', () => {
  it('is said to be long when it has more than 8 words, and stays: a long step helps more than none', () => {
    const tekst = 'Bel voor kwart over acht naar de balie van de school.';
    const stappen = basis.stappen.map((stap) => (stap.id === 'bel' ? { ...stap, tekst } : stap));
    const { inhoud, meldingen } = lees({ ...basis, stappen });
    assert.deepEqual(meldingen, ['stappen[1].tekst te-lang']);
    assert.equal(inhoud?.stappen[1]?.tekst, tekst);
    assert.deepEqual(wijzig({ anders: [{ id: 'bel', tekst }] }).meldingen, ['anders[0].tekst te-lang']);
  });

  it('is never left out: who follows the others would do the wrong thing', () => {
    const stappen = basis.stappen.map((stap) => (stap.id === 'bel' ? { ...stap, beeld: 5 } : stap));
    assert.deepEqual(lees({ ...basis, stappen }), {
      inhoud: undefined,
      ids: undefined,
      meldingen: ['stappen[1].beeld soort'],
    });
  });
});

describe('a change of a picture instruction', () => {
  it("shows the school's own photos and words at the same steps", () => {
    const anders = [
      { id: 'ziek', beeld: foto },
      { id: 'naam', tekst: { nl: 'Zeg wie u bent.', tr: 'Kim olduğunuzu söyleyin.' }, tip: 'En de groep.' },
    ];
    const { inhoud, meldingen } = wijzig({ anders, hulp: { kanaal: 'bellen', waarde: '010 123 45 67' } });
    assert.deepEqual(meldingen, []);
    assert.deepEqual(inhoud?.stappen, [
      { ...basis.stappen[0], ...anders[0] },
      basis.stappen[1],
      { ...basis.stappen[2], ...anders[1] },
      basis.stappen[3],
    ]);
    assert.equal(inhoud?.hulp?.waarde, '010 123 45 67');
  });

  it('puts a step in the place of another, or after it', () => {
    assert.deepEqual(wijzig({ uit: ['bel'], erbij: [{ na: 'bel', stap: eigen }] }).ids, [
      'ziek',
      'app',
      'naam',
      'beter',
    ]);
    assert.deepEqual(wijzig({ erbij: [{ na: 'bel', stap: eigen }] }).ids, ['ziek', 'bel', 'app', 'naam', 'beter']);
    assert.deepEqual(wijzig({ erbij: [{ stap: eigen }] }).ids?.at(-1), 'app');
    const twee = [
      { na: 'bel', stap: eigen },
      { na: 'app', stap: { ...eigen, id: 'wacht' } },
    ];
    assert.deepEqual(wijzig({ erbij: twee }).ids, ['ziek', 'bel', 'app', 'wacht', 'naam', 'beter']);
  });

  it('leaves the built-in step where its own is wrong', () => {
    const { inhoud, meldingen } = wijzig({
      titel: 5,
      uit: ['weg'],
      anders: [
        { id: 'bel', tekst: 'Bel ons.', beeld: { src: 'javascript:1', alt: 'x' } },
        { id: 'weg', beeld: foto },
        { id: 'ziek', beeld: foto },
        { id: 'ziek', beeld: 'home' },
      ],
      hulp: { kanaal: 'bellen', waarde: 'javascript:1' },
    });
    assert.deepEqual(inhoud, { ...basis, stappen: [{ ...basis.stappen[0], beeld: foto }, ...basis.stappen.slice(1)] });
    assert.deepEqual(meldingen, [
      'titel soort',
      'uit[0] verwijst',
      'anders[3].id dubbel',
      'anders[1].id verwijst',
      'hulp.waarde adres',
      'anders[0].beeld.src adres',
    ]);
  });

  it('does not add a step in a place it was not meant for', () => {
    assert.deepEqual(wijzig({ erbij: [{ na: 'weg', stap: eigen }] }), {
      inhoud: basis,
      ids: ids(basis),
      meldingen: ['erbij[0].na verwijst'],
    });
    assert.deepEqual(wijzig({ erbij: [{ na: 5, stap: eigen }] }).ids, ids(basis));
    assert.deepEqual(wijzig({ erbij: [{ stap: { ...eigen, id: 'bel' } }] }).meldingen, ['erbij[0].stap.id dubbel']);
  });

  it('is not shown when a step went and the one in its place is wrong', () => {
    for (const erbij of [[{ na: 'bel', stap: { ...eigen, beeld: 5 } }], [{ na: 'weg', stap: eigen }], 'app'])
      assert.equal(wijzig({ uit: ['bel'], erbij }).inhoud, undefined);
  });

  it('says so when it changes a step that it leaves out', () => {
    const { ids: over, meldingen } = wijzig({ uit: ['bel'], anders: [{ id: 'bel', beeld: foto }] });
    assert.deepEqual([over, meldingen], [['ziek', 'naam', 'beter'], ['anders[0].id verwijst']]);
  });

  it('leaves 3 to 6 steps', () => {
    assert.deepEqual(wijzig({ uit: ['bel', 'naam'] }), { inhoud: undefined, ids: undefined, meldingen: [' waarde'] });
    const erbij = ['a', 'b', 'c'].map((id) => ({ stap: { ...eigen, id } }));
    assert.deepEqual(wijzig({ erbij }).meldingen, [' waarde']);
    assert.equal(wijzig({ erbij: erbij.slice(1) }).ids?.length, 6);
  });

  it('needs one that is there', () => {
    assert.deepEqual(lees({ basis: 'weg' }).meldingen, ['basis verwijst']);
    assert.equal(lees({ basis: 'weg', ...basis }).inhoud, undefined);
  });
});
