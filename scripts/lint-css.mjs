// The bans on CSS for the files that hold nothing else; ESLint sees to those within TypeScript.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cssProblems } from './lib/css-bans.mjs';

let count = 0;
for (const folder of ['src', 'demo', 'stories', '.storybook']) {
  const paths = await readdir(folder, { recursive: true }).catch(() => []);
  for (const path of paths.filter((name) => /\.(?:css|html)$/.test(name)).map((name) => join(folder, name))) {
    const text = await readFile(path, 'utf8');
    const css = path.endsWith('.css')
      ? [text]
      : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, style]) => style);
    for (const { found, why } of css.flatMap(cssProblems)) {
      count++;
      process.stderr.write(`${path}: \`${found}\`: ${why}.\n`);
    }
  }
}
process.exitCode = count === 0 ? 0 : 1;
