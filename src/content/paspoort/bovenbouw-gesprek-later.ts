import type { MsgFn } from '@lit/localize/internal/types.js';
import po from './po-gesprek-later.js';
import type { Gesprekken } from './stem.js';

/**
 * The talks of groep 7 and 8: those of the primary school, and the one about the advice (adviesgesprek of the Gids
 * ouderbetrokkenheid). The child speaks first, then its parents; only then the school says what it thinks, and why. The
 * advice is told, and kept nowhere.
 */
export default ({ msg }: { msg: MsgFn }): Gesprekken => ({
  ...po({ msg }),

  advies: {
    titel: msg('Gesprek: het advies'),
    minuten: 20,
    onderwerpen: [
      {
        id: 'goed-in',
        titel: msg('Goed in'),
        vraag: msg('Wat gaat goed?'),
        beeld: 'proud',
        praat: msg('Wanneer zien wij dat? Vertel eens.'),
        minuten: 3,
        leidt: 'kind',
        overdracht: 'gaat-goed',
      },
      {
        id: 'zo-ben-ik',
        titel: msg('Zo ben ik'),
        vraag: msg('Wie is dit kind?'),
        beeld: 'child-large',
        praat: msg('Klopt dit? Wat hoort er nog bij?'),
        minuten: 3,
        leidt: 'kind',
      },
      {
        id: 'later',
        titel: msg('Later'),
        vraag: msg('Wat hopen wij voor later?'),
        beeld: 'future-work',
        praat: msg('Waarom past dat?'),
        minuten: 3,
        leidt: 'ouder',
        overdracht: 'wil',
        stemmen: { kind: msg('mijn wens'), ouder: msg('ik hoop') },
      },
      {
        id: 'leren',
        titel: msg('Leren'),
        vraag: msg('Hoe gaat leren het best?'),
        beeld: 'book',
        praat: msg('Wat heeft al een keer geholpen?'),
        minuten: 3,
        leidt: 'kind',
        overdracht: 'helpt',
      },
      {
        id: 'advies',
        titel: msg('Advies'),
        vraag: msg('Wat is het advies? Waarom?'),
        beeld: 'idea',
        praat: msg('Wat klopt? Wat verrast?'),
        minuten: 4,
        leidt: 'leerkracht',
      },
      {
        id: 'nieuw',
        titel: msg('Straks'),
        vraag: msg('Welke school past?'),
        beeld: 'choose-school',
        praat: msg('Welke scholen gaan wij bekijken?'),
        minuten: 3,
        leidt: 'ouder',
      },
    ],
    kaarten: [
      { id: 'kan-goed', wie: 'kind', tekst: msg('Dit kan ik goed.'), beeld: 'child-proud-shows' },
      { id: 'vind-leuk', wie: 'kind', tekst: msg('Dit vind ik leuk.'), beeld: 'hobby' },
      { id: 'wil-worden', wie: 'kind', tekst: msg('Dit wil ik later misschien worden.'), beeld: 'future-work' },
      { id: 'zie-kind', wie: 'ouder', tekst: msg('Zo zie ik mijn kind.'), beeld: 'look' },
      { id: 'hoop', wie: 'ouder', tekst: msg('Dit hoop ik.'), beeld: 'dream' },
      { id: 'zien-school', wie: 'leerkracht', tekst: msg('Dit zien wij op school.'), beeld: 'classroom' },
      { id: 'hoe-advies', wie: 'leerkracht', tekst: msg('Zo komen wij aan het advies.'), beeld: 'idea' },
      { id: 'toets', wie: 'leerkracht', tekst: msg('Dit doet de toets.'), beeld: 'test' },
      { id: 'valt-tegen', wie: 'samen', tekst: msg('Valt het tegen? Dat mag.'), beeld: 'sad' },
      { id: 'wegen', wie: 'samen', tekst: msg('Later wisselen kan ook.'), beeld: 'map' },
    ],
    voorstellen: [
      { id: 'kind-kijkt', wie: 'kind', tekst: msg('naar een open dag gaan'), beeld: 'choose-school' },
      { id: 'kind-vertelt', wie: 'kind', tekst: msg('thuis vertellen wat ik wil'), beeld: 'child-tells' },
      { id: 'ouder-kijkt', wie: 'ouder', tekst: msg('samen naar een open dag'), beeld: 'choose-school' },
      { id: 'ouder-praat', wie: 'ouder', tekst: msg('praten over later'), beeld: 'talk-home' },
      { id: 'leerkracht-uitleg', wie: 'leerkracht', tekst: msg('uitleg geven over de toets'), beeld: 'test' },
      { id: 'leerkracht-praat', wie: 'leerkracht', tekst: msg('nog een keer samen praten'), beeld: 'conversation' },
      {
        id: 'leerkracht-datum',
        wie: 'leerkracht',
        tekst: msg('vertellen wanneer het advies komt'),
        beeld: 'calendar',
      },
    ],
  },
});
