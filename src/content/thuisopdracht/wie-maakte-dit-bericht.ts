import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';

/** Vo 1 to 4, world: asking of a message who made it, why and for whom. */
export default ({ msg }: { msg: MsgFn }): Thuisopdracht => ({
  id: 'wie-maakte-dit-bericht',
  versie: 1,
  titel: msg('Wie maakte dit bericht?'),
  beeld: 'chat-message',
  groepen: ['vo-1', 'vo-2', 'vo-3', 'vo-4'],
  vak: 'wereld',
  duur: 15,
  brief: [
    msg('Uw kind kiest een bericht.'),
    msg('U kijkt mee en geeft geen les.'),
    msg('Niemand hoeft uw telefoon te zien.'),
    msg('Praat in de taal die u goed kent.'),
    msg('Samen ziet u meer.'),
  ],
  doel: msg('Uw kind leert kijken wie een bericht maakt.'),
  nodig: [
    { id: 'bericht', tekst: msg('1 bericht of reclame die iedereen mag zien') },
    { id: 'papier', tekst: msg('papier en een pen'), beeld: 'paper' },
  ],
  stappen: [
    {
      id: 'kies',
      titel: msg('Kies een bericht'),
      wie: 'kind',
      beeld: ['tablet', 'letter'],
      kind: { doet: msg('Kies iets wat iedereen mag zien.') },
      makkelijker: msg('Kies reclame op straat of in een winkel.'),
      moeilijker: msg('Kies 2 berichten over hetzelfde.'),
    },
    {
      id: 'kijk',
      titel: msg('Kijk goed'),
      wie: 'samen',
      beeld: 'check-message',
      kind: { doet: msg('Zeg alleen wat je ziet.') },
      ouder: { doet: msg('Zeg wat u als eerste ziet.') },
    },
    {
      id: 'vraag',
      titel: msg('Stel 3 vragen'),
      wie: 'samen',
      beeld: 'question',
      kind: { doet: msg('Vraag: wie maakte dit? Waarom? Voor wie?') },
      ouder: { doet: msg('Geef antwoord. Raden mag.'), zegt: msg('Misschien wil iemand iets verkopen.') },
      makkelijker: msg('Vraag alleen: wie maakte dit?'),
      moeilijker: msg('Vraag ook: wat zie je niet?'),
      minuten: 5,
    },
    {
      id: 'geloof',
      titel: msg('Geloof je het?'),
      wie: 'samen',
      beeld: 'dont-know',
      kind: { doet: msg('Zeg ja, nee of een beetje. Vertel waarom.') },
      ouder: { doet: msg('Zeg het ook. Vertel waarom.') },
      moeilijker: msg('Zoek het op een andere plek.'),
    },
  ],
  vastleggen: 'woorden',
  notitie: msg('Schrijf op: wie maakte het, en waarom?'),
  praatvragen: [
    { tekst: msg('Wanneer deel je iets met anderen?') },
    { tekst: msg('Hoe weet je of een foto echt is?'), beeld: 'camera' },
    { tekst: msg('Wie geloof jij als je iets wilt weten?') },
  ],
  nabespreking: [
    msg('Bekijk samen een bericht dat je zelf kiest, met dezelfde 3 vragen.'),
    msg('Leerlingen laten niets van hun eigen telefoon zien.'),
    msg('Maak een lijst: zo weet je of iets klopt.'),
    msg('Wie thuis niets bekeek, doet mee met jouw bericht.'),
  ],
});
