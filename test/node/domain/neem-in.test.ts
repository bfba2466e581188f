import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canoniek } from '../../../src/domain/canoniek.js';
import type { Inzending, SamenspelDocument } from '../../../src/domain/document/document.js';
import { hoortBij, inbrengers } from '../../../src/domain/document/herkomst.js';
import { leesDocument } from '../../../src/domain/document/lees-document.js';
import { merge, normaal } from '../../../src/domain/document/merge.js';
import { neemIn } from '../../../src/domain/document/neem-in.js';
import { nieuweVersie, versies } from '../../../src/domain/document/versies.js';
import { maakPaspoort, mama, noor } from '../../fixtures/documents.js';
import { blijftSchoon, paspoorten } from './maak.js';

const gevallen = { numRuns: 5000, seed: 20261128 };
const minder = { numRuns: 1000, seed: 20261128 };

/** The passport of another device: another id, the same people and questions. */
const vanElders = paspoorten.map((document) => ({ ...document, id: 'elders' }));
const aanwezig = fc.constantFrom('p1', 'p2', 'p3', undefined);
const van = (document: SamenspelDocument, persoon: string | undefined): Inzending[] =>
  normaal(document).antwoorden.filter((i) => i.persoon === persoon && i.antwoord);
const lees = ({ vraag, gesprek, antwoord, status, zicht }: Inzending): string =>
  canoniek([vraag, gesprek, antwoord, status, zicht]);

describe('what comes in from a file or a link', () => {
  it('never takes the place of what the person at hand answered, nor says who sees it', () => {
    fc.assert(
      fc.property(paspoorten, vanElders, aanwezig, (eigen, ander, persoon) => {
        const { document } = neemIn(eigen, ander, 'bezoek', persoon);
        assert.ok(document);
        const over = van(document, persoon).map(lees);
        for (const eerst of van(eigen, persoon)) assert.ok(over.includes(lees(eerst)), lees(eerst));
        blijftSchoon();
      }),
      gevallen,
    );
  });

  it('never says which questions are asked here, whose voice somebody has, or how the person at hand is called', () => {
    fc.assert(
      fc.property(paspoorten, vanElders, aanwezig, (eigen, ander, persoon) => {
        const { document } = neemIn(eigen, ander, 'bezoek', persoon);
        assert.ok(document);
        assert.equal(document.id, eigen.id);
        assert.equal(canoniek(document.sjabloon), canoniek(eigen.sjabloon));
        const eerst = normaal(eigen).personen;
        for (const nu of document.personen) {
          const toen = eerst.filter(({ id }) => id === nu.id);
          if (toen.length && nu.id === persoon) assert.deepEqual(canoniek(nu), canoniek(toen[0]));
          // Twice in one passport, in two voices: then either is a voice that was known.
          const rollen = eigen.personen.filter(({ id }) => id === nu.id).map(({ rol }) => rol);
          if (rollen.length) assert.ok(rollen.includes(nu.rol));
        }
      }),
      minder,
    );
  });

  it('changes nothing the second time, and whatever came first', () => {
    fc.assert(
      fc.property(paspoorten, vanElders, vanElders, (eigen, een, twee) => {
        const na = (...anderen: SamenspelDocument[]): SamenspelDocument =>
          anderen.reduce((document, ander) => {
            const { document: samen } = neemIn(document, ander, 'bezoek');
            assert.ok(samen);
            return samen;
          }, normaal(eigen));
        assert.equal(canoniek(na(een, een)), canoniek(na(een)));
        // Whose voice somebody has is said by who came first: that is no order of merging, but whom one knows.
        const rollen = (document: SamenspelDocument): SamenspelDocument => ({
          ...document,
          personen: document.personen.map((persoon) => ({ ...persoon, rol: 'kind' })),
        });
        const [e, t] = [rollen(een), rollen(twee)];
        assert.equal(canoniek(na(e, t, e)), canoniek(na(t, e)));
      }),
      gevallen,
    );
  });

  it('keeps what the person at hand answered once, however often the same file is opened', () => {
    fc.assert(
      fc.property(paspoorten, vanElders, aanwezig, (eigen, ander, persoon) => {
        const eerst = neemIn(eigen, ander, 'een', persoon).document;
        assert.ok(eerst);
        const nog = neemIn(eerst, ander, 'twee', persoon).document;
        assert.ok(nog);
        assert.equal(canoniek(nog), canoniek(eerst));
      }),
      gevallen,
    );
  });

  it('loses nothing of it that nobody had seen', () => {
    fc.assert(
      fc.property(paspoorten, vanElders, aanwezig, (eigen, ander, persoon) => {
        const { document } = neemIn(eigen, ander, 'bezoek', persoon);
        assert.ok(document);
        const samen = merge(eigen, { ...ander, id: eigen.id }).antwoorden.map((i) => canoniek(i));
        const over = new Set(document.antwoorden.map((i) => canoniek(i)));
        for (const antwoord of samen) assert.ok(over.has(antwoord), antwoord);
      }),
      minder,
    );
  });

  it('puts a made-up newer answer of the person at hand beside hers, and she chooses', () => {
    const eigen = maakPaspoort([mama]);
    const [wie = ''] = eigen.personen.map(({ id }) => id);
    const [echt] = van(eigen, wie);
    assert.ok(echt);
    const vals: Inzending = {
      ...echt,
      ...nieuweVersie(eigen.antwoorden, 'iemand'),
      antwoord: { soort: 'tekst', tekst: 'Dat zei ik niet.' },
    };
    const ander = { ...eigen, antwoorden: [vals] };
    const { document } = neemIn(eigen, ander, 'bezoek', wie);
    assert.ok(document);
    const naast = versies(document, echt.vraag, wie, echt.gesprek);
    assert.deepEqual(
      new Set(naast.map(({ antwoord }) => canoniek(antwoord))),
      new Set([echt, vals].map((i) => canoniek(i.antwoord))),
    );
    const keus = { ...echt, ...nieuweVersie(naast, 'later') };
    const gekozen = merge(document, { ...document, antwoorden: [keus] });
    const weer = neemIn(gekozen, ander, 'nog-eens', wie).document;
    assert.ok(weer);
    assert.deepEqual(versies(weer, echt.vraag, wie, echt.gesprek), [keus]);
  });

  it('is refused where together they could not be read again, and then nothing is changed', () => {
    const eigen = maakPaspoort([mama]);
    const [echt] = eigen.antwoorden;
    assert.ok(echt);
    const vol = {
      ...eigen,
      id: 'elders',
      antwoorden: Array.from({ length: 260 }, (_, n): Inzending => ({ ...echt, versie: [1, `w${n}`], vorige: [] })),
    };
    const eerst = JSON.stringify(eigen);
    assert.equal(neemIn(eigen, vol, 'bezoek').document, undefined);
    assert.equal(JSON.stringify(eigen), eerst);
  });
});

describe('ids by which devices know one passport', () => {
  it('are remembered, so that a second file of the same child is known, also on the other device', () => {
    const school = maakPaspoort([noor], 'school');
    const thuis = maakPaspoort([mama], 'thuis');
    assert.equal(hoortBij(school, thuis), false);
    const { document } = neemIn(school, thuis, 'bezoek');
    assert.ok(document);
    assert.deepEqual(document.ook, ['thuis']);
    assert.equal(hoortBij(document, thuis), true);
    assert.equal(hoortBij(thuis, document), true);
    const oma = neemIn(maakPaspoort([], 'oma'), document, 'bezoek').document;
    assert.ok(oma);
    assert.deepEqual(oma.ook, ['school', 'thuis']);
    assert.equal(hoortBij(oma, thuis), true);
  });

  it('are never its own, stand there once and in one order, and travel with the file', () => {
    fc.assert(
      fc.property(paspoorten, vanElders, (eigen, ander) => {
        const { document } = neemIn(eigen, ander, 'bezoek');
        assert.ok(document);
        const verwacht = new Set([...(eigen.ook ?? []), ...(ander.ook ?? []), 'elders']);
        verwacht.delete(eigen.id);
        assert.deepEqual(document.ook, [...verwacht].sort());
        assert.deepEqual(leesDocument(JSON.parse(canoniek(document))).document?.ook, document.ook);
      }),
      minder,
    );
  });

  it('say nothing about an assignment, nor about one that only looks like an id', () => {
    const een = maakPaspoort([noor], 'een');
    assert.equal(hoortBij(een, { ...een, soort: 'samenspel-thuisopdracht' }), false);
    assert.equal(leesDocument({ ...een, ook: 'een' }).reden, 'kapot');
    assert.equal(leesDocument({ ...een, ook: ['a b'] }).reden, 'kapot');
  });
});

describe('who is in it', () => {
  it('is everybody whose answers or details come in, known here or not', () => {
    const hier = maakPaspoort([noor, mama]);
    const [kind, ouder] = hier.personen;
    assert.ok(kind && ouder);
    const ander: SamenspelDocument = {
      ...hier,
      personen: [{ ...kind, naam: 'Sami' }],
      antwoorden: hier.antwoorden
        .filter(({ persoon }) => persoon === ouder.id)
        .map((i) => ({ ...i, persoon: ouder.id })),
    };
    const vreemd = { ...ander, antwoorden: ander.antwoorden.map((i) => ({ ...i, persoon: 'onbekend' })) };
    assert.deepEqual(
      inbrengers(ander, hier).map(({ hier: een, daar }) => [een?.naam, daar?.naam]),
      [
        ['Noor', 'Sami'],
        ['mama', undefined],
      ],
    );
    assert.deepEqual(inbrengers(vreemd, hier).at(-1), { id: 'onbekend', hier: undefined, daar: undefined });
  });
});
