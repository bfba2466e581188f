import { expect } from 'chai';
import fc from 'fast-check';
import { inZinnen, woordOp, zonderRand } from '../../src/speech/stukken.js';

const zinnen = (tekst: string, taal = 'nl', hoogstens?: number): string[] =>
  inZinnen(tekst, taal, hoogstens).map(([van, tot]) => tekst.slice(van, tot));

/** A browser from before it knew sentences. */
function zonderSegmenter<T>(doe: () => T): T {
  const { Segmenter } = Intl;
  Object.assign(Intl, { Segmenter: undefined });
  try {
    return doe();
  } finally {
    Object.assign(Intl, { Segmenter });
  }
}

const los = fc.constantFrom(
  ...[
    'Wat',
    'doet',
    'uw',
    'kind?',
    'graag',
    'juf.',
    '08:30',
    'uur',
    'ja,',
    '…',
    '“Ja!”',
    '\n',
    ' ',
    '  ',
    '😀',
    'e\u0301',
  ],
  ...['ماذا', 'يحب', 'طفلك؟', 'نعم،', 'ውላድኩም', 'ይፈቱ።', 'ሰላም፣', '你好。', '再见', 'x'.repeat(70)],
);
const teksten = fc.oneof(
  fc.array(los, { maxLength: 60 }).map((woorden) => woorden.join(' ')),
  fc.array(los, { maxLength: 20 }).map((woorden) => woorden.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const talen = fc.constantFrom('nl', 'ar', 'ti', 'nl-BE', 'x', 'geen taal');
const keren = { numRuns: 1000, seed: 20261122 };

for (const [browser, in_] of [
  ['a browser that knows sentences', <T>(doe: () => T): T => doe()],
  ['an older browser', zonderSegmenter],
] as const)
  describe(`a text in pieces, in ${browser}`, () => {
    it('is whole: its pieces joined are the text, to the letter', () => {
      fc.assert(
        fc.property(teksten, talen, (tekst, taal) => {
          expect(in_(() => zinnen(tekst, taal)).join('')).to.equal(tekst);
        }),
        keren,
      );
    });

    it('has no piece that is longer than a voice can say in one go, unless it is one word', () => {
      fc.assert(
        fc.property(teksten, talen, fc.integer({ min: 20, max: 200 }), (tekst, taal, hoogstens) => {
          for (const stuk of in_(() => zinnen(tekst, taal, hoogstens)))
            if (/\S\s+\S/.test(stuk)) expect(stuk.length, stuk).to.be.at.most(hoogstens);
        }),
        keren,
      );
    });

    it('has a piece for each sentence', () => {
      expect(in_(() => zinnen('Wat doet uw kind graag? Kies wat past. Meer mag ook!'))).to.deep.equal([
        'Wat doet uw kind graag? ',
        'Kies wat past. ',
        'Meer mag ook!',
      ]);
    });

    it('has a piece for each line', () => {
      expect(in_(() => zinnen('een appel\neen peer'))).to.deep.equal(['een appel\n', 'een peer']);
    });

    it('is cut at the sentence marks of Arabic and Tigrinya', () => {
      expect(in_(() => zinnen('ماذا يحب؟ اختاروا.', 'ar'))).to.deep.equal(['ماذا يحب؟ ', 'اختاروا.']);
      expect(in_(() => zinnen('ውላድኩም ይፈቱ። ሰላም።', 'ti'))).to.deep.equal(['ውላድኩም ይፈቱ። ', 'ሰላም።']);
    });

    it('is not cut in a time', () => {
      expect(in_(() => zinnen('De school begint om 8.30 uur.'))).to.have.length(1);
    });
  });

describe('a long sentence', () => {
  it('is cut after a comma, else after a space', () => {
    const lang = 'Uw kind mag buiten spelen, binnen bouwen of samen iets lekkers koken';
    expect(zinnen(lang, 'nl', 40)).to.deep.equal([
      'Uw kind mag buiten spelen, ',
      'binnen bouwen of samen iets lekkers ',
      'koken',
    ]);
  });

  it('is short enough for a slow voice in a browser that breaks off after fourteen seconds', () => {
    const [eerste] = zinnen('woord en nog een woord '.repeat(30), 'nl');
    // Ten letters a second is a slow voice.
    expect(eerste?.length)
      .to.be.at.most(14 * 14 * 0.8 + 10)
      .and.above(100);
  });
});

describe('what a voice says of a piece', () => {
  it('is without the spaces around it', () => {
    expect(zonderRand('  Dag juf. Hoi', [0, 11])).to.deep.equal([2, 10]);
  });
  it('is nothing when there is nothing to say', () => {
    for (const tekst of ['', ' \n', '…', '– ?', '😀']) expect(zonderRand(tekst, [0, tekst.length])).to.equal(undefined);
  });
  it('keeps what is said, whatever the text', () => {
    fc.assert(
      fc.property(teksten, (tekst) => {
        const bereik = zonderRand(tekst, [0, tekst.length]);
        if (bereik) expect(tekst.slice(...bereik)).to.equal(tekst.trim());
        else expect(tekst).not.to.match(/[\p{L}\p{N}]/u);
      }),
      keren,
    );
  });
});

describe('the word at a place', () => {
  const woord = (tekst: string, plek: number): string | undefined => {
    const bereik = woordOp(tekst, plek);
    return bereik && tekst.slice(...bereik);
  };
  it('is the word without its marks', () => {
    expect(woord('Wat doet “uw” kind?', 0)).to.equal('Wat');
    expect(woord('Wat doet “uw” kind?', 9)).to.equal('uw');
    expect(woord('Wat doet uw kind?', 12)).to.equal('kind');
    expect(woord('om 08:30 uur', 3)).to.equal('08:30');
    expect(woord("twee foto's", 5)).to.equal("foto's");
  });
  it('is also found from within it, and from the space before it', () => {
    expect(woord('Wat doet uw kind?', 6)).to.equal('doet');
    expect(woord('Wat doet uw kind?', 3)).to.equal('doet');
  });
  it('is Arabic or Tigrinya too, with what is written above and below the letters', () => {
    expect(woord('ماذا يُحِبُّ طفلك؟', 5)).to.equal('يُحِبُّ');
    expect(woord('ውላድኩም ይፈቱ።', 6)).to.equal('ይፈቱ');
  });
  it('is nothing past the end, or where there is none', () => {
    for (const [tekst, plek] of [
      ['Wat', 3],
      ['Wat', 99],
      ['a – b', 2],
      ['', 0],
      ['Wat', NaN],
    ] as const)
      expect(woord(tekst, plek)).to.be.oneOf([undefined, 'Wat']);
    expect(woord('a – b', 2)).to.equal(undefined);
    expect(woord('Wat', 3)).to.equal(undefined);
  });
});
