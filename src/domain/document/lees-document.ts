import { begrensd, leesJson } from '../begrensd.js';
import { alsMelding, zodBevindingen } from '../bevinding.js';
import { canoniek } from '../canoniek.js';
import { documentGrenzen } from '../grenzen.js';
import { beperkt, inHetKort, type Melding } from '../melding.js';
import {
  documentSchema,
  documentsoorten,
  documentVersie,
  type Documentsoort,
  type SamenspelDocument,
} from './document.js';
import { merge } from './merge.js';
import { zelfdeDocument } from './versies.js';
import { migreer } from './migratie.js';

export type GelezenDocument =
  | { document: SamenspelDocument; reden?: undefined; meldingen?: undefined }
  /** `nieuwer`: made by a later version of this code. Leave it untouched. */
  | { document?: undefined; reden: 'kapot' | 'nieuwer'; meldingen: Melding[] };

/** Versions of one answer made apart. More than a family can make; few enough to compare each with each. */
const meesteVersies = 250;

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const isNieuwer = (waarde: unknown): waarde is { versie: number } =>
  isObject(waarde) &&
  (documentsoorten as readonly unknown[]).includes(waarde.soort) &&
  Number.isInteger(waarde.versie) &&
  Number(waarde.versie) > documentVersie;

/**
 * Reads a document from storage, a file, a link or the page. All or nothing: a document with one wrong part is refused
 * with what is wrong, so that nothing of it is lost by saving it again. Never throws.
 *
 * @param soort the kind that is wanted; without it any
 */
export function leesDocument(onbekend: unknown, soort?: Documentsoort): GelezenDocument {
  const { waarde, meldingen } = begrensd(onbekend, documentGrenzen);
  if (isNieuwer(waarde))
    return {
      reden: 'nieuwer',
      meldingen: [
        {
          pad: 'versie',
          code: 'waarde',
          gevonden: inHetKort(waarde.versie),
          verwacht: `hoogstens ${documentVersie}`,
        },
      ],
    };
  if (meldingen.length) return { reden: 'kapot', meldingen: beperkt(meldingen) };
  const ruw = isObject(waarde) ? migreer(waarde) : waarde;
  const gelezen = documentSchema.safeParse(ruw);
  if (!gelezen.success)
    return { reden: 'kapot', meldingen: beperkt(zodBevindingen(gelezen.error.issues, ruw).map(alsMelding)) };
  if (soort && gelezen.data.soort !== soort)
    return {
      reden: 'kapot',
      meldingen: [
        { pad: 'soort', code: 'waarde', gevonden: inHetKort(gelezen.data.soort), verwacht: inHetKort(soort) },
      ],
    };
  const vol = teVeelVersies(gelezen.data);
  if (vol.length) return { reden: 'kapot', meldingen: beperkt(vol) };
  // Ordinary objects again, also inside what this version does not know.
  return { document: JSON.parse(canoniek(gelezen.data)) as SamenspelDocument };
}

/** The same for the text of a file. */
export function leesDocumentTekst(tekst: string, soort?: Documentsoort): GelezenDocument {
  const { waarde, meldingen } = leesJson(tekst, documentGrenzen);
  return meldingen.length ? { reden: 'kapot', meldingen } : leesDocument(waarde, soort);
}

function teVeelVersies({ antwoorden }: SamenspelDocument): Melding[] {
  const aantallen = new Map<string, number>();
  const meldingen: Melding[] = [];
  antwoorden.forEach(({ vraag, persoon, gesprek }, plaats) => {
    const sleutel = `${vraag} ${persoon} ${gesprek}`;
    const aantal = (aantallen.get(sleutel) ?? 0) + 1;
    aantallen.set(sleutel, aantal);
    if (aantal === meesteVersies + 1)
      meldingen.push({
        pad: `antwoorden[${plaats}]`,
        code: 'te-veel',
        gevonden: `meer dan ${meesteVersies} versies van een antwoord`,
        verwacht: `hoogstens ${meesteVersies}`,
      });
  });
  return meldingen;
}

/**
 * Brings a passport from elsewhere into one's own. Refused when the two are of different children, and when together
 * they could not be read again: then one strange file would cost the whole passport.
 */
export function voegSamen(
  eigen: SamenspelDocument,
  ander: SamenspelDocument,
): GelezenDocument | { document?: undefined; reden: 'ander-paspoort'; meldingen: Melding[] } {
  return zelfdeDocument(eigen, ander)
    ? leesDocument(merge(eigen, ander))
    : {
        reden: 'ander-paspoort',
        meldingen: [{ pad: 'id', code: 'waarde', gevonden: `"${ander.id}"`, verwacht: `"${eigen.id}"` }],
      };
}
