import type { MsgFn } from '@lit/localize/internal/types.js';

/**
 * What older pupils and students, the people at home and their mentor choose from in more questions than one. The same id
 * means the same in each voice, so that what they share is found.
 */
export const keuzes = ({ msg }: { msg: MsgFn }) => {
  const kies = msg('Kies wat past. Meer mag ook.');

  const gezichten = {
    uitleg: msg('Kies een gezicht. Alles mag.'),
    opties: [
      { id: 'fijn', tekst: msg('fijn'), beeld: 'happy' },
      { id: 'gewoon', tekst: msg('gewoon'), beeld: 'feedback-okay' },
      { id: 'gespannen', tekst: msg('gespannen'), beeld: 'worried' },
      { id: 'verdrietig', tekst: msg('verdrietig'), beeld: 'sad' },
      { id: 'boos', tekst: msg('boos'), beeld: 'angry' },
      { id: 'moe', tekst: msg('moe'), beeld: 'tired' },
    ],
    weetNiet: true,
    zelf: true,
  };

  const goedIn = [
    { id: 'samen', tekst: msg('samen werken'), beeld: 'make-friends' },
    { id: 'vertellen', tekst: msg('iets uitleggen'), beeld: 'child-tells' },
    { id: 'luisteren', tekst: msg('luisteren'), beeld: 'listen' },
    { id: 'maken', tekst: msg('iets maken'), beeld: 'offer-crafts' },
    { id: 'computer', tekst: msg('met de computer'), beeld: 'computer' },
    { id: 'volhouden', tekst: msg('volhouden'), beeld: 'goal' },
  ];

  const uitleg = { id: 'uitleg', tekst: msg('nog eens uitleg'), beeld: 'teacher' };
  const samen = { id: 'samen', tekst: msg('samen leren'), beeld: 'homework-home' };
  const tijd = { id: 'tijd', tekst: msg('meer tijd'), beeld: 'needs-time' };
  const rust = { id: 'rust', tekst: msg('een rustige plek'), beeld: 'calm' };
  const plannen = { id: 'plannen', tekst: msg('hulp bij plannen'), beeld: 'calendar' };
  const compliment = { id: 'compliment', tekst: msg('een compliment'), beeld: 'give-compliment' };

  const wensen = [
    { id: 'plannen', tekst: msg('beter plannen'), beeld: 'calendar' },
    { id: 'cijfers', tekst: msg('goede cijfers'), beeld: 'report' },
    { id: 'durven', tekst: msg('meer durven'), beeld: 'child-tells' },
    { id: 'vrienden', tekst: msg('fijne vrienden'), beeld: 'friends' },
    { id: 'rust', tekst: msg('rustig werken'), beeld: 'calm' },
    { id: 'volhouden', tekst: msg('volhouden'), beeld: 'goal' },
  ];

  /** What somebody may do for work. */
  const later = [
    { id: 'mensen', tekst: msg('werken met mensen'), beeld: 'offer-help' },
    { id: 'handen', tekst: msg('met de handen werken'), beeld: 'hammer' },
    { id: 'computer', tekst: msg('werken met de computer'), beeld: 'computer' },
    { id: 'dieren', tekst: msg('werken met dieren'), beeld: 'animals' },
    { id: 'buiten', tekst: msg('buiten werken'), beeld: 'garden' },
    { id: 'maken', tekst: msg('iets moois maken'), beeld: 'offer-crafts' },
  ];

  const dagdelen = [
    { id: 'ochtend', tekst: msg('ochtend'), beeld: 'morning' },
    { id: 'middag', tekst: msg('middag'), beeld: 'afternoon' },
    { id: 'avond', tekst: msg('avond'), beeld: 'evening' },
    { id: 'weekend', tekst: msg('weekend'), beeld: 'weekend' },
  ];

  const wegen = [
    { id: 'bellen', tekst: msg('bellen'), beeld: 'phone-call' },
    { id: 'app', tekst: msg('bericht in de app'), beeld: 'chat-message' },
    { id: 'mail', tekst: msg('e-mail'), beeld: 'email' },
    { id: 'gesprek', tekst: msg('praten op school'), beeld: 'meeting' },
  ];

  return { kies, gezichten, goedIn, uitleg, samen, tijd, rust, plannen, compliment, wensen, later, dagdelen, wegen };
};

/** What people can do for a school of older pupils, and what such a school asks for. */
export const inzet = ({ msg }: { msg: MsgFn }) => [
  { id: 'beroep', tekst: msg('vertellen over werk'), beeld: 'tell-work' },
  { id: 'meekijken', tekst: msg('laten meekijken bij werk'), beeld: 'watch-work' },
  { id: 'stage', tekst: msg('een plek voor stage'), beeld: 'internship' },
  { id: 'gesprek-oefenen', tekst: msg('een sollicitatie oefenen'), beeld: 'job-interview' },
  { id: 'taal', tekst: msg('helpen met een taal'), beeld: 'interpreter' },
  { id: 'uitje', tekst: msg('mee op uitje'), beeld: 'offer-trip' },
  { id: 'techniek', tekst: msg('klussen'), beeld: 'hammer' },
  { id: 'computer', tekst: msg('de computer'), beeld: 'offer-computer' },
  { id: 'geld', tekst: msg('vertellen over geld'), beeld: ['talk', 'money'] },
  { id: 'feest', tekst: msg('een feest'), beeld: 'offer-party' },
];
