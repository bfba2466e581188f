import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { userEvent, waitFor } from 'storybook/test';
import '../src/define/beeldinstructie.js';
import { beeldinstructies } from '../src/define/generated/beeldinstructies.js';
import type { BeeldinstructieWijziging } from '../src/domain/beeldinstructie/beeldinstructie.js';
import type { BeeldinstructieElement } from '../src/elements/beeldinstructie/beeldinstructie.js';
import { luister, stemmen, ziet } from './luister.js';
import { alsPapier } from './papier.js';

interface Args {
  content: unknown;
  src: string;
  preset: string;
  lang: string;
  weergave: string;
  zonderTekst: boolean;
}

const namen = Object.keys(beeldinstructies);
const hulp: BeeldinstructieWijziging['hulp'] = { kanaal: 'bellen', waarde: '010 123 45 67' };
const tekstvak = { control: 'text' } as const;

const meta: Meta<Args> = {
  title: 'Beeldinstructie',
  component: 'samenspel-beeldinstructie',
  args: { preset: 'ziek-melden' },
  argTypes: {
    src: tekstvak,
    preset: { control: 'select', options: namen },
    lang: { control: 'select', options: ['', 'nl', 'en', 'ar'] },
    weergave: { control: 'select', options: ['', 'een', 'alles'] },
  },
  render: (args, { parameters }) =>
    html`<div class=${parameters['telefoon'] ? 'telefoon' : 'breed'}>
      <samenspel-beeldinstructie
        .content=${args.content}
        src=${args.src || nothing}
        preset=${args.preset || nothing}
        lang=${args.lang || nothing}
        weergave=${args.weergave || nothing}
        ?zonder-tekst=${args.zonderTekst}
      >
        <p>Bel de school.</p>
      </samenspel-beeldinstructie>
    </div>`,
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): BeeldinstructieElement => {
  const gevonden = canvas.querySelector('samenspel-beeldinstructie');
  if (!gevonden) throw new Error('No instruction in this story');
  return gevonden;
};

/** Everything that can be set, to try. */
export const Speeltuin: Story = {};

/** One step at a time, as on a phone. */
export const Telefoon: Story = { args: { weergave: 'een' }, parameters: { telefoon: true } };

/** All steps at once. */
export const Alles: Story = { args: { weergave: 'alles' } };

/** With the number of the school: one press calls it. */
export const MetNummer: Story = { args: { content: { basis: 'ziek-melden', hulp } }, parameters: { telefoon: true } };

/** After the last step. */
export const Klaar: Story = {
  args: { weergave: 'een', content: { basis: 'ziek-melden', hulp } },
  parameters: { telefoon: true },
  play: async ({ canvasElement }) => {
    const knop = (): HTMLElement => {
      const gevonden = element(canvasElement).renderRoot.querySelector<HTMLElement>('.knoppen .eerste');
      if (!gevonden) throw new Error('Not there yet');
      return gevonden;
    };
    await waitFor(knop, { timeout: 10_000 });
    for (let stap = 0; stap < 5; stap++) await userEvent.click(knop());
  },
};

/** Makes sense without a letter; who listens to the page hears every word. */
export const ZonderTekst: Story = { args: { zonderTekst: true, weergave: 'een' }, parameters: { telefoon: true } };
export const ZonderTekstAlles: Story = { args: { zonderTekst: true, weergave: 'alles' } };

/** The school's own photo for one of the steps. */
export const EigenFoto: Story = {
  args: {
    content: {
      basis: 'te-laat',
      hulp,
      anders: [{ id: 'bellen', beeld: { src: 'school.svg', alt: 'De deur van onze school' } }],
    },
  },
};

/** Content with a fault: a calm sentence, and the facts for who keeps the page. */
export const InhoudFout: Story = { args: { preset: '', content: { id: 'leeg', titel: 'Leeg' } } };

/** Words that are too long are shown, and reported. */
export const TeVeelWoorden: Story = {
  args: {
    content: {
      basis: 'gymtas',
      erbij: [
        {
          stap: { id: 'extra', tekst: 'Neem ook een grote fles met water mee naar de gymles', beeld: 'gym-bag' },
        },
      ],
    },
  },
};

export const Engels: Story = { args: { lang: 'en', content: { basis: 'ziek-melden', hulp } } };
export const Arabisch: Story = { args: { lang: 'ar', content: { basis: 'ziek-melden', hulp } } };
export const Donker: Story = { globals: { thema: 'donker' }, args: { content: { basis: 'ziek-melden', hulp } } };

/** Every built-in instruction. */
export const AlleIngebouwde: Story = {
  tags: ['lang'],
  render: () =>
    html`${namen.map(
      (naam) =>
        html`<div class="breed"><samenspel-beeldinstructie preset=${naam} weergave="alles"></samenspel-beeldinstructie></div>`,
    )}`,
};

const hoort = (talen: string[], wat: string, meer: Story = {}): Story => ({
  parameters: { telefoon: true },
  ...meer,
  play: async ({ canvasElement }) => {
    const bord = element(canvasElement);
    await luister(bord, talen);
    await ziet(bord, wat);
  },
});

/** The sentence that is heard, and the word in it. */
export const Leest: Story = hoort(stemmen, '.woord-nu');
export const LeestArabisch: Story = hoort(['ar-EG'], '.woord-nu', { args: { lang: 'ar' } });

/** Without a letter: which step is heard is still seen. */
export const LeestZonderTekst: Story = hoort(stemmen, '.speelt', { args: { zonderTekst: true, weergave: 'een' } });

/** No voice for this language: that is said, and the Dutch is offered. */
export const GeenStem: Story = hoort(['nl-NL'], '.luister-nl', { args: { lang: 'ar' } });

/** Slower, from this sentence on. */
export const Langzamer: Story = {
  parameters: { telefoon: true },
  play: async ({ canvasElement }) => {
    const bord = element(canvasElement);
    await luister(bord, stemmen);
    await userEvent.click(await ziet(bord, '.langzaam'));
    await ziet(bord, '.langzaam[aria-pressed="true"]');
  },
};

/** As a printer shows it. */
export const Papier: Story = {
  args: { content: { basis: 'ziek-melden', hulp } },
  tags: ['papier'],
  play: async ({ canvasElement }) => {
    const kaart = element(canvasElement);
    await waitFor(() => {
      if (!kaart.renderRoot.querySelector('.stappen')) throw new Error('Not there yet');
    });
    alsPapier(kaart);
  },
};
