import type { PaspoortDocument } from '../../../domain/paspoort/document.js';
import type { LaterContext } from './later-context.js';
import type { Verloop } from './verloop.js';

/** What the pages after the questions can do. */
export function maakDoen(v: Verloop): LaterContext['doe'] {
  return {
    kies(gekozen) {
      v.gekozen = gekozen;
      v.host.requestUpdate();
    },
    gaVerder() {
      const { concept, persoon } = v.gekozen;
      if (!concept) return;
      const { personen } = concept.document;
      if (v.tussenpagina === 'welk' && personen.length > 0) {
        v.gekozen = { concept, ...(personen[0] ? { persoon: personen[0].id } : {}) };
        return v.tussen('verder');
      }
      openConcept(v, persoon);
    },
    anderKind() {
      v.gekozen = {};
      v.openDocument();
      v.tussen(null);
    },
    iemandAnders() {
      if (v.tussenpagina === 'verder') openConcept(v);
      else v.vertrek();
    },
    apparaat(gedeeld) {
      v.bewaarder.deel(gedeeld);
    },
    noem(naam) {
      v.stuur({ doe: 'noem', ...naam });
    },
    naamKlaar() {
      v.tussen(null);
    },
    laatZien() {
      v.alsGeenNummer(() => {
        v.stuur({ doe: 'deel' });
        v.naar({ pagina: 'klaar' });
      });
    },
    stuurOp() {
      v.zending = { stand: 'bezig' };
      v.host.requestUpdate();
      void v.host.stuurOp().then((zending) => {
        v.zending = zending;
        v.host.requestUpdate();
        v.host.naarPagina();
      });
    },
    print(leeg) {
      const terug = v.tussenpagina;
      const druk = (): void =>
        void v.wacht(
          () => v.host.print(leeg),
          () => v.tussen(terug),
        );
      if (leeg) druk();
      else v.alsGeenNummer(druk);
    },
    bewaarBestand() {
      v.alsGeenNummer(() => void bewaarBestand(v));
    },
    bewaarRuw() {
      geef('samenspel-onleesbaar.txt', v.onleesbaar.map((o) => o.ruw).join('\n\n'));
    },
    openBestand(bestand) {
      void v.host.omgeving
        .bestanden()
        .then((lezer) => lezer.uitBestand(bestand))
        .catch(() => ({ reden: 'niet-geladen' as const }))
        .then((geopend) => {
          v.geopend = geopend;
          v.tussen('bestand');
        });
    },
    neemBestand(hoe) {
      const document = v.geopend?.document;
      v.geopend = null;
      if (document && hoe === 'samen') return void neemBestandOp(v, document);
      if (document && hoe === 'apart') {
        v.openDocument(document);
        v.bewaarder.bewaar(document);
      }
      v.tussen(null);
    },
    wis() {
      void v.bewaarder.wis().then(() => {
        v.openDocument();
        v.host.naarPagina();
      });
    },
    nummer(weg) {
      v.nummer(weg);
    },
    kiesVersie(vraag, antwoord) {
      v.stuur({ doe: 'kies-versie', vraag, antwoord });
    },
  };
}

/** Goes on with a kept passport, as a person who was here before or as somebody else. */
function openConcept(v: Verloop, persoon?: string): void {
  const { concept } = v.gekozen;
  v.gekozen = {};
  v.tussenpagina = null;
  if (!concept) return v.tussen(null);
  if (concept.gedeeld) v.bewaarder.gedeeld = true;
  const gegeven = v.staat.document;
  v.openDocument(concept.document);
  // The page around may know more of this passport.
  v.neemOp(gegeven);
  // From now on this page keeps it, and hears of other tabs.
  v.bewaarder.bewaar(v.staat.document);
  const rol = concept.document.personen.find((p) => p.id === persoon)?.rol;
  if (persoon && rol) {
    v.keus = { rol, persoon };
    v.neemPlaats();
  } else if (v.vast) {
    v.keus = { rol: v.host.voor as 'kind' | 'ouder' | 'leerkracht' };
    v.neemPlaats();
  } else v.tussen(null);
}

async function bewaarBestand(v: Verloop): Promise<void> {
  const document: PaspoortDocument = v.staat.document;
  const { naarBestand } = await v.host.omgeving.bestanden();
  const { naam, tekst } = naarBestand(document);
  geef(naam, tekst);
}

/** Brings a file into this passport; refused when together they could not be read again. */
async function neemBestandOp(v: Verloop, document: PaspoortDocument): Promise<void> {
  const { voegSamen } = await v.host.omgeving.bestanden();
  const samen = voegSamen(v.staat.document, { ...document, id: v.staat.document.id });
  if (samen.document) v.neemOp(samen.document);
  else v.geopend = { reden: 'kapot' };
  v.tussen(samen.document ? null : 'bestand');
}

/** Hands a file to the reader's device. */
function geef(naam: string, tekst: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: adres, download: naam });
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
