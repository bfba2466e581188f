// A document in which a child said or drew an answer.
import type { SamenspelDocument } from '../../../src/domain/document/document.js';

const metAntwoord = (antwoord: unknown, versie = 'toestel'): SamenspelDocument =>
  ({
    soort: 'samenspel-paspoort',
    versie: 1,
    id: 'noor1',
    sjabloon: { id: 'klein', versie: 1 },
    gemaakt: '2026-09-01T08:00:00.000Z',
    personen: [{ id: 'p-kind', rol: 'kind', versie: [1, 'toestel'] }],
    antwoorden: [
      {
        vraag: 'leuk',
        persoon: 'p-kind',
        gesprek: 'kennismaken',
        versie: [1, versie],
        taal: 'nl',
        status: 'gedeeld',
        zicht: ['kind', 'ouder', 'leerkracht'],
        antwoord,
        gevraagd: { tekst: 'Wat vind je leuk?' },
        op: '2026-09-01T08:00:00.000Z',
      },
    ],
  }) as SamenspelDocument;

export const getekendDoor = (...tekeningen: unknown[]): SamenspelDocument =>
  metAntwoord({ soort: 'getekend', tekeningen });

export const gesprokenDoor = (...opnamen: unknown[]): SamenspelDocument => metAntwoord({ soort: 'gesproken', opnamen });
