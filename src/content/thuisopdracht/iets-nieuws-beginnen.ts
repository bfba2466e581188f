import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';

/** Groep 7 to vo 1, together: talking about a new class or school, and what helped an adult with something new. */
export default ({ msg }: { msg: MsgFn }): Thuisopdracht => ({
  id: 'iets-nieuws-beginnen',
  versie: 1,
  titel: msg('Iets nieuws beginnen'),
  beeld: 'come-to-school',
  groepen: ['groep-7', 'groep-8', 'vo-1'],
  vak: 'samen',
  duur: 20,
  nietBewaren: true,
  brief: [
    msg('Uw kind vertelt over een nieuwe klas.'),
    msg('U kiest zelf wat u vertelt.'),
    msg('U hoeft geen advies te geven.'),
    msg('Praat in de taal die u goed kent.'),
    msg('Praten helpt als iets spannend is.'),
  ],
  doel: msg('Uw kind leert praten over iets nieuws.'),
  nodig: [{ id: 'papier', tekst: msg('papier en een pen'), beeld: 'paper' }],
  stappen: [
    {
      id: 'vertel',
      titel: msg('Vertel over straks'),
      wie: 'kind',
      beeld: 'talks-much',
      kind: { doet: msg('Denk aan je nieuwe klas of school. Wat wordt leuk, wat is spannend?') },
      ouder: { doet: msg('Luister tot uw kind klaar is.'), zegt: msg('Vertel eens meer.') },
      makkelijker: msg('Noem 1 leuk ding en 1 spannend ding.'),
    },
    {
      id: 'vraag',
      titel: msg('Vraag naar vroeger'),
      wie: 'kind',
      beeld: 'child-asks',
      kind: { doet: msg('Vraag naar iets nieuws van vroeger.'), zegt: msg('Wanneer begon jij aan iets nieuws?') },
      ouder: {
        doet: msg('Vertel. Een klein ding is ook goed.'),
        zegt: msg('Ik was 30 toen ik leerde fietsen.'),
        beeld: 'bicycle',
      },
      makkelijker: msg('Vraag: wat vond jij toen spannend?'),
      moeilijker: msg('Vraag ook: wat deed je toen?'),
    },
    {
      id: 'helpt',
      titel: msg('Wat helpt?'),
      wie: 'samen',
      beeld: 'help',
      kind: { doet: msg('Zeg wat jou helpt.'), zegt: msg('Samen gaan met een vriend.') },
      ouder: { doet: msg('Zeg wat u toen hielp.') },
      makkelijker: msg('Kies: oefenen, vragen, samen gaan of rusten.'),
    },
    {
      id: 'stap',
      titel: msg('Kies 1 stap'),
      wie: 'samen',
      beeld: 'goal',
      kind: { doet: msg('Kies iets wat je gaat doen.'), zegt: msg('Ik loop de weg een keer.') },
      ouder: { doet: msg('Zeg hoe u kunt helpen.') },
      makkelijker: msg('Kies iets voor morgen.'),
    },
  ],
  vastleggen: 'woorden',
  notitie: msg('Schrijf op wat jij gaat doen.'),
  praatvragen: [
    { tekst: msg('Wat wordt straks leuk?') },
    { tekst: msg('Wie kan je helpen op school?'), beeld: 'teacher' },
    { tekst: msg('Hoe is iets nieuws na een week?') },
  ],
  nabespreking: [
    msg('Maak samen een lijst: dit helpt bij iets nieuws.'),
    msg('Leerlingen vertellen alleen hun eigen stap, niet het verhaal van thuis.'),
    msg('Kijk na 6 weken samen terug op de stap.'),
    msg('Wie niets opschreef, kiest een stap van de lijst.'),
  ],
});
