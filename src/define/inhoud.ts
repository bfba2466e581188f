import { haalLijst, type Lijsten } from '../i18n/lijsten.js';
import { maakInhoud, type Taal, type TekstenModule } from '../i18n/vertaler.js';
import { voegBeeldenToe, type Beeldenset } from '../pictograms/pictogram.js';

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
