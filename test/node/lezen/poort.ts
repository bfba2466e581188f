import { plekVan } from '../../lezen/plaatsen.js';
import {
  beoordeel,
  beoordeelGeheel,
  isZin,
  meet,
  niveauVan,
  type Maten,
  type Niveau,
  type Regel,
} from '../../lezen/regels.js';
import type { Uitzondering } from '../../lezen/uitzonderingen.js';
import type { Tekst } from './teksten.js';

export interface Oordeel {
  waar: string;
  tekst?: string;
  regel: Regel;
  /** One line for who has to mend it. */
  melding: string;
}

/** Texts that one reader gets together: of one file, and of all files of one kind. */
export interface Geheel {
  naam: string;
  niveau: Niveau;
  maten: Maten;
}

/** "the passport": the kind of content or the folder a file belongs to. */
const groepVan = (bestand: string): string =>
  /^src\/(?:content|elements)\/[^/]+/.exec(bestand)?.[0] ?? bestand.split('/').slice(0, 2).join('/');

export function gehelen(teksten: readonly Tekst[], naamVan: (bestand: string) => string): Geheel[] {
  const zinnen = new Map<string, { naam: string; niveau: Niveau; regels: string[] }>();
  for (const tekst of teksten) {
    const niveau = niveauVan(plekVan(tekst).lezer);
    const naam = naamVan(tekst.bestand);
    const geheel = zinnen.get(`${naam} ${niveau}`) ?? { naam, niveau, regels: [] };
    if (isZin(tekst.tekst)) geheel.regels.push(tekst.tekst);
    zinnen.set(`${naam} ${niveau}`, geheel);
  }
  return [...zinnen.values()]
    .filter(({ regels }) => regels.length > 0)
    .map(({ naam, niveau, regels }) => ({ naam, niveau, maten: meet(regels.join('\n')) }));
}

export const perSoort = (teksten: readonly Tekst[]): Geheel[] => gehelen(teksten, groepVan);
export const perBestand = (teksten: readonly Tekst[]): Geheel[] => gehelen(teksten, (bestand) => bestand);

/** Everything that is wrong, exceptions or not. */
export function oordelen(teksten: readonly Tekst[]): Oordeel[] {
  const los = teksten.flatMap((tekst) => {
    const plek = plekVan(tekst);
    const waar = `${tekst.bestand}, ${tekst.pad.join('.')}, for ${plek.lezer} (${niveauVan(plek.lezer)})`;
    return beoordeel(tekst.tekst, plek).map(({ regel, uitleg }) => ({
      waar: tekst.bestand,
      tekst: tekst.tekst,
      regel,
      melding: `${waar}: “${tekst.tekst}”\n    ${regel}: ${uitleg}`,
    }));
  });
  const samen = [...perBestand(teksten), ...perSoort(teksten)].flatMap(({ naam, niveau, maten }) =>
    beoordeelGeheel(maten, niveau).map(({ regel, uitleg }) => ({
      waar: naam,
      regel,
      melding: `${naam}, all its ${maten.zinnen} sentences at ${niveau}\n    ${regel}: ${uitleg}`,
    })),
  );
  // The same words in two places of one file are mended, or defended, once.
  return [...new Map([...los, ...samen].map((oordeel) => [oordeel.melding, oordeel])).values()];
}

const hoortBij =
  (uitzondering: Uitzondering) =>
  ({ waar, tekst, regel }: Oordeel): boolean =>
    uitzondering.waar === waar && uitzondering.tekst === tekst && uitzondering.regel === regel;

/** What nobody defends, and what is defended and no longer wrong. */
export function poort(
  teksten: readonly Tekst[],
  uitzonderingen: readonly Uitzondering[],
): { fout: Oordeel[]; overbodig: Uitzondering[] } {
  const alle = oordelen(teksten);
  return {
    fout: alle.filter((oordeel) => !uitzonderingen.some((uitzondering) => hoortBij(uitzondering)(oordeel))),
    overbodig: uitzonderingen.filter((uitzondering) => !alle.some(hoortBij(uitzondering))),
  };
}
