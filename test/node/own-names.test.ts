import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownNames } from '../../scripts/lib/own-names.mjs';

const bundle = (code: string, exports: string[] = []) => ({ 'a.js': { type: 'chunk', code, exports } });

describe('our own names, in the files of a page', () => {
  it('are shortened, each to another, of two letters at least', async () => {
    const { properties, nameCache, says } = await ownNames(bundle('a.bladzijden'));
    const short = Object.values(nameCache.props.props);
    assert.equal(new Set(short).size, short.length);
    assert(short.every((name) => /^_\w+$/.test(name)));
    assert(properties.regex.test('bladzijden') && !properties.regex.test('antwoorden'));
    assert(says('a.bladzijden') && !says('a.antwoorden'));
  });

  it('are not when something says one as a text, or gives it to others', async () => {
    await assert.rejects(ownNames(bundle('a["bladzijden"]')), /bladzijden/);
    await assert.rejects(ownNames(bundle('', ['bladzijden'])), /bladzijden/);
  });

  it('leave alone a word that is said as a text, and what data and pages call so', async () => {
    const woord = 'wieBenJij';
    assert((await ownNames(bundle(''))).properties.regex.test(woord));
    assert(!(await ownNames(bundle(`a["${woord}"]`))).properties.regex.test(woord));
    const { regex } = (await ownNames(bundle(''))).properties;
    for (const name of ['tekst', 'persoon', 'value', 'hiddenInput', 'samenspel']) assert(!regex.test(name), name);
  });
});
