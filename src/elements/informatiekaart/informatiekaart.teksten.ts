import type { MsgFn } from '@lit/localize/internal/types.js';
import basis from '../../base/basis.teksten.js';

/** What a parent sees at once: who, how and whether it is possible now. */
export default ({ msg }: { msg: MsgFn }) => ({
  ...basis({ msg }),
  onderkop: msg('Zo praten wij met elkaar'),
  print: msg('Print'),

  // The card itself
  oud: msg('Dit is een oude kaart.'),
  oudUitleg: msg('Hij is van schooljaar {jaar}. Vraag de school om de nieuwe kaart.'),
  nieuw: msg('Deze kaart is voor het nieuwe schooljaar.'),
  nieuwUitleg: msg('Dat is schooljaar {jaar}.'),
  veranderd: msg('Veranderd op {dag}'),

  // Why one gets in touch
  ziekVraag: msg('Uw kind is ziek?'),
  andersKop: msg('Iets anders?'),
  contactKop: msg('Zo bereikt u ons'),
  ziek: msg('Uw kind is ziek'),
  'te-laat': msg('Te laat'),
  vraag: msg('Een vraag'),
  'goed-nieuws': msg('Goed nieuws'),
  zorgen: msg('Zorgen'),
  'langer-praten': msg('Langer praten'),
  'vrij-vragen': msg('Vrij vragen'),
  'verandering-thuis': msg('Iets anders thuis'),
  klacht: msg('Een klacht'),

  // How
  bellen: msg('Bel ons.'),
  sms: msg('Stuur een sms.'),
  mail: msg('Stuur een mail.'),
  app: msg('Open de app of de site.'),
  afspraak: msg('Maak een afspraak.'),
  vraagAfspraak: msg('Vraag om een afspraak.'),
  deur: msg('Kom naar de klas.'),
  deurPlek: msg('Kom langs: {plek}.'),
  belVoor: msg('Bel vóór {tijd} uur.'),
  meldVoor: msg('Meld het vóór {tijd} uur.'),
  openApp: msg('Meld het hier'),
  antwoord1: msg('U krijgt binnen 1 werkdag antwoord.'),
  antwoord2: msg('U krijgt binnen 2 werkdagen antwoord.'),
  antwoord: msg('U krijgt binnen {aantal} werkdagen antwoord.'),
  uren: msg('{dagen}: {van} tot {tot}'),

  // Who
  wieLeerkracht: msg('Wie is de juf of meester?'),
  wie: msg('Wie is wie?'),
  leerkracht: msg('leerkracht'),
  mentor: msg('mentor'),
  begeleider: msg('begeleider'),
  ib: msg('helpt bij het leren'),
  directie: msg('leidt de school'),
  conciërge: msg('conciërge'),
  ouderkamer: msg('in de ouderkamer'),
  werkt: msg('Werkt op {dagen}.'),
  spreekt: msg('Spreekt ook {talen}.'),

  // Now
  nu: msg('Nu bereikbaar'),
  nuTot: msg('Tot {tijd} uur.'),
  nietNu: msg('Nu niet bereikbaar'),
  vandaagVanaf: msg('Vandaag vanaf {tijd} uur.'),
  morgenVanaf: msg('Morgen vanaf {tijd} uur.'),
  dagVanaf: msg('Weer op {dag}, vanaf {tijd} uur.'),
  vraagWanneer: msg('Vraag de school wanneer.'),

  // The parts that open
  wanneer: msg('Wanneer praten we?'),
  weerOp: msg('Weer op {dag}'),
  weerIn: msg('Weer in {maand}'),
  wanneerMeer: msg('De gesprekken van dit jaar'),
  magAltijd: msg('Dit mag altijd'),
  magMeer: msg('In uw eigen taal'),
  wieWat: msg('Wie doet wat?'),
  wieMeer: msg('School, u, uw kind'),
  wacht: msg('Even wachten'),

  // The foot
  nood: msg('School is dicht? Bel alleen bij nood.'),
  plek: msg('Hier is de school'),
  opKaart: msg('Kijk op de kaart'),
});
