import type { Antwoord, Inzending, Persoon, SamenspelDocument, Versie } from '../document/document.js';
import { versies } from '../document/versies.js';
import { leesTekst } from '../lees-tekst.js';
import type { Overdrachtkop } from '../overdrachtkop.js';
import type { Besproken, Gezegde } from './aan-tafel.js';
import { SAMEN } from './gesprek-id.js';

/* The hand-over to the next teacher: drafted by the teacher, and handed over only with a yes of child and parent. */

export type Overdracht = Extract<Antwoord, { soort: 'overdracht' }>;
export type Overdrachtregel = Overdracht['regels'][number];

/** The question of the entries: the table's holds the text, each person's own holds the yes or no. */
export const overdrachtVraag = 'overdracht';

/**
 * A first draft out of what lies on the table: each thing that was said, once, with everybody who said it.
 *
 * @param kopVan where a subject comes in the hand-over; subjects without a place are left out
 */
export function voorstelOverdracht(
  besproken: readonly Besproken[],
  kopVan: (onderwerp: string) => Overdrachtkop | undefined,
): Overdrachtregel[] {
  return besproken.flatMap(({ onderwerp, gelijk, anders }) => {
    const kop = kopVan(onderwerp);
    if (!kop) return [];
    return [...gelijk.map(({ gezegd }) => gezegd), ...anders.map((gezegde) => [gezegde])].flatMap((gezegd) => {
      const [eerste] = gezegd;
      return eerste
        ? [{ kop, tekst: inWoorden(eerste), van: gezegd.map(({ persoon }) => persoon.id), ...uit(eerste) }]
        : [];
    });
  });
}

const uit = ({ vraag, optie }: Gezegde): Pick<Overdrachtregel, 'uit'> =>
  vraag && optie !== undefined ? { uit: { vraag: vraag.id, optie } } : {};

function inWoorden({ vraag, optie, woorden, inzending }: Gezegde): string {
  if (optie === undefined) return woorden ?? '';
  const gekozen = vraag?.opties?.find(({ id }) => id === optie);
  return gekozen ? leesTekst(gekozen.tekst, 'nl').tekst : (inzending.gevraagd.opties?.[optie] ?? optie);
}

export interface Overdrachtstand {
  /** The texts there are; more than one was written apart: then nothing can be agreed to yet. */
  teksten: { overdracht: Overdracht; versie: Versie }[];
  /** Who says yes or no to it as it is now. A yes to an older text counts no more. */
  ja: Persoon[];
  nee: Persoon[];
  /** Who is still to say something. */
  wacht: Persoon[];
  /** It may be handed over. */
  akkoord: boolean;
}

/**
 * Who agrees to the hand-over as it stands. The child and a parent say yes, and nobody says no; a student of 18 or older
 * decides alone (`volwassen`).
 */
export function overdrachtStand(document: SamenspelDocument, gesprek: string, volwassen = false): Overdrachtstand {
  const van = (persoon: string): Inzending[] => versies(document, overdrachtVraag, persoon, gesprek);
  const teksten = van(SAMEN).flatMap(({ antwoord, versie }) =>
    antwoord?.soort === 'overdracht' ? [{ overdracht: antwoord as Overdracht, versie }] : [],
  );
  const nu = teksten.map(({ versie }) => versie.join()).sort();
  const beslissers = document.personen.filter(({ rol }) => rol === 'kind' || (rol === 'ouder' && !volwassen));
  const zegt = (persoon: Persoon): boolean | undefined => {
    const woorden = van(persoon.id).flatMap(({ antwoord }) =>
      antwoord?.soort === 'akkoord' ? [antwoord as Extract<Antwoord, { soort: 'akkoord' }>] : [],
    );
    const geldig = woorden.filter(
      ({ met }) =>
        met
          .map((versie) => versie.join())
          .sort()
          .join(' ') === nu.join(' '),
    );
    // Said both on two devices: a no weighs more.
    return geldig.length > 0 ? geldig.every(({ ja }) => ja) : undefined;
  };
  const ja = beslissers.filter((persoon) => zegt(persoon) === true);
  const nee = beslissers.filter((persoon) => zegt(persoon) === false);
  const isEr = (rol: Persoon['rol']): boolean => ja.some((persoon) => persoon.rol === rol);
  return {
    teksten,
    ja,
    nee,
    wacht: beslissers.filter((persoon) => !ja.includes(persoon) && !nee.includes(persoon)),
    akkoord: teksten.length === 1 && nee.length === 0 && isEr('kind') && (volwassen || isEr('ouder')),
  };
}

/**
 * What goes to the next teacher: the text, who agreed, and the names of those it speaks of. Nothing else of the passport.
 * Undefined before child and parent agree.
 */
export function overdrachtDocument(
  document: SamenspelDocument,
  gesprek: string,
  volwassen = false,
): SamenspelDocument | undefined {
  const { akkoord, ja, teksten } = overdrachtStand(document, gesprek, volwassen);
  if (!akkoord) return undefined;
  const genoemd = new Set([
    ...ja.map(({ id }) => id),
    ...teksten.flatMap(({ overdracht }) => overdracht.regels.flatMap(({ van }) => van)),
  ]);
  const jaZeggers = new Set([SAMEN, ...ja.map(({ id }) => id)]);
  const { soort, versie, id, sjabloon, gemaakt, personen } = document;
  return {
    soort,
    versie,
    id,
    sjabloon: { id: sjabloon.id, versie: sjabloon.versie },
    gemaakt,
    personen: personen.filter((persoon) => genoemd.has(persoon.id)),
    antwoorden: [...jaZeggers].flatMap((persoon) => versies(document, overdrachtVraag, persoon, gesprek)),
  };
}
