import { expect } from 'chai';
import { kiesStem } from '../../src/speech/stem.js';
import { stem } from './nepstem.js';

const wie = (taal: string, stemmen: Parameters<typeof stem>[], afstand?: boolean): string | undefined =>
  kiesStem(
    stemmen.map((wat) => stem(...wat)),
    taal,
    afstand,
  )?.name;

describe('the voice for a language', () => {
  it('is one of that language, and never another: no Arabic with a Dutch voice', () => {
    expect(wie('ar', [['nl-NL', { default: true }], ['en-US']])).to.equal(undefined);
    expect(wie('ti', [['nl-NL'], ['ar-SA'], ['am-ET']])).to.equal(undefined);
    // The same letters do not make it the same language.
    expect(wie('nl', [['nds-DE'], ['n']])).to.equal(undefined);
    expect(wie('', [['nl-NL'], ['']])).to.equal(undefined);
  });

  it('may be of another land: a Belgian voice reads Dutch', () => {
    expect(wie('nl', [['en-US'], ['nl-BE']])).to.equal('Stem nl-BE');
    expect(wie('ar-SY', [['ar-001']])).to.equal('Stem ar-001');
  });

  it('is of the land that is asked for, or else of that where most people speak it', () => {
    expect(wie('nl-BE', [['nl-NL'], ['nl-BE']])).to.equal('Stem nl-BE');
    expect(wie('nl', [['nl-BE'], ['nl-NL']])).to.equal('Stem nl-NL');
  });

  it('is found however the browser writes the language', () => {
    for (const lang of ['nl_NL', 'NL-nl', 'nld-NLD', 'nld', 'nl-x-lvariant-f00'])
      expect(wie('nl', [[lang]]), lang).to.be.a('string');
    for (const lang of ['ara', 'ar_EG', 'ara-XXX']) expect(wie('ar', [[lang]]), lang).to.be.a('string');
  });

  it('is on the device: one that sends the text away only when whoever made the page allows it', () => {
    const ver = { localService: false, name: 'ver' };
    expect(wie('nl', [['nl-NL', ver]])).to.equal(undefined);
    expect(wie('nl', [['nl-NL', ver]], true)).to.equal('ver');
    expect(
      wie(
        'nl',
        [
          ['nl-NL', { ...ver, default: true }],
          ['nl-BE', { name: 'hier' }],
        ],
        true,
      ),
    ).to.equal('hier');
  });

  it('is a program of the device where Firefox on Linux is not sure of that', () => {
    const linux = { localService: false, voiceURI: 'urn:moz-tts:speechd:Dutch?nl', name: 'linux' };
    expect(wie('nl', [['nl', linux]])).to.equal('linux');
  });

  it('is not one that was made to amuse, when there is another', () => {
    expect(
      wie('en', [
        ['en-US', { name: 'Albert' }],
        ['en-US', { name: 'Eddy (English (US))' }],
        ['en-US', { name: 'Samantha' }],
      ]),
    ).to.equal('Samantha');
    expect(wie('en', [['en-US', { name: 'Albert' }]])).to.equal('Albert');
  });

  it('is the one the person chose on the device, of two that are the same', () => {
    expect(
      wie('nl', [
        ['nl-NL', { name: 'a' }],
        ['nl-NL', { name: 'b', default: true }],
      ]),
    ).to.equal('b');
    expect(
      wie('nl', [
        ['nl-NL', { name: 'a' }],
        ['nl-NL', { name: 'b' }],
      ]),
    ).to.equal('a');
  });
});
