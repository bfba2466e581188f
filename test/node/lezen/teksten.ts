import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadModules } from '../../../scripts/lib/modules.mjs';
import type { Plaats } from '../../lezen/plaatsen.js';

export interface Tekst extends Plaats {
  tekst: string;
}

/** A Dutch text on its way through a module: it is found back in what the module gives, and so its place is known. */
class Woord {
  constructor(readonly tekst: string) {}
}

/**
 * Every Dutch text of the project, with its place. The folders are walked: a new file is found without being named.
 * A text belongs to the file in which it is written, not to those that take it into theirs; a helper is heard through them.
 */
export async function alleTeksten(root: string): Promise<Tekst[]> {
  const bestanden = (await readdir(join(root, 'src'), { recursive: true }))
    .map((pad) => `src/${pad.replaceAll('\\', '/')}`)
    .filter((pad) => /\.teksten\.ts$|^src\/content\/.+\.ts$/.test(pad))
    .sort();
  const modules = await loadModules(root, bestanden);
  const bronnen = new Map(
    await Promise.all(bestanden.map(async (pad) => [pad, await readFile(join(root, pad), 'utf8')] as const)),
  );
  const hulp = bestanden.filter((pad) => typeof modules.get(pad)?.default !== 'function');
  const gevonden: Tekst[] = [];
  for (const bestand of bestanden) {
    const module = modules.get(bestand)?.default;
    if (typeof module !== 'function') continue;
    const schrijft = ({ tekst }: Woord): string | undefined =>
      [bestand, ...hulp].find((pad) => bronnen.get(pad)?.includes(tekst));
    const gevraagd: Woord[] = [];
    const msg = (nl: string): Woord => {
      const woord = new Woord(nl);
      gevraagd.push(woord);
      return woord;
    };
    const gezien = new Set<Woord>();
    for (const { woord, ...plaats } of loop(module({ msg }), { bestand, pad: [] })) {
      const van = schrijft(woord);
      if (van !== undefined) gevonden.push({ ...plaats, bestand: van, tekst: woord.tekst });
      gezien.add(woord);
    }
    // What the module asks for and does not show is said somewhere all the same.
    for (const woord of gevraagd) {
      const van = gezien.has(woord) ? undefined : schrijft(woord);
      if (van !== undefined) gevonden.push({ bestand: van, pad: [], tekst: woord.tekst });
    }
  }
  return gevonden;
}

function* loop(waarde: unknown, plaats: Plaats): Generator<Plaats & { woord: Woord }> {
  if (waarde instanceof Woord) yield { ...plaats, woord: waarde };
  else if (typeof waarde === 'object' && waarde !== null) {
    const rol = 'rol' in waarde && typeof waarde.rol === 'string' ? waarde.rol : plaats.rol;
    for (const [sleutel, inhoud] of Object.entries(waarde))
      yield* loop(inhoud, { ...plaats, ...(rol === undefined ? {} : { rol }), pad: [...plaats.pad, sleutel] });
  }
}
