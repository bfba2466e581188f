import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';

/** For VVE and groep 1 and 2: what is equal, what differs, small to large and pairs, with clean socks. */
export default ({ msg }: { msg: MsgFn }): Thuisopdracht => ({
  id: 'de-sokken',
  versie: 1,
  titel: msg('Zoek de sokken'),
  beeld: ['together', 'fold-socks'],
  groepen: ['vve', 'groep-1', 'groep-2'],
  vak: 'rekenen',
  duur: 10,
  brief: [
    msg('Uw kind zoekt en vertelt wat gelijk is.'),
    msg('U hoeft geen les te geven.'),
    msg('Praat in de taal die u goed kent.'),
    msg('De was is daarna ook klaar.'),
    msg('Weinig sokken? Schoenen zijn ook goed.'),
  ],
  doel: msg('Uw kind ziet wat gelijk en anders is.'),
  nodig: [
    { id: 'sokken', tekst: msg('schone sokken'), beeld: 'fold-socks' },
    { id: 'papier', tekst: msg('papier en een potlood'), beeld: 'paper' },
  ],
  stappen: [
    {
      id: 'zoek',
      titel: msg('Welke zijn gelijk?'),
      wie: 'kind',
      beeld: 'fold-socks',
      kind: { doet: msg('Zoek 2 gelijke sokken.') },
      ouder: { doet: msg('Leg eerst alle sokken door elkaar.') },
      makkelijker: msg('Houd één sok vast. Uw kind zoekt.'),
      moeilijker: msg('Ogen dicht. Voel welke gelijk zijn.'),
    },
    {
      id: 'groot',
      titel: msg('Klein en groot'),
      wie: 'samen',
      beeld: ['baby', 'child', 'parent'],
      kind: { doet: msg('Leg ze van klein naar groot.') },
      ouder: { doet: msg('Vraag van wie elke sok is.'), zegt: msg('Van wie is deze?') },
      makkelijker: msg('Neem één kleine en één grote sok.'),
      moeilijker: msg('Leg ze ook van licht naar donker.'),
    },
    {
      id: 'tel',
      titel: msg('Tel ze'),
      wie: 'samen',
      beeld: 'count',
      kind: { doet: msg('Tel hoeveel paar er zijn.') },
      ouder: { doet: msg('Wijs aan. Tel zacht mee.') },
      makkelijker: msg('Tel 3 sokken.'),
      moeilijker: msg('Tel alle sokken: 2, 4, 6.'),
    },
    {
      id: 'raad',
      titel: msg('Welke sok is het?'),
      wie: 'samen',
      beeld: ['guess', 'fold-socks'],
      kind: { doet: msg('Kies een sok. Zeg niet welke.'), zegt: msg('Hij is groot en rood.') },
      ouder: { doet: msg('Raad welke sok het is. Wissel.') },
      makkelijker: msg('Kies uit 3 sokken.'),
      moeilijker: msg('Zeg niets over de kleur.'),
    },
  ],
  vastleggen: 'turven',
  notitie: msg('Zet een streep voor elk paar.'),
  praatvragen: [
    { tekst: msg('Wat is anders aan deze sokken?') },
    { tekst: msg('Welke sok vind jij mooi?'), beeld: 'like' },
    { tekst: msg('Waarom dragen wij sokken?') },
  ],
  nabespreking: [
    msg('Leg op school sokken door elkaar en zoek samen de paren.'),
    msg('Laat kinderen vertellen hoe zij zochten. Dat kan ook als een kind alleen op school zocht.'),
    msg('Vergelijk de strepen niet: elk huis heeft een andere was.'),
  ],
});
