/* Reading content from outside: brings the schemas, so it is fetched only for pages that have such content. */
export { basisVan, leesInhoud, leesJson } from '../domain/paspoort/vlot.js';
