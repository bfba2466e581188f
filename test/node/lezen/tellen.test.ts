import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { meet } from '../../lezen/formules.js';
import { letters, lettergrepen, woorden, zinnen } from '../../lezen/tellen.js';

/** Counted by hand, by clapping. */
const geklapt: Record<number, string> = {
  1: 'school kind juf fruit buurt nieuw leeuw mooi haai groei stuk thuis lijf trein geur dag gym ruw team cake app één',
  2: 'ouder moeder meester avond opa idee lezen nieuwe mooie blije baby buiten geeuwen station website euro auto zoiets ruwe zeeën bureau',
  3: 'verzorger ideeën radio museum rekenen sociaal dialect apparaat computer bewaren gymschoenen tekening geopend cadeautje compliment meenemen schoolpleinen ooievaar',
  4: 'ouderavond informeren kennismaken beantwoorden geïnformeerd biologie ontwikkeling thuisopdrachten',
  5: 'organisatie activiteiten voortgangsgesprekken',
  6: 'kennismakingsgesprek geïnteresseerde informatiekaarten',
};
const woordenPer = Object.entries(geklapt).flatMap(([aantal, rij]) =>
  rij.split(' ').map((woord) => [woord, Number(aantal)] as const),
);

const woord = fc.stringMatching(/^[a-z]{1,9}$/);
const zin = fc.array(woord, { minLength: 1, maxLength: 9 }).map((rij) => `${rij.join(' ')}.`);
const tekst = fc.array(zin, { minLength: 1, maxLength: 8 }).map((rij) => rij.join(' '));
const bijna = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);

describe('counting syllables', () => {
  for (const [geteld, aantal] of woordenPer)
    it(`hears ${aantal} in ${geteld}`, () => assert.equal(lettergrepen(geteld), aantal));

  it('hears at least one in anything, and the parts of a hyphenated word each', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (wat) => lettergrepen(wat) >= 1));
    fc.assert(
      fc.property(fc.constantFrom('oud', 'foto', 'mee', 'zee'), fc.constantFrom('leerling', 'eend', 'uur'), (a, b) =>
        assert.equal(lettergrepen(`${a}-${b}`), lettergrepen(a) + lettergrepen(b)),
      ),
    );
  });

  it('does not care about capitals, nor about how an accent is coded', () => {
    fc.assert(fc.property(woord, (wat) => assert.equal(lettergrepen(wat.toUpperCase()), lettergrepen(wat))));
    assert.equal(lettergrepen('ideeën'.normalize('NFD')), lettergrepen('ideeën'.normalize('NFC')));
  });
});

describe('counting words and sentences', () => {
  it('takes a time, an amount, an e-mail and a genitive as one word', () => {
    assert.deepEqual(woorden('Om 08:30 uur: 1.500 foto’s per e-mail, oma’s idee.'), [
      'Om',
      '08:30',
      'uur',
      '1.500',
      'foto’s',
      'per',
      'e-mail',
      'oma’s',
      'idee',
    ]);
  });

  it('ends a sentence at its stop, also inside quotes, and not within a number', () => {
    assert.deepEqual(zinnen('Sam krijgt 1.500 euro. Hoe gaat het? “Goed.” Ja …'), [
      'Sam krijgt 1.500 euro.',
      'Hoe gaat het?',
      '“Goed.”',
      'Ja …',
    ]);
    assert.deepEqual(zinnen('Klaar …'), ['Klaar …']);
  });

  it('gives a placeholder the words that a reader sees there', () => {
    assert.equal(woorden('Bewaard tot {datum}').length, 4);
    assert.equal(woorden('Stap {nu} van {totaal}').length, 4);
  });

  it('loses and invents no word between a text and its sentences', () => {
    fc.assert(fc.property(tekst, (wat) => assert.deepEqual(zinnen(wat).flatMap(woorden), woorden(wat))));
  });

  it('counts the letters of the longest piece of a hyphenated word', () => {
    assert.equal(letters('oud-leerling'), 8);
    assert.equal(letters("foto's"), 5);
  });
});

describe('the formulas', () => {
  // 2 sentences, 10 words, 12 syllables; one word of more than 6 letters.
  const proef = 'De juf leest een boek voor. Alle kinderen zijn stil.';

  it('are what their makers wrote', () => {
    const maten = meet(proef);
    assert.deepEqual([maten.zinnen, maten.woorden], [2, 10]);
    bijna(maten.gemiddeld, 5);
    bijna(maten.fleschDouma, 206.835 - 0.93 * 5 - 77 * 1.3);
    bijna(maten.brouwer, 195 - 2 * 5 - (2 / 3) * 130);
    bijna(maten.lix, 5 + 10);
  });

  it('say of a text twice over what they say of it once', () => {
    fc.assert(
      fc.property(tekst, (wat) => {
        const [een, twee] = [meet(wat), meet(`${wat} ${wat}`)];
        for (const maat of ['gemiddeld', 'fleschDouma', 'brouwer', 'lix'] as const) bijna(een[maat], twee[maat]);
      }),
    );
  });

  it('find a text harder when its sentences are joined', () => {
    fc.assert(
      fc.property(fc.array(zin, { minLength: 2, maxLength: 6 }), (rij) => {
        const los = meet(rij.join(' '));
        const vast = meet(rij.map((deel) => deel.slice(0, -1)).join(' ') + '.');
        assert.ok(vast.lix > los.lix && vast.fleschDouma < los.fleschDouma && vast.brouwer < los.brouwer);
      }),
    );
  });
});
