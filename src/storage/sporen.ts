import { alles } from './sleutels.js';

const voor = 'samenspel/paspoort/';

const heeft = (opslag: Storage): boolean => {
  for (let i = 0; i < opslag.length; i++) if (opslag.key(i)?.startsWith(voor)) return true;
  return false;
};

/**
 * Whether a passport may be kept on this device, found out without opening anything: most visitors of a page come for the
 * first time, and need not fetch what reads passports. When in doubt, true. Never rejects.
 */
export async function isErIetsBewaard(): Promise<boolean> {
  try {
    if (heeft(localStorage) || heeft(sessionStorage)) return true;
    // A browser that was killed forgets the last seconds of localStorage, not of its databases.
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === alles);
  } catch {
    return true;
  }
}
