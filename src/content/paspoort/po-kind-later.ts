import type { MsgFn } from '@lit/localize/internal/types.js';
import { keuzes } from './po-kind.js';
import type { Stem } from './stem.js';

/** The questions of the child for the later talks. */
export default ({ msg }: { msg: MsgFn }): Stem => {
  const { kies, kiesJong, gewoon, gezichten, helpt } = keuzes({ msg });

  return {
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
