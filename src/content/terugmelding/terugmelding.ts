import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Deel } from '../../domain/paspoort/sjabloon.js';

/**
 * What is asked after every home assignment, of the child ("jij") and of the parent ("u") apart. The same id in both voices is
 * the same subject; nothing is compulsory and nothing is marked.
 */
export default ({ msg }: { msg: MsgFn }): Deel => ({
  id: 'thuis',
  titel: msg('Thuis gedaan'),
  vragen: [
    {
      id: 'hoe-was-het',
      rol: 'kind',
      soort: 'gezichten',
      vraag: msg('Hoe vond jij het?'),
      opties: [
        { id: 'leuk', tekst: msg('leuk'), beeld: 'feedback-nice' },
        { id: 'gaat-wel', tekst: msg('gaat wel'), beeld: 'feedback-okay' },
        { id: 'moeilijk', tekst: msg('moeilijk'), beeld: 'feedback-hard' },
      ],
    },
    {
      id: 'snapte',
      rol: 'kind',
      soort: 'tegels',
      vraag: msg('Snapte jij het?'),
      opties: [
        { id: 'ja', tekst: msg('Ik snapte het'), beeld: 'idea' },
        { id: 'hulp', tekst: msg('Ik had hulp nodig'), beeld: 'help' },
        { id: 'nee', tekst: msg('Nog niet'), beeld: 'difficult' },
      ],
    },
    {
      id: 'praten',
      rol: 'kind',
      soort: 'tegels',
      vraag: msg('Wil jij er nog over praten?'),
      opties: [{ id: 'ja', tekst: msg('Ja, graag'), beeld: 'would-like-to-talk' }],
    },
    {
      id: 'gepraat',
      rol: 'kind',
      soort: 'tegels',
      vraag: msg('Wij hebben hierover gepraat'),
      opties: [{ id: 'ja', tekst: msg('ja') }],
    },
    {
      id: 'hoe-was-het',
      rol: 'ouder',
      soort: 'gezichten',
      vraag: msg('Hoe vond u het?'),
      opties: [
        { id: 'leuk', tekst: msg('leuk'), beeld: 'feedback-nice-adult' },
        { id: 'gaat-wel', tekst: msg('gaat wel'), beeld: 'feedback-okay-adult' },
        { id: 'moeilijk', tekst: msg('moeilijk'), beeld: 'feedback-hard-adult' },
      ],
    },
    {
      id: 'snapte',
      rol: 'ouder',
      soort: 'tegels',
      vraag: msg('Snapte uw kind het?'),
      opties: [
        { id: 'ja', tekst: msg('Ja'), beeld: 'idea' },
        { id: 'hulp', tekst: msg('Ja, met hulp'), beeld: 'help' },
        { id: 'nee', tekst: msg('Nog niet'), beeld: 'difficult' },
      ],
    },
    {
      id: 'tijd',
      rol: 'ouder',
      soort: 'tegels',
      vraag: msg('Was er tijd?'),
      opties: [{ id: 'geen-tijd', tekst: msg('Wij hadden geen tijd'), beeld: 'no-time' }],
    },
    {
      id: 'praten',
      rol: 'ouder',
      soort: 'tegels',
      vraag: msg('Wilt u erover praten met school?'),
      opties: [{ id: 'ja', tekst: msg('Ik wil erover praten'), beeld: 'would-like-to-talk' }],
    },
    {
      id: 'bericht',
      rol: 'ouder',
      soort: 'kort',
      vraag: msg('Wilt u nog iets zeggen?'),
    },
    {
      id: 'gepraat',
      rol: 'ouder',
      soort: 'tegels',
      vraag: msg('Wij hebben hierover gepraat'),
      opties: [{ id: 'ja', tekst: msg('ja') }],
    },
  ],
});
