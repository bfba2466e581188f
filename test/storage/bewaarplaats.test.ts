import { IndexedDbOpslag } from '../../src/storage/indexed-db.js';
import { GeheugenOpslag, GeheugenStorage, TraagGeheugen } from '../../src/storage/geheugen.js';
import { WebOpslag } from '../../src/storage/web-opslag.js';
import { bewaarplaatsContract, type Apparaat } from '../contracts/bewaarplaats.js';
import { klankenContract } from '../contracts/klanken.js';
import { alleenHier, inIndexedDb, inStorage, maakLeeg, zetInIndexedDb } from './apparaat.js';

const tabblad = () => new WebOpslag(() => sessionStorage);
const echteLocalStorage = () => new WebOpslag(() => localStorage);
const geenWeb = () => new WebOpslag(() => null);
const foutief = (naam: string) => (): never => {
  throw new DOMException('', naam);
};

/** localStorage that reads but refuses to write. */
function zieke(setItem: (sleutel: string, tekst: string) => void): WebOpslag {
  return new WebOpslag(
    () =>
      new Proxy(localStorage, {
        get(doel, naam) {
          if (naam === 'setItem') return setItem;
          const waarde: unknown = Reflect.get(doel, naam, doel);
          return typeof waarde === 'function' ? (waarde.bind(doel) as unknown) : waarde;
        },
      }),
  );
}

/** IndexedDB of which the opening is never answered. */
const hangend = { open: () => ({}) } as unknown as IDBFactory;

async function samen(): Promise<Map<string, unknown>> {
  return new Map([...inStorage(localStorage), ...(await inIndexedDb())]);
}
const echt = { inhoud: samen, leeg: maakLeeg };
const inLocalStorage = (sleutel: string, tekst: string): Promise<void> => {
  localStorage.setItem(sleutel, tekst);
  return Promise.resolve();
};

const combinaties: Record<string, Apparaat> = {
  'localStorage and IndexedDB': {
    ...echt,
    opslag: (klok) => ({
      snel: echteLocalStorage(),
      tabblad: tabblad(),
      traag: new IndexedDbOpslag(() => indexedDB, klok),
    }),
    async plant(sleutel, tekst) {
      localStorage.setItem(sleutel, tekst);
      await zetInIndexedDb(sleutel, tekst);
    },
  },
  'localStorage, no IndexedDB': {
    ...echt,
    opslag: (klok) => ({
      snel: echteLocalStorage(),
      tabblad: tabblad(),
      traag: new IndexedDbOpslag(() => undefined, klok),
    }),
    plant: inLocalStorage,
  },
  'localStorage, IndexedDB that never answers': {
    ...echt,
    zwijgt: { tempo: 0.02 },
    opslag: (klok) => ({
      snel: echteLocalStorage(),
      tabblad: tabblad(),
      traag: new IndexedDbOpslag(() => hangend, klok),
    }),
    plant: inLocalStorage,
  },
  'IndexedDB, no localStorage': {
    ...echt,
    opslag: (klok) => ({ snel: geenWeb(), tabblad: tabblad(), traag: new IndexedDbOpslag(() => indexedDB, klok) }),
    plant: zetInIndexedDb,
  },
  'IndexedDB, localStorage that is full': {
    ...echt,
    opslag: (klok) => ({
      snel: zieke(foutief('QuotaExceededError')),
      tabblad: tabblad(),
      traag: new IndexedDbOpslag(() => indexedDB, klok),
    }),
    plant: zetInIndexedDb,
  },
  'IndexedDB, localStorage that takes everything and keeps nothing': {
    ...echt,
    opslag: (klok) => ({
      snel: zieke(() => {}),
      tabblad: tabblad(),
      traag: new IndexedDbOpslag(() => indexedDB, klok),
    }),
    plant: zetInIndexedDb,
  },
};

describe('on the real stores of this browser,', () => {
  alleenHier();
  for (const [naam, apparaat] of Object.entries(combinaties)) {
    bewaarplaatsContract(naam, apparaat);
    klankenContract(naam, apparaat);
  }
});

let snel = new GeheugenStorage();
let traag = new GeheugenStorage();
let tab = new GeheugenStorage();
const inGeheugen: Apparaat = {
  opslag: () => ({
    snel: new GeheugenOpslag(snel),
    tabblad: new GeheugenOpslag(tab),
    traag: new TraagGeheugen(new GeheugenOpslag(traag)),
  }),
  inhoud: () =>
    Promise.resolve(
      new Map([snel, traag].flatMap((opslag) => new GeheugenOpslag(opslag).alle('samenspel'))) as Map<string, unknown>,
    ),
  plant(sleutel, tekst) {
    for (const opslag of [snel, traag]) opslag.setItem(sleutel, tekst);
    return Promise.resolve();
  },
  leeg() {
    [snel, traag, tab] = [new GeheugenStorage(), new GeheugenStorage(), new GeheugenStorage()];
    return Promise.resolve();
  },
};
bewaarplaatsContract('memory', inGeheugen);
klankenContract('memory', inGeheugen);
