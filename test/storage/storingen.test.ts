import { expect } from 'chai';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import type { OpenPaspoort } from '../../src/storage/bewaring.js';
import { DubbeleBewaarplaats } from '../../src/storage/dubbel.js';
import { IndexedDbOpslag } from '../../src/storage/indexed-db.js';
import type { Bewaring } from '../../src/storage/poort.js';
import { WebOpslag } from '../../src/storage/web-opslag.js';
import { alleenHier, inIndexedDb, inStorage, maakLeeg, zetInIndexedDb } from './apparaat.js';
import { antwoorden, beantwoord, envelop, leeg, Oor, ProefKlok } from './hulp.js';
import { Storing, type Soort } from './storing.js';

const soorten: Soort[] = ['throws', 'aborts', 'hangs', 'does nothing'];
const sleutel = 'samenspel/paspoort/po/noor1';
const { setItem } = Storage.prototype;

/** Everything that really stands on the device, as one text. */
async function opApparaat(): Promise<string> {
  return JSON.stringify([...inStorage(localStorage), ...(await inIndexedDb())]);
}

/** One page on the real stores of this browser, with a listener that checks each state it is told. */
class Pagina {
  readonly oor = new Oor();
  readonly klok = new ProefKlok();
  readonly plaats: DubbeleBewaarplaats;
  document: SamenspelDocument = leeg();
  /** What is false of what was said. */
  readonly onwaar: string[] = [];
  bewaring!: Bewaring;
  /** What a wipe could not remove. */
  over: string[] = [];
  #wacht: Promise<void>[] = [];
  #laatste = '';

  constructor() {
    this.klok.tempo = 0.05;
    this.plaats = new DubbeleBewaarplaats({
      snel: new WebOpslag(() => localStorage),
      tabblad: new WebOpslag(() => sessionStorage),
      traag: new IndexedDbOpslag(() => indexedDB, this.klok),
      klok: this.klok,
      venster: new EventTarget(),
      lezer: () => import('../../src/storage/lezer.js'),
    });
  }

  readonly bij = {
    stand: (stand: Parameters<Oor['stand']>[0]): void => {
      // What stands in localStorage stands there now; IndexedDB answers later, but only gets newer.
      if (stand.stand === 'bewaard') this.#controleer(this.#laatste, Object.values(localStorage).join());
      if (stand.stand === 'tabblad') this.#controleer(this.#laatste, Object.values(sessionStorage).join());
      this.oor.stand(stand);
    },
    document: (document: SamenspelDocument): void => this.oor.document(document),
    gewist: (): void => this.oor.gewist(),
  };

  open(): Bewaring {
    return (this.bewaring = this.plaats.open('po', 'noor1', this.bij, { gedeeld: false }));
  }

  typ(vraag: string): void {
    this.document = beantwoord(this.document, vraag, 'ja');
    this.#laatste = `"${vraag}"`;
    this.bewaring.bewaar(this.document);
  }

  /** Nothing is under way, in any place, and the state has been told. */
  async rustig(): Promise<void> {
    this.bewaring.spoel();
    await (this.bewaring as OpenPaspoort).rust();
    await new Promise((klaar) => setTimeout(klaar));
    await this.nagekeken();
  }

  async nagekeken(): Promise<void> {
    await Promise.all(this.#wacht);
  }

  #controleer(wat: string, snel: string): void {
    if (snel.includes(wat)) return;
    this.#wacht.push(
      opApparaat().then((alles) => {
        if (!alles.includes(wat.replaceAll('"', '\\"'))) this.onwaar.push(wat);
      }),
    );
  }
}

/** What people do, with storage that fails somewhere, and what must be true after that. */
interface Gebeurtenis {
  vooraf?(): Promise<void>;
  doe(pagina: Pagina): Promise<void>;
  daarna(pagina: Pagina): Promise<void>;
}

const eerder = beantwoord(leeg(), 'eerder', 'ja', 'w9');

const gebeurtenissen: Record<string, Gebeurtenis> = {
  'filling in': {
    async doe(pagina) {
      await pagina.plaats.zoek('po');
      pagina.open();
      for (const vraag of ['een', 'twee', 'drie']) {
        pagina.typ(vraag);
        await pagina.rustig();
      }
    },
    async daarna(pagina) {
      pagina.typ('laatste');
      await pagina.oor.tot(() => pagina.oor.nu?.stand === 'bewaard');
      expect(await opApparaat(), 'the last answer is on the device').to.contain('laatste');
    },
  },

  'going on where another tab writes too': {
    async vooraf() {
      localStorage.setItem(sleutel, envelop(eerder));
      await zetInIndexedDb(sleutel, envelop(eerder, { reeks: 2 }));
    },
    async doe(pagina) {
      await pagina.plaats.zoek('po');
      pagina.open();
      pagina.document = eerder;
      pagina.typ('een');
      await pagina.rustig();
      setItem.call(localStorage, sleutel, envelop(beantwoord(eerder, 'elders', 'ja', 'w9'), { reeks: 9 }));
      pagina.typ('twee');
      await pagina.rustig();
    },
    async daarna(pagina) {
      pagina.typ('laatste');
      await pagina.rustig();
      expect(pagina.oor.nu?.stand).to.equal('bewaard');
      pagina.bewaring.sluit();
      const { concepten } = await new Pagina().plaats.zoek('po');
      expect(antwoorden(concepten[0]?.document)).to.deep.equal([
        'een=ja',
        'eerder=ja',
        'elders=ja',
        'laatste=ja',
        'twee=ja',
      ]);
    },
  },

  'saying that the device is of more people': {
    async doe(pagina) {
      pagina.open();
      pagina.typ('een');
      await pagina.rustig();
      pagina.bewaring.deel(true);
      await pagina.rustig();
    },
    async daarna(pagina) {
      pagina.typ('laatste');
      await pagina.oor.tot(() => pagina.oor.nu?.stand === 'tabblad');
      expect(await opApparaat(), 'nothing that outlives the tab').to.equal('[]');
    },
  },

  'wiping everything': {
    async doe(pagina) {
      pagina.open();
      pagina.typ('een');
      await pagina.rustig();
      pagina.typ('twee');
      pagina.over = await pagina.plaats.wis();
    },
    async daarna(pagina) {
      expect(pagina.oor.gewistMaal).to.equal(1);
      if (!pagina.over.length) expect(await opApparaat(), 'called gone and was not').to.equal('[]');
      expect(await pagina.plaats.wis()).to.deep.equal([]);
      expect(await opApparaat()).to.equal('[]');
    },
  },
};

describe('storage that fails at any one call', () => {
  alleenHier();
  const ongevangen: string[] = [];
  const vang = (gebeurtenis: ErrorEvent | PromiseRejectionEvent): void => {
    ongevangen.push(String('reason' in gebeurtenis ? gebeurtenis.reason : gebeurtenis.message));
  };
  before(() => {
    addEventListener('error', vang);
    addEventListener('unhandledrejection', vang);
  });
  after(() => {
    removeEventListener('error', vang);
    removeEventListener('unhandledrejection', vang);
  });

  for (const [wat, { vooraf, doe, daarna }] of Object.entries(gebeurtenissen))
    for (const soort of soorten)
      it(`says what is true while ${wat}, when a call ${soort}`, async function () {
        this.timeout(60_000);
        let geraakt = 0;
        for (let n = 1, bereikt = true; bereikt; n++) {
          await maakLeeg();
          await vooraf?.();
          const pagina = new Pagina();
          const storing = new Storing(soort, n);
          try {
            await doe(pagina);
            bereikt = storing.bereikt;
            storing.herstel();
            // From here on a busy machine must not look like a store that is silent.
            pagina.klok.tempo = 1;
            await daarna(pagina);
            pagina.bewaring.sluit();
            await (pagina.bewaring as OpenPaspoort).rust();
            await pagina.nagekeken();
            expect(pagina.onwaar, 'called kept and was not').to.deep.equal([]);
          } catch (fout) {
            throw new Error(`call ${n}: ${String(fout)}`);
          } finally {
            storing.herstel();
          }
          if (bereikt) geraakt++;
        }
        expect(ongevangen).to.deep.equal([]);
        expect(geraakt, 'calls that failed').to.be.greaterThan(1);
      });
});
