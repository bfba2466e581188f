// The words of the element and of its built-in content, in any language: from the sources themselves.
import { presets } from '../../src/define/presets.js';
import { leesTekst } from '../../src/domain/lees-tekst.js';
import type { Rol, Sjabloon } from '../../src/domain/paspoort/sjabloon.js';
import type { Tekst } from '../../src/domain/tekst.js';
import antwoord from '../../src/elements/paspoort/antwoord.teksten.js';
import breed from '../../src/elements/paspoort/breed.teksten.js';
import gesprek from '../../src/elements/paspoort/gesprek/gesprek.teksten.js';
import klaslijst from '../../src/elements/paspoort/klas/klaslijst.teksten.js';
import invullen from '../../src/elements/paspoort/invullen.teksten.js';
import kind from '../../src/elements/paspoort/kind.teksten.js';
import meegeven from '../../src/elements/paspoort/meegeven/meegeven.teksten.js';
import nakijken from '../../src/elements/paspoort/nakijken.teksten.js';
import start from '../../src/elements/paspoort/start.teksten.js';
import opnamen from '../../src/elements/paspoort/opnamen/opnamen.teksten.js';
import tekeningen from '../../src/elements/paspoort/tekeningen/tekeningen.teksten.js';
import zelden from '../../src/elements/paspoort/zelden.teksten.js';
import * as lijstenGesprek from '../../src/i18n/generated/paspoort-gesprek.js';
import * as lijstenOpnamen from '../../src/i18n/generated/paspoort-opnamen.js';
import * as lijstenTekeningen from '../../src/i18n/generated/paspoort-tekeningen.js';
import * as lijstenMeegeven from '../../src/i18n/generated/paspoort-meegeven.js';
import volwassen from '../../src/elements/paspoort/volwassen/volwassen.teksten.js';
import * as lijstenVolwassen from '../../src/i18n/generated/paspoort-volwassen.js';
import * as lijstenKlas from '../../src/i18n/generated/paspoort-klas.js';
import * as lijsten from '../../src/i18n/generated/paspoort.js';
import { haalLijst } from '../../src/i18n/lijsten.js';
import { maakTeksten, richting, talen, vul, type Taal } from '../../src/i18n/vertaler.js';

type Teksten = ReturnType<typeof start> &
  ReturnType<typeof invullen> &
  ReturnType<typeof nakijken> &
  ReturnType<typeof antwoord> &
  ReturnType<typeof gesprek> &
  ReturnType<typeof opnamen> &
  ReturnType<typeof tekeningen> &
  ReturnType<typeof breed> &
  ReturnType<typeof kind> &
  ReturnType<typeof meegeven> &
  ReturnType<typeof volwassen> &
  ReturnType<typeof klaslijst> &
  ReturnType<typeof zelden>;

export interface Woorden {
  readonly taal: Taal;
  readonly t: Teksten;
  readonly sjabloon: Sjabloon;
  /** A text as it is read: in this language, else in Dutch. */
  lees(tekst: Tekst): string;
  /** Its accessible names: alone, and with the Dutch that stands under a translation. */
  namen(tekst: Tekst): string[];
  vul(tekst: string, waarden: Record<string, string | number>): string;
  rol(rol: Rol): string;
}

/** The words in one language, with the built-in passport of the primary school unless another is given. */
export async function woordenIn(taal: Taal, sjabloon?: Sjabloon): Promise<Woorden> {
  const t = {
    ...maakTeksten(start, await haalLijst(taal, lijsten.start)),
    ...maakTeksten(invullen, await haalLijst(taal, lijsten.invullen)),
    ...maakTeksten(nakijken, await haalLijst(taal, lijsten.nakijken)),
    ...maakTeksten(antwoord, await haalLijst(taal, lijsten.antwoord)),
    ...maakTeksten(breed, await haalLijst(taal, lijsten.breed)),
    ...maakTeksten(kind, await haalLijst(taal, lijsten.kind)),
    ...maakTeksten(zelden, await haalLijst(taal, lijsten.zelden)),
    ...maakTeksten(opnamen, await haalLijst(taal, lijstenOpnamen.opnamen)),
    ...maakTeksten(tekeningen, await haalLijst(taal, lijstenTekeningen.tekeningen)),
    ...maakTeksten(meegeven, await haalLijst(taal, lijstenMeegeven.meegeven)),
    ...maakTeksten(klaslijst, await haalLijst(taal, lijstenKlas.klaslijst)),
    ...maakTeksten(gesprek, await haalLijst(taal, lijstenGesprek.gesprek)),
    ...maakTeksten(volwassen, await haalLijst(taal, lijstenVolwassen.volwassen)),
  };
  const heel = sjabloon ?? (await heelSjabloon(taal));
  const lees = (tekst: Tekst): string => leesTekst(tekst, taal).tekst;
  return {
    taal,
    t,
    sjabloon: heel,
    lees,
    namen: (tekst) => [...new Set([lees(tekst), lees(tekst) + leesTekst(tekst, 'nl').tekst])],
    vul: (tekst, waarden) => vul(tekst, waarden, richting(taal)),
    rol: (rol) => {
      const eigen = heel.rolnamen?.[rol];
      return eigen === undefined ? { kind: t.kind, ouder: t.ouder, leerkracht: t.leerkracht }[rol] : lees(eigen);
    },
  };
}

/** A built-in passport, with its talks. */
export async function heelSjabloon(taal: Taal, naam = 'po'): Promise<Sjabloon> {
  const sjabloon = await presets.van(naam)?.haal(taal, null);
  if (!sjabloon) throw new Error(`No passport ${naam}`);
  return sjabloon;
}

/** How a language calls itself, as on its button. */
export const taalnaam = (taal: Taal): string => talen[taal].naam;
