import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { beeldinstructies } from '../../src/define/generated/beeldinstructies.js';

const map = 'src/content/beeldinstructie';

describe('The list of picture instructions', () => {
  it('names each file in the folder, and no other', async () => {
    const bestanden = (await readdir(map)).map((bestand) => bestand.replace(/\.ts$/, ''));
    assert.ok(bestanden.length > 0);
    assert.deepEqual(Object.keys(beeldinstructies).sort(), bestanden.sort());
  });

  it('fetches under each name the instruction of that name', async () => {
    for (const [naam, { laad }] of Object.entries(beeldinstructies)) {
      const { default: instructie } = await laad();
      assert.equal(instructie({ msg: ((tekst: string) => tekst) as never }).id, naam);
    }
  });
});
