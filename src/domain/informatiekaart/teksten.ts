import type { Bevinding } from '../bevinding.js';
import { vind } from '../controle.js';
import type { Pad } from '../melding.js';
import type { Informatiekaart } from './informatiekaart.js';

/**
 * A Dutch postcode. The letters are capitals, or small ones right after the digits: "in 2026 is" is none. SA, SD and SS
 * are never given out.
 */
const postcode = /\b[1-9]\d{3}(?:[\s.-]{0,2}(?!S[ADS]\b)[A-Z]{2}|[A-Za-z]{2})\b/;

/** Places that hold an address by design (the school's own, a link), or a name that nobody reads. */
const geenTekst = ['adres', 'src', 'opname', 'tijdzone', 'id'];
const isPictogram = (sleutel: string, inhoud: unknown): boolean =>
  sleutel === 'beeld' && (typeof inhoud === 'string' || Array.isArray(inhoud));

/**
 * The words on a card are read by everybody who comes by: where a family lives is never among them, so no text but the
 * school's `adres` holds a postcode. And what has no words says nothing.
 */
export const controleerTeksten = (kaart: Informatiekaart): Bevinding[] =>
  Object.entries(kaart).flatMap(([sleutel, inhoud]) =>
    sleutel === 'contact'
      ? kaart.contact.flatMap(({ waarde, ...rest }, i) =>
          bekijk(rest.kanaal === 'deur' && waarde !== undefined ? { ...rest, waarde } : rest, ['contact', i]),
        )
      : bekijk({ [sleutel]: inhoud }, []),
  );

function bekijk(waarde: object, pad: Pad): Bevinding[] {
  return Object.entries(waarde).flatMap(([sleutel, inhoud]: [string, unknown]) => {
    const hier = [...pad, Array.isArray(waarde) ? Number(sleutel) : sleutel];
    if (geenTekst.includes(sleutel) || isPictogram(sleutel, inhoud)) return [];
    if (typeof inhoud === 'object' && inhoud !== null) return bekijk(inhoud, hier);
    if (typeof inhoud !== 'string') return [];
    if (postcode.test(inhoud))
      // What was found is not repeated: this is read on the same page.
      return [{ ...vind(hier, 'waarde', 'een postcode', 'geen adres van een gezin'), blijft: vanDeSchool(hier) }];
    // A language that is spoken and not written has a recording instead.
    const gesproken = Object.hasOwn(waarde, 'opname') || hier.includes('beeld');
    return inhoud.trim() || gesproken ? [] : [vind(hier, 'leeg', 'geen woorden', 'minstens 1 woord')];
  });
}

/** The names of the school and of the class are no family's, and without them there is no card. */
const vanDeSchool = (pad: Pad): boolean => pad.length === 1 && (pad[0] === 'school' || pad[0] === 'klas');
