import { belAdres, mailAdres, smsAdres } from '../contactadres.js';
import type { Hulp } from './beeldinstructie.js';

const perKanaal: Readonly<Record<Hulp['kanaal'], (waarde: string) => string | null>> = {
  bellen: belAdres,
  bericht: smsAdres,
  mail: mailAdres,
};

/** Where one press brings the reader; null when the number or address gives none. */
export const adresVan = ({ kanaal, waarde }: Hulp): string | null => perKanaal[kanaal](waarde);
