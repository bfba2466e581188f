import type { MsgFn } from '@lit/localize/internal/types.js';
import { inzet, keuzes } from './keuzes-oud.js';
import { past } from './mbo-stappen.js';
import type { Stem } from './stem.js';

/**
 * The questions of whom the student invites: a parent, a carer, a sister, somebody else. How to reach them is not asked:
 * the school talks with the student.
 */
export default ({ msg }: { msg: MsgFn }): Stem => {
  const { kies, gezichten, uitleg, samen, tijd, rust, plannen, compliment, dagdelen } = keuzes({ msg });

  return {
    algemeen: [
      {
        id: 'ouder-trots',
        rol: 'ouder',
        soort: 'lang',
        onderwerp: 'goed-in',
        vraag: msg('Waar bent u trots op?'),
        uitleg: msg('Vertel iets moois over de student.'),
        kort: msg('Hier ben ik trots op'),
        beeld: 'proud',
      },
      {
        id: 'ouder-naast',
        rol: 'ouder',
        soort: 'tegels',
        onderwerp: 'leuk',
        vraag: msg('Wat doet de student naast school?'),
        uitleg: kies,
        kort: msg('Naast school doet de student'),
        opties: [
          { id: 'vrienden', tekst: msg('vrienden zien'), beeld: 'friends' },
          { id: 'sport', tekst: msg('sporten'), beeld: 'football' },
          { id: 'gamen', tekst: msg('gamen'), beeld: 'computer' },
          { id: 'muziek', tekst: msg('muziek'), beeld: 'music' },
          { id: 'bijbaan', tekst: msg('een bijbaan'), beeld: 'shop-front' },
          { id: 'helpen', tekst: msg('helpen in huis'), beeld: 'set-table' },
        ],
        meer: true,
        zelf: true,
      },
      {
        id: 'ouder-school',
        rol: 'ouder',
        soort: 'gezichten',
        onderwerp: 'school',
        vraag: msg('Hoe gaat het met de student?'),
        kort: msg('Zo gaat het met de student'),
        ...gezichten,
      },
      {
        id: 'ouder-keuze',
        rol: 'ouder',
        soort: 'gezichten',
        onderwerp: 'keuze',
        vraag: msg('Past de opleiding bij de student?'),
        kort: msg('Zo past de opleiding'),
        ...past({ msg }),
      },
      {
        id: 'ouder-helpt',
        rol: 'ouder',
        soort: 'tegels',
        onderwerp: 'helpt',
        vraag: msg('Wat helpt de student?'),
        uitleg: kies,
        kort: msg('Dit helpt de student'),
        opties: [uitleg, samen, tijd, rust, plannen, compliment],
        meer: true,
        zelf: true,
      },
      {
        id: 'ouder-hoop',
        rol: 'ouder',
        soort: 'kort',
        onderwerp: 'hoop',
        vraag: msg('Wat hoopt u dit jaar?'),
        uitleg: msg('Denk aan de opleiding.'),
        kort: msg('Dit hoop ik'),
        beeld: 'wish',
      },
      {
        id: 'ouder-aanbod',
        rol: 'ouder',
        soort: 'aanbod',
        onderwerp: 'meedoen',
        zicht: ['leerkracht'],
        vraag: msg('Ik help graag met …'),
        uitleg: msg('Eén keer helpen is al fijn.'),
        kort: msg('Ik help graag met'),
        opties: [...inzet({ msg }), { id: 'nu-niet', tekst: msg('nu niet'), beeld: 'no-time', alleen: true }],
        meer: true,
        zelf: true,
      },
      {
        id: 'ouder-wanneer',
        rol: 'ouder',
        soort: 'tegels',
        onderwerp: 'meedoen',
        zicht: ['leerkracht'],
        volgtOp: { vraag: 'ouder-aanbod' },
        vraag: msg('Wanneer kunt u?'),
        kort: msg('Dan kan ik'),
        opties: dagdelen,
        meer: true,
      },
    ],
  };
};
