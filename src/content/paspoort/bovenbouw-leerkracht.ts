/* As in every group of the primary school. */
export { default } from './po-leerkracht.js';
