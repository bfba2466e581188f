/** How much is read of what comes from outside. */
export interface Grenzen {
  /** Characters of JSON, counted without white space. */
  tekens: number;
  diepte: number;
  /** Values in one list. */
  lijst: number;
}

export const inhoudGrenzen: Grenzen = { tekens: 1024 * 1024, diepte: 32, lijst: 2000 };
/** A passport holds many years, and later recordings. */
export const documentGrenzen: Grenzen = { tekens: 16 * 1024 * 1024, diepte: 32, lijst: 20000 };
