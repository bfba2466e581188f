import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';

/** Groep 6 to vo 1, language: telling well and asking on, in a guessing game that needs nothing. */
export default ({ msg }: { msg: MsgFn }): Thuisopdracht => ({
  id: 'echt-of-niet',
  versie: 1,
  titel: msg('Echt of niet?'),
  beeld: 'tell-story',
  groepen: ['groep-6', 'groep-7', 'groep-8', 'vo-1'],
  vak: 'taal',
  duur: 15,
  brief: [
    msg('Uw kind vertelt hoe het spel gaat.'),
    msg('U hoeft geen les te geven.'),
    msg('Praat in de taal die u goed kent.'),
    msg('U hoort zo meer over de dag.'),
  ],
  doel: msg('Uw kind leert goed vertellen en vragen stellen.'),
  nodig: [],
  stappen: [
    {
      id: 'denk',
      titel: msg('Denk aan vandaag'),
      wie: 'kind',
      beeld: 'idea',
      kind: { doet: msg('Denk aan 2 echte dingen van vandaag. Bedenk 1 ding dat niet echt is.') },
      makkelijker: msg('Neem maar 1 ding. Echt of niet?'),
      moeilijker: msg('Bedenk iets heel gewoons.'),
    },
    {
      id: 'vertel',
      titel: msg('Vertel alle 3'),
      wie: 'kind',
      beeld: 'talks-much',
      kind: { doet: msg('Vertel ze. Zeg niet wat echt is.'), zegt: msg('Er zat een vogel in de klas.'), beeld: 'bird' },
      ouder: { doet: msg('Luister. Raad nog niet.') },
      moeilijker: msg('Vertel 3 zinnen over elk ding.'),
    },
    {
      id: 'vraag',
      titel: msg('Vraag en raad'),
      wie: 'samen',
      beeld: 'ask',
      kind: { doet: msg('Geef antwoord op elke vraag.') },
      ouder: { doet: msg('Stel 3 vragen. Raad dan wat niet echt is.'), zegt: msg('Hoe zag dat eruit?') },
      makkelijker: msg('Stel 1 vraag en raad.'),
      moeilijker: msg('Raad zonder vragen.'),
      minuten: 5,
    },
    {
      id: 'wissel',
      titel: msg('Nu de ander'),
      wie: 'samen',
      beeld: 'turn-taking',
      kind: { doet: msg('Stel vragen. Raad wat niet echt is.') },
      ouder: { doet: msg('Vertel 2 echte dingen. Vertel 1 ding dat niet echt is.') },
      makkelijker: msg('Neem maar 1 ding. Echt of niet?'),
    },
  ],
  vastleggen: 'niets',
  praatvragen: [
    { tekst: msg('Hoe merk je dat iets niet echt is?') },
    { tekst: msg('Welke vraag hielp jou het meest?'), beeld: 'question' },
    { tekst: msg('Waarover wil je meer horen?') },
  ],
  nabespreking: [
    msg('Speel het spel in groepjes van 3, met nieuwe verhalen.'),
    msg('Bespreek welke vragen helpen om te weten of iets echt is.'),
    msg('Vraag niet wat ouders thuis vertelden.'),
    msg('Zo kan iedereen meedoen, ook wie het thuis niet speelde.'),
  ],
});
