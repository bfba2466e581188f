import { kijkUit } from './loader.js';

/* The one script of a page: looks which elements it has, and fetches only those. */
kijkUit({
  paspoort: () => import('./paspoort.js'),
});
