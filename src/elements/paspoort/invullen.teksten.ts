import type { MsgFn } from '@lit/localize/internal/types.js';

/** The words of the question pages. */
export default ({ msg }: { msg: MsgFn }) => ({
  paspoortVan: msg('Paspoort van {naam}'),
  nogOpen: msg('Geef een antwoord, of sla de vraag over.'),
  vraagVan: msg('Vraag {nu} van {totaal}'),
  verder: msg('Verder'),
  kiesEen: msg('Kies wat past.'),
  kiesMeer: msg('Kies wat past. Meer mag ook.'),
  zelf: msg('zelf schrijven'),
  inHetGesprek: msg('in het gesprek'),
  weetIkNiet: msg('weet ik niet'),
  meerBeelden: msg('Meer plaatjes'),
  eigenWoordenU: msg('In uw eigen woorden'),
  eigenWoordenJij: msg('In je eigen woorden'),
  eigenTaalU: msg('In uw eigen taal mag ook.'),
  eigenTaalJij: msg('In je eigen taal mag ook.'),
  nogLetters: msg('Er passen nog {aantal} letters bij.'),
  teLang: msg('Dit is lang. Dat mag. Korter mag ook.'),
  opnamen: msg('Zeg het'),
  tekeningen: msg('Teken het'),
  naarControle: msg('Kijk alles na'),
});
