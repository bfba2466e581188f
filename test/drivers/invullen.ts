// Fills in a part of the passport as one person, and remembers what was answered.
import type { Fase, Rol, Vraag } from '../../src/domain/paspoort/sjabloon.js';
import { vraagVoor } from '../../src/domain/paspoort/vragen.js';
import type { Taal } from '../../src/i18n/vertaler.js';
import type { Paspoort } from './paspoort.driver.js';

/** What somebody answered to one question. */
export interface Gegeven {
  vraag: Vraag;
  deel: string;
  gekozen: string[];
  woorden: string;
  gesprek: boolean;
  weetNiet: boolean;
  overgeslagen: boolean;
}

export interface Wie {
  rol: Rol;
  fase?: Fase;
  naam?: string;
}

const lettergrepen: Record<Taal, [string[], string[]]> = {
  nl: [
    ['b', 'd', 'k', 'l', 'm', 'n', 'r', 's'],
    ['aa', 'ee', 'oe', 'ui', 'ij', 'é'],
  ],
  en: [
    ['b', 'd', 'g', 'l', 'm', 'n', 'r', 's'],
    ['ay', 'ee', 'ow', 'i', 'u', 'o'],
  ],
  ar: [
    ['ب', 'ت', 'س', 'ش', 'ع', 'م', 'ن', 'ك'],
    ['و', 'ي', 'ور', 'مي', 'شو', 'دي'],
  ],
};

/** Two words that nobody else writes, in the letters of the language: what is kept, sent or printed can be told apart. */
export function eigenWoorden(taal: Taal, nummer: number): string {
  const [voor, achter] = lettergrepen[taal];
  const greep = (n: number): string => `${voor[n % voor.length]}${achter[Math.floor(n / voor.length) % achter.length]}`;
  // The first syllable comes back after 48 answers; the others then are different.
  const ronde = Math.floor(nummer / (voor.length * achter.length));
  return `${greep(nummer)}${greep(nummer + 11 + ronde)} ${greep(nummer + 5 + ronde)}${greep(nummer)}${greep(nummer + 23)}`;
}

/** What to answer: some of each way, by turns, so that all are used in one passport. */
function bedenk(vraag: Vraag, nummer: number, taal: Taal): Omit<Gegeven, 'vraag' | 'deel'> {
  const niets = { gekozen: [], woorden: '', gesprek: false, weetNiet: false, overgeslagen: false };
  if (nummer % 8 === 6) return { ...niets, overgeslagen: true };
  if (vraag.weetNiet && nummer % 3 === 1) return { ...niets, weetNiet: true };
  const opties = vraag.opties ?? [];
  if (opties.length === 0) return { ...niets, woorden: eigenWoorden(taal, nummer), gesprek: nummer % 5 === 2 };
  const eerste = opties[nummer % opties.length]!;
  const tweede = opties[(nummer + 2) % opties.length]!;
  const samen = vraag.meer && !eerste.alleen && !tweede.alleen && eerste !== tweede;
  return {
    ...niets,
    gekozen: samen ? [eerste.id, tweede.id] : [eerste.id],
    woorden: vraag.zelf && nummer % 2 === 0 ? eigenWoorden(taal, nummer) : '',
    gesprek: nummer % 5 === 2,
  };
}

/** Gives one answer on the page of its question, and stays there. */
export async function geef(paspoort: Paspoort, vraag: Vraag, antwoord: Omit<Gegeven, 'vraag' | 'deel'>): Promise<void> {
  for (const id of antwoord.gekozen) await paspoort.kies(vraag, id);
  if (antwoord.woorden && vraag.opties) await paspoort.zelf(antwoord.woorden);
  else if (antwoord.woorden) await paspoort.schrijf(vraag, antwoord.woorden);
  if (antwoord.weetNiet) await paspoort.weetNiet();
  if (antwoord.gesprek && vraag.inGesprek !== false) await paspoort.inGesprek();
}

/** Answers all questions of a part, until the check page. `begin` numbers the answers, so that each is another. */
export async function vulIn(paspoort: Paspoort, deel: string, wie: Wie, begin: number): Promise<Gegeven[]> {
  const { woorden } = paspoort;
  const van = woorden.sjabloon.delen.find(({ id }) => id === deel);
  const vragen = (van?.vragen ?? []).filter((v) => v.rol === wie.rol).map((v) => vraagVoor(v, wie.fase));
  const gegeven: Gegeven[] = [];
  for (;;) {
    const pagina = await paspoort.vraag();
    if (!pagina) break;
    const vraag = vragen.find((v) => woorden.lees(v.vraag) === pagina.tekst && !gegeven.some((g) => g.vraag === v));
    if (!vraag) {
      const eerder = gegeven.map((g) => g.vraag.id).join(', ');
      throw new Error(`“${pagina.tekst}” is no question for ${wie.rol}, or is asked twice. Asked so far: ${eerder}`);
    }
    if (pagina.nu !== gegeven.length + 1) throw new Error(`“${pagina.tekst}” says that it is number ${pagina.nu}`);
    const antwoord = bedenk(vraag, begin + gegeven.length, woorden.taal);
    gegeven.push({ vraag, deel, ...antwoord });
    if (antwoord.overgeslagen) await paspoort.slaOver();
    else {
      await geef(paspoort, vraag, antwoord);
      await paspoort.verder();
    }
  }
  await paspoort.controle();
  return gegeven;
}
