import type { Thuisopdracht } from '../domain/thuisopdracht/thuisopdracht.js';
import type { TekstenModule } from '../i18n/vertaler.js';

type Lader = () => Promise<{ default: TekstenModule<Thuisopdracht> }>;

/** The built-in home assignments, by name. A page fetches only the one that it shows. */
export const thuisopdrachten = {
  'buiten-kijken': () => import('../content/thuisopdracht/buiten-kijken.js'),
  'de-knuffel': () => import('../content/thuisopdracht/de-knuffel.js'),
  'de-schaduw': () => import('../content/thuisopdracht/de-schaduw.js'),
  'de-sokken': () => import('../content/thuisopdracht/de-sokken.js'),
  'de-tafel': () => import('../content/thuisopdracht/de-tafel.js'),
  'de-winkel': () => import('../content/thuisopdracht/de-winkel.js'),
  'doe-mij-na': () => import('../content/thuisopdracht/doe-mij-na.js'),
  'fijne-dag': () => import('../content/thuisopdracht/fijne-dag.js'),
  'hoeveel-handen': () => import('../content/thuisopdracht/hoeveel-handen.js'),
  'ik-ben-de-kok': () => import('../content/thuisopdracht/ik-ben-de-kok.js'),
  'ik-lees-voor': () => import('../content/thuisopdracht/ik-lees-voor.js'),
  'in-mijn-hand': () => import('../content/thuisopdracht/in-mijn-hand.js'),
  'mijn-dag': () => import('../content/thuisopdracht/mijn-dag.js'),
  'ons-lied': () => import('../content/thuisopdracht/ons-lied.js'),
  'plaatjes-kijken': () => import('../content/thuisopdracht/plaatjes-kijken.js'),
  'spel-van-vroeger': () => import('../content/thuisopdracht/spel-van-vroeger.js'),
  'wat-doe-jij': () => import('../content/thuisopdracht/wat-doe-jij.js'),
  'wie-ben-ik': () => import('../content/thuisopdracht/wie-ben-ik.js'),
  'woorden-van-thuis': () => import('../content/thuisopdracht/woorden-van-thuis.js'),
} as const satisfies Readonly<Record<string, Lader>>;
