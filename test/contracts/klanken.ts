import { expect } from 'chai';
import type { Geluid, Opname } from '../../src/domain/opname.js';
import { DubbeleBewaarplaats } from '../../src/storage/dubbel.js';
import { klankTekst, maakKlanken, type Klanken } from '../../src/storage/klanken.js';
import { documentSleutel } from '../../src/storage/sleutels.js';
import { dag, envelop, Gebruik, leeg, ProefKlok, totdat } from '../storage/hulp.js';
import type { Apparaat } from './bewaarplaats.js';

/** A sound that says `tekst`: the first bytes are those of webm. */
export function geluid(id: string, tekst = id): { opname: Opname; geluid: Geluid } {
  const inhoud = btoa(`\x1a\x45\xdf\xa3${tekst}`);
  return {
    opname: { id, duur: 2, bytes: tekst.length + 4, type: 'audio/webm' },
    geluid: { type: 'audio/webm', inhoud },
  };
}

/** Every promise about the sounds that stand beside a passport, on one combination of stores of which at least one works. */
export function klankenContract(naam: string, apparaat: Apparaat): void {
  describe(`a place to keep what was said: ${naam}`, () => {
    let klok: ProefKlok;
    let gebruik: Gebruik;
    let veranderd: () => void;

    /** A page is loaded on this device, and has this passport open. */
    function pagina(gedeeld = false, id = 'noor1'): { klanken: Klanken; plaats: DubbeleBewaarplaats } {
      const opslag = apparaat.opslag(klok);
      const plaats = new DubbeleBewaarplaats({
        ...opslag,
        traag: gebruik.tel(opslag.traag),
        klok,
        venster: new EventTarget(),
        lezer: () => import('../../src/storage/lezer.js'),
      });
      return { plaats, klanken: maakKlanken(plaats, 'po', id, gedeeld, () => veranderd()) };
    }
    const gehouden = (klanken: Klanken, opname: Opname): Promise<unknown> =>
      totdat(
        () => Promise.resolve(klanken.stand([opname])),
        (stand) => stand === undefined,
      );
    const opnamen = async (): Promise<string[]> =>
      [...(await apparaat.inhoud()).keys()].filter((sleutel) => sleutel.startsWith('samenspel/opname/'));
    const een = geluid('een', 'Hallo!');

    beforeEach(async () => {
      klok = new ProefKlok();
      klok.tempo = apparaat.zwijgt?.tempo ?? 1;
      gebruik = new Gebruik();
      veranderd = () => undefined;
      await apparaat.leeg();
    });
    afterEach(() => gebruik.over());

    it('gives the sound back to the next page, as it was', async () => {
      const { klanken } = pagina();
      klanken.bewaar(een.opname, een.geluid);
      await gehouden(klanken, een.opname);
      klanken.sluit();
      const later = pagina().klanken;
      expect(await later.geef(een.opname)).to.deep.equal(een.geluid);
      expect(later.stand([een.opname])).to.equal(undefined);
      later.sluit();
    });

    it('never says kept before it is', async () => {
      const { klanken } = pagina();
      const gezien: boolean[] = [];
      veranderd = () => {
        if (klanken.stand([een.opname]) === undefined) gezien.push(true);
      };
      klanken.bewaar(een.opname, een.geluid);
      await gehouden(klanken, een.opname);
      expect(JSON.stringify([...(await apparaat.inhoud()).values()])).to.contain(een.geluid.inhoud);
      klanken.sluit();
    });

    it('says that it has no sound for another recording, nor a damaged one, and does not lose the true one by it', async () => {
      const sleutel = `samenspel/opname/${documentSleutel('po', 'noor1')}/een`;
      await apparaat.plant(sleutel, klankTekst(klok.tijd, { ...een.geluid, inhoud: 'PHNjcmlwdD4=' }));
      const { klanken } = pagina();
      expect(await klanken.geef(een.opname)).to.equal(null);
      expect(await klanken.geef(geluid('twee').opname)).to.equal(null);
      klanken.bewaar(een.opname, een.geluid);
      await gehouden(klanken, een.opname);
      klanken.sluit();
      const later = pagina().klanken;
      expect(await later.geef(een.opname)).to.deep.equal(een.geluid);
      later.sluit();
    });

    it('keeps what a recording was: another sound under its name never takes its place', async () => {
      const { klanken } = pagina();
      klanken.bewaar(een.opname, een.geluid);
      await gehouden(klanken, een.opname);
      klanken.sluit();
      const ander = pagina().klanken;
      ander.bewaar(een.opname, geluid('een', 'Boevig').geluid);
      await gehouden(ander, een.opname);
      ander.sluit();
      const later = pagina().klanken;
      expect(await later.geef(een.opname)).to.deep.equal(een.geluid);
      later.sluit();
    });

    it('takes away what nobody names any more, and leaves what another tab still names', async () => {
      const { klanken } = pagina();
      const twee = geluid('twee');
      for (const { opname, geluid: klank } of [een, twee]) {
        klanken.bewaar(opname, klank);
        await gehouden(klanken, opname);
      }
      const document = { ...leeg(), antwoorden: [], later: ['twee'] };
      await apparaat.plant(documentSleutel('po', 'noor1'), envelop(document));
      klanken.verwijder(een.opname);
      klanken.verwijder(twee.opname);
      await totdat(opnamen, (sleutels) => !sleutels.some((s) => s.endsWith('/een')));
      expect((await opnamen()).some((sleutel) => sleutel.endsWith('/twee'))).to.equal(true);
      klanken.sluit();
    });

    it('lets nothing outlive the tab on a device of more people, also when that is said later', async () => {
      const { klanken } = pagina();
      klanken.bewaar(een.opname, een.geluid);
      await gehouden(klanken, een.opname);
      await klanken.deel(true, [een.opname]);
      expect(await opnamen()).to.deep.equal([]);
      expect(await klanken.geef(een.opname)).to.deep.equal(een.geluid);
      // A store that never answers may hold something: then it is not called done.
      expect(klanken.stand([een.opname])?.stand).to.equal(apparaat.zwijgt ? 'bezig' : undefined);
      await klanken.deel(false, [een.opname]);
      await gehouden(klanken, een.opname).catch(() => undefined);
      expect(await opnamen()).to.not.deep.equal([]);
      klanken.sluit();
    });

    it('goes with a wipe', async () => {
      const { klanken, plaats } = pagina();
      klanken.bewaar(een.opname, een.geluid);
      await gehouden(klanken, een.opname);
      await plaats.wis();
      klanken.vergeet();
      expect(await opnamen()).to.deep.equal([]);
    });

    it('goes with its passport after 30 days, and not before', async () => {
      const { klanken, plaats } = pagina();
      klanken.bewaar(een.opname, een.geluid);
      await gehouden(klanken, een.opname);
      klanken.sluit();
      const document = { ...leeg(), later: ['een'] };
      await apparaat.plant(documentSleutel('po', 'noor1'), envelop(document));
      klok.tijd += 29 * dag;
      expect((await plaats.zoek('po')).concepten).to.have.length(1);
      expect(await opnamen()).to.not.deep.equal([]);
      klok.tijd += 2 * dag;
      expect((await plaats.zoek('po')).concepten).to.have.length(0);
      expect(await opnamen()).to.deep.equal([]);
    });
  });
}
