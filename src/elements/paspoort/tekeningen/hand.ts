import {
  aantalPunten,
  isVerder,
  meesteLijnen,
  meestePunten,
  opVel,
  pad,
  vel,
  vereenvoudig,
  type Lijn,
} from '../../../domain/tekening.js';

/** A finger, a pen or a mouse that draws one line, and no other that touches the sheet meanwhile. */
export class Hand {
  kleur: Lijn['kleur'] = 'inkt';
  dik = false;
  /** No more fits on the sheet. */
  vol = false;
  #wijzer: number | null = null;
  #punten: number[] = [];
  #over = 0;

  /** @param lijnen what stands on the sheet already */
  begin(e: PointerEvent, lijnen: readonly Lijn[]): void {
    if (this.#wijzer !== null || !e.isPrimary || e.button !== 0) return;
    this.#over = meestePunten - aantalPunten(lijnen);
    this.vol = this.#over < 1 || lijnen.length >= meesteLijnen;
    if (this.vol) return;
    e.preventDefault();
    this.#wijzer = e.pointerId;
    this.#punten = [];
    // Outside the sheet too the line goes on, along its edge.
    (e.currentTarget as Element).setPointerCapture(e.pointerId);
    this.beweeg(e);
  }

  /** Drawn at once on the sheet itself: the page is not made anew for each point. */
  beweeg(e: PointerEvent): void {
    if (e.pointerId !== this.#wijzer) return;
    const blad = e.currentTarget as SVGSVGElement;
    const { left, top, width, height } = blad.getBoundingClientRect();
    for (const { clientX, clientY } of [...(e.getCoalescedEvents?.() ?? []), e]) {
      const x = opVel(((clientX - left) / width) * vel.breed, vel.breed);
      const y = opVel(((clientY - top) / height) * vel.hoog, vel.hoog);
      if (isVerder(this.#punten, x, y) && this.#punten.length < 2 * meestePunten) this.#punten.push(x, y);
    }
    blad.querySelector('.nu')?.setAttribute('d', pad({ punten: this.#punten }));
  }

  /** The line, when there is one and it fits. A call that comes in ends it too: what was drawn stays. */
  klaar(e: PointerEvent): Lijn | null {
    if (e.pointerId !== this.#wijzer) return null;
    this.#wijzer = null;
    (e.currentTarget as Element).querySelector('.nu')?.setAttribute('d', '');
    const punten = vereenvoudig(this.#punten);
    this.vol = aantalPunten([{ punten }]) > this.#over;
    return this.vol || punten.length < 2 ? null : { kleur: this.kleur, dik: this.dik, punten };
  }
}
