import { kijkUit } from './loader.js';

/** What all elements are made of. Asked for beside an element: else it would be found out only when that has come. */
const samen = (): Promise<unknown> => import('../base/define-once.js');
const vormen = (): Promise<unknown> => import('../base/vormen.js');
const eigenInhoud = (element: Element): unknown => element.getAttribute('src') || element.querySelector('script');

/* The one script of a page: looks which elements it has, and fetches only those, in as few round trips as it can. */
kijkUit({
  paspoort: (element) =>
    Promise.all([
      import('./paspoort.js'),
      samen(),
      vormen(),
      element.getAttribute('voor') && import('../elements/paspoort/invullen.js'),
      eigenInhoud(element) && import('./lezer.js'),
    ]),
  beeldinstructie: (element) =>
    Promise.all([
      import('./beeldinstructie.js'),
      samen(),
      eigenInhoud(element) && import('../domain/beeldinstructie/lees.js'),
    ]),
});
