/* As in every group of the primary school; what is asked about the advice is apart. */
export { default } from './po-ouder-later.js';
