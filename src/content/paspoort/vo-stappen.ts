import type { MsgFn } from '@lit/localize/internal/types.js';

/** Where a pupil may go from here. */
export const stappen = ({ msg }: { msg: MsgFn }) => [
  { id: 'jaar', tekst: msg('een nieuw schooljaar'), beeld: 'school' },
  { id: 'profiel', tekst: msg('een profiel kiezen'), beeld: 'signpost' },
  { id: 'examen', tekst: msg('examen doen'), beeld: 'diploma' },
  { id: 'school', tekst: msg('een andere school'), beeld: 'choose-school' },
  { id: 'opleiding', tekst: msg('een opleiding'), beeld: 'internship' },
  { id: 'werk', tekst: msg('werken'), beeld: 'work' },
];
