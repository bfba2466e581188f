/* The other leaf of the open book. A phone has no room for it and does not fetch it. */
import { breedStyles } from './breed.styles.js';

export { breed as lijst } from '../../i18n/generated/paspoort.js';
export { default as teksten } from './breed.teksten.js';
export { register } from './paginas/register.js';
export const stijl = [breedStyles];
export const paginas = {};
