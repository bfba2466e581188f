import { canoniek } from '../domain/canoniek.js';
import { merge } from '../domain/document/merge.js';
import { bewaartermijn, houdbaar, maakEnvelop } from './envelop.js';
import { type Gelezen, leesEnvelop, zetApart } from './lees-envelop.js';
import type { Bewaarplaats, Concept, Gevonden, Onleesbaar, Opslag } from './poort.js';
import { hoofdSleutel, opnameSleutel, soortVan } from './sleutels.js';

/** One text as it stands in one place. */
export interface Vondst {
  opslag: Opslag;
  sleutel: string;
  ruw: string;
}

type Kopie = Vondst & Gelezen;

/** What a store refuses here is tried again at the next visit. */
async function probeer<T>(werk: () => Promise<T>, anders: T): Promise<T> {
  try {
    return await werk();
  } catch {
    return anders;
  }
}

/** Takes away exactly these texts; what another tab wrote in the meantime stays. */
async function neemWeg(kopieen: Kopie[]): Promise<void> {
  for (const { opslag, sleutel, ruw } of kopieen)
    await probeer(() => Promise.resolve(opslag.ruil(sleutel, ruw, null)), null);
}

/** Puts in each place one text under the key of the passport instead of several beside it. */
async function brengSamen(sleutel: string, kopieen: Kopie[], tekst: string): Promise<void> {
  for (const opslag of new Set(kopieen.map((kopie) => kopie.opslag))) {
    const hier = kopieen.filter((kopie) => kopie.opslag === opslag);
    const oud = hier.find((kopie) => kopie.sleutel === sleutel)?.ruw ?? null;
    const gelukt = await probeer(async () => (await opslag.ruil(sleutel, oud, tekst)) === oud, false);
    if (gelukt) await neemWeg(hier.filter((kopie) => kopie.sleutel !== sleutel));
  }
}

async function alsConcept(
  sleutel: string,
  kopieen: [Kopie, ...Kopie[]],
  tabblad: Opslag,
  nu: number,
): Promise<Concept | undefined> {
  const laatste = kopieen.reduce((a, b) => (b.reeks > a.reeks ? b : a));
  const op = houdbaar(laatste.op, nu);
  if (op === undefined) {
    await neemWeg(kopieen);
    return undefined;
  }
  const document = kopieen.map((kopie) => kopie.document).reduce(merge);
  if (op !== laatste.op || kopieen.some((kopie) => kopie.sleutel !== sleutel))
    await brengSamen(sleutel, kopieen, maakEnvelop(laatste.reeks + 1, op, document));
  return {
    sleutel,
    document,
    op: new Date(op),
    tot: new Date(op + bewaartermijn),
    gedeeld: kopieen.some((kopie) => kopie.opslag === tabblad),
  };
}

/** A sound may be younger than the text that names it: another tab is just keeping it. */
const klankgeduld = 86_400_000;

/** Takes away the sounds that nothing here names any more. */
async function ruimKlanken(opslag: Opslag, wortel: string, blijft: readonly string[], nu: number): Promise<void> {
  for (const [sleutel, ruw] of await opslag.alle(opnameSleutel(wortel))) {
    const id = sleutel.slice(sleutel.lastIndexOf('/') + 1);
    if (blijft.some((tekst) => tekst.includes(id))) continue;
    const [, op] = /"op":"([^"]*)"/.exec(ruw.slice(0, 99)) ?? [];
    // A clock that was ahead, or a text without a moment, keeps it for another visit at most until it is in the past.
    if (!(Date.parse(op ?? '') > nu - klankgeduld)) await opslag.wis(sleutel);
  }
}

/** Makes passports of the texts that were found; tidies up what is unreadable or over time. Never rejects. */
export async function vind(
  paspoorten: Vondst[],
  apart: Vondst[],
  { tabblad, snel, traag, klok }: Pick<Bewaarplaats, 'tabblad' | 'snel' | 'traag' | 'klok'>,
  wortel: string,
): Promise<Gevonden> {
  const nu = klok.nu();
  const onleesbaar = new Map<string, Onleesbaar>();
  const meld = (sleutel: string, reden: Onleesbaar['reden'], ruw: string) =>
    onleesbaar.set(JSON.stringify([sleutel, ruw]), { sleutel, reden, ruw });
  for (const { sleutel, ruw } of apart) meld(sleutel, 'kapot', ruw);

  const groepen = new Map<string, [Kopie, ...Kopie[]]>();
  for (const vondst of paspoorten) {
    const { opslag, sleutel, ruw } = vondst;
    const hoofd = hoofdSleutel(sleutel);
    const gelezen = leesEnvelop(ruw, hoofd.slice(hoofd.lastIndexOf('/') + 1), soortVan(hoofd));
    if (!gelezen.reden) {
      const groep = groepen.get(hoofd);
      const kopie = { ...vondst, ...gelezen };
      if (groep) groep.push(kopie);
      else groepen.set(hoofd, [kopie]);
    } else if (gelezen.reden === 'nieuwer') meld(sleutel, 'nieuwer', ruw);
    else meld(await probeer(() => zetApart(opslag, sleutel, ruw), sleutel), 'kapot', ruw);
  }

  const concepten: Concept[] = [];
  for (const [sleutel, kopieen] of groepen) {
    const concept = await alsConcept(sleutel, kopieen, tabblad, nu);
    if (concept) concepten.push(concept);
  }
  const blijft = [
    ...concepten.map(({ document }) => canoniek(document)),
    ...[...onleesbaar.values()].map((o) => o.ruw),
  ];
  for (const opslag of [tabblad, snel, traag]) await probeer(() => ruimKlanken(opslag, wortel, blijft, nu), undefined);
  concepten.sort((a, b) => b.op.getTime() - a.op.getTime());
  return { concepten, onleesbaar: [...onleesbaar.values()] };
}
