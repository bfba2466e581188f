/* Files and copies of a passport: fetched when somebody keeps, opens or joins one. */
export { voegSamen } from '../domain/document/lees-document.js';
export { grootsteBestand, naarBestand, uitBestand } from '../storage/bestand.js';
