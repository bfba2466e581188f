import type { OpNaam, Preset } from '../base/inhoud.js';
import { haalLijst, type Lijsten } from '../i18n/lijsten.js';
import { maakInhoud, type Taal, type TekstenModule } from '../i18n/vertaler.js';
import { voegBeeldenToe, type Beeldenset } from '../pictograms/pictogram.js';

/** A part of built-in content with the drawings that it shows. */
type Deel<Inhoud> = () => Promise<{ default: TekstenModule<Inhoud>; beelden: Beeldenset }>;

/** Built-in content as it travels: what its first page shows; what comes later, if that is apart; and its words. */
export interface Pakket<Inhoud> {
  laad: Deel<Partial<Inhoud>>;
  later?: Deel<Partial<Inhoud>>;
  woorden: Lijsten;
}

/** Built-in content by the name a page writes in `preset`. Whoever asks for a part gets what the first page shows. */
export const presetsVan = <Inhoud extends object>({ van, namen }: OpNaam<Pakket<Inhoud>>): OpNaam<Preset<Inhoud>> => ({
  namen,
  van(naam) {
    const pakket = van(naam);
    return (
      pakket && {
        haal: async (taal, voor) => {
          try {
            return await haal(pakket, taal, voor !== null);
          } catch (fout) {
            if ((await namen()).includes(naam)) throw fout;
            return undefined;
          }
        },
      }
    );
  },
});

async function haal<Inhoud extends object>(
  { laad, later, woorden }: Pakket<Inhoud>,
  taal: Taal,
  eerst: boolean,
): Promise<Inhoud> {
  const [lijst, ...delen] = await Promise.all([
    haalLijst(taal, woorden),
    laad(),
    ...(later && !eerst ? [later()] : []),
  ]);
  for (const { beelden } of delen) voegBeeldenToe(beelden);
  const heel: TekstenModule<Inhoud> = (i18n) => Object.assign({}, ...delen.map((deel) => deel.default(i18n))) as Inhoud;
  return maakInhoud(heel, taal, lijst);
}
