import { leesPost, samen, schrijfPost, type Post } from '../domain/zending/post.js';
import { houdbaar } from './envelop.js';
import type { Opslag, SnelleOpslag, TrageOpslag } from './poort.js';
import { kastSleutel } from './sleutels.js';

/** Where a sending is kept: on the device, or, where it is of more people, until the tab closes, or only in this page. */
export type Waar = 'apparaat' | 'tabblad' | 'nergens';

export interface Gelegd {
  /** The newest that is known of it. */
  post: Post;
  /** It stands in at least one place, so that it is there at the next visit (or in this tab). */
  bewaard: boolean;
  /** Every place answered, and it stands in none of them: it was wiped, or another took its place. */
  weg: boolean;
}

const wortel = kastSleutel('postvak').slice(0, -1);
const sleutelVan = (sleutel: string): string => `${wortel}/${sleutel}`;
/** More other writers in a row is a store gone mad. */
const meesteKeren = 9;

/** The sendings on this device, in the places where answers are kept, with the same rule: nobody overwrites what he did not read. */
export class Postvak {
  readonly #snel: SnelleOpslag;
  readonly #tabblad: SnelleOpslag;
  readonly #traag: TrageOpslag;
  /** Places that ever answered on this page: what never did holds nothing of ours. */
  readonly #doen = new Set<Opslag>();

  constructor({ snel, tabblad, traag }: { snel: SnelleOpslag; tabblad: SnelleOpslag; traag: TrageOpslag }) {
    this.#snel = snel;
    this.#tabblad = tabblad;
    this.#traag = traag;
  }

  /** As long as somebody listens, the connection stays. */
  houd(): void {
    this.#traag.houd();
  }
  laat(): void {
    this.#traag.laat();
  }

  /** All sendings that are kept here, by key; what is older than 30 days goes. `heel`: every place answered. Never rejects. */
  async alle(nu: number): Promise<{ posten: Map<string, { post: Post; waar: Waar }>; heel: boolean }> {
    const posten = new Map<string, { post: Post; waar: Waar }>();
    let heel = true;
    for (const opslag of this.#overal) {
      try {
        for (const [, ruw] of await opslag.alle(wortel)) {
          const post = leesPost(ruw);
          if (!post) continue;
          const er = posten.get(post.sleutel);
          const waar = opslag === this.#tabblad ? (er?.waar ?? 'tabblad') : 'apparaat';
          posten.set(post.sleutel, { post: er ? samen(er.post, post) : post, waar });
        }
        this.#doen.add(opslag);
      } catch {
        heel &&= !this.#doen.has(opslag);
      }
    }
    for (const { post } of [...posten.values()]) {
      if (houdbaar(post.gemaakt, nu) !== undefined) continue;
      posten.delete(post.sleutel);
      await this.weg(post.sleutel);
    }
    return { posten, heel };
  }

  /** One of them, from all places. Never rejects. */
  async haal(sleutel: string): Promise<{ post: Post | undefined; heel: boolean }> {
    let post: Post | undefined;
    let heel = true;
    for (const opslag of this.#overal) {
      try {
        const hier = leesPost((await opslag.ruil(sleutelVan(sleutel), '', '')) ?? '');
        if (hier) post = post ? samen(post, hier) : hier;
        this.#doen.add(opslag);
      } catch {
        heel &&= !this.#doen.has(opslag);
      }
    }
    return { post, heel };
  }

  /** Puts down a new one, before its first try. Never rejects. */
  async leg(post: Post, waar: Waar): Promise<Gelegd> {
    return this.#schrijf(post, this.#plaatsen(waar), true);
  }

  /** Writes what became of one, wherever it still stands; nowhere else. Never rejects. */
  async verander(post: Post): Promise<Gelegd> {
    return this.#schrijf(post, this.#overal, false);
  }

  /** To or from a device of more people. Never rejects. */
  async verplaats(post: Post, waar: Waar): Promise<Gelegd> {
    const gelegd = await this.leg(post, waar);
    const hier = this.#plaatsen(waar);
    // On a device of more people nothing stays behind, whatever this tab could keep of it.
    if (gelegd.bewaard || waar !== 'apparaat')
      await this.#haalWeg(
        post.sleutel,
        this.#overal.filter((opslag) => !hier.includes(opslag)),
      );
    return gelegd;
  }

  /** Takes one away, from all places. Never rejects. */
  async weg(sleutel: string): Promise<void> {
    await this.#haalWeg(sleutel, this.#overal);
  }

  /** This tab's part of a wipe: nobody else reaches it. */
  wisTabblad(): void {
    try {
      this.#tabblad.wis(wortel);
    } catch {
      // What this tab keeps goes with the tab.
    }
  }

  get #overal(): readonly Opslag[] {
    return [this.#snel, this.#tabblad, this.#traag];
  }

  #plaatsen(waar: Waar): readonly Opslag[] {
    if (waar === 'apparaat') return [this.#snel, this.#traag];
    return waar === 'tabblad' ? [this.#tabblad] : [];
  }

  async #haalWeg(sleutel: string, plaatsen: readonly Opslag[]): Promise<void> {
    for (const opslag of plaatsen) {
      try {
        await opslag.wis(sleutelVan(sleutel));
      } catch {
        // It goes after 30 days, or with "Wis alles".
      }
    }
  }

  async #schrijf(post: Post, plaatsen: readonly Opslag[], nieuw: boolean): Promise<Gelegd> {
    let bewaard = false;
    let weg = !nieuw;
    let laatste = post;
    for (const opslag of plaatsen) {
      try {
        const hier = await this.#schrijfIn(opslag, laatste, nieuw);
        this.#doen.add(opslag);
        if (!hier) continue;
        laatste = hier;
        bewaard = true;
        weg = false;
      } catch {
        // One place is enough; that none does is told by the caller.
        weg &&= !this.#doen.has(opslag);
      }
    }
    return { post: laatste, bewaard, weg };
  }

  /** What stands in one place afterwards; undefined: nothing, and nothing was to be put there. */
  async #schrijfIn(opslag: Opslag, post: Post, nieuw: boolean): Promise<Post | undefined> {
    const sleutel = sleutelVan(post.sleutel);
    let stond = await opslag.ruil(sleutel, '', '');
    for (let keer = 0; keer < meesteKeren; keer++) {
      if (stond === null && !nieuw) return undefined;
      const hier = leesPost(stond ?? '');
      // Damage, or code of tomorrow: not ours to overwrite.
      if (stond !== null && !hier) break;
      const wordt = hier ? samen(hier, post) : post;
      const tekst = schrijfPost(wordt);
      if (tekst === stond) return wordt;
      const was = await opslag.ruil(sleutel, stond, tekst);
      if (was === stond) return wordt;
      stond = was;
    }
    throw new Error('Not ours');
  }
}
