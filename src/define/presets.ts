import type { Preset } from '../base/inhoud.js';
import type { Sjabloon } from '../domain/paspoort/sjabloon.js';
import { metStemmen, type Stem } from '../content/paspoort/stem.js';
import * as lijsten from '../i18n/generated/inhoud-paspoort.js';
import type { Taal } from '../i18n/vertaler.js';
import { deel } from './inhoud.js';

const kader = deel(() => import('../content/paspoort/po-kader.js'), lijsten['paspoort-po-kader']);

/** By voice, in the order of the passport: what it is asked first. */
const eerst = {
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
} satisfies Record<string, Haal>;
export type Haal = (taal: Taal) => Promise<Stem>;
type Naam = keyof typeof eerst;

const later = () => import('./later.js');

/**
 * The built-in passports. A parent's phone fetches what the parent is asked in this talk: what is wanted is named by the
 * voice, and the id of the part after a space when it is not the first; `gesprek` is how the parts are talked about.
 */
export const presets: Readonly<Record<string, Preset<Sjabloon>>> = {
  po: {
    async haal(taal, voor) {
      const wil = (wat: (stem: string) => boolean): boolean => voor === null || [...voor].some(wat);
      const nodig = (Object.keys(eerst) as Naam[]).flatMap((naam) => [
        ...(wil((stem) => stem.startsWith(naam)) ? [eerst[naam]] : []),
        ...(wil((stem) => stem === `${naam} ontwikkeling` || stem === `${naam} overdracht`)
          ? [async (): Promise<Stem> => (await later()).later[naam](taal)]
          : []),
      ]);
      const [kaal, ...delen] = await Promise.all([kader(taal), ...nodig.map((haal) => haal(taal))]);
      const sjabloon = metStemmen(kaal, delen);
      return wil((stem) => stem === 'gesprek') ? (await later()).metGesprekken(sjabloon, taal) : sjabloon;
    },
  },
};
