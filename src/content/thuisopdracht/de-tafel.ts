import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';

/** For VVE and groep 1 and 2: counting real things, one for each, while laying the table. */
export default ({ msg }: { msg: MsgFn }): Thuisopdracht => ({
  id: 'de-tafel',
  versie: 1,
  titel: msg('Dek de tafel'),
  beeld: ['together', 'set-table'],
  groepen: ['vve', 'groep-1', 'groep-2'],
  vak: 'rekenen',
  duur: 10,
  brief: [
    msg('Uw kind dekt de tafel en vertelt.'),
    msg('U hoeft geen les te geven.'),
    msg('Praat in de taal die u goed kent.'),
    msg('Kinderen helpen graag mee.'),
    msg('Eet u op de grond? Dat is ook goed.'),
  ],
  doel: msg('Uw kind telt echte dingen.'),
  nodig: [
    { id: 'borden', tekst: msg('borden, bekers of lepels'), beeld: 'set-table' },
    { id: 'papier', tekst: msg('papier en een potlood'), beeld: 'paper' },
  ],
  stappen: [
    {
      id: 'wie',
      titel: msg('Wie komt eten?'),
      wie: 'kind',
      beeld: 'food',
      kind: { doet: msg('Zeg wie er komt eten.') },
      ouder: { doet: msg('Steek voor ieder een vinger op.') },
      makkelijker: msg('Begin met: jij en ik.'),
      moeilijker: msg('Er komt ook een knuffel eten.'),
    },
    {
      id: 'tel',
      titel: msg('Tel de borden'),
      wie: 'samen',
      beeld: 'count',
      kind: { doet: msg('Tel de borden hardop.') },
      ouder: { doet: msg('Geef de borden één voor één.') },
      makkelijker: msg('Tel samen. Raak elk bord aan.'),
      moeilijker: msg('Hoeveel lepels zijn er nodig?'),
    },
    {
      id: 'dek',
      titel: msg('Zet ze neer'),
      wie: 'samen',
      beeld: 'set-table',
      kind: { doet: msg('Geef iedereen een bord.') },
      ouder: { doet: msg('Vraag voor wie elk bord is.'), zegt: msg('Voor wie is dit bord?') },
      makkelijker: msg('Zet eerst uw eigen bord neer.'),
      moeilijker: msg('Geef iedereen ook een beker.'),
    },
    {
      id: 'weg',
      titel: msg('Wat is er weg?'),
      wie: 'samen',
      beeld: ['look', 'set-table'],
      kind: { doet: msg('Ogen dicht. Kijk dan goed.') },
      ouder: { doet: msg('Haal één ding weg.'), zegt: msg('Wat is er weg?') },
      makkelijker: msg('Haal het weg terwijl uw kind kijkt.'),
      moeilijker: msg('Wissel. Nu haalt uw kind iets weg.'),
    },
  ],
  vastleggen: 'tekening',
  notitie: msg('Teken de borden.'),
  praatvragen: [
    { tekst: msg('Waar zit jij graag?'), beeld: 'set-table' },
    { tekst: msg('Wat vind jij lekker?'), beeld: 'soup' },
    { tekst: msg('Hoe wil jij nog meer helpen?') },
  ],
  nabespreking: [
    msg('Dek in de huishoek samen een tafel. Hoeveel borden heeft dit groepje nodig?'),
    msg('Zo doet ook mee wie thuis niet kon oefenen.'),
    msg('Vraag niet wie er thuis wel of niet aan tafel zat.'),
  ],
});
