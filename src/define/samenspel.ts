import { vangLink } from '../base/vang-link.js';
import { kijkUit } from './loader.js';

/* What is fetched beside an element: else it would be found out only when that has come. Nothing is asked of it here. */

/** What all elements are made of. */
const samen = async (): Promise<void> => {
  await import('../base/define-once.js');
};
const wegen = async (): Promise<void> => {
  await import('../base/wegen.js');
};
const adres = async (): Promise<void> => {
  await import('../domain/adres.js');
};
const oordeel = async (): Promise<void> => {
  await import('../domain/oordeel.js');
};
/** What reads content of the page itself … */
const lees = (haal: () => Promise<unknown>): Promise<unknown> => Promise.all([haal(), adres(), oordeel()]);
/** … where there is such content. */
const lezer = (element: Element, haal: () => Promise<unknown>): unknown =>
  (element.getAttribute('src') || element.querySelector('script')) && lees(haal);

/* The one script of a page: looks which elements it has, and fetches only those, in as few round trips as it can. */
kijkUit({
  paspoort: (element) =>
    Promise.all([
      import('./paspoort.js'),
      samen(),
      element.getAttribute('voor') &&
        Promise.all([import('../elements/paspoort/invullen.js'), import('../storage/apparaat.js')]),
      lezer(element, () => import('./lees-paspoort.js')),
    ]),
  informatiekaart: () => Promise.all([import('./informatiekaart.js'), samen()]),
  thuisopdracht: (element) =>
    Promise.all([import('./thuisopdracht.js'), samen(), lezer(element, () => import('./lees-thuisopdracht.js'))]),
  matches: (element) =>
    Promise.all([import('./matches.js'), samen(), lezer(element, () => import('./lees-paspoort.js'))]),
  beeldinstructie: (element) =>
    Promise.all([
      import('./beeldinstructie.js'),
      samen(),
      lezer(element, () =>
        Promise.all([import('./lees-beeldinstructie.js'), wegen(), import('../elements/beeldinstructie/hulpknop.js')]),
      ),
    ]),
});
// Whatever comes of the rest: answers do not stay in the address.
vangLink();
