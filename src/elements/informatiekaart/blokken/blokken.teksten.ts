import type { MsgFn } from '@lit/localize/internal/types.js';

/** The talks of the year, what is always allowed, who does what. */
export default ({ msg }: { msg: MsgFn }) => ({
  // The talks
  kennismaking: msg('We maken kennis'),
  voortgang: msg('We praten over uw kind'),
  advies: msg('We praten over later'),
  overdracht: msg('Naar een nieuwe groep'),
  ouderavond: msg('Avond voor ouders'),
  inloop: msg('U doet mee in de klas'),
  rapport: msg('Het rapport komt'),
  vanTot: msg('{dag}, {van} tot {tot} uur'),
  vanaf: msg('{dag}, {van} uur'),
  elke: msg('Elke {dag}'),
  inMaand: msg('In {maand}'),
  vraagDag: msg('Vraag de school op welke dag.'),
  geenDag: msg('Vraag de school wanneer.'),
  duur: msg('Het duurt {aantal} minuten.'),
  kindMee: msg('Uw kind komt mee.'),
  waar: msg('Plek: {plek}'),
  geweest: msg('Dit is geweest.'),
  inAgenda: msg('In mijn agenda'),
  allesInAgenda: msg('Alles in mijn agenda'),
  openAgenda: msg('Open het bestand. Dan staat het in uw agenda.'),
  agendaFout: msg('Dit lukt nu niet. Schrijf de dag op.'),

  // What is always allowed
  taalhulp: msg('Praat u liever een andere taal?'),
  taalhulpUitleg: msg('Zeg het ons. Wij zoeken iemand die uw taal spreekt.'),
  meenemen: msg('U mag altijd iemand meenemen.'),
  meenemenUitleg: msg('Bijvoorbeeld uw zus, een vriend of een buurman.'),
  kanNiet: msg('Kunt u niet komen?'),
  kanNietUitleg: msg('Bel of stuur een bericht. Dan kiezen we een andere dag.'),
  tweeHuizen: msg('Wonen de ouders niet bij elkaar?'),
  tweeHuizenUitleg: msg('Dan krijgen zij allebei dezelfde informatie.'),

  // Who does what
  deSchool: msg('De school'),
  u: msg('U'),
  uwKind: msg('Uw kind'),
  school1: msg('vertelt hoe het gaat'),
  school2: msg('vraagt hoe het thuis gaat'),
  ouder1: msg('praat met uw kind over school'),
  ouder2: msg('belt bij een vraag'),
  kind1: msg('gaat mee naar het gesprek'),
  kind2: msg('vertelt zelf'),
});
