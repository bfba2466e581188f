import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** The passport of this website: for the parent who fills it in for the first time. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'paspoort-invullen',
  versie: 1,
  titel: msg('Het paspoort invullen'),
  beeld: 'passport',
  stappen: [
    { id: 'openen', tekst: msg('Open het paspoort op deze website.'), beeld: ['own-device', 'passport'] },
    { id: 'taal', tekst: msg('Kies uw taal.'), beeld: ['choose', 'own-language'] },
    { id: 'luisteren', tekst: msg('Druk op het oor en luister.'), beeld: 'ear' },
    {
      id: 'kiezen',
      tekst: msg('Kies wat bij uw kind past.'),
      beeld: 'choose',
      tip: msg('Weet u iets niet? Sla het over.'),
    },
    { id: 'delen', tekst: msg('Stuur het naar de school.'), beeld: 'send-to-school' },
    { id: 'praten', tekst: msg('Praat er samen over op school.'), beeld: 'meeting' },
  ],
  klaar: msg('Zo leert de school uw kind kennen.'),
});
