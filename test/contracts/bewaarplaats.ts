import { expect } from 'chai';
import { DubbeleBewaarplaats } from '../../src/storage/dubbel.js';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import type { Lezer } from '../../src/storage/bewaring.js';
import type { Bewaarplaats, Bewaarstand, Gevonden, SnelleOpslag, TrageOpslag } from '../../src/storage/poort.js';
import { antwoorden, beantwoord, dag, envelop, Gebruik, leeg, Oor, ProefKlok, totdat } from '../storage/hulp.js';

/** A combination of stores on one device. */
export interface Apparaat {
  /** The stores as a newly loaded page gets them. */
  opslag(klok: ProefKlok): { snel: SnelleOpslag; tabblad: SnelleOpslag; traag: TrageOpslag };
  /** What really stands on the device and outlives the tab, read without the adapters. */
  inhoud(): Promise<Map<string, unknown>>;
  /** Puts a text in every store that works and outlives the tab. */
  plant(sleutel: string, tekst: string): Promise<void>;
  /** The device as new. */
  leeg(): Promise<void>;
  /** One store never answers: what it holds cannot be removed. Timers are so much shorter. */
  zwijgt?: { tempo: number };
}

const lezer = (): Promise<Lezer> => import('../../src/storage/lezer.js');

/** Every promise of a place to keep passports, on one combination of stores of which at least one works. */
export function bewaarplaatsContract(naam: string, apparaat: Apparaat): void {
  describe(`a place to keep passports: ${naam}`, () => {
    let klok: ProefKlok;
    let venster: EventTarget;

    let gebruik: Gebruik;

    /** The stores of a page, counting who still uses them. */
    function opslagVanPagina(): ReturnType<Apparaat['opslag']> {
      const opslag = apparaat.opslag(klok);
      return { ...opslag, traag: gebruik.tel(opslag.traag) };
    }
    /** A page is loaded on this device. */
    const pagina = (opslag = opslagVanPagina()): Bewaarplaats => {
      venster = new EventTarget();
      return new DubbeleBewaarplaats({ ...opslag, klok, venster, lezer });
    };
    const klaar = (oor: Oor): Promise<void> => oor.tot(() => oor.nu?.stand === 'bewaard');
    const sleutels = async (): Promise<string[]> => [...(await apparaat.inhoud()).keys()].sort();
    const eerste = ({ concepten }: Gevonden): string[] => antwoorden(concepten[0]?.document);

    /** Somebody fills in these answers and closes the page. */
    async function vulIn(ruimte: string, id: string, ...vragen: string[]): Promise<void> {
      const oor = new Oor();
      const bewaring = pagina().open(ruimte, id, oor, { gedeeld: false });
      let document = leeg(id);
      for (const vraag of vragen) bewaring.bewaar((document = beantwoord(document, vraag, 'ja')));
      await klaar(oor);
      bewaring.sluit();
    }

    beforeEach(async () => {
      klok = new ProefKlok();
      klok.tempo = apparaat.zwijgt?.tempo ?? 1;
      gebruik = new Gebruik();
      await apparaat.leeg();
    });

    // Each test closes what it opened, so this is a promise too: the last one to close lets go of the stores.
    afterEach(() => gebruik.over());

    /** What a wipe must answer: all is gone, unless a store was silent. */
    const verwachtWeg = (over: string[]): void => {
      if (apparaat.zwijgt) expect(over).to.not.deep.equal([]);
      else expect(over).to.deep.equal([]);
    };

    it('finds nothing and leaves nothing on a new device', async () => {
      expect(await pagina().zoek('po')).to.deep.equal({ concepten: [], onleesbaar: [] });
      expect(await sleutels()).to.deep.equal([]);
    });

    it('gives back the last answers to the next page', async () => {
      await vulIn('po', 'noor1', 'spelen', 'eten');
      const { concepten, onleesbaar } = await pagina().zoek('po');
      expect(onleesbaar).to.deep.equal([]);
      expect(concepten).to.have.length(1);
      expect(antwoorden(concepten[0]?.document)).to.deep.equal(['eten=ja', 'spelen=ja']);
      expect(concepten[0]).to.include({ sleutel: 'samenspel/paspoort/po/noor1', gedeeld: false });
      expect(concepten[0]?.op).to.deep.equal(new Date(klok.tijd));
      expect(concepten[0]?.tot).to.deep.equal(new Date(klok.tijd + 30 * dag));
    });

    it('keeps each kind of document in a place of its own, and wipes them together', async () => {
      const opdracht: SamenspelDocument = { ...leeg(), soort: 'samenspel-thuisopdracht' };
      await vulIn('po', 'noor1', 'spelen');
      const plaats = pagina();
      const oor = new Oor();
      const bewaring = plaats.open('po', 'noor1', oor, { gedeeld: false, kast: 'thuisopdracht' });
      bewaring.bewaar(beantwoord(opdracht, 'hoe-was-het', 'leuk'));
      await klaar(oor);
      bewaring.sluit();
      const van = async (kast?: 'thuisopdracht') =>
        (await pagina().zoek('po', kast)).concepten.map(({ sleutel, document }) => [sleutel, document.soort]);
      expect(await van()).to.deep.equal([['samenspel/paspoort/po/noor1', 'samenspel-paspoort']]);
      expect(await van('thuisopdracht')).to.deep.equal([
        ['samenspel/thuisopdracht/po/noor1', 'samenspel-thuisopdracht'],
      ]);
      verwachtWeg(await plaats.wis());
      expect(await sleutels()).to.deep.equal([]);
    });

    it('puts a document of another kind aside: it never flows into this one', async () => {
      await apparaat.plant('samenspel/thuisopdracht/po/noor1', envelop(beantwoord(leeg(), 'spelen', 'ja')));
      const { concepten, onleesbaar } = await pagina().zoek('po', 'thuisopdracht');
      expect(concepten).to.deep.equal([]);
      expect(onleesbaar).to.have.length(1);
    });

    it('tells the state: nothing yet, then kept until a day', async () => {
      const oor = new Oor();
      const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
      expect(await oor.volgende()).to.deep.equal({ stand: 'leeg' });
      bewaring.bewaar(beantwoord(leeg(), 'spelen', 'ja'));
      await klaar(oor);
      expect(oor.nu).to.deep.equal({ stand: 'bewaard', tot: new Date(klok.tijd + 30 * dag) } satisfies Bewaarstand);
      bewaring.sluit();
    });

    it('never says kept before it is', async () => {
      const oor = new Oor();
      const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
      bewaring.bewaar(beantwoord(leeg(), 'spelen', 'ja'));
      await klaar(oor);
      expect(JSON.stringify([...(await apparaat.inhoud()).values()])).to.contain('spelen');
      bewaring.sluit();
    });

    it('writes what waits when the page goes away', async () => {
      const oor = new Oor();
      const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
      bewaring.bewaar(beantwoord(leeg(), 'spelen', 'ja'));
      venster.dispatchEvent(new Event('pagehide'));
      await totdat(
        async () => JSON.stringify([...(await apparaat.inhoud()).values()]),
        (alles) => alles.includes('spelen'),
      );
      bewaring.sluit();
    });

    it('keeps passports and namespaces apart, the newest first', async () => {
      await vulIn('po', 'noor1', 'a');
      klok.tijd += dag;
      await vulIn('po', 'sami2', 'b');
      await vulIn('po/school', 'lot3', 'c');
      const { concepten } = await pagina().zoek('po');
      expect(concepten.map(({ document }) => document.id)).to.deep.equal(['sami2', 'noor1']);
      expect(eerste(await pagina().zoek('po/school'))).to.deep.equal(['c=ja']);
    });

    it('lets go after 30 days without an edit, not a day earlier', async () => {
      await vulIn('po', 'noor1', 'a');
      klok.tijd += 30 * dag;
      expect((await pagina().zoek('po')).concepten).to.have.length(1);
      klok.tijd += dag;
      expect((await pagina().zoek('po')).concepten).to.have.length(0);
      expect(await sleutels()).to.deep.equal([]);
    });

    for (const [wat, sprong] of [
      ['a year back', -365 * dag],
      ['to 1970', -Date.UTC(2026, 10, 22)],
      ['four years ahead', 4 * 365 * dag],
    ] as const)
      it(`keeps the work of today through a clock that jumps ${wat} and back`, async () => {
        await vulIn('po', 'noor1', 'a');
        klok.tijd += sprong;
        expect(eerste(await pagina().zoek('po'))).to.deep.equal(['a=ja']);
        klok.tijd -= sprong;
        expect(eerste(await pagina().zoek('po'))).to.deep.equal(['a=ja']);
      });

    it('lets go of what was written by a clock that ran ahead, 30 days after it was put right', async () => {
      klok.tijd += 400 * dag;
      await vulIn('po', 'noor1', 'a');
      klok.tijd -= 400 * dag;
      expect((await pagina().zoek('po')).concepten[0]?.tot).to.deep.equal(new Date(klok.tijd + 30 * dag));
      klok.tijd += 31 * dag;
      expect((await pagina().zoek('po')).concepten).to.have.length(0);
    });

    it('wipes one passport, tells who has it open, and keeps no more of it', async () => {
      await vulIn('po', 'sami2', 'b');
      const plaats = pagina();
      const oor = new Oor();
      const bewaring = plaats.open('po', 'noor1', oor, { gedeeld: false });
      bewaring.bewaar(beantwoord(leeg(), 'geheim', 'ja'));
      await klaar(oor);
      verwachtWeg(await plaats.wis('samenspel/paspoort/po/noor1'));
      expect(oor.gewistMaal).to.equal(1);
      bewaring.bewaar(beantwoord(leeg(), 'geheim', 'nee'));
      await oor.tot(() => oor.nu?.stand === 'niet');
      bewaring.sluit();
      expect(await sleutels()).to.deep.equal(['samenspel/paspoort/po/sami2']);
    });

    it('wipes everything, also what was still on its way', async () => {
      await vulIn('po', 'sami2', 'b');
      await apparaat.plant('samenspel/onleesbaar/samenspel/paspoort/po/x', 'kapot');
      const plaats = pagina();
      const bewaring = plaats.open('po', 'noor1', new Oor(), { gedeeld: false });
      bewaring.bewaar(beantwoord(leeg(), 'geheim', 'ja'));
      bewaring.spoel();
      verwachtWeg(await plaats.wis());
      expect(await sleutels()).to.deep.equal([]);
      bewaring.sluit();
      expect((await pagina().zoek('po')).concepten).to.deep.equal([]);
      expect(await sleutels()).to.deep.equal([]);
    });

    it('wipes also what was closed a moment ago and is still reading and writing', async () => {
      await vulIn('po', 'noor1', 'a');
      const plaats = pagina();
      const bewaring = plaats.open('po', 'noor1', new Oor(), { gedeeld: false });
      bewaring.bewaar(beantwoord(leeg(), 'geheim', 'ja', 'w2'));
      bewaring.sluit();
      verwachtWeg(await plaats.wis());
      await gebruik.over();
      expect(await sleutels()).to.deep.equal([]);
    });

    it('keeps again what is opened after a wipe', async () => {
      const plaats = pagina();
      const oor = new Oor();
      const oud = plaats.open('po', 'noor1', oor, { gedeeld: false });
      oud.bewaar(beantwoord(leeg(), 'oud', 'ja'));
      await plaats.wis();
      const nieuw = plaats.open('po', 'noor1', oor, { gedeeld: false });
      nieuw.bewaar(beantwoord(leeg(), 'nieuw', 'ja'));
      await klaar(oor);
      oud.sluit();
      nieuw.sluit();
      expect(eerste(await pagina().zoek('po'))).to.deep.equal(['nieuw=ja']);
    });

    it('loses no answer of two pages that never hear of each other', async () => {
      const oren = [new Oor(), new Oor()] as const;
      const [een, twee] = oren.map((oor) => pagina().open('po', 'noor1', oor, { gedeeld: false }));
      een?.bewaar(beantwoord(leeg(), 'a', 'een', 'w1'));
      await klaar(oren[0]);
      twee?.bewaar(beantwoord(leeg(), 'b', 'twee', 'w2'));
      await oren[1].tot(() => oren[1].documenten.length > 0);
      expect(antwoorden(oren[1].documenten.at(-1))).to.deep.equal(['a=een', 'b=twee']);
      een?.bewaar(beantwoord(beantwoord(leeg(), 'a', 'een', 'w1'), 'c', 'drie', 'w1'));
      await oren[0].tot(() => antwoorden(oren[0].documenten.at(-1)).length === 3);
      een?.sluit();
      twee?.sluit();
      expect(eerste(await pagina().zoek('po'))).to.deep.equal(['a=een', 'b=twee', 'c=drie']);
    });

    it('merges two elements of one page that have the same passport open', async () => {
      const plaats = pagina();
      const oren = [new Oor(), new Oor()] as const;
      const [een, twee] = oren.map((oor) => plaats.open('po', 'noor1', oor, { gedeeld: false }));
      een?.bewaar(beantwoord(leeg(), 'a', 'een', 'w1'));
      await oren[1].tot(() => oren[1].documenten.length > 0);
      twee?.bewaar(beantwoord(leeg(), 'b', 'twee', 'w2'));
      await oren[0].tot(() => antwoorden(oren[0].documenten.at(-1)).length === 2);
      await klaar(oren[1]);
      een?.sluit();
      twee?.sluit();
      expect(eerste(await pagina().zoek('po'))).to.deep.equal(['a=een', 'b=twee']);
    });

    it('goes on with a found passport, and opening it alone does not make it stay longer', async () => {
      await vulIn('po', 'noor1', 'a');
      const toen = klok.tijd;
      klok.tijd += 10 * dag;
      const plaats = pagina();
      const [concept] = (await plaats.zoek('po')).concepten;
      const oor = new Oor();
      const bewaring = plaats.open('po', 'noor1', oor, { gedeeld: false });
      const document = concept?.document ?? leeg();
      bewaring.bewaar(document);
      await oor.tot(() => oor.nu?.stand === 'bewaard' && oor.nu.tot.getTime() === toen + 30 * dag);
      bewaring.bewaar(beantwoord(document, 'b', 'ja'));
      await oor.tot(() => oor.nu?.stand === 'bewaard' && oor.nu.tot.getTime() === klok.tijd + 30 * dag);
      bewaring.sluit();
      expect(eerste(await pagina().zoek('po'))).to.deep.equal(['a=ja', 'b=ja']);
    });

    it('puts a damaged value aside, untouched, and reports it at every visit', async () => {
      const heel = 'samenspel/paspoort/po/noor1';
      const apart = `samenspel/onleesbaar/${heel}`;
      for (const ruw of ['{"samenspel":1,"reeks":1,"op":"2026', 'null', '[]', envelop({ soort: 'iets anders' })]) {
        await apparaat.leeg();
        await apparaat.plant(heel, ruw);
        for (const keer of [1, 2]) {
          const { concepten, onleesbaar } = await pagina().zoek('po');
          expect(concepten, `visit ${keer}`).to.deep.equal([]);
          expect(onleesbaar).to.deep.equal([{ sleutel: apart, reden: 'kapot', ruw }]);
        }
        expect([...(await apparaat.inhoud())]).to.deep.equal([[apart, ruw]]);
      }
    });

    it('keeps new answers under a key where a damaged value stands, and that value too', async () => {
      await apparaat.plant('samenspel/paspoort/po/noor1', 'ruw{');
      await vulIn('po', 'noor1', 'a');
      const { concepten, onleesbaar } = await pagina().zoek('po');
      expect(antwoorden(concepten[0]?.document)).to.deep.equal(['a=ja']);
      expect(onleesbaar.map(({ ruw }) => ruw)).to.deep.equal(['ruw{']);
    });

    it("never mixes in another child's answers that stand under the wrong key", async () => {
      await apparaat.plant('samenspel/paspoort/po/noor1', envelop(beantwoord(leeg('sami2'), 'geheim', 'ja')));
      await vulIn('po', 'noor1', 'a');
      const { concepten, onleesbaar } = await pagina().zoek('po');
      expect(eerste({ concepten, onleesbaar })).to.deep.equal(['a=ja']);
      expect(onleesbaar).to.have.length(1);
    });

    for (const [wat, ruw] of [
      ['kept form', envelop({}, { samenspel: 2 })],
      ['document', envelop({ ...leeg(), versie: 2 })],
    ] as const)
      it(`leaves a ${wat} of a later version untouched, and says that it cannot keep`, async () => {
        const sleutel = 'samenspel/paspoort/po/noor1';
        await apparaat.plant(sleutel, ruw);
        expect(await pagina().zoek('po')).to.deep.equal({
          concepten: [],
          onleesbaar: [{ sleutel, reden: 'nieuwer', ruw }],
        });
        const oor = new Oor();
        const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
        bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
        await oor.tot(() => oor.nu?.stand === 'niet');
        expect(oor.nu).to.deep.equal({ stand: 'niet', reden: 'nieuwer' });
        bewaring.bewaar(beantwoord(leeg(), 'b', 'ja'));
        bewaring.sluit();
        expect((await apparaat.inhoud()).get(sleutel)).to.equal(ruw);
      });

    it('keeps on a device of more people only in this tab, and takes away what was on the device', async () => {
      const plaats = pagina();
      const oor = new Oor();
      const bewaring = plaats.open('po', 'noor1', oor, { gedeeld: false });
      bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
      await klaar(oor);
      bewaring.deel(true);
      if (apparaat.zwijgt) {
        await totdat(sleutels, (rest) => rest.length === 0);
        expect(oor.nu?.stand, 'not known to be gone').to.equal('bezig');
      } else await oor.tot(() => oor.nu?.stand === 'tabblad');
      expect(await sleutels()).to.deep.equal([]);
      bewaring.bewaar(beantwoord(beantwoord(leeg(), 'a', 'ja'), 'b', 'ja'));
      bewaring.sluit();
      expect(await sleutels()).to.deep.equal([]);
      const { concepten } = await plaats.zoek('po');
      expect(antwoorden(concepten[0]?.document)).to.deep.equal(['a=ja', 'b=ja']);
      expect(concepten[0]?.gedeeld).to.equal(true);
    });

    it('goes back to keeping on the device, and leaves nothing in the tab', async () => {
      const opslag = opslagVanPagina();
      const plaats = pagina(opslag);
      const oor = new Oor();
      const bewaring = plaats.open('po', 'noor1', oor, { gedeeld: true });
      bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
      await oor.tot(() => oor.nu?.stand === 'tabblad');
      bewaring.deel(false);
      await klaar(oor);
      await totdat(
        () => opslag.tabblad.alle('samenspel'),
        (rest) => rest.length === 0,
      );
      bewaring.sluit();
      expect(eerste(await pagina().zoek('po'))).to.deep.equal(['a=ja']);
    });

    it('refuses a document of another passport and says so', async () => {
      const oor = new Oor();
      const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
      bewaring.bewaar(beantwoord(leeg('sami2'), 'a', 'ja'));
      await oor.tot(() => oor.nu?.stand === 'niet');
      bewaring.bewaar(beantwoord(leeg('noor1'), 'a', 'ja'));
      await klaar(oor);
      bewaring.sluit();
    });

    it('is silent after it was closed', async () => {
      const oor = new Oor();
      const bewaring = pagina().open('po', 'noor1', oor, { gedeeld: false });
      bewaring.bewaar(beantwoord(leeg(), 'a', 'ja'));
      bewaring.sluit();
      const gehoord = oor.standen.length;
      bewaring.bewaar(beantwoord(leeg(), 'b', 'ja'));
      bewaring.spoel();
      await totdat(
        () => pagina().zoek('po'),
        ({ concepten }) => concepten.length === 1,
      );
      expect(eerste(await pagina().zoek('po'))).to.deep.equal(['a=ja']);
      expect(oor.standen).to.have.length(gehoord);
    });
  });
}
