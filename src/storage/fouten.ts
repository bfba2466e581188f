import type { RedenNiet } from './poort.js';

/** Why a store failed. Browsers differ in what they throw: everything unknown is "broken". */
export function redenVan(fout: unknown): RedenNiet {
  const { name } = Object(fout) as { name?: string };
  if (/quota/i.test(name ?? '')) return 'vol';
  // No store at all is `null` or `undefined`, and using that is a TypeError.
  return name === 'SecurityError' || name === 'TypeError' ? 'geen-opslag' : 'kapot';
}
