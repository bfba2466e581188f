import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { thuisopdrachten } from '../../src/define/generated/thuisopdrachten.js';
import { presetsVan } from '../../src/define/pakketten.js';
import type { Thuisopdracht } from '../../src/domain/thuisopdracht/thuisopdracht.js';

const presets = Object.values(presetsVan<Thuisopdracht>(thuisopdrachten));
const alle = await Promise.all(presets.map((preset) => preset.haal('nl', null)));

describe('The built-in home assignments', () => {
  it('are all in the list, and the list names no other', async () => {
    const bestanden = await readdir('src/content/thuisopdracht');
    assert.deepEqual(Object.keys(thuisopdrachten).sort(), bestanden.map((pad) => pad.replace(/\.ts$/, '')).sort());
  });

  it('stand under their own name', () => {
    assert.deepEqual(
      alle.map(({ id }) => id),
      Object.keys(thuisopdrachten),
    );
  });

  for (const groep of ['vve', 'groep-1', 'groep-2', 'groep-3', 'groep-4'] as const)
    it(`are at least three for ${groep}`, () => {
      assert.ok(alle.filter(({ groepen }) => groepen.includes(groep)).length >= 3);
    });

  for (const vak of ['taal', 'rekenen', 'wereld', 'samen', 'loopbaan'] as const)
    it(`have one for ${vak}`, () => {
      assert.ok(alle.some((opdracht) => opdracht.vak === vak));
    });
});
