/* The passport on paper: fetched when somebody prints. */
export { papier, papierBeelden } from './papier.js';
export { papierStyles } from './papier.styles.js';
