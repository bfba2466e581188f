import { expect } from 'chai';
import { presets } from '../../../src/define/presets.js';
import { nederlands } from '../../../src/domain/lees-tekst.js';
import { leesInhoud } from '../../../src/domain/paspoort/lees-inhoud.js';
import {
  sjabloonSchema,
  type Optie,
  type Rol,
  type Sjabloon,
  type Vraag,
} from '../../../src/domain/paspoort/sjabloon.js';
import { isPictogram } from '../../../src/pictograms/pictogram.js';

const rollen: Rol[] = ['kind', 'ouder', 'leerkracht'];
const alle = await Promise.all(
  (await presets.namen()).map(async (naam): Promise<[string, Sjabloon]> => [
    naam,
    (await presets.van(naam)?.haal('nl', null)) as Sjabloon,
  ]),
);
const lijkend = (await (await fetch('/src/pictograms/drawings/confusable-pairs.txt')).text())
  .split('\n')
  .filter((regel) => regel !== '' && !regel.startsWith('#'))
  .map((regel) => regel.split(' ').slice(1));

/** A question as each age is asked it; parents and teachers have one wording. */
const wijzen = (vraag: Vraag): Vraag[] => [
  vraag,
  ...Object.values(vraag.varianten ?? {}).map((variant) => ({ ...vraag, ...variant })),
];
const ids = (opties: readonly Optie[] | undefined): string[] => (opties ?? []).map(({ id }) => id);
/** The pictures of one page of answers, each option's as one string. */
const beelden = (opties: readonly Optie[] | undefined): string[] =>
  (opties ?? []).map(({ beeld }) => [beeld].flat().join(' '));
const ooitTweemaal = (lijst: readonly string[]): string[] => lijst.filter((id, plek) => lijst.indexOf(id) !== plek);

it('there are passports, and pairs of drawings that look alike', () => {
  expect(alle.map(([naam]) => naam)).to.include('po');
  expect(lijkend.length).to.be.greaterThan(10);
});

for (const [naam, sjabloon] of alle) {
  const vragen = sjabloon.delen.flatMap((deel) => deel.vragen);
  const alleWijzen = vragen.flatMap(wijzen);
  const metOpties = alleWijzen.filter(({ soort }) => soort !== 'kort' && soort !== 'lang');
  const gesprekken = sjabloon.delen.flatMap(({ id, gesprek }) => (gesprek ? [{ id, ...gesprek }] : []));

  describe(`the passport ${naam}`, () => {
    it('is valid, under its own name, says nothing that the schema does not know, with nothing to remark', async () => {
      expect(sjabloon.id).to.equal(naam);
      expect(sjabloonSchema.parse(sjabloon)).to.deep.equal(sjabloon);
      expect(leesInhoud(sjabloon, () => undefined)).to.deep.equal({ inhoud: sjabloon, meldingen: [] });
    });

    it('has a part for each talk, and begins with getting to know each other', () => {
      expect(sjabloon.delen[0]?.id).to.equal('algemeen');
      expect(sjabloon.delen.map(({ id }) => id)).to.include.members(['ontwikkeling', 'overdracht']);
    });

    it('asks each voice enough to talk about, in each part, not counting follow-up questions', () => {
      for (const deel of sjabloon.delen)
        for (const rol of rollen) {
          const eigen = deel.vragen.filter((vraag) => vraag.rol === rol && !vraag.volgtOp);
          expect(eigen.length, `${rol} in ${deel.id}`).to.be.at.least(3);
        }
    });

    it('mixes the ways to answer in each voice, and makes nobody write to be heard', () => {
      for (const rol of rollen) {
        const eigen = vragen.filter((vraag) => vraag.rol === rol);
        expect(eigen.map(({ soort }) => soort)).to.include.members(['tegels', 'gezichten']);
        const kiest = (meer: boolean) => eigen.some((vraag) => vraag.opties && !!vraag.meer === meer);
        expect(kiest(false), `${rol}: one of a few`).to.equal(true);
        expect(kiest(true), `${rol}: some of a few`).to.equal(true);
      }
      for (const { id, inGesprek } of vragen) expect(inGesprek, id).to.not.equal(false);
    });

    it('gives every question and every option its own id', () => {
      expect(ooitTweemaal(vragen.map(({ id }) => id))).to.deep.equal([]);
      for (const { id, opties } of alleWijzen) expect(ooitTweemaal(ids(opties)), id).to.deep.equal([]);
    });

    it('has options exactly where they are chosen from', () => {
      for (const vraag of metOpties) expect(ids(vraag.opties).length, vraag.id).to.be.at.least(3);
      for (const vraag of alleWijzen)
        if (!metOpties.includes(vraag)) expect(vraag.opties, vraag.id).to.equal(undefined);
    });

    it('keeps a page to six tiles, and for the youngest to four without writing', () => {
      for (const { id, soort, opties } of metOpties)
        if (soort === 'tegels' || soort === 'gezichten') expect(ids(opties).length, id).to.be.at.most(6);
      if (sjabloon.fase !== undefined && sjabloon.fase !== 'jong') return;
      for (const vraag of vragen) {
        if (vraag.rol !== 'kind' || !vraag.opties) continue;
        const jong = { ...vraag, ...vraag.varianten?.jong };
        expect(ids(jong.opties).length, vraag.id).to.be.at.most(4);
        expect(jong.zelf ?? false, vraag.id).to.equal(false);
      }
    });

    it('asks a follow-up question after one of the same voice and part that can be answered so', () => {
      for (const deel of sjabloon.delen)
        for (const [plaats, { id, rol, volgtOp }] of deel.vragen.entries()) {
          if (!volgtOp) continue;
          const eerder = deel.vragen.slice(0, plaats).find((vraag) => vraag.id === volgtOp.vraag);
          expect(eerder?.rol, id).to.equal(rol);
          const mogelijk = eerder ? wijzen(eerder).flatMap(({ opties }) => ids(opties)) : [];
          expect(mogelijk, id).to.include.members(volgtOp.opties ?? []);
        }
    });

    it('lets what parents offer and what the teacher needs meet: the same tags, the same parts of the day', () => {
      const wanneer = (vraag: Vraag): string[] =>
        ids(vragen.find(({ volgtOp }) => volgtOp?.vraag === vraag.id)?.opties);
      const aanbod = vragen.find(({ soort }) => soort === 'aanbod');
      const nodig = vragen.find(({ soort }) => soort === 'nodig');
      if (!aanbod || !nodig) throw new Error('Nobody offers, or nobody needs');
      expect(ids(aanbod.opties?.filter(({ alleen }) => !alleen))).to.deep.equal(ids(nodig.opties));
      expect(ids(aanbod.opties?.filter(({ alleen }) => alleen))).to.deep.equal(['nu-niet']);
      expect(wanneer(aanbod)).to.not.deep.equal([]);
      expect(wanneer(aanbod)).to.deep.equal(wanneer(nodig));
    });

    it('puts wish, expectation and goal under one subject, with answers that can agree', () => {
      const drie = vragen.filter(({ onderwerp }) => onderwerp === 'wens-verwachting-doel');
      expect(drie.map(({ rol }) => rol)).to.deep.equal(rollen);
      const [kind = [], ouder = [], leerkracht = []] = drie.map((vraag) => ids(vraag.opties));
      expect(ouder).to.deep.equal(leerkracht);
      expect(kind.filter((id) => ouder.includes(id)).length).to.be.at.least(2);
    });

    it('says of every question what it is about and how its answer begins', () => {
      for (const { id, onderwerp, kort } of vragen) {
        expect(onderwerp, id).to.be.a('string');
        expect(kort, id).to.be.a('string');
      }
    });

    it('keeps how a parent can be reached, and what a parent offers, from the other parents', () => {
      const eigen = vragen.filter(
        ({ rol, onderwerp }) => rol === 'ouder' && /^(contact|meedoen)$/.test(`${onderwerp}`),
      );
      expect(eigen.length).to.be.greaterThan(0);
      for (const { id, zicht } of eigen) expect(zicht, id).to.deep.equal(['leerkracht']);
    });
  });

  describe(`the talks of the passport ${naam}`, () => {
    it('are there for each part', () => {
      expect(gesprekken.map(({ id }) => id)).to.deep.equal(sjabloon.delen.map(({ id }) => id));
    });

    for (const { id, minuten = 15, onderwerpen, kaarten = [], voorstellen = [], overdracht = false } of gesprekken) {
      const deel = sjabloon.delen.find((kandidaat) => kandidaat.id === id);

      it(`${id}: begins with what goes well, and fits in its minutes`, () => {
        expect(onderwerpen[0]?.overdracht).to.equal('gaat-goed');
        expect(onderwerpen.length).to.be.within(3, 6);
        expect(onderwerpen.reduce((som, onderwerp) => som + (onderwerp.minuten ?? 0), 0)).to.be.at.most(minuten);
      });

      it(`${id}: lets the child lead, and a parent`, () => {
        for (const rol of ['kind', 'ouder'])
          expect(
            onderwerpen.some(({ leidt = 'kind' }) => leidt === rol),
            rol,
          ).to.equal(true);
      });

      it(`${id}: talks about what each voice was asked, and gives each voice cards, and something to agree on`, () => {
        for (const onderwerp of onderwerpen) {
          const gevraagd = (deel?.vragen ?? []).filter((vraag) => vraag.onderwerp === onderwerp.id);
          expect(new Set(gevraagd.map(({ rol }) => rol)).size, onderwerp.id).to.be.at.least(2);
        }
        for (const rol of rollen) {
          expect(
            kaarten.some(({ wie }) => wie === rol),
            rol,
          ).to.equal(true);
          expect(
            voorstellen.some(({ wie }) => wie === rol),
            rol,
          ).to.equal(true);
        }
      });

      it(`${id}: names no subject, card or proposal twice`, () => {
        for (const lijst of [onderwerpen, kaarten, voorstellen])
          expect(ooitTweemaal(lijst.map((lid) => lid.id))).to.deep.equal([]);
      });

      it(`${id}: ${overdracht ? 'ends' : 'does not end'} in a page for who comes next`, () => {
        expect(overdracht).to.equal(id === 'overdracht');
        if (!overdracht) return;
        const koppen = onderwerpen.flatMap((onderwerp) => onderwerp.overdracht ?? []);
        expect(koppen).to.include.members(['gaat-goed', 'helpt', 'wil']);
      });
    }
  });

  describe(`the pictures of the passport ${naam}`, () => {
    it('exist', () => {
      const gebruikt = [
        ...alleWijzen.flatMap(({ beeld, opties }) => [beeld, ...(opties ?? []).map((optie) => optie.beeld)]),
        ...sjabloon.delen.map(({ beeld }) => beeld),
        ...gesprekken.flatMap(({ onderwerpen, kaarten = [], voorstellen = [] }) =>
          [...onderwerpen, ...kaarten, ...voorstellen].map(({ beeld }) => beeld),
        ),
      ];
      for (const id of gebruikt.flat())
        if (id !== undefined) expect(isPictogram(String(id)), String(id)).to.equal(true);
    });

    it('stand at every option, at every question that is answered in words, and at all that lies on the table', () => {
      for (const { id, opties } of alleWijzen)
        for (const optie of opties ?? []) expect(optie.beeld, `${id}: ${optie.id}`).to.not.equal(undefined);
      for (const vraag of alleWijzen) if (!metOpties.includes(vraag)) expect(vraag.beeld, vraag.id).to.be.a('string');
      for (const { onderwerpen, kaarten = [], voorstellen = [] } of gesprekken)
        for (const { id, beeld } of [...onderwerpen, ...kaarten, ...voorstellen])
          expect(beeld, id).to.not.equal(undefined);
    });

    it('mean one thing within a question, and do not look alike', () => {
      // People look alike; mum and dad are large, with their word, and no question about home can do without them.
      const mag = (paar: string[]): boolean => paar.includes('mother') && paar.includes('father');
      for (const { id, opties } of metOpties) {
        const getoond = beelden(opties);
        expect(ooitTweemaal(getoond), id).to.deep.equal([]);
        for (const paar of lijkend)
          if (!mag(paar))
            expect(
              paar.every((beeld) => getoond.includes(beeld)),
              `${id}: ${paar.join(' ')}`,
            ).to.equal(false);
      }
    });
  });

  describe(`the words of the passport ${naam}`, () => {
    const vraagteksten = alleWijzen.flatMap(({ vraag, kort }) => [vraag, kort ?? '']).map(nederlands);
    const optieteksten = alleWijzen.flatMap(({ opties }) => (opties ?? []).map(({ tekst }) => nederlands(tekst)));

    it('never ask for what a school may not write down, nor for names', () => {
      const verboden = /\b(ziek|dokter|medicijn|geloof|kerk|moskee|geboren|inkomen|adres|bsn|naam|namen)/i;
      expect([...vraagteksten, ...optieteksten].filter((tekst) => verboden.test(tekst))).to.deep.equal([]);
    });
  });
}
