import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Beeld } from '../domain/beeld.js';
import type { Melding } from '../domain/melding.js';
import * as lijsten from '../i18n/generated/base.js';
import { TaalController } from '../i18n/taal.js';
import { richting, type Taal } from '../i18n/vertaler.js';
import { pictogram, PictogramController } from '../pictograms/pictogram.js';
import { pictogramStyles } from '../pictograms/pictogram.styles.js';
import { luisterStyles } from '../speech/luister.styles.js';
import type basisTeksten from './basis.teksten.js';
import { bouwstenen } from './bouwstenen.styles.js';
import type { InhoudController, InhoudHost } from './inhoud.js';
import { Luister } from './luisteren.js';
import { tokens } from './tokens.styles.js';
import { waar } from './waar.js';
import { WoordenController } from './woorden.js';

type Basis = ReturnType<typeof basisTeksten>;

/** What few pages show. */
interface Erbij {
  fout: typeof import('./foutpagina.js');
  foto: typeof import('./foto.js');
}
const laders: { [Naam in keyof Erbij]: () => Promise<Erbij[Naam]> } = {
  fout: () => import('./foutpagina.js'),
  foto: () => import('./foto.js'),
};

/**
 * What every element is: content from one of four places, a language of its own, pictures that come when they are shown,
 * and a calm sentence when the content cannot be shown.
 */
export abstract class SamenspelElement<Inhoud, Woorden extends Basis = Basis> extends LitElement implements InhoudHost {
  static override styles: CSSResultGroup = [tokens, bouwstenen, pictogramStyles, luisterStyles];
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    preset: {},
    stemOpAfstand: { attribute: 'stem-op-afstand', converter: waar },
    opnamesVan: { attribute: 'opnames-van' },
  };

  /** Content as an object: whole, or a change of built-in content. */
  content: unknown = undefined;
  /** Address of a JSON file with the content. */
  src = '';
  /** Name of built-in content. */
  preset = '';
  /**
   * Texts may be read by voices that are not on the device: they send what is read to the maker of the browser. Without it
   * such a voice is not used. What a person wrote or said never goes to one.
   */
  stemOpAfstand = false;
  /** Origins that recordings may come from besides the page's own, with spaces between them: `https://geluid.school.nl`. */
  opnamesVan = '';

  /** @internal */
  protected readonly taalkeuze = new TaalController(this);
  /** @internal */
  protected readonly teksten = new WoordenController<Woorden>(this);
  /** @internal */
  readonly luister = new Luister(this, this.teksten);
  /** @internal */
  protected abstract readonly inhoud: InhoudController<Inhoud>;
  readonly #pictogrammen = new PictogramController(this);
  readonly #beelden = new Set<string>();
  readonly #stijlen: CSSResultOrNative[] = [];
  readonly #erbij: Partial<Erbij> = {};

  /** The language in which the element speaks now. */
  get taal(): Taal {
    return this.taalkeuze.taal;
  }
  /** @internal */
  get woorden(): Woorden {
    return this.teksten.woorden as Woorden;
  }
  /** @internal */
  get woordenTaal(): Taal {
    return this.teksten.taal;
  }

  protected override willUpdate(): void {
    this.teksten.zet(this.taal);
    this.#beelden.clear();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#pictogrammen.nodig(this.#beelden);
  }

  /** @internal */
  voegStijlToe(...stijlen: readonly CSSResultOrNative[]): void {
    const nieuw = stijlen.filter((stijl) => !this.#stijlen.includes(stijl));
    if (nieuw.length === 0) return;
    this.#stijlen.push(...nieuw);
    const { elementStyles } = this.constructor as typeof LitElement;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...this.#stijlen]);
  }

  /**
   * A picture of the content, or an empty place of the same size until it is there.
   * @internal
   */
  toonBeeld(beeld: Beeld | undefined, klas?: string): TemplateResult | typeof nothing {
    if (beeld === undefined) return nothing;
    if (typeof beeld === 'string') {
      this.#beelden.add(beeld);
      return pictogram(beeld, { klas: this.beeldKlas(klas) });
    }
    if (Array.isArray(beeld)) return html`${beeld.map((b) => this.toonBeeld(b, klas))}`;
    return this.#haalErbij('foto')?.foto(beeld, this.woordenTaal) ?? nothing;
  }

  /** Classes of a drawing: what the place asks for, and maybe whose colours people in it wear. @internal */
  protected beeldKlas(klas = ''): string {
    return klas;
  }

  /** What few pages show: undefined until it came. */
  #haalErbij<Naam extends keyof Erbij>(naam: Naam): Erbij[Naam] | undefined {
    const er = this.#erbij[naam];
    if (!er) {
      laders[naam]().then(
        async (module) => {
          if ('teksten' in module) await this.teksten.erbij(lijsten.inhoudfout, module.teksten as never);
          this.#erbij[naam] = module;
          this.requestUpdate();
        },
        // Without it there is an empty place, or fewer words; the next render tries again.
        () => undefined,
      );
    }
    return er;
  }

  // ── render ──

  protected override render(): TemplateResult {
    const taal = this.woordenTaal;
    const { stand } = this.inhoud;
    return html`<div class="samenspel" lang=${taal} dir=${richting(taal)}>${
      stand.stand === 'fout' ? this.#toonFout(stand.meldingen) : this.toon()
    }</div>`;
  }

  /** What is shown while there is nothing wrong with the content; a slot shows the HTML inside the tag. */
  protected abstract toon(): TemplateResult | typeof nothing;

  /** The calm sentence is here at once; what the page's keeper needs comes when it can. */
  #toonFout(meldingen: readonly Melding[]): TemplateResult {
    const fout = this.#haalErbij('fout');
    if (!fout) return html`<p><b>${this.woorden.inhoudFout}</b> ${this.woorden.belSchool}</p><slot></slot>`;
    this.voegStijlToe(...fout.stijl);
    return fout.foutpagina(this.woorden as never, meldingen, this.toonBeeld('tablet-broken'));
  }
}
