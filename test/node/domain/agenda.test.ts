import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { agenda, type Afspraak } from '../../../src/domain/informatiekaart/agenda.js';
import type { Informatiekaart, Moment } from '../../../src/domain/informatiekaart/informatiekaart.js';
import { heeftDag } from '../../../src/domain/informatiekaart/momenten.js';
import { regeltekst } from './maak.js';
import { kaarten } from './maak-kaart.js';

const stempel = Date.parse('2026-11-22T10:11:12Z');
const etmaal = 24 * 60 * 60 * 1000;
const plus = (datum: string, dagen: number): string =>
  new Date(Date.parse(`${datum}T00:00Z`) + dagen * etmaal).toISOString().slice(0, 10);

/** What a clock in a zone shows, as Swedish writes it: "2026-10-25 02:30". */
const zweeds = new Map<string, Intl.DateTimeFormat>();
function wand(instant: number, tijdzone: string): string {
  const opmaak =
    zweeds.get(tijdzone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: tijdzone, dateStyle: 'short', timeStyle: 'short' });
  zweeds.set(tijdzone, opmaak);
  return opmaak.format(instant);
}

/**
 * The file as somebody else's program reads it: https://github.com/kewisch/ical.js. It knows no zones of its own, only
 * those that the file brings along.
 */
function gelezen(bestand: string): ICAL.Event[] {
  const kalender = new ICAL.Component(ICAL.parse(bestand) as never);
  return kalender.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel));
}

/** When it begins, each time: instants, or days. */
function keren(event: ICAL.Event): ICAL.Time[] {
  if (!event.isRecurring()) return [event.startDate];
  const uit: ICAL.Time[] = [];
  const loper = event.iterator();
  for (let keer = loper.next() as ICAL.Time | null; keer; keer = loper.next() as ICAL.Time | null) uit.push(keer);
  return uit;
}
const instant = (tijd: ICAL.Time): number => tijd.toUnixTime() * 1000;

/** All days that a moment is on, counted day by day. */
function dagenVan(kaart: Informatiekaart, { datum, maand, elke }: Moment, vanaf: string): string[] {
  if (datum !== undefined) return [datum];
  if (maand !== undefined || elke === undefined) return [];
  const [begin, eind] = [`${kaart.schooljaar.slice(0, 4)}-08-01`, `${kaart.schooljaar.slice(5)}-07-31`];
  const uit: string[] = [];
  for (let dag = begin; dag <= eind; dag = plus(dag, 1)) {
    const vrij = kaart.vakanties?.some(({ van, tot }) => van <= dag && dag <= tot) ?? false;
    const week = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'][new Date(`${dag}T12:00Z`).getUTCDay()];
    if (dag >= vanaf && week === elke && !vrij) uit.push(dag);
  }
  return uit;
}

/** Text as a calendar shows it: without what may not be in a file. */
const getoond = (tekst: string): string =>
  tekst
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');

const woorden = fc.oneof(
  regeltekst,
  fc.constantFrom(
    'Adviesgesprek; met u, en \\ uw kind',
    'Regel 1\nRegel 2\r\nRegel 3',
    'مقابلة مع المعلمة،',
    '🎒'.repeat(40),
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('a calendar file', () => {
  it('of 2,000 cards is read by another program: the right instants, days and words', () => {
    const geteld = { bestanden: 0, keren: 0, week: 0, heel: 0, gat: 0, dubbel: 0 };
    fc.assert(
      fc.property(
        kaarten,
        fc.array(woorden, { minLength: 10, maxLength: 10 }),
        fc.nat({ max: 400 }),
        (kaart, teksten, n) => {
          const afspraken = (kaart.momenten ?? []).map((moment, i): Afspraak => ({
            moment,
            titel: teksten[i]!,
            ...(i % 2 && { uitleg: teksten[i + 5]! }),
          }));
          const vanaf = plus(`${kaart.schooljaar.slice(0, 4)}-08-01`, n - 30);
          const verwacht = afspraken.filter(({ moment }) => dagenVan(kaart, moment, vanaf).length > 0);
          const bestand = agenda(kaart, afspraken, { stempel, vanaf });
          if (verwacht.length === 0) return assert.equal(bestand, null);
          assert.ok(bestand);
          geteld.bestanden++;

          for (const regel of bestand.split('\r\n')) assert.ok(Buffer.byteLength(regel) <= 75, regel);
          assert.ok(bestand.endsWith('END:VCALENDAR\r\n') && !/(^|[^\r])\n/.test(bestand));
          assert.equal(Buffer.from(bestand).toString(), bestand);

          const zone = kaart.tijdzone ?? 'Europe/Amsterdam';
          const events = gelezen(bestand);
          assert.equal(events.length, verwacht.length);
          assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
          for (const [i, { moment, titel, uitleg }] of verwacht.entries()) {
            const event = events[i]!;
            assert.equal(event.summary, getoond(titel));
            assert.equal(event.description ?? '', getoond(uitleg ?? ''));
            assert.ok(event.location.endsWith(getoond([kaart.school, kaart.adres].filter((deel) => deel).join(', '))));
            assert.equal(event.component.getFirstPropertyValue('dtstamp')?.toString(), '2026-11-22T10:11:12Z');

            const dagen = dagenVan(kaart, moment, vanaf);
            const begin = keren(event);
            geteld.keren += begin.length;
            if (moment.van === undefined) {
              geteld.heel++;
              assert.deepEqual(
                begin.map((tijd) => [tijd.isDate, tijd.toString()]),
                dagen.map((dag) => [true, dag]),
              );
              assert.equal(event.endDate.toString(), plus(dagen[0]!, 1));
              continue;
            }
            assert.equal(begin.length, dagen.length);
            if (moment.datum === undefined) geteld.week++;
            for (const [keer, tijd] of begin.entries()) {
              const opDeMuur = wand(instant(tijd), zone);
              const bedoeld = `${dagen[keer]} ${moment.van}`;
              if (opDeMuur === bedoeld) {
                if (
                  wand(instant(tijd) - 60 * 60_000, zone) === bedoeld ||
                  wand(instant(tijd) - 30 * 60_000, zone) === bedoeld
                )
                  geteld.dubbel++;
                continue;
              }
              // A time that the clock skips that night: as much later as it jumps.
              geteld.gat++;
              const eerder = (minuten: number): string => wand(instant(tijd) - minuten * 60_000, zone);
              const nooit = [15, 30, 45, 60, 90, 120].every((minuten) => eerder(minuten) !== bedoeld);
              assert.ok(nooit && opDeMuur.slice(0, 10) === dagen[keer], `${zone}: ${opDeMuur}, not ${bedoeld}`);
            }
            const duur = instant(event.endDate) - instant(event.startDate);
            const [van, tot] = [moment.van, moment.tot].map(
              (op = '00:00') => Number(op.slice(0, 2)) * 60 + Number(op.slice(3)),
            );
            const minuten = moment.tot === undefined ? (moment.duur ?? 0) : tot! - van!;
            // On the night itself it may be an hour longer or shorter.
            const sprong = Math.abs(duur / 60_000 - minuten);
            assert.ok(
              sprong === 0 || sprong === 30 || sprong === 60 || duur === 0,
              `${zone} ${dagen[0]}: ${duur / 60_000}, not ${minuten}`,
            );
          }
        },
      ),
      { numRuns: 2000, seed: 40 },
    );
    assert.ok(geteld.bestanden > 1000 && geteld.keren > 20_000 && geteld.week > 200, JSON.stringify(geteld));
    assert.ok(geteld.heel > 100 && geteld.gat > 0 && geteld.dubbel > 0, JSON.stringify(geteld));
  });
});

const kaart: Informatiekaart = {
  id: 'groep-5',
  versie: 3,
  school: 'De Wilg',
  klas: 'Groep 5',
  schooljaar: '2026-2027',
  vakanties: [{ naam: 'Herfst', van: '2026-10-17', tot: '2026-10-25' }],
  mensen: [],
  contact: [],
  gewijzigdOp: '2026-09-01',
};
const advies: Moment = {
  id: 'advies',
  soort: 'advies',
  datum: '2026-11-03',
  van: '15:00',
  tot: '15:15',
  waar: 'lokaal 12',
};
const inloop: Moment = { id: 'inloop', soort: 'inloop', elke: 'wo', van: '08:30', tot: '09:00' };
const maak = (moment: Moment, anders: Partial<Informatiekaart> = {}, vanaf?: string): string[] =>
  (agenda({ ...kaart, ...anders }, [{ moment, titel: 'Titel' }], { stempel, vanaf }) ?? '').trim().split('\r\n');
const uidVan = (...wat: Parameters<typeof maak>): string | undefined => maak(...wat).find((r) => r.startsWith('UID:'));

describe('one moment in a calendar', () => {
  it('is an instant that every program knows, without a zone', () => {
    assert.deepEqual(maak(advies), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Samenspel//Informatiekaart//NL',
      'BEGIN:VEVENT',
      uidVan(advies),
      'DTSTAMP:20261122T101112Z',
      'SEQUENCE:3',
      'SUMMARY:Titel',
      'LOCATION:lokaal 12\\, De Wilg',
      'DTSTART:20261103T140000Z',
      'DTEND:20261103T141500Z',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    assert.ok(maak({ ...advies, datum: '2026-10-23' }).includes('DTSTART:20261023T130000Z'));
    assert.ok(maak({ ...advies, datum: '2027-03-26' }).includes('DTSTART:20270326T140000Z'));
    assert.ok(maak({ ...advies, datum: '2027-03-29' }).includes('DTSTART:20270329T130000Z'));
    assert.ok(maak(advies, { tijdzone: 'America/Kralendijk' }).includes('DTSTART:20261103T190000Z'));
  });

  it('is written as RFC 5545 says, in lines that no program finds too long', () => {
    const titel = `a;b,c\\d\r\ne\u0007 ${'é'.repeat(40)} ${'🎒'.repeat(10)}`;
    const regels = (agenda(kaart, [{ moment: advies, titel }], { stempel }) ?? '').split('\r\n');
    const begin = regels.findIndex((regel) => regel.startsWith('SUMMARY'));
    assert.deepEqual(regels.slice(begin, begin + 3), [
      `SUMMARY:a\\;b\\,c\\\\d\\ne ${'é'.repeat(26)}`,
      ` ${'é'.repeat(14)} ${'🎒'.repeat(10)}`,
      'LOCATION:lokaal 12\\, De Wilg',
    ]);
  });

  it('is an hour later when the clock skips its hour, and the first of two when it has it twice', () => {
    const nacht = { ...advies, van: '02:30', tot: undefined };
    assert.ok(maak({ ...nacht, datum: '2027-03-28' }).includes('DTSTART:20270328T013000Z'));
    assert.ok(maak({ ...nacht, datum: '2026-10-25' }).includes('DTSTART:20261025T003000Z'));
  });

  it('lasts as long as it takes, or has no end', () => {
    assert.ok(maak({ ...advies, tot: undefined, duur: 15 }).includes('DTEND:20261103T141500Z'));
    assert.ok(
      !maak({ ...advies, tot: undefined })
        .join()
        .includes('DTEND'),
    );
  });

  it('is a whole day when nobody knows the time, and not there when nobody knows the day', () => {
    const dag = maak({ ...advies, van: undefined, tot: undefined });
    assert.ok(dag.includes('DTSTART;VALUE=DATE:20261103') && dag.includes('DTEND;VALUE=DATE:20261104'));
    for (const wanneer of [{}, { maand: 11 }, { maand: 11, elke: 'wo' as const }]) {
      const moment: Moment = { id: 'advies', soort: 'advies', ...wanneer };
      assert.equal(heeftDag(moment), false);
      assert.deepEqual(maak(moment), ['']);
    }
    assert.ok(heeftDag(advies) && heeftDag(inloop));
  });

  it('is the same moment the next time, and another one at another school and in another year', () => {
    const later = agenda(kaart, [{ moment: { ...advies, van: '16:00', tot: '16:15' }, titel: 'x' }], { stempel: 1 });
    assert.ok(later?.includes(uidVan(advies)!));
    const anders = [{}, { school: 'De Eik' }, { klas: 'Groep 6' }, { schooljaar: '2027-2028' }, { id: 'groep-6' }];
    assert.equal(new Set(anders.map((wat) => uidVan(advies, wat))).size, anders.length);
  });

  it('is stamped with the day the card was changed when there is no clock', () => {
    assert.ok(agenda(kaart, [{ moment: advies, titel: 'x' }], { stempel: NaN })?.includes('DTSTAMP:20260901T000000Z'));
  });
});

describe('a moment of every week in a calendar', () => {
  it('keeps its time on the wall: it brings the rules of its zone along as Outlook reads them', () => {
    const regels = maak(inloop, {}, '2026-09-28');
    assert.deepEqual(regels.slice(3, 17), [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Amsterdam',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
    ]);
    for (const regel of [
      'DTSTART;TZID=Europe/Amsterdam:20260930T083000',
      'DTEND;TZID=Europe/Amsterdam:20260930T090000',
      'RRULE:FREQ=WEEKLY;UNTIL=20270728T063000Z',
      'EXDATE;TZID=Europe/Amsterdam:20261021T083000',
    ])
      assert.ok(regels.includes(regel), regel);
  });

  it('is on no day of a holiday, also when the school year begins or ends with one', () => {
    const vakanties = [
      { naam: 'Zomer 2026', van: '2026-07-18', tot: '2026-08-30' },
      { naam: 'Zomer 2027', van: '2027-07-17', tot: '2027-08-29' },
    ];
    const regels = maak({ ...inloop, van: undefined, tot: undefined }, { vakanties });
    assert.ok(regels.includes('DTSTART;VALUE=DATE:20260902') && regels.includes('RRULE:FREQ=WEEKLY;UNTIL=20270714'));
    assert.ok(!regels.join().includes('EXDATE') && !regels.join().includes('VTIMEZONE'));
    assert.deepEqual(maak(inloop, {}, '2027-08-01'), ['']);
  });

  it('has a rule for each zone that keeps one, and else says when its clock jumps', () => {
    const aantal = (tijdzone: string, wat: string): number =>
      maak(inloop, { tijdzone }).filter((regel) => regel.startsWith(wat)).length;
    for (const tijdzone of ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland'])
      assert.deepEqual([aantal(tijdzone, 'RRULE:FREQ=YEARLY'), aantal(tijdzone, 'TZOFFSETTO')], [2, 2], tijdzone);
    for (const tijdzone of ['America/Curacao', 'Asia/Kathmandu'])
      assert.deepEqual([aantal(tijdzone, 'RRULE:FREQ=YEARLY'), aantal(tijdzone, 'TZOFFSETTO')], [0, 1], tijdzone);
    assert.equal(aantal('Africa/Casablanca', 'RRULE:FREQ=YEARLY'), 0);
    assert.ok(aantal('Africa/Casablanca', 'TZOFFSETTO') >= 4);
  });

  it('has the time on any wall when this device does not know the zone', () => {
    const regels = maak(inloop, { tijdzone: 'Europe/Rotterdam' });
    assert.ok(regels.includes('DTSTART:20260805T083000') && regels.includes('EXDATE:20261021T083000'));
    assert.ok(maak(advies, { tijdzone: 'Europe/Rotterdam' }).includes('DTSTART:20261103T150000'));
  });
});
