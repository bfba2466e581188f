/*
 * Shapes that only say whether something has them: what a page needs to read content that has no fault, as most has none.
 * They are written by `npm run vormen` from the schemas, which say what is wrong where there is one.
 */

/**
 * A copy of what has this shape; else undefined. Each value is looked at once, so that nothing can be another thing when it
 * is looked at again. It throws where what it is asked of does.
 */
export type Vorm = (waarde: unknown) => unknown;
type Vormen = Readonly<Record<string, Vorm>>;

export const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

export const tekst =
  (min: number, max: number, patroon?: RegExp): Vorm =>
  (waarde) =>
    typeof waarde === 'string' && waarde.length >= min && waarde.length <= max && (patroon?.test(waarde) ?? true)
      ? waarde
      : undefined;

export const geheel =
  (min: number, max: number): Vorm =>
  (waarde) =>
    Number.isSafeInteger(waarde) && Number(waarde) >= min && Number(waarde) <= max ? waarde : undefined;

export const keuze =
  (...waarden: readonly unknown[]): Vorm =>
  (waarde) =>
    waarden.includes(waarde) ? waarde : undefined;

export const lijst =
  (lid: Vorm, min: number, max: number): Vorm =>
  (waarde) => {
    if (!Array.isArray(waarde)) return undefined;
    const { length } = waarde;
    if (length < min || length > max) return undefined;
    // By its places: what it says of itself may be anything.
    const leden = Array.from({ length }, (_, plaats) => lid(waarde[plaats]));
    return leden.includes(undefined) ? undefined : leden;
  };

/** The first of these that fits. */
export const een =
  (...vormen: readonly Vorm[]): Vorm =>
  (waarde) => {
    for (const vorm of vormen) {
      const uit = vorm(waarde);
      if (uit !== undefined) return uit;
    }
    return undefined;
  };

/** Any keys of this shape, at least so many. */
export const register =
  (sleutel: Vorm, lid: Vorm, min: number): Vorm =>
  (waarde) => {
    if (!isObject(waarde)) return undefined;
    const paren = Object.entries(waarde).map(([naam, inhoud]) => [sleutel(naam), lid(inhoud)]);
    return paren.length >= min && !paren.flat().includes(undefined)
      ? (Object.fromEntries(paren) as unknown)
      : undefined;
  };

/**
 * These keys, maybe those of `mag`, and no other: a key that nobody knows is reported by who knows them all. One without a
 * value is as good as not there: frameworks hand it over so.
 */
export const object =
  (moet: Vormen, mag: Vormen = {}): Vorm =>
  (waarde) => {
    if (!isObject(waarde)) return undefined;
    const er = new Map(Object.entries(waarde).filter(([, inhoud]) => inhoud !== undefined));
    const uit: Record<string, unknown> = {};
    for (const [sleutel, vorm] of [...Object.entries(moet), ...Object.entries(mag)])
      if (er.has(sleutel)) uit[sleutel] = vorm(er.get(sleutel));
      else if (Object.hasOwn(moet, sleutel)) return undefined;
    return Object.keys(uit).length === er.size && !Object.values(uit).includes(undefined) ? uit : undefined;
  };

/** What must not be there. */
export const nooit: Vorm = () => undefined;

/** As a schema reads. */
export const volgens =
  <Inhoud>(vorm: Vorm) =>
  (waarde: unknown): { data: Inhoud | undefined } => ({ data: vorm(waarde) as Inhoud | undefined });
