import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Stem } from './stem.js';

/**
 * The child's questions. The base wording fits groep 3–5; `jong` is groep 1–2, with at most four pictures and no own
 * words, because these children do not write yet; `oud` is groep 6–8.
 */
export default ({ msg }: { msg: MsgFn }): Stem => {
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

    ontwikkeling: [
      {
        id: 'kind-trots',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'trots',
        vraag: msg('Waar ben je trots op?'),
        uitleg: kies,
        kort: msg('Hier ben ik trots op'),
        opties: [
          { id: 'werk', tekst: msg('mijn werk'), beeld: 'child-proud-shows' },
          { id: 'tekenen', tekst: msg('mijn tekening'), beeld: 'draw' },
          { id: 'lezen', tekst: msg('ik kan lezen'), beeld: 'reading-child' },
          { id: 'rekenen', tekst: msg('ik kan rekenen'), beeld: 'count' },
          { id: 'vrienden', tekst: msg('mijn vrienden'), beeld: 'friends' },
          { id: 'zwemmen', tekst: msg('ik kan zwemmen'), beeld: 'swimming-child' },
        ],
        meer: true,
        zelf: true,
        varianten: {
          jong: {
            uitleg: kiesJong,
            opties: [
              { id: 'tekenen', tekst: msg('mijn tekening'), beeld: 'draw' },
              { id: 'bouwen', tekst: msg('mijn toren'), beeld: 'play' },
              { id: 'rekenen', tekst: msg('ik kan tellen'), beeld: 'count' },
              { id: 'vrienden', tekst: msg('mijn vriendjes'), beeld: 'friends' },
            ],
            zelf: false,
          },
          oud: {
            opties: [
              { id: 'werk', tekst: msg('mijn werk'), beeld: 'child-proud-shows' },
              { id: 'lezen', tekst: msg('ik lees beter'), beeld: 'reading-child' },
              { id: 'rekenen', tekst: msg('ik reken beter'), beeld: 'count' },
              { id: 'samen', tekst: msg('ik werk goed samen'), beeld: 'make-friends' },
              { id: 'helpen', tekst: msg('ik help anderen'), beeld: 'help' },
              { id: 'vertellen', tekst: msg('ik durf te vertellen'), beeld: 'child-tells' },
            ],
          },
        },
      },
      {
        id: 'kind-nu',
        rol: 'kind',
        soort: 'gezichten',
        onderwerp: 'school',
        vraag: msg('Hoe gaat het nu op school?'),
        kort: msg('Zo voel ik mij nu'),
        ...gezichten,
      },
      {
        id: 'kind-samen',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'samen',
        vraag: msg('Met wie speel je graag?'),
        kort: msg('Ik speel graag'),
        opties: [
          { id: 'een-vriend', tekst: msg('met één kind'), beeld: 'friends' },
          { id: 'groepje', tekst: msg('met meer kinderen'), beeld: ['child', 'child', 'child'] },
          { id: 'groot', tekst: msg('met grote mensen'), beeld: 'together' },
          { id: 'alleen', tekst: msg('alleen'), beeld: 'play' },
        ],
        meer: true,
        varianten: {
          oud: {
            vraag: msg('Met wie werk je graag?'),
            kort: msg('Ik werk graag'),
            opties: [
              { id: 'een-vriend', tekst: msg('met één kind'), beeld: 'friends' },
              { id: 'groepje', tekst: msg('met meer kinderen'), beeld: ['child', 'child', 'child'] },
              { id: 'groot', tekst: msg('met juf of meester'), beeld: 'teacher' },
              { id: 'alleen', tekst: msg('alleen'), beeld: 'draw' },
            ],
          },
        },
      },
      {
        id: 'kind-moeilijk',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'moeilijk',
        vraag: msg('Wat is nog moeilijk?'),
        uitleg: msg('Iedereen vindt wel iets moeilijk.'),
        kort: msg('Dit is nog moeilijk'),
        opties: [
          { id: 'stil-zitten', tekst: msg('stil zitten'), beeld: 'stay-still' },
          { id: 'vertellen', tekst: msg('vertellen in de kring'), beeld: 'child-tells' },
          { id: 'lezen', tekst: msg('lezen'), beeld: 'reading-child' },
          { id: 'rekenen', tekst: msg('rekenen'), beeld: 'count' },
          { id: 'schrijven', tekst: msg('schrijven'), beeld: 'write' },
          { id: 'niets', tekst: msg('alles gaat goed'), beeld: 'happy', alleen: true },
        ],
        meer: true,
        zelf: true,
        varianten: {
          jong: {
            opties: [
              { id: 'stil-zitten', tekst: msg('stil zitten'), beeld: 'stay-still' },
              { id: 'samen', tekst: msg('samen spelen'), beeld: 'make-friends' },
              { id: 'opruimen', tekst: msg('opruimen'), beeld: 'clean-up' },
              { id: 'niets', tekst: msg('alles gaat goed'), beeld: 'happy', alleen: true },
            ],
            zelf: false,
          },
          oud: {
            opties: [
              { id: 'plannen', tekst: msg('mijn werk plannen'), beeld: 'calendar' },
              { id: 'vertellen', tekst: msg('een spreekbeurt'), beeld: 'child-tells' },
              { id: 'samen', tekst: msg('samenwerken'), beeld: 'make-friends' },
              { id: 'lezen', tekst: msg('lezen'), beeld: 'reading-child' },
              { id: 'rekenen', tekst: msg('rekenen'), beeld: 'count' },
              { id: 'niets', tekst: msg('alles gaat goed'), beeld: 'happy', alleen: true },
            ],
          },
        },
      },
      {
        id: 'kind-wens',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'wens-verwachting-doel',
        vraag: msg('Wat wil jij leren?'),
        uitleg: kies,
        kort: msg('Dit wil ik leren'),
        opties: [
          { id: 'lezen', tekst: msg('een boek lezen'), beeld: 'reading-child' },
          { id: 'rekenen', tekst: msg('goed rekenen'), beeld: 'count' },
          { id: 'vrienden', tekst: msg('vrienden maken'), beeld: 'make-friends' },
          { id: 'vertellen', tekst: msg('vertellen in de kring'), beeld: 'child-tells' },
          { id: 'klokkijken', tekst: msg('klokkijken'), beeld: 'tell-time' },
          { id: 'zwemmen', tekst: msg('zwemmen'), beeld: 'swimming-child' },
        ],
        meer: true,
        zelf: true,
        varianten: {
          jong: {
            uitleg: kiesJong,
            opties: [
              { id: 'vrienden', tekst: msg('vriendjes maken'), beeld: 'make-friends' },
              { id: 'rekenen', tekst: msg('tellen'), beeld: 'count' },
              { id: 'lezen', tekst: msg('letters'), beeld: 'letters' },
              { id: 'zwemmen', tekst: msg('zwemmen'), beeld: 'swimming-child' },
            ],
            zelf: false,
          },
          oud: {
            opties: [
              { id: 'lezen', tekst: msg('beter lezen'), beeld: 'reading-child' },
              { id: 'rekenen', tekst: msg('beter rekenen'), beeld: 'count' },
              { id: 'vertellen', tekst: msg('een spreekbeurt'), beeld: 'child-tells' },
              { id: 'plannen', tekst: msg('mijn werk plannen'), beeld: 'calendar' },
              { id: 'vrienden', tekst: msg('nieuwe vrienden'), beeld: 'make-friends' },
              { id: 'sport', tekst: msg('een sport'), beeld: 'football' },
            ],
          },
        },
      },
      {
        id: 'kind-plan',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'plan',
        vraag: msg('Wat ga jij doen?'),
        uitleg: msg('Kies wat je wilt proberen.'),
        kort: msg('Dit ga ik doen'),
        opties: [
          { id: 'lezen', tekst: msg('elke dag lezen'), beeld: 'reading-child' },
          { id: 'oefenen', tekst: msg('rustig oefenen'), beeld: 'write' },
          { id: 'vragen', tekst: msg('hulp vragen'), beeld: 'child-asks' },
          { id: 'luisteren', tekst: msg('goed luisteren'), beeld: 'listen' },
          { id: 'samen', tekst: msg('samen spelen'), beeld: 'make-friends' },
          { id: 'vertellen', tekst: msg('thuis vertellen'), beeld: 'child-tells' },
        ],
        meer: true,
        zelf: true,
        varianten: {
          jong: {
            opties: [
              { id: 'vragen', tekst: msg('hulp vragen'), beeld: 'child-asks' },
              { id: 'samen', tekst: msg('samen spelen'), beeld: 'make-friends' },
              { id: 'opruimen', tekst: msg('opruimen'), beeld: 'clean-up' },
              { id: 'vertellen', tekst: msg('thuis vertellen'), beeld: 'child-tells' },
            ],
            zelf: false,
          },
          oud: {
            opties: [
              { id: 'lezen', tekst: msg('elke dag lezen'), beeld: 'reading-child' },
              { id: 'oefenen', tekst: msg('elke dag oefenen'), beeld: 'write' },
              { id: 'plannen', tekst: msg('mijn werk plannen'), beeld: 'calendar' },
              { id: 'vragen', tekst: msg('hulp vragen'), beeld: 'child-asks' },
              { id: 'samen', tekst: msg('samenwerken'), beeld: 'make-friends' },
              { id: 'vertellen', tekst: msg('thuis vertellen'), beeld: 'child-tells' },
            ],
          },
        },
      },
    ],

    overdracht: [
      {
        id: 'kind-fijn',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'fijn',
        vraag: msg('Wat was fijn dit jaar?'),
        uitleg: kies,
        kort: msg('Dit was fijn'),
        opties: [
          { id: 'vrienden', tekst: msg('mijn vrienden'), beeld: 'friends' },
          { id: 'leerkracht', tekst: msg('de juf of meester'), beeld: 'teacher' },
          { id: 'uitje', tekst: msg('een uitje'), beeld: 'trip' },
          { id: 'gym', tekst: msg('gym'), beeld: 'gym-bag' },
          { id: 'boeken', tekst: msg('de boeken'), beeld: 'library' },
          { id: 'tekenen', tekst: msg('tekenen'), beeld: 'draw' },
        ],
        meer: true,
        zelf: true,
        varianten: {
          jong: {
            uitleg: kiesJong,
            opties: [
              { id: 'vrienden', tekst: msg('mijn vriendjes'), beeld: 'friends' },
              { id: 'leerkracht', tekst: msg('de juf of meester'), beeld: 'teacher' },
              { id: 'buiten', tekst: msg('buiten spelen'), beeld: 'park' },
              { id: 'tekenen', tekst: msg('tekenen'), beeld: 'draw' },
            ],
            zelf: false,
          },
          oud: {
            opties: [
              { id: 'vrienden', tekst: msg('mijn vrienden'), beeld: 'friends' },
              { id: 'leerkracht', tekst: msg('de juf of meester'), beeld: 'teacher' },
              { id: 'uitje', tekst: msg('een uitje'), beeld: 'trip' },
              { id: 'gym', tekst: msg('gym'), beeld: 'gym-bag' },
              { id: 'samen', tekst: msg('samenwerken'), beeld: 'make-friends' },
              { id: 'werk', tekst: msg('mijn werk'), beeld: 'child-proud-shows' },
            ],
          },
        },
      },
      {
        id: 'kind-straks',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'helpt',
        vraag: msg('Wat helpt jou in de nieuwe groep?'),
        ...helpt,
      },
      {
        id: 'kind-nieuw',
        rol: 'kind',
        soort: 'gezichten',
        onderwerp: 'nieuw',
        vraag: msg('Een nieuwe groep. Hoe is dat?'),
        uitleg: gezichten.uitleg,
        kort: msg('Een nieuwe groep vind ik'),
        opties: [
          { id: 'leuk', tekst: msg('leuk'), beeld: 'happy' },
          gewoon,
          { id: 'spannend', tekst: msg('spannend'), beeld: 'shy' },
          { id: 'niet-leuk', tekst: msg('niet leuk'), beeld: 'sad' },
        ],
        weetNiet: true,
        varianten: { oud: { zelf: true } },
      },
      {
        id: 'kind-nieuw-helpt',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'nieuw',
        volgtOp: { vraag: 'kind-nieuw', opties: ['spannend', 'niet-leuk'] },
        vraag: msg('Wat helpt jou dan?'),
        kort: msg('Dit helpt mij dan'),
        opties: [
          { id: 'kijken', tekst: msg('eerst gaan kijken'), beeld: 'classroom' },
          { id: 'vriend', tekst: msg('samen met een vriend'), beeld: 'friends' },
          { id: 'leerkracht', tekst: msg('praten op school'), beeld: 'teacher' },
          { id: 'thuis', tekst: msg('praten thuis'), beeld: 'homework-home' },
        ],
        meer: true,
        varianten: { oud: { zelf: true } },
      },
      {
        id: 'kind-nieuw-weten',
        rol: 'kind',
        soort: 'lang',
        onderwerp: 'weten',
        vraag: msg('Wat mag de nieuwe juf of meester weten?'),
        uitleg: msg('Wat vind jij belangrijk?'),
        kort: msg('Dit mag jij weten'),
        beeld: 'child-tells',
        varianten: { jong: { uitleg: msg('Vertel het. Iemand schrijft het op.') } },
      },
    ],
  };
};
