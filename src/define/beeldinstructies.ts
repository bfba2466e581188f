import type { Beeldinstructie } from '../domain/beeldinstructie/beeldinstructie.js';
import type { TekstenModule } from '../i18n/vertaler.js';

/** The built-in picture instructions, by the name that a page writes in `preset`. Only the one that is shown is fetched. */
export const beeldinstructies = {
  // Telling the school something
  'ziek-melden': () => import('../content/beeldinstructie/ziek-melden.js'),
  'ziek-in-de-app': () => import('../content/beeldinstructie/ziek-in-de-app.js'),
  'te-laat': () => import('../content/beeldinstructie/te-laat.js'),
  'vrij-vragen': () => import('../content/beeldinstructie/vrij-vragen.js'),
  'iemand-anders-haalt-op': () => import('../content/beeldinstructie/iemand-anders-haalt-op.js'),
  'nieuw-nummer': () => import('../content/beeldinstructie/nieuw-nummer.js'),
  'papier-van-school': () => import('../content/beeldinstructie/papier-van-school.js'),

  // Talking with the school
  terugbellen: () => import('../content/beeldinstructie/terugbellen.js'),
  'hulp-met-taal': () => import('../content/beeldinstructie/hulp-met-taal.js'),
  zorgen: () => import('../content/beeldinstructie/zorgen.js'),
  'afspraak-kiezen': () => import('../content/beeldinstructie/afspraak-kiezen.js'),
  'naar-het-gesprek': () => import('../content/beeldinstructie/naar-het-gesprek.js'),
  'paspoort-invullen': () => import('../content/beeldinstructie/paspoort-invullen.js'),

  // At school
  ouderavond: () => import('../content/beeldinstructie/ouderavond.js'),
  'meedoen-in-de-klas': () => import('../content/beeldinstructie/meedoen-in-de-klas.js'),
  'voorlezen-op-school': () => import('../content/beeldinstructie/voorlezen-op-school.js'),
  schoolfoto: () => import('../content/beeldinstructie/schoolfoto.js'),
  schoolreis: () => import('../content/beeldinstructie/schoolreis.js'),
  'iets-lekkers': () => import('../content/beeldinstructie/iets-lekkers.js'),

  // Going to school
  'eerste-schooldag': () => import('../content/beeldinstructie/eerste-schooldag.js'),
  'eten-mee': () => import('../content/beeldinstructie/eten-mee.js'),
  gymtas: () => import('../content/beeldinstructie/gymtas.js'),
  regenkleren: () => import('../content/beeldinstructie/regenkleren.js'),
  'veilig-naar-school': () => import('../content/beeldinstructie/veilig-naar-school.js'),

  // At home
  'samen-een-opdracht': () => import('../content/beeldinstructie/samen-een-opdracht.js'),
  'rapport-bekijken': () => import('../content/beeldinstructie/rapport-bekijken.js'),
  'praten-over-de-dag': () => import('../content/beeldinstructie/praten-over-de-dag.js'),
  'samen-een-boek-bekijken': () => import('../content/beeldinstructie/samen-een-boek-bekijken.js'),
  'uw-kind-leest-voor': () => import('../content/beeldinstructie/uw-kind-leest-voor.js'),
  'naar-de-bieb': () => import('../content/beeldinstructie/naar-de-bieb.js'),
  'op-tijd-naar-bed': () => import('../content/beeldinstructie/op-tijd-naar-bed.js'),
  'stoppen-met-het-scherm': () => import('../content/beeldinstructie/stoppen-met-het-scherm.js'),

  // For older children
  'leren-voor-een-toets': () => import('../content/beeldinstructie/leren-voor-een-toets.js'),
  'praten-over-later': () => import('../content/beeldinstructie/praten-over-later.js'),
  'open-dag': () => import('../content/beeldinstructie/open-dag.js'),
} satisfies Record<string, () => Promise<{ default: TekstenModule<Beeldinstructie> }>>;
