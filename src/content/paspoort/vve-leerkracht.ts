import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Stem } from './stem.js';

/** What the teacher can choose from in more talks than one. */
export const keuzes = ({ msg }: { msg: MsgFn }) => {
  const kies = msg('Kies wat past. Meer mag ook.');
  const gezichten = {
    opties: [
      { id: 'fijn', tekst: msg('vrolijk'), beeld: 'happy' },
      { id: 'rustig', tekst: msg('rustig'), beeld: 'calm' },
      { id: 'energie', tekst: msg('vol energie'), beeld: 'busy' },
      { id: 'verlegen', tekst: msg('nog verlegen'), beeld: 'shy' },
      { id: 'verdrietig', tekst: msg('soms verdrietig'), beeld: 'sad' },
      { id: 'moe', tekst: msg('soms moe'), beeld: 'tired' },
    ],
    weetNiet: true,
    zelf: true,
  };
  const helpt = [
    { id: 'troost', tekst: msg('even knuffelen'), beeld: 'comfort' },
    { id: 'knuffel', tekst: msg('de eigen knuffel'), beeld: 'soft-toy' },
    { id: 'samen', tekst: msg('samen doen'), beeld: 'drawing-together' },
    { id: 'rust', tekst: msg('een rustige plek'), beeld: 'calm' },
    { id: 'zingen', tekst: msg('een liedje'), beeld: 'singing-child' },
    { id: 'tijd', tekst: msg('meer tijd'), beeld: 'needs-time' },
  ];
  const hoopt = [
    { id: 'vrienden', tekst: msg('vrienden maken'), beeld: 'make-friends' },
    { id: 'praten', tekst: msg('goed praten'), beeld: 'child-tells' },
    { id: 'zelf', tekst: msg('veel zelf doen'), beeld: 'own-coat' },
    { id: 'tellen', tekst: msg('tellen'), beeld: 'count' },
    { id: 'trots', tekst: msg('trots zijn'), beeld: 'proud' },
    { id: 'rust', tekst: msg('rustig spelen'), beeld: 'play' },
  ];

  return { kies, gezichten, helpt, hoopt };
};

/** The questions of the teacher, or who works with the group: who am I, what do I see, how do I help. */
export default ({ msg }: { msg: MsgFn }): Stem => {
  const { kies, gezichten, helpt, hoopt } = keuzes({ msg });

  return {
    algemeen: [
      {
        id: 'leerkracht-leuk',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'leuk',
        vraag: msg('Wat doe je graag met de groep?'),
        uitleg: kies,
        kort: msg('Dit doe ik graag met de groep'),
        opties: [
          { id: 'boekje', tekst: msg('voorlezen'), beeld: 'read-aloud' },
          { id: 'zingen', tekst: msg('zingen'), beeld: 'singing-child' },
          { id: 'bouwen', tekst: msg('bouwen'), beeld: 'play' },
          { id: 'zand', tekst: msg('spelen met zand'), beeld: 'sand-play' },
          { id: 'buiten', tekst: msg('buiten spelen'), beeld: 'park' },
          { id: 'tekenen', tekst: msg('tekenen'), beeld: 'draw' },
        ],
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-mij',
        rol: 'leerkracht',
        soort: 'lang',
        onderwerp: 'thuis',
        vraag: msg('Wie ben je?'),
        uitleg: msg('Vertel kort iets over jezelf.'),
        kort: msg('Dit ben ik'),
        beeld: 'teacher',
      },
      {
        id: 'leerkracht-school',
        rol: 'leerkracht',
        soort: 'gezichten',
        onderwerp: 'school',
        vraag: msg('Hoe zie je dit kind op school?'),
        kort: msg('Zo zie ik dit kind'),
        ...gezichten,
      },
      {
        id: 'leerkracht-helpt',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'helpt',
        vraag: msg('Een kind is verdrietig. Wat doe je?'),
        uitleg: kies,
        kort: msg('Zo help ik'),
        opties: helpt,
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-dag',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'dag',
        vraag: msg('Wat doen jullie elke dag?'),
        uitleg: kies,
        kort: msg('Dit doen wij elke dag'),
        opties: [
          { id: 'kring', tekst: msg('in de kring'), beeld: 'circle-talk' },
          { id: 'spelen', tekst: msg('spelen'), beeld: 'play' },
          { id: 'fruit', tekst: msg('fruit eten'), beeld: 'fruit' },
          { id: 'buiten', tekst: msg('buiten spelen'), beeld: 'park' },
          { id: 'boekje', tekst: msg('voorlezen'), beeld: 'read-aloud' },
          { id: 'slapen', tekst: msg('slapen of rusten'), beeld: 'sleep' },
        ],
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-hoop',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'hoop',
        vraag: msg('Wat hoop je dit jaar?'),
        uitleg: kies,
        kort: msg('Dit hoop ik'),
        opties: hoopt,
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-contact',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'contact',
        vraag: msg('Hoe bereiken ouders jou?'),
        uitleg: kies,
        kort: msg('Zo bereikt u mij'),
        opties: [
          { id: 'deur', tekst: msg('bij de deur'), beeld: 'school-door' },
          { id: 'bellen', tekst: msg('bellen'), beeld: 'phone-call' },
          { id: 'app', tekst: msg('bericht in de app'), beeld: 'chat-message' },
          { id: 'brief', tekst: msg('een briefje'), beeld: 'letter' },
          { id: 'gesprek', tekst: msg('praten op school'), beeld: 'meeting' },
        ],
        meer: true,
      },
      {
        id: 'leerkracht-dagen',
        rol: 'leerkracht',
        soort: 'kort',
        onderwerp: 'contact',
        vraag: msg('Op welke dagen ben je er?'),
        uitleg: msg('Schrijf de dagen op.'),
        kort: msg('Op deze dagen ben ik er'),
        beeld: 'calendar',
      },
      {
        id: 'leerkracht-nodig',
        rol: 'leerkracht',
        soort: 'nodig',
        onderwerp: 'meedoen',
        zicht: ['ouder'],
        vraag: msg('Dit heb ik nodig …'),
        uitleg: msg('Ouders zien dit. Zij kiezen zelf.'),
        kort: msg('Dit heb ik nodig'),
        opties: [
          { id: 'spelen', tekst: msg('spelen in de groep'), beeld: 'drawing-together' },
          { id: 'taal-voorlezen', tekst: msg('voorlezen in eigen taal'), beeld: 'own-language' },
          { id: 'muziek', tekst: msg('muziek'), beeld: 'offer-music' },
          { id: 'koken', tekst: msg('koken of bakken'), beeld: 'offer-cooking' },
          { id: 'uitje', tekst: msg('mee op uitje'), beeld: 'offer-trip' },
          { id: 'knutselen', tekst: msg('knutselen'), beeld: 'offer-crafts' },
          { id: 'tuin', tekst: msg('de tuin'), beeld: 'offer-garden' },
          { id: 'techniek', tekst: msg('klussen'), beeld: 'hammer' },
          { id: 'beroep', tekst: msg('vertellen over werk'), beeld: 'tell-work' },
          { id: 'dieren', tekst: msg('dieren'), beeld: 'offer-animals' },
          { id: 'feest', tekst: msg('een feest'), beeld: 'offer-party' },
        ],
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-wanneer',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'meedoen',
        zicht: ['ouder'],
        volgtOp: { vraag: 'leerkracht-nodig' },
        vraag: msg('Wanneer is het nodig?'),
        kort: msg('Dan is het nodig'),
        opties: [
          { id: 'ochtend', tekst: msg('ochtend'), beeld: 'morning' },
          { id: 'middag', tekst: msg('middag'), beeld: 'afternoon' },
          { id: 'avond', tekst: msg('avond'), beeld: 'evening' },
          { id: 'weekend', tekst: msg('weekend'), beeld: 'weekend' },
        ],
        meer: true,
      },
    ],
  };
};
