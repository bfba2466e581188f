import type { Bevinding } from '../bevinding.js';
import { belAdres } from '../contactadres.js';
import { adressen, bestaat, dubbel, vind } from '../controle.js';
import { inHetKort, type Pad } from '../melding.js';
import { adresVan, heeftWaardeNodig } from './adres.js';
import type { Contact, Informatiekaart, Kanaal, Moment, Uren } from './informatiekaart.js';
import { eersteDag, laatsteDag } from './schooljaar.js';
import { controleerTeksten } from './teksten.js';
import { schoolklok, tijdzoneVan } from './tijd.js';

/** What a schema cannot see of an info card. */
export function controleer(kaart: Informatiekaart): Bevinding[] {
  const { mensen, contact, momenten = [], vakanties = [], noodnummer } = kaart;
  return [
    ...(['mensen', 'contact', 'momenten'] as const).flatMap((lijst) =>
      dubbel((kaart[lijst] ?? []).map(({ id }, i) => ({ id, pad: [lijst, i, 'id'] }))),
    ),
    ...controleerJaar(kaart),
    ...dag(kaart.gewijzigdOp, ['gewijzigdOp']),
    ...vakanties.flatMap(({ van, tot }, i) => periode(van, tot, ['vakanties', i])),
    ...mensen.flatMap(({ uren = [] }, i) => controleerUren(uren, ['mensen', i, 'uren'])),
    ...contact.flatMap((manier, i) => controleerContact(manier, ['contact', i])),
    ...momenten.flatMap((moment, i) => controleerMoment(kaart, moment, ['momenten', i])),
    ...(noodnummer === undefined || belAdres(noodnummer) !== null
      ? []
      : [vind(['noodnummer'], 'adres', inHetKort(noodnummer), verwacht.bellen)]),
    ...controleerTeksten(kaart),
    ...adressen(kaart),
    ...ietsTeZien(kaart),
  ];
}

const dag = (datum: string, pad: Pad): Bevinding[] =>
  bestaat(datum) ? [] : [vind(pad, 'waarde', inHetKort(datum), 'een dag die bestaat')];

const later = (van: string, tot: string, pad: Pad): Bevinding[] =>
  tot > van ? [] : [vind([...pad, 'tot'], 'waarde', inHetKort(tot), `later dan ${van}`)];

const periode = (van: string, tot: string, pad: Pad): Bevinding[] => [
  ...dag(van, [...pad, 'van']),
  ...dag(tot, [...pad, 'tot']),
  ...(tot < van ? [vind([...pad, 'tot'], 'waarde', inHetKort(tot), `${van} of later`)] : []),
];

const controleerUren = (uren: readonly Uren[], pad: Pad): Bevinding[] =>
  uren.flatMap(({ van, tot }, i) => later(van, tot, [...pad, i]));

/** A zone that this device does not know stays: without it the hours would be read as those of Amsterdam. */
function controleerJaar(kaart: Informatiekaart): Bevinding[] {
  const [van, tot] = kaart.schooljaar.split('-').map(Number);
  return [
    ...(Number(tot) === Number(van) + 1
      ? []
      : [vind(['schooljaar'], 'waarde', inHetKort(kaart.schooljaar), 'een jaar en het jaar erna, zoals 2026-2027')]),
    ...(schoolklok(kaart)
      ? []
      : [
          {
            ...vind(['tijdzone'], 'waarde', inHetKort(tijdzoneVan(kaart)), 'een tijdzone, zoals Europe/Amsterdam'),
            blijft: true,
          },
        ]),
  ];
}

const verwacht: Readonly<Record<Kanaal, string>> = {
  bellen: 'een telefoonnummer, zoals 010 123 45 67',
  sms: 'een telefoonnummer, zoals 06 12 34 56 78',
  mail: 'een e-mailadres, zoals juf@school.nl',
  app: 'een adres dat begint met https://',
  afspraak: 'een telefoonnummer, een e-mailadres of een adres met https://',
  deur: 'een plek in woorden',
};

function controleerContact({ onderwerp, kanaal, waarde, titel, uren = [] }: Contact, pad: Pad): Bevinding[] {
  const bij = [...pad, 'waarde'];
  return [
    ...(waarde === undefined && heeftWaardeNodig(kanaal) ? [vind(bij, 'ontbreekt', 'niets', verwacht[kanaal])] : []),
    ...(waarde !== undefined && kanaal !== 'deur' && adresVan({ kanaal, waarde }) === null
      ? [vind(bij, 'adres', inHetKort(waarde), verwacht[kanaal])]
      : []),
    ...controleerUren(uren, [...pad, 'uren']),
    ...eigenTitel(onderwerp, titel, pad),
  ];
}

const eigenTitel = (soort: string, titel: unknown, pad: Pad): Bevinding[] =>
  soort === 'anders' && titel === undefined
    ? [vind([...pad, 'titel'], 'ontbreekt', 'niets', 'eigen woorden bij "anders"')]
    : [];

function controleerMoment(kaart: Informatiekaart, { soort, datum, van, tot, titel }: Moment, pad: Pad): Bevinding[] {
  const inJaar = datum === undefined || (eersteDag(kaart) <= datum && datum <= laatsteDag(kaart));
  return [
    ...eigenTitel(soort, titel, pad),
    ...(datum === undefined ? [] : dag(datum, [...pad, 'datum'])),
    // Last year's day on this year's card is what goes wrong most, but a day before the year begins can be meant.
    ...(inJaar
      ? []
      : [{ ...vind([...pad, 'datum'], 'waarde', inHetKort(datum), `een dag in ${kaart.schooljaar}`), blijft: true }]),
    ...(tot === undefined
      ? []
      : van === undefined
        ? [vind([...pad, 'tot'], 'waarde', inHetKort(tot), 'alleen als er ook "van" staat')]
        : later(van, tot, pad)),
  ];
}

/** A card with only people or only ways to reach them is worth showing; one with neither says nothing. */
function ietsTeZien({ mensen, contact }: Informatiekaart): Bevinding[] {
  if (mensen.length + contact.length === 0)
    return [vind([], 'leeg', 'geen mensen en geen contact', 'minstens 1 van allebei')];
  return [
    ...(mensen.length === 0 ? [{ ...vind(['mensen'], 'leeg', 'geen mensen', 'minstens 1'), blijft: true }] : []),
    ...(contact.length === 0 ? [{ ...vind(['contact'], 'leeg', 'geen contact', 'minstens 1'), blijft: true }] : []),
  ];
}
