import type { Antwoord, Documentsoort, Inzending, SamenspelDocument, Persoon } from '../domain/document/document.js';
import { huidigGesprek } from '../domain/gesprek/gesprek-id.js';
import { nieuwePersoonVersie, nieuweVersie, versies, zelfdeDocument } from '../domain/document/versies.js';
import type { Fase, Rol, Sjabloon } from '../domain/paspoort/sjabloon.js';
import { gevraagd, isBeantwoord, vragenVan, type GesteldeVraag } from '../domain/paspoort/vragen.js';

/** Where the reader is. A question page names its question, so that the place survives a changed template. */
export type Plek =
  | { pagina: 'start' }
  | { pagina: 'wie' }
  | { pagina: 'fase' }
  | { pagina: 'vraag'; vraag: string; vanControle?: boolean }
  | { pagina: 'controle' }
  | { pagina: 'antwoord'; vraag: string }
  | { pagina: 'klaar' }
  /** The talk, at one subject, or at one of its own pages; see `elements/paspoort/gesprek`. */
  | { pagina: 'gesprek'; bij?: string };

/** What a page may ask of the store. Each request is checked; one that makes no sense changes nothing. */
export type PaspoortRequest =
  /** I am a new person in this voice. `taal`, `naam`, `gezicht` as far as they are known. */
  | { doe: 'word'; rol: Rol; naam?: string; gezicht?: string; taal?: string }
  /** I am this person, who was here before. */
  | { doe: 'ben'; persoon: string }
  /** Nobody is at hand any more: back to "Wie ben jij?". */
  | { doe: 'vertrek' }
  | { doe: 'noem'; naam?: string; gezicht?: string; taal?: string; fase?: Fase }
  | { doe: 'antwoord'; vraag: string; antwoord: Antwoord | null }
  | { doe: 'sla-over'; vraag: string }
  | { doe: 'zicht'; vraag: string; zicht: Rol[] }
  /** Everything this person answered in this part is now shared. */
  | { doe: 'deel' }
  /** Keeps one of several versions of an own answer, or all of them joined into `antwoord`. */
  | { doe: 'kies-versie'; vraag: string; antwoord: Antwoord | null }
  | { doe: 'naar'; plek: Plek }
  | { doe: 'kies-deel'; deel: string }
  /** The same passport with more in it: what came from storage, a file, another tab was merged with what is here. */
  | { doe: 'neem-op'; document: SamenspelDocument }
  /** Another passport takes the place of this one. */
  | { doe: 'open'; document: SamenspelDocument }
  | { doe: 'sjabloon'; sjabloon: Sjabloon };

export interface PaspoortState {
  readonly document: SamenspelDocument;
  readonly sjabloon: Sjabloon;
  /** The person at hand, or null on the first page. */
  readonly persoon: Persoon | null;
  readonly deel: string;
  /** The talk of this part that is being prepared or held: `gesprek` of the answers. */
  readonly gesprek: string;
  readonly plek: Plek;
  /** The questions of this person in this part, in order, in the wording of the child's age. */
  readonly vragen: readonly GesteldeVraag[];
  /** The answers of the person at hand in this part, by question; more than one: made apart, the person must choose. */
  readonly antwoorden: ReadonlyMap<string, readonly Inzending[]>;
}

export interface PaspoortStore {
  readonly state: PaspoortState;
  dispatch(request: PaspoortRequest): void;
  /** Calls back after each change; returns the way to stop. */
  subscribe(onChange: (state: PaspoortState) => void): () => void;
}

export interface PaspoortStoreOptions {
  sjabloon: Sjabloon;
  /** ISO 8601 moment of now. */
  nu(): string;
  /** A fresh random id. */
  maakId(): string;
  deel?: string | undefined;
  document?: SamenspelDocument;
  /** The kind of document that is begun; default: a passport. */
  soort?: Documentsoort | undefined;
}

/** An empty document for these questions. */
export function leegDocument(
  sjabloon: Sjabloon,
  id: string,
  nu: string,
  soort: Documentsoort = 'samenspel-paspoort',
): SamenspelDocument {
  return {
    soort,
    versie: 1,
    id,
    sjabloon: { id: sjabloon.id, versie: sjabloon.versie },
    gemaakt: nu,
    personen: [],
    antwoorden: [],
  };
}

/** The answer of the person at hand to a question; the first of several versions made apart. */
export const antwoordVan = (state: PaspoortState, vraag: string): Antwoord | null =>
  inzendingVan(state, vraag)?.antwoord ?? null;

export const inzendingVan = (state: PaspoortState, vraag: string): Inzending | undefined =>
  state.antwoorden.get(vraag)?.[0];

/** Questions of the person at hand with several versions made apart: that person must choose. */
export const dubbeleVragen = (state: PaspoortState): GesteldeVraag[] =>
  state.vragen.filter((v) => (state.antwoorden.get(v.id)?.length ?? 0) > 1);

/** The state of one document on one page: requests in, frozen state out. No DOM, no clock, no chance of its own. */
export function createPaspoortStore(options: PaspoortStoreOptions): PaspoortStore {
  const { nu, maakId } = options;
  /** Who writes: one open page. Two tabs must differ, else one tab's change could pass for the other's. */
  const schrijver = maakId();
  const luisteraars = new Set<(state: PaspoortState) => void>();

  let state = maakState({
    document: options.document ?? leegDocument(options.sjabloon, maakId(), nu(), options.soort),
    sjabloon: options.sjabloon,
    persoon: null,
    deel: bestaandDeel(options.sjabloon, options.deel),
    plek: { pagina: 'start' },
  });

  function zet(volgende: Partial<Kern>): void {
    state = maakState({ ...state, ...volgende });
    for (const luisteraar of [...luisteraars]) luisteraar(state);
  }

  function metPersoon(persoon: Persoon, plek: Plek = state.plek): void {
    const personen = [...state.document.personen.filter((p) => p.id !== persoon.id), persoon];
    zet({ document: { ...state.document, personen }, persoon, plek });
  }

  function schrijf(vraagId: string, wat: Partial<Pick<Inzending, 'antwoord' | 'zicht' | 'status'>>): void {
    const { persoon, document, gesprek } = state;
    const vraag = state.vragen.find((v) => v.id === vraagId);
    if (!persoon || !vraag) return;
    const bestaande = versies(document, vraagId, persoon.id, gesprek);
    const oud = bestaande[0];
    const antwoord = wat.antwoord === undefined ? (oud?.antwoord ?? null) : wat.antwoord;
    const nieuw: Inzending = {
      ...(oud?.zicht ? { zicht: oud.zicht } : {}),
      vraag: vraagId,
      persoon: persoon.id,
      gesprek,
      taal: persoon.taal ?? 'nl',
      // What was shared and then changed is a draft again: only the check page shares.
      status: 'concept',
      ...wat,
      antwoord,
      gevraagd: gevraagd(vraag, antwoord),
      op: nu(),
      ...nieuweVersie(bestaande, schrijver),
    };
    const andere = document.antwoorden.filter((a) => !bestaande.includes(a));
    zet({ document: { ...document, antwoorden: [...andere, nieuw] } });
  }

  const doen: { [D in PaspoortRequest['doe']]: (r: Extract<PaspoortRequest, { doe: D }>) => void } = {
    word({ rol, naam, gezicht, taal }) {
      const persoon: Persoon = {
        id: maakId(),
        rol,
        versie: nieuwePersoonVersie(undefined, schrijver),
        ...(naam ? { naam } : {}),
        ...(gezicht ? { gezicht } : {}),
        ...(taal ? { taal } : {}),
      };
      metPersoon(persoon, eersteStap(persoon, state.sjabloon));
      if (state.plek.pagina === 'vraag') zet({ plek: eersteVraag(state) });
    },
    ben({ persoon }) {
      const gevonden = state.document.personen.find((p) => p.id === persoon);
      if (!gevonden) return;
      zet({ persoon: gevonden });
      zet({ plek: needsFase(gevonden, state.sjabloon) ? { pagina: 'fase' } : eersteVraag(state) });
    },
    vertrek() {
      zet({ persoon: null, plek: { pagina: 'start' } });
    },
    noem({ doe: _, ...wat }) {
      if (!state.persoon) return;
      const { persoon } = state;
      metPersoon({ ...persoon, ...wat, versie: nieuwePersoonVersie(persoon, schrijver) });
    },
    antwoord({ vraag, antwoord }) {
      schrijf(vraag, { antwoord });
    },
    'sla-over'({ vraag }) {
      if (!isBeantwoord(antwoordVan(state, vraag))) schrijf(vraag, { antwoord: { soort: 'overgeslagen' } });
    },
    zicht({ vraag, zicht }) {
      schrijf(vraag, { zicht });
    },
    deel() {
      for (const vraag of state.vragen) {
        const inzending = inzendingVan(state, vraag.id);
        if (!inzending?.antwoord || inzending.status === 'gedeeld') continue;
        // Who sees it is written down with it: a template that changes later must not widen it.
        schrijf(vraag.id, { status: 'gedeeld', zicht: inzending.zicht ?? [...vraag.zicht] });
      }
    },
    'kies-versie'({ vraag, antwoord }) {
      schrijf(vraag, { antwoord });
    },
    naar({ plek }) {
      zet({ plek });
    },
    'kies-deel'({ deel }) {
      const gekozen = bestaandDeel(state.sjabloon, deel);
      zet({ deel: gekozen });
      if (state.persoon) zet({ plek: eersteVraag(state) });
    },
    'neem-op'({ document }) {
      if (!zelfdeDocument(document, state.document)) return;
      zet({ document, persoon: document.personen.find((p) => p.id === state.persoon?.id) ?? state.persoon });
    },
    open({ document }) {
      zet({ document, persoon: null, plek: { pagina: 'start' } });
    },
    sjabloon({ sjabloon }) {
      zet({ sjabloon, deel: bestaandDeel(sjabloon, state.deel) });
    },
  };

  return {
    get state() {
      return state;
    },
    dispatch(request) {
      (doen[request.doe] as (r: PaspoortRequest) => void)(request);
    },
    subscribe(onChange) {
      luisteraars.add(onChange);
      return () => luisteraars.delete(onChange);
    },
  };
}

/** What the rest of the state follows from. */
type Kern = Omit<PaspoortState, 'gesprek' | 'vragen' | 'antwoorden'>;

/** Freezes the state and works out which questions this person has now, and how they were answered. */
function maakState(kern: Kern): PaspoortState {
  const { document, sjabloon, persoon, deel } = kern;
  const gesprek = huidigGesprek(document, deel);
  if (!persoon) return Object.freeze({ ...kern, gesprek, vragen: [], antwoorden: new Map() });
  const antwoorden = new Map<string, Inzending[]>();
  for (const inzending of document.antwoorden) {
    if (inzending.persoon !== persoon.id || inzending.gesprek !== gesprek) continue;
    const groep = antwoorden.get(inzending.vraag);
    if (groep) groep.push(inzending);
    else antwoorden.set(inzending.vraag, [inzending]);
  }
  for (const [vraag, groep] of antwoorden) {
    if (groep.length > 1)
      antwoorden.set(vraag, versies({ ...document, antwoorden: groep }, vraag, persoon.id, gesprek));
  }
  const fase = persoon.fase ?? sjabloon.fase ?? 'midden';
  const vragen = vragenVan(sjabloon, deel, persoon.rol, fase, (vraag) => antwoorden.get(vraag)?.[0]?.antwoord ?? null);
  return Object.freeze({ ...kern, gesprek, vragen, antwoorden });
}

const bestaandDeel = (sjabloon: Sjabloon, deel: string | undefined): string =>
  (sjabloon.delen.find((d) => d.id === deel) ?? sjabloon.delen[0])?.id ?? '';

const needsFase = (persoon: Persoon, sjabloon: Sjabloon): boolean =>
  persoon.rol === 'kind' && !persoon.fase && !sjabloon.fase;

const eersteStap = (persoon: Persoon, sjabloon: Sjabloon): Plek =>
  needsFase(persoon, sjabloon) ? { pagina: 'fase' } : { pagina: 'vraag', vraag: '' };

/** The first question that is still open, else the check page when there is anything to check. */
function eersteVraag(state: PaspoortState): Plek {
  const open = state.vragen.find((v) => antwoordVan(state, v.id) === null);
  if (open) return { pagina: 'vraag', vraag: open.id };
  return state.vragen.length > 0 ? { pagina: 'controle' } : { pagina: 'klaar' };
}

/** The question page before or after this one, for "Terug" and "Verder". */
export function buurvraag(state: PaspoortState, vraag: string, stap: 1 | -1): GesteldeVraag | undefined {
  const plaats = state.vragen.findIndex((v) => v.id === vraag);
  return plaats < 0 ? undefined : state.vragen[plaats + stap];
}
