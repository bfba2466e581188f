import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canoniek, canoniekBestand } from '../../../src/domain/canoniek.js';
import type { Inzending, SamenspelDocument } from '../../../src/domain/document/document.js';
import { leesDocument } from '../../../src/domain/document/lees-document.js';
import { AnderDocumentError, merge, normaal } from '../../../src/domain/document/merge.js';
import { nieuwePersoonVersie, nieuweVersie, versies } from '../../../src/domain/document/versies.js';
import { blijftSchoon, paspoorten } from './maak.js';

const gevallen = { numRuns: 5000, seed: 20261122 };

const leeg: SamenspelDocument = {
  soort: 'samenspel-paspoort',
  versie: 1,
  id: 'k1nd',
  sjabloon: { id: 'po', versie: 1 },
  gemaakt: '2026-09-01T08:00:00.000Z',
  personen: [],
  antwoorden: [],
};

const inzending = (tekst: string, versie: ReturnType<typeof nieuweVersie>): Inzending => ({
  vraag: 'leuk',
  persoon: 'p1',
  gesprek: 'algemeen',
  ...versie,
  taal: 'nl',
  status: 'concept',
  antwoord: { soort: 'tekst', tekst },
  gevraagd: { tekst: 'Wat vind je leuk?' },
  op: '2026-11-22T10:00:00.000Z',
});
const van = (document: SamenspelDocument): Inzending[] => versies(document, 'leuk', 'p1', 'algemeen');
const teksten = (document: SamenspelDocument): unknown[] =>
  van(document).map(({ antwoord }) => antwoord?.soort === 'tekst' && antwoord.tekst);
/** What a page does when its person writes. */
const schrijf = (document: SamenspelDocument, schrijver: string, tekst: string): SamenspelDocument =>
  merge(document, { ...leeg, antwoorden: [inzending(tekst, nieuweVersie(van(document), schrijver))] });

describe('merging, on whatever can be read', () => {
  it('gives the same in either order', () => {
    fc.assert(
      fc.property(paspoorten, paspoorten, (a, b) => {
        assert.deepEqual(merge(a, b), merge(b, a));
        blijftSchoon();
      }),
      gevallen,
    );
  });

  it('gives the same however three are put together', () => {
    fc.assert(
      fc.property(paspoorten, paspoorten, paspoorten, (a, b, c) => {
        assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)));
      }),
      gevallen,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(paspoorten, paspoorten, (a, b) => {
        const samen = merge(a, b);
        assert.deepEqual(merge(a, a), normaal(a));
        assert.deepEqual(merge(samen, samen), samen);
        assert.deepEqual(merge(samen, b), samen);
        assert.deepEqual(merge(a, samen), samen);
      }),
      gevallen,
    );
  });

  it('leaves both arguments as they were', () => {
    fc.assert(
      fc.property(paspoorten, paspoorten, (a, b) => {
        const eerst = JSON.stringify([a, b]);
        merge(a, b);
        assert.equal(JSON.stringify([a, b]), eerst);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('can be read again, and written to the same bytes', () => {
    fc.assert(
      fc.property(paspoorten, paspoorten, (a, b) => {
        const samen = merge(a, b);
        const { document } = leesDocument(JSON.parse(canoniekBestand(samen)));
        assert.ok(document);
        assert.equal(canoniekBestand(document), canoniekBestand(samen));
        assert.equal(canoniek(normaal(document)), canoniek(samen));
      }),
      gevallen,
    );
  });

  it('takes an answer away only for one that had seen it, and never touches the answers of another person', () => {
    fc.assert(
      fc.property(paspoorten, paspoorten, (a, b) => {
        const over = merge(a, b).antwoorden;
        for (const oud of [...a.antwoorden, ...b.antwoorden]) {
          const zelfde = over.filter(
            (nieuw) => nieuw.vraag === oud.vraag && nieuw.persoon === oud.persoon && nieuw.gesprek === oud.gesprek,
          );
          const heeftGezien = (nieuw: Inzending) =>
            [...(oud.vorige ?? []), oud.versie].every(([teller, wie]) =>
              [...(nieuw.vorige ?? []), nieuw.versie].some(([hoogste, ander]) => ander === wie && hoogste >= teller),
            );
          assert.ok(zelfde.some((nieuw) => canoniek(nieuw) === canoniek(oud) || heeftGezien(nieuw)));
        }
      }),
      gevallen,
    );
  });
});

describe('people who write on different devices', () => {
  // Each step: device `wie` writes, or takes over what device `van` has.
  const stap = fc.record({ wie: fc.nat({ max: 2 }), van: fc.nat({ max: 2 }), schrijft: fc.boolean() });

  it('keep every text that nobody saw before writing another', () => {
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 25 }), (stappen) => {
        const toestellen = [leeg, leeg, leeg];
        const gezien = [new Set<string>(), new Set<string>(), new Set<string>()];
        const gezienVoor = new Map<string, Set<string>>();
        stappen.forEach(({ wie, van: ander, schrijft }, nummer) => {
          if (schrijft) {
            const tekst = `tekst ${nummer}`;
            gezienVoor.set(tekst, new Set(gezien[wie]));
            gezien[wie]!.add(tekst);
            toestellen[wie] = schrijf(toestellen[wie]!, `toestel-${wie}`, tekst);
          } else {
            for (const tekst of gezien[ander]!) gezien[wie]!.add(tekst);
            toestellen[wie] = merge(toestellen[wie]!, toestellen[ander]!);
          }
        });
        const samen = toestellen.reduce(merge);
        const verwacht = [...gezienVoor.keys()].filter(
          (tekst) => ![...gezienVoor.values()].some((voor) => voor.has(tekst)),
        );
        assert.deepEqual(teksten(samen).sort(), verwacht.sort());
      }),
      { numRuns: 5000, seed: 3 },
    );
  });

  it('choose between two versions by writing a third', () => {
    const begin = schrijf(leeg, 'telefoon', 'lezen');
    const samen = merge(schrijf(begin, 'telefoon', 'lezen en rekenen'), schrijf(begin, 'laptop', 'zingen'));
    assert.deepEqual(teksten(samen).sort(), ['lezen en rekenen', 'zingen']);
    const gekozen = schrijf(samen, 'laptop', 'zingen');
    assert.deepEqual(teksten(gekozen), ['zingen']);
    assert.deepEqual(teksten(merge(gekozen, samen)), ['zingen']);
  });

  it('take an answer back, also from a copy that still has it', () => {
    const begin = schrijf(leeg, 'telefoon', 'lezen');
    const terug = { ...inzending('', nieuweVersie(van(begin), 'laptop')), antwoord: null };
    const samen = merge(begin, { ...leeg, antwoorden: [terug] });
    assert.deepEqual(van(merge(samen, begin)), [terug]);
  });

  it('keep both texts when a stranger claims the version of one', () => {
    const eigen = inzending('echt', { versie: [1, 'a'], vorige: [] });
    const vals = inzending('vals', { versie: [1, 'a'], vorige: [] });
    const samen = merge({ ...leeg, antwoorden: [eigen] }, { ...leeg, antwoorden: [vals] });
    assert.deepEqual(teksten(samen).sort(), ['echt', 'vals']);
  });
});

describe('a new version', () => {
  it('has seen all there are and counts on from its own writer', () => {
    const bestaande = [
      inzending('a', { versie: [3, 'x'], vorige: [[2, 'y']] }),
      inzending('b', { versie: [4, 'y'], vorige: [[1, 'x']] }),
    ];
    assert.deepEqual(nieuweVersie(bestaande, 'x'), { versie: [4, 'x'], vorige: [[4, 'y']] });
    assert.deepEqual(nieuweVersie([], 'x'), { versie: [1, 'x'], vorige: [] });
  });

  it('stays readable after a counter that a stranger drove to the end', () => {
    const vol = inzending('a', { versie: [Number.MAX_SAFE_INTEGER, 'x'], vorige: [] });
    const document = { ...leeg, antwoorden: [inzending('b', nieuweVersie([vol], 'x'))] };
    assert.ok(leesDocument(document).document);
    const persoon = { id: 'p1', rol: 'kind' as const, versie: vol.versie };
    assert.ok(
      leesDocument({ ...leeg, personen: [{ ...persoon, versie: nieuwePersoonVersie(persoon, 'y') }] }).document,
    );
  });

  it('stays readable after a thousand visits to one answer', () => {
    let document = leeg;
    for (let bezoek = 0; bezoek < 1000; bezoek++) document = schrijf(document, `bezoek-${bezoek}`, `${bezoek}`);
    assert.deepEqual(teksten(document), ['999']);
    assert.ok(leesDocument(document).document);
  });
});

describe('the rest of two copies', () => {
  it('takes the last words about a person, the newest template, the first day and every unknown field', () => {
    const noor = { id: 'p1', rol: 'kind' as const, versie: [1, 'a'] as [number, string], naam: 'Nor' };
    const a = { ...leeg, personen: [noor], foto: 1 };
    const b = {
      ...leeg,
      gemaakt: '2026-08-01T08:00:00.000Z',
      sjabloon: { id: 'po', versie: 2 },
      personen: [{ ...noor, versie: nieuwePersoonVersie(noor, 'b'), naam: 'Noor' }],
      constructor: 'x',
    };
    const samen = merge(a, b);
    assert.equal(samen.personen[0]?.naam, 'Noor');
    assert.deepEqual(samen.sjabloon, b.sjabloon);
    assert.equal(samen.gemaakt, b.gemaakt);
    assert.equal(samen.foto, 1);
    assert.equal(samen.constructor, 'x');
  });

  it('is never mixed with the passport of another child', () => {
    assert.throws(() => merge(leeg, { ...leeg, id: 'ander' }), AnderDocumentError);
    assert.throws(() => merge(leeg, { ...leeg, id: 'ander' }), { name: 'AnderDocumentError' });
  });
});

describe('merging 300 answers', () => {
  it('takes a few milliseconds at most, also in a busy test run', () => {
    const antwoorden = Array.from({ length: 300 }, (_, nummer) => ({
      ...inzending('lezen en zwemmen', { versie: [2, 'a'], vorige: [[1, 'b']] }),
      vraag: `vraag-${nummer}`,
    }));
    const a = normaal({ ...leeg, antwoorden });
    const b = JSON.parse(JSON.stringify(a)) as SamenspelDocument;
    for (let i = 0; i < 200; i++) merge(a, b);
    const tijden = Array.from({ length: 200 }, () => {
      const begin = performance.now();
      merge(a, b);
      return performance.now() - begin;
    });
    const middelste = tijden.sort((x, y) => x - y)[100]!;
    assert.ok(middelste < 3, `${middelste} ms`);
  });
});
