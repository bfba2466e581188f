/* Reading content from outside: brings the schemas, so it is fetched only for pages that have such content. */
import { leesJson } from '../domain/begrensd.js';
import { basisVan, leesInhoud as leesSjabloon } from '../domain/paspoort/lees-inhoud.js';
import type { Inhoudslezer } from '../base/inhoud.js';
import type { Sjabloon } from '../domain/paspoort/sjabloon.js';

export { basisVan, leesJson };

export const leesInhoud: Inhoudslezer<Sjabloon>['leesInhoud'] = (onbekend, vindBasis) => {
  const { sjabloon, meldingen } = leesSjabloon(onbekend, vindBasis);
  return sjabloon ? { inhoud: sjabloon, meldingen } : { meldingen };
};
