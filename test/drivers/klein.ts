// A small passport, for tests in which the questions do not matter: one to choose, one to write, per parent and child.
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import type { Sjabloon } from '../../src/domain/paspoort/sjabloon.js';

export const klein: Sjabloon = {
  id: 'klein',
  versie: 1,
  fase: 'midden',
  delen: [
    {
      id: 'kennismaken',
      titel: 'Kennismaken',
      vragen: [
        {
          id: 'graag',
          rol: 'ouder',
          soort: 'tegels',
          vraag: 'Wat doet uw kind graag?',
          kort: 'Mijn kind doet graag',
          opties: [
            { id: 'lezen', tekst: 'lezen', beeld: 'reading-child' },
            { id: 'zingen', tekst: 'zingen', beeld: 'singing-child' },
          ],
          meer: true,
        },
        { id: 'trots', rol: 'ouder', soort: 'lang', vraag: 'Waar bent u trots op?', kort: 'Hier ben ik trots op' },
        { id: 'leuk', rol: 'kind', soort: 'kort', vraag: 'Wat vind je leuk?', kort: 'Dit vind ik leuk' },
      ],
    },
  ],
};

/** As a page writes it between the tags. */
export const kleinJson = `<script type="application/json">${JSON.stringify(klein)}</script>`;

/** A passport in which a teacher, or somebody else, has shared one answer. */
export const gedeeldDoor = (
  rol: 'kind' | 'ouder' | 'leerkracht',
  woorden: string,
  id = 'school1',
): SamenspelDocument => ({
  soort: 'samenspel-paspoort',
  versie: 1,
  id,
  sjabloon: { id: 'klein', versie: 1 },
  gemaakt: '2026-09-01T08:00:00.000Z',
  personen: [{ id: `p-${rol}`, rol, versie: [1, 'school'] }],
  antwoorden: [
    {
      vraag: rol === 'kind' ? 'leuk' : 'trots',
      persoon: `p-${rol}`,
      gesprek: 'kennismaken',
      versie: [1, 'school'],
      taal: 'nl',
      status: 'gedeeld',
      zicht: ['kind', 'ouder', 'leerkracht'],
      antwoord: { soort: 'tekst', tekst: woorden },
      gevraagd: { tekst: 'Waar bent u trots op?' },
      op: '2026-09-01T08:00:00.000Z',
    },
  ],
});

export const vraagVan = (id: string) => {
  const vraag = klein.delen.flatMap((deel) => deel.vragen).find((v) => v.id === id);
  if (!vraag) throw new Error(`No question ${id}`);
  return vraag;
};
