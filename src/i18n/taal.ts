import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { kiesTaal, type Taal } from './vertaler.js';

type Host = ReactiveControllerHost & Element;

/** The node above in the tree as it is shown: a slot before a parent, a shadow root's host after the root itself. */
const boven = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

interface Gevonden {
  lang: string;
  /** The document and shadow roots on the way up: a change of language can happen in each. */
  wortels: Set<Node>;
}

/** The nearest `lang` that says something; an empty one does not. */
function zoekLang(element: Element): Gevonden {
  let lang = '';
  const wortels = new Set<Node>();
  for (let node: Node | null = element; node !== null; node = boven(node)) {
    if (node.nodeType === Node.ELEMENT_NODE) lang ||= (node as Element).getAttribute('lang')?.trim() ?? '';
    else wortels.add(node);
  }
  return { lang, wortels };
}

/** One observer per document or shadow root, whatever the number of elements in it; it goes with the last of them. */
class Wacht {
  static readonly #wachten = new WeakMap<Node, Wacht>();

  readonly #volgers = new Set<() => void>();
  readonly #observer = new MutationObserver(() => {
    for (const volger of [...this.#volgers]) volger();
  });

  static volg(wortel: Node, volger: () => void): void {
    let wacht = Wacht.#wachten.get(wortel);
    if (!wacht) {
      wacht = new Wacht();
      // `slot` too: an element that moves to another slot has other ancestors, and nobody tells it.
      wacht.#observer.observe(wortel, { subtree: true, attributes: true, attributeFilter: ['lang', 'slot'] });
      Wacht.#wachten.set(wortel, wacht);
    }
    wacht.#volgers.add(volger);
  }

  static laat(wortel: Node, volger: () => void): void {
    const wacht = Wacht.#wachten.get(wortel);
    if (!wacht) return;
    wacht.#volgers.delete(volger);
    if (wacht.#volgers.size > 0) return;
    wacht.#observer.disconnect();
    Wacht.#wachten.delete(wortel);
  }
}

/**
 * The language of one element: the nearest `lang` (its own, an ancestor's across slots and shadow roots, the
 * document's), live, or what the person chose in the element. The choice never touches the host's `lang`, and ends
 * when the page changes the language afterwards: the page knows last.
 */
export class TaalController implements ReactiveController {
  readonly #host: Host;
  #lang = '';
  #keuze: string | null = null;
  #wortels = new Set<Node>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that is asked for, a BCP 47 code as the page or the person gave it; '' when nobody said. */
  get gevraagd(): string {
    return this.#keuze ?? this.#lang;
  }

  /** The language in which the element speaks: the asked one if we have it, else Dutch. */
  get taal(): Taal {
    return kiesTaal(this.gevraagd);
  }

  /** The person's own choice, a BCP 47 code; null gives the choice back to the page. */
  kies(bcp47: string | null): void {
    if (bcp47 === this.#keuze) return;
    this.#keuze = bcp47;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#kijk();
  }

  hostDisconnected(): void {
    this.#volg(new Set());
  }

  readonly #kijk = (): void => {
    const { lang, wortels } = zoekLang(this.#host);
    this.#volg(wortels);
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.#keuze = null;
    this.#host.requestUpdate();
  };

  #volg(wortels: Set<Node>): void {
    for (const wortel of this.#wortels) if (!wortels.has(wortel)) Wacht.laat(wortel, this.#kijk);
    for (const wortel of wortels) if (!this.#wortels.has(wortel)) Wacht.volg(wortel, this.#kijk);
    this.#wortels = wortels;
  }
}
