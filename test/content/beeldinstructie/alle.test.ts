import { expect } from 'chai';
import { beeldinstructies } from '../../../src/define/generated/beeldinstructies.js';
import { beeldinstructieSchema, type Beeldinstructie } from '../../../src/domain/beeldinstructie/beeldinstructie.js';
import { leesInhoud } from '../../../src/domain/beeldinstructie/lees.js';
import { meesteWoorden } from '../../../src/domain/beeldinstructie/oordeel.js';
import { nederlands } from '../../../src/domain/lees-tekst.js';
import { maakInhoud } from '../../../src/i18n/vertaler.js';
import { drawings } from '../../../src/pictograms/drawings/own.mjs';
import { isPictogram, laadPictogrammen } from '../../../src/pictograms/pictogram.js';
import { woorden } from '../../lezen/tellen.js';

const alle = new Map<string, Beeldinstructie>();
const ids = (beeld: Beeldinstructie['beeld'] | undefined): string[] =>
  beeld === undefined || typeof beeld === 'string' || Array.isArray(beeld) ? [beeld ?? []].flat() : [beeld.src];
/** Every drawing on the card of an instruction, beside the title and in the steps. */
const opKaart = ({ beeld, stappen }: Beeldinstructie): string[] =>
  [beeld, ...stappen.map((stap) => stap.beeld)].flatMap(ids);
const stapteksten = ({ stappen }: Beeldinstructie): string[] => stappen.map(({ tekst }) => nederlands(tekst));
const randteksten = ({ stappen, klaar }: Beeldinstructie): string[] =>
  [...stappen.map(({ tip }) => tip), klaar].flatMap((tekst) => (tekst === undefined ? [] : [nederlands(tekst)]));

before(async () => {
  const geladen = await Promise.all(Object.values(beeldinstructies).map(({ laad }) => laad()));
  for (const [n, naam] of Object.keys(beeldinstructies).entries()) {
    const module = geladen[n]?.default;
    if (module) alle.set(naam, maakInhoud(module, 'nl', null));
  }
});

describe('the built-in picture instructions', () => {
  it('are there for what a school year brings', () => {
    expect(alle.size).to.be.at.least(22);
  });

  it('are each called what their file and their preset are called', () => {
    for (const [naam, { id }] of alle) expect(id).to.equal(naam);
  });

  it('are valid, and say nothing that the schema does not know', () => {
    for (const [naam, inhoud] of alle) expect(beeldinstructieSchema.parse(inhoud), naam).to.deep.equal(inhoud);
  });

  it('are read without a remark', () => {
    for (const [naam, inhoud] of alle) {
      const gelezen = leesInhoud(inhoud, () => undefined);
      expect(gelezen.meldingen, naam).to.deep.equal([]);
      expect(gelezen.inhoud, naam).to.deep.equal(inhoud);
    }
  });

  it('say how it goes on after the last step, and leave the number to the school', () => {
    for (const [naam, { klaar, hulp }] of alle) {
      expect(nederlands(klaar ?? ''), naam).to.match(/[.!]$/);
      expect(hulp, naam).to.equal(undefined);
    }
  });
});

describe('the pictures of the instructions', () => {
  it('exist', async () => {
    const gebruikt = [...alle.values()].flatMap(opKaart);
    expect(gebruikt.length).to.be.greaterThan(alle.size * 4);
    await laadPictogrammen(gebruikt);
    for (const id of gebruikt) expect(isPictogram(id), id).to.equal(true);
    // Not all names are known before a rare drawing was asked for: then any would be let through.
    expect(isPictogram('nobody-drew-this')).to.equal(false);
  });

  it('are another one at each step', () => {
    for (const [naam, { stappen }] of alle) {
      const beelden = stappen.map(({ beeld }) => ids(beeld).join(' '));
      expect(new Set(beelden).size, `${naam}: ${beelden.join(', ')}`).to.equal(stappen.length);
    }
  });

  it('are one drawing for one idea within an instruction', () => {
    const idee = new Map(drawings.map(({ id, concept }) => [id, concept ?? id]));
    for (const [naam, inhoud] of alle) {
      const getoond = new Set(opKaart(inhoud));
      expect(new Set([...getoond].map((id) => idee.get(id))).size, naam).to.equal(getoond.size);
    }
  });

  it('do not look alike within one instruction', async () => {
    const lijst = new URL('../../../src/pictograms/drawings/confusable-pairs.txt', import.meta.url);
    const paren = (await (await fetch(lijst)).text())
      .split('\n')
      .filter((regel) => regel !== '' && !regel.startsWith('#'))
      .map((regel) => regel.split(' ').slice(1));
    expect(paren.length).to.be.greaterThan(10);
    for (const [naam, inhoud] of alle) {
      const getoond = opKaart(inhoud);
      for (const paar of paren)
        expect(
          paar.every((id) => getoond.includes(id)),
          `${naam}: ${paar.join(' ')}`,
        ).to.equal(false);
    }
  });

  it('are large enough to read: one beside the title, and in a scene of three no drawing that needs much room', () => {
    const minSize = new Map(drawings.map((tekening) => [tekening.id, tekening.minSize]));
    for (const [naam, { beeld, stappen }] of alle) {
      expect(beeld, naam).to.be.a('string');
      const klein = [beeld, ...stappen.map((stap) => stap.beeld).filter((scene) => ids(scene).length > 2)].flatMap(ids);
      for (const id of klein) expect(minSize.get(id), `${naam}: ${id}`).to.be.at.most(72);
    }
  });
});

describe('the words of the instructions', () => {
  it('are one glance: at most 8 in a step, 5 in a title', () => {
    for (const inhoud of alle.values()) {
      expect(woorden(nederlands(inhoud.titel)).length, nederlands(inhoud.titel)).to.be.within(1, 5);
      for (const tekst of stapteksten(inhoud)) expect(woorden(tekst).length, tekst).to.be.within(1, meesteWoorden);
    }
  });

  it('are sentences in the steps, and none in the title', () => {
    for (const inhoud of alle.values()) {
      expect(nederlands(inhoud.titel)).to.match(/[^.!?]$/);
      for (const tekst of [...stapteksten(inhoud), ...randteksten(inhoud)]) expect(tekst).to.match(/^[A-Z0-9].*[.!?]$/);
    }
  });

  it('blame nobody, and take no family for granted', () => {
    const verboden =
      /\b(moet|moeten|verplicht|helaas|slecht|fout|boete|te laat|vader|moeder|papa|mama|auto|kerk|kerst)\b/i;
    for (const inhoud of alle.values())
      for (const tekst of [nederlands(inhoud.titel), ...stapteksten(inhoud), ...randteksten(inhoud)])
        expect(tekst).to.not.match(verboden);
  });
});
