import type { LitElement } from 'lit';

/** Shows on the screen what else only a printer shows: the element's own print styles, for every medium, and no dark screen. */
export function alsPapier(element: LitElement): void {
  const wortel = element.renderRoot as ShadowRoot;
  wortel.adoptedStyleSheets = wortel.adoptedStyleSheets.map((blad) => {
    const kopie = new CSSStyleSheet();
    const regels = [...blad.cssRules].map((regel) =>
      regel.cssText.replace(/^@media (print|screen)/, (_, soort) => `@media ${soort === 'print' ? 'all' : 'print'}`),
    );
    // The page it lies on may be dark.
    kopie.replaceSync([...regels, ':host { background-color: #fff; }'].join('\n'));
    return kopie;
  });
}

/** Asks for paper without opening the printer, and shows what would come out of it. */
export async function drukAf(element: LitElement, vraag: () => void | Promise<void>): Promise<void> {
  const echt = window.print;
  const gevraagd = new Promise<void>((klaar) => {
    window.print = () => klaar();
  });
  await vraag();
  await gevraagd;
  window.print = echt;
  alsPapier(element);
}
