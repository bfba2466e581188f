import { redenVan } from './fouten.js';
import type { Klok, TrageOpslag } from './poort.js';
import { onder } from './sleutels.js';

const winkel = 'concepten';
/** A store that does not answer within this time (ms) counts as broken. */
const geduld = 2000;

/** Only texts are kept here; anything else is somebody's damage, handed on as text. */
const alsTekst = (waarde: unknown): string | null =>
  typeof waarde === 'string' ? waarde : (JSON.stringify(waarde) ?? null);

/** Holds the key and all keys below it, and few others: the sign after '/' is '0'. */
const bereik = (wortel: string): IDBKeyRange => IDBKeyRange.bound(wortel, wortel + '0');

function breekAf(tx: IDBTransaction | null | undefined): void {
  try {
    tx?.abort();
  } catch {
    // It had ended already.
  }
}

type Stap = <R>(vraag: IDBRequest<R>, dan: (antwoord: R) => void) => void;
/** Asks what it wants in one transaction; the answer is taken when all of it is kept. */
type Werk<T> = (opslag: IDBObjectStore, stap: Stap) => () => T;

/** One connection for all who use it; opened when first needed, closed when the last one lets go. */
export class IndexedDbOpslag implements TrageOpslag {
  verbinding = 0;
  gereed = false;
  #opent: Promise<IDBDatabase | undefined> | undefined;
  #maak = false;
  #gebruikers = 0;
  readonly #bron: () => IDBFactory | null | undefined;
  readonly #klok: Klok;

  constructor(bron: () => IDBFactory | null | undefined, klok: Klok) {
    this.#bron = bron;
    this.#klok = klok;
  }

  houd(): void {
    this.#gebruikers++;
  }

  laat(): void {
    if (!--this.#gebruikers) this.#vergeet();
  }

  ruil(sleutel: string, oud: string | null, nieuw: string | null): Promise<string | null> {
    return this.#doe<string | null>(nieuw !== null, null, (opslag, stap) => {
      let stond: string | null;
      stap(opslag.get(sleutel), (waarde) => {
        stond = alsTekst(waarde);
        if (stond === nieuw) stond = oud;
        else if (stond === oud) {
          if (nieuw === null) opslag.delete(sleutel);
          else opslag.put(nieuw, sleutel);
          stap(opslag.get(sleutel), (na) => {
            if (alsTekst(na) !== nieuw) throw new Error('Not kept');
          });
        }
      });
      return () => stond;
    });
  }

  alle(wortel: string): Promise<[string, string][]> {
    return this.#doe<[string, string][]>(false, [], (opslag, stap) => {
      const paren: [string, string][] = [];
      stap(opslag.openCursor(bereik(wortel)), (cursor) => {
        if (!cursor) return;
        const sleutel = String(cursor.key);
        if (sleutel !== wortel && onder(wortel, sleutel)) paren.push([sleutel, alsTekst(cursor.value) ?? '']);
        cursor.continue();
      });
      return () => paren;
    });
  }

  wis(wortel: string): Promise<string[]> {
    return this.#doe<string[]>(false, [], (opslag, stap) => {
      let over: string[];
      const kijk = (dan: () => void) =>
        stap(opslag.getAllKeys(bereik(wortel)), (sleutels) => {
          over = sleutels.map(String).filter((sleutel) => onder(wortel, sleutel));
          dan();
        });
      kijk(() => {
        for (const sleutel of over) opslag.delete(sleutel);
        kijk(() => {});
      });
      return () => over;
    });
  }

  /** One transaction within the time limit; a lost connection is opened again once. */
  async #doe<T>(maak: boolean, leeg: T, werk: Werk<T>): Promise<T> {
    if (!maak && !this.#bron()) return leeg;
    for (let keer = 0; ; keer++) {
      let tx: IDBTransaction | undefined;
      let optijd = (): void => {};
      let laat = false;
      try {
        return await Promise.race([
          new Promise<never>((_, mislukt) => {
            optijd = this.#klok.straks(() => {
              laat = true;
              mislukt(new Error('No answer'));
            }, geduld);
          }),
          this.#open(maak).then((db) => {
            if (!db && !maak) return leeg;
            tx = (db as IDBDatabase).transaction(winkel, 'readwrite');
            return uitvoeren(tx, werk);
          }),
        ]);
      } catch (fout) {
        breekAf(tx);
        this.#vergeet();
        if (keer || laat || redenVan(fout) === 'vol') throw fout;
      } finally {
        optijd();
      }
    }
  }

  #open(maak: boolean): Promise<IDBDatabase | undefined> {
    this.#maak ||= maak;
    return (this.#opent ??= new Promise((goed, mislukt) => {
      // Without a version: whatever version is there will do, so no version blocks another.
      const vraag = (this.#bron() as IDBFactory).open('samenspel');
      vraag.onupgradeneeded = () => {
        try {
          if (this.#maak) return void vraag.result.createObjectStore(winkel);
        } catch (fout) {
          mislukt(fout);
        }
        // Looking leaves nothing behind on the device.
        this.#opent = undefined;
        goed(undefined);
        breekAf(vraag.transaction);
      };
      vraag.onerror = () => mislukt(vraag.error);
      vraag.onsuccess = () => {
        const db = vraag.result;
        this.verbinding++;
        this.gereed = true;
        db.onversionchange = db.onclose = () => {
          db.close();
          this.#vergeet();
        };
        goed(db);
      };
    }));
  }

  #vergeet(): void {
    this.#opent?.then((db) => db?.close()).catch(() => {});
    this.#opent = undefined;
    this.gereed = false;
  }
}

function uitvoeren<T>(tx: IDBTransaction, werk: Werk<T>): Promise<T> {
  return new Promise((goed, mislukt) => {
    // A full disk is told by `abort` alone, after every request went well.
    tx.onabort = () => mislukt(tx.error ?? new Error('Aborted'));
    const antwoord = werk(tx.objectStore(winkel), (vraag, dan) => {
      // What a handler throws would be an uncaught error of the page.
      vraag.onsuccess = () => {
        try {
          dan(vraag.result);
        } catch (fout) {
          mislukt(fout);
          breekAf(tx);
        }
      };
    });
    tx.oncomplete = () => goed(antwoord());
  });
}
