// The pages of <samenspel-paspoort> as a person uses them: one place that knows what is on them.
import type { Page } from 'puppeteer-core';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import type { Fase, Rol, Vraag } from '../../src/domain/paspoort/sjabloon.js';
import type { Taal } from '../../src/i18n/vertaler.js';
import type { Hand } from './hand.js';
import { taalnaam, type Woorden } from './woorden.js';
import { dingen, nu, vind, type Ding, type ToegankelijkeRol } from './zoek.js';

export interface Vraagpagina {
  /** The question as it is read. */
  tekst: string;
  nu: number;
  totaal: number;
}

const kaal = (tekst: string): string => tekst.replace(/[\s\u200e\u200f\u2066-\u2069]+/g, ' ').trim();

export class Paspoort {
  readonly page: Page;
  /** The words of the language in which the element is read now. */
  woorden: Woorden;
  readonly hand: Hand;
  /** Which element of the page. */
  readonly kader: string;

  constructor(page: Page, woorden: Woorden, hand: Hand, kader = 'samenspel-paspoort') {
    this.page = page;
    this.woorden = woorden;
    this.hand = hand;
    this.kader = kader;
  }

  get t(): Woorden['t'] {
    return this.woorden.t;
  }

  // ── look ──

  /** Everything that can be perceived now. */
  dingen(): Promise<Ding[]> {
    return dingen(this.page, this.kader);
  }

  async koppen(): Promise<string[]> {
    return (await this.dingen()).filter(({ rol }) => rol === 'heading').map(({ naam }) => kaal(naam));
  }

  /** What the foot of the page says about keeping; empty when it says nothing. */
  async voet(): Promise<string> {
    // The place where it would be said that nothing can be read aloud is a status too.
    return (await this.dingen()).find(({ rol, naam }) => rol === 'status' && naam !== '')?.naam ?? '';
  }

  /** All words that are shown, in one line. */
  async tekst(): Promise<string> {
    const tekst = await this.page.evaluate((kader) => {
      const lees = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (!(node instanceof Element) || !node.checkVisibility()) return '';
        const slot = node instanceof HTMLSlotElement && node.assignedNodes().length > 0;
        const kinderen = slot ? (node as HTMLSlotElement).assignedNodes() : [...(node.shadowRoot ?? node).childNodes];
        return kinderen.map(lees).join(node instanceof HTMLElement ? ' ' : '');
      };
      const host = document.querySelector(kader);
      return host ? lees(host) : '';
    }, this.kader);
    return kaal(tekst);
  }

  /** Waits until these words are shown. */
  async ziet(tekst: string): Promise<void> {
    await this.#wacht(tekst, true);
  }

  /** Waits until these words are gone. */
  async zietNietMeer(tekst: string): Promise<void> {
    await this.#wacht(tekst, false);
  }

  /** Waits for a heading; of several names any will do. */
  async kop(...namen: string[]): Promise<void> {
    await (await vind(this.page, this.kader, 'heading', ...namen)).dispose();
  }

  /** Waits for one of two headings; whether it is the first. */
  async komt(een: string, ander: string): Promise<boolean> {
    await (await vind(this.page, this.kader, 'heading', een, ander)).dispose();
    return this.heeft('heading', een);
  }

  async heeft(rol: ToegankelijkeRol, ...namen: string[]): Promise<boolean> {
    const er = await nu(this.page, this.kader, rol, ...namen);
    await er?.dispose();
    return er !== null;
  }

  /** What the element gives to the page around it. */
  waarde(): Promise<SamenspelDocument | null> {
    return this.page.evaluate(
      (kader) =>
        (document.querySelector(kader) as (Element & { value: SamenspelDocument | null }) | null)?.value ?? null,
      this.kader,
    );
  }

  // ── press and write, on anything ──

  async druk(rol: ToegankelijkeRol, ...namen: string[]): Promise<void> {
    for (let keer = 0; ; keer++) {
      const doel = await vind(this.page, this.kader, rol, ...namen);
      try {
        await this.hand.druk(doel);
        return;
      } catch (fout) {
        // The page was drawn anew between looking and pressing: whoever uses it looks again.
        if (keer > 2 || (await doel.evaluate((e) => e.isConnected && e.checkVisibility()).catch(() => false)))
          throw fout;
      } finally {
        await doel.dispose();
      }
    }
  }

  async knop(...namen: string[]): Promise<void> {
    await this.druk('button', ...namen);
  }

  async schrijfIn(tekst: string, ...namen: string[]): Promise<void> {
    const veld = await vind(this.page, this.kader, 'textbox', ...namen);
    await this.hand.schrijf(veld, tekst);
    await veld.dispose();
  }

  // ── who ──

  /** "Wie ben jij?": a new person in this voice, or one who was here before by name. */
  async begin(wie: Rol | string): Promise<void> {
    const namen = wie === 'kind' || wie === 'ouder' || wie === 'leerkracht' ? [this.#nieuw(wie)] : [wie];
    await this.druk('radio', ...namen);
    await this.knop(this.t.beginnen);
  }

  /** Asked once: may answers be kept here? */
  async apparaat(wie: 'eigen' | 'gedeeld'): Promise<void> {
    await this.kop(this.t.vanWie);
    await this.druk('radio', wie === 'eigen' ? this.t.vanMij : this.t.vanMeer);
    await this.verder();
  }

  /** A name, or none; one of those on the buttons is pressed. */
  async noem(rol: Rol, naam = ''): Promise<void> {
    const { t } = this;
    const vraag = { kind: t.hoeHeetJij, ouder: t.hoeNoemtKind, leerkracht: t.hoeHeetLeerkracht }[rol];
    await this.kop(vraag);
    if (naam && (await this.heeft('button', naam))) await this.knop(naam);
    else if (naam) await this.schrijfIn(naam, vraag, t.andereNaam);
    await this.verder();
  }

  async fase(fase: Fase): Promise<void> {
    const { t } = this;
    await this.kop(t.inWelkeGroepJij);
    await this.druk('radio', { jong: t.groepJong, midden: t.groepMidden, oud: t.groepOud }[fase]);
    await this.verder();
  }

  /** The switch on the first page, or on any page behind its button. */
  async taal(taal: Taal, woorden: Woorden): Promise<void> {
    const opStart = await this.heeft('button', taalnaam(taal));
    if (!opStart) await this.knop(this.t.taal);
    await this.knop(taalnaam(taal));
    await this.ziet(opStart ? woorden.t.wieBenJij : woorden.t.welkeTaal);
    this.woorden = woorden;
    if (!opStart) await this.verder();
  }

  // ── questions ──

  /** The question on the page, or null where there is none. */
  async vraag(): Promise<Vraagpagina | null> {
    const { t, woorden } = this;
    const alle = await this.dingen();
    const koppen = alle.filter((d) => d.rol === 'heading' && d.niveau === 2).map((d) => d.naam);
    const groep = alle.find((d) => d.rol === 'group' && koppen.includes(d.naam));
    if (!groep) return null;
    const [voor = '', tussen = '', na = ''] = kaal(woorden.vul(t.vraagVan, { nu: ' # ', totaal: ' # ' })).split('#');
    const patroon = [voor, tussen, na].map((deel) => deel.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const tel = new RegExp(patroon.join('\\s*(\\d+)\\s*')).exec(await this.tekst());
    return { tekst: kaal(groep.naam), nu: Number(tel?.[1] ?? NaN), totaal: Number(tel?.[2] ?? NaN) };
  }

  /** Presses an option; asks for more pictures when it is not among the first. */
  async kies(vraag: Vraag, id: string): Promise<void> {
    const optie = vraag.opties?.find((o) => o.id === id);
    if (!optie) throw new Error(`${vraag.id} has no option ${id}`);
    const namen = this.woorden.namen(optie.tekst);
    const rol = vraag.meer ? 'checkbox' : 'radio';
    if (!(await this.heeft(rol, ...namen))) await this.knop(this.t.meerBeelden);
    await this.druk(rol, ...namen);
  }

  /** Writes the answer to a question of words. */
  async schrijf(vraag: Vraag, tekst: string): Promise<void> {
    await this.schrijfIn(tekst, this.woorden.lees(vraag.vraag));
  }

  /** Waits for a field, and says what stands in it. */
  async geschreven(): Promise<string> {
    const veld = await vind(this.page, this.kader, 'textbox');
    const waarde = await veld.evaluate((e) => (e as HTMLInputElement).value);
    await veld.dispose();
    return waarde;
  }

  /** Writes own words beside the options. */
  async zelf(tekst: string): Promise<void> {
    const { t } = this;
    const velden = [t.eigenWoordenU, t.eigenWoordenJij];
    if (!(await this.heeft('textbox', ...velden))) await this.druk('checkbox', t.zelf);
    await this.schrijfIn(tekst, ...velden);
  }

  weetNiet(): Promise<void> {
    return this.druk('checkbox', this.t.weetIkNiet);
  }
  inGesprek(): Promise<void> {
    return this.druk('checkbox', this.t.inHetGesprek);
  }

  /** On, or to the check page after the last question. */
  async verder(): Promise<void> {
    const { t } = this;
    await this.knop((await this.heeft('button', t.verder)) ? t.verder : t.naarControle);
  }
  terug(): Promise<void> {
    return this.knop(this.t.terug);
  }
  slaOver(): Promise<void> {
    return this.knop(this.t.slaOver);
  }

  // ── check and share ──

  /** "Klopt dit?" */
  controle(): Promise<void> {
    return this.kop(this.t.kloptDit);
  }

  /** Opens one answer on the check page. */
  async opent(vraag: Vraag): Promise<void> {
    const { woorden } = this;
    await this.knop(...[vraag.kort ?? vraag.vraag, vraag.vraag].map((tekst) => woorden.lees(tekst)));
  }

  verander(): Promise<void> {
    return this.knop(this.t.verander);
  }

  /** On an opened answer: only the owner sees it, or all three. */
  async zicht(wie: 'alleen' | 'alle'): Promise<void> {
    const { t } = this;
    await this.druk('radio', ...(wie === 'alle' ? [t.iedereen.replace('{wie}', '')] : [t.alleen, t.alleenJijzelf]));
  }

  antwoordKlaar(): Promise<void> {
    return this.knop(this.t.klaarKnop);
  }

  laatZien(): Promise<void> {
    return this.knop(this.t.laatZien);
  }

  // ── after sharing ──

  async klaar(): Promise<void> {
    const { t } = this;
    await vind(this.page, this.kader, 'heading', t.klaarU, t.klaarJij).then((kop) => kop.dispose());
  }
  stuur(): Promise<void> {
    return this.knop(this.t.stuur);
  }
  print(): Promise<void> {
    return this.knop(this.t.print + this.t.opPapier);
  }
  printLeeg(): Promise<void> {
    return this.knop(this.t.printLeeg);
  }
  /** Saves everything in a file: from the last page, or from "Bewaren en wissen". */
  async maakBestand(): Promise<void> {
    const { t } = this;
    await this.knop(t.bestand + t.bestandUitleg, t.bewaarInBestand);
  }
  /** A link, from the last page or from "Bewaren en wissen"; what stands in its field. */
  async maakLink(): Promise<string> {
    const { t } = this;
    await this.knop(t.maakLink);
    await this.kop(t.linkKlaar);
    return this.geschreven();
  }
  /** A file behind the phrase that is proposed; the phrase. */
  async maakSlot(): Promise<string> {
    const { t } = this;
    await this.knop(t.maakSlot);
    await this.kop(t.opSlot);
    const zin = await this.geschreven();
    await this.knop(t.zetOpSlot);
    return zin;
  }
  /** The phrase of a locked file, once it is asked for. */
  async ontgrendel(zin: string): Promise<void> {
    const { t } = this;
    await this.kop(t.isOpSlot);
    await this.schrijfIn(zin, t.deZin);
    await this.knop(t.openSlot);
  }
  iemandAnders(): Promise<void> {
    return this.knop(this.t.nuIemandAnders);
  }
  /** The next part of the passport; its questions come when it is chosen. */
  async anderDeel(id: string): Promise<void> {
    const deel = this.woorden.sjabloon.delen.find((d) => d.id === id);
    if (!deel) throw new Error(`No part ${id}`);
    await this.knop(this.woorden.lees(deel.titel));
    await this.#totdat(async () => (await this.vraag()) !== null, `A question of ${id}`);
  }

  // ── keeping ──

  /** "Bewaren en wissen", from the foot of any page. */
  async bewaren(): Promise<void> {
    await this.knop(this.t.meer);
    await this.kop(this.t.bewarenEnWissen);
  }

  /** Chooses a file on the device. */
  async openBestand(pad: string): Promise<void> {
    const [venster] = await Promise.all([this.page.waitForFileChooser(), this.#openKiezer()]);
    await venster.accept([pad]);
  }

  /** Chooses files on the device for a teacher's class. */
  async zetInKlas(...paden: string[]): Promise<void> {
    const [venster] = await Promise.all([this.page.waitForFileChooser(), this.knop(this.t.klasKies)]);
    await venster.accept(paden);
  }

  async wisAlles(): Promise<void> {
    const { t } = this;
    await this.knop(t.wisAlles);
    await this.kop(t.allesWissen);
    await this.knop(t.jaWis);
  }

  /** "Wie gaat er verder?": the person in this voice. */
  async gaVerder(rol: Rol): Promise<void> {
    const { t } = this;
    await this.kop(t.verderMet);
    await this.druk('radio', this.woorden.rol(rol));
    await this.knop(t.gaVerder);
  }

  // ── inside ──

  #nieuw(rol: Rol): string {
    const { t, woorden } = this;
    const naam = rol === 'ouder' ? undefined : woorden.sjabloon.namen?.[rol];
    return naam ?? woorden.rol(rol) + (rol === 'ouder' && !woorden.sjabloon.rolnamen?.ouder ? t.ofVerzorger : '');
  }

  async #openKiezer(): Promise<void> {
    const veld = await vind(this.page, this.kader, 'bestand', this.t.openBestand);
    await this.hand.ga(veld);
    if (this.hand.naam === 'toetsen') await this.page.keyboard.press('Enter');
    await veld.dispose();
  }

  async #wacht(tekst: string, er: boolean): Promise<void> {
    const zoek = kaal(tekst);
    const is = async (): Promise<boolean> => (await this.tekst()).includes(zoek) === er;
    await this.#totdat(is, `${er ? 'Not shown' : 'Still shown'}: “${zoek}”`);
  }

  async #totdat(is: () => Promise<boolean>, wat: string): Promise<void> {
    const begin = Date.now();
    while (Date.now() - begin < this.page.getDefaultTimeout()) {
      if (await is()) return;
      await this.page.evaluate(() => new Promise((klaar) => requestAnimationFrame(klaar)));
    }
    throw new Error(`${wat}. There is: ${await this.tekst()}`);
  }
}
