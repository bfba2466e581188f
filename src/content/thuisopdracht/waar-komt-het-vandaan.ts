import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';

/** Groep 6 to 8, world: where ordinary things come from and how they travelled. */
export default ({ msg }: { msg: MsgFn }): Thuisopdracht => ({
  id: 'waar-komt-het-vandaan',
  versie: 1,
  titel: msg('Waar komt het vandaan?'),
  beeld: 'map',
  groepen: ['groep-6', 'groep-7', 'groep-8'],
  vak: 'wereld',
  duur: 20,
  brief: [
    msg('Uw kind vertelt wat u samen doet.'),
    msg('U zoekt en raadt mee.'),
    msg('U hoeft geen les te geven.'),
    msg('Praat in de taal die u goed kent.'),
    msg('Gewone dingen komen soms van ver.'),
  ],
  doel: msg('Uw kind leert over landen en vervoer.'),
  nodig: [
    { id: 'dingen', tekst: msg('3 gewone dingen uit huis'), beeld: ['fruit', 'fold-socks', 'book'] },
    { id: 'papier', tekst: msg('papier en een pen'), beeld: 'paper' },
  ],
  stappen: [
    {
      id: 'pak',
      titel: msg('Pak 3 dingen'),
      wie: 'kind',
      beeld: ['fruit', 'fold-socks', 'book'],
      kind: { doet: msg('Pak eten, kleding en nog iets.') },
      makkelijker: msg('Pak 1 ding.'),
    },
    {
      id: 'zoek',
      titel: msg('Zoek het land'),
      wie: 'samen',
      beeld: 'where',
      kind: { doet: msg('Zoek op elk ding een land.'), zegt: msg('Hier staat Spanje.') },
      ouder: { doet: msg('Zoek mee. Raden mag ook.') },
      makkelijker: msg('Staat er niets? Raad dan samen.'),
      moeilijker: msg('Zoek ook waar het van gemaakt is.'),
    },
    {
      id: 'reis',
      titel: msg('De reis'),
      wie: 'samen',
      beeld: ['tree', 'shop-front', 'home'],
      kind: { doet: msg('Vertel hoe 1 ding hier kwam.') },
      ouder: { doet: msg('Vertel wat u weet of denkt.'), zegt: msg('Misschien ging het met een schip.') },
      moeilijker: msg('Wie werkten er onderweg? Noem er 5.'),
    },
    {
      id: 'rij',
      titel: msg('Dichtbij of ver'),
      wie: 'kind',
      beeld: 'measure',
      kind: { doet: msg('Leg de dingen van dichtbij naar ver.') },
      ouder: { doet: msg('Zeg hoe u het zou leggen.') },
      moeilijker: msg('Schat hoeveel kilometer het is.'),
    },
  ],
  vastleggen: 'woorden',
  notitie: msg('Schrijf de 3 dingen op. Schrijf het land erbij.'),
  praatvragen: [
    { tekst: msg('Welk land wil je beter kennen?') },
    { tekst: msg('Waarom komt iets van zo ver?'), beeld: 'question' },
    { tekst: msg('Wat maken mensen hier in de buurt?') },
  ],
  nabespreking: [
    msg('Zet op een wereldkaart een stip bij elk land op de lijsten.'),
    msg('Het gaat over dingen. Vraag niet waar gezinnen vandaan komen.'),
    msg('Een kind zonder lijst zoekt 3 dingen in de klas.'),
  ],
});
