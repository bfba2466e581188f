// How somebody without a mouse uses a page. A script never clicks: every press is an event of the device.
import type { ElementHandle, Page } from 'puppeteer-core';

export type Doel = ElementHandle<HTMLElement>;

/** A person's way to press and to write. */
export interface Hand {
  readonly naam: 'toetsen' | 'vinger';
  /** Presses a button, or switches a box or a choice. */
  druk(doel: Doel): Promise<void>;
  /** Writes behind what stands in a field. */
  schrijf(doel: Doel, tekst: string): Promise<void>;
  /** Goes to it, without pressing. */
  ga(doel: Doel): Promise<void>;
}

/** Where the focus is, seen from a target. Runs in the page. */
function waar(doel: Element): 'daar' | 'zelfde groep' | 'ervoor' | 'erna' | 'nergens' {
  let actief: Element | null = document.activeElement;
  while (actief?.shadowRoot?.activeElement) actief = actief.shadowRoot.activeElement;
  if (actief === doel) return 'daar';
  if (!actief || actief === document.body) return 'nergens';
  const groep = (e: Element): string | null =>
    e instanceof HTMLInputElement && e.type === 'radio' && e.getRootNode() === doel.getRootNode() ? e.name : null;
  if (groep(doel) && groep(actief) === groep(doel)) return 'zelfde groep';
  // What lies outside the shadow root of the target is compared with the host of it.
  let zelf: Node = doel;
  while (zelf.getRootNode() !== actief.getRootNode() && zelf.getRootNode() instanceof ShadowRoot)
    zelf = (zelf.getRootNode() as ShadowRoot).host;
  return zelf.compareDocumentPosition(actief) & Node.DOCUMENT_POSITION_FOLLOWING ? 'erna' : 'ervoor';
}

/** More steps than any page of ours has: who is not there by then, never gets there. */
const meesteStappen = 120;

/** Only keys: Tab and Shift+Tab from control to control, arrows within a group, Space and Enter to press. */
export class Toetsen implements Hand {
  readonly naam = 'toetsen';
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async ga(doel: Doel): Promise<void> {
    const { keyboard } = this.#page;
    const weg: string[] = [];
    for (let stap = 0; stap < meesteStappen; stap++) {
      const plek = await doel.evaluate(waar);
      if (plek === 'daar') return;
      weg.push(plek);
      if (plek === 'zelfde groep') await keyboard.press('ArrowDown');
      else if (plek === 'erna') {
        await keyboard.down('Shift');
        await keyboard.press('Tab');
        await keyboard.up('Shift');
      } else await keyboard.press('Tab');
    }
    const wat = await doel.evaluate((e) => {
      const naam = `${e.localName} “${e.closest('label')?.textContent ?? e.textContent}”`;
      return e.isConnected ? naam : `${naam}, which is gone from the page`;
    });
    throw new Error(`Keys do not reach ${wat.replace(/\s+/g, ' ')}: ${weg.slice(0, 12).join(', ')}`);
  }

  async druk(doel: Doel): Promise<void> {
    await this.ga(doel);
    const soort = await doel.evaluate((e) =>
      e instanceof HTMLInputElement && e.checked && e.type === 'radio' ? 'al gekozen' : e.localName,
    );
    // An arrow has chosen it already, as arrows do in a group.
    if (soort === 'al gekozen') return;
    await this.#page.keyboard.press(soort === 'input' ? ' ' : 'Enter');
  }

  async schrijf(doel: Doel, tekst: string): Promise<void> {
    await this.ga(doel);
    await this.#page.keyboard.press('End');
    await this.#page.keyboard.type(tekst);
  }
}

/** Only a finger: touch events on what is seen. What lies behind something else cannot be pressed. */
export class Vinger implements Hand {
  readonly naam = 'vinger';
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async ga(doel: Doel): Promise<void> {
    await this.#tik(doel);
  }

  async druk(doel: Doel): Promise<void> {
    await this.#tik(doel);
  }

  /** On a phone the keyboard comes up after the tap. */
  async schrijf(doel: Doel, tekst: string): Promise<void> {
    await this.#tik(doel);
    if ((await doel.evaluate(waar)) !== 'daar') throw new Error('A tap on the field does not bring its keyboard');
    await this.#page.keyboard.press('End');
    await this.#page.keyboard.type(tekst);
  }

  async #tik(doel: Doel): Promise<void> {
    const plek = await doel.evaluate((e) => {
      const vlak = (e instanceof HTMLInputElement ? e.labels?.[0] : null) ?? e;
      const tikbaar = e instanceof HTMLInputElement && e.type === 'text' ? e : vlak;
      tikbaar.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = tikbaar.getBoundingClientRect();
      const punt = { x: x + width / 2, y: y + height / 2 };
      const wortel = tikbaar.getRootNode() as Document | ShadowRoot;
      const boven = wortel.elementFromPoint(punt.x, punt.y);
      const raak = boven !== null && (tikbaar === boven || tikbaar.contains(boven));
      return {
        ...punt,
        raak,
        boven: boven?.outerHTML.slice(0, 120) ?? 'nothing',
        wat: tikbaar.outerHTML.slice(0, 120),
      };
    });
    if (!plek.raak) throw new Error(`A finger on ${plek.wat} meets ${plek.boven}`);
    // The browser makes a press of a tap in its own time.
    const geraakt = await this.#page.evaluateHandle(() => ({
      druk: new Promise<boolean>((klaar) => {
        addEventListener('click', () => klaar(true), { once: true, capture: true });
        setTimeout(() => klaar(false), 5000);
      }),
    }));
    await this.#page.touchscreen.tap(plek.x, plek.y);
    // A press that sends a form leaves the page, and takes the one who listens with it.
    const weg = (fout: Error): boolean => {
      if (/no such (handle|frame)|context was destroyed|navigat/i.test(fout.message)) return true;
      throw fout;
    };
    if (!(await geraakt.evaluate(({ druk }) => druk).catch(weg))) throw new Error(`A tap on ${plek.wat} does nothing`);
    await geraakt.dispose().catch(weg);
  }
}
