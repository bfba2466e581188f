// What tests of whole pages stand on:
//   startSite, schoolPage   a real HTTP server with the built elements, a policy, and forms that come back
//   withPage, engines       a browser, a device of its own, and all that goes wrong on the page
//   judge                   what three accessibility engines say of a page
//   crash, emulateMedia, tap, swipe, printed   what happens to a device
export { judge, type Judgement } from './accessibility.js';
export { crash, emulateMedia, printed, swipe, tap } from './devices.js';
export { alsNaam, metNamen } from './names.js';
export { engines, screens, withPage, type Engine, type Visit, type VisitOptions } from './page.js';
export { Problems } from './problems.js';
export { deelPad, schoolPage, startSite, STRICT_CSP, STRICTEST, type Site, type SiteOptions } from './site.js';
