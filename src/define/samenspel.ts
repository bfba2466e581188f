import { kijkUit } from './loader.js';

/** What all elements are made of. Asked for beside an element: else it would be found out only when that has come. */
const samen = (): Promise<unknown> => import('../base/define-once.js');
const vormen = (): Promise<unknown> => import('../base/vormen.js');
const wegen = (): Promise<unknown> => import('../base/wegen.js');
/** What reads content of the page itself … */
const lees = (haal: () => Promise<unknown>): Promise<unknown> =>
  Promise.all([haal(), import('../domain/adres.js'), import('../domain/lees-inhoud.js')]);
/** … where there is such content. */
const lezer = (element: Element, haal: () => Promise<unknown>): unknown =>
  (element.getAttribute('src') || element.querySelector('script')) && lees(haal);

/* The one script of a page: looks which elements it has, and fetches only those, in as few round trips as it can. */
kijkUit({
  paspoort: (element) =>
    Promise.all([
      import('./paspoort.js'),
      samen(),
      vormen(),
      element.getAttribute('voor') &&
        Promise.all([import('../elements/paspoort/invullen.js'), import('../storage/apparaat.js')]),
      lezer(element, () => import('./lezer.js')),
    ]),
  // Its content always comes from outside.
  informatiekaart: () =>
    Promise.all([
      import('./informatiekaart.js'),
      samen(),
      vormen(),
      wegen(),
      lees(() => import('../domain/informatiekaart/lees.js')),
    ]),
  thuisopdracht: (element) =>
    Promise.all([
      import('./thuisopdracht.js'),
      samen(),
      vormen(),
      lezer(element, () => import('../domain/thuisopdracht/lees.js')),
    ]),
  beeldinstructie: (element) =>
    Promise.all([
      import('./beeldinstructie.js'),
      samen(),
      wegen(),
      lezer(element, () => import('../domain/beeldinstructie/lees.js')),
    ]),
});
