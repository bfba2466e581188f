import { alles, kastSleutel, type Kast } from './sleutels.js';

const heeft = (opslag: Storage, voor: string): boolean => {
  for (let i = 0; i < opslag.length; i++) if (opslag.key(i)?.startsWith(voor)) return true;
  return false;
};

/**
 * Whether a document of this kind may be kept on this device, found out without opening anything: most visitors of a page come for the
 * first time, and need not fetch what reads passports. When in doubt, true. Never rejects.
 */
export async function isErIetsBewaard(kast: Kast = 'paspoort'): Promise<boolean> {
  try {
    const voor = kastSleutel(kast);
    if (heeft(localStorage, voor) || heeft(sessionStorage, voor)) return true;
    // A browser that was killed forgets the last seconds of localStorage, not of its databases.
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === alles);
  } catch {
    return true;
  }
}
