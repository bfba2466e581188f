/* Reading content from outside: fetched only for pages that have such content. */
export { vanBuiten } from '../base/van-buiten.js';
export { basisVan, leesInhoud, leesJson } from '../domain/paspoort/vlot.js';
