import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts all files of a page but the first into one folder, named after what is in them: `delen/3f9c2a71/`. So a host may cache
 * them for ever, and no file needs to name another by a hash of its own, which cost a parent's phone more than half a
 * kilobyte. A change in one of them is a new address for all: of a release nearly all change anyway.
 * @param {string} dist the folder that was built
 * @returns {Promise<string>} the name of the folder
 */
export async function inOneFolder(dist) {
  const parts = join(dist, 'delen');
  const hash = createHash('sha256');
  for (const path of (await filesIn(parts)).sort()) hash.update(path).update(await readFile(join(parts, path)));
  const name = hash.digest('hex').slice(0, 8);

  const first = join(dist, 'samenspel.js');
  const code = await readFile(first, 'utf8');
  if (!code.includes('./delen/')) throw new Error('The first file names the others in another way now');
  await writeFile(first, code.replaceAll('./delen/', `./delen/${name}/`));

  const entries = await readdir(parts);
  await mkdir(join(parts, name));
  for (const entry of entries) await rename(join(parts, entry), join(parts, name, entry));
  return name;
}

/** Paths of the files in a folder, as deep as they lie. */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
