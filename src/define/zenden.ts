/* Sending to the school: fetched with the page that offers it, so that who is offline by then can still press "Stuur". */
import { veiligEndpoint } from '../domain/zending/endpoint.js';
import type { Antwoord } from '../domain/zending/antwoord.js';
import { bewaarplaats } from '../storage/apparaat.js';
import type { Onderdelen } from '../storage/dubbel.js';
import { Postvak } from '../storage/postvak.js';
import { Zender } from '../storage/zender.js';

/** How long a try may take (ms), and how much longer for a line that sends 8 characters in one. */
const geduld = 30_000;
const tekensPerMs = 8;

type Plaatsen = Pick<Onderdelen, 'snel' | 'tabblad' | 'traag' | 'klok'>;

/** Posts a text once. What came back is told as it is; null: nothing came. Never rejects. */
async function bode(endpoint: string, klok: Onderdelen['klok'], tekst: string, sleutel: string): Promise<Antwoord> {
  const afbreken = new AbortController();
  const optijd = klok.straks(() => afbreken.abort(), geduld + tekst.length / tekensPerMs);
  try {
    const antwoord = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': sleutel },
      body: tekst,
      // A login page at the end of it would be an answer, but of somebody else.
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'same-origin',
      signal: afbreken.signal,
    });
    const { status, headers } = antwoord;
    return {
      status,
      type: headers.get('content-type') ?? '',
      tekst: await antwoord.text().catch(() => null),
      straks: headers.get('retry-after'),
      datum: headers.get('date'),
    };
  } catch {
    return null;
  } finally {
    optijd();
  }
}

/** Where the browser has locks, one tab at a time; where it has none, or refuses, each may: the key sees to it. */
async function alleen(naam: string, werk: () => Promise<void>): Promise<boolean> {
  let begonnen = false;
  try {
    const mag = await navigator.locks.request(naam, { ifAvailable: true }, async (slot) => {
      if (!slot) return false;
      begonnen = true;
      await werk();
      return true;
    });
    return mag;
  } catch {
    if (!begonnen) await werk();
    return true;
  }
}

interface Buiten {
  bode: typeof bode;
  alleen: typeof alleen;
}

/** Gives what sends to an address: one for all elements of a page; null when answers may not be sent there. */
export function zendersVan(
  { snel, tabblad, traag, klok }: Plaatsen,
  buiten: Buiten = { bode, alleen },
): (adres: string) => Zender | null {
  const postvak = new Postvak({ snel, tabblad, traag });
  const zenders = new Map<string, Zender>();
  return (adres) => {
    const endpoint = veiligEndpoint(adres, document.baseURI);
    if (!endpoint) return null;
    let zender = zenders.get(endpoint);
    if (!zender) {
      zender = new Zender({
        endpoint,
        postvak,
        klok,
        alleen: buiten.alleen,
        venster: window,
        bode: (tekst, sleutel) => buiten.bode(endpoint, klok, tekst, sleutel),
        // What is thrown here only spreads the tries.
        toeval: Math.random,
      });
      zenders.set(endpoint, zender);
    }
    return zender;
  };
}

let opDitApparaat: ReturnType<typeof zendersVan> | undefined;
export const zenderVoor = (adres: string): Zender | null => (opDitApparaat ??= zendersVan(bewaarplaats()))(adres);
