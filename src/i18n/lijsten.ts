import type { Lijst, Taal } from './vertaler.js';

/** Fetches the words of one module, per language. `generated/` has them by the name of the module. */
export type Lijsten = Readonly<Record<Exclude<Taal, 'nl'>, () => Promise<{ default: readonly string[] }>>>;

/** Fetches the words of one module in one language; null for Dutch, which the module holds itself. Rejects when offline. */
export const haalLijst = async (taal: Taal, lijsten: Lijsten): Promise<Lijst> =>
  taal === 'nl' ? null : (await lijsten[taal]()).default;
