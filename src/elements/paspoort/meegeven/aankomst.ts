import { vangLink } from '../../../base/vang-link.js';
import type { Geopend } from '../internal/later-context.js';
import type { Verloop, VerloopHost } from '../internal/verloop.js';

/* A link with answers arrived with the page. Fetched only then. */

/** Passports on this page that might take it. */
const kandidaten = new Set<VerloopHost>();
const gelezen = new Map<string, Promise<Geopend>>();

const lees = (host: VerloopHost, hash: string): Promise<Geopend> => {
  const al = gelezen.get(hash);
  if (al) return al;
  const nieuw = host.omgeving
    .bestanden()
    .then((bestanden) => bestanden.link())
    .then((link) => link.uitLink(hash))
    .catch((): Geopend => ({ reden: 'niet-geladen' }));
  gelezen.set(hash, nieuw);
  return nieuw;
};

/** This passport is there while a link waits: it takes it, or leaves it to the one it is for. */
export async function komtAan(host: VerloopHost): Promise<void> {
  // Where the script of the page did not.
  vangLink();
  const hash = window.samenspelLink;
  // An element of the page with this id would stand there under its name.
  if (typeof hash !== 'string') return;
  // Content that is still on its way says later whether the link is for this passport.
  if (!kandidaten.has(host)) host.addController({ hostUpdated: () => void komtAan(host) });
  kandidaten.add(host);
  const geopend = await lees(host, hash);
  // Another may have taken it meanwhile, or another link may have come.
  if (window.samenspelLink !== hash) return;
  const neemt = voorWie(geopend);
  if (!neemt) return;
  delete window.samenspelLink;
  gelezen.delete(hash);
  neemt.metVerloop((v) => {
    void laatZien(v, geopend, () => {
      window.samenspelLink = hash;
      void komtAan(neemt);
    });
  });
}

/**
 * The first on the page with the template of which the link was made; when none has it, the first of all, which says what
 * it is. Undefined while one that may be it is still reading its content.
 */
function voorWie({ document }: Geopend): VerloopHost | undefined {
  const hier = [...kandidaten].filter(({ isConnected }) => isConnected);
  hier.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  if (!document) return hier[0];
  for (const host of hier) {
    const { stand } = host.inhoud;
    if (stand.stand === 'laadt') return undefined;
    // Built-in content that nobody asked for yet is known by its name.
    const id = stand.stand === 'klaar' ? stand.inhoud.id : stand.stand === 'wacht' ? host.preset : '';
    if (id === document.sjabloon.id) return host;
  }
  return hier[0];
}

/**
 * Says what is in it, as of a file, when nothing else is being asked: whoever was here before first says which passport
 * he goes on with. It comes back until somebody has chosen, as after another language.
 */
async function laatZien(v: Verloop, geopend: Geopend, opnieuw: () => void): Promise<void> {
  const { host } = v;
  await v.gezocht;
  let wat: Geopend = { ...geopend, link: true };
  const { reden } = geopend;
  if (reden) {
    // Without its own words it says the same in those of a file.
    await host.haalBladzijden('meegeven', () => import('../meegeven.js')).catch(() => undefined);
    const pagina = v.bladzijden.meegeven?.linkfout(reden, opnieuw);
    if (pagina) wat = { reden, pagina };
  }
  let stand: 'wacht' | 'getoond' | 'klaar' = 'wacht';
  host.addController({
    hostUpdated() {
      if (stand === 'getoond' && v.geopend !== wat) stand = 'klaar';
      // The page about keeping asks nothing.
      if (stand === 'klaar' || (v.tussenpagina !== null && v.tussenpagina !== 'bewaren')) return;
      stand = 'getoond';
      v.geopend = wat;
      v.tussen('bestand');
    },
  });
  host.requestUpdate();
}
