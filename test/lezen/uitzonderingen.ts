import type { Regel } from './regels.js';

/** A text that may break a rule, because another one would be worse for who reads it. */
export interface Uitzondering {
  /** The file, or the whole, as the gate names it. */
  waar: string;
  /** The text as it stands there; without it the whole is meant. */
  tekst?: string;
  regel: Regel;
  /** Why it is defended. It stands in docs/lezen.md too. */
  reden: string;
}

/** The gate fails for one that is not needed any more, so that this list stays true. */
export const uitzonderingen: readonly Uitzondering[] = [
  {
    waar: 'src/content/paspoort/po-ouder.ts',
    tekst: 'Schakel mij in voor …',
    regel: 'beeldspraak',
    reden:
      'The passport that this one follows, Expeditie Basisschool, calls this box so, and schools call it so. The line under it says what it is in plain words ("Eén keer helpen is al fijn."), and each answer is a picture.',
  },
  {
    waar: 'src/content/paspoort/po-ouder.ts',
    tekst: 'Schakel mij in voor',
    regel: 'beeldspraak',
    reden:
      'The same words before the answers, on the check page and on paper: the answer has the name of its question.',
  },
];
