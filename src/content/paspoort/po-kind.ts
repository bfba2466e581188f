import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Stem } from './stem.js';

/** What the child can choose from in more talks than one. */
export const keuzes = ({ msg }: { msg: MsgFn }) => {
  const kiesJong = msg('Kies een plaatje. Meer mag ook.');
  const kies = msg('Kies wat je wilt. Meer mag ook.');

  const fijn = { id: 'fijn', tekst: msg('fijn'), beeld: 'happy' };
  const gewoon = { id: 'gewoon', tekst: msg('gewoon'), beeld: 'feedback-okay' };
  const verlegen = { id: 'verlegen', tekst: msg('verlegen'), beeld: 'shy' };
  const verdrietig = { id: 'verdrietig', tekst: msg('verdrietig'), beeld: 'sad' };
  const boos = { id: 'boos', tekst: msg('boos'), beeld: 'angry' };
  const moe = { id: 'moe', tekst: msg('moe'), beeld: 'tired' };
  const gezichten = {
    uitleg: msg('Kies een gezicht. Alles mag.'),
    opties: [fijn, gewoon, verlegen, verdrietig, boos, moe],
    weetNiet: true,
    varianten: {
      jong: { opties: [fijn, gewoon, verdrietig, boos] },
      oud: { zelf: true },
    },
  };

  const hulp = { id: 'hulp', tekst: msg('hulp krijgen'), beeld: 'help' };
  const samen = { id: 'samen', tekst: msg('samen doen'), beeld: 'drawing-together' };
  const rust = { id: 'rust', tekst: msg('even rust'), beeld: 'calm' };
  const bewegen = { id: 'bewegen', tekst: msg('even bewegen'), beeld: 'busy' };
  const tijd = { id: 'tijd', tekst: msg('meer tijd'), beeld: 'needs-time' };
  const uitleg = { id: 'uitleg', tekst: msg('nog eens uitleg'), beeld: 'teacher' };
  const kiezen = { id: 'kiezen', tekst: msg('zelf kiezen'), beeld: 'choose' };
  const helpt = {
    uitleg: kies,
    kort: msg('Dit helpt mij'),
    opties: [hulp, samen, rust, bewegen, tijd, uitleg],
    meer: true,
    zelf: true,
    varianten: {
      jong: { uitleg: kiesJong, opties: [hulp, samen, rust, bewegen], zelf: false },
      oud: { opties: [uitleg, samen, tijd, rust, bewegen, kiezen] },
    },
  };

  return { kies, kiesJong, gezichten, helpt, gewoon };
};

/**
 * The child's questions. The base wording fits groep 3–5; `jong` is groep 1–2, with at most four pictures and no own
 * words, because these children do not write yet; `oud` is groep 6–8.
 */
export default ({ msg }: { msg: MsgFn }): Stem => {
  const { kies, kiesJong, gezichten, helpt } = keuzes({ msg });

  return {
    algemeen: [
      {
        id: 'kind-leuk',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'leuk',
        vraag: msg('Wat vind je leuk?'),
        uitleg: kies,
        kort: msg('Dit vind ik leuk'),
        opties: [
          { id: 'tekenen', tekst: msg('tekenen'), beeld: 'draw' },
          { id: 'bouwen', tekst: msg('bouwen'), beeld: 'play' },
          { id: 'voetballen', tekst: msg('voetballen'), beeld: 'football' },
          { id: 'zingen', tekst: msg('zingen'), beeld: 'singing-child' },
          { id: 'lezen', tekst: msg('lezen'), beeld: 'reading-child' },
          { id: 'dieren', tekst: msg('dieren'), beeld: 'animals' },
        ],
        meer: true,
        zelf: true,
        varianten: {
          jong: {
            uitleg: kiesJong,
            opties: [
              { id: 'tekenen', tekst: msg('tekenen'), beeld: 'draw' },
              { id: 'bouwen', tekst: msg('bouwen'), beeld: 'play' },
              { id: 'buiten', tekst: msg('buiten spelen'), beeld: 'park' },
              { id: 'zingen', tekst: msg('zingen'), beeld: 'singing-child' },
            ],
            zelf: false,
          },
          oud: {
            opties: [
              { id: 'vrienden', tekst: msg('vrienden zien'), beeld: 'friends' },
              { id: 'sport', tekst: msg('sporten'), beeld: 'football' },
              { id: 'gamen', tekst: msg('gamen'), beeld: 'computer' },
              { id: 'muziek', tekst: msg('muziek maken'), beeld: 'music' },
              { id: 'tekenen', tekst: msg('tekenen'), beeld: 'draw' },
              { id: 'lezen', tekst: msg('lezen'), beeld: 'reading-child' },
            ],
          },
        },
      },
      {
        id: 'kind-school',
        rol: 'kind',
        soort: 'gezichten',
        onderwerp: 'school',
        vraag: msg('Hoe is het op school?'),
        kort: msg('Zo voel ik mij op school'),
        ...gezichten,
      },
      {
        id: 'kind-school-praten',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'school',
        volgtOp: { vraag: 'kind-school', opties: ['verlegen', 'verdrietig', 'boos'] },
        vraag: msg('Met wie wil je praten?'),
        kort: msg('Ik wil praten met'),
        opties: [
          { id: 'leerkracht', tekst: msg('juf of meester'), beeld: 'teacher' },
          { id: 'thuis', tekst: msg('iemand thuis'), beeld: 'homework-home' },
          { id: 'vriend', tekst: msg('een vriend'), beeld: 'friends' },
          { id: 'nu-niet', tekst: msg('nu niet'), beeld: 'no-time', alleen: true },
        ],
      },
      {
        id: 'kind-thuis',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'thuis',
        vraag: msg('Wie helpt jou thuis?'),
        uitleg: kies,
        kort: msg('Thuis helpt mij'),
        opties: [
          { id: 'papa', tekst: msg('papa'), beeld: 'father' },
          { id: 'mama', tekst: msg('mama'), beeld: 'mother' },
          { id: 'opa-oma', tekst: msg('opa of oma'), beeld: 'grandparent' },
          { id: 'broer-zus', tekst: msg('broer of zus'), beeld: 'sibling' },
          { id: 'ander', tekst: msg('iemand anders'), beeld: 'someone-else' },
        ],
        meer: true,
        zelf: true,
        varianten: {
          jong: {
            uitleg: kiesJong,
            opties: [
              { id: 'papa', tekst: msg('papa'), beeld: 'father' },
              { id: 'mama', tekst: msg('mama'), beeld: 'mother' },
              { id: 'opa-oma', tekst: msg('opa of oma'), beeld: 'grandparent' },
              { id: 'ander', tekst: msg('iemand anders'), beeld: 'someone-else' },
            ],
            zelf: false,
          },
        },
      },
      {
        id: 'kind-goed-in',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'goed-in',
        vraag: msg('Waar ben je goed in?'),
        uitleg: kies,
        kort: msg('Hier ben ik goed in'),
        opties: [
          { id: 'samen', tekst: msg('samen spelen'), beeld: 'make-friends' },
          { id: 'luisteren', tekst: msg('luisteren'), beeld: 'listen' },
          { id: 'grapjes', tekst: msg('grapjes maken'), beeld: 'joke' },
          { id: 'tekenen', tekst: msg('tekenen'), beeld: 'draw' },
          { id: 'lezen', tekst: msg('lezen'), beeld: 'reading-child' },
          { id: 'rekenen', tekst: msg('rekenen'), beeld: 'count' },
        ],
        meer: true,
        zelf: true,
        varianten: {
          jong: {
            uitleg: kiesJong,
            opties: [
              { id: 'samen', tekst: msg('samen spelen'), beeld: 'make-friends' },
              { id: 'rennen', tekst: msg('rennen'), beeld: 'run' },
              { id: 'dansen', tekst: msg('dansen'), beeld: 'dancing' },
              { id: 'opruimen', tekst: msg('opruimen'), beeld: 'clean-up' },
            ],
            zelf: false,
          },
          oud: {
            opties: [
              { id: 'samen', tekst: msg('samenwerken'), beeld: 'make-friends' },
              { id: 'vertellen', tekst: msg('iets uitleggen'), beeld: 'child-tells' },
              { id: 'luisteren', tekst: msg('luisteren'), beeld: 'listen' },
              { id: 'lezen', tekst: msg('lezen'), beeld: 'reading-child' },
              { id: 'rekenen', tekst: msg('rekenen'), beeld: 'count' },
              { id: 'sport', tekst: msg('sporten'), beeld: 'football' },
            ],
          },
        },
      },
      {
        id: 'kind-helpt',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'helpt',
        vraag: msg('Wat helpt jou op school?'),
        ...helpt,
      },
      {
        id: 'kind-hoop',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'hoop',
        vraag: msg('Waar heb je zin in?'),
        uitleg: msg('Denk aan dit jaar op school.'),
        kort: msg('Hier heb ik zin in'),
        opties: [
          { id: 'vrienden', tekst: msg('nieuwe vrienden'), beeld: 'make-friends' },
          { id: 'gym', tekst: msg('gym'), beeld: 'gym-bag' },
          { id: 'uitje', tekst: msg('een uitje'), beeld: 'trip' },
          { id: 'boeken', tekst: msg('nieuwe boeken'), beeld: 'library' },
          { id: 'muziek', tekst: msg('muziek maken'), beeld: 'music' },
          { id: 'computer', tekst: msg('de computer'), beeld: 'computer' },
        ],
        meer: true,
        zelf: true,
        varianten: {
          jong: {
            uitleg: kiesJong,
            opties: [
              { id: 'vrienden', tekst: msg('vriendjes maken'), beeld: 'make-friends' },
              { id: 'buiten', tekst: msg('buiten spelen'), beeld: 'park' },
              { id: 'uitje', tekst: msg('een uitje'), beeld: 'trip' },
              { id: 'muziek', tekst: msg('muziek maken'), beeld: 'music' },
            ],
            zelf: false,
          },
        },
      },
      {
        id: 'kind-weten',
        rol: 'kind',
        soort: 'kort',
        onderwerp: 'weten',
        vraag: msg('Wat mag iedereen van jou weten?'),
        uitleg: msg('Eén zin is genoeg.'),
        kort: msg('Dit mag iedereen weten'),
        beeld: 'child-tells',
        varianten: {
          jong: { uitleg: msg('Vertel het. Iemand schrijft het op.') },
          oud: { uitleg: msg('Wat doe je graag na school?') },
        },
      },
    ],
  };
};
