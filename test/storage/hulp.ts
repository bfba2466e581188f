// Makers and watchers for the tests of storage; nothing here uses the adapters under test.
import type { PaspoortDocument } from '../../src/domain/paspoort/document.js';
import { nieuweVersie, versies } from '../../src/domain/paspoort/merge.js';
import type { Bewaarstand, Klok, Luisteraar } from '../../src/storage/poort.js';

export const dag = 86_400_000;

export const leeg = (id = 'noor1'): PaspoortDocument => ({
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
  document: PaspoortDocument,
  vraag: string,
  tekst: string,
  schrijver = 'w1',
): PaspoortDocument {
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
export const antwoorden = (document: PaspoortDocument | undefined): string[] =>
  (document?.antwoorden ?? [])
    .map(({ vraag, antwoord }) => `${vraag}=${antwoord && 'tekst' in antwoord ? String(antwoord.tekst) : ''}`)
    .sort();

/** A clock that a test sets; its timers are real, `tempo` times as long as asked. */
export class ProefKlok implements Klok {
  tijd = Date.UTC(2026, 10, 22, 9);
  tempo = 1;
  nu = (): number => this.tijd;
  straks = (werk: () => void, ms: number): (() => void) => {
    const nummer = setTimeout(werk, ms * this.tempo);
    return () => clearTimeout(nummer);
  };
}

/** Remembers what it was told, and lets a test wait for it. */
export class Oor implements Luisteraar {
  readonly standen: Bewaarstand[] = [];
  readonly documenten: PaspoortDocument[] = [];
  gewistMaal = 0;
  #wachters: (() => void)[] = [];

  stand = (stand: Bewaarstand): void => {
    this.standen.push(stand);
    this.#roep();
  };
  document = (document: PaspoortDocument): void => {
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

// The browser's own functions, also while a test makes them fail.
const { open } = IDBFactory.prototype;
const { transaction } = IDBDatabase.prototype;
const { objectStore } = IDBTransaction.prototype;
const { getAll, getAllKeys } = IDBObjectStore.prototype;
const { close } = IDBDatabase.prototype;

const beloof = <T>(vraag: IDBRequest<T>): Promise<T> =>
  new Promise((goed, mislukt) => {
    vraag.onsuccess = () => goed(vraag.result);
    vraag.onerror = () => mislukt(vraag.error);
  });

/** The database as it really is, or undefined when there is none. */
async function database(): Promise<IDBDatabase | undefined> {
  const vraag = open.call(indexedDB, 'samenspel');
  vraag.onupgradeneeded = () => vraag.transaction?.abort();
  return beloof(vraag).catch(() => undefined);
}

/** Everything that really stands in IndexedDB. */
export async function inIndexedDb(): Promise<Map<string, unknown>> {
  const db = await database();
  if (!db) return new Map();
  try {
    const opslag = objectStore.call(transaction.call(db, 'concepten'), 'concepten');
    const [sleutels, waarden] = await Promise.all([beloof(getAllKeys.call(opslag)), beloof(getAll.call(opslag))]);
    return new Map(sleutels.map((sleutel, n) => [String(sleutel), waarden[n] as unknown]));
  } finally {
    close.call(db);
  }
}

export async function zetInIndexedDb(sleutel: string, waarde: unknown): Promise<void> {
  const vraag = indexedDB.open('samenspel');
  vraag.onupgradeneeded = () => vraag.result.createObjectStore('concepten');
  const db = await beloof(vraag);
  await beloof(db.transaction('concepten', 'readwrite').objectStore('concepten').put(waarde, sleutel));
  db.close();
}

export async function zonderIndexedDb(): Promise<void> {
  await beloof(indexedDB.deleteDatabase('samenspel'));
}

/** Everything that really stands in localStorage or sessionStorage. */
export const inStorage = (storage: Storage): Map<string, string> =>
  new Map(Object.entries(storage) as [string, string][]);

/** The device as new. */
export async function maakLeeg(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  await zonderIndexedDb();
}

/** Text of the kept form: for planting. */
export const envelop = (
  document: unknown,
  { samenspel = 1, reeks = 1, op = '2026-11-22T08:00:00.000Z' } = {},
): string => JSON.stringify({ samenspel, reeks, op, document });
