import type { Gesprek, Gesprekswijziging } from './gesprek.js';
import type { Sjabloon, Wijziging } from './sjabloon.js';

/**
 * A template with a school's change of its talks. Pure, never throws; parts and ids that do not exist are passed over
 * (`leesInhoud` reports them). A talk keeps the order of its subjects, cards and proposals: what is added comes last, or in
 * the place of what is left out under the same id.
 */
export const pasGesprekkenAan = (sjabloon: Sjabloon, gesprekken: Wijziging['gesprekken'] = []): Sjabloon => ({
  ...sjabloon,
  delen: sjabloon.delen.map((deel) => {
    const { gesprek } = deel;
    return gesprek
      ? { ...deel, gesprek: gesprekken.filter((anders) => anders.deel === deel.id).reduce(pasGesprekAan, gesprek) }
      : deel;
  }),
});

/** A talk with no subject left would be none: it keeps its own. */
export function pasGesprekAan(gesprek: Gesprek, { titel, minuten, ...anders }: Gesprekswijziging): Gesprek {
  const onderwerpen = nieuweLijst(gesprek.onderwerpen, anders.onderwerpen);
  const duur = anders.onderwerpen?.minuten ?? {};
  return {
    ...gesprek,
    ...(titel !== undefined && { titel }),
    ...(minuten !== undefined && { minuten }),
    onderwerpen: (onderwerpen.length ? onderwerpen : gesprek.onderwerpen).map((onderwerp) =>
      Object.hasOwn(duur, onderwerp.id) ? { ...onderwerp, minuten: duur[onderwerp.id] } : onderwerp,
    ),
    ...(anders.kaarten && { kaarten: nieuweLijst(gesprek.kaarten, anders.kaarten) }),
    ...(anders.voorstellen && { voorstellen: nieuweLijst(gesprek.voorstellen, anders.voorstellen) }),
  };
}

function nieuweLijst<Lid extends { id: string }>(
  lijst: readonly Lid[] = [],
  { uit = [], erbij = [] }: { uit?: string[] | undefined; erbij?: Lid[] | undefined } = {},
): Lid[] {
  const ids = new Set(lijst.map(({ id }) => id));
  const blijft = lijst.flatMap((lid) => (uit.includes(lid.id) ? erbij.filter(({ id }) => id === lid.id) : [lid]));
  return [...blijft, ...erbij.filter(({ id }) => !ids.has(id))];
}
