// Histories of sending, made by chance and shrunk when they fail.
import fc from 'fast-check';
import { endpoints, storingen, Wereld, type Breuk, type Opzet, type Tab } from './wereld.js';

const daden = [
  'stuur',
  'stuur',
  'stuur',
  'wijzig',
  'wijzig',
  'hoor',
  'open',
  'crash',
  'crash straks',
  'sluit',
  'browser kapot',
  'terug online',
  'klok',
  'wis',
] as const;

export interface Stap {
  doe: (typeof daden)[number];
  tab: number;
  /** How long after the step before (ms). */
  na: number;
  getal: number;
}
export interface Geschiedenis {
  opzet: Opzet;
  stappen: Stap[];
}

export const geschiedenissen: fc.Arbitrary<Geschiedenis> = fc.record({
  opzet: fc.record({
    toeval: fc.nat(),
    opslag: fc.constantFrom('beide', 'beide', 'beide', 'snel', 'traag', 'geen'),
    sloten: fc.boolean(),
    gedeeld: fc.nat(9).map((n) => n === 0),
    storingen: fc.array(fc.constantFrom(...storingen), { maxLength: 12 }),
  }),
  stappen: fc.array(
    fc.record({
      doe: fc.constantFrom(...daden),
      tab: fc.nat(2),
      na: fc.oneof(fc.nat(30), fc.nat(1000), fc.nat(60_000)),
      getal: fc.nat(999),
    }),
    { minLength: 2, maxLength: 16 },
  ),
});

/** Plays a history to its end, when the school and the device are well again; what was wrong. */
export async function speel({ opzet, stappen }: Geschiedenis, breuk?: Breuk): Promise<string[]> {
  const wereld = new Wereld(opzet, breuk);
  const plaatsen: (Tab | undefined)[] = [];
  const open = (n: number): Tab => {
    const tab = plaatsen[n];
    if (tab && !tab.dood) return tab;
    // The third tab is of another address, now and then.
    const endpoint = endpoints[n === 2 && opzet.toeval % 3 === 0 ? 1 : 0];
    return (plaatsen[n] = wereld.open(endpoint));
  };
  for (const { doe, tab: plaats, na, getal } of stappen) {
    await wereld.loop(na);
    const tab = open(plaats);
    const document = getal % 5 ? 'kind1' : 'kind2';
    switch (doe) {
      case 'wijzig':
        tab.wijzig(document, `vraag${getal % 3}`, `woord ${getal}`);
        break;
      case 'stuur':
        if (tab.document(document).antwoorden.length === 0) tab.wijzig(document, 'vraag0', 'begin');
        tab.stuur(document);
        break;
      case 'hoor':
        for (const ander of plaatsen) if (ander && ander !== tab) tab.hoor(ander, document);
        break;
      case 'open':
        break;
      case 'crash':
        tab.sterf();
        break;
      case 'crash straks':
        tab.sterftBij = tab.stappen + 1 + (getal % 12);
        break;
      case 'sluit':
        tab.sluit();
        break;
      case 'browser kapot':
        // With one store this promise cannot be kept: that is what the other is for.
        if (opzet.opslag === 'beide' || opzet.opslag === 'traag') wereld.kapot();
        break;
      case 'terug online':
        tab.venster.dispatchEvent(new Event('online'));
        break;
      case 'klok':
        tab.scheef = (getal - 500) * 1_700_000;
        break;
      case 'wis':
        if (getal % 4) break;
        tab.wis();
        // Nobody presses before the other tabs have heard of it.
        await wereld.loop(100);
        break;
    }
  }
  return wereld.rond();
}

/** Two or three tabs, a school that is well, and hands in any order. */
export const tussenTabs: fc.Arbitrary<Geschiedenis> = fc.record({
  opzet: fc.record({
    toeval: fc.nat(),
    opslag: fc.constantFrom('beide', 'snel', 'traag'),
    sloten: fc.boolean(),
    gedeeld: fc.constant(false),
    storingen: fc.constant([]),
  }),
  stappen: fc.array(
    fc.record({
      doe: fc.constantFrom('stuur', 'wijzig', 'hoor'),
      tab: fc.nat(2),
      na: fc.nat(60),
      getal: fc.nat(999).map((n) => n - (n % 5) + 1),
    }),
    { minLength: 4, maxLength: 20 },
  ),
});
