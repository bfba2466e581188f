import { vertalingen, type Chunk } from './generated/index.js';
import type { Lijst, Taal } from './vertaler.js';

export type { Chunk };

/** Fetches the words of one module in one language; null for Dutch, which the module holds itself. Rejects when offline. */
export const haalLijst = async (taal: Taal, chunk: Chunk): Promise<Lijst> =>
  taal === 'nl' ? null : (await vertalingen[taal][chunk]()).default;
