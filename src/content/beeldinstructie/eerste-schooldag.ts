import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** The first day at school: for the parent of a child of 4, or of one who comes to a new school. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'eerste-schooldag',
  versie: 1,
  titel: msg('De eerste schooldag'),
  beeld: 'school',
  stappen: [
    { id: 'slapen', tekst: msg('Uw kind gaat op tijd slapen.'), beeld: 'sleep' },
    { id: 'eten', tekst: msg('Eet samen in de ochtend.'), beeld: ['morning', 'food'] },
    { id: 'tas', tekst: msg('Doe eten en water in de tas.'), beeld: ['lunchbox', 'bring'] },
    { id: 'gaan', tekst: msg('Ga samen naar school.'), beeld: ['walk', 'school'] },
    { id: 'hallo', tekst: msg('Zeg hallo tegen de juf of meester.'), beeld: 'say-hello' },
    {
      id: 'dag',
      tekst: msg('Geef een knuffel en zeg dag.'),
      beeld: 'guardian',
      tip: msg('Zeg ook wanneer u weer komt.'),
    },
  ],
  klaar: msg('Uw kind mag wennen. U ook.'),
});
