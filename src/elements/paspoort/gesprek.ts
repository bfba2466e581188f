/* The talk: the voices side by side, what fits together, agreements, stamps. Fetched when people sit down together. */
import type { TemplateResult } from 'lit';
import { knoopStyles } from '../../base/knoop.js';
import * as lijsten from '../../i18n/generated/paspoort-gesprek.js';
import { aan } from './gesprek/context.js';
import { gesprekStyles } from './gesprek/gesprek.styles.js';
import { samenpagina } from './gesprek/match.js';
import { afsprakenpagina } from './gesprek/paginas/afspraken.js';
import { allespagina } from './gesprek/paginas/alles.js';
import { beginpagina } from './gesprek/paginas/begin.js';
import { kaartenpagina, kiespagina } from './gesprek/paginas/kaarten.js';
import { klaarpagina } from './gesprek/paginas/klaar.js';
import { overdrachtpagina } from './gesprek/paginas/overdracht.js';
import { meerpagina, onderwerppagina } from './gesprek/paginas/onderwerp.js';
import { pagina } from './gesprek/tafel.js';
import type { LaterContext } from './internal/later-context.js';
import type { Verloop } from './internal/verloop.js';
import { laterStyles } from './later.styles.js';

export { default as teksten } from './gesprek/gesprek.teksten.js';
export const lijst = lijsten.gesprek;
export const stijl = [laterStyles, knoopStyles, gesprekStyles];

/** What is printed of it: fetched when somebody prints. */
export const papier = (): Promise<typeof import('./gesprek/papier.js')> => import('./gesprek/papier.js');

const perPagina = {
  [pagina.alles]: allespagina,
  [pagina.meer]: meerpagina,
  [pagina.samen]: samenpagina,
  [pagina.kaarten]: kaartenpagina,
  [pagina.afspraken]: afsprakenpagina,
  [pagina.klaar]: klaarpagina,
  [pagina.overdracht]: overdrachtpagina,
};

function gesprek(v: Verloop): TemplateResult {
  const a = aan(v);
  const { plek, persoon } = v.staat;
  const bij = plek.pagina === 'gesprek' ? (plek.bij ?? '') : '';
  // Somebody at hand prepares: which cards does he want to talk about?
  if (persoon) return kiespagina(a);
  const onderwerp = a.tafel.onderwerp(bij);
  if (onderwerp) return onderwerppagina(a, onderwerp);
  return (perPagina[bij] ?? beginpagina)(a);
}

export const paginas = { gesprek: (c: LaterContext) => gesprek(c as Verloop) };
