import type { Preset } from '../base/inhoud.js';
import type { Sjabloon } from '../domain/paspoort/sjabloon.js';
import po from './generated/paspoort/po.js';
import { preset } from './sjabloon.js';

/** The built-in passports, by the name a page writes in `preset`. The first travels with the element, others by their name. */
export const presets: Readonly<Record<string, Preset<Sjabloon>>> = {
  po: preset(() => po),
  bovenbouw: preset(async () => (await import('./generated/paspoort/bovenbouw.js')).default),
  vve: preset(async () => (await import('./generated/paspoort/vve.js')).default),
  vo: preset(async () => (await import('./generated/paspoort/vo.js')).default),
  mbo: preset(async () => (await import('./generated/paspoort/mbo.js')).default),
};
