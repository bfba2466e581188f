import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Inzending, SamenspelDocument } from '../../../src/domain/document/document.js';
import { merge } from '../../../src/domain/document/merge.js';
import { groepen, groepVan, leesTerug, type Bron } from '../../../src/domain/thuisopdracht/terug.js';
import { blijftSchoon, vijandigeSleutels } from './maak.js';

const gevallen = { numRuns: 5000, seed: 20261127 };
const opdracht = 'wie-ben-ik';

const keuze = (gekozen: string): Inzending['antwoord'] => ({ soort: 'keuze', gekozen: [gekozen] });
const inzending = (persoon: string, vraag: string, anders: Partial<Inzending> = {}): Inzending => ({
  vraag,
  persoon,
  gesprek: 'thuis',
  versie: [1, 'w'],
  taal: 'nl',
  status: 'gedeeld',
  zicht: ['kind', 'ouder', 'leerkracht'],
  antwoord: keuze('ja'),
  gevraagd: { tekst: 'Hoe was het?' },
  op: '2026-11-27T10:00:00.000Z',
  ...anders,
});
const document = (id: string, antwoorden: Inzending[], naam = 'Noor'): SamenspelDocument => ({
  soort: 'samenspel-thuisopdracht',
  versie: 1,
  id,
  sjabloon: { id: opdracht, versie: 1 },
  gemaakt: '2026-11-26T10:00:00.000Z',
  personen: [
    { id: 'k', rol: 'kind', versie: [1, 'w'], naam },
    { id: 'o', rol: 'ouder', versie: [1, 'w'] },
  ],
  antwoorden,
});
const leuk = inzending('k', 'hoe-was-het', { antwoord: keuze('leuk') });
const lees = (...inhouden: unknown[]) =>
  leesTerug(
    inhouden.map((inhoud, n): Bron => ({ naam: `${n}.json`, inhoud })),
    opdracht,
  );
const redenen = (...inhouden: unknown[]) => lees(...inhouden).nietGelezen.map(({ reden }) => reden);

/** Copies of few families, with versions that contradict each other: what can come back at its worst. */
const kopie = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    naam: fc.constantFrom('Noor', 'Yusuf', '', '<b>x</b>'),
    antwoorden: fc.array(
      fc.record({
        vraag: fc.constantFrom('hoe-was-het', 'snapte', 'tijd', 'praten', 'bericht', 'gepraat', 'iets-anders'),
        persoon: fc.constantFrom('k', 'o', 'niemand'),
        gesprek: fc.constantFrom('thuis', 'elders'),
        versie: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('w', 'x')),
        vorige: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('w', 'x')), { maxLength: 2 }),
        status: fc.constantFrom('concept' as const, 'gedeeld' as const),
        zicht: fc.subarray(['kind' as const, 'ouder' as const, 'leerkracht' as const]),
        antwoord: fc.oneof(
          fc.constantFrom('ja', 'hulp', 'nee', 'leuk', 'moeilijk', 'geen-tijd', 'vreemd').map(keuze),
          fc.constant(null),
          fc.constantFrom(...vijandigeSleutels).map((tekst) => ({ soort: 'tekst' as const, tekst })),
        ),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ id, naam, antwoorden }) =>
    document(
      id,
      antwoorden.map(({ persoon, vraag, ...anders }) => inzending(persoon, vraag, anders)),
      naam,
    ),
  );

describe('what came back of an assignment', () => {
  it('is the same in any order and however often a copy comes', () => {
    fc.assert(
      fc.property(
        fc
          .array(kopie, { maxLength: 6 })
          .chain((lijst) =>
            fc.tuple(fc.constant(lijst), fc.shuffledSubarray([...lijst, ...lijst], { minLength: lijst.length * 2 })),
          ),
        ([lijst, door]) => {
          assert.deepEqual(lees(...door).kinderen, lees(...lijst).kinderen);
        },
      ),
      gevallen,
    );
  });

  it('is the same whether copies are put together before or here, as text or as objects', () => {
    fc.assert(
      fc.property(kopie, kopie, (a, b) => {
        const ander = { ...b, id: a.id };
        const samen = lees(merge(a, ander)).kinderen;
        assert.deepEqual(lees(a, ander).kinderen, samen);
        assert.deepEqual(lees(JSON.stringify(ander), a).kinderen, samen);
      }),
      gevallen,
    );
  });

  it('never fails, says of each thing that is no document why, and leaves it as it was', () => {
    const vreemd = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      fc.json(),
      fc.string(),
      fc.dictionary(fc.constantFrom(...vijandigeSleutels), fc.anything()),
      fc
        .tuple(kopie, fc.constantFrom('soort', 'id', 'antwoorden', 'personen', 'sjabloon'), fc.anything())
        .map(([heel, sleutel, waarde]) => ({ ...heel, [sleutel]: waarde })),
    );
    fc.assert(
      fc.property(fc.array(vreemd, { maxLength: 4 }), (inhouden) => {
        const voor = fc.stringify(inhouden);
        const { kinderen, nietGelezen } = lees(leukVan('goed'), ...inhouden);
        assert.equal(
          kinderen.some(({ id }) => id === 'goed'),
          true,
          'the good one stays',
        );
        assert.equal(nietGelezen.length <= inhouden.length, true);
        assert.equal(fc.stringify(inhouden), voor);
        blijftSchoon();
      }),
      gevallen,
    );
  });

  it('shows only what is shared with the teacher', () => {
    fc.assert(
      fc.property(kopie, (een) => {
        const uit = een.antwoorden.map((antwoord, n) =>
          n % 2
            ? { ...antwoord, status: 'concept' as const }
            : { ...antwoord, zicht: ['kind' as const, 'ouder' as const] },
        );
        const { kinderen, nietGelezen } = lees({ ...een, antwoorden: uit });
        assert.deepEqual(kinderen, []);
        assert.deepEqual(nietGelezen, [{ naam: '0.json', reden: 'niets-gedeeld' }]);
      }),
      gevallen,
    );
  });

  it('does not show what was shared before and then taken back', () => {
    const terug = inzending('o', 'bericht', { versie: [2, 'w'], antwoord: null });
    const eerst = inzending('o', 'bericht', { antwoord: { soort: 'tekst', tekst: 'Bel mij' } });
    assert.deepEqual(lees(document('a', [leuk, eerst])).kinderen[0]?.berichten, [{ tekst: 'Bel mij', taal: 'nl' }]);
    assert.deepEqual(lees(document('a', [leuk, eerst]), document('a', [terug])).kinderen[0]?.berichten, []);
  });

  it('says nothing of an answer of which nobody says who may see it', () => {
    const { zicht: _, ...zonder } = leuk;
    assert.deepEqual(redenen(document('a', [zonder])), ['niets-gedeeld']);
  });

  it('says why something is not in the list', () => {
    assert.deepEqual(
      redenen(
        '{',
        { ...document('a', [leuk]), versie: 99 },
        { ...document('a', [leuk]), soort: 'samenspel-paspoort' },
        { ...document('a', [leuk]), sjabloon: { id: 'de-winkel', versie: 1 } },
        document('b', []),
        'x'.repeat(17 * 1024 * 1024),
      ),
      ['kapot', 'nieuwer', 'geen-opdracht', 'andere-opdracht', 'niets-gedeeld', 'te-groot'],
    );
  });

  it('puts who wants to talk first, then who found it hard, had help or had no time, then the rest', () => {
    const van = (id: string, ...antwoorden: Inzending[]) => document(id, [leuk, ...antwoorden], id);
    const { kinderen } = lees(
      van('Aya'),
      van('Daan', inzending('o', 'tijd', { antwoord: keuze('geen-tijd') })),
      van('Zofia', inzending('o', 'praten')),
      van('Luuk', inzending('k', 'snapte', { antwoord: keuze('hulp') })),
      van('Yusuf', inzending('k', 'praten')),
    );
    assert.deepEqual(
      kinderen.map((kind) => `${groepVan(kind)} ${kind.namen.kind.join()}`),
      ['praten Yusuf', 'praten Zofia', 'aandacht Daan', 'aandacht Luuk', 'goed Aya'],
    );
    assert.deepEqual(groepen, ['praten', 'aandacht', 'goed']);
  });

  it('keeps apart what was said on two devices', () => {
    const ander = { ...leuk, versie: [1, 'x'] as [number, string], antwoord: keuze('moeilijk') };
    assert.deepEqual(lees(document('a', [leuk]), document('a', [ander])).kinderen[0]?.hoe.kind, ['leuk', 'moeilijk']);
  });

  it('gives a name one line that cannot turn the words around it', () => {
    const { kinderen } = lees(document('a', [leuk], ' No\u202eor\n\u0000 <b> '));
    assert.deepEqual(kinderen[0]?.namen.kind, ['No or <b>']);
  });

  it('refuses copies made apart too often, before comparing each with each', () => {
    const vol = (van: number) =>
      document(
        'a',
        Array.from({ length: 200 }, (_, n) => ({ ...leuk, versie: [1, `w${van + n}`] as [number, string] })),
      );
    assert.deepEqual(redenen(vol(0), vol(0)), []);
    assert.deepEqual(redenen(vol(0), vol(200)), ['te-veel', 'te-veel']);
  });

  it('reads a thousand in a time that grows with their number', () => {
    const klas = (aantal: number): unknown[] =>
      Array.from({ length: aantal }, (_, n) => JSON.stringify(document(`kind-${n}`, [leuk, inzending('o', 'praten')])));
    const duur = (inhouden: unknown[]): number => {
      const begin = process.cpuUsage();
      assert.equal(lees(...inhouden).kinderen.length, inhouden.length);
      const { user } = process.cpuUsage(begin);
      return user;
    };
    const [honderd, duizend] = [klas(100), klas(1000)];
    duur(honderd);
    const klein = Math.min(duur(honderd), duur(honderd), duur(honderd));
    const groot = Math.min(duur(duizend), duur(duizend));
    assert.ok(groot < klein * 30, `100: ${klein} µs, 1,000: ${groot} µs`);
  });
});

const leukVan = (id: string): SamenspelDocument => document(id, [leuk]);
