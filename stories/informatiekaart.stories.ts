import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { userEvent, waitFor } from 'storybook/test';
import '../src/define/informatiekaart.js';
import type { Informatiekaart } from '../src/domain/informatiekaart/informatiekaart.js';
import { InformatiekaartElement, type Omgeving } from '../src/elements/informatiekaart/informatiekaart.js';
import { eenmaal } from './eenmaal.js';
import groep5Json from './kaarten/groep-5.json';
import voJson from './kaarten/vo.json';
import { alsPapier } from './papier.js';

const groep5 = groep5Json as Informatiekaart;
const vo = voJson as Informatiekaart;

interface Args {
  content: unknown;
  src: string;
  lang: string;
  /** The moment at which somebody looks, so that a story is the same each day. */
  nu: string;
}

const tekstvak = { control: 'text' } as const;
/** Monday 9 November 2026, a quarter to three at school: juf Samira is there until half past three. */
const nuBereikbaar = '2026-11-09T14:45:00+01:00';

const omgevingOp = (nu: string): Omgeving => ({ ...InformatiekaartElement.omgeving, nu: () => Date.parse(nu) });

const meta: Meta<Args> = {
  title: 'Informatiekaart',
  component: 'samenspel-informatiekaart',
  args: { content: groep5, nu: nuBereikbaar },
  argTypes: {
    content: { control: 'object' },
    src: tekstvak,
    lang: { control: 'select', options: ['', 'nl', 'en', 'ar'] },
    nu: tekstvak,
  },
  render: (args, { parameters }) =>
    html`<div class=${parameters['telefoon'] ? 'telefoon' : 'breed'}>
      <samenspel-informatiekaart
        .omgeving=${eenmaal(() => omgevingOp(args.nu))}
        .content=${args.content}
        src=${args.src || nothing}
        lang=${args.lang || nothing}
      >
        <p>Bel de school.</p>
      </samenspel-informatiekaart>
    </div>`,
};
export default meta;
type Story = StoryObj<Args>;

const wortel = (canvas: HTMLElement): DocumentFragment | HTMLElement => {
  const kaart = canvas.querySelector('samenspel-informatiekaart');
  if (!kaart) throw new Error('No card in this story');
  return kaart.renderRoot;
};

/** Waits for something in the card. */
const wacht = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const gevonden = wortel(canvas).querySelector<HTMLElement>(selector);
      if (!gevonden) throw new Error(`No ${selector} yet`);
      return gevonden;
    },
    { timeout: 10_000 },
  );

/** Presses the n-th part that opens, and waits for what is in it. */
const opent =
  (n: number, inhoud: string): Story['play'] =>
  async ({ canvasElement }) => {
    await wacht(canvasElement, '.vouw button');
    const knop = wortel(canvasElement).querySelectorAll<HTMLElement>('.vouw h3 button')[n];
    if (knop) await userEvent.click(knop);
    await wacht(canvasElement, inhoud);
  };

/** Waits for what stands further down. */
const alles: Story['play'] = async ({ canvasElement }) => {
  (await wacht(canvasElement, '.vouwen')).scrollIntoView();
  await wacht(canvasElement, '.doen');
};

/** Everything that can be set, to try. */
export const Speeltuin: Story = { play: alles };

/** Somebody is there now. */
export const NuBereikbaar: Story = { parameters: { telefoon: true } };
/** Later on the same day. */
export const LaterVandaag: Story = { args: { nu: '2026-11-09T11:00:00+01:00' }, parameters: { telefoon: true } };
/** After school: tomorrow again. */
export const MorgenWeer: Story = { args: { nu: '2026-11-09T19:00:00+01:00' }, parameters: { telefoon: true } };
/** In the weekend. */
export const Weekend: Story = { args: { nu: '2026-11-14T10:00:00+01:00' }, parameters: { telefoon: true } };
/** In a holiday that the card names. */
export const Vakantie: Story = { args: { nu: '2026-12-22T14:45:00+01:00' }, parameters: { telefoon: true } };

/** The talks of the year, opened on a phone: what was, what comes, what has no day yet. */
export const Gesprekken: Story = { parameters: { telefoon: true }, play: opent(0, '.momenten') };
export const DitMagAltijd: Story = { parameters: { telefoon: true }, play: opent(1, '.mag') };
export const WieDoetWat: Story = { parameters: { telefoon: true }, play: opent(2, '.doen') };

/** A mentor, a counsellor, the head; an app for calling in sick; own words; a number for emergencies. */
export const Voortgezet: Story = { args: { content: vo }, play: alles };
export const VoortgezetTelefoon: Story = {
  args: { content: vo },
  parameters: { telefoon: true },
  play: opent(0, '.momenten'),
};

/** A card of last school year says so, and says nothing about now. */
export const VorigJaar: Story = { args: { nu: '2027-10-04T14:45:00+02:00' }, play: alles };
/** A card that hangs there before its year begins. */
export const VolgendJaar: Story = { args: { nu: '2026-06-15T14:45:00+02:00' }, play: alles };

/** Talks of which the school has not said when. */
export const ZonderDagen: Story = {
  args: {
    content: {
      ...groep5,
      momenten: [
        { id: 'kennismaking', soort: 'kennismaking' },
        { id: 'voortgang', soort: 'voortgang', maand: 2 },
        { id: 'rapport', soort: 'rapport', datum: '2027-02-12' },
      ],
    },
  },
  play: alles,
};

/** As little as a card can have. */
export const Klein: Story = {
  args: {
    content: {
      id: 'klein',
      versie: 1,
      school: 'De Wilg',
      klas: 'Groep 1',
      schooljaar: '2026-2027',
      mensen: [{ id: 'a', naam: 'juf Noor', rol: 'leerkracht' }],
      contact: [{ id: 'ziek', onderwerp: 'ziek', kanaal: 'bellen', waarde: '010 123 45 67' }],
      kanNiet: false,
      taalhulp: false,
      meenemen: false,
      tweeHuizen: false,
      gewijzigdOp: '2026-08-20',
    },
  },
  play: alles,
};

/** Only ways to reach the school: no people, nobody to call in sick to. */
export const AlleenContact: Story = {
  args: { content: { ...groep5, mensen: [], contact: groep5.contact.filter(({ id }) => id !== 'ziek') } },
  play: alles,
};

/** Many people, each with a role; one with a photo of the school's own, one whose photo is elsewhere. */
export const VeelMensen: Story = {
  args: {
    content: {
      ...groep5,
      mensen: [
        ...groep5.mensen,
        {
          id: 'noor',
          naam: 'mevrouw Noor',
          rol: 'ib',
          beeld: { src: 'school.svg', alt: 'Mevrouw Noor' },
          dagen: ['di', 'do'],
        },
        {
          id: 'bos',
          naam: 'meneer Bos',
          rol: 'directie',
          beeld: { src: 'https://elders.example/bos.jpg', alt: 'Foto' },
          dagen: ['ma', 'di', 'wo', 'do', 'vr'],
        },
        { id: 'ali', naam: 'Ali', rol: 'conciërge', dagen: ['ma', 'di', 'wo', 'do', 'vr', 'za'] },
        {
          id: 'fatma',
          naam: 'Fatma',
          rol: 'ouderkamer',
          talen: ['tr', 'ar', 'ti'],
          zin: { nl: 'Kom langs voor koffie.', en: 'Come by for coffee.', ar: 'تعالوا لشرب القهوة.' },
        },
      ],
    },
  },
  play: alles,
};

/** Content with a fault: a calm sentence, and the facts for who keeps the page. */
export const InhoudFout: Story = { args: { content: { id: 'leeg', klas: 'Groep 5' } } };

/** A number that is none, a day that does not exist, an unknown role: all the rest is shown. */
export const DeelsFout: Story = {
  args: {
    content: {
      ...groep5,
      mensen: [...groep5.mensen, { id: 'x', naam: 'juf X', rol: 'koning' }],
      contact: [...groep5.contact, { id: 'fout', onderwerp: 'klacht', kanaal: 'bellen', waarde: 'bel maar' }],
      momenten: [{ id: 'rapport', soort: 'rapport', datum: '2027-02-31' }, ...(groep5.momenten ?? [])],
    },
  },
  play: alles,
};

export const Engels: Story = { args: { lang: 'en' }, play: alles };
export const Arabisch: Story = { args: { lang: 'ar' }, play: alles };
export const ArabischTelefoon: Story = {
  args: { lang: 'ar' },
  parameters: { telefoon: true },
  play: opent(0, '.momenten'),
};
export const Donker: Story = { globals: { thema: 'donker' }, play: alles };

/** As a printer shows it. */
export const Papier: Story = {
  tags: ['papier'],
  play: async ({ canvasElement, ...rest }) => {
    await alles({ canvasElement, ...rest });
    const kaart = canvasElement.querySelector('samenspel-informatiekaart');
    if (kaart) alsPapier(kaart);
  },
};
