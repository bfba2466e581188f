import { readFile } from 'node:fs/promises';
import ziekMelden from '../../src/content/beeldinstructie/ziek-melden.js';
import wieBenIk from '../../src/content/thuisopdracht/wie-ben-ik.js';
import type { Informatiekaart } from '../../src/domain/informatiekaart/informatiekaart.js';
import { leesTekst } from '../../src/domain/lees-tekst.js';
import type { Tekst } from '../../src/domain/tekst.js';
import kaartteksten from '../../src/elements/informatiekaart/informatiekaart.teksten.js';
import * as kaartlijsten from '../../src/i18n/generated/informatiekaart.js';
import * as instructielijsten from '../../src/i18n/generated/inhoud-beeldinstructie.js';
import * as opdrachtlijsten from '../../src/i18n/generated/inhoud-thuisopdracht.js';
import { haalLijst } from '../../src/i18n/lijsten.js';
import { maakInhoud, maakTeksten, type Taal } from '../../src/i18n/vertaler.js';
import { belooft, type Belofte } from '../contracts/element.js';
import { klein } from '../drivers/klein.js';
import { matchwoordenIn } from '../drivers/matches.driver.js';
import { woordenIn } from '../drivers/woorden.js';
import { alsNaam, metNamen, startSite, STRICTEST, type Engine } from './harness/index.js';

const inElkeTaal = async (woord: (taal: Taal) => Promise<Tekst>): Promise<Record<Taal, string>> => {
  const lees = async (taal: Taal): Promise<string> => leesTekst(await woord(taal), taal).tekst;
  return { nl: await lees('nl'), en: await lees('en'), ar: await lees('ar') };
};

const kaart = JSON.parse(await readFile('stories/kaarten/groep-5.json', 'utf8')) as Informatiekaart;
const elementen: Belofte[] = [
  {
    naam: 'paspoort',
    attributen: { preset: 'po' },
    leest: await inElkeTaal(async (taal) => (await woordenIn(taal)).t.wieBenJij),
    eigen: (school) => ({ ...klein, school }),
    vreemd: /matches|kaart|opdracht|instructie/,
  },
  {
    naam: 'matches',
    attributen: { preset: 'po' },
    leest: await inElkeTaal(async (taal) => (await matchwoordenIn(taal)).titel),
    eigen: (school) => ({ ...klein, school }),
    vreemd: /^paspoort|invullen|kaart|opdracht|instructie/,
  },
  {
    naam: 'informatiekaart',
    attributen: { src: '/kaart.json' },
    leest: await inElkeTaal(
      async (taal) => maakTeksten(kaartteksten, await haalLijst(taal, kaartlijsten.informatiekaart)).onderkop,
    ),
    eigen: (klas) => ({ ...kaart, klas }),
    vreemd: /paspoort|invullen|matches|opdracht|instructie/,
  },
  {
    naam: 'thuisopdracht',
    attributen: { preset: 'wie-ben-ik' },
    leest: await inElkeTaal(
      async (taal) =>
        maakInhoud(wieBenIk, taal, await haalLijst(taal, opdrachtlijsten['thuisopdracht-wie-ben-ik'])).titel,
    ),
    eigen: (titel) => ({ ...maakInhoud(wieBenIk, 'nl', null), titel }),
    vreemd: /paspoort|invullen|matches|kaart|instructie/,
  },
  {
    naam: 'beeldinstructie',
    attributen: { preset: 'ziek-melden' },
    leest: await inElkeTaal(
      async (taal) =>
        maakInhoud(ziekMelden, taal, await haalLijst(taal, instructielijsten['beeldinstructie-ziek-melden'])).titel,
    ),
    eigen: (titel) => ({ ...maakInhoud(ziekMelden, 'nl', null), titel }),
    vreemd: /paspoort|invullen|matches|kaart|opdracht/,
  },
];

// As strict a policy as a school can have: whatever an element does in these tests, it does under it.
const site = await startSite({
  mounts: { '/samenspel/': 'dist', '/nog-eens/': 'dist' },
  pages: { '/kaart.json': { body: JSON.stringify(kaart), type: 'application/json' } },
  headers: STRICTEST,
});

/** What each element promises, or those of these names. */
export function beloften(engine: Engine, namen = elementen.map(({ naam }) => naam)): void {
  for (const element of elementen.filter(({ naam }) => namen.includes(naam)))
    belooft(engine, element, site, { origin: alsNaam('school.test', site), launch: metNamen(engine) });
}
