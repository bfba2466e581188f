import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { extract, generate } from '../../scripts/lib/texts.mjs';

const root = process.cwd();
let project: string;

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), text);
};
const read = (path: string): Promise<string> => readFile(join(project, path), 'utf8');
const words = (...strings: string[]): string =>
  `import type { MsgFn } from '@lit/localize/internal/types.js';
export default ({ msg }: { msg: MsgFn }) => [${strings.map((text) => `msg('${text}')`).join(', ')}];\n`;
const translate = async (dutch: string, target: string): Promise<void> => {
  const xliff = await read('locales/en.xlf');
  await write('locales/en.xlf', xliff.replace(`<source>${dutch}</source>`, `$&\n  <target>${target}</target>`));
};
const problems = async (): Promise<string[]> => (await generate(project)).problems;

before(async () => {
  // Inside the project, so that its packages are found.
  await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
  project = await mkdtemp(join(root, 'node_modules/.cache/texts-'));
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
  await write('src/i18n/vertaler.ts', `export const talen = { nl: {}, en: {} };\n`);
  await write('src/elements/paspoort/paspoort.teksten.ts', words('Verder', 'Vraag {nu} van {totaal}'));
  await write('src/content/paspoort/po.ts', words('Wie ben ik?', 'Verder'));
});
after(() => rm(project, { recursive: true, force: true }));

describe('the texts of a project', () => {
  it('are each missing until translated, by language, words and file', async () => {
    await extract(project);
    assert.deepEqual(await problems(), [
      `en: 'Wie ben ik?' is missing (src/content/paspoort/po.ts)`,
      `en: 'Verder' is missing (src/content/paspoort/po.ts)`,
      `en: 'Verder' is missing (src/elements/paspoort/paspoort.teksten.ts)`,
      `en: 'Vraag {nu} van {totaal}' is missing (src/elements/paspoort/paspoort.teksten.ts)`,
    ]);
  });

  it('must keep their placeholders', async () => {
    await translate('Verder', 'Next');
    await translate('Wie ben ik?', 'Who am I?');
    await translate('Vraag {nu} van {totaal}', 'Question {now} of {totaal}');
    assert.deepEqual(await problems(), [
      `en: 'Question {now} of {totaal}' has other placeholders than 'Vraag {nu} van {totaal}' (src/elements/paspoort/paspoort.teksten.ts)`,
    ]);
  });

  it('become one ordered list per file and language, and an index of them per element, kind of content and passport', async () => {
    const xliff = await read('locales/en.xlf');
    await write('locales/en.xlf', xliff.replace('{now}', '{nu}'));
    assert.deepEqual(await problems(), []);
    assert.equal(
      await read('src/i18n/generated/en/paspoort.ts'),
      'export default ["Next","Question {nu} of {totaal}"];\n',
    );
    assert.equal(await read('src/i18n/generated/en/paspoort-po.ts'), 'export default ["Who am I?","Next"];\n');
    assert.match(
      await read('src/i18n/generated/inhoud-paspoort-po.ts'),
      /en: \(\) => import\('\.\/en\/paspoort-po\.js'\),\s*\};\s*export \{ \w+ as 'paspoort-po' \}/,
    );
  });

  it('keep their translation and its approval when extracted again', async () => {
    const xliff = await read('locales/en.xlf');
    await write('locales/en.xlf', xliff.replace('<trans-unit ', '<trans-unit approved="yes" '));
    await extract(project);
    assert.match(await read('locales/en.xlf'), /approved="yes"/);
    assert.deepEqual(await problems(), []);
  });

  it('lose their translation when the Dutch changes: what nobody says any more is stale', async () => {
    await write('src/content/paspoort/po.ts', words('Wie ben jij?', 'Verder'));
    const found = await problems();
    assert.equal(found.length, 2);
    assert.match(found[0] ?? '', /'Wie ben jij\?' is missing/);
    assert.match(found[1] ?? '', /unit \w+ is stale/);
    await extract(project);
    assert.equal((await problems()).length, 1);
    assert.doesNotMatch(await read('locales/en.xlf'), /Wie ben ik/);
  });

  it('refuse two files of one name, and a file of words without words', async () => {
    await write('src/elements/kaart/paspoort.teksten.ts', words('Bel'));
    await assert.rejects(generate(project), /Two files want the name 'paspoort'/);
    await rm(join(project, 'src/elements/kaart'), { recursive: true });
    await write('src/elements/kaart/kaart.teksten.ts', 'export const niets = 1;\n');
    await assert.rejects(generate(project), /no function as its default export/);
    await rm(join(project, 'src/elements/kaart'), { recursive: true });
  });
});
