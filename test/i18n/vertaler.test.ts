import { expect } from 'chai';
import { kiesTaal, maakInhoud, maakTeksten, richting, talen, vul } from '../../src/i18n/vertaler.js';
import groet from './fixtures/groet.teksten.js';

const engels = ['Next', 'Question {nu} of {totaal}', 'Good morning', 'Good evening'];

describe('the language for a BCP 47 code', () => {
  it('is that language when we have it', () => {
    expect(kiesTaal('ar')).to.equal('ar');
  });

  it('is the language without its region or script', () => {
    expect(kiesTaal('en-GB')).to.equal('en');
    expect(kiesTaal('ar-Arab-SY')).to.equal('ar');
    expect(kiesTaal(' EN-us ')).to.equal('en');
  });

  it('is Dutch when we do not have it, or nobody said', () => {
    for (const code of ['tr', 'xx-yy', '', '-', 'toString', 'constructor']) expect(kiesTaal(code)).to.equal('nl');
    expect(kiesTaal(null)).to.equal('nl');
  });

  it('has a direction and its own name', () => {
    expect(richting('ar')).to.equal('rtl');
    expect(richting('nl')).to.equal('ltr');
    expect(talen.ar.naam).to.equal('العربية');
  });
});

describe('the words of a module', () => {
  it('are Dutch without a list', () => {
    expect(maakTeksten(groet, null).vraagVan).to.equal('Vraag {nu} van {totaal}');
  });

  it('are the strings of the list, in the order in which the module asks', () => {
    expect(maakTeksten(groet, engels)).to.deep.equal({
      verder: 'Next',
      vraagVan: 'Question {nu} of {totaal}',
      dag: { ochtend: 'Good morning', avond: 'Good evening' },
    });
  });

  it('are Dutch where the list has nothing', () => {
    expect(maakTeksten(groet, ['Next', ''])).to.deep.include({
      verder: 'Next',
      vraagVan: 'Vraag {nu} van {totaal}',
    });
  });
});

describe('built-in content', () => {
  it('is plain Dutch in Dutch', () => {
    expect(maakInhoud(groet, 'nl', null).verder).to.equal('Verder');
  });

  it('keeps the Dutch beside the translation in another language', () => {
    expect(maakInhoud(groet, 'en', engels).dag.avond).to.deep.equal({
      nl: 'Goedenavond',
      en: 'Good evening',
    });
  });

  it('is Dutch where a translation is not there', () => {
    expect(maakInhoud(groet, 'en', ['']).verder).to.equal('Verder');
  });
});

describe('filling a text', () => {
  it('puts each value in its place, also twice and also zero', () => {
    expect(vul('{a} van {b}, {a}', { a: 0, b: 'tien' })).to.equal('0 van tien, 0');
  });

  it('takes a value as it is, whatever signs are in it', () => {
    expect(vul('Dag {naam}', { naam: '$& {naam} $1' })).to.equal('Dag $& {naam} $1');
  });

  it('leaves a place that has no value', () => {
    expect(vul('Dag {naam} {toString}', {})).to.equal('Dag {naam} {toString}');
  });

  it('isolates values in a right-to-left text', () => {
    expect(vul('{nu} من {totaal}', { nu: 2, totaal: 6 }, 'rtl')).to.equal('\u20682\u2069 من \u20686\u2069');
  });
});
