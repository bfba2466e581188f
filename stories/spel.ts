import { fireEvent, userEvent, waitFor, within } from 'storybook/test';
import type { PaspoortElement } from '../src/elements/paspoort/paspoort.js';

type Woorden = PaspoortElement['woorden'];
type Rol = 'alert' | 'button' | 'checkbox' | 'heading' | 'radio' | 'status' | 'textbox';

/** Somebody at the element. Looks for things by role and by the element's own words, so in any language. */
export class Bezoeker {
  readonly paspoort: PaspoortElement;

  constructor(canvas: HTMLElement) {
    const paspoort = canvas.querySelector('samenspel-paspoort');
    if (!paspoort) throw new Error('No passport in this story');
    this.paspoort = paspoort;
  }

  /** Waits for the first of these, or the first whose name begins with these words, has them somewhere or ends with them. */
  async ziet(rol: Rol, woord?: (t: Woorden) => string, waar: Waar = 'begin'): Promise<HTMLElement> {
    return waitFor(() => {
      const begin = woord?.(this.paspoort.woorden);
      // Words of later pages are fetched when somebody comes near.
      if (woord && !begin) throw new Error('The words are not there yet');
      const [gezien] = this.#pagina.getAllByRole(rol, begin ? { name: plekken[waar](begin) } : {});
      if (!gezien) throw new Error('Not there yet');
      return gezien;
    }, geduld);
  }

  async drukt(rol: Rol, woord: (t: Woorden) => string, waar?: Waar): Promise<void> {
    await userEvent.click(await this.ziet(rol, woord, waar));
  }

  /** Presses the n-th of these, as somebody who chooses an answer. */
  async kiest(rol: 'button' | 'checkbox' | 'radio', n = 0): Promise<void> {
    const keuze = await waitFor(() => this.#pagina.getAllByRole(rol)[n], geduld);
    if (keuze) await userEvent.click(keuze);
  }

  /** Presses the n-th line of the n-th list. */
  async kiestUit(lijst: number, n: number): Promise<void> {
    const regel = await waitFor(() => {
      const van = this.#pagina.getAllByRole('list')[lijst];
      return van && within(van).getAllByRole('button')[n];
    }, geduld);
    if (regel) await userEvent.click(regel);
  }

  async schrijft(tekst: string): Promise<void> {
    await userEvent.type(await waitFor(() => this.#pagina.getByRole('textbox'), geduld), tekst);
  }

  /** Takes out what stands in the field. */
  async wist(): Promise<void> {
    const veld = await waitFor(() => this.#pagina.getByRole('textbox'), geduld);
    await fireEvent.input(veld, { target: { value: '' } });
  }

  async opent(bestand: File): Promise<void> {
    const invoer = await waitFor(
      () => this.#pagina.getByLabelText(begintMet(this.paspoort.woorden.openBestand)),
      geduld,
    );
    await userEvent.upload(invoer, bestand);
  }

  get #pagina(): ReturnType<typeof within> {
    const pagina = this.paspoort.renderRoot.querySelector<HTMLElement>('.samenspel');
    if (!pagina) throw new Error('The passport is not drawn yet');
    return within(pagina);
  }
}

const geduld = { timeout: 10_000 };

type Naamtoets = (naam: string) => boolean;
const begintMet =
  (woorden: string): Naamtoets =>
  (naam) =>
    naam.trim().startsWith(woorden);
const plekken = {
  begin: begintMet,
  ergens:
    (woorden: string): Naamtoets =>
    (naam) =>
      naam.includes(woorden),
  eind:
    (woorden: string): Naamtoets =>
    (naam) =>
      naam.trim().endsWith(woorden),
};
type Waar = keyof typeof plekken;
