/* Fetched when somebody puts a talk in the calendar. */
import { geefBestand } from '../../../base/bestand.js';
import { agenda, agendaSoort, type Afspraak } from '../../../domain/informatiekaart/agenda.js';
import type { Informatiekaart } from '../../../domain/informatiekaart/informatiekaart.js';

/** Hands the calendar file of these moments to the reader's device; says whether there was a day in it. */
export function zetInAgenda(
  kaart: Informatiekaart,
  afspraken: readonly Afspraak[],
  nu: number,
  vandaag: string,
): boolean {
  const bestand = agenda(kaart, afspraken, { stempel: nu, vanaf: vandaag });
  if (bestand === null) return false;
  const [alleen] = afspraken.length === 1 ? afspraken : [];
  geefBestand(`${[kaart.id, alleen?.moment.id].filter(Boolean).join('-')}.ics`, bestand, agendaSoort);
  return true;
}
