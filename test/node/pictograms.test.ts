import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import svgpath from 'svgpath';
import { compact, travels } from '../../src/pictograms/drawings/compact.mjs';
import { drawings } from '../../src/pictograms/drawings/own.mjs';
import { drawn } from '../../src/pictograms/parts.mjs';
import { table } from '../../src/pictograms/drawings/table.mjs';
import { themes } from '../../src/pictograms/themes.mjs';

const folder = 'src/pictograms';
const bodies = drawings.map(({ id, svg }) => ({ id, body: svg }));
const ids = new Set(drawings.map(({ id }) => id));

/** The ids of the drawings whose body breaks a rule. */
const breakers = (rule: (body: string, id: string) => boolean): string[] =>
  bodies.filter(({ id, body }) => rule(body, id)).map(({ id }) => id);

/** What a browser downloads of a generated module. */
async function download(module: string): Promise<number> {
  const source = await readFile(`${folder}/generated/${module}.ts`, 'utf8');
  const { code } = await transform(source, { loader: 'ts', minify: true });
  return brotliCompressSync(code).length;
}

describe('Every drawing', () => {
  it('is made of shapes in the colours of the palette, and of nothing else', () => {
    const palette = new Set(
      'w sa sb s1 s2 s3 s4 ha hb hc hd he ca cb r y b g e n f i v m mk d o z x k ns eo t q'
        .split(' ')
        .map((name) => `pk-${name}`),
    );
    const shapes = new Set(['path', 'circle', 'ellipse', 'rect', 'g', 'text']);
    const attributes = new Set('class d cx cy r rx ry x y width height transform data-slot font-size'.split(' '));
    assert.deepEqual(
      breakers((body) => [...body.matchAll(/<(\w+)/g)].some(([, tag = '']) => !shapes.has(tag))),
      [],
    );
    assert.deepEqual(
      breakers((body) => [...body.matchAll(/ ([\w:-]+)="/g)].some(([, name = '']) => !attributes.has(name))),
      [],
      'no ids, links, styles or handlers',
    );
    assert.deepEqual(
      breakers((body) =>
        [...body.matchAll(/class="([^"]*)"/g)].some(
          ([, list = '']) => !list.split(' ').every((name) => palette.has(name)),
        ),
      ),
      [],
    );
    assert.deepEqual(
      breakers((body) => /url\(|script|[`$\\]/i.test(body)),
      [],
    );
  });

  it('holds letters and digits only in a named slot', () => {
    assert.deepEqual(
      breakers(
        (body) =>
          body.replace(/<text class="pk-t" data-slot="[\w-]+"[^>]*>[^<]*<\/text>/g, '').replace(/<[^>]*>/g, '') !== '',
      ),
      [],
    );
  });

  it('turns its slot back when it is mirrored, and is not mirrored when it holds a clock or a tick', () => {
    const mirror = new Map(drawings.map((drawing) => [drawing.id, drawing.mirror]));
    assert.deepEqual(
      breakers((body, id) => body.includes('data-slot') && mirror.get(id) === 'auto'),
      [],
    );
    for (const id of [
      'agreement',
      'done',
      'form',
      'yes',
      'kept-here',
      'sign-paper',
      'sent',
      'phone-kept',
      'clock',
      'ear',
    ]) {
      assert.equal(mirror.get(id), 'never', id);
    }
  });

  it('is small: at most 3.5 kB and 40 shapes', () => {
    assert.deepEqual(
      breakers((body) => body.length > 3500 || (body.match(/<(?!\/)/g) ?? []).length > 40),
      [],
    );
  });

  it('costs a page 0.6 kB or less, in the median', () => {
    const sizes = drawings.map((drawing) => brotliCompressSync(travels(drawing)).length).sort((a, b) => a - b);
    assert.ok(
      (sizes[Math.floor(sizes.length / 2)] ?? Infinity) <= 600,
      `median ${sizes[Math.floor(sizes.length / 2)]}`,
    );
  });

  it('has the same corners when it travels as when it was drawn, to a tenth', () => {
    /** Where the pen comes down on the paper, in a line of the notation that is a path. */
    const corners = (notation: string): number[] =>
      Array.from(notation.matchAll(/^[^A-Z:\n]*:(M.*)$/gm), ([, d = '']) => {
        const path = svgpath(d);
        const at: number[] = [];
        path.iterate((_segment, _index, x, y) => void at.push(x, y));
        return at;
      }).flat();
    for (const { id, notation } of drawings) {
      const [asDrawn, asSent] = [corners(drawn(notation)), corners(compact(drawn(notation)))];
      assert.equal(asSent.length, asDrawn.length, id);
      const furthest = Math.max(0, ...asDrawn.map((at, i) => Math.abs(at - (asSent[i] ?? Infinity))));
      assert.ok(furthest < 0.11, `${id} moved ${furthest}`);
    }
  });

  it('has a name of its own, words that say what is seen, and a size at which it reads', () => {
    assert.equal(ids.size, drawings.length);
    for (const { id, nl, minSize, concept } of drawings) {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.ok(nl.length > 0 && nl.length <= 80, id);
      assert.ok([48, 72, 96].includes(minSize), id);
      assert.ok(concept === undefined || concept !== id, id);
    }
  });
});

describe('The themes', () => {
  it('hold every drawing exactly once', () => {
    assert.deepEqual(Object.values(themes).flat().sort(), [...ids].sort());
  });

  it('are small: at most 16 drawings and 4 kB each', async () => {
    for (const [theme, inside] of Object.entries(themes)) {
      assert.ok(inside.length >= 1 && inside.length <= 16, `${theme} holds ${inside.length} drawings`);
      const bytes = await download(theme);
      assert.ok(bytes <= 4096, `${theme} is ${bytes} bytes`);
    }
  });

  it('are found through an index of at most 2.5 kB', async () => {
    const bytes = await download('themas');
    assert.ok(bytes <= 2500, `the index is ${bytes} bytes`);
  });
});

describe('The drawings that come with content', () => {
  it('are those it shows first, each once, and at most 6 kB', async () => {
    for (const file of await readdir(`${folder}/generated/sets`)) {
      const name = `sets/${file.replace('.ts', '')}`;
      const source = await readFile(`${folder}/generated/${name}.ts`, 'utf8');
      const inside = /ids = '([^']*)'/.exec(source)?.[1]?.split(' ') ?? [];
      assert.ok(inside.length > 0 && inside.every((id) => ids.has(id)), name);
      assert.equal(new Set(inside).size, inside.length, name);
      const bytes = await download(name);
      assert.ok(bytes <= 6144, `${name} is ${bytes} bytes`);
    }
  });
});

describe('What content authors read', () => {
  it('is up to date: `npm run pictograms` makes the table anew', async () => {
    const readme = await readFile(`${folder}/README.md`, 'utf8');
    assert.equal(readme, table(readme, drawings, themes));
  });

  it('names only drawings that exist as looking alike', async () => {
    const lines = (await readFile(`${folder}/drawings/confusable-pairs.txt`, 'utf8')).split('\n');
    const named = lines.filter((line) => /^\d/.test(line)).flatMap((line) => line.split(' ').slice(1));
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    );
  });
});
