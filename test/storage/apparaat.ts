// What really stands on this device, read and written without the adapters under test.

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

/**
 * Test files run beside each other in one browser, on one origin: those that use its real storage take turns.
 * To be called in a `describe`.
 */
export function alleenHier(): void {
  let klaar = (): void => {};
  before(function (done) {
    this.timeout(100_000);
    void navigator.locks.request('samenspel-proef', () => {
      done();
      return new Promise<void>((los) => (klaar = los));
    });
  });
  after(() => klaar());
}
