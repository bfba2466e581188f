import { expect } from 'chai';
import thuisopdrachten from '../../../src/define/generated/thuisopdrachten.js';
import { presetsVan } from '../../../src/define/pakketten.js';
import type { Beeld } from '../../../src/domain/beeld.js';
import { nederlands } from '../../../src/domain/lees-tekst.js';
import type { Tekst } from '../../../src/domain/tekst.js';
import { leesInhoud } from '../../../src/domain/thuisopdracht/lees.js';
import { thuisopdrachtSchema, type Thuisopdracht } from '../../../src/domain/thuisopdracht/thuisopdracht.js';
import { drawings } from '../../../src/pictograms/drawings/own.mjs';
import { woorden, zinnen } from '../../lezen/tellen.js';

const klein = ['vve', 'groep-1', 'groep-2'];
const jong = [...klein, 'groep-3', 'groep-4'];
const open = /^(wat|hoe|waarom|waar|wanneer|welke?|wie)\b/i;
/** The child has the lead: it is the one who does what this assignment is about. */
const leidt =
  /\b(kind|leerling|student)\b.*\b(begint|kiest|laat|leest|maakt|oefent|schat|stelt|vertelt|vraagt|wil weten)\b/i;
/** Nothing is asked of the parent that is a teacher's work. */
const geenLes = /\bgeen (les|advies)\b|\bhoeft\b/i;

const getekend = new Map(drawings.map(({ id, concept }) => [id, concept ?? id]));
const ids = (beeld: Beeld | undefined): string[] =>
  beeld === undefined ? [] : [beeld].flat().filter((id) => typeof id === 'string');
const teksten = (...gekozen: (Tekst | undefined)[]): string[] =>
  gekozen.flatMap((tekst) => (tekst === undefined ? [] : [nederlands(tekst)]));

const voorKind = ({ stappen, notitie, praatvragen }: Thuisopdracht): string[] => [
  ...stappen.flatMap(({ kind }) => teksten(kind?.doet, kind?.zegt)),
  ...teksten(notitie, ...praatvragen.map(({ tekst }) => tekst)),
];
const beelden = ({ beeld, nodig, stappen, praatvragen }: Thuisopdracht): string[] => [
  ...ids(beeld),
  ...[...nodig, ...praatvragen].flatMap((deel) => ids(deel.beeld)),
  ...stappen.flatMap((stap) => [...ids(stap.beeld), ...ids(stap.kind?.beeld), ...ids(stap.ouder?.beeld)]),
];

const presets = presetsVan<Thuisopdracht>(thuisopdrachten);
const alle = await Promise.all(
  (await presets.namen()).map(async (naam): Promise<[string, Thuisopdracht]> => [
    naam,
    (await presets.van(naam)?.haal('nl', null)) as Thuisopdracht,
  ]),
);
const lijkend = (await (await fetch('/src/pictograms/drawings/confusable-pairs.txt')).text())
  .split('\n')
  .filter((regel) => /^\d/.test(regel))
  .map((regel) => regel.split(' ').slice(1));

it('there are home assignments, and pairs of drawings that look alike', () => {
  expect(alle.length).to.be.at.least(13);
  expect(lijkend.length).to.be.greaterThan(10);
});

for (const [naam, opdracht] of alle) {
  const { groepen, stappen, brief, vastleggen, nodig, praatvragen, nabespreking } = opdracht;

  describe(`the home assignment ${naam}`, () => {
    it('is valid, under its own name, with nothing to remark', () => {
      expect(opdracht.id).to.equal(naam);
      expect(thuisopdrachtSchema.parse(opdracht)).to.deep.equal(opdracht);
      expect(leesInhoud(opdracht, () => undefined)).to.deep.equal({ inhoud: opdracht, meldingen: [] });
    });

    it('has in its letter that the child leads and that no lesson is asked', () => {
      expect(brief.map(nederlands).filter((zin) => leidt.test(zin))).to.not.deep.equal([]);
      expect(brief.map(nederlands).filter((zin) => geenLes.test(zin))).to.not.deep.equal([]);
    });

    it('has drawings that exist, another one for each step, none that looks like another', () => {
      const gebruikt = new Set(beelden(opdracht));
      for (const id of gebruikt) expect(getekend.has(id), id).to.equal(true);
      const perStap = stappen.map(({ beeld }) =>
        ids(beeld)
          .map((id) => getekend.get(id))
          .join(' '),
      );
      expect(new Set(perStap).size, perStap.join(', ')).to.equal(stappen.length);
      expect(lijkend.filter((paar) => paar.every((id) => gebruikt.has(id)))).to.deep.equal([]);
    });

    it('tells the teacher in 2 to 5 sentences what to do in class', () => {
      expect(nabespreking.map(nederlands).flatMap(zinnen).length).to.be.within(2, 5);
    });

    it('ends in three questions to talk about that yes or no does not answer', () => {
      const vragen = praatvragen.map(({ tekst }) => nederlands(tekst));
      expect(vragen).to.have.length(3);
      expect(vragen.filter((vraag) => open.test(vraag)).length).to.be.at.least(2);
    });

    if (klein.some((groep) => groepen.includes(groep as (typeof groepen)[number])))
      it('says at most 7 words at a time to a child that does not read yet', () => {
        expect(voorKind(opdracht).filter((tekst) => woorden(tekst).length > 7)).to.deep.equal([]);
      });

    if (groepen.every((groep) => jong.includes(groep)))
      it('names paper among what is needed when something is put on it', () => {
        expect(nodig.some(({ id }) => id === 'papier')).to.equal(vastleggen !== 'niets');
      });
  });
}
