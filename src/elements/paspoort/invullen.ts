/* Filling in: the questions and the way through them. Fetched when somebody is going to begin, or was here before. */
import type { TemplateResult } from 'lit';
import { isBreed } from './internal/breed.js';
import type { Bladzijden, LaterContext } from './internal/later-context.js';
import type { Verloop } from './internal/verloop.js';
import { startpagina } from './paginas/start.js';
import { vraagpagina } from './paginas/vraag.js';
import { wachtpagina } from './paginas/wacht.js';

export { Verloop } from './internal/verloop.js';
export { invulStyles } from './invullen.styles.js';
export { default as invulTeksten } from './invullen.teksten.js';

const zeldzaam = ['verder', 'welk', 'taal', 'bewaren', 'wissen', 'bestand', 'versies', 'nummer'];

/** The page where the reader is; what it needs and is not there yet is fetched. */
export function pagina(v: Verloop): TemplateResult {
  const open = bladzijde(v);
  // A teacher has a class to go back to.
  if (v.host.voor === 'leerkracht') v.haal('klas');
  return v.bladzijden.klas?.om(v, open) ?? open;
}

function bladzijde(v: Verloop): TemplateResult {
  const { plek, persoon, vragen } = v.staat;
  if (v.sjabloon.volwassen) v.haal('volwassen');
  const naam = v.tussenpagina ?? (v.dubbel ? 'versies' : plek.pagina);
  if (v.kanSturen) {
    v.haal('zelden');
    // What was on its way goes on.
    void v.doe;
  }
  if (naam === 'start') return startpagina(v);
  if (naam === 'laden') return wachtpagina(v, v.paginaMislukt, v.opnieuw);
  // Fetched beside the first question: who is offline by then can still check and share.
  v.haal('nakijken');
  if (persoon?.rol === 'kind') v.haal('kind');
  if (isBreed()) v.haal('breed');
  if (naam === 'fase') return uit(v, naam, 'kind');
  if (plek.pagina === 'vraag' && naam === 'vraag' && persoon && vragen[0]) {
    if (v.alles && !plek.vanControle) return uit(v, 'alles', 'alles');
    return vraagpagina(v, vragen.find((q) => q.id === plek.vraag) ?? vragen[0]);
  }
  // The rare pages speak with words of the others too.
  const zelden = zeldzaam.includes(naam) || (naam === 'klaar' && v.kanSturen);
  if (zelden) return uit(v, naam, 'nakijken', 'zelden');
  if (naam === 'uitnodigen') return uit(v, naam, 'nakijken', 'volwassen');
  if (naam === 'klas') return uit(v, naam, 'nakijken', 'zelden', naam);
  return naam === 'antwoord' || naam === 'gesprek' ? uit(v, naam, 'nakijken', naam) : uit(v, naam, 'nakijken');
}

/** A page out of these parts, or that it is on its way. */
function uit(v: Verloop, naam: string, ...delen: (keyof Bladzijden)[]): TemplateResult {
  let paginas: Partial<Record<string, (c: LaterContext) => TemplateResult>> = {};
  for (const deel of delen) {
    v.haal(deel);
    const er = v.bladzijden[deel];
    if (!er) return wachtpagina(v, v.paginaMislukt, () => delen.forEach((d) => v.haal(d, true)));
    paginas = { ...paginas, ...er.paginas };
  }
  return (paginas[naam] ?? paginas['controle'] ?? startpagina)(v);
}
