import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/**
 * Small things without a state that elements have in common, as a copy in the files of each: these then hold what they use of
 * them and no more, and compress with it. What has a state is there once.
 * @returns {import('vite').Plugin}
 */
export const ownCopies = () => {
  const shared = {
    paspoort:
      /src\/(base\/(knoop|melding\.styles|ontvangst|tekens|vang-link|vormen|formulier|antwoorden\/change)|storage\/(sporen|sleutels|gedeeld)|define\/(apparaat|op-naam)|domain\/(overdrachtkop|opname|tekening|gesprek\/(match|matchstand|samen)\.)|speech\/(afspeler|opnemer|opname|apparaat|beurt))/,
    // All that first reads content too: a card is nothing without.
    informatiekaart:
      /src\/(base\/(tekens|vormen|van-buiten|wegen)|define\/op-naam|speech\/taalnaam|domain\/(informatiekaart\/(?!lees)|generated\/vorm-informatiekaart|(oordeel|eerste-blik|vorm|grenzen|controle|adres|contactadres)\.))/,
    matches:
      /src\/(base\/(breedte|knoop|melding\.styles|ontvangst|print|tekens|vormen)|storage\/(sporen|sleutels|gedeeld)|define\/(apparaat|op-naam|presets|sjabloon|generated\/paspoort\/po\.)|content\/paspoort\/(po-kader|stem)|i18n\/generated\/inhoud-paspoort-po\.|pictograms\/generated\/stemmen|domain\/gesprek\/(match|matchstand|samen)\.)/,
    thuisopdracht:
      /src\/(base\/(breedte|melding\.styles|vormen|formulier|print|tekens|antwoorden\/change)|storage\/(sporen|sleutels)|define\/pakketten)/,
    beeldinstructie: /src\/(base\/(breedte|tekens)|define\/pakketten)/,
    // What first reads content of the page itself, of any kind.
    vlot: /src\/(base\/van-buiten|domain\/(\w+\/(vlot|oordeel|controle[\w-]*)|oordeel|eerste-blik|controle|grenzen)\.)/,
  };
  const elementOf = (importer) => {
    if (/src\/define\/(omgeving|presets)\.ts$/.test(importer)) return 'paspoort';
    if (/src\/define\/(lees-\w+|samenspel)\.ts$/.test(importer)) return 'vlot';
    // A copy asks for the copies of the same element.
    const [, element = ''] =
      /\?(\w+)$/.exec(importer) ?? /src\/(?:elements|define)\/(\w+)(?:\/.*|\.ts)?$/.exec(importer) ?? [];
    return Object.hasOwn(shared, element) ? element : undefined;
  };
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      const element = elementOf(importer);
      const found = element && (await this.resolve(source, importer, { skipSelf: true }));
      if (!found) return found;
      // Which words there are: each file names its own.
      if (found.id.endsWith(`i18n/generated/${element}.ts`)) return `${found.id}?${basename(importer)}`;
      return shared[element].test(found.id) ? `${found.id}?${element}` : found;
    },
    load: (id) => (/\.ts\?[\w.-]+$/.test(id) ? readFile(id.replace(/\?.*/, ''), 'utf8') : null),
  };
};
