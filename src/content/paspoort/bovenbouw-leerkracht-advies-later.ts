import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Stem } from './stem.js';

/** What the teacher is asked before the talk about the advice. The advice itself is told at the table, and is written down nowhere here. */
export default ({ msg }: { msg: MsgFn }): Stem => {
  const kies = msg('Kies wat past. Meer mag ook.');

  return {
    advies: [
      {
        id: 'leerkracht-kan',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'goed-in',
        vraag: msg('Waar is dit kind goed in?'),
        uitleg: kies,
        kort: msg('Hier is dit kind goed in'),
        opties: [
          { id: 'lezen', tekst: msg('lezen'), beeld: 'reading-child' },
          { id: 'rekenen', tekst: msg('rekenen'), beeld: 'count' },
          { id: 'vertellen', tekst: msg('iets uitleggen'), beeld: 'child-tells' },
          { id: 'maken', tekst: msg('iets maken'), beeld: 'building' },
          { id: 'sport', tekst: msg('sporten'), beeld: 'football' },
          { id: 'plannen', tekst: msg('werk plannen'), beeld: 'calendar' },
        ],
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-ziet',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'zo-ben-ik',
        vraag: msg('Hoe is dit kind?'),
        uitleg: kies,
        kort: msg('Zo zie ik dit kind'),
        opties: [
          { id: 'rustig', tekst: msg('rustig'), beeld: 'calm' },
          { id: 'vrolijk', tekst: msg('vrolijk'), beeld: 'happy' },
          { id: 'energie', tekst: msg('vol energie'), beeld: 'busy' },
          { id: 'weten', tekst: msg('wil veel weten'), beeld: 'child-asks' },
          { id: 'helpen', tekst: msg('helpt graag'), beeld: 'help' },
          { id: 'samen', tekst: msg('werkt graag samen'), beeld: 'make-friends' },
        ],
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-leert',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'leren',
        vraag: msg('Hoe leert dit kind het best?'),
        uitleg: kies,
        kort: msg('Zo leert dit kind het best'),
        opties: [
          { id: 'boek', tekst: msg('uit een boek'), beeld: 'book' },
          { id: 'doen', tekst: msg('door te doen'), beeld: 'hammer' },
          { id: 'samen', tekst: msg('samen'), beeld: 'drawing-together' },
          { id: 'alleen', tekst: msg('alleen'), beeld: 'draw' },
          { id: 'uitleg', tekst: msg('met uitleg'), beeld: 'teacher' },
          { id: 'stappen', tekst: msg('stap voor stap'), beeld: 'next' },
        ],
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-legt-uit',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'advies',
        vraag: msg('Wat leg je uit over het advies?'),
        uitleg: msg('Vertel het advies aan tafel, niet hier.'),
        kort: msg('Dit leg ik uit'),
        opties: [
          { id: 'hoe', tekst: msg('hoe het advies komt'), beeld: 'idea' },
          { id: 'toets', tekst: msg('wat de toets doet'), beeld: 'test' },
          { id: 'wegen', tekst: msg('welke wegen er zijn'), beeld: 'map' },
          { id: 'scholen', tekst: msg('kijken bij scholen'), beeld: 'look' },
          { id: 'datum', tekst: msg('wanneer wat komt'), beeld: 'calendar' },
        ],
        meer: true,
        zelf: true,
      },
      {
        id: 'leerkracht-nieuwe-school',
        rol: 'leerkracht',
        soort: 'tegels',
        onderwerp: 'nieuw',
        vraag: msg('Wat helpt dit kind op een nieuwe school?'),
        uitleg: kies,
        kort: msg('Dit helpt dit kind dan'),
        opties: [
          { id: 'kijken', tekst: msg('eerst gaan kijken'), beeld: 'look' },
          { id: 'vriend', tekst: msg('samen met een vriend'), beeld: 'friends' },
          { id: 'praten', tekst: msg('praten op school'), beeld: 'teacher' },
          { id: 'thuis', tekst: msg('praten thuis'), beeld: 'homework-home' },
        ],
        meer: true,
        zelf: true,
      },
    ],
  };
};
