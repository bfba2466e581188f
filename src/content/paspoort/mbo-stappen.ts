import type { MsgFn } from '@lit/localize/internal/types.js';

/** Where a student may go from here. */
export const stappen = ({ msg }: { msg: MsgFn }) => [
  { id: 'jaar', tekst: msg('een nieuw schooljaar'), beeld: 'school' },
  { id: 'stage', tekst: msg('een nieuwe stage'), beeld: 'internship' },
  { id: 'diploma', tekst: msg('mijn diploma halen'), beeld: 'diploma' },
  { id: 'werk', tekst: msg('werken'), beeld: 'work' },
  { id: 'verder', tekst: msg('verder leren'), beeld: 'choose-school' },
  { id: 'anders', tekst: msg('een andere opleiding'), beeld: 'signpost' },
];

/** How well the course suits the student. */
export const past = ({ msg }: { msg: MsgFn }) => ({
  opties: [
    { id: 'goed', tekst: msg('past goed'), beeld: 'happy' },
    { id: 'gewoon', tekst: msg('gaat wel'), beeld: 'feedback-okay' },
    { id: 'twijfel', tekst: msg('nog niet zeker'), beeld: 'worried' },
    { id: 'niet', tekst: msg('past niet'), beeld: 'sad' },
  ],
  weetNiet: true,
  zelf: true,
});
