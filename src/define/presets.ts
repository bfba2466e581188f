import type { Preset } from '../base/inhoud.js';
import type { Sjabloon } from '../domain/paspoort/sjabloon.js';
import { metStemmen, type Stem } from '../content/paspoort/stem.js';
import * as lijsten from '../i18n/generated/inhoud-paspoort.js';
import type { Taal } from '../i18n/vertaler.js';
import { deel } from './inhoud.js';

const po = {
  kader: deel(() => import('../content/paspoort/po-kader.js'), lijsten['paspoort-po-kader']),
  stemmen: {
    kind: deel(
      () => import('../content/paspoort/po-kind.js'),
      lijsten['paspoort-po-kind'],
      () => import('../pictograms/generated/sets/paspoort-po-kind.js'),
    ),
    ouder: deel(
      () => import('../content/paspoort/po-ouder.js'),
      lijsten['paspoort-po-ouder'],
      () => import('../pictograms/generated/sets/paspoort-po-ouder.js'),
    ),
    leerkracht: deel(
      () => import('../content/paspoort/po-leerkracht.js'),
      lijsten['paspoort-po-leerkracht'],
      () => import('../pictograms/generated/sets/paspoort-po-leerkracht.js'),
    ),
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
