import type { Preset } from '../base/inhoud.js';
import { haalLijst, type Lijsten } from '../i18n/lijsten.js';
import { maakInhoud, type Taal, type TekstenModule } from '../i18n/vertaler.js';
import type { Lader } from '../pictograms/generated/index.js';
import { kenThemas, voegBeeldenToe, type Beeldenset } from '../pictograms/pictogram.js';

/** Fetches one content file, its words and its drawings. Drawings that do not come are asked for again when they are shown. */
export const deel =
  <Inhoud>(
    laad: () => Promise<{ default: TekstenModule<Inhoud> }>,
    woorden: Lijsten,
    beelden: () => Promise<Beeldenset | void> = () => Promise.resolve(),
  ) =>
  async (taal: Taal): Promise<Inhoud> => {
    const [module, lijst, set] = await Promise.all([
      laad(),
      haalLijst(taal, woorden),
      beelden().catch(() => undefined),
    ]);
    if (set) voegBeeldenToe(set);
    return maakInhoud(module.default, taal, lijst);
  };

/** Built-in content as it travels: itself and the drawings it begins with; beside it those that come later, and its words. */
export interface Pakket<Inhoud> {
  laad(): Promise<{ default: TekstenModule<Inhoud>; beelden: Beeldenset }>;
  later?: Lader;
  woorden: Lijsten;
}

/** Built-in content by the name a page writes in `preset`. */
export const presetsVan = <Inhoud>(
  pakketten: Readonly<Record<string, Pakket<Inhoud>>>,
): Readonly<Record<string, Preset<Inhoud>>> =>
  Object.fromEntries(
    Object.entries(pakketten).map(([naam, { laad, later, woorden }]) => [
      naam,
      {
        async haal(taal) {
          const [{ default: module, beelden }, lijst] = await Promise.all([laad(), haalLijst(taal, woorden)]);
          voegBeeldenToe(beelden);
          if (beelden.later && later) kenThemas([[beelden.later, later]]);
          return maakInhoud(module, taal, lijst);
        },
      },
    ]),
  );
