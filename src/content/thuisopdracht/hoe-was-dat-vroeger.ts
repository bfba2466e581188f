import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';

/** Groep 5 to 7, world: asking an adult about earlier days; the adult chooses what is told. */
export default ({ msg }: { msg: MsgFn }): Thuisopdracht => ({
  id: 'hoe-was-dat-vroeger',
  versie: 1,
  titel: msg('Hoe was dat vroeger?'),
  beeld: 'tell-story',
  groepen: ['groep-5', 'groep-6', 'groep-7'],
  vak: 'wereld',
  duur: 20,
  nietBewaren: true,
  brief: [
    msg('Uw kind stelt u vragen over vroeger.'),
    msg('U kiest zelf wat u vertelt.'),
    msg('U hoeft geen les te geven.'),
    msg('Praat in de taal die u goed kent.'),
    msg('Uw verhaal staat in geen boek.'),
  ],
  doel: msg('Uw kind leert vragen stellen en goed luisteren.'),
  nodig: [{ id: 'papier', tekst: msg('papier en een pen'), beeld: 'paper' }],
  stappen: [
    {
      id: 'kies',
      titel: msg('Waarover gaat het?'),
      wie: 'kind',
      beeld: 'choose',
      kind: { doet: msg('Kies: spelen, eten, muziek of school.') },
      ouder: { doet: msg('Kies iets anders als u dat wilt.') },
    },
    {
      id: 'vraag',
      titel: msg('Stel 3 vragen'),
      wie: 'kind',
      beeld: 'child-asks',
      kind: { doet: msg('Stel 3 vragen over vroeger.'), zegt: msg('Welk spel vond jij leuk?'), beeld: 'ball' },
      ouder: { doet: msg('Vertel wat u wilt. Overslaan mag.') },
      makkelijker: msg('Vraag alleen: wat deed je graag?'),
      moeilijker: msg('Vraag verder: hoe ging dat precies?'),
      minuten: 10,
    },
    {
      id: 'doe',
      titel: msg('Doe het samen'),
      wie: 'samen',
      beeld: ['ball', 'music'],
      kind: { doet: msg('Vraag naar een spel of lied. Doe mee.') },
      ouder: { doet: msg('Laat een spel of lied van toen zien.') },
      makkelijker: msg('Vertel alleen hoe het ging.'),
    },
    {
      id: 'nu',
      titel: msg('Toen en nu'),
      wie: 'samen',
      beeld: 'conversation',
      kind: { doet: msg('Vertel hoe jij dat nu doet.') },
      ouder: { doet: msg('Zeg wat hetzelfde is en wat anders.') },
    },
  ],
  vastleggen: 'woorden',
  notitie: msg('Schrijf 1 ding op voor in de klas. Vraag eerst of dat mag.'),
  praatvragen: [
    { tekst: msg('Wat was toen leuker?') },
    { tekst: msg('Wat is nu makkelijker?') },
    { tekst: msg('Wat is hetzelfde gebleven?') },
  ],
  nabespreking: [
    msg('Vertel zelf eerst iets van vroeger, bijvoorbeeld over een spel.'),
    msg('Kinderen delen alleen wat thuis mocht, of niets.'),
    msg('Vraag niet door over familie, verhuizen of geloof.'),
    msg('Speel daarna met de klas een spel of lied van toen.'),
  ],
});
