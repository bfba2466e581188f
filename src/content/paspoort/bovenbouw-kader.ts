import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';

/**
 * The parts of the passport for groep 7 and 8: those of the primary school, and the talk about the advice. It is a passport
 * by its own name, so that parents of younger children never meet that part.
 */
export default ({ msg }: { msg: MsgFn }): Sjabloon => ({
  id: 'bovenbouw',
  versie: 1,
  titel: msg('Paspoort'),
  fase: 'oud',
  delen: [
    { id: 'algemeen', titel: msg('Kennismaken'), beeld: 'welcome', vragen: [] },
    { id: 'ontwikkeling', titel: msg('Hoe gaat het?'), beeld: 'meeting', vragen: [] },
    { id: 'advies', titel: msg('Naar de middelbare school'), beeld: 'choose-school', vragen: [] },
    { id: 'overdracht', titel: msg('Naar een nieuwe groep'), beeld: 'classroom', vragen: [] },
  ],
});
