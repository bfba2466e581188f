import { css } from 'lit';

export const informatiekaartStyles = css`
  /* The door of a fridge, a card on it, three magnets. */
  .koelkast {
    position: relative;
    max-inline-size: 1080px;
    margin-inline: auto;
    padding: 44px 8px 12px;
    border-radius: 22px;
    background-color: var(--samenspel-koelkast);
  }
  .koelkast > .embleem {
    position: absolute;
    inset-block-start: 10px;
    inset-inline: 0;
    inline-size: 168px;
    margin-inline: auto;
    color: #1d2148;
    fill: var(--samenspel-kind);
    stroke: currentColor;
    stroke-width: 3;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .embleem path {
    fill: var(--samenspel-ouder);
  }
  .embleem rect {
    fill: var(--samenspel-leerkracht);
  }
  .embleem rect + path {
    fill: none;
  }
  .embleem g {
    fill: currentColor;
  }
  .kaart {
    display: grid;
    gap: 22px;
    padding: 40px 14px 14px;
    border-radius: 10px;
    background-color: var(--samenspel-papier);
    box-shadow: 0 2px 8px rgb(29 33 72 / 20%);
    --samenspel-pk-plaat: none;
  }
  /* The ear keeps its word: where there is no room beside the name it goes below it. */
  .kaart > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-start;
    gap: 12px;
  }
  .kaart > header > :first-child {
    flex: 1 1 140px;
    min-inline-size: 0;
  }
  .kaart h2 {
    font-size: 38px;
    letter-spacing: -0.01em;
  }
  .kaart h3 {
    font-size: 24px;
  }
  .onderkop {
    color: var(--samenspel-inkt-zacht);
    line-height: 1.3;
  }
  .onderkop > span::before {
    content: '· ';
  }
  /* The Dutch stands at the side of the words it belongs to. */
  .kaart .nl {
    display: table;
    line-height: 1.3;
  }
  [dir='rtl'] .nl {
    text-align: end;
  }
  .kaart a.knop {
    text-decoration: none;
  }
  .boven,
  .vak {
    display: grid;
    gap: 12px;
    align-content: start;
  }
  .boven {
    gap: 22px;
  }
  .t,
  .rt,
  .regels {
    display: grid;
    gap: 2px;
    align-content: center;
    justify-items: start;
    min-inline-size: 0;
    line-height: 1.3;
  }
  :is(.t, .rt, .regels):lang(ar) {
    line-height: 1.6;
  }
  .rt b,
  .rt small {
    line-height: 1.2;
  }
  .regels,
  .rol,
  .uren {
    font-size: 18px;
    color: var(--samenspel-inkt-zacht);
  }
  .alleen-papier {
    display: none;
  }
  .waarde {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .regels .waarde {
    display: block;
  }

  /* What is read aloud now. */
  .kaart .leest {
    outline: 4px solid var(--samenspel-samen);
    outline-offset: -2px;
    border-radius: 14px;
    background-color: var(--samenspel-samen-licht);
    color: var(--samenspel-inkt);
  }

  /* A child that is ill: the one yellow button. */
  .zwaar {
    display: grid;
    grid-template-columns: clamp(80px, 32cqi, 112px) minmax(0, 1fr);
    gap: 12px 16px;
    align-items: center;
    padding: 16px;
    border-radius: 16px;
    background-color: var(--samenspel-ouder-licht);
  }
  .zwaar .plaat {
    inline-size: 100%;
    aspect-ratio: 1;
    padding: 6px;
  }
  .zwaar h3 {
    font-size: 28px;
  }
  .zwaar .regels {
    color: inherit;
  }
  .zwaar .voor {
    font-size: 20px;
    font-weight: 800;
  }
  .zwaar .knop {
    grid-column: 1 / -1;
    min-block-size: 68px;
    padding-inline: 10px;
    font-size: clamp(18px, 6.6cqi, 26px);
  }
  .zwaar .waarde {
    font-weight: 800;
  }
  .zwaar .nummer {
    white-space: nowrap;
  }
  /* The hours are for who has more time. */
  .zwaar .voor ~ .uren {
    display: none;
  }
  .zwaar .ic {
    inline-size: 34px;
    block-size: 34px;
  }

  /* One ink edge round the whole; a line is the button. What is only told has no edge. */
  .lijstblok {
    overflow: hidden;
    border: 2px solid var(--samenspel-rand);
    border-block-end-width: 5px;
    border-radius: 18px;
    background-color: var(--samenspel-papier);
  }
  .lijstblok.stil {
    border: 0;
    background-color: var(--samenspel-tafel);
  }
  .lijstblok li + li {
    border-block-start: 2px solid var(--samenspel-lijn);
  }
  .regel {
    display: grid;
    grid-template-columns: 56px minmax(0, 1fr) auto;
    gap: 10px;
    align-items: center;
    min-block-size: 72px;
    padding: 8px 10px;
    text-decoration: none;
  }
  a.regel:hover {
    background-color: var(--samenspel-samen-licht);
  }
  a.regel:focus-visible {
    outline-offset: -5px;
    border-radius: 14px;
    box-shadow: none;
  }
  .regel .plaat {
    inline-size: 56px;
    block-size: 56px;
    padding: 2px;
  }
  .regel .ic,
  .vouw .ic {
    inline-size: 26px;
    block-size: 26px;
  }

  .klas {
    display: grid;
    gap: 14px;
    padding: 12px;
    border-radius: 14px;
    background-color: var(--samenspel-leerkracht-licht);
  }
  .klas > ul {
    display: grid;
    gap: 16px;
  }
  .mens {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr);
    gap: 2px 12px;
    align-items: start;
  }
  .mens .stem-beeld {
    inline-size: 72px;
  }
  .gezicht > img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .gezicht > span {
    align-self: center;
    overflow: hidden;
    padding-inline: 8px;
    font-size: 18px;
    line-height: 1.1;
    color: var(--samenspel-op-kleur);
  }
  .niemand {
    inline-size: 100%;
    fill: none;
    stroke: #1d2148;
    stroke-width: 4;
    stroke-linecap: round;
  }
  .niemand circle {
    fill: #1d2148;
    stroke: none;
  }
  .naam {
    display: inline-block;
    font-size: 22px;
    line-height: 1.2;
  }
  .naam > bdi {
    display: inline-block;
  }
  .naam > bdi::first-letter {
    text-transform: uppercase;
  }
  .dagen {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    inline-size: 100%;
    margin-block: 4px;
  }
  .dag {
    display: grid;
    flex: 1 0 30px;
    place-items: center;
    max-inline-size: 84px;
    min-block-size: 34px;
    padding-inline: 2px;
    border-radius: 8px;
    background-color: var(--samenspel-papier);
    color: var(--samenspel-inkt-zacht);
    font-size: 18px;
    line-height: 1.3;
  }
  .dag.ja {
    background-color: var(--samenspel-leerkracht);
    color: var(--samenspel-op-kleur);
    font-weight: 800;
  }
  .nu {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    padding: 10px 12px;
    border-radius: 10px;
    background-color: var(--samenspel-papier);
    line-height: 1.3;
  }
  .nu b {
    display: block;
  }
  .nu.wel {
    background-color: var(--samenspel-goed-licht);
    color: var(--samenspel-goed-diep);
  }
  .nu.jaar,
  .boven > .nu.niet {
    background-color: var(--samenspel-tafel);
  }
  .jaar b {
    font-size: 22px;
  }

  /* Parts that open; where it is wide, and on paper, they are open. */
  .vouwen {
    display: grid;
    gap: 12px;
  }
  .vouw {
    overflow: hidden;
    border: 2px solid var(--samenspel-rand);
    border-block-end-width: 5px;
    border-radius: 14px;
    background-color: var(--samenspel-papier);
  }
  .vouw > h3 > button {
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 72px;
    padding: 8px 12px;
    border: 0;
    border-radius: 12px;
    background: none;
    font-size: 20px;
    text-align: start;
    cursor: pointer;
  }
  .vouw > h3 > button:hover {
    background-color: var(--samenspel-samen-licht);
  }
  .vouw > h3 > button:focus-visible {
    outline-offset: -5px;
    box-shadow: none;
  }
  .vouw > h3 .plaat {
    block-size: 52px;
  }
  .vouw .rt b {
    font-size: 20px;
  }
  .vouw small {
    color: var(--samenspel-inkt-zacht);
  }
  .vouw.open > h3 .ic {
    transform: rotate(180deg);
  }
  .vouw .kop,
  .vouw:not(.open) > .in {
    display: none;
  }
  .in {
    display: grid;
    gap: 14px;
    padding: 6px 12px 16px;
  }

  .kaart > footer {
    display: grid;
    gap: 14px;
    padding-block-start: 14px;
    border-block-start: 2px solid var(--samenspel-lijn);
    line-height: 1.3;
  }
  footer > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .laatst {
    color: var(--samenspel-inkt-zacht);
  }
  .laatst .knop {
    color: var(--samenspel-inkt);
    padding-block: 4px;
  }

  @container (min-width: 600px) {
    .vouw {
      border: 0;
      border-radius: 0;
      background: none;
      overflow: visible;
    }
    .vouwen {
      gap: 28px;
    }
    .vouw > h3 > button {
      display: none;
    }
    .vouw .kop {
      display: block;
    }
    .vouw.vouw > .in {
      display: grid;
      padding: 12px 0 0;
    }
    .anders {
      align-items: start;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .anders > h3 {
      grid-column: 1 / -1;
    }
    .anders > :only-of-type {
      grid-column: 1 / -1;
    }
    .klas > ul {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 290px), 1fr));
    }
  }
  @container (min-width: 860px) {
    .koelkast {
      padding: 52px 28px 28px;
    }
    .koelkast > .embleem {
      inset-block-start: 12px;
      inline-size: 230px;
    }
    .kaart {
      gap: 30px;
      padding: 52px 44px 24px;
    }
    .kaart h2 {
      font-size: 44px;
    }
    .boven:has(> .ziek) {
      grid-template: 'mensen ziek' auto 'anders anders' auto / minmax(0, 1fr) minmax(0, 1fr);
      gap: 30px 40px;
    }
    .boven > .mensen {
      grid-area: mensen;
    }
    .boven > .ziek {
      grid-area: ziek;
      align-content: stretch;
    }
    .boven > .anders {
      grid-area: anders;
    }
    .boven > .mensen {
      grid-template-rows: auto 1fr;
    }
    .zwaar {
      grid-template-columns: 190px minmax(0, 1fr);
      align-content: center;
      gap: 20px;
      padding: 24px;
    }
    .zwaar .voor ~ .uren {
      display: block;
    }
    .zwaar h3 {
      font-size: 34px;
    }
    .zwaar .voor {
      font-size: 24px;
    }
    .zwaar .knop {
      min-block-size: 80px;
      font-size: 32px;
    }
    .boven > .mensen .klas > ul {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .koelkast,
    .kaart,
    .zwaar,
    .klas,
    .nu,
    .lijstblok.stil,
    .dag.ja {
      border: 2px solid CanvasText;
    }
    .embleem {
      forced-color-adjust: none;
      color: CanvasText;
      --samenspel-kind: Canvas;
      --samenspel-ouder: Canvas;
      --samenspel-leerkracht: Canvas;
    }
    .dag.ja {
      forced-color-adjust: none;
      background-color: CanvasText;
      color: Canvas;
    }
    .niemand {
      stroke: CanvasText;
    }
    .niemand circle {
      fill: CanvasText;
    }
  }
`;
