// A device on which one call to storage goes wrong, or all from that one on; and a way to see what really stands there.

export type Soort = 'throws' | 'aborts' | 'hangs' | 'does nothing';

export interface Storing {
  soort: Soort;
  /** The how manieth call that can go wrong in this way, from 1; 0 for none. */
  n: number;
  /** All later ones too. */
  voortaan: boolean;
}

/** What the page knows of its device, as `window.apparaat`. */
export interface Apparaat {
  /** Calls so far that could have gone wrong, in each way. */
  geteld: Record<Soort, number>;
  /** What went wrong first; empty when nothing did. */
  geraakt: string;
  /** Uncaught errors and rejections. */
  ongevangen: string[];
  /** The text of the last file that was saved. */
  bestand: Promise<string> | null;
  /** From now on nothing goes wrong. */
  herstel(): void;
  /** What really stands in each place, by key. */
  lees(): Promise<Record<'snel' | 'tabblad' | 'traag', Record<string, string>>>;
  /** Whether these words can be read back now, by whoever has no way round what goes wrong. Gives up after a second. */
  vindt(woorden: string): Promise<boolean>;
  /** Puts it there, as an earlier visit did. */
  zet(wat: { snel: Record<string, string>; traag: Record<string, string> }): Promise<void>;
}

/** Runs in the page before anything of it. Uses nothing from outside itself. */
export function maakApparaat({ soort, n, voortaan }: Storing): void {
  // A page without an origin, as Firefox has before the first, has no storage that could fail.
  if (origin === 'null') return;
  type Methode = (this: object, ...argumenten: unknown[]) => unknown;
  let aan = true;
  const stil = new WeakSet<object>();
  // The browser's own, for `lees` and `zet`.
  const lokaal = localStorage;
  const tab = sessionStorage;
  const idb = indexedDB;
  const storage = { getItem: lokaal.getItem, setItem: lokaal.setItem };
  const beloof = <T>(vraag: IDBRequest<T>): Promise<T> =>
    new Promise((goed, mislukt) => {
      vraag.onsuccess = () => goed(vraag.result);
      vraag.onerror = () => mislukt(vraag.error as Error);
    });
  const inStorage = (bron: Storage): Record<string, string> =>
    Object.fromEntries(Object.keys(bron).map((sleutel) => [sleutel, storage.getItem.call(bron, sleutel) ?? '']));
  const databank = (maak: boolean): Promise<IDBDatabase | null> => {
    const vraag = idb.open('samenspel');
    vraag.onupgradeneeded = () => {
      if (maak) vraag.result.createObjectStore('concepten');
      else vraag.transaction?.abort();
    };
    return beloof(vraag).catch(() => null);
  };

  const apparaat: Apparaat = {
    geteld: { throws: 0, aborts: 0, hangs: 0, 'does nothing': 0 },
    geraakt: '',
    ongevangen: [],
    bestand: null,
    herstel() {
      aan = false;
    },
    async lees() {
      const was = aan;
      aan = false;
      const traag: Record<string, string> = {};
      const db = await databank(false);
      if (db?.objectStoreNames.contains('concepten')) {
        const opslag = db.transaction('concepten').objectStore('concepten');
        const [sleutels, waarden] = await Promise.all([beloof(opslag.getAllKeys()), beloof(opslag.getAll())]);
        sleutels.forEach((sleutel, i) => (traag[String(sleutel)] = String(waarden[i])));
      }
      db?.close();
      aan = was;
      return { snel: inStorage(lokaal), tabblad: inStorage(tab), traag };
    },
    async vindt(woorden) {
      const er = await apparaat.lees();
      const inOpslag = (bron: () => Storage, sleutels: object): boolean => {
        try {
          return Object.keys(sleutels).some((sleutel) => bron().getItem(sleutel)?.includes(woorden));
        } catch {
          return false;
        }
      };
      const inDatabank = async (): Promise<boolean> => {
        // Opening what is not there would make it.
        if (Object.keys(er.traag).length === 0) return false;
        const db = await beloof(indexedDB.open('samenspel'));
        const lees = (sleutel: string): Promise<unknown> =>
          beloof(db.transaction('concepten', 'readwrite').objectStore('concepten').get(sleutel));
        const teksten = await Promise.all(Object.keys(er.traag).map(lees));
        db.close();
        return teksten.some((tekst) => String(tekst).includes(woorden));
      };
      if (inOpslag(() => localStorage, er.snel) || inOpslag(() => sessionStorage, er.tabblad)) return true;
      const opgeven = new Promise<boolean>((klaar) => setTimeout(klaar, 1000, false));
      return Promise.race([inDatabank().catch(() => false), opgeven]);
    },
    async zet({ snel, traag }) {
      for (const [sleutel, tekst] of Object.entries(snel)) storage.setItem.call(lokaal, sleutel, tekst);
      const db = await databank(true);
      if (!db) throw new Error('No database');
      const opslag = db.transaction('concepten', 'readwrite').objectStore('concepten');
      await Promise.all(Object.entries(traag).map(([sleutel, tekst]) => beloof(opslag.put(tekst, sleutel))));
      db.close();
    },
  };
  (window as unknown as { apparaat: Apparaat }).apparaat = apparaat;
  addEventListener('error', (e) => apparaat.ongevangen.push(String(e.message)));
  addEventListener('unhandledrejection', (e) => apparaat.ongevangen.push(String(e.reason)));
  const klik = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) apparaat.bestand = fetch(this.href).then((antwoord) => antwoord.text());
    else klik.call(this);
  };

  /** How a call goes wrong; a way that makes no sense for it is missing. */
  type Manieren = Partial<Record<Soort, (echt: Methode, zelf: object, argumenten: unknown[]) => unknown>>;

  /** Whether this call is the one. */
  const raak = (naam: string, manieren: Manieren): boolean => {
    if (!aan) return false;
    for (const manier of Object.keys(manieren) as Soort[]) apparaat.geteld[manier]++;
    if (!manieren[soort] || n === 0) return false;
    const is = voortaan ? apparaat.geteld[soort] >= n : apparaat.geteld[soort] === n;
    if (is) apparaat.geraakt ||= naam;
    return is;
  };
  const gooi = (): never => {
    const namen = ['QuotaExceededError', 'SecurityError', 'InvalidStateError', 'UnknownError'];
    throw new DOMException('Storage fails here', namen[n % namen.length]);
  };
  /** Everything asked of it gives something of which nothing is ever heard. */
  const zwijger: object = new Proxy(() => zwijger, { get: () => () => zwijger, set: () => true });
  const transactieVan = (zelf: object): IDBTransaction | null => {
    if (zelf instanceof IDBTransaction) return zelf;
    if (zelf instanceof IDBObjectStore) return zelf.transaction;
    return zelf instanceof IDBCursor ? (zelf.source as IDBObjectStore).transaction : null;
  };

  const zwijgt = (_echt: Methode, zelf: object): unknown => {
    const tx = transactieVan(zelf);
    if (tx) stil.add(tx);
    return zwijger;
  };
  const breekt = (echt: Methode, zelf: object, argumenten: unknown[]): unknown => {
    const antwoord = echt.apply(zelf, argumenten);
    transactieVan(zelf)?.abort();
    return antwoord;
  };
  const vraagt: Manieren = { throws: gooi, aborts: breekt, hangs: zwijgt };
  const inPlaats =
    (methode: keyof IDBObjectStore, ...argumenten: unknown[]) =>
    (_echt: Methode, zelf: object): unknown =>
      ((zelf as IDBObjectStore)[methode] as Methode).apply(zelf, argumenten);
  const niemand = 'samenspel/niemand';
  const mislukteVraag = (): object => {
    const vraag: { error: DOMException; onerror?: (e: Event) => void } = {
      error: new DOMException('Aborted here', 'AbortError'),
    };
    setTimeout(() => vraag.onerror?.(new Event('error')));
    return vraag;
  };
  const alleen: [object, string, Manieren][] = [
    [Storage.prototype, 'getItem', { throws: gooi, 'does nothing': () => null }],
    [Storage.prototype, 'setItem', { throws: gooi, 'does nothing': () => undefined }],
    [Storage.prototype, 'removeItem', { throws: gooi, 'does nothing': () => undefined }],
    [Storage.prototype, 'key', { throws: gooi, 'does nothing': () => null }],
    [Storage.prototype, 'length', { throws: gooi, 'does nothing': () => 0 }],
    [window, 'localStorage', { throws: gooi, 'does nothing': () => null }],
    [window, 'sessionStorage', { throws: gooi, 'does nothing': () => null }],
    [window, 'indexedDB', { throws: gooi, 'does nothing': () => undefined }],
    [IDBFactory.prototype, 'open', { throws: gooi, aborts: mislukteVraag, hangs: zwijgt }],
    [
      IDBFactory.prototype,
      'databases',
      {
        throws: gooi,
        aborts: () => Promise.reject(new DOMException('Aborted here', 'AbortError')),
        hangs: () => new Promise(() => undefined),
        'does nothing': () => Promise.resolve([]),
      },
    ],
    [
      IDBDatabase.prototype,
      'transaction',
      {
        throws: gooi,
        aborts: (echt, zelf, argumenten) => {
          const tx = echt.apply(zelf, argumenten) as IDBTransaction;
          tx.abort();
          return tx;
        },
        hangs: zwijgt,
      },
    ],
    [IDBDatabase.prototype, 'createObjectStore', { throws: gooi, 'does nothing': () => undefined }],
    [IDBDatabase.prototype, 'close', { throws: gooi, 'does nothing': () => undefined }],
    [IDBTransaction.prototype, 'objectStore', { throws: gooi, aborts: breekt, hangs: zwijgt }],
    [IDBTransaction.prototype, 'abort', { throws: gooi, 'does nothing': () => undefined }],
    [IDBObjectStore.prototype, 'get', { ...vraagt, 'does nothing': inPlaats('getKey', niemand) }],
    [IDBObjectStore.prototype, 'put', { ...vraagt, 'does nothing': inPlaats('getKey', niemand) }],
    [IDBObjectStore.prototype, 'delete', { ...vraagt, 'does nothing': inPlaats('getKey', niemand) }],
    [IDBObjectStore.prototype, 'getAllKeys', { ...vraagt, 'does nothing': inPlaats('getAll', niemand) }],
    [IDBObjectStore.prototype, 'openCursor', { ...vraagt, 'does nothing': inPlaats('getKey', niemand) }],
    [IDBCursor.prototype, 'continue', vraagt],
  ];
  for (const [begin, naam, manieren] of alleen) {
    const manier = manieren[soort];
    let doel: object | null = begin;
    while (doel && !Object.hasOwn(doel, naam)) doel = Object.getPrototypeOf(doel) as object | null;
    const eigenschap = doel && Object.getOwnPropertyDescriptor(doel, naam);
    if (!doel || !eigenschap) throw new Error(`No ${naam} here`);
    const echt = (eigenschap.get ?? eigenschap.value) as Methode;
    const nieuw = function (this: object, ...argumenten: unknown[]): unknown {
      const zelf = begin === window ? window : this;
      if (raak(naam, manieren) && manier) return manier(echt, zelf, argumenten);
      const gewoon = echt.apply(zelf, argumenten);
      // A transaction of which one call hangs does not complete either. This listener is the first.
      if (gewoon instanceof IDBTransaction)
        for (const einde of ['complete', 'abort'])
          gewoon.addEventListener(einde, (e) => {
            if (stil.has(gewoon)) e.stopImmediatePropagation();
          });
      return gewoon;
    };
    Object.defineProperty(doel, naam, { ...eigenschap, ...(eigenschap.get ? { get: nieuw } : { value: nieuw }) });
  }
}
