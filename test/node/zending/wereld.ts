// A small world in which time is ours: a school's server that fails, a device with its stores, and tabs that die.
import type { Inzending, SamenspelDocument } from '../../../src/domain/document/document.js';
import { merge } from '../../../src/domain/document/merge.js';
import { nieuweVersie, versies } from '../../../src/domain/document/versies.js';
import type { Antwoord } from '../../../src/domain/zending/antwoord.js';
import { sleutelVan } from '../../../src/domain/zending/maak-zending.js';
import type { Zending } from '../../../src/domain/zending/zending.js';
import { GeheugenOpslag, GeheugenStorage } from '../../../src/storage/geheugen.js';
import type { TrageOpslag } from '../../../src/storage/poort.js';
import { Postvak, type Waar } from '../../../src/storage/postvak.js';
import { wisMelding } from '../../../src/storage/sleutels.js';
import { Zender, type Zendstand } from '../../../src/storage/zender.js';

/** What can happen to one try. */
export const storingen = [
  'goed',
  'geen verbinding',
  'antwoord kwijt',
  'hangt',
  'hangt na het bewaren',
  '500',
  'half antwoord',
  'inlogpagina',
  'andere sleutel',
  'omleiding',
  '429',
  '503 tot straks',
  '409',
  '400',
] as const;
export type Storing = (typeof storingen)[number];

export const endpoints = ['https://school.example/a', 'https://school.example/b'] as const;

export interface Opzet {
  /** Numbers that stand in for chance: how long things take, and what the backoff throws. */
  toeval: number;
  opslag: 'beide' | 'snel' | 'traag' | 'geen';
  /** The browser has Web Locks. */
  sloten: boolean;
  gedeeld: boolean;
  storingen: readonly Storing[];
}

/** The same numbers from the same seed. */
export function dobbel(zaad: number): () => number {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A promise and the way to keep it: Node 20 has no `Promise.withResolvers`. */
function withResolvers<T>(): { promise: Promise<T>; resolve: (waarde: T) => void; reject: (fout: Error) => void } {
  let resolve!: (waarde: T) => void;
  let reject!: (fout: Error) => void;
  const promise = new Promise<T>((ja, nee) => {
    resolve = ja;
    reject = nee;
  });
  return { promise, resolve, reject };
}

const leeg = (id: string): SamenspelDocument => ({
  soort: 'samenspel-paspoort',
  versie: 1,
  id,
  sjabloon: { id: 'po', versie: 1 },
  gemaakt: '2026-11-22T09:00:00.000Z',
  personen: [{ id: 'p1', rol: 'ouder', versie: [1, 'w0'] }],
  antwoorden: [],
});

/** A press on "Stuur", and what was said about it. */
export interface Druk {
  inhoud: SamenspelDocument;
  endpoint: string;
  sleutel: string;
  /** It was said that it stays on the device, or that it is there. */
  gezegd: boolean;
  /** Wiped, lost with a tab that kept it alone, or given up by the person. */
  voorbij: boolean;
  /** When it was wiped. */
  gewist: number;
  tab: Tab;
}

interface Taak {
  op: number;
  nr: number;
  doe: () => void;
}

/** Mistakes that must not go unseen. */
export type Breuk = 'sleutel per poging' | 'weg voor het bewijs' | 'elke 200 is bewijs';

export class Wereld {
  nu = Date.UTC(2026, 10, 22, 9);
  readonly kans: () => number;
  readonly snel = new GeheugenStorage();
  readonly traag = new GeheugenOpslag();
  /** By key: what the school has. */
  readonly school = new Map<string, { zending: Zending; endpoint: string; op: number }>();
  readonly drukken: Druk[] = [];
  readonly tabs: Tab[] = [];
  readonly sloten = new Set<string>();
  readonly fouten: string[] = [];
  /** Every post that reached the server, moment by moment. */
  readonly verzoeken: number[] = [];
  storingen: Storing[];
  #wachtrij: Taak[] = [];
  #nr = 0;
  #beelden: { op: number; inhoud: [string, string][] }[] = [];

  constructor(
    readonly opzet: Opzet,
    readonly breuk?: Breuk,
  ) {
    this.kans = dobbel(opzet.toeval);
    this.storingen = [...opzet.storingen];
  }

  straks(doe: () => void, ms: number): () => void {
    const taak = { op: this.nu + Math.max(0, ms), nr: this.#nr++, doe };
    this.#wachtrij.push(taak);
    return () => {
      this.#wachtrij = this.#wachtrij.filter((ander) => ander !== taak);
    };
  }

  /** Lets the time go on: everything that was to happen happens, in its order, with all that follows from it. */
  async loop(ms: number): Promise<void> {
    const eind = this.nu + ms;
    for (;;) {
      await new Promise(setImmediate);
      let eerste: Taak | undefined;
      for (const taak of this.#wachtrij)
        if (!eerste || taak.op < eerste.op || (taak.op === eerste.op && taak.nr < eerste.nr)) eerste = taak;
      if (!eerste || eerste.op > eind) break;
      const { op, doe } = eerste;
      this.nu = Math.max(this.nu, op);
      this.#wachtrij = this.#wachtrij.filter((taak) => taak !== eerste);
      doe();
    }
    this.nu = eind;
  }

  open(endpoint: string): Tab {
    const tab = new Tab(this, endpoint, `w${this.tabs.length}`);
    this.tabs.push(tab);
    return tab;
  }

  /** The school's server, and the way to it. */
  post(tekst: string, sleutel: string, endpoint: string): Promise<Antwoord> {
    const { promise, resolve } = withResolvers<Antwoord>();
    const storing = this.storingen.shift() ?? 'goed';
    const bewaar = (): void => {
      const zending = JSON.parse(tekst) as Zending;
      if (zending.sleutel !== sleutel) this.fouten.push('the key in the header is not that in the body');
      if (!this.school.has(sleutel)) this.school.set(sleutel, { zending, endpoint, op: this.nu });
    };
    const json = (status: number, inhoud: unknown, meer = {}): Antwoord => ({
      status,
      type: 'application/json; charset=utf-8',
      tekst: JSON.stringify(inhoud),
      ...meer,
    });
    const bewijs = json(201, { sleutel });
    const [bewaart, antwoord, duur = 200]: [boolean, Antwoord, number?] = {
      goed: [true, bewijs] as [boolean, Antwoord],
      'geen verbinding': [false, null, 3] as [boolean, Antwoord, number],
      'antwoord kwijt': [true, null] as [boolean, Antwoord],
      hangt: [false, null, 30_000] as [boolean, Antwoord, number],
      'hangt na het bewaren': [true, null, 30_000] as [boolean, Antwoord, number],
      '500': [false, json(500, {})] as [boolean, Antwoord],
      'half antwoord': [true, { status: 201, type: 'application/json', tekst: null }] as [boolean, Antwoord],
      inlogpagina: [false, { status: 200, type: 'text/html', tekst: `<p>${sleutel}` }] as [boolean, Antwoord],
      'andere sleutel': [false, json(200, { sleutel: 'f'.repeat(32) })] as [boolean, Antwoord],
      omleiding: [false, null] as [boolean, Antwoord],
      '429': [false, json(429, {}, { straks: '120' })] as [boolean, Antwoord],
      '503 tot straks': [
        false,
        json(503, {}, { straks: new Date(this.nu + 600_000).toUTCString(), datum: new Date(this.nu).toUTCString() }),
      ] as [boolean, Antwoord],
      '409': [false, json(409, {})] as [boolean, Antwoord],
      '400': [false, json(400, {})] as [boolean, Antwoord],
    }[storing];
    this.straks(() => {
      this.verzoeken.push(this.nu);
      if (bewaart) bewaar();
      this.straks(() => resolve(antwoord), this.kans() * duur);
    }, this.kans() * 100);
    return promise;
  }

  /** Another tab hears that localStorage changed. */
  veranderd(van: Tab, key: string, newValue: string | null): void {
    this.#beelden.push({ op: this.nu, inhoud: this.#inhoud() });
    for (const tab of this.tabs)
      if (tab !== van)
        this.straks(() => {
          if (!tab.dood && !tab.doof) tab.venster.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
        }, this.kans() * 20);
  }

  /** The whole browser ends: what went into localStorage in the last five seconds is gone. */
  kapot(): void {
    // A wipe of the last seconds is forgotten with the rest.
    for (const druk of this.drukken) if (druk.gewist > this.nu - 5000) druk.gewist = Infinity;
    const eerder = this.#beelden.filter(({ op }) => op <= this.nu - 5000).at(-1)?.inhoud ?? [];
    for (const tab of this.tabs) tab.sterf();
    this.snel.clear();
    for (const [sleutel, tekst] of eerder) this.snel.setItem(sleutel, tekst);
  }

  #inhoud(): [string, string][] {
    return Array.from({ length: this.snel.length }, (_, n) => {
      const sleutel = this.snel.key(n) ?? '';
      return [sleutel, this.snel.getItem(sleutel) ?? ''];
    });
  }

  /** What was pressed and must be at the school in the end, as it was or in what took its place. */
  async rond(): Promise<string[]> {
    this.storingen = [];
    const laatste = endpoints.map((endpoint) => this.open(endpoint));
    await this.loop(2 * 864e5);
    for (const druk of this.drukken) {
      if (druk.gewist < Infinity || this.school.has(druk.sleutel) || this.#vervangen(druk)) continue;
      // Refused: the person decides to try again, where that was said.
      const levend = [...laatste, ...this.tabs].filter(({ dood, endpoint }) => !dood && endpoint === druk.endpoint);
      const tab = levend.find(({ zender }) => zender.van(druk.inhoud).stand === 'geweigerd');
      if (tab) await this.#weer(tab, druk);
    }
    for (const druk of this.drukken)
      if (druk.gezegd && !druk.voorbij && !this.school.has(druk.sleutel) && !this.#vervangen(druk))
        this.fouten.push(`lost: ${druk.sleutel} of ${druk.endpoint}`);
    const gezien = new Map<string, string>();
    for (const [sleutel, { zending, endpoint, op }] of this.school) {
      const zelfde = this.drukken.filter((ander) => ander.sleutel === sleutel);
      const druk = zelfde[0];
      if (!druk) this.fouten.push(`never pressed: ${sleutel}`);
      // What was on its way when it was wiped may arrive; nothing sets out after that.
      else if (zelfde.every(({ gewist }) => gewist + 1000 < op)) this.fouten.push(`sent after a wipe: ${sleutel}`);
      else if (druk.endpoint !== endpoint) this.fouten.push(`${sleutel} went to another address`);
      const inhoud = `${endpoint} ${JSON.stringify(zending.inhoud)}`;
      if (gezien.has(inhoud)) this.fouten.push(`twice the same: ${sleutel} and ${gezien.get(inhoud)}`);
      gezien.set(inhoud, sleutel);
    }
    return this.fouten;
  }

  async #weer(tab: Tab, { inhoud }: Druk): Promise<void> {
    void tab.zender.stuur(inhoud, inhoud, this.opzet.gedeeld ? 'tabblad' : 'apparaat');
    await this.loop(2 * 864e5);
  }

  /** The school has it in a sending of somebody who had seen all of it, or that took its place and was then lost or wiped. */
  #vervangen(druk: Druk): boolean {
    return this.drukken.some(
      (ander) =>
        ander.endpoint === druk.endpoint &&
        ander.inhoud.id === druk.inhoud.id &&
        ander.sleutel !== druk.sleutel &&
        (this.school.has(ander.sleutel) || (ander.voorbij && ander.gezegd)) &&
        druk.inhoud.antwoorden.every((inzending) => kent(ander.inhoud, inzending)),
    );
  }
}

/** Whether this answer, or one whose writer had seen it, is in there. */
const kent = ({ antwoorden }: SamenspelDocument, { vraag, versie: [teller, schrijver] }: Inzending): boolean =>
  antwoorden.some(
    (ander) =>
      ander.vraag === vraag &&
      [ander.versie, ...(ander.vorige ?? [])].some(([hun, wie]) => wie === schrijver && hun >= teller),
  );

/** One page of one person: what it waits for never comes once it died. */
export class Tab {
  readonly venster = new EventTarget();
  readonly zender: Zender;
  readonly documenten = new Map<string, SamenspelDocument>();
  /** The clock of this page against the real one. */
  scheef = 0;
  dood = false;
  /** It hears nothing of other tabs, as a page that sleeps. */
  doof = false;
  /** Calls of the world from here, to die at a certain one. */
  stappen = 0;
  sterftBij = Infinity;
  readonly #los: () => void;

  constructor(
    readonly wereld: Wereld,
    readonly endpoint: string,
    readonly schrijver: string,
  ) {
    const { opslag, sloten } = wereld.opzet;
    const stuk = new GeheugenOpslag();
    stuk.ruil =
      stuk.alle =
      stuk.wis =
        () => {
          throw new DOMException('', 'QuotaExceededError');
        };
    const snel = opslag === 'traag' || opslag === 'geen' ? stuk : new GeheugenOpslag(this.#alsStorage());
    const traag = this.#traag(opslag === 'snel' || opslag === 'geen' ? stuk : wereld.traag);
    const postvak = new Postvak({ snel, tabblad: new GeheugenOpslag(), traag });
    this.zender = new Zender({
      endpoint,
      postvak,
      bode: async (tekst, sleutel) => {
        const { breuk } = wereld;
        if (breuk === 'weg voor het bewijs') await postvak.weg(sleutel);
        const vers = Math.floor(wereld.kans() * 1e9)
          .toString(16)
          .padStart(32, '0');
        const [metTekst, met] =
          breuk === 'sleutel per poging' ? [tekst.replace(sleutel, vers), vers] : [tekst, sleutel];
        const antwoord = await this.#wacht(() => wereld.post(metTekst, met, endpoint));
        const goed = breuk && antwoord?.status && antwoord.status < 300 && breuk !== 'weg voor het bewijs';
        return goed ? { ...antwoord, type: 'application/json', tekst: JSON.stringify({ sleutel }) } : antwoord;
      },
      alleen: async (naam, werk) => {
        if (!sloten) return werk().then(() => true);
        await this.#wacht(() => Promise.resolve());
        if (wereld.sloten.has(naam)) return false;
        wereld.sloten.add(naam);
        this.#geeftVrij.add(naam);
        await werk();
        wereld.sloten.delete(naam);
        this.#geeftVrij.delete(naam);
        return true;
      },
      klok: {
        nu: () => wereld.nu + this.scheef,
        straks: (werk, ms) => wereld.straks(() => (this.dood ? undefined : werk()), ms),
      },
      toeval: wereld.kans,
      venster: this.venster,
    });
    this.#los = this.zender.luister(() => this.#controleer());
  }
  readonly #geeftVrij = new Set<string>();

  document(id: string): SamenspelDocument {
    return this.documenten.get(id) ?? leeg(id);
  }

  /** Somebody answers a question here. */
  wijzig(id: string, vraag: string, tekst: string): void {
    const document = this.document(id);
    const bestaande = versies(document, vraag, 'p1', 'algemeen');
    const anders = document.antwoorden.filter((inzending) => inzending.vraag !== vraag);
    this.documenten.set(id, {
      ...document,
      antwoorden: [
        ...anders,
        {
          vraag,
          persoon: 'p1',
          gesprek: 'algemeen',
          ...nieuweVersie(bestaande, this.schrijver),
          taal: 'nl',
          status: 'gedeeld',
          zicht: ['ouder', 'leerkracht'],
          antwoord: { soort: 'tekst', tekst },
          gevraagd: { tekst: 'Wat vind je leuk?' },
          op: '2026-11-22T10:00:00.000Z',
        },
      ],
    });
  }

  /** What another tab knows comes here, as it does by way of the device. */
  hoor(ander: Tab, id: string): void {
    this.documenten.set(id, merge(this.document(id), ander.document(id)));
  }

  /** "Stuur", pressed twice as hurried people do. */
  stuur(id: string): void {
    const inhoud = this.document(id);
    if (inhoud.antwoorden.length === 0) return;
    const sleutel = sleutelVan(this.endpoint, inhoud);
    const druk: Druk = {
      inhoud,
      endpoint: this.endpoint,
      sleutel,
      gezegd: false,
      voorbij: false,
      gewist: Infinity,
      tab: this,
    };
    this.wereld.drukken.push(druk);
    const waar: Waar = this.wereld.opzet.gedeeld ? 'tabblad' : 'apparaat';
    for (let keer = 0; keer < 2; keer++) void this.zender.stuur(inhoud, inhoud, waar).then(() => this.#controleer());
  }

  wis(): void {
    for (const druk of this.wereld.drukken) {
      druk.voorbij = true;
      druk.gewist = Math.min(druk.gewist, this.wereld.nu);
    }
    for (const opslag of [this.wereld.snel]) {
      for (const [sleutel] of new GeheugenOpslag(opslag).alle('samenspel')) {
        opslag.removeItem(sleutel);
        this.wereld.veranderd(this, sleutel, null);
      }
    }
    void this.#traag(this.wereld.traag).wis('samenspel');
    this.zender.gewist();
    this.wereld.veranderd(this, wisMelding, `${this.wereld.nu} samenspel`);
  }

  sterf(): void {
    this.dood = true;
    for (const naam of this.#geeftVrij) this.wereld.sloten.delete(naam);
    for (const druk of this.wereld.drukken) if (druk.tab === this && !this.#bewaard(druk)) druk.voorbij = true;
  }

  sluit(): void {
    this.#los();
    this.sterf();
  }

  /** Said, so that the person counted on it, to outlive this page. */
  #bewaard({ gezegd, sleutel }: Druk): boolean {
    const { gedeeld, opslag } = this.wereld.opzet;
    return gezegd && !gedeeld && opslag !== 'geen' && sleutel !== '';
  }

  /** Whatever this page may say now must be true now. */
  #controleer(): void {
    if (this.dood) return;
    for (const druk of this.wereld.drukken) {
      const stand: Zendstand = this.zender.van(druk.inhoud);
      if (druk.endpoint !== this.endpoint) continue;
      if (stand.stand === 'verzonden' && !this.wereld.school.has(druk.sleutel))
        this.wereld.fouten.push(`untrue: “verzonden” of ${druk.sleutel}`);
      const eigen = druk.tab === this;
      if (stand.stand === 'verzonden' || (eigen && stand.stand === 'wacht' && stand.waar !== 'nergens'))
        druk.gezegd = true;
    }
  }

  /** Each call of the world takes a while, and may be the last one: before it, or after it and unheard. */
  #wacht<T>(doe: () => T | Promise<T>): Promise<T> {
    this.stappen++;
    const { promise, resolve, reject } = withResolvers<T>();
    const { kans } = this.wereld;
    if (this.dood) return promise;
    const voor = kans();
    if (this.stappen === this.sterftBij) {
      if (voor < 0.5) void (async () => doe())().catch(() => undefined);
      this.sterf();
      return promise;
    }
    this.wereld.straks(() => {
      // What was on its way when the page died may happen all the same; nobody hears of it.
      if (this.dood && kans() < 0.5) return;
      void (async () => doe())().then(
        (uit) => this.wereld.straks(() => (this.dood ? undefined : resolve(uit)), kans() * 10),
        (fout: unknown) => (this.dood ? undefined : reject(fout as Error)),
      );
    }, voor * 10);
    return promise;
  }

  #traag(binnen: GeheugenOpslag): TrageOpslag {
    return {
      verbinding: 1,
      gereed: true,
      ruil: (sleutel, oud, nieuw) => this.#wacht(() => binnen.ruil(sleutel, oud, nieuw)),
      alle: (wortel) => this.#wacht(() => binnen.alle(wortel)),
      wis: (wortel) => this.#wacht(() => binnen.wis(wortel)),
      houd: () => undefined,
      laat: () => undefined,
    };
  }

  /** localStorage of the device, as this tab writes it. */
  #alsStorage(): Storage {
    const { wereld } = this;
    const { snel } = wereld;
    const mag = (): void => {
      if (this.dood) throw new Error('Dead pages do not write');
    };
    return {
      get length() {
        return snel.length;
      },
      key: (n) => snel.key(n),
      getItem: (sleutel) => snel.getItem(sleutel),
      setItem: (sleutel, tekst) => {
        mag();
        snel.setItem(sleutel, tekst);
        wereld.veranderd(this, sleutel, tekst);
      },
      removeItem: (sleutel) => {
        mag();
        snel.removeItem(sleutel);
        wereld.veranderd(this, sleutel, null);
      },
      clear: () => snel.clear(),
    };
  }
}
