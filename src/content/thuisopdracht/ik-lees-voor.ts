import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';

/** For groep 3 and 4: reading aloud to somebody who listens, and telling what it was about. */
export default ({ msg }: { msg: MsgFn }): Thuisopdracht => ({
  id: 'ik-lees-voor',
  versie: 1,
  titel: msg('Ik lees voor'),
  beeld: ['reading-child', 'ear'],
  groepen: ['groep-3', 'groep-4'],
  vak: 'taal',
  duur: 15,
  brief: [
    msg('Uw kind leest voor en u luistert.'),
    msg('U hoeft niet te lezen of te verbeteren.'),
    msg('U hoeft geen les te geven.'),
    msg('Praat in de taal die u goed kent.'),
    msg('Voorlezen is leuk als iemand luistert.'),
  ],
  doel: msg('Uw kind leert lezen en vertellen.'),
  nodig: [
    { id: 'boek', tekst: msg('een boek van school'), beeld: 'book', vanSchool: true },
    { id: 'papier', tekst: msg('papier en een potlood'), beeld: 'paper' },
  ],
  stappen: [
    {
      id: 'kies',
      titel: msg('Kies een stuk'),
      wie: 'kind',
      beeld: 'book',
      kind: { doet: msg('Kies een stuk uit je boek.') },
      ouder: { doet: msg('Ga naast uw kind zitten.') },
      makkelijker: msg('Kies een stuk dat je al kent.'),
      moeilijker: msg('Kies een stuk dat nieuw is.'),
    },
    {
      id: 'lees',
      titel: msg('Lees voor'),
      wie: 'kind',
      beeld: 'reading-child',
      kind: { doet: msg('Lees rustig voor.') },
      ouder: { doet: msg('Luister. Is een woord moeilijk? Wacht even.') },
      makkelijker: msg('Lees één zin. Kijk naar het plaatje.'),
      moeilijker: msg('Geef iedereen in het verhaal een andere stem.'),
      minuten: 5,
    },
    {
      id: 'stop',
      titel: msg('Stop even'),
      wie: 'samen',
      beeld: 'child-asks',
      kind: { doet: msg('Stop. Stel een vraag.'), zegt: msg('Wat gaat er nu gebeuren?') },
      ouder: { doet: msg('Raad wat er komt.') },
      makkelijker: msg('Kijk naar het plaatje. Raad dan.'),
      moeilijker: msg('Raad allebei. Lees dan verder.'),
    },
    {
      id: 'vertel',
      titel: msg('Vertel het verhaal'),
      wie: 'samen',
      beeld: 'child-tells',
      kind: { doet: msg('Vertel het verhaal met je eigen woorden.') },
      ouder: { doet: msg('Vraag wat u wilt weten.'), zegt: msg('Wie was dat ook weer?') },
      makkelijker: msg('Vertel bij de plaatjes.'),
      moeilijker: msg('Verzin een ander einde.'),
    },
  ],
  vastleggen: 'woorden',
  notitie: msg('Schrijf 3 mooie woorden uit je boek.'),
  praatvragen: [
    { tekst: msg('Wat vond jij grappig of spannend?'), beeld: 'surprised' },
    { tekst: msg('Wie wil jij zijn in het boek?') },
    { tekst: msg('Wat zou jij doen in het verhaal?') },
  ],
  nabespreking: [
    msg('Hang de mooie woorden op. Wie er nog geen heeft, zoekt ze in een boek op school.'),
    msg('Laat kinderen elkaar vertellen over hun boek. Voorlezen mag ook.'),
  ],
});
