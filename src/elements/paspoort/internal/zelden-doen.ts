import { geefBestand } from '../../../base/bestand.js';
import { vindBsn } from '../../../domain/bsn.js';
import type { Antwoord, SamenspelDocument } from '../../../domain/document/document.js';
import type { Geluiden } from '../../../domain/opname.js';
import { SAMEN } from '../../../domain/gesprek/gesprek-id.js';
import { merge, normaal } from '../../../domain/document/merge.js';
import { zelfdeDocument } from '../../../domain/document/versies.js';
import type { Vraag } from '../../../domain/paspoort/sjabloon.js';
import { antwoordVan } from '../../../store/paspoort-store.js';
import { Verzending } from '../../../base/antwoorden/verzending.js';
import { uitAntwoord, naarAntwoord } from './antwoorden.js';
import { bestandVan, openUit } from './bestand-van.js';
import type { Papier } from '../papier/papier.js';
import type { Bladzijden, Geopend, ZeldenDoen } from './later-context.js';
import type { Verloop } from './verloop.js';

/** What the rare pages can do, and what leaves the page: sending, printing, a file. */
export function maakZeldenDoen(v: Verloop): ZeldenDoen {
  /** Words with nine digits of which the person said that they are no BSN. */
  const geenNummer = new Set<string>();
  const verzending = new Verzending({
    host: v.host,
    zenden: () => v.host.omgeving.zenden(),
    gedeeld: () => v.gedeeld,
    heel: () => v.staat.document,
    waar: () => (v.gedeeldApparaat ? 'tabblad' : 'apparaat'),
    zet: (zending) => {
      v.zending = zending;
    },
  });
  return {
    verzending,
    kies(gekozen) {
      v.gekozen = gekozen;
      v.host.requestUpdate();
    },
    gaVerder(zit) {
      const { concept, persoon } = v.gekozen;
      if (!concept) return;
      const { personen } = concept.document;
      if (v.tussenpagina === 'welk' && personen.length > 0) {
        v.gekozen = { concept, ...(personen[0] ? { persoon: personen[0].id } : {}) };
        return v.tussen('verder');
      }
      openConcept(v, persoon, zit);
    },
    anderKind() {
      v.gekozen = {};
      v.openDocument();
      v.tussen(null);
    },
    iemandAnders() {
      openConcept(v);
    },
    samenPraten() {
      openConcept(v, undefined, false);
      v.naarGesprek();
    },
    stuurOp() {
      void verzending.stuur().then(() => v.host.naarPagina());
    },
    stuurNiet() {
      void verzending.laatMaar().then(() => v.host.naarPagina());
    },
    print(leeg) {
      const terug = v.tussenpagina;
      const druk = (): void =>
        void v.wacht(
          () => print(v, leeg ? 'leeg' : 'gevuld'),
          () => v.tussen(terug),
        );
      if (leeg) druk();
      else v.alsGeenNummer(druk);
    },
    bewaarBestand() {
      v.alsGeenNummer(() => {
        const terug = v.tussenpagina;
        void v.wacht(
          () => bewaarBestand(v),
          () => v.tussen(terug),
        );
      });
    },
    maakLink() {
      v.alsGeenNummer(() => meegeven(v, (m, terug) => m.maakLink(v, terug)));
    },
    maakSlot() {
      v.alsGeenNummer(() => meegeven(v, (m, terug) => m.maakSlot(v, terug)));
    },
    geefMee(document) {
      const terug = v.tussenpagina;
      void v.wacht(
        () => bewaarBestand(v, document),
        () => v.tussen(terug),
      );
    },
    printOverdracht() {
      const terug = v.tussenpagina;
      void v.wacht(
        () => print(v, 'overdracht'),
        () => v.tussen(terug),
      );
    },
    bewaarRuw() {
      geefBestand('samenspel-onleesbaar.txt', v.onleesbaar.map((o) => o.ruw).join('\n\n'), 'text/plain');
    },
    openBestand(bestand) {
      const toon = (geopend: Geopend): void => {
        v.geopend = geopend;
        v.tussen('bestand');
      };
      void v.host.omgeving
        .bestanden()
        .then(async (lezer) => {
          if (await lezer.isOpSlot(bestand)) return meegeven(v, (m) => m.ontgrendel(v, bestand));
          toon(await openUit(v, bestand));
        })
        .catch(() => toon({ reden: 'niet-geladen' }));
    },
    neemBestand(hoe) {
      const document = v.geopend?.document;
      const geluiden = v.geopend?.geluiden ?? {};
      v.geopend = null;
      if (document && hoe === 'samen') return void neemBestandOp(v, document, geluiden);
      if (document && hoe === 'apart') {
        openApart(v, document);
        v.bladzijden.opnamen?.beheer(v).neem(geluiden);
      }
      v.tussen(null);
    },
    wis() {
      verzending.gewist();
      void v.bewaarder.wis().then(() => {
        verzending.gewist();
        v.openDocument();
        v.host.naarPagina();
      });
    },
    metNummer: () => zoekNummer(v, geenNummer) !== undefined,
    nummer(weg) {
      for (let gevonden = zoekNummer(v, geenNummer); gevonden; gevonden = zoekNummer(v, geenNummer)) {
        const { vraag, antwoord, bsn } = gevonden;
        const ingevuld = uitAntwoord(antwoord);
        if (weg) {
          const woorden = ingevuld.woorden.replace(bsn, '').replace(/ {2,}/g, ' ');
          v.stuur({ doe: 'antwoord', vraag: vraag.id, antwoord: naarAntwoord(vraag, { ...ingevuld, woorden }) });
        } else geenNummer.add(ingevuld.woorden);
      }
      v.naNummer();
    },
    kiesVersie(vraag, antwoord) {
      v.stuur({ doe: 'kies-versie', vraag, antwoord });
    },
  };
}

/** The first answer of the person at hand with something in it that can be a BSN. */
function zoekNummer(
  v: Verloop,
  geenNummer: ReadonlySet<string>,
): { vraag: Vraag; antwoord: Antwoord; bsn: string } | undefined {
  for (const vraag of v.staat.vragen) {
    const antwoord = antwoordVan(v.staat, vraag.id);
    const { woorden } = uitAntwoord(antwoord);
    const bsn = geenNummer.has(woorden) ? null : vindBsn(woorden);
    if (antwoord && bsn) return { vraag, antwoord, bsn };
  }
  return undefined;
}

/** Goes on with a kept passport, as a person who was here before or as somebody else, or as nobody yet. */
function openConcept(v: Verloop, persoon?: string, zit = true): void {
  const { concept } = v.gekozen;
  v.gekozen = {};
  v.tussenpagina = null;
  if (!concept) return v.tussen(null);
  if (concept.gedeeld) v.bewaarder.gedeeld = true;
  const gegeven = v.staat.document;
  // The page around may know more of this passport.
  v.openDocument(merge(concept.document, zelfdeDocument(gegeven, concept.document) ? gegeven : concept.document));
  // From now on this page keeps it, and hears of other tabs.
  v.bewaarder.bewaar(v.staat.document);
  const rol = concept.document.personen.find((p) => p.id === persoon)?.rol;
  if (persoon && rol) {
    v.keus = { rol, persoon };
    v.neemPlaats();
  } else if (v.vast && zit) {
    v.keus = { rol: v.host.voor as 'kind' | 'ouder' | 'leerkracht' };
    v.neemPlaats();
  } else v.tussen(null);
}

async function print(v: Verloop, soort: Papier): Promise<void> {
  const { host } = v;
  const metTafel = soort === 'overdracht' || v.gedeeld?.antwoorden.some(({ persoon }) => persoon === SAMEN);
  // Paper shows all voices.
  const [{ Drukwerk, papierStyles }, tafel] = await Promise.all([
    import('../papier/index.js'),
    // What was agreed at the table is printed in its own words.
    metTafel ? host.haalBladzijden('gesprek').then(() => v.bladzijden.gesprek?.papier()) : undefined,
    host.haalBladzijden('nakijken'),
    // What was drawn is printed as it was drawn; of what was said how long it is.
    ...(['opnamen', 'tekeningen'] as const).map(
      (wijze) => v.gedeeld?.antwoorden.some(({ antwoord }) => antwoord?.[wijze]) && host.haalBladzijden(wijze),
    ),
    host.haalVragen(null),
  ]);
  host.voegStijlToe(papierStyles);
  host.drukwerk ??= new Drukwerk(host, v);
  await host.drukwerk.print(soort, tafel);
}

async function bewaarBestand(v: Verloop, document: SamenspelDocument = v.staat.document): Promise<void> {
  const { naam, tekst } = await bestandVan(v, document);
  geefBestand(naam, tekst, 'application/json');
}

type Pagina = NonNullable<Geopend['pagina']>;

/** Fetches a page about a link or a lock, with what it needs, and shows it. */
function meegeven(v: Verloop, maak: (m: Bladzijden['meegeven'], terug: () => void) => Promise<Pagina>): void {
  const van = v.tussenpagina;
  let pagina: Pagina;
  void v.wacht(
    async () => {
      const module = await import('../meegeven.js');
      await v.host.haalBladzijden('meegeven', () => Promise.resolve(module));
      pagina = await maak(module, () => v.tussen(van));
    },
    () => {
      v.geopend = { reden: 'kapot', pagina };
      v.tussen('bestand');
    },
  );
}

/** A file or link as a passport of its own. One that is kept here already stays as it is, beside it. */
function openApart(v: Verloop, document: SamenspelDocument): void {
  const { id, ook = [] } = document;
  const bezet = v.concepten.some((concept) => concept.document.id === id);
  v.openDocument(normaal(bezet ? { ...document, id: v.host.omgeving.maakId(), ook: [...ook, id] } : document));
  // Before it was said whose device this is, nothing of others is kept on it.
  if (v.bewaarder.gedeeld !== null) v.bewaarder.bewaar(v.staat.document);
}

/** Brings a file into this passport; refused when together they could not be read again. */
async function neemBestandOp(v: Verloop, document: SamenspelDocument, geluiden: Geluiden): Promise<void> {
  const { omgeving } = v.host;
  const neemIn = await omgeving
    .bestanden()
    .then((bestanden) => bestanden.neemer())
    // What it takes did not come: nothing is changed.
    .catch(() => null);
  const samen = neemIn?.(v.staat.document, document, omgeving.maakId(), v.staat.persoon?.id).document;
  if (samen) {
    v.stuur({ doe: 'neem-op', document: samen });
    v.bladzijden.opnamen?.beheer(v).neem(geluiden);
  } else v.geopend = { reden: neemIn ? 'kapot' : 'niet-geladen' };
  v.tussen(samen ? null : 'bestand');
}
