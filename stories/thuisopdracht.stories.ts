import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { waitFor } from 'storybook/test';
import '../src/define/thuisopdracht.js';
import type { SamenspelSubmitEvent } from '../src/base/antwoorden/submit.event.js';
import { thuisopdrachten } from '../src/define/generated/thuisopdrachten.js';
import type { ThuisopdrachtElement } from '../src/elements/thuisopdracht/thuisopdracht.js';
import { klas as terug, terugVan, vijandig } from '../test/fixtures/terug.js';
import { endpoint } from '../test/fixtures/omgeving.js';
import { maakOmgeving, type Wereld } from '../test/fixtures/thuisopdracht.js';
import { drukAf } from './papier.js';

interface Args {
  content: unknown;
  src: string;
  preset: string;
  lang: string;
  weergave: string;
  zonderTekst: boolean;
  name: string;
  endpoint: string;
  draft: string;
  required: boolean;
  disabled: boolean;
  hiddenInput: boolean;
  voor: string;
  ontvangen: ThuisopdrachtElement['ontvangen'];
  wereld: Wereld;
}

const namen = Object.keys(thuisopdrachten);
const tekstvak = { control: 'text' } as const;
const klas = { school: 'De Wilg', groep: 'groep 3', inleveren: '2026-12-04', namen: { kind: 'Noor' } };

const meta: Meta<Args> = {
  title: 'Thuisopdracht',
  component: 'samenspel-thuisopdracht',
  args: { preset: 'wie-ben-ik' },
  argTypes: {
    src: tekstvak,
    preset: { control: 'select', options: namen },
    lang: { control: 'select', options: ['', 'nl', 'en', 'ar'] },
    weergave: { control: 'select', options: ['', 'een', 'alles'] },
    name: tekstvak,
    endpoint: tekstvak,
    draft: tekstvak,
    voor: { control: 'select', options: ['', 'leerkracht'] },
    ontvangen: { table: { disable: true } },
    wereld: { table: { disable: true } },
  },
  render: (args, { parameters }) =>
    html`<div class=${parameters['telefoon'] ? 'telefoon' : 'breed'}>
      <samenspel-thuisopdracht
        .omgeving=${maakOmgeving(args.wereld)}
        .content=${args.content}
        .ontvangen=${args.ontvangen ?? []}
        voor=${args.voor || nothing}
        src=${args.src || nothing}
        preset=${args.preset || nothing}
        lang=${args.lang || nothing}
        weergave=${args.weergave || nothing}
        name=${args.name || nothing}
        endpoint=${args.endpoint || nothing}
        draft=${args.draft || nothing}
        ?zonder-tekst=${args.zonderTekst}
        ?required=${args.required}
        ?disabled=${args.disabled}
        ?hidden-input=${args.hiddenInput}
      >
        <p>Bel de school.</p>
      </samenspel-thuisopdracht>
    </div>`,
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): ThuisopdrachtElement => {
  const gevonden = canvas.querySelector('samenspel-thuisopdracht');
  if (!gevonden) throw new Error('No assignment in this story');
  return gevonden;
};

/** Presses what these selectors name, one after the other, each as soon as it is there. */
const druk =
  (...doelen: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const doel of doelen) {
      const knop = await waitFor(
        () => {
          const gevonden = element(canvasElement).renderRoot.querySelector<HTMLElement>(doel);
          if (!gevonden) throw new Error(`${doel} is not there yet`);
          return gevonden;
        },
        { timeout: 10_000 },
      );
      knop.click();
      await element(canvasElement).updateComplete;
    }
  };

const verder = '.acties .eerste';
/** To the page after the steps, which stand on one page here. */
const totPraten = [`.voorkant ${verder}`, `.kleed:has(.stappen) ${verder}`];
const totKind = [...totPraten, `.kleed:has(.praatvragen) ${verder}`];
const totOuder = [
  ...totKind,
  '.kleed:has([id="kind-hoe-was-het"]) .gezichten input',
  `.kleed:has([id="kind-hoe-was-het"]) ${verder}`,
];
const totGepraat = [
  ...totOuder,
  '.kleed:has([id="ouder-hoe-was-het"]) .gezichten input',
  `.kleed:has([id="ouder-hoe-was-het"]) ${verder}`,
];
const totKlaar = [
  ...totGepraat,
  '.stempel[data-stem="kind"]',
  '.stempel[data-stem="ouder"]',
  `.kleed:has(.stempels) ${verder}`,
];
const telefoon = { telefoon: true };
const alles = { weergave: 'alles', content: { basis: 'wie-ben-ik', ...klas } };

/** Everything that can be set, to try. */
export const Speeltuin: Story = {};

export const Voorkant: Story = { args: { content: { basis: 'wie-ben-ik', ...klas } }, parameters: telefoon };
export const Stap: Story = { args: { weergave: 'een' }, parameters: telefoon, play: druk(`.voorkant ${verder}`) };
/** Whose turn it is changes; easier and harder are open, the timer runs. */
export const Wissel: Story = {
  args: { weergave: 'een' },
  parameters: telefoon,
  play: druk(
    `.voorkant ${verder}`,
    `.kleed:has([id="stap-0"]) ${verder}`,
    `.kleed:has([id="stap-1"]) ${verder}`,
    '.wissel',
    '.klokknop',
    '.hulp .knop',
  ),
};
export const AlleStappen: Story = { args: alles, play: druk(`.voorkant ${verder}`) };
export const Praten: Story = { args: alles, parameters: telefoon, play: druk(...totPraten) };
export const Kind: Story = { args: alles, parameters: telefoon, play: druk(...totKind, '.gezichten input') };
export const Ouder: Story = { args: alles, parameters: telefoon, play: druk(...totOuder, '.tegel.breed input') };
export const Gepraat: Story = {
  args: alles,
  parameters: telefoon,
  play: druk(...totGepraat, '.stempel[data-stem="kind"]', '.vel > .knop.stil'),
};
export const Klaar: Story = { args: alles, parameters: telefoon, play: druk(...totKlaar) };

/** Whose device it is, asked before anything is kept. */
export const WiensApparaat: Story = {
  args: { ...alles, wereld: { gedeeld: null } },
  parameters: telefoon,
  play: druk(...totKind),
};
export const GedeeldApparaat: Story = {
  args: { ...alles, wereld: { gedeeld: true } },
  parameters: telefoon,
  play: druk(...totKind, '.gezichten input'),
};
export const BewarenEnWissen: Story = {
  args: alles,
  parameters: telefoon,
  play: druk(...totKind, '.gezichten input', '.voet .knop'),
};
export const Wissen: Story = {
  args: alles,
  parameters: telefoon,
  play: druk(...totKind, '.gezichten input', '.voet .knop', '.regel:last-child, li:nth-child(2) .regel'),
};
/** The browser keeps nothing: the page says so, with the file beside it. */
export const OpslagUit: Story = {
  args: { ...alles, wereld: { opslag: 'geen' } },
  parameters: telefoon,
  play: druk(...totKind, '.gezichten input'),
};
/** A theme that is nobody's business: nothing is kept, and the page says so. */
export const NooitBewaard: Story = {
  args: { preset: 'hoe-was-dat-vroeger', weergave: 'alles' },
  parameters: telefoon,
  play: druk(...totKind, '.gezichten input'),
};

export const Sturen: Story = { args: { ...alles, name: 'opdracht' }, parameters: telefoon, play: druk(...totKlaar) };
export const Doorgegeven: Story = {
  args: { ...alles, name: 'opdracht' },
  parameters: telefoon,
  play: druk(...totKlaar, `.kleed:has(.lijstblok) ${verder}`),
};
const metAntwoord = (antwoord: () => Promise<void>): Story => ({
  args: { ...alles, name: 'opdracht' },
  parameters: telefoon,
  play: async (context) => {
    element(context.canvasElement).addEventListener('samenspel-submit', (event: SamenspelSubmitEvent) =>
      event.respondWith(antwoord()),
    );
    await druk(...totKlaar, `.kleed:has(.lijstblok) ${verder}`)(context);
  },
});
/** The school's answer proved that it has them. */
export const Verzonden: Story = metAntwoord(() => Promise.resolve());
export const NietVerzonden: Story = metAntwoord(() => Promise.reject(new Error('Offline')));

const naarSchool = (wereld: Wereld): Story => ({
  args: { ...alles, endpoint, wereld },
  parameters: telefoon,
  play: druk(...totKlaar, `.kleed:has(.lijstblok) ${verder}`),
});
/** No answer came: it is tried again by itself. */
export const EndpointWacht: Story = naarSchool({});
export const EndpointWachtInTabblad: Story = naarSchool({ gedeeld: true });
export const EndpointVerzonden: Story = naarSchool({ school: 'ontvangt' });
/** The school does not take it: the family decides. */
export const EndpointGeweigerd: Story = naarSchool({ school: 'weigert' });

/** Makes sense without a letter; who listens to the page hears every word. */
export const ZonderTekst: Story = {
  args: { zonderTekst: true, weergave: 'een' },
  parameters: telefoon,
  play: druk(`.voorkant ${verder}`, `.kleed:has([id="stap-0"]) ${verder}`, `.kleed:has([id="stap-1"]) ${verder}`),
};
export const ZonderTekstVoorkant: Story = { args: { zonderTekst: true }, parameters: telefoon };

export const Uitgeschakeld: Story = {
  args: { ...alles, disabled: true },
  parameters: telefoon,
  play: druk(...totKind),
};

/** Content with a fault: a calm sentence, and the facts for who keeps the page. */
export const InhoudFout: Story = { args: { preset: '', content: { id: 'leeg', titel: 'Leeg' } } };

export const Engels: Story = { args: { lang: 'en', weergave: 'alles' }, play: druk(`.voorkant ${verder}`) };
export const EngelsOuder: Story = {
  args: { lang: 'en', weergave: 'alles' },
  parameters: telefoon,
  play: druk(...totOuder),
};
export const Arabisch: Story = {
  args: { lang: 'ar', weergave: 'een' },
  parameters: telefoon,
  play: druk(`.voorkant ${verder}`),
};
export const ArabischVoorkant: Story = { args: { lang: 'ar' } };
export const ArabischGepraat: Story = {
  args: { ...alles, lang: 'ar' },
  parameters: telefoon,
  play: druk(...totGepraat),
};
export const Donker: Story = {
  globals: { thema: 'donker' },
  args: { weergave: 'alles' },
  play: druk(`.voorkant ${verder}`),
};
export const DonkerGepraat: Story = {
  globals: { thema: 'donker' },
  args: alles,
  parameters: telefoon,
  play: druk(...totGepraat, '.stempel[data-stem="kind"]'),
};

/** Every built-in assignment: its first page. */
export const AlleIngebouwde: Story = {
  tags: ['lang'],
  render: () =>
    html`${namen.map(
      (naam) =>
        html`<div class="breed"><samenspel-thuisopdracht .omgeving=${maakOmgeving()} preset=${naam}></samenspel-thuisopdracht></div>`,
    )}`,
};
/** Every built-in assignment: its steps. */
export const AlleStappenVanAlle: Story = {
  tags: ['lang'],
  render: () =>
    html`${namen.map(
      (naam) =>
        html`<div class="breed">
          <samenspel-thuisopdracht .omgeving=${maakOmgeving()} preset=${naam} weergave="alles"></samenspel-thuisopdracht>
        </div>`,
    )}`,
  play: async ({ canvasElement }) => {
    for (const opdracht of canvasElement.querySelectorAll('samenspel-thuisopdracht')) {
      await waitFor(
        () => {
          const knop = opdracht.renderRoot.querySelector<HTMLElement>(`.voorkant ${verder}`);
          if (!knop) throw new Error(`${opdracht.preset} is not there yet`);
          knop.click();
        },
        { timeout: 10_000 },
      );
    }
  },
};

/** One sheet, two sides, as a printer shows it. */
export const Papier: Story = {
  args: { content: { basis: 'wie-ben-ik', ...klas } },
  tags: ['papier'],
  play: async (context) => {
    await drukAf(element(context.canvasElement), () => druk('.voorkant .acties .stil')(context));
  },
};

// ── the teacher's view ──

const voorLeerkracht = { voor: 'leerkracht', content: { basis: 'wie-ben-ik', ...klas } };
/** Nothing came back yet: what to do with it in class is there already. */
export const LeerkrachtLeeg: Story = { args: voorLeerkracht, parameters: telefoon };
export const Leerkracht: Story = { args: { ...voorLeerkracht, ontvangen: terug } };
export const LeerkrachtTelefoon: Story = { args: { ...voorLeerkracht, ontvangen: terug }, parameters: telefoon };
/** One child twice is one child; what cannot be read is named, with what to do. */
export const LeerkrachtNietInLijst: Story = {
  args: {
    ...voorLeerkracht,
    ontvangen: [
      ...terug.slice(0, 2),
      ...terug.slice(0, 1),
      '{"soort":',
      terugVan('eigen', { naam: 'Aya', kind: { 'hoe-was-het': 'leuk' }, status: 'concept' }),
      { ...terugVan('anders', {}), sjabloon: { id: 'de-winkel', versie: 1 } },
    ],
  },
  parameters: telefoon,
};
export const LeerkrachtNietsGedeeld: Story = {
  args: { ...voorLeerkracht, ontvangen: [terugVan('eigen', { kind: { 'hoe-was-het': 'leuk' }, status: 'concept' })] },
  parameters: telefoon,
};
export const LeerkrachtVijandig: Story = { args: { ...voorLeerkracht, ontvangen: vijandig }, parameters: telefoon };
export const LeerkrachtWissen: Story = {
  args: { ...voorLeerkracht, ontvangen: terug.slice(0, 2) },
  parameters: telefoon,
  play: druk('.gereedschap .stil'),
};
export const LeerkrachtEngels: Story = { args: { ...voorLeerkracht, ontvangen: terug, lang: 'en' } };
export const LeerkrachtArabisch: Story = {
  args: { ...voorLeerkracht, ontvangen: terug, lang: 'ar' },
  parameters: telefoon,
};
