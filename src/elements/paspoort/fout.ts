/* What is wrong with the content, in full. Fetched when something is. */
export { foutpagina } from './paginas/fout.js';
export { inhoudfoutStyles } from '../../base/inhoudfout.styles.js';
