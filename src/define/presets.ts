import type { Preset } from '../base/inhoud.js';
import type { Sjabloon } from '../domain/paspoort/sjabloon.js';
import { metStemmen, type Stem } from '../content/paspoort/stem.js';
import { haalLijst, type Chunk } from '../i18n/lijsten.js';
import { maakInhoud, type Taal, type TekstenModule } from '../i18n/vertaler.js';

/** Fetches one content file and its words. */
const deel =
  <Inhoud>(laad: () => Promise<{ default: TekstenModule<Inhoud> }>, chunk: Chunk) =>
  async (taal: Taal): Promise<Inhoud> => {
    const [module, lijst] = await Promise.all([laad(), haalLijst(taal, chunk)]);
    return maakInhoud(module.default, taal, lijst);
  };

const po = {
  kader: deel(() => import('../content/paspoort/po-kader.js'), 'paspoort-po-kader'),
  stemmen: {
    kind: deel(() => import('../content/paspoort/po-kind.js'), 'paspoort-po-kind'),
    ouder: deel(() => import('../content/paspoort/po-ouder.js'), 'paspoort-po-ouder'),
    leerkracht: deel(() => import('../content/paspoort/po-leerkracht.js'), 'paspoort-po-leerkracht'),
  } satisfies Record<string, (taal: Taal) => Promise<Stem>>,
};

/** The built-in passports. A parent's phone fetches the parent's questions. */
export const presets: Readonly<Record<string, Preset<Sjabloon>>> = {
  po: {
    async haal(taal, voor) {
      const namen = Object.keys(po.stemmen) as (keyof typeof po.stemmen)[];
      const nodig = namen.filter((naam) => voor === null || voor.has(naam));
      const [kader, ...stemmen] = await Promise.all([po.kader(taal), ...nodig.map((naam) => po.stemmen[naam](taal))]);
      return metStemmen(kader, stemmen);
    },
  },
};
