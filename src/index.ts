/* Classes, events and types. Registers nothing: see `samenspel/define/*`. */
export { SamenspelErrorEvent } from './base/events.js';
export { BeeldinstructieElement } from './elements/beeldinstructie/beeldinstructie.js';
export { InformatiekaartElement } from './elements/informatiekaart/informatiekaart.js';
export { ThuisopdrachtElement } from './elements/thuisopdracht/thuisopdracht.js';
export { PaspoortElement } from './elements/paspoort/paspoort.js';
export { SamenspelChangeEvent } from './base/antwoorden/change.event.js';
export { SamenspelSubmitEvent } from './base/antwoorden/submit.event.js';
export { gedeeldDocument } from './domain/document/gedeeld.js';
export { merge } from './domain/document/merge.js';
export { zelfdeDocument } from './domain/document/versies.js';
export type { Beeldinstructie, BeeldinstructieWijziging } from './domain/beeldinstructie/beeldinstructie.js';
export type { Informatiekaart } from './domain/informatiekaart/informatiekaart.js';
export type { Melding, Meldingcode } from './domain/melding.js';
export type { Antwoord, Documentsoort, Inzending, Persoon, SamenspelDocument } from './domain/document/document.js';
export type { Deel, Optie, Rol, Sjabloon, Vraag, Wijziging } from './domain/paspoort/sjabloon.js';
export type { Thuisopdracht, ThuisopdrachtWijziging } from './domain/thuisopdracht/thuisopdracht.js';
export type { Beeld } from './domain/beeld.js';
export type { Tekst } from './domain/tekst.js';
