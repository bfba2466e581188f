import type { MsgFn } from '@lit/localize/internal/types.js';

/** The words that stand on paper only. */
export default ({ msg }: { msg: MsgFn }) => ({
  praatOver: msg('Praat samen'),
  hoeVondJij: msg('Kind: hoe vond jij het? Kleur een gezicht.'),
  hoeVondU: msg('Ouder of verzorger: hoe vond u het? Kleur een gezicht.'),
  leukPapier: msg('leuk'),
  gaatWelPapier: msg('gaat wel'),
  moeilijkPapier: msg('moeilijk'),
  gepraatPapier: msg('Wij hebben hierover gepraat'),
  tekenVorm: msg('Zet een naam, of kleur de vorm.'),
  zetKruisje: msg('Zet een kruisje als het past.'),
  geenTijdPapier: msg('Wij hadden geen tijd.'),
  pratenPapier: msg('Ik wil erover praten.'),
  hulpPapier: msg('Mijn kind had hulp nodig.'),
  voorDeJuf: msg('Voor juf of meester:'),
  ruimte: msg('Hier is plaats om te tekenen of te schrijven.'),
  draaiOm: msg('Draai het blad om.'),
  geenCijferPapier: msg('Er is geen cijfer.'),
});
