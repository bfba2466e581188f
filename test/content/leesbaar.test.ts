import { expect } from 'chai';
import { leesproblemen } from './leesbaar.js';

describe('the reading check', () => {
  it('lets short sentences of short words through, however many there are', () => {
    expect(leesproblemen('Kies wat past. Meer mag ook.', 4)).to.deep.equal([]);
  });

  it('finds a sentence that is too long', () => {
    expect(leesproblemen('Ja. Wat doet uw kind graag thuis?', 5)).to.have.length(1);
  });

  it('finds a word that is too long, unless it is explained', () => {
    expect(leesproblemen('Het ontwikkelingsgesprek', 5)).to.have.length(1);
    expect(leesproblemen('Het Ontwikkelingsgesprek', 5, ['ontwikkelingsgesprek'])).to.deep.equal([]);
  });
});
