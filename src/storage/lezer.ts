// Everything that reads what was kept. It brings the schemas along, so it is loaded only when something is found.
export { herstel, metVreemd, neemOver } from './inlezen.js';
export { vind } from './vinden.js';
