import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import thuisopdrachten from '../../src/define/generated/thuisopdrachten.js';
import { presetsVan } from '../../src/define/pakketten.js';
import type { Thuisopdracht } from '../../src/domain/thuisopdracht/thuisopdracht.js';

const presets = presetsVan<Thuisopdracht>(thuisopdrachten);
const namen = await presets.namen();
const alle = await Promise.all(namen.map(async (naam) => (await presets.van(naam)?.haal('nl', null)) as Thuisopdracht));

describe('The built-in home assignments', () => {
  it('are all in the list, and the list names no other', async () => {
    const bestanden = await readdir('src/content/thuisopdracht');
    assert.deepEqual([...namen].sort(), bestanden.map((pad) => pad.replace(/\.ts$/, '')).sort());
  });

  it('stand under their own name', () => {
    assert.deepEqual(
      alle.map(({ id }) => id),
      namen,
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
