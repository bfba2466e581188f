import { css } from 'lit';

/* What every element is made of: the reset, and what can be pressed. */
export const bouwstenen = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* Nothing of the page around leaks in: text properties start anew here. */
  .samenspel {
    all: initial;
    --vl: initial;
    display: block;
    visibility: inherit;
    container-type: inline-size;
    font-family: var(--samenspel-letter);
    font-size: 20px;
    line-height: 1.5;
    color: var(--samenspel-inkt);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    overflow-wrap: break-word;
  }
  .samenspel *,
  .samenspel ::before,
  .samenspel ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h3,
  b {
    font-weight: 800;
  }
  h2,
  h3 {
    font-size: inherit;
    line-height: 1.18;
    text-wrap: balance;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  button,
  input,
  textarea,
  a {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :lang(ar) {
    line-height: 1.7;
  }
  :is(h2, h3):lang(ar) {
    line-height: 1.45;
  }
  /* Dutch that stands in Arabic keeps its own line height. */
  bdi[lang='nl'] {
    line-height: 1.5;
  }
  /* Not by a clip-path: some tools take that for hidden from everybody. */
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    opacity: 0;
    white-space: nowrap;
  }
  .nl {
    color: var(--samenspel-inkt-zacht);
    font-weight: 400;
    font-size: 18px;
  }
  small {
    font-size: 18px;
    font-weight: 400;
  }
  .ic {
    inline-size: 28px;
    block-size: 28px;
    flex: none;
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .draai {
    transform: scaleX(-1);
  }
  .plaat {
    display: grid;
    place-items: center;
    background-color: var(--samenspel-plaat);
    border-radius: 12px;
    color: var(--samenspel-op-plaat);
  }

  /* An ink edge means: press. */
  .knop {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 12px;
    min-block-size: 48px;
    padding: 8px 20px;
    border: 2px solid var(--samenspel-rand);
    border-block-end-width: 5px;
    border-radius: 16px;
    background-color: var(--samenspel-papier);
    color: var(--samenspel-inkt);
    font-weight: 800;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
    transition:
      transform 160ms,
      border-width 160ms;
  }
  .knop:hover {
    background-color: var(--vl, var(--samenspel-samen-licht));
  }
  .knop.eerste {
    background-color: var(--samenspel-knop);
    color: var(--samenspel-op-knop);
    border-color: var(--samenspel-knop-rand);
    border-block-end-color: var(--samenspel-knop-onder);
    min-block-size: 64px;
    font-size: 22px;
    padding-inline: 24px;
  }
  .knop.eerste:hover {
    background-color: var(--samenspel-knop-aan);
  }
  .knop.stil {
    border: 0;
    border-radius: 6px;
    background: none;
    padding: 8px 4px;
    font-weight: 650;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 5px;
  }
  .knop.vol {
    inline-size: 100%;
  }
  .knop:active {
    border-block-end-width: 2px;
    transform: translateY(3px);
  }
  .knop:disabled {
    border-style: dashed;
    border-block-end-width: 2px;
    color: var(--samenspel-inkt-zacht);
    background: none;
    cursor: not-allowed;
    transform: none;
  }
  :is(a, button, input, textarea, summary):focus-visible,
  .tegel:has(:focus-visible) {
    outline: 4px solid var(--samenspel-focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--samenspel-papier);
  }

  @media (prefers-reduced-motion: reduce) {
    .samenspel * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .ic {
      color: CanvasText;
    }
    button .ic {
      color: currentColor;
    }
  }
`;
