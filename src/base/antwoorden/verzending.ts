import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SamenspelDocument } from '../../domain/document/document.js';
import { meldFouten } from '../events.js';
import { bied, type Zending } from './zending.js';

/** How long what is on its way stays by itself: on the device, until the tab closes, or as long as this page is open. */
export type Waar = 'apparaat' | 'tabblad' | 'nergens';

/** What sends to one address; it is shared by all elements of a page that name it. */
export interface Zender {
  luister(bijWijziging: () => void): () => void;
  van(inhoud: SamenspelDocument | null): Zending;
  anders(inhoud: SamenspelDocument | null, document: string | null): Zending;
  stuur(inhoud: SamenspelDocument, heel: SamenspelDocument, waar: Waar): Promise<void>;
  laatMaar(document: string): Promise<void>;
  houd(document: string, waar: Waar): Promise<void>;
  gewist(): void;
}

/** Brings what sends; null for an address that answers may not be sent to. */
export type Zenders = () => Promise<{ zenderVoor(adres: string): Zender | null }>;

export interface Afzender {
  readonly host: HTMLElement &
    ReactiveControllerHost & {
      readonly form: HTMLFormElement | null;
      readonly name: string;
      readonly endpoint: string;
    };
  zenden: Zenders;
  /** What goes out. */
  gedeeld(): SamenspelDocument | null;
  /** Everything that is known here. */
  heel(): SamenspelDocument;
  waar(): Waar;
  /** How far it is. */
  zet(zending: Zending): void;
}

/**
 * "Stuur" of one element: to the page around it, or to its `endpoint`. What is said of it follows, at each update, from
 * what is shared at that moment; so it is found again after a crash, and is never said of answers that changed since.
 */
export class Verzending implements ReactiveController {
  readonly #van: Afzender;
  #zender: Zender | null = null;
  #adres = '';
  #los = (): void => undefined;
  #laatste: Zending | undefined;
  #waar: Waar;

  constructor(van: Afzender) {
    this.#van = van;
    this.#waar = van.waar();
    van.host.addController(this);
  }

  hostConnected(): void {
    // Who needs it hears of a failure when he presses; here it only comes early.
    this.#haal().catch(() => undefined);
  }

  hostDisconnected(): void {
    this.#los();
    this.#zender = null;
    this.#adres = '';
  }

  hostUpdate(): void {
    const { host, gedeeld, heel, waar, zet } = this.#van;
    if (host.endpoint !== this.#adres) this.hostConnected();
    if (!this.#zender) return;
    if (this.#waar !== waar()) {
      this.#waar = waar();
      void this.#zender.houd(heel().id, this.#waar);
    }
    const stand = this.#zender.van(gedeeld());
    // What the page itself answered stays, until something is known of the endpoint.
    if (stand.stand !== 'nee' || this.#laatste) zet(stand);
    this.#laatste = stand.stand === 'nee' ? undefined : stand;
  }

  /**
   * What is on its way besides what is shared now; with `alles` also that. What the school refused is told of this document,
   * or of `ieder`.
   */
  anders(alles: boolean, ieder = false): Zending {
    const { gedeeld, heel } = this.#van;
    return this.#zender?.anders(alles ? null : gedeeld(), ieder ? null : heel().id) ?? { stand: 'nee' };
  }

  async stuur(): Promise<void> {
    const { host, gedeeld, heel, waar, zet } = this.#van;
    const inhoud = gedeeld();
    if (!inhoud) return zet({ stand: 'mislukt' });
    zet({ stand: 'bezig' });
    host.requestUpdate();
    const zending = await bied(host, inhoud, host.endpoint !== '');
    if (zending) return zet(zending);
    try {
      const zender = await this.#haal();
      if (zender) await zender.stuur(inhoud, heel(), waar());
      // As if there were no endpoint: the page may take it, by its form.
      else if (host.name) zet((await bied(host, inhoud, false, true)) ?? { stand: 'mislukt' });
      else zet({ stand: 'mislukt' });
    } catch {
      zet({ stand: 'mislukt' });
    }
    host.requestUpdate();
  }

  async laatMaar(): Promise<void> {
    await this.#zender?.laatMaar(this.#van.heel().id);
  }

  gewist(): void {
    this.#zender?.gewist();
  }

  /** The element goes on with something else. */
  sluit(): void {
    this.hostDisconnected();
    this.#van.host.removeController(this);
  }

  async #haal(): Promise<Zender | null> {
    const { host, zenden } = this.#van;
    const { endpoint } = host;
    if (endpoint === this.#adres) return this.#zender;
    this.hostDisconnected();
    if (!endpoint) return null;
    const { zenderVoor } = await zenden();
    if (endpoint !== host.endpoint || this.#adres === endpoint) return this.#zender;
    this.#adres = endpoint;
    this.#zender = zenderVoor(endpoint);
    if (this.#zender) this.#los = this.#zender.luister(() => host.requestUpdate());
    else
      meldFouten(host, [
        { pad: 'endpoint', code: 'adres', gevonden: endpoint, verwacht: 'een adres van deze site, of met https' },
      ]);
    return this.#zender;
  }
}
