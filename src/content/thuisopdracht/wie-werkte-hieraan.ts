import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';

/** Groep 8 to vo 2, career: how many kinds of work there are in one ordinary thing. */
export default ({ msg }: { msg: MsgFn }): Thuisopdracht => ({
  id: 'wie-werkte-hieraan',
  versie: 1,
  titel: msg('Wie werkte hieraan?'),
  beeld: ['bread', 'work'],
  groepen: ['groep-8', 'vo-1', 'vo-2'],
  vak: 'loopbaan',
  duur: 15,
  brief: [
    msg('Uw kind vertelt wat u samen doet.'),
    msg('U denkt mee en geeft geen les.'),
    msg('Praat in de taal die u goed kent.'),
    msg('U ziet hoeveel soorten werk er zijn.'),
  ],
  doel: msg('Uw kind leert veel soorten werk kennen.'),
  nodig: [{ id: 'papier', tekst: msg('papier en een pen'), beeld: 'paper' }],
  stappen: [
    {
      id: 'kies',
      titel: msg('Kies een ding'),
      wie: 'kind',
      beeld: ['bread', 'lamp'],
      kind: { doet: msg('Kies 1 ding, zoals brood of een lamp.') },
      ouder: { doet: msg('Zeg wat u over dit ding weet.') },
    },
    {
      id: 'noem',
      titel: msg('Om de beurt'),
      wie: 'samen',
      beeld: 'turn-taking',
      kind: { doet: msg('Noem werk dat nodig was voor dit ding.'), zegt: msg('Iemand bakt het brood.') },
      ouder: { doet: msg('Noem ook werk.'), zegt: msg('Iemand rijdt het naar de winkel.') },
      makkelijker: msg('Denk aan: maken, brengen, verkopen, opruimen.'),
      moeilijker: msg('Zoek samen 15 soorten werk.'),
      minuten: 5,
    },
    {
      id: 'kies-werk',
      titel: msg('Kies werk'),
      wie: 'samen',
      beeld: 'choose',
      kind: { doet: msg('Kies werk dat jij wilt zien. Vertel waarom.') },
      ouder: { doet: msg('Kies ook. Vertel waarom.') },
      moeilijker: msg('Kies werk dat je niet kent.'),
    },
    {
      id: 'vraag',
      titel: msg('Maak een vraag'),
      wie: 'kind',
      beeld: 'question',
      kind: { doet: msg('Bedenk 1 vraag over dat werk.'), zegt: msg('Hoe laat begin je dan?') },
      ouder: { doet: msg('Denk mee: wie weet hier meer van?') },
      makkelijker: msg('Begin met: wat doe je de hele dag?'),
    },
  ],
  vastleggen: 'woorden',
  notitie: msg('Schrijf 5 soorten werk op. Schrijf je vraag erbij.'),
  praatvragen: [
    { tekst: msg('Welk werk zie je bijna nooit?') },
    { tekst: msg('Wat is zwaar aan dit werk?') },
    { tekst: msg('Welk deel zou jij goed kunnen?') },
  ],
  nabespreking: [
    msg('Verzamel al het werk op het bord en tel de soorten.'),
    msg('Laat leerlingen het werk ordenen: met mensen, dingen, dieren of cijfers.'),
    msg('Vraag niet welk werk ouders doen.'),
    msg('Wie niets meenam, kiest een ding uit het lokaal.'),
  ],
});
