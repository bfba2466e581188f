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
  const uitleg = { id: 'uitleg', tekst: msg('nog eens uitleg'), beeld: 'teacher' };
  const samen = { id: 'samen', tekst: msg('samen doen'), beeld: 'drawing-together' };
  const rust = { id: 'rust', tekst: msg('een rustige plek'), beeld: 'calm' };
  const bewegen = { id: 'bewegen', tekst: msg('even bewegen'), beeld: 'busy' };
  const tijd = { id: 'tijd', tekst: msg('meer tijd'), beeld: 'needs-time' };
  const compliment = { id: 'compliment', tekst: msg('een compliment'), beeld: 'give-compliment' };

  return { kies, gezichten, uitleg, samen, rust, bewegen, tijd, compliment };
};

/** The teacher's questions: who am I, what do I see, how do I help. Each takes a tap or one line: there are thirty children. */
export default ({ msg }: { msg: MsgFn }): Stem => {
  const { kies, gezichten, uitleg, samen, rust, bewegen, tijd, compliment } = keuzes({ msg });

  return {
    algemeen: [
      {
        id: 'leerkracht-leuk',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'leuk',
        vraag: msg('Wat doe je graag met de klas?'),
        uitleg: kies,
        kort: msg('Dit doe ik graag met de klas'),
        opties: [
          { id: 'lezen', tekst: msg('voorlezen'), beeld: 'read-aloud' },
          { id: 'zingen', tekst: msg('zingen'), beeld: 'singing-child' },
          { id: 'tekenen', tekst: msg('tekenen'), beeld: 'draw' },
          { id: 'buiten', tekst: msg('buiten spelen'), beeld: 'park' },
          { id: 'sport', tekst: msg('sporten'), beeld: 'football' },
          { id: 'rekenen', tekst: msg('rekenen'), beeld: 'count' },
        ],
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-mij',
        rol: 'leerkracht',
        soort: 'lang',
        onderwerp: 'weten',
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
        id: 'leerkracht-goed-in',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'goed-in',
        vraag: msg('Wat gaat er al goed?'),
        uitleg: kies,
        kort: msg('Dit gaat al goed'),
        opties: [
          { id: 'samen', tekst: msg('samen spelen'), beeld: 'make-friends' },
          { id: 'luisteren', tekst: msg('luisteren'), beeld: 'listen' },
          { id: 'vertellen', tekst: msg('vertellen'), beeld: 'child-tells' },
          { id: 'opruimen', tekst: msg('opruimen'), beeld: 'clean-up' },
          { id: 'lezen', tekst: msg('lezen'), beeld: 'reading-child' },
          { id: 'rekenen', tekst: msg('rekenen'), beeld: 'count' },
        ],
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-helpt',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'helpt',
        vraag: msg('Een kind vindt iets moeilijk. Wat doe je?'),
        uitleg: kies,
        kort: msg('Zo help ik'),
        opties: [uitleg, samen, rust, bewegen, tijd, compliment],
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-hoop',
        rol: 'leerkracht',
        soort: 'kort',
        onderwerp: 'hoop',
        vraag: msg('Wat hoop je dit jaar?'),
        uitleg: msg('Denk aan dit kind in de klas.'),
        kort: msg('Dit hoop ik'),
        beeld: 'come-to-school',
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
          { id: 'bellen', tekst: msg('bellen'), beeld: 'phone-call' },
          { id: 'app', tekst: msg('bericht in de app'), beeld: 'chat-message' },
          { id: 'mail', tekst: msg('e-mail'), beeld: 'email' },
          { id: 'brief', tekst: msg('een briefje'), beeld: 'letter' },
          { id: 'deur', tekst: msg('bij de deur'), beeld: 'school-door' },
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
          { id: 'beroep', tekst: msg('vertellen over werk'), beeld: 'tell-work' },
          { id: 'koken', tekst: msg('koken of bakken'), beeld: 'offer-cooking' },
          { id: 'taal-voorlezen', tekst: msg('voorlezen in eigen taal'), beeld: 'own-language' },
          { id: 'uitje', tekst: msg('mee op uitje'), beeld: 'offer-trip' },
          { id: 'muziek', tekst: msg('muziek'), beeld: 'offer-music' },
          { id: 'techniek', tekst: msg('klussen'), beeld: 'hammer' },
          { id: 'sport', tekst: msg('sport'), beeld: 'offer-sport' },
          { id: 'tuin', tekst: msg('de tuin'), beeld: 'offer-garden' },
          { id: 'knutselen', tekst: msg('knutselen'), beeld: 'offer-crafts' },
          { id: 'natuur', tekst: msg('de natuur'), beeld: 'offer-nature' },
          { id: 'feest', tekst: msg('een feest'), beeld: 'offer-party' },
          { id: 'dieren', tekst: msg('dieren'), beeld: 'offer-animals' },
          { id: 'computer', tekst: msg('de computer'), beeld: 'offer-computer' },
          { id: 'geld', tekst: msg('vertellen over geld'), beeld: ['talk', 'money'] },
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
