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
