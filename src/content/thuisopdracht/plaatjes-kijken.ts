import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';

/** For VVE and groep 1 and 2: looking and telling with a picture book, without reading. */
export default ({ msg }: { msg: MsgFn }): Thuisopdracht => ({
  id: 'plaatjes-kijken',
  versie: 1,
  titel: msg('Kijk en vertel'),
  beeld: ['together', 'book'],
  groepen: ['vve', 'groep-1', 'groep-2'],
  vak: 'taal',
  duur: 10,
  brief: [
    msg('Uw kind kiest een plaatje en vertelt.'),
    msg('U hoeft niet te lezen.'),
    msg('U hoeft geen les te geven.'),
    msg('Praat in de taal die u goed kent.'),
    msg('Kinderen zien vaak meer dan grote mensen.'),
  ],
  doel: msg('Uw kind leert kijken en vertellen.'),
  nodig: [
    { id: 'boek', tekst: msg('een boek met plaatjes'), beeld: 'book', vanSchool: true },
    { id: 'papier', tekst: msg('papier en een potlood'), beeld: 'paper' },
  ],
  stappen: [
    {
      id: 'kies',
      titel: msg('Kies een plaatje'),
      wie: 'kind',
      beeld: 'choose',
      kind: { doet: msg('Kies een plaatje in het boek.') },
      ouder: { doet: msg('Ga naast uw kind zitten.'), beeld: 'together' },
      makkelijker: msg('Kijk mee. Waar kijkt uw kind naar?'),
    },
    {
      id: 'kijk',
      titel: msg('Wat zie je?'),
      wie: 'samen',
      beeld: 'look',
      kind: { doet: msg('Wijs iets aan.') },
      ouder: { doet: msg('Vraag wat uw kind ziet. Wacht dan.'), zegt: msg('Wat zie je daar?') },
      makkelijker: msg('Wijs zelf iets aan. Zeg het woord.'),
      moeilijker: msg('Zoek iets kleins op het plaatje.'),
    },
    {
      id: 'om-de-beurt',
      titel: msg('Om de beurt'),
      wie: 'samen',
      beeld: 'turn-taking',
      kind: { doet: msg('Vertel iets over het plaatje.') },
      ouder: { doet: msg('Vertel daarna zelf iets.') },
      makkelijker: msg('Doe na wat er op het plaatje gebeurt.'),
      moeilijker: msg('Verzin namen voor wie u ziet.'),
      minuten: 5,
    },
    {
      id: 'verder',
      titel: msg('En dan?'),
      wie: 'samen',
      beeld: 'next',
      kind: { doet: msg('Ga naar het volgende plaatje.') },
      ouder: { doet: msg('Vraag wat er nu gebeurt.'), zegt: msg('Wat gebeurt er nu?') },
      makkelijker: msg('Blijf bij hetzelfde plaatje. Dat is ook goed.'),
      moeilijker: msg('Raad eerst wat er komt. Kijk dan.'),
    },
  ],
  vastleggen: 'tekening',
  notitie: msg('Teken het mooiste plaatje.'),
  praatvragen: [
    { tekst: msg('Wat vond jij het mooist?'), beeld: 'like' },
    { tekst: msg('Wie wil jij zijn in het boek?') },
    { tekst: msg('Hoe noemen wij dat thuis?'), beeld: 'own-language' },
  ],
  nabespreking: [
    msg('Kijk in de kring naar hetzelfde boek. Laat kinderen aanwijzen wat zij thuis zagen.'),
    msg('Is het boek thuis niet bekeken? Kijk dan op school samen met dat kind.'),
  ],
});
