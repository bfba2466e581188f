import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canoniekBestand } from '../../../src/domain/canoniek.js';
import type { SamenspelDocument } from '../../../src/domain/document/document.js';
import { leesDocument, leesDocumentTekst, voegSamen } from '../../../src/domain/document/lees-document.js';
import { AnderDocumentError, bestandDocument, merge, normaal } from '../../../src/domain/document/merge.js';
import { migreer } from '../../../src/domain/document/migratie.js';
import { documentBreuken } from './breek.js';
import { blijftSchoon, geenGegevens, json, paspoorten } from './maak.js';

const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;

describe('a passport from elsewhere', () => {
  it('is read 5,000 times, whatever it is, without an error; what is wrong is said with its place', () => {
    const geteld = { goed: 0, gebroken: 0, wild: 0, nieuwer: 0 };
    const perBreuk = new Map<string, number>();

    const goed = paspoorten.map((document) => () => {
      geteld.goed++;
      assert.deepEqual(leesDocument(document), { document: kopie(document) });
    });
    const gebroken = fc.tuple(paspoorten, fc.nat()).map(([heel, welke]) => () => {
      const breuk = documentBreuken[welke % documentBreuken.length]!;
      const stuk = kopie(heel);
      const pad = breuk.breek(stuk, 0);
      if (pad === undefined) return;
      geteld.gebroken++;
      perBreuk.set(breuk.naam, (perBreuk.get(breuk.naam) ?? 0) + 1);
      const { reden, meldingen = [] } = leesDocument(stuk);
      assert.equal(reden, 'kapot');
      assert.ok(
        meldingen.some((melding) => melding.pad === pad && melding.code === breuk.code),
        `${breuk.naam}: ${breuk.code} at ${pad}, not ${JSON.stringify(meldingen)}`,
      );
    });
    const nieuwer = fc
      .tuple(paspoorten, fc.integer({ min: 2, max: 99 }), json)
      .map(([document, versie, later]) => () => {
        geteld.nieuwer++;
        assert.equal(leesDocument({ ...document, versie, antwoorden: later }).reden, 'nieuwer');
      });
    const gegevens = fc.oneof(
      json,
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      fc.tuple(paspoorten, json).map(([document, wild]) => ({ ...document, antwoorden: [wild], sjabloon: wild })),
    );
    const wild = fc
      .oneof(
        { weight: 4, arbitrary: gegevens.map((waarde) => () => waarde) },
        { weight: 1, arbitrary: fc.constantFrom(...geenGegevens) },
      )
      .map((maak) => () => {
        geteld.wild++;
        const { reden, meldingen = [] } = leesDocument(maak());
        assert.equal(reden, 'kapot');
        assert.ok(meldingen.length > 0);
      });

    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 8, arbitrary: goed },
          { weight: 7, arbitrary: gebroken },
          { weight: 4, arbitrary: wild },
          { weight: 1, arbitrary: nieuwer },
        ),
        (doe) => {
          doe();
          blijftSchoon();
        },
      ),
      { numRuns: 5000, seed: 5 },
    );
    assert.ok(geteld.goed > 5000 / 3, JSON.stringify(geteld));
    assert.ok(geteld.gebroken > 1200 && geteld.wild > 800 && geteld.nieuwer > 100, JSON.stringify(geteld));
    for (const { naam } of documentBreuken) assert.ok((perBreuk.get(naam) ?? 0) >= 10, naam);
  });

  it('comes back from a file byte for byte', () => {
    fc.assert(
      fc.property(paspoorten, (document) => {
        const bestand = canoniekBestand(bestandDocument(document));
        const gelezen = leesDocumentTekst(bestand).document;
        assert.ok(gelezen);
        assert.equal(canoniekBestand(bestandDocument(gelezen)), bestand);
      }),
      { numRuns: 5000, seed: 6 },
    );
  });

  it('is refused without an error when what stands where a text should be has a length that is no number', () => {
    const [heel] = fc.sample(paspoorten, { numRuns: 1, seed: 7 });
    const { reden, meldingen } = leesDocument({ ...heel, gemaakt: { length: {} } });
    assert.equal(reden, 'kapot');
    assert.deepEqual(
      meldingen?.map(({ pad, code }) => [pad, code]),
      [['gemaakt', 'soort']],
    );
  });
});

const leeg: SamenspelDocument = {
  soort: 'samenspel-paspoort',
  versie: 1,
  id: 'k1nd',
  sjabloon: { id: 'po', versie: 1 },
  gemaakt: '2026-09-01T08:00:00.000Z',
  personen: [],
  antwoorden: [],
};

describe('text that is no passport', () => {
  it('is refused, and says so', () => {
    assert.equal(leesDocumentTekst('{').meldingen?.[0]?.code, 'json');
    assert.equal(leesDocumentTekst('').reden, 'kapot');
    assert.equal(leesDocumentTekst('[]').meldingen?.[0]?.code, 'soort');
  });
});

describe('a document of another kind', () => {
  const opdracht: SamenspelDocument = { ...leeg, soort: 'samenspel-thuisopdracht' };

  it('is read where any kind is welcome, and refused where one kind is wanted', () => {
    assert.deepEqual(leesDocument(opdracht).document, opdracht);
    assert.deepEqual(leesDocument(opdracht, 'samenspel-thuisopdracht').document, opdracht);
    const { reden, meldingen } = leesDocument(opdracht, 'samenspel-paspoort');
    assert.equal(reden, 'kapot');
    assert.equal(meldingen?.[0]?.pad, 'soort');
  });

  it('is never merged into a passport, also when the id is the same', () => {
    assert.throws(() => merge(leeg, opdracht), AnderDocumentError);
    assert.equal(voegSamen(leeg, opdracht).reden, 'ander-paspoort');
  });
});

describe('taking in a passport from elsewhere', () => {
  const metVersies = (wie: string, aantal: number): SamenspelDocument => ({
    ...leeg,
    antwoorden: Array.from({ length: aantal }, (_, nummer) => ({
      vraag: 'leuk',
      persoon: 'p1',
      gesprek: 'algemeen',
      versie: [1, `${wie}${nummer}`],
      taal: 'nl',
      status: 'concept' as const,
      antwoord: null,
      gevraagd: { tekst: 'Leuk?' },
      op: '',
    })),
  });

  it('puts the two together', () => {
    const samen = voegSamen(metVersies('a', 1), metVersies('b', 1));
    assert.deepEqual(
      samen.document,
      normaal({ ...leeg, antwoorden: [metVersies('a', 1), metVersies('b', 1)].flatMap((d) => d.antwoorden) }),
    );
  });

  it('is refused when it is of another child', () => {
    const { reden, meldingen } = voegSamen(leeg, { ...leeg, id: 'ander' });
    assert.equal(reden, 'ander-paspoort');
    assert.equal(meldingen?.[0]?.pad, 'id');
  });

  it('is refused when together they could not be read again', () => {
    assert.ok(leesDocument(metVersies('a', 200)).document);
    assert.equal(voegSamen(metVersies('a', 200), metVersies('b', 200)).reden, 'kapot');
  });
});

describe('a passport of an older version', () => {
  const stappen = [
    ({ kind, ...rest }: Record<string, unknown>) => ({ ...rest, naam: kind }),
    ({ naam, ...rest }: Record<string, unknown>) => ({ ...rest, namen: [String(naam).toUpperCase()] }),
  ];

  it('is brought to the newest one step at a time', () => {
    assert.deepEqual(migreer({ versie: 1, kind: 'noor' }, stappen, 3), { versie: 3, namen: ['NOOR'] });
    assert.deepEqual(migreer({ versie: 2, naam: 'noor' }, stappen, 3), { versie: 3, namen: ['NOOR'] });
    assert.deepEqual(migreer({ versie: 3, namen: [] }, stappen, 3), { versie: 3, namen: [] });
  });

  it('stays as it was when it says no version, or is not what it says', () => {
    const kapot = { versie: 1 };
    assert.equal(
      migreer(
        kapot,
        [
          () => {
            throw new TypeError('no');
          },
        ],
        2,
      ),
      kapot,
    );
    for (const versie of [0, -1, 1.5, '1', null, undefined])
      assert.deepEqual(migreer({ versie }, stappen, 3), { versie });
  });
});
