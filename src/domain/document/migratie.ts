import { documentVersie } from './document.js';

type Ruw = Record<string, unknown>;

/** Makes a document of version n into one of version n + 1. Gets a copy of its own, limited in size but not checked. */
export type Stap = (document: Ruw) => Ruw;

/** `stappen[0]` makes version 2 of version 1, and so on. Version 1 is the only one there is. */
export const stappen: readonly Stap[] = [];

/**
 * Brings a document of an older version to the newest, step by step. What has no known version, or makes a step fail
 * because it is not what it says it is, comes back as it was: the schema will refuse it.
 */
export function migreer(document: Ruw, alle: readonly Stap[] = stappen, nieuwste: number = documentVersie): Ruw {
  const { versie } = document;
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 1) return document;
  try {
    return alle
      .slice(versie - 1, nieuwste - 1)
      .reduce<Ruw>((oud, stap, plaats) => ({ ...stap(oud), versie: versie + plaats + 1 }), document);
  } catch {
    return document;
  }
}
