// Runs in a page with the real elements that show one piece of content: gives them content of all kinds, presses everything,
// and looks at what they make of it.
import fc from 'fast-check';
import type { Melding } from '../../../src/domain/melding.js';
import { sjabloonBreuken, type Breuk } from '../../node/domain/breek.js';
import { instructieBreuken } from '../../node/domain/breek-instructie.js';
import { kaartBreuken } from '../../node/domain/breek-kaart.js';
import { opdrachtBreuken } from '../../node/domain/breek-opdracht.js';
import { geenGegevens, json, sjablonen } from '../../node/domain/maak.js';
import { instructies } from '../../node/domain/maak-instructie.js';
import { kaarten } from '../../node/domain/maak-kaart.js';
import { opdrachten } from '../../node/domain/maak-opdracht.js';
import { alsJson } from './als-json.js';
import { bezwaren, skelet, woordenIn } from './oordeel.js';
import { adem } from '../../fixtures/adem.js';
import { kopie, ongevangen, plank, totdat, uitgevoerd, wortel, zoek, type Ding, type Uitslag } from './pagina.js';
import { vijandig } from './vijandig.js';

interface Soort {
  goed: fc.Arbitrary<object>;
  breuken: readonly Breuk<object>[];
  /** Something that looks like this content, made of any two values. */
  vorm: (a: unknown, b: unknown) => unknown;
}

const soorten: Record<string, Soort> = {
  beeldinstructie: {
    goed: instructies(),
    breuken: instructieBreuken as readonly Breuk<object>[],
    vorm: (a, b) => ({ id: 'a', versie: 1, titel: a, beeld: b, stappen: [a, b, a], hulp: b }),
  },
  matches: {
    goed: sjablonen,
    breuken: sjabloonBreuken as readonly Breuk<object>[],
    vorm: (a, b) => ({ id: 'a', versie: 1, delen: [{ id: 'd', titel: 'x', vragen: [a, b] }] }),
  },
  informatiekaart: {
    goed: kaarten,
    breuken: kaartBreuken as readonly Breuk<object>[],
    vorm: (a, b) => ({ id: 'a', versie: 1, mensen: [a], contact: [b], momenten: a, vakanties: [b], watDoetWie: a }),
  },
  thuisopdracht: {
    goed: opdrachten,
    breuken: opdrachtBreuken as readonly Breuk<object>[],
    vorm: (a, b) => ({ id: 'a', versie: 1, titel: a, beeld: b, stappen: [a, b, a], praatvragen: [b], nodig: a }),
  },
};

type Element_ = Ding & { content: unknown; preset: string };

// A press on a number or an address opens nothing.
addEventListener('click', (e) => {
  if (e.composedPath().some((node) => node instanceof HTMLAnchorElement)) e.preventDefault();
});

const isGetoond = (element: Element_): boolean => zoek(element, '[part]') !== null;
const isFout = (element: Element_): boolean => zoek(element, '.inhoudfout') !== null;

/** Somebody who presses and writes anything, so many times. */
async function speel(element: Element_, keren: number, zaad: number): Promise<void> {
  for (let keer = 0; keer < keren; keer++) {
    const dingen = [...wortel(element).querySelectorAll<HTMLElement>('button, input, textarea')];
    const ding = dingen.filter((d) => !d.matches(':disabled, [type=file], [type=file] + button'))[
      (zaad * 7 + keer * 13) % dingen.length
    ];
    if (!ding) return;
    if (ding.matches('textarea, [type=text]')) {
      (ding as HTMLInputElement).value = vijandig[(zaad + keer) % vijandig.length] ?? '';
      ding.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    } else ding.click();
    await element.updateComplete;
    await adem();
    window.dispatchEvent(new Event('afterprint'));
  }
}

/** The ways out that a card may offer, and what closes a dialog; everything else is an objection. */
const toegestaan = /^(element (a|form)$|address href=(tel|sms|mailto|https?):)/;
const bezwaar = (element: Element_): string[] => bezwaren(element).filter((regel) => !toegestaan.test(regel));

interface Geval {
  soort: 'goed' | 'gebroken' | 'wild';
  waarde: unknown;
  breuk?: { naam: string; pad: string; code: string; alles: boolean };
}

const gevallen = ({ goed, breuken, vorm }: Soort): fc.Arbitrary<() => Geval> =>
  fc.oneof(
    { weight: 4, arbitrary: goed.map((waarde) => (): Geval => ({ soort: 'goed', waarde })) },
    {
      weight: 4,
      arbitrary: fc.tuple(goed, fc.nat(), fc.nat()).map(([heel, welke, getal]) => (): Geval => {
        const { naam, code, breek, alles = false } = breuken[welke % breuken.length]!;
        const waarde = kopie(heel);
        const pad = breek(waarde, getal);
        return pad === undefined
          ? { soort: 'goed', waarde: heel }
          : { soort: 'gebroken', waarde, breuk: { naam, pad, code, alles } };
      }),
    },
    {
      weight: 3,
      arbitrary: fc
        .oneof(
          { weight: 2, arbitrary: json.map((waarde) => () => waarde) },
          {
            weight: 2,
            arbitrary: fc.tuple(json, json).map(
              ([a, b]) =>
                () =>
                  vorm(a, b),
            ),
          },
          { weight: 1, arbitrary: fc.constantFrom(...geenGegevens) },
        )
        .map((maak) => (): Geval => ({ soort: 'wild', waarde: maak() })),
    },
  );

async function proef(naam: string, { soort, waarde, breuk }: Geval, nummer: number): Promise<string[]> {
  const element = document.createElement(`samenspel-${naam}`) as Element_;
  const meldingen: Melding[] = [];
  element.addEventListener('samenspel-error', (e) => meldingen.push(...e.meldingen));
  // A calm sentence is looked for in Dutch.
  element.lang = soort === 'goed' ? ['nl', 'en', 'ar'][nummer % 3]! : 'nl';
  element.innerHTML = '<p>Bel 010 123 45 67.</p>';
  const tekst = nummer % 2 ? alsJson(waarde) : undefined;
  if (tekst === undefined) element.content = waarde;
  else
    element.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: tekst }));
  const mis: string[] = [];
  try {
    plank.append(element);
    await totdat(element, 'The element', () => isGetoond(element) || isFout(element));
    if (breuk && !meldingen.some((m) => m.pad === breuk.pad && m.code === breuk.code))
      mis.push(`${breuk.naam}: not ${breuk.code} at ${breuk.pad} but ${JSON.stringify(meldingen)}`);
    if (soort === 'goed' && (isFout(element) || meldingen.length > 0))
      mis.push(`refused: ${JSON.stringify(meldingen)}`);
    // Nothing at all is no fault where there is content of our own to fall back on.
    const eigen = (waarde ?? undefined) === undefined && element.preset !== '';
    if (soort === 'wild' && meldingen.length === 0 && !eigen) mis.push(`nothing is said of ${alsJson(waarde)}`);
    if (breuk?.alles && !isFout(element)) mis.push(`${breuk.naam} is shown`);
    if (isFout(element)) {
      const woorden = woordenIn(element);
      if (!woorden.includes('Dit doet het even niet.')) mis.push('no calm sentence');
      if (!zoek(element, 'slot')) mis.push('what stands in the tag is not shown');
    } else await speel(element, nummer % 5 === 0 ? 10 : 2, nummer);
    mis.push(...bezwaar(element));
  } catch (fout) {
    mis.push(String(fout));
  }
  element.remove();
  localStorage.clear();
  sessionStorage.clear();
  return mis.map((regel) => `${nummer} ${soort}: ${regel}`);
}

/** So many cases of one kind of content. */
async function soort(naam: string, aantal: number, zaad: number): Promise<Uitslag> {
  const geteld: Record<string, number> = {};
  const fouten: string[] = [];
  const alle = fc.sample(gevallen(soorten[naam]!), { numRuns: aantal, seed: zaad });
  for (const [nummer, maak] of alle.entries()) {
    const geval = maak();
    geteld[geval.soort] = (geteld[geval.soort] ?? 0) + 1;
    fouten.push(...(await proef(naam, geval, zaad + nummer)));
  }
  return { geteld, fouten: [...fouten, ...ongevangen, ...uitgevoerd] };
}

/** What an author writes in words; what else there is has a form of its own, and is refused in another. */
const inWoorden = new Set([
  ...['titel', 'tekst', 'zin', 'tip', 'klaar', 'naam', 'school', 'klas', 'groep', 'kanNiet', 'taalhulp', 'meenemen'],
  ...['brief', 'doel', 'doet', 'zegt', 'notitie', 'makkelijker', 'moeilijker', 'nabespreking', 'ouder', 'kind'],
  ...['nl', 'en', 'ar'],
]);

/** Every text in it is this one. */
function metWoorden<T>(waarde: T, wat: string, sleutel = ''): T {
  if (typeof waarde === 'string') return (inWoorden.has(sleutel) ? wat.slice(0, 60) : waarde) as T;
  if (Array.isArray(waarde)) return waarde.map((lid: unknown) => metWoorden(lid, wat, sleutel)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, inhoud]) => [
      naam,
      // An open question is one by its first word.
      naam === 'praatvragen' ? inhoud : metWoorden(inhoud, wat, naam),
    ]),
  ) as T;
}

/** Its skeleton, once it has been the same for a while: parts that are fetched apart come a few turns later. */
async function inRust(element: Element_): Promise<string> {
  let bot = '';
  for (let gelijk = 0; gelijk < 50; gelijk++) {
    await element.updateComplete;
    await adem();
    const nu = skelet(element);
    if (nu !== bot) gelijk = 0;
    bot = nu;
  }
  return bot;
}

/**
 * Shows it, and gives its skeleton when nothing in it was refused; else only looks at it.
 *
 * @param keren how often somebody presses or writes something after that
 */
async function getoond(
  naam: string,
  content: object,
  zaad: number,
  keren: number,
): Promise<{ skelet: string; fouten: string[] }> {
  const element = document.createElement(`samenspel-${naam}`) as Element_;
  let gemeld = false;
  element.addEventListener('samenspel-error', () => (gemeld = true));
  element.content = content;
  plank.append(element);
  let bot = '';
  const fouten: string[] = [];
  try {
    await totdat(element, 'The element', () => isGetoond(element) || isFout(element));
    // Drawings come a little later, the first time.
    const leeg = (): boolean => zoek(element, 'svg.pk:empty') !== null;
    for (let keer = 0; leeg() && keer < 500; keer++) await adem();
    if (!gemeld && !leeg()) bot = await inRust(element);
    if (!isFout(element)) await speel(element, keren, zaad);
    fouten.push(...bezwaar(element));
  } catch (fout) {
    fouten.push(String(fout));
  }
  element.remove();
  return { skelet: bot, fouten };
}

/** Hostile words wherever words may stand: each of them, in some content of this kind, beside the same with a plain word. */
async function woorden(naam: string): Promise<Uitslag> {
  const fouten: string[] = [];
  const inhoud = fc.sample(soorten[naam]!.goed, { numRuns: vijandig.length, seed: 11 });
  // A word may be refused in some place: that is for another test.
  console.warn = () => undefined;
  let vergeleken = 0;
  const kijk = (nummer: number, woord: string, keren: number): ReturnType<typeof getoond> =>
    getoond(naam, metWoorden(kopie(inhoud[nummer]!), woord), nummer, keren);
  for (const [nummer, wat] of vijandig.entries()) {
    const beeld = (woord: string): ReturnType<typeof getoond> => kijk(nummer, woord, 0);
    const gewoon = await beeld('Dag.');
    const anders = await beeld(wat);
    fouten.push(...anders.fouten.map((fout) => `${wat}: ${fout}`));
    if (!gewoon.skelet || !anders.skelet) continue;
    vergeleken++;
    // Photos come when they come: who sees a difference looks once more.
    if (gewoon.skelet !== anders.skelet && (await beeld('Dag.')).skelet !== (await beeld(wat)).skelet)
      fouten.push(`${wat}: another skeleton`);
  }
  // Only now is anything filled in: what one element keeps the next one looks for, and that would be another skeleton.
  for (const [nummer, wat] of vijandig.entries())
    fouten.push(...(await kijk(nummer, wat, 4)).fouten.map((fout) => `${wat}: ${fout}`));
  return { geteld: { woorden: vijandig.length, vergeleken }, fouten: [...fouten, ...ongevangen, ...uitgevoerd] };
}

Object.assign(window, { proef: { soort, woorden } });
