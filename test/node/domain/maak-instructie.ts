// Makers of picture instructions in which everything is right, and of right changes of them.
import fc from 'fast-check';
import type {
  Beeldinstructie,
  BeeldinstructieWijziging,
  Hulp,
  Stap,
} from '../../../src/domain/beeldinstructie/beeldinstructie.js';
import { nederlands } from '../../../src/domain/lees-tekst.js';
import type { Tekst } from '../../../src/domain/tekst.js';
import { beeld, id, ids, tekst } from './maak.js';

/** One glance: 1 to 8 words. */
const zin = fc.oneof(
  fc.constantFrom<Tekst>('Bel de school.', 'Zeg de naam van uw kind.', {
    nl: 'Klaar!',
    ar: { tekst: 'تم', opname: 'a.mp3' },
  }),
  tekst.filter((t) => {
    const aantal = nederlands(t).match(/\S+/g)?.length ?? 0;
    return aantal > 0 && aantal <= 8;
  }),
);
const hulp: fc.Arbitrary<Hulp> = fc.constantFrom(
  { kanaal: 'bellen', waarde: '010 123 45 67' },
  { kanaal: 'bericht', waarde: '+31 6 12345678' },
  { kanaal: 'mail', waarde: 'juf@school.nl' },
);
const rondom = { titel: tekst, beeld, klaar: tekst, hulp };
const stap = (eigen: string): fc.Arbitrary<Stap> =>
  fc.record(
    { id: fc.constant(eigen), tekst: zin, beeld, tip: tekst },
    { requiredKeys: ['id', 'tekst', 'beeld'], noNullPrototype: true },
  ) as fc.Arbitrary<Stap>;

export const instructies = (min = 3, max = 6): fc.Arbitrary<Beeldinstructie> =>
  ids(min, max).chain(
    (namen) =>
      fc.record(
        { id, versie: fc.integer({ min: 1, max: 99 }), ...rondom, stappen: fc.tuple(...namen.map(stap)) },
        { requiredKeys: ['id', 'versie', 'titel', 'beeld', 'stappen'], noNullPrototype: true },
      ) as fc.Arbitrary<Beeldinstructie>,
  );

/** A built-in instruction and a change: own photos and words, a step in the place of another, one more. */
export const instructieWijzigingen: fc.Arbitrary<{ basis: Beeldinstructie; wijziging: BeeldinstructieWijziging }> = fc
  .record({
    basis: instructies(4, 5),
    om: fc.record(rondom, { requiredKeys: [], noNullPrototype: true }),
    uit: fc.nat(),
    anders: fc.nat(),
    eigen: fc.record({ tekst: zin, beeld, tip: tekst }, { requiredKeys: [], noNullPrototype: true }),
    vervanger: stap('eigen-1'),
    extra: stap('eigen-2'),
    zelfdeId: fc.boolean(),
    aanHetEind: fc.boolean(),
  })
  .map(({ basis, om, uit, anders, eigen, vervanger, extra, zelfdeId, aanHetEind }) => {
    const weg = basis.stappen[uit % basis.stappen.length]!.id;
    const over = basis.stappen.filter((deel) => deel.id !== weg);
    return {
      basis,
      wijziging: {
        basis: basis.id,
        ...om,
        uit: [weg],
        anders: [{ id: over[anders % over.length]!.id, ...eigen }],
        erbij: [
          { na: weg, stap: zelfdeId ? { ...vervanger, id: weg } : vervanger },
          { ...(!aanHetEind && { na: over[0]!.id }), stap: extra },
        ],
      },
    };
  });
