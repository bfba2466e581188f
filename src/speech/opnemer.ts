import { grootsteGeluid, langsteOpname, soortVan, type Geluidsoort } from '../domain/opname.js';
import { neemBeurt } from './beurt.js';

/** What recording uses of a browser. */
export interface Opneemapparaat {
  /** Missing on plain http, and in the browsers inside other apps. */
  readonly media: Pick<MediaDevices, 'getUserMedia'> | undefined;
  readonly Recorder: typeof MediaRecorder | undefined;
  /** Whether the page came over https. */
  readonly veilig: boolean;
  readonly pagina: Document;
  readonly venster: EventTarget;
  nu(): number;
  straks(doe: () => void, ms: number): () => void;
}

export const ditOpneemapparaat: Opneemapparaat = {
  get media() {
    return (navigator as Partial<Navigator>).mediaDevices;
  },
  get Recorder() {
    return (window as { MediaRecorder?: typeof MediaRecorder }).MediaRecorder;
  },
  get veilig() {
    return window.isSecureContext;
  },
  get pagina() {
    return document;
  },
  get venster() {
    return window;
  },
  nu: () => performance.now(),
  straks(doe, ms) {
    const id = setTimeout(doe, ms);
    return () => clearTimeout(id);
  },
};

/** Why nothing was recorded. */
export type Opneemfout =
  /** The page is not on https: the browser gives it no microphone. */
  | 'http'
  /** This browser cannot record. */
  | 'kan-niet'
  /** Somebody said no, or the site does. */
  | 'geweigerd'
  | 'geen-microfoon'
  | 'mislukt';

export interface Opgenomen {
  bytes: Uint8Array;
  type: Geluidsoort;
  /** In whole seconds. */
  duur: number;
  /** It stopped because the time was over. */
  vol: boolean;
}

export interface Opneemluisteraar {
  /** The microphone is on. */
  begon(): void;
  /** It is off; null when there was nothing to keep. */
  klaar(opgenomen: Opgenomen | null): void;
  mislukt(fout: Opneemfout): void;
}

export interface LopendeOpname {
  /** In seconds; 0 before it began. */
  duur(): number;
  /** All of it is waited for, to the last moment. */
  stop(): void;
  /** Now, in this call: the page goes away. The last quarter of a second may be missing. */
  breekAf(): void;
}

/** Enough for a voice, and a minute of it is less than 200 kB. */
const bitsPerSeconde = 24_000;
/** What was said is handed over in such pieces (ms): so much is lost at most when the page goes away. */
const stap = 250;
/** A recorder that does not say that it stopped is not waited for longer than this (ms). */
const geduld = 2000;

const soorten = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];

const waarom = (fout: unknown): Opneemfout => {
  const { name } = Object(fout) as { name?: string };
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'geweigerd';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'geen-microfoon' : 'mislukt';
};

function samen(stukken: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(stukken.reduce((som, { length }) => som + length, 0));
  let plaats = 0;
  for (const stuk of stukken) {
    bytes.set(stuk, plaats);
    plaats += stuk.length;
  }
  return bytes;
}

/**
 * Records one voice, at most a minute. To be called in the tap: only now the microphone is asked for. It is let go of the
 * moment the recording stops, also when the page is hidden or goes away; what was said until then is kept.
 */
export function neemOp(apparaat: Opneemapparaat, bij: Opneemluisteraar): LopendeOpname {
  const { media, Recorder, veilig, pagina, venster, straks, nu } = apparaat;
  const stukken: Uint8Array[] = [];
  let stroom: MediaStream | undefined;
  let recorder: MediaRecorder | undefined;
  let begonnen = 0;
  let geduurd = 0;
  let vol = false;
  let om = false;
  /** Pieces become bytes one after the other. */
  let rij = Promise.resolve();
  const opruimen: (() => void)[] = [];

  const laatLos = (): void => {
    for (const doe of opruimen.splice(0)) doe();
    for (const spoor of stroom?.getTracks() ?? []) spoor.stop();
  };
  const duur = (): number => (begonnen ? (geduurd || nu() - begonnen) / 1000 : 0);
  const eind = (): void => {
    if (om) return;
    om = true;
    geduurd ||= begonnen && nu() - begonnen;
    laatLos();
    const bytes = samen(stukken);
    const type = soortVan(bytes);
    const past = type !== null && bytes.length <= grootsteGeluid;
    bij.klaar(past ? { bytes, type, duur: Math.min(langsteOpname, Math.max(1, Math.round(duur()))), vol } : null);
  };
  const stop = (): void => {
    if (om || geduurd) return;
    geduurd = begonnen && nu() - begonnen;
    if (recorder?.state !== 'recording') return eind();
    opruimen.push(straks(eind, geduld));
    recorder.stop();
    for (const spoor of stroom?.getTracks() ?? []) spoor.stop();
  };
  const breekAf = (): void => {
    try {
      if (recorder?.state === 'recording') recorder.stop();
    } finally {
      eind();
    }
  };
  const mislukt = (fout: Opneemfout): void => {
    if (om) return;
    om = true;
    laatLos();
    bij.mislukt(fout);
  };
  const luister = (waar: EventTarget, soort: string, doe: () => void): void => {
    waar.addEventListener(soort, doe);
    opruimen.push(() => waar.removeEventListener(soort, doe));
  };

  const begin = (gekregen: MediaStream): void => {
    stroom = gekregen;
    // It came after somebody had gone: nothing listens a moment longer.
    if (om) return laatLos();
    const Soort = Recorder as typeof MediaRecorder;
    const mimeType = soorten.find((soort) => Soort.isTypeSupported(soort));
    recorder = new Soort(stroom, { audioBitsPerSecond: bitsPerSeconde, ...(mimeType && { mimeType }) });
    recorder.addEventListener('dataavailable', ({ data }) => {
      rij = rij.then(async () => {
        if (data.size > 0) stukken.push(new Uint8Array(await data.arrayBuffer()));
      });
    });
    // Also when the microphone is pulled out.
    recorder.addEventListener('stop', () => void rij.then(eind));
    recorder.addEventListener('error', () => void rij.then(eind));
    luister(pagina, 'visibilitychange', () => pagina.hidden && breekAf());
    luister(venster, 'pagehide', breekAf);
    opruimen.push(neemBeurt(pagina, stukken, stop));
    recorder.start(stap);
    begonnen = nu();
    opruimen.push(
      straks(() => {
        vol = true;
        stop();
      }, langsteOpname * 1000),
    );
    bij.begon();
  };

  if (!media) queueMicrotask(() => mislukt(veilig ? 'kan-niet' : 'http'));
  else if (!Recorder) queueMicrotask(() => mislukt('kan-niet'));
  else
    media
      .getUserMedia({ audio: true })
      .then(begin)
      .catch((fout: unknown) => mislukt(waarom(fout)));
  return { duur, stop, breekAf };
}
