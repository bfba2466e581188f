import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Stem } from './stem.js';

/** What the youngest can choose from in more talks than one: at most four pictures, and no words of their own. */
export const keuzes = ({ msg }: { msg: MsgFn }) => {
  const kies = msg('Wijs een plaatje aan. Meer mag ook.');
  const gewoon = { id: 'gewoon', tekst: msg('gewoon'), beeld: 'feedback-okay' };
  const gezichten = {
    uitleg: msg('Kies een gezicht. Alles mag.'),
    opties: [
      { id: 'fijn', tekst: msg('fijn'), beeld: 'happy' },
      gewoon,
      { id: 'verdrietig', tekst: msg('verdrietig'), beeld: 'sad' },
      { id: 'boos', tekst: msg('boos'), beeld: 'angry' },
    ],
  };
  const troost = { id: 'troost', tekst: msg('even knuffelen'), beeld: 'comfort' };
  const knuffel = { id: 'knuffel', tekst: msg('mijn knuffel'), beeld: 'soft-toy' };
  const samen = { id: 'samen', tekst: msg('samen spelen'), beeld: 'make-friends' };
  const rust = { id: 'rust', tekst: msg('even rust'), beeld: 'calm' };
  const helpt = {
    uitleg: kies,
    kort: msg('Dit helpt mij'),
    opties: [troost, knuffel, samen, rust],
    meer: true,
  };

  return { kies, gewoon, gezichten, helpt };
};

/** The questions of the child. An adult reads them aloud; the child points. */
export default ({ msg }: { msg: MsgFn }): Stem => {
  const { kies, gezichten, helpt } = keuzes({ msg });

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
          { id: 'bouwen', tekst: msg('bouwen'), beeld: 'play' },
          { id: 'zand', tekst: msg('spelen met zand'), beeld: 'sand-play' },
          { id: 'boekje', tekst: msg('een boekje'), beeld: 'read-aloud' },
          { id: 'zingen', tekst: msg('zingen'), beeld: 'singing-child' },
        ],
        meer: true,
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
        id: 'kind-thuis',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'thuis',
        vraag: msg('Wie zorgt voor jou?'),
        uitleg: kies,
        kort: msg('Voor mij zorgt'),
        opties: [
          { id: 'papa', tekst: msg('papa'), beeld: 'father' },
          { id: 'mama', tekst: msg('mama'), beeld: 'mother' },
          { id: 'opa-oma', tekst: msg('opa of oma'), beeld: 'grandparent' },
          { id: 'ander', tekst: msg('iemand anders'), beeld: 'someone-else' },
        ],
        meer: true,
      },
      {
        id: 'kind-helpt',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'helpt',
        vraag: msg('Ben je verdrietig? Wat helpt dan?'),
        ...helpt,
      },
      {
        id: 'kind-hoop',
        rol: 'kind',
        soort: 'tegels',
        onderwerp: 'hoop',
        vraag: msg('Wat wil je hier doen?'),
        uitleg: kies,
        kort: msg('Dit wil ik hier doen'),
        opties: [
          { id: 'vrienden', tekst: msg('vriendjes maken'), beeld: 'make-friends' },
          { id: 'buiten', tekst: msg('buiten spelen'), beeld: 'park' },
          { id: 'tekenen', tekst: msg('tekenen'), beeld: 'draw' },
          { id: 'muziek', tekst: msg('muziek maken'), beeld: 'music' },
        ],
        meer: true,
      },
    ],
  };
};
