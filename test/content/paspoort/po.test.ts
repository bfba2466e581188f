import { expect } from 'chai';
import po from '../../../src/content/paspoort/po.js';
import { nederlands } from '../../../src/domain/lees-tekst.js';
import { sjabloonSchema, type Optie, type Rol, type Vraag } from '../../../src/domain/paspoort/sjabloon.js';
import { maakInhoud } from '../../../src/i18n/vertaler.js';
import { isPictogram } from '../../../src/pictograms/pictogram.js';

const sjabloon = maakInhoud(po, 'nl', null);
const vragen = sjabloon.delen.flatMap((deel) => deel.vragen);
const rollen: Rol[] = ['kind', 'ouder', 'leerkracht'];

/** A question as each age is asked it; parents and teachers have one wording. */
const wijzen = (vraag: Vraag): Vraag[] => [
  vraag,
  ...Object.values(vraag.varianten ?? {}).map((variant) => ({ ...vraag, ...variant })),
];
const alleWijzen = vragen.flatMap(wijzen);
const metOpties = alleWijzen.filter(({ soort }) => soort !== 'kort' && soort !== 'lang');
const ids = (opties: readonly Optie[] | undefined): string[] => (opties ?? []).map(({ id }) => id);
const vind = (id: string): Vraag => {
  const vraag = vragen.find((kandidaat) => kandidaat.id === id);
  if (!vraag) throw new Error(`No question ${id}`);
  return vraag;
};
/** The pictures of one page of answers, each option's as one string. */
const beelden = (opties: readonly Optie[] | undefined): string[] =>
  (opties ?? []).map(({ beeld }) => [beeld].flat().join(' '));

describe('the passport of the primary school', () => {
  it('is a valid template, and says nothing that the schema does not know', () => {
    expect(sjabloonSchema.parse(sjabloon)).to.deep.equal(sjabloon);
  });

  it('has a part for each talk', () => {
    expect(sjabloon.delen.map(({ id }) => id)).to.deep.equal(['algemeen', 'ontwikkeling', 'overdracht']);
  });

  it('asks each voice enough to talk about, in each part, not counting follow-up questions', () => {
    const minstens = { algemeen: 6, ontwikkeling: 5, overdracht: 3 };
    for (const deel of sjabloon.delen)
      for (const rol of rollen) {
        const eigen = deel.vragen.filter((vraag) => vraag.rol === rol && !vraag.volgtOp);
        expect(eigen.length, `${rol} in ${deel.id}`).to.be.at.least(minstens[deel.id as keyof typeof minstens]);
      }
  });

  it('mixes the ways to answer in each voice, and makes nobody write to be heard', () => {
    for (const rol of rollen) {
      const eigen = vragen.filter((vraag) => vraag.rol === rol);
      expect(eigen.map(({ soort }) => soort)).to.include.members(['tegels', 'gezichten', 'kort', 'lang']);
      expect(
        eigen.some(({ opties, meer }) => opties && !meer),
        `${rol}: one of a few`,
      ).to.equal(true);
      expect(
        eigen.some(({ opties, meer }) => opties && meer),
        `${rol}: some of a few`,
      ).to.equal(true);
    }
    for (const { id, inGesprek } of vragen) expect(inGesprek, id).to.not.equal(false);
  });

  it('gives every question and every option its own id', () => {
    expect(new Set(vragen.map(({ id }) => id)).size).to.equal(vragen.length);
    for (const { id, opties } of alleWijzen) expect(new Set(ids(opties)).size, id).to.equal(ids(opties).length);
  });

  it('has options exactly where they are chosen from', () => {
    for (const vraag of metOpties) expect(ids(vraag.opties).length, vraag.id).to.be.at.least(3);
    for (const vraag of alleWijzen) if (!metOpties.includes(vraag)) expect(vraag.opties, vraag.id).to.equal(undefined);
  });

  it('keeps a page to six tiles, and for the youngest to four without writing', () => {
    for (const { id, soort, opties } of metOpties)
      if (soort === 'tegels' || soort === 'gezichten') expect(ids(opties).length, id).to.be.at.most(6);
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
    const nodig = ids(vind('leerkracht-nodig').opties);
    const { opties: aanbod } = vind('ouder-aanbod');
    expect(ids(aanbod?.filter(({ alleen }) => !alleen))).to.deep.equal(nodig);
    expect(ids(aanbod?.filter(({ alleen }) => alleen))).to.deep.equal(['nu-niet']);
    expect(ids(vind('ouder-wanneer').opties)).to.deep.equal(ids(vind('leerkracht-wanneer').opties));
  });

  it('puts wish, expectation and goal under one subject, with answers that can agree', () => {
    const drie = vragen.filter(({ onderwerp }) => onderwerp === 'wens-verwachting-doel');
    expect(drie.map(({ rol }) => rol)).to.deep.equal(rollen);
    const [kind, ouder, leerkracht] = drie.map((vraag) => ids(vraag.opties));
    expect(ouder).to.deep.equal(leerkracht);
    for (const id of ['lezen', 'rekenen', 'vrienden', 'vertellen']) expect(kind).to.include(id);
  });

  it('says of every question what it is about and how its answer begins', () => {
    for (const { id, onderwerp, kort } of vragen) {
      expect(onderwerp, id).to.be.a('string');
      expect(kort, id).to.be.a('string');
    }
  });

  it('keeps how a parent can be reached from the other parents', () => {
    for (const id of ['ouder-contact', 'ouder-bellen', 'ouder-taal', 'ouder-praten', 'ouder-aanbod', 'ouder-wanneer'])
      expect(vind(id).zicht, id).to.deep.equal(['leerkracht']);
  });
});

describe('the pictures of the passport', () => {
  it('exist', () => {
    const gebruikt = [
      ...alleWijzen.flatMap(({ beeld, opties }) => [beeld, ...(opties ?? []).map((optie) => optie.beeld)]),
      ...sjabloon.delen.map(({ beeld }) => beeld),
    ];
    for (const id of gebruikt.flat()) if (id !== undefined) expect(isPictogram(String(id)), String(id)).to.equal(true);
  });

  it('stand at every option, and at every question that is answered in words', () => {
    for (const { id, opties } of alleWijzen)
      for (const optie of opties ?? []) expect(optie.beeld, `${id}: ${optie.id}`).to.not.equal(undefined);
    for (const vraag of alleWijzen) if (!metOpties.includes(vraag)) expect(vraag.beeld, vraag.id).to.be.a('string');
  });

  it('mean one thing within a question, and do not look alike', async () => {
    const lijst = new URL('../../../src/pictograms/drawings/confusable-pairs.txt', import.meta.url);
    const paren = (await (await fetch(lijst)).text())
      .split('\n')
      .filter((regel) => regel !== '' && !regel.startsWith('#'))
      .map((regel) => regel.split(' ').slice(1));
    expect(paren.length).to.be.greaterThan(10);
    // People look alike; mum and dad are large, with their word, and no question about home can do without them.
    const mag = (paar: string[]): boolean => paar.includes('mother') && paar.includes('father');
    for (const { id, opties } of metOpties) {
      const getoond = beelden(opties);
      expect(new Set(getoond).size, id).to.equal(getoond.length);
      for (const paar of paren)
        if (!mag(paar))
          expect(
            paar.every((beeld) => getoond.includes(beeld)),
            `${id}: ${paar.join(' ')}`,
          ).to.equal(false);
    }
  });
});

describe('the words of the passport', () => {
  const vraagteksten = alleWijzen.flatMap(({ vraag, kort }) => [vraag, kort ?? '']).map(nederlands);
  const optieteksten = alleWijzen.flatMap(({ opties }) => (opties ?? []).map(({ tekst }) => nederlands(tekst)));

  it('never ask for what a school may not write down, nor for names', () => {
    const verboden = /\b(ziek|dokter|medicijn|geloof|kerk|moskee|geboren|inkomen|adres|bsn|naam|namen)/i;
    expect([...vraagteksten, ...optieteksten].filter((tekst) => verboden.test(tekst))).to.deep.equal([]);
  });
});
