import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

// The lists of an element are put together as they are fetched: a name that stands in two of them is the last one's.
const algemeen = ['src/base/basis.teksten.ts', 'src/base/antwoorden/zenden.teksten.ts'];
const elementen = (await readdir('src/elements', { withFileTypes: true })).filter((map) => map.isDirectory());

describe('the words of an element', () => {
  for (const { name } of elementen)
    it(`have one meaning per name in ${name}, however many lists they come in`, async () => {
      const map = join('src/elements', name);
      const lijsten = (await readdir(map, { recursive: true })).filter((pad) => pad.endsWith('.teksten.ts'));
      assert.ok(lijsten.length > 0);
      const betekenis = new Map<string, string>();
      for (const pad of [...algemeen, ...lijsten.map((lijst) => join(map, lijst))])
        for (const [, naam = '', tekst = ''] of (await readFile(pad, 'utf8')).matchAll(/^ {2}(\w+): msg\('(.*)'\)/gm)) {
          assert.equal(betekenis.get(naam) ?? tekst, tekst, `${naam} in ${pad}`);
          betekenis.set(naam, tekst);
        }
    });
});
