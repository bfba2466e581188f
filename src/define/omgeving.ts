import type { Omgeving } from '../elements/paspoort/internal/omgeving.js';
import { isErIetsBewaard } from '../storage/sporen.js';
import { apparaat } from './apparaat.js';
import { presets } from './presets.js';

/** What a passport finds around it: its built-in content, and this device. */
export const omgeving: Omgeving = {
  inhoud: {
    presets,
    lezer: () => import('./lees-paspoort.js'),
  },
  isErIetsBewaard: () => isErIetsBewaard(),
  ...apparaat,
  klanken: () => import('../storage/klanken.js'),
};
