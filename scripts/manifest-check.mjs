// Fails when custom-elements.json is not what the sources say: `npm run manifest` mends it.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const file = new URL('../custom-elements.json', import.meta.url);
const before = await readFile(file, 'utf8').catch(() => '');
const { status } = spawnSync('npx', ['--no-install', 'cem', 'analyze', '--quiet'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
if ((await readFile(file, 'utf8')) !== before) {
  process.stderr.write('custom-elements.json was stale. It is written anew: look at the changes and commit it.\n');
  process.exit(1);
}
