import { waardeOp, type Bevinding } from './bevinding.js';
import type { Pad } from './melding.js';

type Stap = string | number;

/**
 * Leaves the wrong parts out of a value, so that what is valid beside them can be used. It changes the value it is
 * given, and remembers which place each value in a list first had: paths stay those of the author's own text.
 */
export class Herstel {
  readonly #plaatsen = new WeakMap<object, number[]>();

  /** @param weglaatbaar may the value at the end of this path be left out without changing what is around it? */
  constructor(
    readonly waarde: unknown,
    readonly weglaatbaar: (pad: Pad) => boolean,
  ) {}

  /** The path as its author would count it. */
  oorspronkelijk(pad: Pad): Pad {
    return pad.map((stap, diepte) => {
      const lijst = waardeOp(this.waarde, pad.slice(0, diepte));
      const plaatsen = typeof lijst === 'object' && lijst !== null ? this.#plaatsen.get(lijst) : undefined;
      return typeof stap === 'number' ? (plaatsen?.[stap] ?? stap) : stap;
    });
  }

  /** Leaves out the smallest part around each finding. False when one of them has no such part. */
  laatWeg(bevindingen: readonly Bevinding[]): boolean {
    const weg = new Map<object, Set<Stap>>();
    for (const { pad, blijft } of bevindingen) {
      if (blijft) continue;
      const plek = this.#kleinste(pad);
      if (!plek) return false;
      weg.set(plek.ouder, (weg.get(plek.ouder) ?? new Set()).add(plek.stap));
    }
    for (const [ouder, stappen] of weg)
      if (Array.isArray(ouder)) this.#kort(ouder, stappen);
      else for (const stap of stappen) delete (ouder as Record<Stap, unknown>)[stap];
    return true;
  }

  /** Where a thing is missing that might be left out, it is what is around it that cannot stay. */
  #kleinste(pad: Pad): { ouder: object; stap: Stap } | undefined {
    for (let diepte = pad.length; diepte > 0; diepte--) {
      const [ouder, stap] = [waardeOp(this.waarde, pad.slice(0, diepte - 1)), pad[diepte - 1]];
      const isEr = stap !== undefined && typeof ouder === 'object' && ouder !== null && Object.hasOwn(ouder, stap);
      if (isEr && this.weglaatbaar(pad.slice(0, diepte))) return { ouder, stap };
    }
    return undefined;
  }

  #kort(lijst: unknown[], stappen: ReadonlySet<Stap>): void {
    const plaatsen = this.#plaatsen.get(lijst) ?? lijst.map((_, plaats) => plaats);
    const blijft = (_: unknown, plaats: number): boolean => !stappen.has(plaats);
    this.#plaatsen.set(lijst, plaatsen.filter(blijft));
    lijst.splice(0, lijst.length, ...lijst.filter(blijft));
  }
}
