import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Something nice for the class: for the parent of a child that wants to share on a birthday or a feast. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'iets-lekkers',
  versie: 1,
  titel: msg('Iets lekkers voor de klas'),
  beeld: 'offer-party',
  stappen: [
    { id: 'vragen', tekst: msg('Vraag wat mag in de klas.'), beeld: ['fruit', 'ask-teacher'] },
    { id: 'tellen', tekst: msg('Vraag hoeveel kinderen er zijn.'), beeld: 'how-many-children' },
    { id: 'kiezen', tekst: msg('Kies iets kleins, zoals fruit.'), beeld: 'fruit' },
    { id: 'mee', tekst: msg('Uw kind neemt het mee.'), beeld: ['fruit', 'come-to-school'] },
    { id: 'delen', tekst: msg('De klas zingt. Uw kind deelt uit.'), beeld: 'share-treat' },
  ],
  klaar: msg('Een fijne dag! Iets kleins is genoeg.'),
});
