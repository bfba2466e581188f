import po from './generated/paspoort/po.js';
import { opNaam } from './op-naam.js';
import { preset } from './sjabloon.js';

/** The built-in passports, by the name a page writes in `preset`. The first travels with the element, others by their name. */
export const presets = opNaam({
  po: preset(() => po),
  bovenbouw: preset(async () => (await import('./generated/paspoort/bovenbouw.js')).default),
  vve: preset(async () => (await import('./generated/paspoort/vve.js')).default),
  vo: preset(async () => (await import('./generated/paspoort/vo.js')).default),
  mbo: preset(async () => (await import('./generated/paspoort/mbo.js')).default),
});
