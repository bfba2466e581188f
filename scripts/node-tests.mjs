// Tests of what needs no browser: `npm run test:node -- [part of a path …]`.
import { runNode } from './lib/node-run.mjs';

const ok = await runNode({
  folder: 'test/node',
  suffix: '.test.ts',
  filters: process.argv.slice(2),
  concurrency: 2,
  timeout: 600_000,
});
process.exitCode = ok ? 0 : 1;
