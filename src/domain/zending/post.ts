import { langsteStraks, type Oordeel } from './antwoord.js';
import { langsteWachttijd } from './wachttijd.js';

/**
 * One sending on its way. It is put down before the first try and stays until an answer proved that it arrived; then only
 * that it did remains, without the answers.
 */
export interface Post {
  readonly sleutel: string;
  /** The address it was made for; it goes nowhere else. */
  readonly endpoint: string;
  /** Id of the document that is in it. */
  readonly document: string;
  /** When "Stuur" was pressed, in milliseconds since 1970. */
  readonly gemaakt: number;
  /** `wacht` to be sent · `geweigerd` the school does not take it: the person decides · `verzonden` proved. */
  readonly stand: 'wacht' | 'geweigerd' | 'verzonden';
  /** What is posted, byte for byte; '' once it arrived. */
  readonly tekst: string;
  /** Rises with each change: of two copies the higher is the newer. */
  readonly reeks: number;
  /** Tries since the person pressed "Stuur". */
  readonly poging: number;
  /** The server asked not to be asked before this moment; 0: it did not. */
  readonly nietVoor: number;
  /** Moment of the last change. */
  readonly op: number;
}

export const nieuwePost = (wat: Pick<Post, 'sleutel' | 'endpoint' | 'document' | 'tekst'>, nu: number): Post => ({
  ...wat,
  gemaakt: nu,
  stand: 'wacht',
  reeks: 1,
  poging: 0,
  nietVoor: 0,
  op: nu,
});

/** The person pressed "Stuur" again: what arrived, arrived; all else is tried anew, at once. */
export const opnieuw = (post: Post, nu: number): Post =>
  post.stand === 'verzonden'
    ? post
    : { ...post, stand: 'wacht', reeks: post.reeks + 1, poging: 0, nietVoor: 0, op: nu };

/** What a try made of it. */
export function naPoging(post: Post, oordeel: Oordeel, nu: number): Post {
  const na = { ...post, reeks: post.reeks + 1, poging: post.poging + 1, op: nu };
  switch (oordeel.uit) {
    case 'bewijs':
      return { ...na, stand: 'verzonden', tekst: '', nietVoor: 0 };
    case 'nooit':
      return { ...na, stand: 'geweigerd', nietVoor: 0 };
    case 'later':
      return { ...na, nietVoor: oordeel.na ? nu + oordeel.na : 0 };
  }
}

/** Two copies of one sending: what was proved is proved, else the newer. Commutative, associative, idempotent. */
export function samen(a: Post, b: Post): Post {
  if (a.stand !== b.stand && (a.stand === 'verzonden' || b.stand === 'verzonden'))
    return a.stand === 'verzonden' ? a : b;
  if (a.reeks !== b.reeks) return a.reeks > b.reeks ? a : b;
  return schrijfPost(a) >= schrijfPost(b) ? a : b;
}

/** How long the server still wants to be left alone (ms). A clock that was put back does not make that longer. */
export function nogStil({ nietVoor }: Post, nu: number): number {
  const stil = nietVoor - nu;
  return stil > 0 && stil <= langsteStraks + langsteWachttijd ? stil : 0;
}

export const postVersie = 1;

/** The text that is kept. */
export const schrijfPost = ({
  sleutel,
  endpoint,
  document,
  gemaakt,
  stand,
  tekst,
  reeks,
  poging,
  nietVoor,
  op,
}: Post): string =>
  JSON.stringify({
    samenspel: postVersie,
    sleutel,
    endpoint,
    document,
    gemaakt,
    stand,
    reeks,
    poging,
    nietVoor,
    op,
    tekst,
  });

const isGetal = (waarde: unknown): boolean => typeof waarde === 'number' && Number.isFinite(waarde);

/** Reads a kept text; undefined for what is no post of this version. Never throws. */
export function leesPost(ruw: string): Post | undefined {
  try {
    const { samenspel, ...post } = JSON.parse(ruw) as Record<string, unknown>;
    const teksten = [post['sleutel'], post['endpoint'], post['document'], post['tekst']];
    const getallen = [post['gemaakt'], post['reeks'], post['poging'], post['nietVoor'], post['op']];
    const goed =
      samenspel === postVersie &&
      teksten.every((waarde) => typeof waarde === 'string') &&
      getallen.every(isGetal) &&
      ['wacht', 'geweigerd', 'verzonden'].includes(post['stand'] as string);
    return goed ? (post as unknown as Post) : undefined;
  } catch {
    return undefined;
  }
}
