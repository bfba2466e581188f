import { css } from 'lit';

/* What is needed, folded; in it, under a yellow knot, who could help, each with its four stops. */
export const klasStyles = css`
  .stand:empty,
  .bewaard:empty {
    display: none;
  }
  .voortgang {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: center;
  }
  progress {
    flex: 1 1 180px;
    block-size: 20px;
    accent-color: var(--samenspel-goed-diep);
  }
  .deel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    margin-block-start: 8px;
  }
  .tussen {
    font-size: 26px;
  }
  .groepen,
  .paren,
  .zonder,
  .bestanden {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .groep {
    display: grid;
    border-radius: 18px;
    background-color: var(--samenspel-tafel);
  }
  .groep > summary {
    display: flex;
    gap: 10px;
    align-items: center;
    padding: 10px;
    border: 2px solid var(--samenspel-rand);
    border-block-end-width: 5px;
    border-radius: 18px;
    background-color: var(--samenspel-papier);
    background-image: linear-gradient(var(--v), var(--v));
    background-size: 100% 8px;
    background-repeat: no-repeat;
    padding-block-start: 18px;
    line-height: 1.3;
    list-style: none;
    cursor: pointer;
    overflow: hidden;
  }
  .groep > summary::-webkit-details-marker {
    display: none;
  }
  .groep > summary:hover {
    background-color: var(--vl);
  }
  .groep > summary > .ic {
    margin-inline-start: auto;
    transition: rotate 160ms;
  }
  .groep[open] > summary > .ic {
    rotate: 180deg;
  }
  .groep .plaat {
    inline-size: 60px;
    block-size: 60px;
    flex: none;
    padding: 3px;
  }
  .plaat:has(.pk + .pk) {
    grid-auto-flow: column;
  }
  .plaat .pk {
    inline-size: 100%;
    min-inline-size: 0;
    block-size: auto;
  }
  .wat {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .wat > b {
    font-size: 24px;
    line-height: 1.2;
  }
  .wat .nl,
  .zonder .nl {
    display: block;
    inline-size: fit-content;
  }
  .groep > .knoop {
    justify-self: center;
    margin-block: -8px -12px;
    rotate: 90deg;
    position: relative;
  }
  .paren {
    padding: 14px 10px;
  }
  .groep > .knop {
    margin: 0 14px 14px;
    justify-self: start;
  }
  .paar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 24px;
    padding: 14px;
    border-block-start: 8px solid var(--samenspel-ouder);
    border-radius: 12px;
    background-color: var(--samenspel-papier);
  }
  .wie {
    display: flex;
    gap: 14px;
    align-items: start;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .wie > div,
  .zonder li > span:last-child {
    display: grid;
    min-inline-size: 0;
  }
  .wie b {
    font-size: 22px;
    line-height: 1.25;
  }
  .anders,
  .onderscheid {
    padding-inline-start: 10px;
    border-inline-start: 4px solid var(--samenspel-inkt);
  }
  .stand-vak {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
  }
  .stops {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    font-size: 18px;
    line-height: 1.2;
    text-align: center;
  }
  .stops li {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 4px;
    color: var(--samenspel-inkt-zacht);
  }
  .stops li + li::before {
    content: '';
    position: absolute;
    inset-block-start: 15px;
    inset-inline: -50% 50%;
    block-size: 4px;
    background-color: var(--samenspel-lijn);
  }
  .stops .had + li::before {
    background-color: var(--samenspel-inkt);
  }
  .stop {
    position: relative;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    border: 3px solid var(--samenspel-inkt-zacht);
    border-radius: 50%;
    background-color: var(--samenspel-papier);
  }
  .stop .ic {
    inline-size: 20px;
    block-size: 20px;
    stroke-width: 4;
  }
  .had .stop {
    border-color: var(--samenspel-inkt);
    background-color: var(--samenspel-inkt);
    color: var(--samenspel-papier);
  }
  .nu {
    font-weight: 800;
  }
  .stops .nu {
    color: var(--samenspel-inkt);
  }
  .nu .stop {
    border-color: #1d2148;
    background-color: var(--samenspel-samen);
    box-shadow: 0 0 0 4px var(--samenspel-samen);
  }
  /* Where four words do not fit beside each other the one of now stands there, and the others are heard. */
  @container (inline-size < 860px) {
    .stops li:not(.nu) span:last-child {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      opacity: 0;
    }
    .stops .nu span:last-child {
      white-space: nowrap;
    }
  }
  .nu-woord {
    font-weight: 800;
  }
  .stapknoppen,
  .gereedschap {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 12px;
  }
  .zonder li {
    display: flex;
    gap: 14px;
    align-items: center;
    padding: 8px 12px;
    border-inline-start: 8px solid var(--v);
    border-radius: 10px;
    background-color: var(--samenspel-tafel);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .zonder .plaat {
    inline-size: 64px;
    block-size: 64px;
    flex: none;
    padding: 3px;
  }
  .zonder small {
    display: block;
  }
  .bewaarvak {
    justify-items: start;
    padding-block-start: 14px;
    border-block-start: 2px solid var(--samenspel-lijn);
  }
  .bewaard {
    display: flex;
    gap: 8px;
    align-items: center;
    font-weight: 800;
  }
  .bewaard .ic {
    color: var(--samenspel-goed-diep);
  }
  .bewaard.niet .ic {
    color: var(--samenspel-inkt);
  }
  .vinkregel {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 48px;
    cursor: pointer;
  }
  .vinkregel input {
    inline-size: 28px;
    block-size: 28px;
    flex: none;
    accent-color: var(--samenspel-inkt);
  }
  .vouw {
    inline-size: 100%;
  }
  .vouw > summary {
    list-style: none;
    justify-content: space-between;
  }
  .bestanden {
    padding-block-start: 12px;
    justify-items: start;
  }
  .knop.gevaar {
    background-color: var(--samenspel-fout-diep);
    color: var(--samenspel-op-gevaar);
    border-color: var(--samenspel-fout-diep);
  }
  @container (inline-size >= 600px) {
    .groep > summary {
      gap: 14px;
      padding-inline: 14px;
    }
    .groep .plaat {
      inline-size: 72px;
      block-size: 72px;
    }
    .paren {
      padding: 18px;
    }
    .paar {
      grid-template-columns: minmax(0, 1fr) minmax(300px, 1fr);
    }
    .zonder {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 860px) {
    .wie .stem-beeld {
      inline-size: 80px;
    }
  }
  @media (forced-colors: active) {
    .groep,
    .paar,
    .zonder li {
      border: 2px solid CanvasText;
    }
    .stop {
      border-color: CanvasText;
    }
    .nu .stop {
      forced-color-adjust: none;
      border-color: CanvasText;
      background-color: Highlight;
      box-shadow: none;
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
    .stops li + li::before {
      background-color: CanvasText;
    }
  }
  @media print {
    .stand,
    .voortgang,
    .nietin,
    .bewaarvak,
    .gereedschap,
    .stapknoppen,
    .groep > .knop {
      display: none;
    }
  }
`;
