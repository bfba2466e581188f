import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Stem } from './stem.js';
import { keuzes } from './vve-kind.js';

/** The questions of the child for the later talks. */
export default ({ msg }: { msg: MsgFn }): Stem => {
  const { kies, gewoon, gezichten, helpt } = keuzes({ msg });

  return {
    ontwikkeling: [
      {
        id: 'kind-trots',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'trots',
        vraag: msg('Wat kan jij al?'),
        uitleg: kies,
        kort: msg('Dit kan ik al'),
        opties: [
          { id: 'zelf', tekst: msg('mijn jas aandoen'), beeld: 'own-coat' },
          { id: 'opruimen', tekst: msg('opruimen'), beeld: 'clean-up' },
          { id: 'tekenen', tekst: msg('tekenen'), beeld: 'draw' },
          { id: 'tellen', tekst: msg('tellen'), beeld: 'count' },
        ],
        meer: true,
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
        uitleg: kies,
        kort: msg('Ik speel graag'),
        opties: [
          { id: 'een-vriend', tekst: msg('met één kind'), beeld: 'friends' },
          { id: 'groepje', tekst: msg('met meer kinderen'), beeld: ['child', 'child', 'child'] },
          { id: 'groot', tekst: msg('met juf of meester'), beeld: 'teacher' },
          { id: 'alleen', tekst: msg('alleen'), beeld: 'play' },
        ],
        meer: true,
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
          { id: 'vrienden', tekst: msg('vriendjes maken'), beeld: 'make-friends' },
          { id: 'praten', tekst: msg('vertellen'), beeld: 'child-tells' },
          { id: 'zelf', tekst: msg('mijn jas aandoen'), beeld: 'own-coat' },
          { id: 'tellen', tekst: msg('tellen'), beeld: 'count' },
        ],
        meer: true,
      },
      {
        id: 'kind-plan',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'plan',
        vraag: msg('Wat ga jij doen?'),
        uitleg: kies,
        kort: msg('Dit ga ik doen'),
        opties: [
          { id: 'vragen', tekst: msg('hulp vragen'), beeld: 'child-asks' },
          { id: 'samen', tekst: msg('samen spelen'), beeld: 'make-friends' },
          { id: 'opruimen', tekst: msg('opruimen'), beeld: 'clean-up' },
          { id: 'lezen', tekst: msg('een boekje'), beeld: 'read-aloud' },
        ],
        meer: true,
      },
    ],

    overdracht: [
      {
        id: 'kind-fijn',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'fijn',
        vraag: msg('Wat was fijn?'),
        uitleg: kies,
        kort: msg('Dit was fijn'),
        opties: [
          { id: 'vrienden', tekst: msg('mijn vriendjes'), beeld: 'friends' },
          { id: 'leerkracht', tekst: msg('de juf of meester'), beeld: 'teacher' },
          { id: 'buiten', tekst: msg('buiten spelen'), beeld: 'park' },
          { id: 'zingen', tekst: msg('zingen'), beeld: 'singing-child' },
        ],
        meer: true,
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
      },
      {
        id: 'kind-nieuw-weten',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'weten',
        vraag: msg('Wat wil je daar doen?'),
        uitleg: kies,
        kort: msg('Dit wil ik daar doen'),
        opties: [
          { id: 'vrienden', tekst: msg('vriendjes maken'), beeld: 'make-friends' },
          { id: 'bouwen', tekst: msg('bouwen'), beeld: 'play' },
          { id: 'lezen', tekst: msg('letters'), beeld: 'letters' },
          { id: 'gym', tekst: msg('gym'), beeld: 'gym-bag' },
        ],
        meer: true,
      },
    ],
  };
};
