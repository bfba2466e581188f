/* Filling in: the questions and the way through them. Fetched when somebody is going to begin, or was here before. */
import type { TemplateResult } from 'lit';
import type { LaterContext } from './internal/later-context.js';
import type { Verloop } from './internal/verloop.js';
import { startpagina } from './paginas/start.js';
import { allePagina, fasepagina, vraagpagina } from './paginas/vraag.js';
import { wachtpagina } from './paginas/wacht.js';

export { Verloop } from './internal/verloop.js';
export { invulStyles } from './invullen.styles.js';
export { default as invulTeksten } from './invullen.teksten.js';

const zeldzaam = ['verder', 'welk', 'taal', 'bewaren', 'wissen', 'bestand', 'versies'];

/** The page where the reader is; what it needs and is not there yet is fetched. */
export function pagina(v: Verloop): TemplateResult {
  const { plek, persoon, vragen } = v.staat;
  const naam = v.tussenpagina ?? (v.dubbel ? 'versies' : plek.pagina);
  if (naam === 'start') return startpagina(v);
  if (naam === 'laden') return wachtpagina(v, v.paginaMislukt, v.opnieuw);
  // Fetched beside the first question: who is offline by then can still check and share.
  v.haal('nakijken');
  if (naam === 'fase') return fasepagina(v);
  if (naam === 'vraag' && persoon && plek.pagina === 'vraag') {
    const vraag = vragen.find((q) => q.id === plek.vraag) ?? vragen[0];
    if (v.alles && !plek.vanControle) return allePagina(v, persoon.rol);
    if (vraag) return vraagpagina(v, vraag);
  }
  const deel = zeldzaam.includes(naam) ? 'zelden' : 'nakijken';
  v.haal(deel);
  const { nakijken } = v.bladzijden;
  const bladzijden = v.bladzijden[deel];
  // The rare pages speak with words of the others too.
  if (!nakijken || !bladzijden) {
    return wachtpagina(v, v.paginaMislukt, () => {
      v.haal('nakijken', true);
      v.haal(deel, true);
    });
  }
  const paginas: Partial<Record<string, (c: LaterContext) => TemplateResult>> = bladzijden.paginas;
  return (paginas[naam] ?? nakijken.paginas.controle)(v);
}
