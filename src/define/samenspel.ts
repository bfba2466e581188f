import { kijkUit } from './loader.js';

/* The one script of a page: looks which elements it has, and fetches only those, in as few round trips as it can. */
kijkUit({
  paspoort: (element) =>
    Promise.all([
      import('./paspoort.js'),
      element.getAttribute('voor') && import('../elements/paspoort/invullen.js'),
      (element.getAttribute('src') || element.querySelector('script')) && import('./lezer.js'),
    ]),
});
