/* The player beside the button that reads: fetched at the tap, with its drawings. */
export * from '../speech/speler.js';
export { speler as lijsten } from '../i18n/generated/speech.js';
export * as beelden from '../pictograms/generated/sets/speler.js';
