import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';

/** For groep 2 and 3: making ten (or five) in many ways, by hiding some and guessing how many. */
export default ({ msg }: { msg: MsgFn }): Thuisopdracht => ({
  id: 'in-mijn-hand',
  versie: 1,
  titel: msg('Hoeveel zijn er weg?'),
  beeld: ['together', 'count'],
  groepen: ['groep-2', 'groep-3'],
  vak: 'rekenen',
  duur: 10,
  brief: [
    msg('Uw kind vertelt hoe het spel gaat.'),
    msg('U hoeft geen les te geven.'),
    msg('Praat in de taal die u goed kent.'),
    msg('Fout raden is ook leuk.'),
    msg('Opa, oma, broer of zus mag ook meedoen.'),
  ],
  doel: msg('Uw kind maakt tien op veel manieren.'),
  nodig: [
    { id: 'dingen', tekst: msg('tien knopen, bonen of papiertjes') },
    { id: 'papier', tekst: msg('papier en een potlood'), beeld: 'paper' },
  ],
  stappen: [
    {
      id: 'tel',
      titel: msg('Tel tien dingen'),
      wie: 'kind',
      beeld: 'count',
      kind: { doet: msg('Leg tien dingen neer. Tel.') },
      ouder: { doet: msg('Luister naar uw kind.') },
      makkelijker: msg('Neem vijf dingen.'),
      moeilijker: msg('Neem twaalf dingen.'),
    },
    {
      id: 'verstop',
      titel: msg('Verstop er een paar'),
      wie: 'kind',
      beeld: 'secret',
      kind: { doet: msg('Verstop een paar in je hand.') },
      ouder: { doet: msg('Doe uw ogen dicht.') },
      makkelijker: msg('Verstop er één of twee.'),
    },
    {
      id: 'raad',
      titel: msg('Raad hoeveel'),
      wie: 'samen',
      beeld: 'guess',
      kind: { doet: msg('Houd je hand dicht.'), zegt: msg('Hoeveel zijn er weg?') },
      ouder: { doet: msg('Kijk wat er ligt. Raad hoeveel.') },
      makkelijker: msg('Tel op uw vingers.'),
      moeilijker: msg('Leg niets neer. Raad eerst.'),
    },
    {
      id: 'wissel',
      titel: msg('Hand open? Wissel!'),
      wie: 'samen',
      beeld: 'turn-taking',
      kind: { doet: msg('Doe je hand open. Raad nu.') },
      ouder: { doet: msg('Verstop er nu zelf een paar.'), zegt: msg('Hoeveel zijn er weg?') },
      makkelijker: msg('Laat de hand een beetje open.'),
      moeilijker: msg('Verstop ze in twee handen.'),
      minuten: 5,
    },
  ],
  vastleggen: 'tekening',
  notitie: msg('Teken wat lag en wat weg was.'),
  praatvragen: [
    { tekst: msg('Hoe wist jij het?'), beeld: 'idea' },
    { tekst: msg('Welk getal vind jij mooi?') },
    { tekst: msg('Wat tellen wij thuis nog meer?'), beeld: 'set-table' },
  ],
  nabespreking: [
    msg('Speel het spel eerst op school. Dan kan ieder kind het thuis vertellen.'),
    msg('Leg de tekeningen naast elkaar: op hoeveel manieren maakt de klas tien?'),
    msg('Wie nog geen tekening heeft, speelt het met een ander kind.'),
  ],
});
