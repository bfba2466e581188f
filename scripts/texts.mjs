// `npm run texts`          makes the lists of words from the sources and locales/*.xlf; fails on a missing or stale one.
// `npm run texts:extract`  brings locales/*.xlf up to date with the sources, for the translators.
// `npm run texts -- --draft` says what is missing but does not fail: Dutch stands in for it while one is writing.
import { extract, generate } from './lib/texts.mjs';

const root = new URL('..', import.meta.url).pathname;

if (process.argv.includes('extract')) {
  const { messages, targets } = await extract(root);
  process.stdout.write(`${messages} texts written to ${targets.map((taal) => `locales/${taal}.xlf`).join(', ')}\n`);
} else {
  const { problems } = await generate(root);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0 && !process.argv.includes('--draft')) {
    process.stderr.write(
      `${problems.length} problems. \`npm run texts:extract\` brings locales/*.xlf up to date; then translate.\n`,
    );
    process.exit(1);
  }
}
