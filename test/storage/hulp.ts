// Makers and watchers for the tests of storage; nothing here uses the adapters under test.
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import { nieuweVersie, versies } from '../../src/domain/document/versies.js';
import type { Bewaarstand, Klok, Luisteraar, TrageOpslag } from '../../src/storage/poort.js';

export const dag = 86_400_000;

export const leeg = (id = 'noor1'): SamenspelDocument => ({
  soort: 'samenspel-paspoort',
  versie: 1,
  id,
  sjabloon: { id: 'po', versie: 1 },
  gemaakt: '2026-11-22T09:00:00.000Z',
  personen: [{ id: 'p1', rol: 'ouder', versie: [1, 'w0'] }],
  antwoorden: [],
});

/** The passport after this writer (one open page) gave this answer. */
export function beantwoord(
  document: SamenspelDocument,
  vraag: string,
  tekst: string,
  schrijver = 'w1',
): SamenspelDocument {
  const bestaande = versies(document, vraag, 'p1', 'algemeen');
  return {
    ...document,
    antwoorden: [
      ...document.antwoorden.filter((inzending) => inzending.vraag !== vraag),
      {
        vraag,
        persoon: 'p1',
        gesprek: 'algemeen',
        ...nieuweVersie(bestaande, schrijver),
        taal: 'nl',
        status: 'concept',
        antwoord: { soort: 'tekst', tekst },
        gevraagd: { tekst: 'Wat vind je leuk?' },
        op: '2026-11-22T10:00:00.000Z',
      },
    ],
  };
}

/** The answers as `question=text`, sorted. */
export const antwoorden = (document: SamenspelDocument | undefined): string[] =>
  (document?.antwoorden ?? [])
    .map(({ vraag, antwoord }) => `${vraag}=${antwoord && 'tekst' in antwoord ? String(antwoord.tekst) : ''}`)
    .sort();

/**
 * A clock that a test sets. Its timers are real, `tempo` times as long as asked; at the usual tempo patience with a
 * silent store is much longer, so that a busy machine does not look like one.
 */
export class ProefKlok implements Klok {
  tijd = Date.UTC(2026, 10, 22, 9);
  tempo = 1;
  nu = (): number => this.tijd;
  straks = (werk: () => void, ms: number): (() => void) => {
    const nummer = setTimeout(werk, ms * (this.tempo === 1 && ms > 1000 ? 20 : this.tempo));
    return () => clearTimeout(nummer);
  };
}

/** Remembers what it was told, and lets a test wait for it. */
export class Oor implements Luisteraar {
  readonly standen: Bewaarstand[] = [];
  readonly documenten: SamenspelDocument[] = [];
  gewistMaal = 0;
  #wachters: (() => void)[] = [];

  stand = (stand: Bewaarstand): void => {
    this.standen.push(stand);
    this.#roep();
  };
  document = (document: SamenspelDocument): void => {
    this.documenten.push(document);
    this.#roep();
  };
  gewist = (): void => {
    this.gewistMaal++;
    this.#roep();
  };

  get nu(): Bewaarstand | undefined {
    return this.standen.at(-1);
  }

  /** Resolves as soon as it is so. */
  async tot(klopt: () => boolean): Promise<void> {
    while (!klopt()) await new Promise<void>((klaar) => this.#wachters.push(klaar));
  }

  /** The state told after this moment. */
  async volgende(): Promise<Bewaarstand> {
    const aantal = this.standen.length;
    await this.tot(() => this.standen.length > aantal);
    return this.standen.at(-1) as Bewaarstand;
  }

  #roep(): void {
    for (const wachter of this.#wachters.splice(0)) wachter();
  }
}

/** Asks again and again until the answer is good; the limit of the test itself is the limit. */
export async function totdat<T>(vraag: () => T | Promise<T>, goed: (antwoord: T) => boolean): Promise<T> {
  for (;;) {
    const antwoord = await vraag();
    if (goed(antwoord)) return antwoord;
    await new Promise((klaar) => setTimeout(klaar, 5));
  }
}

/** Counts who still uses the slow stores of a test: a page that was closed may still be writing. */
export class Gebruik {
  #aantal = 0;

  tel<T extends TrageOpslag>(traag: T): T {
    const [houd, laat] = [traag.houd.bind(traag), traag.laat.bind(traag)];
    traag.houd = () => {
      this.#aantal++;
      houd();
    };
    traag.laat = () => {
      this.#aantal--;
      laat();
    };
    return traag;
  }

  /** Resolves when all have let go. */
  async over(): Promise<void> {
    await totdat(
      () => this.#aantal,
      (aantal) => aantal === 0,
    );
  }
}

/** Text of the kept form: for planting. */
export const envelop = (
  document: unknown,
  { samenspel = 1, reeks = 1, op = '2026-11-22T08:00:00.000Z' } = {},
): string => JSON.stringify({ samenspel, reeks, op, document });
