import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import manifest from '../custom-elements.json';
import { kiesTaal, talen } from '../src/i18n/vertaler.js';
import './preview.css';

setCustomElementsManifest(manifest);

type Schakelaars = Record<'taal' | 'richting' | 'thema', string>;

const schakelaar = (title: string, icon: 'globe' | 'transfer' | 'mirror', items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, naam]) => ({ value, title: naam })),
  },
});

/** Gives the page the language, direction and colours of the toolbar, as a site would. */
function zetPagina({ taal, richting, thema }: Schakelaars, titel: string): void {
  const { documentElement: pagina } = document;
  document.title = titel;
  pagina.lang = taal;
  pagina.dir = richting === 'taal' ? talen[kiesTaal(taal)].richting : richting;
  pagina.dataset['thema'] = thema;
  // The elements follow the device; to show a theme regardless, each is told. They are there once the story is rendered.
  queueMicrotask(() => {
    for (const element of document.querySelectorAll<HTMLElement>('*')) {
      if (!element.localName.startsWith('samenspel-')) continue;
      if (thema === 'apparaat') delete element.dataset['thema'];
      else element.dataset['thema'] = thema;
    }
  });
}

const preview: Preview = {
  globalTypes: {
    taal: schakelaar(
      'Taal',
      'globe',
      Object.fromEntries(Object.entries(talen).map(([code, { naam }]) => [code, naam])),
    ),
    richting: schakelaar('Richting', 'transfer', {
      taal: 'Van de taal',
      ltr: 'Links naar rechts',
      rtl: 'Rechts naar links',
    }),
    thema: schakelaar('Thema', 'mirror', { licht: 'Licht', donker: 'Donker', apparaat: 'Van het apparaat' }),
  },
  initialGlobals: { taal: 'nl', richting: 'taal', thema: 'licht' },
  decorators: [
    (story, { globals, parameters, title, name, viewMode }): TemplateResult => {
      const titel = `${title}: ${name}`;
      zetPagina(globals as Schakelaars, titel);
      const inhoud = story() as TemplateResult;
      // A page has a main part, a way to it and a heading, so that an element is judged as the guest it is. The docs are a page already.
      if (viewMode !== 'story' || parameters['pagina'] === false) return inhoud;
      return html`
        <header lang="nl" dir="ltr"><a class="naar-inhoud" href="#inhoud">Naar de inhoud</a></header>
        <main class="proefpagina" id="inhoud" tabindex="-1">
          <h1 lang="nl" dir="ltr">${titel}</h1>
          ${inhoud}
        </main>
        <footer lang="nl" dir="ltr"><p>Een proefpagina van Samenspel.</p></footer>
      `;
    },
  ],
  parameters: {
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
  },
};

export default preview;
