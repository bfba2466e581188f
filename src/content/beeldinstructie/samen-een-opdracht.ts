import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** A home assignment: for the parent whose child brings one home; knowing the subject is not needed. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'samen-een-opdracht',
  versie: 1,
  titel: msg('Samen een opdracht doen'),
  beeld: 'homework-home',
  stappen: [
    { id: 'tijd', tekst: msg('Neem samen 20 minuten.'), beeld: ['together', 'minutes-20'] },
    { id: 'uitleg', tekst: msg('Uw kind legt het uit.'), beeld: 'child-tells' },
    { id: 'doen', tekst: msg('Doe het samen.'), beeld: 'drawing-together' },
    { id: 'taal', tekst: msg('Praat in uw eigen taal.'), beeld: 'own-language' },
    { id: 'naam', tekst: msg('Zet uw naam.'), beeld: 'sign-paper' },
    { id: 'mee', tekst: msg('Uw kind neemt het mee.'), beeld: ['paper', 'come-to-school'] },
  ],
  klaar: msg('Fijn gepraat! Elk antwoord is goed.'),
});
