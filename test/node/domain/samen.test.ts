import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Antwoord, Inzending, Persoon, SamenspelDocument, Versie } from '../../../src/domain/document/document.js';
import { leesDocument } from '../../../src/domain/document/lees-document.js';
import { merge, normaal } from '../../../src/domain/document/merge.js';
import { nieuweVersie } from '../../../src/domain/document/versies.js';
import { huidigGesprek, SAMEN } from '../../../src/domain/gesprek/gesprek-id.js';
import { gehoudenGesprekken, vanTafel } from '../../../src/domain/gesprek/samen.js';
import { overdrachtDocument, overdrachtStand, overdrachtVraag } from '../../../src/domain/gesprek/overdracht.js';
import { minutenOver, minutenPerOnderwerp } from '../../../src/domain/gesprek/tijd.js';
import { blijftSchoon, paspoorten } from './maak.js';

const noor: Persoon = { id: 'noor', rol: 'kind', versie: [1, 'a'] };
const mama: Persoon = { id: 'mama', rol: 'ouder', versie: [1, 'a'] };
const papa: Persoon = { id: 'papa', rol: 'ouder', versie: [1, 'a'] };
const samira: Persoon = { id: 'samira', rol: 'leerkracht', versie: [1, 'a'] };
const leeg: SamenspelDocument = {
  soort: 'samenspel-paspoort',
  versie: 1,
  id: 'k1nd',
  sjabloon: { id: 'po', versie: 1 },
  gemaakt: '2026-09-01T08:00:00.000Z',
  personen: [noor, mama, papa, samira],
  antwoorden: [],
};
const leg = (
  document: SamenspelDocument,
  vraag: string,
  antwoord: Antwoord | null,
  { persoon = SAMEN, gesprek = 'ontwikkeling', schrijver = 'tafel', op = '2026-11-24T10:00:00.000Z' } = {},
): SamenspelDocument => {
  const oud = document.antwoorden.filter((i) => i.vraag === vraag && i.persoon === persoon && i.gesprek === gesprek);
  const nieuw: Inzending = {
    vraag,
    persoon,
    gesprek,
    taal: 'nl',
    status: 'gedeeld',
    antwoord,
    gevraagd: { tekst: '' },
    op,
    ...nieuweVersie(oud, schrijver),
  };
  return merge(document, { ...leeg, antwoorden: [nieuw] });
};
const stempel: Antwoord = { soort: 'stempel', dag: '2026-11-24', erbij: ['noor', 'mama', 'samira'] };
const afspraak = (wie: string, wat: string): Antwoord => ({ soort: 'afspraak', wie, wat });

describe('what is made together', () => {
  it('is kept of both devices, and what was taken back is gone', () => {
    const begin = leg(leeg, 'afspraak-1', afspraak('noor', 'leest elke dag'));
    const laptop = leg(begin, 'afspraak-2', afspraak('mama', 'luistert'), { schrijver: 'laptop' });
    const tablet = leg(begin, 'afspraak-1', null, { schrijver: 'tablet' });
    assert.deepEqual(
      vanTafel(merge(laptop, tablet), 'afspraak').map(({ id, versies }) => [id, versies.map(({ wat }) => wat.wat)]),
      [['afspraak-2', ['luistert']]],
    );
  });

  it('stays side by side when two changed it apart', () => {
    const begin = leg(leeg, 'afspraak-1', afspraak('noor', 'leest'));
    const samen = merge(
      leg(begin, 'afspraak-1', afspraak('noor', 'leest elke dag'), { schrijver: 'laptop' }),
      leg(begin, 'afspraak-1', afspraak('noor', 'leest elke week'), { schrijver: 'tablet' }),
    );
    assert.deepEqual(
      vanTafel(samen, 'afspraak')[0]
        ?.versies.map(({ wat }) => wat.wat)
        .sort(),
      ['leest elke dag', 'leest elke week'],
    );
  });

  it('of whatever can be read is what it says, 5,000 times', () => {
    fc.assert(
      fc.property(paspoorten, (ruw) => {
        const document = normaal(ruw);
        for (const soort of ['afspraak', 'stempel', 'kaart', 'match', 'overdracht', 'akkoord'] as const)
          for (const persoon of [SAMEN, 'p1'])
            for (const { versies } of vanTafel(document, soort, persoon))
              for (const { wat, inzending } of versies) {
                assert.equal(wat.soort, soort);
                assert.equal(inzending.persoon, persoon);
                assert.ok(document.antwoorden.includes(inzending));
              }
        overdrachtStand(document, 'ontwikkeling');
        const mee = overdrachtDocument(document, 'ontwikkeling');
        if (mee) assert.ok(leesDocument(mee).document);
        blijftSchoon();
      }),
      { numRuns: 5000, seed: 43 },
    );
  });
});

describe('a talk', () => {
  it('is the first of its part without a stamp', () => {
    assert.equal(huidigGesprek(leeg, 'ontwikkeling'), 'ontwikkeling');
    const een = leg(leeg, 'stempel', stempel);
    assert.equal(huidigGesprek(een, 'ontwikkeling'), 'ontwikkeling-2');
    assert.equal(huidigGesprek(een, 'algemeen'), 'algemeen');
    const twee = leg(een, 'stempel', stempel, { gesprek: 'ontwikkeling-2' });
    assert.equal(huidigGesprek(twee, 'ontwikkeling'), 'ontwikkeling-3');
    assert.deepEqual(gehoudenGesprekken(twee, 'ontwikkeling'), ['ontwikkeling', 'ontwikkeling-2']);
  });

  it('is held again when its stamp is taken back', () => {
    const terug = leg(leg(leeg, 'stempel', stempel), 'stempel', null);
    assert.equal(huidigGesprek(terug, 'ontwikkeling'), 'ontwikkeling');
  });

  it('is not over because somebody else says so in an answer of his own', () => {
    assert.equal(huidigGesprek(leg(leeg, 'stempel', stempel, { persoon: 'papa' }), 'ontwikkeling'), 'ontwikkeling');
  });
});

describe('the time of a talk', () => {
  const onderwerp = (id: string, minuten?: number) => ({ id, titel: id, vraag: id, ...(minuten && { minuten }) });

  it('is shared by the subjects that ask for none', () => {
    const titel = 'x';
    assert.deepEqual(
      minutenPerOnderwerp({ titel, onderwerpen: [onderwerp('a'), onderwerp('b', 6), onderwerp('c')] }),
      [4, 6, 4],
    );
    assert.deepEqual(
      minutenPerOnderwerp({ titel, minuten: 5, onderwerpen: [onderwerp('a', 5), onderwerp('b')] }),
      [5, 1],
    );
  });

  it('counts down in whole minutes, and stops at none', () => {
    const na = (seconden: number): number => minutenOver(15, 1000, 1000 + seconden * 1000);
    assert.deepEqual([0, 1, 60, 61, 14 * 60, 15 * 60 - 1, 15 * 60, 99 * 60].map(na), [15, 15, 14, 14, 1, 1, 0, 0]);
    // A clock that was put back gives no more time than there was.
    assert.equal(na(-600), 15);
  });
});

describe('the hand-over', () => {
  const regels = [{ kop: 'gaat-goed' as const, tekst: 'Noor leest elke dag.', van: ['noor', 'samira'] }];
  const geschreven = leg(leeg, overdrachtVraag, { soort: 'overdracht', regels }, { gesprek: 'overdracht' });
  const zegt = (document: SamenspelDocument, persoon: string, ja: boolean): SamenspelDocument => {
    const met = overdrachtStand(document, 'overdracht').teksten.map(({ versie }): Versie => versie);
    return leg(
      document,
      overdrachtVraag,
      { soort: 'akkoord', met, ja },
      { persoon, gesprek: 'overdracht', schrijver: persoon },
    );
  };
  const ids = (personen: Persoon[]): string[] => personen.map(({ id }) => id).sort();

  it('is nothing that can leave before child and parent say yes', () => {
    assert.equal(overdrachtDocument(leeg, 'overdracht'), undefined);
    assert.equal(overdrachtDocument(geschreven, 'overdracht'), undefined);
    const noorJa = zegt(geschreven, 'noor', true);
    assert.equal(overdrachtDocument(noorJa, 'overdracht'), undefined);
    assert.deepEqual(ids(overdrachtStand(noorJa, 'overdracht').wacht), ['mama', 'papa']);
    assert.ok(overdrachtDocument(zegt(noorJa, 'mama', true), 'overdracht'));
    assert.equal(overdrachtDocument(zegt(geschreven, 'mama', true), 'overdracht'), undefined);
  });

  it('stays when one of them says no', () => {
    const allen = ['noor', 'mama'].reduce((document, wie) => zegt(document, wie, true), geschreven);
    const papaNee = zegt(allen, 'papa', false);
    assert.equal(overdrachtStand(papaNee, 'overdracht').akkoord, false);
    assert.equal(overdrachtDocument(papaNee, 'overdracht'), undefined);
    assert.ok(overdrachtDocument(zegt(papaNee, 'papa', true), 'overdracht'));
  });

  it('must be agreed to anew after a word was changed', () => {
    const allen = ['noor', 'mama'].reduce((document, wie) => zegt(document, wie, true), geschreven);
    const anders = leg(allen, overdrachtVraag, { soort: 'overdracht', regels: [] }, { gesprek: 'overdracht' });
    assert.equal(overdrachtDocument(anders, 'overdracht'), undefined);
    assert.deepEqual(ids(overdrachtStand(anders, 'overdracht').wacht), ['mama', 'noor', 'papa']);
  });

  it('written on two devices apart is agreed to by nobody', () => {
    const a = leg(leeg, overdrachtVraag, { soort: 'overdracht', regels }, { gesprek: 'overdracht', schrijver: 'a' });
    const b = leg(
      leeg,
      overdrachtVraag,
      { soort: 'overdracht', regels: [] },
      { gesprek: 'overdracht', schrijver: 'b' },
    );
    const samen = ['noor', 'mama'].reduce((document, wie) => zegt(document, wie, true), merge(a, b));
    assert.equal(overdrachtStand(samen, 'overdracht').akkoord, false);
  });

  it('of somebody of 18 or older is his own decision', () => {
    const alleenNoor = zegt(geschreven, 'noor', true);
    assert.equal(overdrachtStand(alleenNoor, 'overdracht', true).akkoord, true);
    assert.equal(overdrachtStand(zegt(alleenNoor, 'mama', false), 'overdracht', true).akkoord, true);
    assert.equal(overdrachtStand(zegt(geschreven, 'mama', true), 'overdracht', true).akkoord, false);
  });

  it('takes nothing else of the passport along', () => {
    const vol = ['noor', 'mama'].reduce(
      (document, wie) => zegt(document, wie, true),
      leg(geschreven, 'leuk', { soort: 'tekst', tekst: 'geheim' }, { persoon: 'papa', gesprek: 'algemeen' }),
    );
    const mee = overdrachtDocument({ ...vol, foto: 'geheim' }, 'overdracht');
    assert.ok(mee && leesDocument(mee).document);
    assert.ok(!JSON.stringify(mee).includes('geheim'));
    assert.deepEqual(ids(mee.personen), ['mama', 'noor', 'samira']);
  });
});
