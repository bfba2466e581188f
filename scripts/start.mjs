// `npm start`: builds the elements and serves a page with them on real content.
import { spawnSync } from 'node:child_process';
import { serve } from './lib/serve.mjs';

process.chdir(new URL('..', import.meta.url).pathname);

for (const script of ['texts', 'pictograms', 'inhoud', 'build']) {
  const { status } = spawnSync(process.execPath, [`scripts/${script}.mjs`, '--page'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The port that is asked for, or the first free one from 8080. */
async function listen(port, last) {
  try {
    return await serve({ mounts: { '/': 'demo', '/kaarten/': 'stories/kaarten', '/samenspel/': 'dist' }, port });
  } catch (error) {
    if (error.code === 'EADDRINUSE' && port < last) return listen(port + 1, last);
    throw error;
  }
}

const asked = process.env.PORT === undefined ? undefined : Number(process.env.PORT);
const { origin } = await listen(asked ?? 8080, asked ?? 8180);
process.stdout.write(`\nSamenspel: ${origin}/\n`);
