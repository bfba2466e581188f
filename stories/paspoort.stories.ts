import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { action } from 'storybook/actions';
import '../src/define/paspoort.js';
import type { Rol, Sjabloon, Wijziging } from '../src/domain/paspoort/sjabloon.js';
import type { PaspoortElement } from '../src/elements/paspoort/paspoort.js';
import { presets } from '../src/define/presets.js';
import type { SamenspelSubmitEvent } from '../src/base/antwoorden/submit.event.js';
import { naarBestand } from '../src/storage/bestand.js';
import { naarLink } from '../src/storage/link.js';
import {
  gehouden,
  groepAcht,
  juf,
  maakPaspoort,
  mama,
  metGemaakt,
  metSamen,
  metTweeVersies,
  noor,
  papa,
  peuters,
  wieIs,
} from '../test/fixtures/documents.js';
import { endpoint, maakOmgeving, type Wereld } from '../test/fixtures/omgeving.js';
import { klas, maakKlas } from '../test/fixtures/klas.js';
import { eenmaal } from './eenmaal.js';
import { luister, stemmen, ziet } from './luister.js';
import { drukAf } from './papier.js';
import { Bezoeker } from './spel.js';

interface Args {
  content: unknown;
  src: string;
  preset: string;
  lang: string;
  name: string;
  endpoint: string;
  draft: string;
  required: boolean;
  disabled: boolean;
  hiddenInput: boolean;
  voor: string;
  deel: string;
  weergave: string;
}

/** What surrounds the element in a story, besides its attributes. */
interface Rondom {
  wereld?: Wereld;
  /** What the school's website does with "Stuur"; left out: nothing, as a plain page. */
  school?: 'ontvangt' | 'hapert';
  /** As wide as a phone, wherever the story is looked at. */
  telefoon?: boolean;
}

const school: Omit<Wijziging, 'basis'> = {
  school: 'De Regenboog',
  groep: 'groep 5',
  schooljaar: '2026–2027',
  fase: 'midden',
  namen: { kind: 'Noor', leerkracht: 'juf Samira' },
};

/** The built-in passport of this school, in which one question is asked first. */
const eerst = (vraag: string, anders: Omit<Wijziging, 'basis'> = {}): { content: Wijziging } => ({
  content: { basis: 'po', ...school, volgorde: [vraag], ...anders },
});

const tekstvak = { control: 'text' } as const;

const meta: Meta<Args> = {
  title: 'Paspoort',
  component: 'samenspel-paspoort',
  args: { preset: 'po' },
  argTypes: {
    src: tekstvak,
    preset: { control: 'select', options: await presets.namen() },
    lang: { control: 'select', options: ['', 'nl', 'en', 'ar'] },
    name: tekstvak,
    endpoint: tekstvak,
    draft: tekstvak,
    voor: { control: 'select', options: ['', 'kind', 'ouder', 'leerkracht'] },
    deel: { control: 'select', options: ['', 'algemeen', 'ontwikkeling', 'advies', 'overdracht'] },
    weergave: { control: 'radio', options: ['een', 'alles'] },
  },
  render: (args, { parameters }) => {
    const { wereld, school: website, telefoon } = parameters as Rondom;
    const meld = action('samenspel-submit');
    const ontvang = (event: SamenspelSubmitEvent): void => {
      meld(event.value);
      if (website) {
        event.respondWith(website === 'ontvangt' ? Promise.resolve() : Promise.reject(new Error('Geen verbinding')));
      }
    };
    return html`<div class=${telefoon ? 'telefoon' : 'breed'}>
      <samenspel-paspoort
        .omgeving=${eenmaal(() => maakOmgeving(wereld))}
        .content=${args.content}
        src=${args.src || nothing}
        preset=${args.preset || nothing}
        lang=${args.lang || nothing}
        name=${args.name || nothing}
        endpoint=${args.endpoint || nothing}
        draft=${args.draft || nothing}
        voor=${args.voor || nothing}
        deel=${args.deel || nothing}
        weergave=${args.weergave || nothing}
        ?required=${args.required}
        ?disabled=${args.disabled}
        ?hidden-input=${args.hiddenInput}
        @samenspel-change=${(event: { value: unknown }) => action('samenspel-change')(event.value)}
        @samenspel-error=${(event: { meldingen: unknown }) => action('samenspel-error')(event.meldingen)}
        @samenspel-submit=${ontvang}
      ></samenspel-paspoort>
    </div>`;
  },
};
export default meta;

type Verhaal = StoryObj<Args> & { parameters?: Rondom };
type Spel = (bezoeker: Bezoeker) => Promise<unknown>;

/** What somebody does before the story shows its state. */
const spel =
  (doe: Spel): NonNullable<Verhaal['play']> =>
  ({ canvasElement }) =>
    doe(new Bezoeker(canvasElement)).then(() => undefined);

/** What somebody does who was here before. */
const terug = (doe: Spel): Verhaal['play'] =>
  spel(async (b) => {
    await b.drukt('button', (t) => t.gaVerder);
    await doe(b);
  });

const bewaard = (...bewaard: NonNullable<Wereld['bewaard']>): Rondom => ({ wereld: { bewaard } });

// ── Beginnen ──

export const Speeltuin: Verhaal = { args: { name: 'paspoort' } };

export const Leeg: Verhaal = { args: { content: { basis: 'po', ...school } } };

export const LeegZonderSchool: Verhaal = {};

export const Apparaat: Verhaal = {
  parameters: { wereld: { gedeeld: null } },
  play: spel(async (b) => {
    await b.kiest('radio', 1);
    await b.drukt('button', (t) => t.beginnen);
    await b.ziet('heading', (t) => t.vanWie);
  }),
};

export const Naam: Verhaal = {
  play: spel(async (b) => {
    await b.kiest('radio', 1);
    await b.drukt('button', (t) => t.beginnen);
    await b.ziet('heading', (t) => t.hoeNoemtKind);
  }),
};

export const NaamKind: Verhaal = {
  play: spel(async (b) => {
    await b.kiest('radio', 0);
    await b.drukt('button', (t) => t.beginnen);
    await b.schrijft('Noor');
    await b.kiest('radio', 2);
  }),
};

export const Groep: Verhaal = { args: { voor: 'kind' } };

export const TaalKiezen: Verhaal = {
  args: { voor: 'ouder' },
  play: spel(async (b) => {
    await b.drukt('button', (t) => t.taal);
    await b.ziet('heading', (t) => t.welkeTaal);
  }),
};

// ── De stemmen ──

export const KindJong: Verhaal = { args: { voor: 'kind', ...eerst('kind-goed-in', { fase: 'jong' }) } };
export const KindMidden: Verhaal = { args: { voor: 'kind', ...eerst('kind-goed-in') } };
export const KindOud: Verhaal = { args: { voor: 'kind', ...eerst('kind-goed-in', { fase: 'oud' }) } };
export const Ouder: Verhaal = { args: { voor: 'ouder', ...eerst('ouder-leuk') } };
export const Leerkracht: Verhaal = { args: { voor: 'leerkracht', ...eerst('leerkracht-goed-in') } };

// ── De manieren van antwoorden ──

export const EenTegel: Verhaal = {
  args: { voor: 'ouder', ...eerst('ouder-taal') },
  play: spel((b) => b.kiest('radio', 1)),
};

export const MeerTegels: Verhaal = {
  args: { voor: 'ouder', ...eerst('ouder-weten') },
  play: spel(async (b) => {
    await b.kiest('checkbox', 0);
    await b.kiest('checkbox', 3);
  }),
};

export const EigenWoorden: Verhaal = {
  args: { voor: 'ouder', ...eerst('ouder-weten') },
  play: spel(async (b) => {
    await b.drukt('checkbox', (t) => t.zelf);
    await b.schrijft('Noor telt graag vogels.');
  }),
};

export const Spreken: Verhaal = {
  args: { voor: 'ouder', ...eerst('ouder-trots') },
  play: spel(async (b) => {
    await b.drukt('button', (t) => t.opnamen);
    await b.ziet('button', (t) => t.neemOp);
  }),
};

export const Tekenen: Verhaal = {
  args: { voor: 'kind', ...eerst('kind-weten') },
  play: spel(async (b) => {
    await b.drukt('button', (t) => t.tekeningen);
    await b.drukt('radio', (t) => t.kleuren.rood);
    await b.drukt('button', (t) => t.ofKiesPlaatje);
    await b.ziet('radio', (t) => t.plaatjes.dancing);
  }),
};

export const PlaatjeAlsTekening: Verhaal = {
  args: { voor: 'kind', ...eerst('kind-weten') },
  play: spel(async (b) => {
    await b.drukt('button', (t) => t.tekeningen);
    await b.drukt('button', (t) => t.ofKiesPlaatje);
    await b.drukt('radio', (t) => t.plaatjes.dancing);
    await b.drukt('button', (t) => t.tekenKlaar);
  }),
};

export const Gezichten: Verhaal = {
  args: { voor: 'kind', ...eerst('kind-school') },
  play: spel((b) => b.kiest('radio', 0)),
};

export const KorteTekst: Verhaal = {
  args: { voor: 'kind', ...eerst('kind-weten') },
  play: spel((b) => b.schrijft('Ik kan goed koken met oma. Het liefst maken wij samen soep.')),
};

export const LangeTekst: Verhaal = {
  args: { voor: 'ouder', ...eerst('ouder-trots') },
  play: spel((b) => b.schrijft('Noor helpt haar broertje elke dag met zijn schoenen.')),
};

export const Aanbod: Verhaal = {
  args: { voor: 'ouder', ...eerst('ouder-aanbod') },
  play: spel((b) => b.kiest('checkbox', 1)),
};

export const Nodig: Verhaal = {
  args: { voor: 'leerkracht', ...eerst('leerkracht-nodig') },
  play: spel(async (b) => {
    await b.drukt('button', (t) => t.meerBeelden);
    await b.kiest('checkbox', 2);
  }),
};

export const WeetIkNiet: Verhaal = {
  args: { voor: 'ouder', ...eerst('ouder-contact') },
  play: spel((b) => b.drukt('checkbox', (t) => t.inHetGesprek)),
};

export const VraagDieVolgt: Verhaal = {
  args: { voor: 'ouder', ...eerst('ouder-taal', { volgorde: ['ouder-taal', 'ouder-taal-welke'] }) },
  play: spel(async (b) => {
    await b.kiest('radio', 1);
    await b.drukt('button', (t) => t.verder);
    await b.ziet('textbox');
  }),
};

export const Alles: Verhaal = { args: { voor: 'ouder', weergave: 'alles', content: { basis: 'po', ...school } } };

export const AnderDeel: Verhaal = {
  args: { voor: 'leerkracht', deel: 'overdracht', content: { basis: 'po', ...school } },
};

export const Uitgezet: Verhaal = { args: { voor: 'ouder', disabled: true, ...eerst('ouder-contact') } };

// ── Fouten ──

export const NiemandGekozen: Verhaal = {
  play: spel(async (b) => {
    await b.drukt('button', (t) => t.beginnen);
    await b.ziet('alert');
  }),
};

export const NogOpen: Verhaal = {
  args: { voor: 'ouder', required: true, ...eerst('ouder-contact') },
  play: spel(async (b) => {
    await b.ziet('button', (t) => t.verder);
    b.paspoort.checkValidity();
    await b.ziet('alert');
  }),
};

// ── Nakijken en laten zien ──

export const Controle: Verhaal = {
  parameters: bewaard(maakPaspoort([{ ...mama, deelt: false }])),
  play: terug((b) => b.ziet('heading', (t) => t.kloptDit)),
};

export const ControleLeeg: Verhaal = {
  args: { voor: 'ouder', weergave: 'alles', content: { basis: 'po', ...school } },
  play: spel(async (b) => {
    await b.drukt('button', (t) => t.naarControle);
    await b.ziet('heading', (t) => t.kloptDit);
  }),
};

export const AntwoordOpen: Verhaal = {
  parameters: bewaard(maakPaspoort([{ ...mama, deelt: false }])),
  play: terug(async (b) => {
    await b.ziet('heading', (t) => t.kloptDit);
    // Behind the language and the ear.
    await b.kiest('button', 2);
    await b.kiest('radio', 1);
  }),
};

/** The words before how long it is, and before the comma of each script. */
const zonderDuur = ({ gesproken }: PaspoortElement['woorden']): string => /^[^,،{]*/.exec(gesproken)?.[0] ?? '';

export const ControleGesproken: Verhaal = {
  parameters: bewaard(metGemaakt(maakPaspoort([{ ...mama, deelt: false }]))),
  play: terug(async (b) => {
    await b.ziet('heading', (t) => t.kloptDit);
    await b.ziet('button', zonderDuur, 'ergens');
  }),
};

export const ControleGetekend: Verhaal = {
  parameters: bewaard(metGemaakt(maakPaspoort([{ ...noor, deelt: false }]))),
  play: terug(async (b) => {
    await b.ziet('heading', (t) => t.kloptDit);
    await b.ziet('button', (t) => t.tekening, 'eind');
  }),
};

export const GesprokenOpen: Verhaal = {
  parameters: bewaard(metGemaakt(maakPaspoort([{ ...mama, deelt: false }]))),
  play: terug(async (b) => {
    await b.drukt('button', zonderDuur, 'ergens');
    await b.drukt('button', (t) => t.speelAf);
    // It was wiped here: that is said, and the button still tries.
    await b.ziet('button', (t) => t.speelAf);
  }),
};

export const GetekendVeranderen: Verhaal = {
  parameters: bewaard(metGemaakt(maakPaspoort([{ ...noor, deelt: false }]))),
  play: terug(async (b) => {
    await b.drukt('button', (t) => t.tekening, 'eind');
    await b.drukt('button', (t) => t.verander);
    await b.drukt('button', (t) => t.tekenVerder);
    await b.ziet('button', (t) => t.eenTerug);
  }),
};

const klaar = (doe: Spel): Verhaal['play'] =>
  terug(async (b) => {
    await b.drukt('button', (t) => t.laatZien);
    await doe(b);
  });

export const Klaar: Verhaal = {
  args: { name: 'paspoort' },
  parameters: bewaard(maakPaspoort([mama])),
  play: klaar((b) => b.ziet('heading', (t) => t.klaarU)),
};

export const KlaarKind: Verhaal = {
  parameters: bewaard(maakPaspoort([noor])),
  play: klaar((b) => b.ziet('heading', (t) => t.klaarJij)),
};

const stuurt = (doe: Spel): Verhaal['play'] =>
  klaar(async (b) => {
    await b.drukt('button', (t) => t.stuur);
    await doe(b);
  });

export const Aangeboden: Verhaal = {
  args: { name: 'paspoort' },
  parameters: bewaard(maakPaspoort([mama])),
  play: stuurt((b) => b.ziet('heading', (t) => t.aangeboden)),
};

export const Verzonden: Verhaal = {
  args: { name: 'paspoort' },
  parameters: { ...bewaard(maakPaspoort([mama])), school: 'ontvangt' },
  play: stuurt((b) => b.ziet('heading', (t) => t.verzonden)),
};

export const NietVerzonden: Verhaal = {
  args: { name: 'paspoort' },
  parameters: { ...bewaard(maakPaspoort([mama])), school: 'hapert' },
  play: stuurt((b) => b.ziet('alert')),
};

// ── Naar een adres van de school ──

const naarSchool = (wereld: Wereld, doe: Spel): Verhaal => ({
  args: { endpoint },
  parameters: { wereld: { bewaard: [maakPaspoort([mama])], ...wereld } },
  play: stuurt(doe),
});

/** The first try is under way. */
export const EndpointBezig: Verhaal = naarSchool({ school: 'zwijgt' }, (b) => b.ziet('status'));

/** No answer came: it is tried again by itself, also at a later visit. */
export const EndpointWacht: Verhaal = naarSchool({}, (b) => b.ziet('heading', (t) => t.nogNietVerzonden));

/** On a device of more people it stays no longer than the tab. */
export const EndpointWachtInTabblad: Verhaal = naarSchool({ gedeeld: true }, (b) =>
  b.ziet('heading', (t) => t.nogNietVerzonden),
);

/** The school's answer proved it. */
export const EndpointVerzonden: Verhaal = naarSchool({ school: 'ontvangt' }, (b) =>
  b.ziet('heading', (t) => t.verzonden),
);

/** The school does not take it: the person decides. */
export const EndpointGeweigerd: Verhaal = naarSchool({ school: 'weigert' }, (b) => b.ziet('alert'));

const vanEerder = (wereld: Wereld, doe: Spel): Verhaal => ({
  args: { endpoint },
  parameters: {
    wereld: { bewaard: [maakPaspoort([mama])], onderweg: [maakPaspoort([mama])], ...wereld },
  },
  play: spel(doe),
});

/** An earlier visit ended before it arrived: it is found again, told, and goes on. */
export const EndpointVanEerder: Verhaal = vanEerder({}, (b) => b.ziet('status'));

export const EndpointVanEerderVerzonden: Verhaal = vanEerder({ school: 'ontvangt' }, (b) => b.ziet('status'));

export const EndpointVanEerderGeweigerd: Verhaal = vanEerder({ school: 'weigert' }, (b) => b.ziet('alert'));

/** Wiping says that what is on its way goes too. */
export const EndpointWissen: Verhaal = vanEerder({}, async (b) => {
  await b.ziet('status');
  await b.drukt('button', (t) => t.wisAlles);
  await b.ziet('heading', (t) => t.allesWissen);
});

// ── Terugkomen ──

export const WieGaatVerder: Verhaal = {
  parameters: bewaard(maakPaspoort([noor, mama, { ...papa, aantal: 2 }])),
  play: spel((b) => b.ziet('heading', (t) => t.verderMet)),
};

export const WelkKind: Verhaal = {
  parameters: bewaard(maakPaspoort([noor], 'noor'), maakPaspoort([{ ...noor, naam: 'Sami' }], 'sami')),
  play: spel((b) => b.ziet('heading', (t) => t.welkKind)),
};

// ── a teacher's class ──

const vanKlas = (
  documenten: NonNullable<Wereld['bewaard']>,
  anders: Rondom = {},
): Pick<Verhaal, 'args' | 'parameters'> => ({
  args: { voor: 'leerkracht' },
  parameters: { ...bewaard(...documenten), ...anders },
});
const inDeKlas = spel((b) => b.ziet('heading', (t) => t.klasTitel));
export const Klas: Verhaal = { ...vanKlas(maakKlas(30)), play: inDeKlas };
export const KlasTelefoon: Verhaal = { ...vanKlas(klas, { telefoon: true }), play: inDeKlas };
/** Nothing is kept yet: a teacher comes to the list from the first question. */
export const KlasLeeg: Verhaal = {
  args: { voor: 'leerkracht' },
  parameters: { telefoon: true },
  play: spel((b) => b.drukt('button', (t) => t.klasTerug)),
};
export const KlasWegVraag: Verhaal = {
  ...vanKlas(klas, { telefoon: true }),
  play: spel(async (b) => {
    await b.drukt('button', (t) => t.klasWeg);
    await b.drukt('button', () => 'Lieke');
  }),
};
/** One child is open: the way back to the class stands above it. */
export const KlasKindOpen: Verhaal = {
  ...vanKlas(klas, { telefoon: true }),
  play: spel((b) => b.drukt('button', () => 'Lieke')),
};
export const KlasArabisch: Verhaal = { ...vanKlas(klas), args: { voor: 'leerkracht', lang: 'ar' }, play: inDeKlas };
export const KlasDonker: Verhaal = { ...vanKlas(klas), globals: { thema: 'donker' }, play: inDeKlas };

export const Herstel: Verhaal = {
  parameters: bewaard(maakPaspoort([{ ...mama, aantal: 3 }])),
  play: terug((b) => b.ziet('button', (t) => t.verder)),
};

export const TweeVersies: Verhaal = {
  parameters: bewaard(metTweeVersies(maakPaspoort([mama]), 'ouder-trots')),
  play: terug((b) => b.ziet('heading', (t) => t.tweeAntwoorden)),
};

// ── Samen praten ──

const drie = maakPaspoort([noor, mama, juf]);
const vier = maakPaspoort([{ ...noor, fase: 'oud' }, { ...mama, woorden: { 'ouder-trots': '' } }, papa, juf]);
const tweedeGesprek = maakPaspoort([noor, mama, juf], 'noor', 'ontwikkeling', gehouden(drie, 'algemeen', '2026-09-15'));
const metKaarten = metSamen(drie, 'algemeen', [
  { vraag: 'kaart-leren', antwoord: { soort: 'kaart', stand: 'gekozen' }, persoon: wieIs(drie, 'kind') },
  { vraag: 'kaart-taal-thuis', antwoord: { soort: 'kaart', stand: 'gekozen' }, persoon: wieIs(drie, 'ouder') },
  { vraag: 'kaart-vakantie', antwoord: { soort: 'kaart', stand: 'besproken' } },
]);

const aanTafel = (doe: Spel): Verhaal['play'] =>
  spel(async (b) => {
    await b.drukt('button', (t) => t.samenPraten);
    await b.ziet('heading', (t) => t.wieErbij);
    await doe(b);
  });
const praat = (doe: Spel): Verhaal['play'] =>
  aanTafel(async (b) => {
    await b.drukt('button', (t) => t.beginGesprek);
    await b.ziet('status');
    await doe(b);
  });
/** To a page of the talk, by its tab or by the list of all. */
const naar = async (b: Bezoeker, woord: (t: Bezoeker['paspoort']['woorden']) => string): Promise<void> => {
  await b.drukt('button', (t) => t.alles);
  await b.ziet('heading', (t) => t.waarover);
  await b.drukt('button', woord);
};

export const WieErbij: Verhaal = {
  parameters: bewaard(vier),
  play: aanTafel((b) => b.kiest('checkbox', 2)),
};

export const GesprekOnderwerp: Verhaal = {
  parameters: bewaard(drie),
  play: praat((b) => b.ziet('button', (t) => t.wijSprekenAf)),
};

export const GesprekVierMensen: Verhaal = {
  parameters: bewaard(vier),
  play: praat((b) => b.ziet('heading', (t) => t.anders)),
};

export const GesprekNogNiets: Verhaal = {
  args: { deel: 'overdracht' },
  parameters: bewaard(drie),
  play: praat((b) => b.ziet('button', (t) => t.wijSprekenAf)),
};

export const GesprekWens: Verhaal = {
  args: { deel: 'ontwikkeling' },
  parameters: bewaard(tweedeGesprek),
  play: praat(async (b) => {
    await b.drukt('button', (t) => t.alles);
    await b.ziet('heading', (t) => t.waarover);
    // The first list are the tabs.
    await b.kiestUit(1, 3);
  }),
};

export const GesprekAlles: Verhaal = {
  parameters: bewaard(drie),
  play: praat(async (b) => {
    await b.drukt('button', (t) => t.alles);
    await b.ziet('heading', (t) => t.waarover);
  }),
};

export const GesprekGemaakt: Verhaal = {
  parameters: bewaard(metGemaakt(drie)),
  play: praat((b) => naar(b, (t) => t.ookGezegd)),
};

export const GesprekMeer: Verhaal = {
  parameters: bewaard(drie),
  play: praat((b) => naar(b, (t) => t.ookGezegd)),
};

export const SamenDoen: Verhaal = {
  parameters: bewaard(drie),
  play: praat(async (b) => {
    await naar(b, (t) => t.samenDoen);
    await b.drukt('button', (t) => t.vraagHet);
    await b.ziet('button', (t) => t.nuNiet);
  }),
};

export const GesprekKaarten: Verhaal = {
  parameters: bewaard(metKaarten),
  play: praat((b) => naar(b, (t) => t.kaarten)),
};

export const KaartenKiezen: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: klaar(async (b) => {
    await b.drukt('button', (t) => t.kiesKaartenKnop);
    await b.ziet('heading', (t) => t.kiesKaarten);
    await b.kiest('checkbox', 1);
  }),
};

export const Afspraken: Verhaal = {
  parameters: bewaard(drie),
  play: praat(async (b) => {
    await naar(b, (t) => t.wijSprekenAf);
    await b.kiest('checkbox', 0);
    await b.drukt('button', (t) => t.elkeWeek);
  }),
};

export const Terugblik: Verhaal = {
  args: { deel: 'ontwikkeling' },
  parameters: bewaard(tweedeGesprek),
  play: praat(async (b) => {
    await naar(b, (t) => t.wijSprekenAf);
    await b.drukt('button', (t) => t.gelukt);
  }),
};

const praatAf = async (b: Bezoeker): Promise<void> => {
  await naar(b, (t) => t.wijSprekenAf);
  await b.kiest('checkbox', 0);
  await b.drukt('button', (t) => t.klaarGepraat);
  await b.ziet('heading', (t) => t.goedGepraat);
};
export const GoedGepraat: Verhaal = { parameters: bewaard(drie), play: praat(praatAf) };
/** With what was agreed, and lines for the next time. */
export const GesprekOpPapier: Verhaal = {
  tags: ['papier'],
  parameters: bewaard(drie),
  play: praat(async (b) => {
    await praatAf(b);
    await drukAf(b.paspoort, () => b.drukt('button', (t) => t.print));
  }),
};

export const OudGesprek: Verhaal = {
  args: { deel: 'ontwikkeling' },
  parameters: bewaard(tweedeGesprek),
  play: praat(async (b) => {
    await b.drukt('button', (t) => t.alles);
    await b.ziet('heading', (t) => t.waarover);
    await b.drukt('button', (t) => t.lees, 'ergens');
    await b.ziet('heading', (t) => t.waarover);
  }),
};

const overdracht = maakPaspoort([noor, mama, juf], 'noor', 'overdracht', drie);
const magMee = (doe: Spel): Verhaal => ({
  args: { deel: 'overdracht' },
  parameters: bewaard(overdracht),
  play: praat(async (b) => {
    await naar(b, (t) => t.mee);
    await b.ziet('heading', (t) => t.meeKop);
    await doe(b);
  }),
});
const eensOver = async (b: Bezoeker): Promise<void> => {
  await b.drukt('button', (t) => t.maakTekst);
  await b.drukt('button', (t) => t.drukHier, 'ergens');
};

export const OverdrachtLeeg: Verhaal = magMee((b) => b.ziet('button', (t) => t.maakTekst));
export const OverdrachtWacht: Verhaal = magMee(eensOver);
export const OverdrachtSchrijven: Verhaal = magMee(async (b) => {
  await b.drukt('button', (t) => t.maakTekst);
  await b.drukt('button', (t) => t.veranderIets);
  await b.ziet('button', (t) => t.klaarMetSchrijven);
});
export const OverdrachtNee: Verhaal = magMee(async (b) => {
  await b.drukt('button', (t) => t.maakTekst);
  await b.drukt('button', (t) => t.neeKnop.split('{naam}')[1] ?? '', 'ergens');
  await b.ziet('button', (t) => t.zeiNee, 'ergens');
});
const allesEens = async (b: Bezoeker): Promise<void> => {
  await eensOver(b);
  await b.drukt('button', (t) => t.drukHier, 'ergens');
  await b.ziet('button', (t) => t.meeBestand);
};
export const OverdrachtMagMee: Verhaal = magMee(allesEens);
export const OverdrachtOpPapier: Verhaal = {
  tags: ['papier'],
  ...magMee(async (b) => {
    await allesEens(b);
    await drukAf(b.paspoort, () => b.drukt('button', (t) => t.meePrint));
  }),
};

// ── Voortgezet onderwijs ──

const vo = (await presets.van('vo')?.haal('nl', null)) as Sjabloon;
const mentor = { ...juf, naam: 'Karim', gezicht: 'leerkracht-4' };
const dalia = { ...noor, naam: 'Dalia', gezicht: 'kind-5' };
const vader = { ...papa, naam: 'papa' };
const inVo = (deel: string, wie = [dalia, vader, mentor]) => maakPaspoort(wie, 'dalia', deel, undefined, vo);

export const Vo: Verhaal = { args: { preset: 'vo' } };
export const VoTelefoon: Verhaal = { args: { preset: 'vo' }, parameters: { telefoon: true } };
export const VoEigenNamen: Verhaal = {
  args: {
    content: { basis: 'vo', ...school, groep: '3B', rolnamen: { leerkracht: 'Coach' }, namen: { leerkracht: 'Karim' } },
  },
};
export const VoLeerling: Verhaal = {
  args: { voor: 'kind', content: { basis: 'vo', volgorde: ['kind-helpt'] } },
  play: spel((b) => b.kiest('checkbox', 4)),
};
export const VoLater: Verhaal = {
  args: { voor: 'kind', deel: 'ontwikkeling', content: { basis: 'vo', volgorde: ['kind-later'] } },
};
export const VoStap: Verhaal = {
  args: { voor: 'kind', deel: 'overdracht', content: { basis: 'vo', volgorde: ['kind-stap'] } },
};
export const VoOuder: Verhaal = { args: { voor: 'ouder', content: { basis: 'vo', volgorde: ['ouder-aanbod'] } } };
export const VoMentor: Verhaal = {
  args: { voor: 'leerkracht', content: { basis: 'vo', volgorde: ['leerkracht-helpt'] } },
};
export const VoControle: Verhaal = {
  args: { preset: 'vo' },
  parameters: bewaard(inVo('algemeen', [{ ...dalia, deelt: false }])),
  play: terug((b) => b.ziet('heading', (t) => t.kloptDit)),
};
export const VoGesprek: Verhaal = {
  args: { preset: 'vo', deel: 'ontwikkeling' },
  parameters: bewaard(inVo('ontwikkeling')),
  play: praat(async (b) => {
    await b.drukt('button', (t) => t.alles);
    await b.ziet('heading', (t) => t.waarover);
    // What they think of work.
    await b.kiestUit(1, 4);
  }),
};
export const VoOverdracht: Verhaal = {
  args: { preset: 'vo', deel: 'overdracht' },
  parameters: bewaard(inVo('overdracht')),
  play: praat(async (b) => {
    await naar(b, (t) => t.mee);
    await eensOver(b);
    await b.drukt('button', (t) => t.drukHier, 'ergens');
    await b.ziet('button', (t) => t.meeBestand);
  }),
};
// ── Mbo ──

const mbo = (await presets.van('mbo')?.haal('nl', null)) as Sjabloon;
const sam = { ...noor, naam: 'Sam', gezicht: 'kind-9' };
const fatima = { ...juf, naam: 'Fatima', gezicht: 'leerkracht-3' };
const inMbo = (deel: string, wie = [sam, mama, fatima], ziet: Rol[] = ['kind', 'ouder', 'leerkracht']) => {
  const document = maakPaspoort(wie, 'sam', deel, undefined, mbo);
  const { id } = document.personen.find(({ rol }) => rol === 'kind') ?? {};
  // What the student chose on the check page.
  const antwoorden = document.antwoorden.map((i) => (i.persoon === id ? { ...i, zicht: ziet } : i));
  return { ...document, antwoorden };
};

export const Mbo: Verhaal = {
  args: { preset: 'mbo' },
  play: spel((b) => b.ziet('radio')),
};
export const MboTelefoon: Verhaal = { ...Mbo, parameters: { telefoon: true } };
export const MboStudent: Verhaal = {
  args: { voor: 'kind', content: { basis: 'mbo', volgorde: ['kind-keuze'] } },
  play: spel((b) => b.kiest('checkbox', 0)),
};
export const MboStage: Verhaal = {
  args: { voor: 'kind', deel: 'ontwikkeling', content: { basis: 'mbo', volgorde: ['kind-stage', 'kind-stage-leert'] } },
  play: spel(async (b) => {
    await b.kiest('radio', 0);
    await b.drukt('button', (t) => t.verder);
    await b.ziet('checkbox');
  }),
};
export const MboStap: Verhaal = {
  args: { voor: 'kind', deel: 'overdracht', content: { basis: 'mbo', volgorde: ['kind-stap'] } },
};
export const MboControle: Verhaal = {
  args: { preset: 'mbo' },
  parameters: bewaard(maakPaspoort([{ ...sam, deelt: false }], 'sam', 'algemeen', undefined, mbo)),
  play: terug((b) => b.ziet('radio')),
};
export const MboControleGedeeld: Verhaal = {
  ...MboControle,
  play: terug(async (b) => {
    await b.ziet('radio');
    await b.kiest('radio', 1);
  }),
};
export const MboUitnodigen: Verhaal = {
  args: { preset: 'mbo' },
  parameters: bewaard(maakPaspoort([{ ...sam, deelt: false }], 'sam', 'algemeen', undefined, mbo)),
  play: terug(async (b) => {
    await b.ziet('radio');
    await b.drukt('button', (t) => t.laatZien);
    await b.drukt('button', (t) => t.nodigUit);
    await b.drukt('button', (t) => t.mama, 'ergens');
    await b.ziet('status');
  }),
};
export const MboZonderStudent: Verhaal = {
  args: { preset: 'mbo' },
  parameters: bewaard(inMbo('algemeen')),
  play: aanTafel(async (b) => {
    await b.kiest('checkbox', 0);
    await b.ziet('status');
  }),
};
export const MboGesprek: Verhaal = {
  args: { preset: 'mbo', deel: 'ontwikkeling' },
  parameters: bewaard(inMbo('ontwikkeling')),
  play: praat(async (b) => {
    await b.drukt('button', (t) => t.alles);
    await b.ziet('heading', (t) => t.waarover);
    // The internship.
    await b.kiestUit(1, 2);
  }),
};
export const MboOverdracht: Verhaal = {
  args: { preset: 'mbo', deel: 'overdracht' },
  parameters: bewaard(inMbo('overdracht')),
  play: praat(async (b) => {
    await naar(b, (t) => t.mee);
    await b.drukt('button', (t) => t.maakTekst);
    await b.ziet('button', (t) => t.drukHier, 'ergens');
  }),
};
export const MboArabisch: Verhaal = { ...MboControle, globals: { taal: 'ar' } };
export const MboDonker: Verhaal = { ...MboUitnodigen, globals: { thema: 'donker' } };

export const VoArabisch: Verhaal = { ...VoLater, globals: { taal: 'ar' } };

export const GesprekEngels: Verhaal = { ...GesprekOnderwerp, globals: { taal: 'en' } };
export const GesprekArabisch: Verhaal = { ...GesprekOnderwerp, globals: { taal: 'ar' } };
export const GesprekDonker: Verhaal = { ...GesprekOnderwerp, globals: { thema: 'donker' } };
export const GesprekTelefoon: Verhaal = { ...GesprekOnderwerp, parameters: { ...bewaard(drie), telefoon: true } };
export const GesprekMoederArabisch: Verhaal = {
  parameters: bewaard(
    ((document) => ({
      ...document,
      personen: document.personen.map((persoon) => (persoon.rol === 'ouder' ? { ...persoon, taal: 'ar' } : persoon)),
    }))(drie),
  ),
  play: praat((b) => b.ziet('button', (t) => t.wijSprekenAf)),
};

// ── De jongsten: voorschool en kleuters ──

const peuter = maakPaspoort([{ ...noor, fase: 'jong' }, mama, juf], 'noor', 'algemeen', undefined, peuters);
const naarGroepEen = maakPaspoort([noor, mama, juf], 'noor', 'overdracht', peuter, peuters);

export const PeuterBegin: Verhaal = { args: { preset: 'vve' } };
export const PeuterKind: Verhaal = { args: { preset: 'vve', voor: 'kind' }, play: spel((b) => b.kiest('checkbox', 1)) };
export const PeuterOuder: Verhaal = { args: { preset: 'vve', voor: 'ouder' } };
export const PeuterLeerkracht: Verhaal = { args: { preset: 'vve', voor: 'leerkracht', deel: 'ontwikkeling' } };
export const PeuterControle: Verhaal = {
  args: { preset: 'vve' },
  parameters: bewaard(maakPaspoort([{ ...mama, deelt: false }], 'noor', 'algemeen', undefined, peuters)),
  play: terug((b) => b.ziet('heading', (t) => t.kloptDit)),
};
export const PeuterGesprek: Verhaal = {
  args: { preset: 'vve' },
  parameters: bewaard(peuter),
  play: praat((b) => b.ziet('button', (t) => t.wijSprekenAf)),
};
export const PeuterOverdracht: Verhaal = {
  args: { preset: 'vve', deel: 'overdracht' },
  parameters: bewaard(naarGroepEen),
  play: praat(async (b) => {
    await naar(b, (t) => t.mee);
    await b.drukt('button', (t) => t.maakTekst);
  }),
};
export const PeuterArabisch: Verhaal = { ...PeuterKind, globals: { taal: 'ar' } };

// ── Groep 7 en 8: het advies ──

const voorAdvies = maakPaspoort([{ ...noor, fase: 'oud' }, mama, juf], 'noor', 'advies', undefined, groepAcht);
const advies = (voor: string): Verhaal => ({ args: { preset: 'bovenbouw', deel: 'advies', voor } });

export const AdviesKind: Verhaal = advies('kind');
export const AdviesOuder: Verhaal = advies('ouder');
export const AdviesLeerkracht: Verhaal = advies('leerkracht');
export const AdviesGesprek: Verhaal = {
  ...advies(''),
  parameters: bewaard(voorAdvies),
  play: praat((b) => b.ziet('button', (t) => t.wijSprekenAf)),
};
export const AdviesKaarten: Verhaal = {
  ...advies(''),
  parameters: bewaard(voorAdvies),
  play: praat((b) => naar(b, (t) => t.kaarten)),
};

// ── Een gesprek van de school zelf ──

export const GesprekVanDeSchool: Verhaal = {
  args: {
    preset: '',
    content: {
      basis: 'po',
      ...school,
      gesprekken: [
        {
          deel: 'algemeen',
          minuten: 20,
          onderwerpen: {
            uit: ['contact'],
            erbij: [
              { id: 'tuin', titel: 'De tuin', vraag: 'Wie helpt in de schooltuin?', beeld: 'garden', minuten: 5 },
            ],
          },
          kaarten: { uit: ['vakantie'] },
        },
      ],
    },
  },
  parameters: bewaard(maakPaspoort([noor, mama, juf])),
  play: praat(async (b) => {
    await b.drukt('button', (t) => t.alles);
    await b.ziet('heading', (t) => t.waarover);
  }),
};

// ── Bewaren en wissen ──

const bewaren = (doe: Spel): Verhaal['play'] =>
  terug(async (b) => {
    await b.drukt('button', (t) => t.meer);
    await doe(b);
  });

export const Bewaren: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: bewaren((b) => b.ziet('heading', (t) => t.bewarenEnWissen)),
};

export const BewarenOnleesbaar: Verhaal = {
  parameters: { wereld: { bewaard: [maakPaspoort([mama])], kapot: true } },
  play: bewaren((b) => b.ziet('button', (t) => t.bewaarRuw)),
};

export const Wissen: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: bewaren(async (b) => {
    await b.drukt('button', (t) => t.wisAlles);
    await b.ziet('heading', (t) => t.allesWissen);
  }),
};

export const Gewist: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: bewaren(async (b) => {
    await b.drukt('button', (t) => t.wisAlles);
    await b.drukt('button', (t) => t.jaWis);
    await b.ziet('status');
  }),
};

export const OpslagUit: Verhaal = {
  args: { voor: 'ouder', ...eerst('ouder-weten') },
  parameters: { wereld: { opslag: 'geen' } },
  play: spel(async (b) => {
    await b.kiest('checkbox', 0);
    await b.ziet('button', (t) => t.bewaarInBestand);
  }),
};

export const OpslagVol: Verhaal = {
  args: { voor: 'leerkracht', ...eerst('leerkracht-hoop') },
  parameters: { wereld: { opslag: 'vol' } },
  play: spel(async (b) => {
    await b.schrijft('Dat Noor durft te vragen.');
    await b.ziet('button', (t) => t.bewaarInBestand);
  }),
};

export const GedeeldApparaat: Verhaal = {
  args: { voor: 'ouder', ...eerst('ouder-weten') },
  parameters: { wereld: { gedeeld: true } },
  play: spel(async (b) => {
    await b.kiest('checkbox', 0);
    await b.drukt('button', (t) => t.meer);
    await b.ziet('button', (t) => t.bewaarInBestand);
  }),
};

// ── Bestanden ──

const opent = (tekst: string, doe: Spel): Verhaal['play'] =>
  bewaren(async (b) => {
    await b.opent(new File([tekst], 'paspoort.json', { type: 'application/json' }));
    await doe(b);
  });

export const BestandZelfdeKind: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: opent(naarBestand(maakPaspoort([mama, papa])).tekst, (b) => b.ziet('button', (t) => t.voegSamen)),
};

export const BestandAnderKind: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: opent(naarBestand(maakPaspoort([{ ...noor, naam: 'Sami' }], 'sami')).tekst, (b) =>
    b.ziet('button', (t) => t.neeApart),
  ),
};

export const BestandKapot: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: opent('{"soort":', (b) => b.ziet('alert')),
};

// ── Een link, en een bestand op slot ──

const deelt = (doe: Spel): Verhaal['play'] =>
  klaar(async (b) => {
    await b.drukt('button', (t) => t.maakLink);
    await doe(b);
  });
/** The same surroundings, with another maker of links or locks. */
const andere = (soort: 'link' | 'slot', wat: object): Wereld => ({
  bewaard: [maakPaspoort([mama])],
  bestanden: async (echt) => ({ ...echt, [soort]: async () => ({ ...(await echt[soort]()), ...wat }) }),
});

export const LinkKlaar: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: deelt((b) => b.ziet('heading', (t) => t.linkKlaar)),
};
export const LinkGekopieerd: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: deelt(async (b) => {
    await b.drukt('button', (t) => t.kopieer);
    await b.ziet('status');
  }),
};
export const LinkTeLang: Verhaal = {
  parameters: { wereld: andere('link', { naarLink: () => Promise.resolve({ reden: 'te-lang' }) }) },
  play: deelt((b) => b.ziet('alert')),
};
export const LinkKanNiet: Verhaal = {
  parameters: { wereld: andere('link', { naarLink: () => Promise.resolve({ reden: 'kan-niet-hier' }) }) },
  play: deelt((b) => b.ziet('alert')),
};
export const LinkNiets: Verhaal = {
  parameters: bewaard(maakPaspoort([{ ...mama, deelt: false }, noor])),
  play: bewaren(async (b) => {
    await b.drukt('button', (t) => t.maakLink);
    await b.ziet('alert');
  }),
};

/** A link that arrives: in the address, as it comes with a page. */
const komt = (hash: () => Promise<string>, doe: Spel): Verhaal['play'] =>
  spel(async (b) => {
    await b.ziet('heading', (t) => t.wieBenJij);
    location.hash = await hash();
    await doe(b);
  });
const linkVan = async (...wie: Parameters<typeof maakPaspoort>[0]): Promise<string> => {
  const { link = '' } = await naarLink(maakPaspoort(wie), 'https://school.nl/');
  return new URL(link).hash;
};

export const LinkGeopend: Verhaal = {
  play: komt(
    () => linkVan(noor, mama),
    (b) => b.ziet('button', (t) => t.openDit),
  ),
};
export const LinkGeopendArabisch: Verhaal = { ...LinkGeopend, globals: { taal: 'ar' } };
export const LinkKapot: Verhaal = {
  play: komt(
    async () => (await linkVan(noor)).slice(0, -20),
    (b) => b.ziet('alert'),
  ),
};
export const LinkTeGroot: Verhaal = {
  play: komt(
    () => Promise.resolve(`#samenspel=${'A'.repeat(9000)}.1`),
    (b) => b.ziet('alert'),
  ),
};

const opSlot = (doe: Spel): Verhaal['play'] =>
  bewaren(async (b) => {
    await b.drukt('button', (t) => t.maakSlot);
    await doe(b);
  });

export const SlotMaken: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: opSlot((b) => b.ziet('heading', (t) => t.opSlot)),
};
export const SlotTeKort: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: opSlot(async (b) => {
    await b.ziet('heading', (t) => t.opSlot);
    await b.wist();
    await b.schrijft('geheim');
    await b.drukt('button', (t) => t.zetOpSlot);
    await b.ziet('alert');
  }),
};
export const SlotKlaar: Verhaal = {
  parameters: { wereld: andere('slot', { sluit: () => Promise.resolve({ naam: '', tekst: '' }) }) },
  play: opSlot(async (b) => {
    await b.ziet('heading', (t) => t.opSlot);
    await b.wist();
    await b.schrijft('fiets appel regen oma boek');
    const echt = HTMLAnchorElement.prototype.click;
    // Looking at a story must not save a file.
    HTMLAnchorElement.prototype.click = () => undefined;
    await b.drukt('button', (t) => t.zetOpSlot);
    await b.ziet('button', (t) => t.gaVerder);
    HTMLAnchorElement.prototype.click = echt;
  }),
};
export const SlotKanNiet: Verhaal = {
  parameters: { wereld: andere('slot', { kanSluiten: () => false }) },
  play: opSlot((b) => b.ziet('alert')),
};

const dicht = '{"soort":"samenspel-slot","versie":1}';
export const SlotGeopend: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: opent(dicht, (b) => b.ziet('heading', (t) => t.isOpSlot)),
};
export const SlotZinKloptNiet: Verhaal = {
  parameters: bewaard(maakPaspoort([mama])),
  play: opent(dicht, async (b) => {
    await b.schrijft('een andere zin');
    await b.drukt('button', (t) => t.openSlot);
    await b.ziet('alert');
  }),
};
export const SlotGaatNietOpen: Verhaal = {
  parameters: { wereld: andere('slot', { kanSluiten: () => false }) },
  play: opent(dicht, (b) => b.ziet('alert')),
};

// ── Wat niet mag ──

export const Nummer: Verhaal = {
  parameters: bewaard(
    maakPaspoort([{ ...mama, deelt: false, woorden: { 'ouder-trots': 'Haar nummer is 111222333.' } }]),
  ),
  play: terug(async (b) => {
    await b.drukt('button', (t) => t.laatZien);
    await b.ziet('button', (t) => t.ietsAnders);
  }),
};

export const InhoudFout: Verhaal = {
  args: { preset: '', content: { basis: 'po', groep: 5, erbij: [{ vraag: { id: 'Eigen vraag' } }] } },
};

export const InhoudDeelsFout: Verhaal = {
  args: {
    preset: '',
    voor: 'ouder',
    content: {
      basis: 'po',
      ...school,
      volgorde: ['ouder-contact'],
      erbij: [{ deel: 'algemeen', vraag: { id: 'eigen', rol: 'ouder', soort: 'raden', vraag: 'Wat denkt u?' } }],
    },
  },
};

// ── Taal, kleur, maat ──

export const Engels: Verhaal = { globals: { taal: 'en' }, args: Ouder.args };
export const Arabisch: Verhaal = { globals: { taal: 'ar' }, args: Ouder.args };
export const EigenTaalOpNederlandsePagina: Verhaal = { args: { ...Ouder.args, lang: 'ar' } };
export const Donker: Verhaal = { globals: { thema: 'donker' }, args: KindMidden.args, play: MeerTegels.play };

/** Colours of the reader's own: see it with forced colours, in the settings of the device or of the browser's tools. */
export const Contrast: Verhaal = { args: KindMidden.args, play: MeerTegels.play };

export const Telefoon: Verhaal = { parameters: { telefoon: true }, args: KindMidden.args };
export const TelefoonLeeg: Verhaal = { parameters: { telefoon: true }, args: Leeg.args };

// ── Papier ──

const print = (kies: (t: Bezoeker['paspoort']['woorden']) => string): Verhaal['play'] =>
  bewaren((b) => drukAf(b.paspoort, () => b.drukt('button', kies)));

export const PapierGevuld: Verhaal = {
  tags: ['papier'],
  parameters: bewaard(maakPaspoort([noor, mama, juf])),
  play: print((t) => t.print),
};

export const PapierLeeg: Verhaal = {
  tags: ['papier'],
  parameters: bewaard(maakPaspoort([mama])),
  play: print((t) => t.printLeeg),
};

/** Nobody was invited: there is no sheet for a parent. */
export const MboPapierLeeg: Verhaal = {
  tags: ['papier'],
  args: { preset: 'mbo' },
  parameters: bewaard(maakPaspoort([sam], 'sam', 'algemeen', undefined, mbo)),
  play: print((t) => t.printLeeg),
};

const hoort = (talen: string[], wat: string, lang = ''): Verhaal => ({
  args: { voor: 'ouder', lang, ...eerst('ouder-leuk') },
  parameters: { telefoon: true },
  play: async ({ canvasElement }) => {
    const { paspoort } = new Bezoeker(canvasElement);
    await ziet(paspoort, '.tegels');
    await luister(paspoort, talen);
    await ziet(paspoort, wat);
  },
});

/** The question is heard: the player stands in the place of the face. */
export const Leest: Verhaal = hoort(stemmen, '.woord-nu');
export const LeestArabisch: Verhaal = hoort(['ar-EG'], '.woord-nu', 'ar');

/** No voice for this language: that is said, and the Dutch is offered. */
export const GeenStem: Verhaal = hoort(['nl-NL'], '.luister-nl', 'ar');

/** Slower, from this sentence on. */
export const Langzamer: Verhaal = {
  ...hoort([], ''),
  play: async ({ canvasElement }) => {
    const { paspoort } = new Bezoeker(canvasElement);
    await ziet(paspoort, '.tegels');
    await luister(paspoort, stemmen);
    (await ziet(paspoort, '.langzaam')).click();
    await ziet(paspoort, '.langzaam[aria-pressed="true"]');
  },
};
