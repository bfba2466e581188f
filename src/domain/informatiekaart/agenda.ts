import { plusDagen } from '../datum.js';
import { instantVan, type Klok } from '../klok.js';
import { alsDag, alsInstant, alsWaarde, alsWandtijd, gevouwen } from './agenda-regels.js';
import { tijdzoneRegels } from './agenda-tijdzone.js';
import type { Informatiekaart, Moment } from './informatiekaart.js';
import { heeftDag } from './momenten.js';
import { wekelijks } from './schooljaar.js';
import { schoolklok, tijdzoneVan } from './tijd.js';

/** A moment of the card with its words in the language of the reader. */
export interface Afspraak {
  moment: Moment;
  titel: string;
  uitleg?: string;
}

export interface Agendakeuzes {
  /** When the file is made: an instant. */
  stempel: number | string;
  /** The day it is: what comes every week begins on or after it. Without it, at the start of the school year. */
  vanaf?: string;
}

export const agendaSoort = 'text/calendar;charset=utf-8';

const minuut = 60_000;
const etmaal = 24 * 60 * minuut;

/** When it is, as lines of the file; for what comes every week also from when to when the zone has to be known. */
interface Wanneer {
  regels: string[];
  zone?: [eerste: number, laatste: number];
}

/**
 * The calendar file (RFC 5545) of one moment or of many; null when none of them has a day. One day at a time is an
 * instant in UTC, which no program reads wrongly. What comes every week keeps its time on the wall, so it names the zone
 * and brings its rules along. Why: docs/decisions/0040-calendar.md.
 */
export function agenda(
  kaart: Informatiekaart,
  afspraken: readonly Afspraak[],
  { stempel, vanaf }: Agendakeuzes,
): string | null {
  const klok = schoolklok(kaart);
  const gemaakt = instantVan(stempel) ?? Date.parse(`${kaart.gewijzigdOp}T00:00:00Z`);
  const delen = afspraken
    .filter(({ moment }) => heeftDag(moment))
    .map((afspraak) => ({
      wat: wat(kaart, afspraak, gemaakt),
      ...(afspraak.moment.datum === undefined
        ? elkeWeek(kaart, afspraak.moment, klok, vanaf)
        : eenDag(afspraak.moment, afspraak.moment.datum, klok)),
    }))
    .filter(({ regels }) => regels.length > 0);
  if (delen.length === 0) return null;
  const zones = delen.flatMap(({ zone = [] }) => zone);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samenspel//Informatiekaart//NL',
    ...(klok && zones.length > 0
      ? tijdzoneRegels(tijdzoneVan(kaart), klok, Math.min(...zones), Math.max(...zones))
      : []),
    ...delen.flatMap(({ wat, regels }) => ['BEGIN:VEVENT', ...wat, ...regels, 'END:VEVENT']),
    'END:VCALENDAR',
  ]
    .map((regel) => `${gevouwen(regel)}\r\n`)
    .join('');
}

function wat(kaart: Informatiekaart, { moment, titel, uitleg }: Afspraak, gemaakt: number): string[] {
  const waar = [moment.waar, kaart.school, kaart.adres].filter((deel) => deel !== undefined).join(', ');
  return [
    `UID:${uid(kaart, moment)}`,
    `DTSTAMP:${alsInstant(gemaakt)}`,
    // A calendar that has it already takes over the newer one.
    `SEQUENCE:${kaart.versie}`,
    `SUMMARY:${alsWaarde(titel)}`,
    ...(uitleg ? [`DESCRIPTION:${alsWaarde(uitleg)}`] : []),
    `LOCATION:${alsWaarde(waar)}`,
  ];
}

/**
 * The same each time it is made, so that a calendar keeps one of it. Two schools may both have a "kennismaking" on a card
 * "groep-5", and so has next year's card: they are told apart.
 */
function uid({ id, schooljaar, school, klas }: Informatiekaart, moment: Moment): string {
  let som = 0x811c9dc5;
  for (const teken of `${school}\n${klas}`) som = Math.imul(som ^ (teken.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${moment.id}.${id}.${schooljaar}.${som.toString(36)}@samenspel`;
}

const heleDag = (datum: string): string[] => [
  `DTSTART;VALUE=DATE:${alsDag(datum)}`,
  `DTEND;VALUE=DATE:${alsDag(plusDagen(datum, 1))}`,
];

function eenDag(moment: Moment, datum: string, klok: Klok | undefined): Wanneer {
  const { van, tot, duur = 0 } = moment;
  if (van === undefined) return { regels: heleDag(datum) };
  // A device that does not know the zone: as it stands on the wall, wherever that is read.
  if (!klok) return { regels: opDeWand(datum, moment, '') };
  const begin = klok.instant(datum, van);
  const eind = tot === undefined ? begin + duur * minuut : klok.instant(datum, tot);
  return { regels: [`DTSTART:${alsInstant(begin)}`, ...(eind > begin ? [`DTEND:${alsInstant(eind)}`] : [])] };
}

function elkeWeek(kaart: Informatiekaart, moment: Moment, klok: Klok | undefined, vanaf: string | undefined): Wanneer {
  const dagen = wekelijks(kaart, moment, vanaf);
  const [eerste, laatste] = [dagen[0], dagen.at(-1)];
  if (eerste === undefined || laatste === undefined) return { regels: [] };
  const vrij: string[] = [];
  for (let datum = eerste; datum < laatste; datum = plusDagen(datum, 7)) if (!dagen.includes(datum)) vrij.push(datum);

  const { van } = moment;
  if (van === undefined) {
    const regel = `RRULE:FREQ=WEEKLY;UNTIL=${alsDag(laatste)}`;
    return { regels: [...heleDag(eerste), regel, ...vrij.map((datum) => `EXDATE;VALUE=DATE:${alsDag(datum)}`)] };
  }
  const tzid = klok ? `;TZID=${tijdzoneVan(kaart)}` : '';
  const tot = klok ? alsInstant(klok.instant(laatste, van)) : alsWandtijd(laatste, van);
  return {
    regels: [
      ...opDeWand(eerste, moment, tzid),
      `RRULE:FREQ=WEEKLY;UNTIL=${tot}`,
      // A line for each: there are readers that stop at the first comma.
      ...vrij.map((datum) => `EXDATE${tzid}:${alsWandtijd(datum, van)}`),
    ],
    ...(klok && { zone: [klok.instant(eerste, van), klok.instant(laatste, van) + etmaal] as [number, number] }),
  };
}

/** From when to when on the wall; without an end when the card gives none. */
function opDeWand(datum: string, { van = '00:00', tot, duur }: Moment, tzid: string): string[] {
  const begin = `DTSTART${tzid}:${alsWandtijd(datum, van)}`;
  if (tot !== undefined) return [begin, `DTEND${tzid}:${alsWandtijd(datum, tot)}`];
  if (duur === undefined) return [begin];
  const [dag = '', tijd = ''] = new Date(Date.parse(`${datum}T${van}Z`) + duur * minuut).toISOString().split('T');
  return [begin, `DTEND${tzid}:${alsWandtijd(dag, tijd.slice(0, 5))}`];
}
