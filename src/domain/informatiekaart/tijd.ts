import { instantVan, klokVan, type Klok } from '../klok.js';
import type { Informatiekaart, Vakantie } from './informatiekaart.js';

const thuis = 'Europe/Amsterdam';

/** The zone the school's times are in. */
export const tijdzoneVan = ({ tijdzone = thuis }: Pick<Informatiekaart, 'tijdzone'>): string => tijdzone;

/** The clock on the wall of this school, wherever the reader is. Undefined when the device does not know its zone. */
export const schoolklok = (kaart: Pick<Informatiekaart, 'tijdzone'>): Klok | undefined => klokVan(tijdzoneVan(kaart));

/** The clock that days are told by: also where the school's zone is not known. */
export const dagklok = (kaart: Pick<Informatiekaart, 'tijdzone'>): Klok | undefined =>
  schoolklok(kaart) ?? klokVan(thuis);

/** The day it is at this school; undefined when `nu` is no instant. */
export function vandaagOp(kaart: Pick<Informatiekaart, 'tijdzone'>, nu: number | string): string | undefined {
  const instant = instantVan(nu);
  return instant === undefined ? undefined : dagklok(kaart)?.wijst(instant).datum;
}

/** The holiday that this day is in; of several the one that ends last. */
export const vakantieOp = (vakanties: readonly Vakantie[] | undefined, datum: string): Vakantie | undefined =>
  vakanties
    ?.filter(({ van, tot }) => van <= datum && datum <= tot)
    .reduce<Vakantie | undefined>(
      (laatste, vakantie) => (laatste && laatste.tot >= vakantie.tot ? laatste : vakantie),
      undefined,
    );
