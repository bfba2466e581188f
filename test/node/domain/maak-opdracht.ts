// Makers of home assignments in which everything is right, and of right changes of them.
import fc from 'fast-check';
import type {
  Beurt,
  Stap,
  Thuisopdracht,
  ThuisopdrachtWijziging,
} from '../../../src/domain/thuisopdracht/thuisopdracht.js';
import { beeld, id, ids, regeltekst, tekst } from './maak.js';

const beurt = fc.record(
  { doet: tekst, zegt: tekst, beeld },
  { requiredKeys: ['doet'], noNullPrototype: true },
) as fc.Arbitrary<Beurt>;

const stap = fc
  .record({
    kern: fc.record(
      {
        titel: tekst,
        beeld,
        makkelijker: tekst,
        moeilijker: tekst,
        minuten: fc.integer({ min: 1, max: 30 }),
      },
      { requiredKeys: ['titel', 'beeld'], noNullPrototype: true },
    ),
    wie: fc.constantFrom('kind' as const, 'ouder' as const, 'samen' as const),
    kind: beurt,
    ouder: beurt,
    ook: fc.boolean(),
  })
  .map(({ kern, wie, kind, ouder, ook }): Omit<Stap, 'id'> => ({
    ...kern,
    wie,
    ...((wie !== 'ouder' || ook) && { kind }),
    ...((wie !== 'kind' || ook) && { ouder }),
  }));

const stappen = fc
  .record({
    namen: ids(3, 6),
    delen: fc.array(stap, { minLength: 6, maxLength: 6 }),
    kind: beurt,
    ouder: beurt,
    samen: fc.nat(),
  })
  .map(({ namen, delen, kind, ouder, samen }) =>
    namen.map((naam, plaats): Stap => {
      const deel = { id: naam, ...delen[plaats]! };
      // Somewhere they are together, and the child begins.
      if (plaats === samen % namen.length) return { ...deel, wie: 'samen', kind, ouder };
      return plaats === 0 && deel.wie === 'ouder' ? { ...deel, wie: 'kind', kind } : deel;
    }),
  );

const vraag = fc.constantFrom(
  ...['Wat vond je leuk?', 'Hoe ging het?', 'Waarom koos je dat?', 'En wie deed er mee?', '“Waarmee speel je?”'],
  ...['Met wie deed je het?', 'Vertel eens.', 'Hoeveel vond je er?', 'wanneer doe je het weer'],
);
const praatvragen = fc.array(
  fc.record(
    {
      tekst: fc.oneof(
        vraag,
        fc.record({ nl: vraag, ar: tekst }).map(({ nl }) => ({ nl, ar: 'ماذا؟' })),
      ),
      beeld,
    },
    { requiredKeys: ['tekst'], noNullPrototype: true },
  ),
  { minLength: 1, maxLength: 3 },
);
const nodig = ids(0, 4).chain((namen) =>
  fc.tuple(
    ...namen.map((naam) =>
      fc.record(
        { id: fc.constant(naam), tekst, beeld, vanSchool: fc.boolean() },
        { requiredKeys: ['id', 'tekst'], noNullPrototype: true },
      ),
    ),
  ),
);
const regels = fc.array(tekst, { minLength: 1, maxLength: 5 });
const instellingen = {
  school: regeltekst.map((naam) => naam.slice(0, 120)),
  groep: regeltekst.map((naam) => naam.slice(0, 60)),
  inleveren: fc.constantFrom('2026-11-27', '2028-02-29'),
  namen: fc.record(
    { kind: fc.constant('Noor'), leerkracht: fc.constant('juf Samira') },
    { requiredKeys: [], noNullPrototype: true },
  ),
};

export const opdrachten: fc.Arbitrary<Thuisopdracht> = fc
  .record({
    hoofd: fc.record(
      { ...instellingen, nietBewaren: fc.boolean(), notitie: tekst },
      { requiredKeys: [], noNullPrototype: true },
    ),
    kern: fc.record(
      {
        id,
        versie: fc.integer({ min: 1, max: 99 }),
        titel: tekst,
        beeld,
        groepen: fc.uniqueArray(fc.constantFrom('vve', 'groep-1', 'groep-8', 'vo-6', 'mbo-4'), { minLength: 1 }),
        vak: fc.constantFrom('taal', 'rekenen', 'wereld', 'loopbaan', 'samen'),
        duur: fc.integer({ min: 5, max: 30 }),
        brief: regels,
        doel: tekst,
        nodig,
        stappen,
        praatvragen,
        nabespreking: regels,
      },
      { noNullPrototype: true },
    ),
    vastleggen: fc.constantFrom('niets' as const, 'tekening' as const, 'turven' as const, 'woorden' as const),
    notitie: tekst,
  })
  .map(
    ({ hoofd, kern, vastleggen, notitie }) =>
      ({ ...kern, ...hoofd, vastleggen, ...(vastleggen !== 'niets' && { notitie }) }) as Thuisopdracht,
  );

/** A built-in assignment and a right change of it. */
export const opdrachtWijzigingen: fc.Arbitrary<{ basis: Thuisopdracht; wijziging: ThuisopdrachtWijziging }> = fc
  .record({
    basis: opdrachten,
    anders: fc.record(
      { ...instellingen, brief: regels, nodig, praatvragen, nabespreking: regels },
      { requiredKeys: [], noNullPrototype: true },
    ),
  })
  .map(({ basis, anders }) => ({ basis, wijziging: { basis: basis.id, ...anders } as ThuisopdrachtWijziging }));
