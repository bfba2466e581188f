import { inhoudGrenzen, type Grenzen } from './grenzen.js';
import { inHetKort, padTekst, type Melding, type Meldingcode } from './melding.js';

const TE_GROOT = new RangeError('More text than is read');

const teGroot = ({ tekens }: Grenzen): Melding => ({
  pad: '',
  code: 'te-groot',
  gevonden: `meer dan ${tekens} tekens`,
  verwacht: `hoogstens ${tekens} tekens`,
});

/**
 * Copies anything that a page can hand over into plain data of limited size, and says what was left out. Never throws:
 * not for circles, proxies, or properties that fail. What is too large as a whole gives no value at all.
 * The copy's objects have no prototype: what a page put on `Object.prototype` is not read as if it were content.
 */
export function begrensd(onbekend: unknown, grenzen: Grenzen): { waarde?: unknown; meldingen: Melding[] } {
  const meldingen: Melding[] = [];
  const pad: (string | number)[] = [];
  const boven: object[] = [];
  let tekens = 0;

  const tel = (aantal: number): void => {
    tekens += aantal;
    if (tekens > grenzen.tekens) throw TE_GROOT;
  };
  const meld = (code: Meldingcode, gevonden: string, verwacht = 'gegevens'): undefined => {
    meldingen.push({ pad: padTekst(pad), code, gevonden, verwacht });
  };
  const poging = <T>(doe: () => T): T | undefined => {
    try {
      return doe();
    } catch (fout) {
      if (fout === TE_GROOT) throw fout;
      return meld('onleesbaar', 'een waarde die niet te lezen is');
    }
  };
  const inPad = <T>(stap: string | number, doe: () => T): T => {
    pad.push(stap);
    const uitkomst = doe();
    pad.pop();
    return uitkomst;
  };

  const lijst = (waarde: readonly unknown[]): unknown[] | undefined => {
    if (waarde.length > grenzen.lijst)
      return meld('te-veel', `lijst van ${waarde.length}`, `hoogstens ${grenzen.lijst}`);
    const uit: unknown[] = [];
    for (let plaats = 0; plaats < waarde.length; plaats++)
      // A place in a list is never left out, or the paths of its neighbours would be wrong.
      uit.push(inPad(plaats, () => poging(() => kopie(waarde[plaats]))) ?? null);
    return uit;
  };

  const object = (waarde: object): Record<string, unknown> => {
    const uit = Object.create(null) as Record<string, unknown>;
    for (const sleutel of Object.keys(waarde)) {
      tel(sleutel.length + 4);
      inPad(sleutel, () => {
        if (sleutel === '__proto__') return meld('sleutel', '"__proto__"', 'een andere sleutel');
        const inhoud = poging(() => kopie((waarde as Record<string, unknown>)[sleutel]));
        if (inhoud !== undefined) uit[sleutel] = inhoud;
      });
    }
    return uit;
  };

  const kopie = (waarde: unknown): unknown => {
    tel(typeof waarde === 'string' ? waarde.length + 3 : 2);
    if (typeof waarde === 'number' && !Number.isFinite(waarde)) return meld('onleesbaar', String(waarde), 'een getal');
    if (['function', 'symbol', 'bigint'].includes(typeof waarde)) return meld('onleesbaar', typeof waarde);
    if (typeof waarde !== 'object' || waarde === null) return waarde;
    if (boven.includes(waarde)) return meld('onleesbaar', 'een verwijzing naar zichzelf');
    if (boven.length >= grenzen.diepte)
      return meld('te-diep', `meer dan ${grenzen.diepte} lagen`, `hoogstens ${grenzen.diepte} lagen`);
    boven.push(waarde);
    try {
      return Array.isArray(waarde) ? lijst(waarde) : object(waarde);
    } finally {
      boven.pop();
    }
  };

  try {
    return { waarde: poging(() => kopie(onbekend)), meldingen };
  } catch {
    return { meldingen: [teGroot(grenzen)] };
  }
}

/** Reads JSON text, also with the mark that some editors put before it. Never throws. */
export function leesJson(tekst: string, grenzen = inhoudGrenzen): { waarde?: unknown; meldingen: Melding[] } {
  if (tekst.length > grenzen.tekens) return { meldingen: [teGroot(grenzen)] };
  try {
    return { waarde: JSON.parse(tekst.replace(/^\uFEFF/, '')), meldingen: [] };
  } catch (fout) {
    return { meldingen: [{ pad: '', code: 'json', gevonden: waarFout(tekst, fout), verwacht: 'JSON' }] };
  }
}

/** Engines name the place of a mistake in their own words; the line is what helps to find it. */
function waarFout(tekst: string, fout: unknown): string {
  const bericht = fout instanceof Error ? fout.message : '';
  const regel = /line (\d+)/.exec(bericht)?.[1];
  const plaats = /position (\d+)/.exec(bericht)?.[1];
  if (regel) return `een fout op regel ${regel}`;
  if (plaats) return `een fout op regel ${tekst.slice(0, Number(plaats)).split('\n').length}`;
  return tekst.trim() ? `${inHetKort(tekst)} met een fout` : 'niets';
}
