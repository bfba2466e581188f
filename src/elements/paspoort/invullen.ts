/* Filling in: the questions and the way through them. Fetched when somebody is going to begin, or was here before. */
import type { TemplateResult } from 'lit';
import type { Later } from './internal/later-context.js';
import type { Verloop } from './internal/verloop.js';
import { startpagina } from './paginas/start.js';
import { allePagina, fasepagina, vraagpagina } from './paginas/vraag.js';
import { wachtpagina } from './paginas/wacht.js';

export { Verloop } from './internal/verloop.js';
export { invulStyles } from './invullen.styles.js';
export { default as invulTeksten } from './invullen.teksten.js';

/** The page where the reader is. `haalLater` fetches the pages after the questions; it may be called at any time. */
export function pagina(v: Verloop, haalLater: () => void): TemplateResult {
  const { plek, persoon, vragen } = v.staat;
  if (!v.tussenpagina && plek.pagina === 'start') return startpagina(v);
  haalLater();
  if (!v.tussenpagina && plek.pagina === 'fase') return fasepagina(v);
  if (!v.tussenpagina && plek.pagina === 'vraag' && !v.dubbel && persoon) {
    const vraag = vragen.find((q) => q.id === plek.vraag) ?? vragen[0];
    if (v.alles && !plek.vanControle) return allePagina(v, persoon.rol);
    if (vraag) return vraagpagina(v, vraag);
  }
  return v.later ? laterPagina(v, v.later) : wachtpagina(v, v.laterMislukt, haalLater);
}

function laterPagina(v: Verloop, later: Later): TemplateResult {
  const tussen = {
    verder: later.verderpagina,
    welk: later.welkpagina,
    apparaat: later.apparaatpagina,
    naam: later.naampagina,
    taal: later.taalpagina,
    bewaren: later.bewarenpagina,
    wissen: later.wispagina,
    bestand: later.bestandpagina,
    nummer: later.nummerpagina,
  };
  if (v.tussenpagina) return tussen[v.tussenpagina](v);
  if (v.dubbel) return later.versiespagina(v, v.dubbel);
  const { plek, vragen } = v.staat;
  const vraag = plek.pagina === 'antwoord' ? vragen.find((q) => q.id === plek.vraag) : undefined;
  if (vraag) return later.antwoordpagina(v, vraag);
  return plek.pagina === 'klaar' ? later.klaarpagina(v) : later.controlepagina(v);
}
