import { webAdres } from '../adres.js';
import { belAdres, mailAdres, smsAdres } from '../contactadres.js';
import type { Contact, Kanaal } from './informatiekaart.js';

/** An appointment is made by telephone, by mail or on a page. */
const hoeDanOok = (waarde: string): string | null => webAdres(waarde) ?? mailAdres(waarde) ?? belAdres(waarde);

const perKanaal: Readonly<Record<Kanaal, ((waarde: string) => string | null) | undefined>> = {
  bellen: belAdres,
  sms: smsAdres,
  mail: mailAdres,
  app: webAdres,
  afspraak: hoeDanOok,
  // Where to go, in words.
  deur: undefined,
};

/** Where one press brings the parent; null when it is only told (`deur`, an appointment without a number). */
export const adresVan = ({ kanaal, waarde }: Pick<Contact, 'kanaal' | 'waarde'>): string | null =>
  waarde === undefined ? null : (perKanaal[kanaal]?.(waarde) ?? null);

/** Ways that are nothing without a number or an address. */
export const heeftWaardeNodig = (kanaal: Kanaal): boolean => kanaal !== 'deur' && kanaal !== 'afspraak';

/**
 * Where the school is, on a map that keeps no track of who looks. A `geo:` address opens the phone's own map, but does
 * nothing on an iPhone and on a computer; this one opens everywhere, and not before it is pressed.
 */
export const kaartAdres = (adres: string): string =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(adres.replace(/\p{Surrogate}/gu, ''))}`;
