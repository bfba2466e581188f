import { css, type CSSResult } from 'lit';
import { antwoordStyles } from './antwoord.styles.js';
import { laterStyles } from './later.styles.js';

/* The rare pages: coming back, keeping and wiping, sending, two versions. They have lists and choices as the others do. */
export const zeldenStyles: CSSResult[] = [
  laterStyles,
  antwoordStyles,
  css`
  .versie.tegel {
    gap: 10px;
    padding: 14px;
    padding-inline-end: 56px;
    text-align: start;
  }
  .versie:not(.gekozen) {
    background-color: var(--vl);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: center;
    border: 4px dashed var(--samenspel-inkt-zacht);
    border-radius: 18px;
    padding: 16px 14px;
  }
  .status .plaat,
  .plaat.groot {
    inline-size: 72px;
    block-size: 72px;
    padding: 4px;
    flex: none;
  }
  /* Beside the picture, or below it when the word does not fit. */
  .status h2 {
    flex: 1 1 min-content;
    font-size: 26px;
  }
  .status p {
    flex: 1 0 100%;
  }
  .status.goed {
    border-style: solid;
    border-color: var(--samenspel-goed);
    background-color: var(--samenspel-goed-licht);
  }
  .status.goed h2 {
    color: var(--samenspel-goed-diep);
  }
  .acties + .lijstblok {
    margin-block-start: 20px;
  }
  .duo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 14px;
  }
  /* Beside the picture, or below it when the longest word does not fit. */
  .duo > :last-child {
    flex: 1 1 min-content;
    min-inline-size: 0;
  }
  .band .acties {
    margin-block-start: 0;
  }
  .wis {
    border-radius: 18px;
    background-color: var(--samenspel-fout-licht);
    padding: 18px 16px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .knop.gevaar {
    background-color: var(--samenspel-fout-diep);
    color: var(--samenspel-op-gevaar);
    border-color: var(--samenspel-fout-diep);
    border-block-end-color: #5c0913;
  }
  @media (forced-colors: active) {
    .wis {
      border: 2px solid CanvasText;
    }
  }
`,
];
