import { expect } from 'chai';
import { taalnaam } from '../../src/speech/taalnaam.js';

describe('the name of a language', () => {
  it('is in the language of the reader', () => {
    expect(taalnaam('ti', 'nl')).to.equal('Tigrinya');
    expect(taalnaam('ar', 'en')).to.equal('Arabic');
    expect(taalnaam('nl', 'ar')).to.match(/[\u0600-\u06ff]/);
  });

  it('is its own name, and else its code, where the browser knows none', () => {
    const { DisplayNames } = Intl;
    Object.assign(Intl, { DisplayNames: undefined });
    try {
      expect(taalnaam('ar', 'nl')).to.equal('العربية');
      expect(taalnaam('ti', 'nl')).to.equal('ti');
    } finally {
      Object.assign(Intl, { DisplayNames });
    }
    expect(taalnaam('geen taal', 'nl')).to.equal('geen taal');
    expect(taalnaam('xq', 'nl')).to.equal('xq');
  });
});
