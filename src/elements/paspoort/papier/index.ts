/* The passport on paper: fetched when somebody prints. */
export { Drukwerk } from './drukwerk.js';
export { papierStyles } from './papier.styles.js';
