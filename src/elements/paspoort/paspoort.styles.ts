import { css } from 'lit';

/* The booklet: its cover, its pages, what both have. */
export const paspoortStyles = css`
  .boek {
    position: relative;
    background-color: var(--samenspel-omslag);
    box-shadow: var(--samenspel-omslag-rand);
    border-radius: 22px;
    padding: 6px;
    max-inline-size: 1160px;
    margin-inline: auto;
  }
  .boek:not(.open):not(.start) {
    max-inline-size: 760px;
  }
  .embleem {
    inline-size: 76px;
    flex: none;
    color: var(--samenspel-folie);
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .blad {
    position: relative;
    background-color: var(--samenspel-papier);
    border-radius: 16px;
    padding: 20px 16px 18px;
    overflow: hidden;
    isolation: isolate;
  }
  /* Two sheets stick out below the page you read. */
  .stapel {
    position: relative;
    padding-block-end: 9px;
  }
  .stapel::before,
  .stapel::after {
    content: '';
    position: absolute;
    inset-inline: 5px;
    inset-block-end: 4px;
    block-size: 40px;
    border-radius: 0 0 16px 16px;
    background-color: var(--samenspel-bladrand);
    z-index: 1;
  }
  .stapel::after {
    inset-inline: 10px;
    inset-block-end: 0;
    background-color: var(--samenspel-bladrand-diep);
    z-index: 0;
  }
  .stapel > .blad {
    z-index: 2;
  }
  .start .speler-balk {
    justify-content: flex-end;
    margin-block-end: 14px;
  }
  .vraag {
    font-size: 32px;
    letter-spacing: -0.01em;
    margin-block-end: 6px;
  }
  .vraag:lang(ar) {
    letter-spacing: 0;
  }
  .hint {
    color: var(--samenspel-inkt-zacht);
  }
  .lucht {
    margin-block-start: 18px;
  }
  .acties {
    display: grid;
    gap: 14px;
    margin-block-start: 22px;
  }
  .rij {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    align-items: center;
    flex-wrap: wrap;
  }
  .voet {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 4px 16px;
    flex-wrap: wrap;
    margin-block-start: 18px;
    padding-block-start: 12px;
    border-block-start: 2px solid var(--samenspel-lijn);
    font-size: 18px;
    color: var(--samenspel-inkt-zacht);
  }
  .voet .knop {
    font-size: 18px;
  }
  .bewaard {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 48px;
  }
  .bewaard .ic {
    color: var(--samenspel-goed-diep);
    stroke-width: 2.4;
  }
  .bewaard.niet .ic {
    color: var(--samenspel-inkt);
  }
  /* Cover */
  .omslag {
    position: relative;
    overflow: hidden;
    border-radius: 16px;
    background-color: var(--samenspel-omslag);
    color: var(--samenspel-folie);
    text-align: center;
    padding: 34px 20px 30px;
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 6px;
    isolation: isolate;
  }
  .omslag::before {
    content: '';
    position: absolute;
    inset: 10px;
    border: 2px solid var(--samenspel-folie);
    border-radius: 12px;
    opacity: 0.75;
    z-index: -1;
  }
  .omslag .embleem {
    inline-size: min(250px, 60%);
  }
  .omslag h2 {
    font-size: 44px;
    letter-spacing: 0.01em;
    line-height: 1.1;
    margin-block-start: 12px;
  }
  .omslag h2:lang(ar) {
    letter-spacing: 0;
    line-height: 1.4;
  }
  .relief {
    display: block;
    fill: none;
    stroke: currentColor;
    position: absolute;
    inset: 10px;
    z-index: -2;
    opacity: 0.1;
    inline-size: calc(100% - 20px);
    block-size: calc(100% - 20px);
    border-radius: 12px;
    stroke-width: 2.4;
  }
  .omslag p {
    color: var(--samenspel-op-omslag);
  }
  .omslag p + p {
    color: var(--samenspel-folie);
    font-size: 0.9em;
    margin-block-start: 8px;
  }
  .talen {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 24px;
  }
  .talen .knop {
    flex: 1 1 auto;
    padding: 6px 10px;
    font-size: 18px;
    font-weight: 650;
    border-block-end-width: 4px;
    border-radius: 12px;
  }
  .talen .knop[aria-pressed='true'] {
    background-color: var(--samenspel-inkt);
    color: var(--samenspel-papier);
  }
  .wie-tegels {
    display: grid;
    gap: 12px;
    margin-block-start: 16px;
  }
  .wie-tegels .tegel {
    flex-direction: row;
    align-items: center;
    text-align: start;
    padding: 12px 14px;
    gap: 12px;
    background-color: var(--vl);
    min-block-size: 108px;
  }
  .wie-tegels .stem-beeld {
    inline-size: 72px;
  }
  .wie-tegels .tegel .woord {
    font-size: 23px;
    padding: 0;
    min-inline-size: 0;
    padding-inline-end: 34px;
    align-items: start;
    overflow-wrap: anywhere;
  }
  .wie-tegels .woord small {
    color: inherit;
  }
  .wie-tegels .tegel .vink {
    inset-block-start: 50%;
    translate: 0 -50%;
    inset-inline-end: 12px;
  }
  .wie-tegels .tegel.gekozen {
    background-color: var(--v);
    color: var(--samenspel-op-kleur);
  }
  .tegel {
    position: relative;
    display: flex;
    flex-direction: column;
    border: 2px solid var(--samenspel-rand);
    border-block-end-width: 5px;
    border-radius: 18px;
    background-color: var(--samenspel-papier);
    cursor: pointer;
    text-align: center;
    min-inline-size: 0;
  }
  .tegel .woord {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 2px;
    padding: 8px 8px 9px;
    font-weight: 800;
    line-height: 1.2;
    min-block-size: 52px;
    flex: 1;
    hyphens: auto;
  }
  .tegel .woord:lang(ar) {
    line-height: 1.45;
  }
  .tegel .vink {
    position: absolute;
    inset-block-start: -8px;
    inset-inline-end: -6px;
    inline-size: 34px;
    block-size: 34px;
    border-radius: 50%;
    border: 2px solid #1d2148;
    background-color: #fff;
    display: grid;
    place-items: center;
  }
  .tegel .vink .ic {
    display: none;
    inline-size: 22px;
    block-size: 22px;
    stroke-width: 4;
    color: #fff;
  }
  .tegel.gekozen {
    box-shadow: 0 0 0 2px var(--samenspel-rand);
  }
  .tegel.gekozen .vink {
    background-color: #1d2148;
  }
  .tegel.gekozen .vink .ic {
    display: block;
  }
  /* The whole tile is the control: a finger anywhere on it will do. */
  .tegel > input {
    position: absolute;
    inset: 0;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .tegel:active {
    border-block-end-width: 2px;
    transform: translateY(3px);
  }

  @container (min-width: 600px) {
    .blad {
      padding: 28px 32px 24px;
    }
    .acties .eerste {
      justify-self: start;
      min-inline-size: 260px;
      inline-size: auto;
    }
    .acties .rij {
      justify-content: flex-start;
      gap: 32px;
    }
  }
  @container (min-width: 860px) {
    /* The book lies open: cover or list on one leaf, the page on the other. */
    :is(.start, .open) .leven {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
    .start .omslag {
      padding-block: 60px;
      border-start-end-radius: 0;
      border-end-end-radius: 0;
    }
    :is(.start, .open) .blad {
      border-start-start-radius: 0;
      border-end-start-radius: 0;
      padding: 32px 40px 28px;
      block-size: 100%;
    }
    :is(.start, .open) .stapel {
      padding-block-end: 0;
      padding-inline-end: 9px;
    }
    :is(.start, .open) .stapel::before,
    :is(.start, .open) .stapel::after {
      inset-block: 5px;
      inset-inline: auto 4px;
      inline-size: 40px;
      block-size: auto;
      border-radius: 0;
      border-start-end-radius: 16px;
      border-end-end-radius: 16px;
    }
    :is(.start, .open) .stapel::after {
      inset-block: 10px;
      inset-inline: auto 0;
    }
    :is(.start, .open) .leven::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(41.67% - 18px);
      inline-size: 44px;
      background: linear-gradient(to right, transparent, rgb(13 16 45 / 0.4) 40%, rgb(29 33 72 / 0.18) 42%, transparent);
      pointer-events: none;
      z-index: 3;
    }
    [dir='rtl'] .leven::after {
      transform: scaleX(-1);
    }
    .talen .knop {
      flex: none;
      padding-inline: 16px;
    }
    .start .wie-tegels.drie {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .start .drie .tegel {
      flex-direction: column;
      text-align: center;
      padding: 22px 12px 18px;
      gap: 10px;
    }
    .start .drie .stem-beeld {
      inline-size: 124px;
    }
    .start .drie .woord {
      padding: 0;
      align-items: center;
    }
    .start .drie .tegel .vink {
      inset-block-start: -8px;
      translate: none;
      inset-inline-end: -6px;
    }
  }

  @media (forced-colors: active) {
    .boek,
    .blad,
    .omslag {
      border: 2px solid CanvasText;
    }
    .druk,
    .relief {
      display: none;
    }
    /* Signs keep their own colour otherwise, which may be the colour of the canvas. */
    .omslag > :is(h2, p, .embleem),
    .boek .kopband .embleem,
    .boek .kopband .nu,
    .bewaard .ic {
      color: CanvasText;
    }
    .tegel .vink {
      background: Canvas;
      border-color: ButtonText;
    }
    .tegel.gekozen {
      outline: 5px solid Highlight;
      outline-offset: -1px;
    }
    .tegel.gekozen .vink {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
    .tegel.gekozen .vink .ic {
      color: HighlightText;
    }
    .talen .knop[aria-pressed='true'] {
      outline: 4px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
