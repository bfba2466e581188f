import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { waitFor } from 'storybook/test';
import '../src/define/matches.js';
import { apparaat } from '../src/define/apparaat.js';
import type { MatchesElement } from '../src/elements/matches/matches.js';
import { klas, maakKlas, metMeedoen } from '../test/fixtures/klas.js';
import { maakOmgeving, type Wereld } from '../test/fixtures/omgeving.js';
import { terugVan } from '../test/fixtures/terug.js';
import { drukAf } from './papier.js';

interface Args {
  content: unknown;
  src: string;
  preset: string;
  lang: string;
  draft: string;
  disabled: boolean;
  paspoorten: MatchesElement['paspoorten'];
  wereld: Wereld;
}

const tekstvak = { control: 'text' } as const;

const meta: Meta<Args> = {
  title: 'Matches',
  component: 'samenspel-matches',
  args: { preset: 'po', paspoorten: klas },
  argTypes: {
    src: tekstvak,
    preset: { control: 'select', options: ['po'] },
    lang: { control: 'select', options: ['', 'nl', 'en', 'ar'] },
    draft: tekstvak,
    paspoorten: { table: { disable: true } },
    wereld: { table: { disable: true } },
  },
  render: (args, { parameters }) =>
    html`<div class=${parameters['telefoon'] ? 'telefoon' : 'breed'}>
      <samenspel-matches
        .omgeving=${{ ...maakOmgeving(args.wereld), bestanden: apparaat.bestanden }}
        .content=${args.content}
        .paspoorten=${args.paspoorten ?? []}
        src=${args.src || nothing}
        preset=${args.preset || nothing}
        lang=${args.lang || nothing}
        draft=${args.draft || nothing}
        ?disabled=${args.disabled}
      >
        <p>Vraag het op school.</p>
      </samenspel-matches>
    </div>`,
};
export default meta;
type Story = StoryObj<Args>;

const telefoon = { telefoon: true };
const element = (canvas: HTMLElement): MatchesElement => {
  const gevonden = canvas.querySelector('samenspel-matches');
  if (!gevonden) throw new Error('No matches in this story');
  return gevonden;
};

/** Presses these one after the other, each as soon as it is there. */
const druk =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const lijst = element(canvasElement);
    for (const selector of selectors) {
      await waitFor(
        () => {
          const knop = lijst.renderRoot.querySelector<HTMLElement>(selector);
          if (!knop) throw new Error(`${selector} is not there yet`);
          knop.click();
        },
        { timeout: 10_000 },
      );
      await lijst.updateComplete;
    }
  };
const vraag = '.stapknoppen .knop:not(.stil)';

export const Speeltuin: Story = {};

/** Nothing came in yet. */
export const Leeg: Story = { args: { paspoorten: [] }, parameters: telefoon };
export const LeegBreed: Story = { args: { paspoorten: [] } };
/** There may be passports on this device: only who asks for them sees them. */
export const OpDitApparaat: Story = { args: { paspoorten: [], wereld: { bewaard: klas } }, parameters: telefoon };
export const VanDitApparaat: Story = {
  args: { paspoorten: [], wereld: { bewaard: klas } },
  play: druk('.ontvangst .knop:not(.eerste)'),
};
/** No passport stands there after all. */
export const NietsOpApparaat: Story = {
  args: { paspoorten: [], wereld: { kapot: true } },
  parameters: telefoon,
  play: druk('.ontvangst .knop:not(.eerste)'),
};

export const Klas: Story = {};
export const KlasTelefoon: Story = { parameters: telefoon };
/** Somebody was asked: it is kept in that child's passport. */
export const Gevraagd: Story = { parameters: telefoon, play: druk(vraag) };
export const GedeeldApparaat: Story = { args: { wereld: { gedeeld: true } }, parameters: telefoon, play: druk(vraag) };
/** This device keeps nothing: the file is offered. */
export const NietBewaard: Story = { args: { wereld: { opslag: 'geen' } }, parameters: telefoon, play: druk(vraag) };
/** Many: what is folded is not drawn, and a fold begins with twenty. */
export const School: Story = { args: { paspoorten: maakKlas(300) }, parameters: telefoon };

/** The teacher did not say what is needed. */
export const NietsNodig: Story = {
  args: { paspoorten: [metMeedoen('a', { naam: 'Sami', biedt: ['tuin', 'muziek'] })] },
  parameters: telefoon,
};
/** Nobody offers anything yet. */
export const NietsAangeboden: Story = {
  args: {
    paspoorten: [metMeedoen('a', { naam: 'Sami', biedt: ['nu-niet'], nodig: ['koken', 'geld'], moet: ['ochtend'] })],
  },
  parameters: telefoon,
};
/** One child twice is one child; what cannot be read is named, with what to do. */
export const NietInLijst: Story = {
  args: {
    paspoorten: [
      ...klas.slice(0, 2),
      ...klas.slice(0, 1),
      '{"soort":',
      terugVan('eigen', { naam: 'Aya' }),
      JSON.stringify({ ...klas[3], versie: 2 }),
    ],
  },
  parameters: telefoon,
};
export const Vijandig: Story = {
  args: {
    paspoorten: [
      metMeedoen('a', {
        naam: '<img src=x onerror=alert(1)>',
        ouder: '\u202eomgekeerd<script>alert(1)</script>',
        biedt: ['koken'],
        nodig: ['koken'],
      }),
      metMeedoen('b', { naam: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(5), biedt: ['koken'], eigen: '<b>dik</b>' }),
    ],
  },
  parameters: telefoon,
};
export const Wissen: Story = { parameters: telefoon, play: druk('#wis') };
export const Uitgeschakeld: Story = { args: { disabled: true }, parameters: telefoon };
/** A school's own passport, without the option that a parent chose: what was asked stays readable. */
export const EigenInhoud: Story = {
  args: {
    preset: '',
    content: { basis: 'po', school: 'De Wilg', groep: 'groep 5', namen: { leerkracht: 'juf Samira' } },
  },
};
/** Content with a fault: a calm sentence, and the facts for who keeps the page. */
export const InhoudFout: Story = { args: { preset: '', content: { id: 'leeg', titel: 'Leeg' } } };

export const Engels: Story = { args: { lang: 'en' } };
export const Arabisch: Story = { args: { lang: 'ar' } };
export const ArabischTelefoon: Story = { args: { lang: 'ar' }, parameters: telefoon, play: druk(vraag) };
export const Donker: Story = { globals: { thema: 'donker' } };
export const DonkerTelefoon: Story = { globals: { thema: 'donker' }, parameters: telefoon, play: druk(vraag) };

/** A list per need, as a printer shows it. */
export const Papier: Story = {
  tags: ['papier'],
  play: async (context) => {
    await drukAf(element(context.canvasElement), () => druk('.gereedschap .knop')(context));
  },
};
