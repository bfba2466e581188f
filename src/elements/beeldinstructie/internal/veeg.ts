/** Further than this (px), and more along than across: a finger that turns a page, not one that scrolls. */
const drempel = 48;

/** Tells when a finger swipes over an element: 1 where the writing goes, -1 back. Its parts are listeners for a template. */
export class Veeg {
  readonly #doe: (stap: 1 | -1) => void;
  #begin: { x: number; y: number } | null = null;

  constructor(doe: (stap: 1 | -1) => void) {
    this.#doe = doe;
  }

  // Passive: the page scrolls without waiting for us.
  readonly aan = { passive: true, handleEvent: (event: TouchEvent) => this.#aan(event) };
  readonly los = { passive: true, handleEvent: (event: TouchEvent) => this.#los(event) };

  #aan({ touches }: TouchEvent): void {
    const [vinger] = touches;
    this.#begin = vinger && touches.length === 1 ? { x: vinger.clientX, y: vinger.clientY } : null;
  }

  #los({ changedTouches, currentTarget }: TouchEvent): void {
    const [vinger] = changedTouches;
    if (!vinger || !this.#begin) return;
    const opzij = vinger.clientX - this.#begin.x;
    const omlaag = vinger.clientY - this.#begin.y;
    this.#begin = null;
    if (Math.abs(opzij) < drempel || Math.abs(opzij) < 2 * Math.abs(omlaag)) return;
    const vanRechts = getComputedStyle(currentTarget as Element).direction === 'rtl';
    this.#doe(opzij < 0 !== vanRechts ? 1 : -1);
  }
}
