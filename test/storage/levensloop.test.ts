import { expect } from 'chai';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import type { Lezer } from '../../src/storage/bewaring.js';
import { DubbeleBewaarplaats, type Onderdelen } from '../../src/storage/dubbel.js';
import { GeheugenOpslag, GeheugenStorage, TraagGeheugen } from '../../src/storage/geheugen.js';
import { IndexedDbOpslag } from '../../src/storage/indexed-db.js';
import { WebOpslag } from '../../src/storage/web-opslag.js';
import { alleenHier, inIndexedDb, maakLeeg, zetInIndexedDb } from './apparaat.js';
import { antwoorden, beantwoord, envelop, Gebruik, leeg, Oor, ProefKlok, totdat } from './hulp.js';
import { adem } from '../fixtures/adem.js';
import { Toestel } from './toestel.js';

const sleutel = 'samenspel/paspoort/po/noor1';
const geenLezer = (): Promise<Lezer> => Promise.reject(new Error('Not needed here'));
const echteLezer = (): Promise<Lezer> => import('../../src/storage/lezer.js');

/** A window that knows who listens. */
class ProefVenster extends EventTarget {
  readonly luistert: string[] = [];
  override addEventListener(...[soort, ...rest]: Parameters<EventTarget['addEventListener']>): void {
    this.luistert.push(soort);
    super.addEventListener(soort, ...rest);
  }
  override removeEventListener(...[soort, ...rest]: Parameters<EventTarget['removeEventListener']>): void {
    this.luistert.splice(this.luistert.indexOf(soort), 1);
    super.removeEventListener(soort, ...rest);
  }
}

/** IndexedDB that counts connections and how many of them are open. */
function teller(): { fabriek: IDBFactory; verbindingen: IDBDatabase[]; open(): number } {
  const verbindingen: IDBDatabase[] = [];
  const fabriek = {
    open(naam: string, versie?: number) {
      const vraag = indexedDB.open(naam, versie);
      vraag.addEventListener('success', () => verbindingen.push(vraag.result));
      return vraag;
    },
  } as IDBFactory;
  const isOpen = (db: IDBDatabase): boolean => {
    try {
      db.transaction('concepten');
      return true;
    } catch {
      return false;
    }
  };
  return { fabriek, verbindingen, open: () => verbindingen.filter(isOpen).length };
}

describe('keeping, through the life of a page', () => {
  alleenHier();
  let klok: ProefKlok;
  let venster: ProefVenster;
  const gebruik = new Gebruik();

  /** A page on the real stores of this browser. */
  const pagina = ({
    traag = new IndexedDbOpslag(() => indexedDB, klok),
    ...anders
  }: Partial<Onderdelen> = {}): DubbeleBewaarplaats =>
    new DubbeleBewaarplaats({
      snel: new WebOpslag(() => localStorage),
      tabblad: new WebOpslag(() => sessionStorage),
      traag: gebruik.tel(traag),
      klok,
      venster,
      lezer: echteLezer,
      ...anders,
    });
  const bewaard = (oor: Oor): Promise<void> => oor.tot(() => oor.nu?.stand === 'bewaard');
  const inDeDatabase = (tekst: string): Promise<unknown> =>
    totdat(
      async () => JSON.stringify([...(await inIndexedDb()).values()]),
      (alles) => alles.includes(tekst),
    );

  beforeEach(async () => {
    klok = new ProefKlok();
    venster = new ProefVenster();
    await maakLeeg();
  });
  afterEach(() => gebruik.over());

  it('serves a hundred elements with one set of listeners and one connection, and lets all go at the end', async () => {
    const { fabriek, verbindingen, open } = teller();
    const plaats = pagina({ traag: new IndexedDbOpslag(() => fabriek, klok) });
    const oren = Array.from({ length: 100 }, () => new Oor());
    const bewaringen = oren.map((oor, n) => plaats.open('po', `k${n}`, oor, { gedeeld: false }));
    await Promise.all(oren.map((_, n) => plaats.zoek(`r${n}`)));
    bewaringen.forEach((bewaring, n) => bewaring.bewaar(beantwoord(leeg(`k${n}`), 'a', 'ja')));
    await totdat(inIndexedDb, (inhoud) => inhoud.size === 100);
    expect(venster.luistert.sort()).to.deep.equal(['pagehide', 'pageshow', 'storage', 'visibilitychange']);
    expect(verbindingen).to.have.length(1);
    for (const bewaring of bewaringen) bewaring.sluit();
    await totdat(open, (aantal) => aantal === 0);
    expect(venster.luistert).to.deep.equal([]);
  });

  it('turns a document into text once for all places, and reads nothing while nobody else writes', async () => {
    let keer = 0;
    const oor = new Oor();
    const plaats = pagina({ lezer: geenLezer });
    expect((await plaats.zoek('po')).concepten).to.deep.equal([]);
    const bewaring = plaats.open('po', 'noor1', oor, { gedeeld: false });
    const gewoon = beantwoord(leeg(), 'a', 'ja');
    bewaring.bewaar({ ...gewoon, toJSON: () => (keer++, gewoon) } as SamenspelDocument);
    await inDeDatabase('"a');
    await bewaard(oor);
    expect(keer).to.equal(1);
    bewaring.sluit();
  });

  it('writes all key presses of a moment to the slow store in one go, within 250 ms of the first', async () => {
    const toestel = new Toestel();
    const tab = toestel.nieuweTab();
    const geschreven: number[] = [];
    const { setItem } = toestel.traag;
    const begin = toestel.klok.nu();
    toestel.traag.setItem = (...paar) => {
      geschreven.push(toestel.klok.nu() - begin);
      setItem.apply(toestel.traag, paar);
    };
    for (let n = 0; n < 40; n++) {
      tab.typ('a', `t${n}`);
      toestel.later(10);
      await adem();
      toestel.antwoord();
      await adem();
    }
    expect(geschreven[0]).to.be.at.most(250);
    expect(geschreven.length).to.be.within(3, 4);
  });

  it('does not leave a database behind on a device where nobody answered', async () => {
    await pagina().zoek('po');
    await pagina().wis();
    if ('databases' in indexedDB)
      expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include('samenspel');
  });

  for (const soort of ['pagehide', 'visibilitychange'])
    it(`writes what waits to both stores on ${soort}`, async () => {
      klok.tempo = 1000;
      const bewaring = pagina().open('po', 'noor1', new Oor(), { gedeeld: false });
      bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
      expect(localStorage.getItem(sleutel)).to.contain('"a"');
      venster.dispatchEvent(new Event(soort));
      await inDeDatabase('"a');
      bewaring.sluit();
    });

  it('starts nothing in a database while it goes into the back/forward cache, and goes on when it is back', async () => {
    klok.tempo = 1000;
    let begonnen = 0;
    const traag = new TraagGeheugen();
    const { ruil } = traag;
    traag.ruil = (...rest) => (begonnen++, ruil.apply(traag, rest));
    const oor = new Oor();
    const bewaring = pagina({ traag }).open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'een'));
    await bewaard(oor);
    bewaring.bewaar(beantwoord(leeg(), 'a', 'twee'));
    const toen = begonnen;
    venster.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    venster.dispatchEvent(new Event('visibilitychange'));
    expect(begonnen).to.equal(toen);
    expect(localStorage.getItem(sleutel)).to.contain('"twee"');
    venster.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(begonnen).to.be.greaterThan(toen);
    bewaring.sluit();
  });

  it('hears, back from the back/forward cache, that it was wiped, and brings nothing back', async () => {
    const oor = new Oor();
    const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    await inDeDatabase('"a');
    localStorage.removeItem(sleutel);
    venster.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await oor.tot(() => oor.gewistMaal > 0);
    bewaring.bewaar(beantwoord(leeg(), 'a', 'nee'));
    await totdat(inIndexedDb, (inhoud) => inhoud.size === 0);
    expect(localStorage.length).to.equal(0);
    bewaring.sluit();
  });

  it('reads, back from the back/forward cache, what another tab wrote', async () => {
    const oor = new Oor();
    const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    localStorage.setItem(sleutel, envelop(beantwoord(leeg(), 'b', 'ja', 'w2'), { reeks: 2 }));
    venster.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await oor.tot(() => oor.documenten.length > 0);
    expect(antwoorden(oor.documenten[0])).to.deep.equal(['a=ja', 'b=ja']);
    await totdat(
      () => localStorage.getItem(sleutel),
      (tekst) => /"a".*"b"/.test(tekst ?? ''),
    );
    bewaring.sluit();
  });

  it('stops when another tab wipes, and takes away what it still wrote after that', async () => {
    const oor = new Oor();
    const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    await inDeDatabase('"a');
    await pagina({ venster: new EventTarget() }).wis();
    // A key press before the word arrives.
    bewaring.bewaar(beantwoord(leeg(), 'a', 'nee'));
    venster.dispatchEvent(new StorageEvent('storage', { key: sleutel, newValue: null }));
    await oor.tot(() => oor.gewistMaal === 1);
    await totdat(
      async () => localStorage.length + (await inIndexedDb()).size,
      (aantal) => aantal === 0,
    );
    bewaring.sluit();
  });

  it('notices a wipe by another tab also where there is no localStorage to tell it', async () => {
    const oor = new Oor();
    const zonder = { snel: new WebOpslag(() => null) };
    const bewaring = pagina(zonder).open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    await bewaard(oor);
    await pagina(zonder).wis();
    bewaring.bewaar(beantwoord(leeg(), 'a', 'nee'));
    await oor.tot(() => oor.gewistMaal === 1);
    expect((await inIndexedDb()).size).to.equal(0);
    bewaring.sluit();
  });

  it('takes nothing away when the database answers once that there is nothing', async () => {
    const oor = new Oor();
    const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    await inDeDatabase('"a');
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (this: IDBObjectStore) {
      IDBObjectStore.prototype.get = get;
      return get.call(this, 'samenspel/niemand');
    };
    try {
      bewaring.bewaar(beantwoord(beantwoord(leeg(), 'a', 'ja'), 'b', 'ja'));
      await inDeDatabase('"b');
    } finally {
      IDBObjectStore.prototype.get = get;
    }
    await bewaard(oor);
    expect(oor.gewistMaal).to.equal(0);
    expect(localStorage.getItem(sleutel)).to.contain('"a"').and.contain('"b"');
    bewaring.sluit();
  });

  for (const [wat, leest] of [
    [
      'fails',
      () => {
        throw new DOMException('', 'UnknownError');
      },
    ],
    ['finds nothing', () => null],
  ] as const)
    it(`says that it is kept until the tab closes, also when reading it back ${wat} once`, async () => {
      const oor = new Oor();
      const { getItem, setItem } = Storage.prototype;
      let geschreven = false;
      Storage.prototype.setItem = function (...wat) {
        setItem.apply(this, wat);
        geschreven ||= this === sessionStorage;
      };
      Storage.prototype.getItem = function (naam) {
        if (!geschreven) return getItem.call(this, naam);
        Object.assign(Storage.prototype, { getItem, setItem });
        return leest();
      };
      const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: true });
      try {
        bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
        await oor.tot(() => oor.nu?.stand === 'tabblad' || oor.nu?.stand === 'niet');
      } finally {
        Object.assign(Storage.prototype, { getItem, setItem });
      }
      expect(oor.nu).to.deep.equal({ stand: 'tabblad' });
      expect(sessionStorage.getItem(sleutel)).to.contain('"a"');
      bewaring.sluit();
    });

  it('empties the tab of a device of more people when another tab wipes everything', async () => {
    const oor = new Oor();
    const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: true });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    await oor.tot(() => oor.nu?.stand === 'tabblad');
    let melding: StorageEventInit = {};
    const ander = new GeheugenStorage();
    const { setItem } = ander;
    ander.setItem = (key, newValue) => {
      melding = { key, newValue };
      setItem.call(ander, key, newValue);
    };
    await pagina({ snel: new GeheugenOpslag(ander), tabblad: new GeheugenOpslag() }).wis();
    venster.dispatchEvent(new StorageEvent('storage', melding));
    await oor.tot(() => oor.gewistMaal === 1);
    await totdat(
      () => sessionStorage.length,
      (aantal) => aantal === 0,
    );
    bewaring.sluit();
  });

  it('keeps on keeping when the page itself clears its storage', async () => {
    const oor = new Oor();
    const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    await inDeDatabase('"a');
    localStorage.clear();
    venster.dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }));
    bewaring.bewaar(beantwoord(beantwoord(leeg(), 'a', 'ja'), 'b', 'ja'));
    expect(localStorage.getItem(sleutel)).to.contain('"a"').and.contain('"b"');
    expect(oor.gewistMaal).to.equal(0);
    bewaring.sluit();
  });

  it('makes way at once for code that wants a newer database, and goes on in that one', async () => {
    const oor = new Oor();
    const bewaring = pagina({ snel: new WebOpslag(() => null) }).open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    await bewaard(oor);
    const vraag = indexedDB.open('samenspel', 7);
    await new Promise<void>((klaar, mislukt) => {
      vraag.onblocked = () => mislukt(new Error('Blocked'));
      vraag.onsuccess = () => klaar();
    });
    bewaring.bewaar(beantwoord(leeg(), 'b', 'ja'));
    await inDeDatabase('"b');
    await bewaard(oor);
    expect(vraag.result.version).to.equal(7);
    vraag.result.close();
    bewaring.sluit();
  });

  it('survives that the browser throws the database away under it', async () => {
    const oor = new Oor();
    const bewaring = pagina({ snel: new WebOpslag(() => null) }).open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    await bewaard(oor);
    await maakLeeg();
    bewaring.bewaar(beantwoord(beantwoord(leeg(), 'a', 'ja'), 'b', 'ja'));
    await inDeDatabase('"b');
    expect(oor.gewistMaal).to.equal(0);
    bewaring.sluit();
  });

  it('opens the database again when the connection was lost without a word', async () => {
    const { fabriek, verbindingen } = teller();
    const oor = new Oor();
    const zonder = { snel: new WebOpslag(() => null), traag: new IndexedDbOpslag(() => fabriek, klok) };
    const bewaring = pagina(zonder).open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    await bewaard(oor);
    verbindingen[0]?.close();
    const gezegd = oor.standen.length;
    bewaring.bewaar(beantwoord(leeg(), 'b', 'ja'));
    await inDeDatabase('"b');
    await bewaard(oor);
    expect(oor.standen.slice(gezegd).map(({ stand }) => stand)).to.not.include('niet');
    expect(verbindingen).to.have.length(2);
    bewaring.sluit();
  });

  it('hears at once that a transaction was taken back although every request in it went well', async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...paar) {
      const vraag = put.apply(this, paar);
      this.get(paar[1] as string).onsuccess = () => this.transaction.abort();
      return vraag;
    };
    try {
      const oor = new Oor();
      const bewaring = pagina({ snel: new WebOpslag(() => null) }).open('po', 'noor1', oor, { gedeeld: false });
      bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
      await oor.tot(() => oor.nu?.stand === 'niet');
      bewaring.sluit();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  it('merges what an event brings although it was overwritten since', async () => {
    const oor = new Oor();
    const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    const newValue = envelop(beantwoord(leeg(), 'b', 'ja', 'w2'), { reeks: 9 });
    venster.dispatchEvent(new StorageEvent('storage', { key: sleutel, newValue }));
    await totdat(
      () => localStorage.getItem(sleutel),
      (tekst) => /"a".*"b"/.test(tekst ?? ''),
    );
    expect(antwoorden(oor.documenten[0])).to.deep.equal(['a=ja', 'b=ja']);
    // The caller may type on before it has merged: what the other tab wrote stays.
    bewaring.bewaar(beantwoord(beantwoord(leeg(), 'a', 'ja'), 'c', 'ja'));
    expect(localStorage.getItem(sleutel)).to.match(/"a".*"b".*"c"/);
    bewaring.sluit();
  });

  it('says what is (not) kept while stores come and go', async () => {
    let stuk = '';
    let traagStuk = '';
    const fout = (naam: string): void => {
      if (naam) throw new DOMException('', naam);
    };
    const oor = new Oor();
    const plaats = pagina({
      snel: new WebOpslag(() => {
        fout(stuk);
        return localStorage;
      }),
      traag: new TraagGeheugen(new GeheugenOpslag(), () => new Promise((klaar) => klaar(fout(traagStuk)))),
    });
    klok.tempo = 0.01;
    const bewaring = plaats.open('po', 'noor1', oor, { gedeeld: false });
    const typ = async (tekst: string, stand: string): Promise<void> => {
      bewaring.bewaar(beantwoord(leeg(), 'a', tekst));
      await oor.volgende();
      await oor.tot(() => oor.nu?.stand === stand);
    };
    await typ('1', 'bewaard');
    stuk = 'SecurityError';
    await typ('2', 'bewaard');
    traagStuk = 'QuotaExceededError';
    await typ('3', 'niet');
    expect(oor.nu).to.deep.equal({ stand: 'niet', reden: 'vol' });
    traagStuk = 'UnknownError';
    await typ('4', 'niet');
    await oor.tot(() => oor.nu?.stand === 'niet' && oor.nu.reden === 'geen-opslag');
    stuk = '';
    await typ('5', 'bewaard');
    expect(localStorage.getItem(sleutel)).to.contain('"5"');
    bewaring.sluit();
  });

  it('says within its patience that a silent database and a full localStorage keep nothing', async () => {
    klok.tempo = 0.02;
    const vol = new Proxy(localStorage, {
      get: (doel, naam) => {
        if (naam === 'setItem') throw new DOMException('', 'QuotaExceededError');
        const waarde: unknown = Reflect.get(doel, naam, doel);
        return typeof waarde === 'function' ? (waarde.bind(doel) as unknown) : waarde;
      },
    });
    const oor = new Oor();
    const plaats = pagina({
      snel: new WebOpslag(() => vol),
      traag: new IndexedDbOpslag(() => ({ open: () => ({}) }) as unknown as IDBFactory, klok),
    });
    const bewaring = plaats.open('po', 'noor1', oor, { gedeeld: false });
    bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
    await oor.tot(() => oor.nu?.stand === 'bezig');
    await oor.tot(() => oor.nu?.stand === 'niet');
    expect(oor.nu).to.deep.equal({ stand: 'niet', reden: 'vol' });
    bewaring.bewaar(beantwoord(leeg(), 'b', 'ja'));
    expect((await oor.volgende()).stand, 'no flicker between key presses').to.equal('niet');
    bewaring.sluit();
  });

  it('reports what stands damaged in IndexedDB even when it is no text', async () => {
    await zetInIndexedDb(sleutel, { zomaar: 1 });
    const { onleesbaar } = await pagina().zoek('po');
    expect(onleesbaar).to.deep.equal([
      { sleutel: `samenspel/onleesbaar/${sleutel}`, reden: 'kapot', ruw: '{"zomaar":1}' },
    ]);
  });

  it('finds the newest answers when a crash left one store behind the other', async () => {
    const oud = beantwoord(leeg(), 'a', 'oud');
    const nieuw = beantwoord(oud, 'a', 'nieuw');
    for (const [eerste, tweede] of [
      [oud, nieuw],
      [nieuw, oud],
    ] as const) {
      localStorage.setItem(sleutel, envelop(eerste, { reeks: eerste === nieuw ? 2 : 1 }));
      await zetInIndexedDb(sleutel, envelop(tweede, { reeks: tweede === nieuw ? 2 : 1 }));
      const { concepten } = await pagina().zoek('po');
      expect(concepten.map(({ document }) => antwoorden(document))).to.deep.equal([['a=nieuw']]);
    }
  });
});
