import { css } from 'lit';

/* Speaking: one large round button, a bar of time, and what plays it. */
export const opnameStyles = css`
  .opneemblok {
    display: grid;
    gap: 14px;
    justify-items: center;
  }
  .opneemblok > :is(.opname, .opneemtijd, .rij, [role='status']) {
    inline-size: 100%;
  }
  .opneemblok > [role='status'] {
    text-align: center;
    font-weight: 650;
  }
  .opneemkop {
    font-size: 24px;
    line-height: 1.2;
    text-align: center;
  }
  .rond {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 84px;
    block-size: 84px;
    border: 2px solid var(--samenspel-rand);
    border-block-end-width: 6px;
    border-radius: 50%;
    background-color: var(--samenspel-papier);
    color: var(--samenspel-inkt);
    font-weight: 800;
    line-height: 1.1;
    cursor: pointer;
    transition: border-width 160ms;
  }
  .rond:hover {
    background-color: var(--vl, var(--samenspel-samen-licht));
  }
  .rond:active {
    border-block-end-width: 3px;
  }
  .rond .ic {
    inline-size: 40px;
    block-size: 40px;
    fill: currentColor;
  }
  .rond.groot {
    inline-size: 156px;
    block-size: 156px;
    align-content: center;
    gap: 4px;
    border-block-end-width: 8px;
    padding: 8px;
    text-align: center;
  }
  .rond.groot .pk {
    inline-size: 76px;
    block-size: 76px;
  }
  .rond.geel {
    background-color: var(--samenspel-knop);
    color: var(--samenspel-op-knop);
    border-color: var(--samenspel-knop-rand);
  }
  .rond.geel .ic {
    inline-size: 64px;
    block-size: 64px;
  }
  div.opname {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px 16px;
    align-items: center;
    background-color: var(--samenspel-papier);
    color: var(--samenspel-inkt);
    border-radius: 14px;
    padding: 12px;
  }
  .opnametijd,
  .opneemtijd {
    display: grid;
    gap: 4px;
  }
  .opneemtijd {
    justify-items: center;
  }
  .opnametijd .duur {
    justify-self: start;
  }
  .beeldjes > .opname {
    flex: 1 1 240px;
    max-inline-size: 420px;
  }
  .duur {
    font-size: 24px;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
  .tijdbalk {
    appearance: none;
    inline-size: 100%;
    block-size: 14px;
    border: 2px solid currentColor;
    border-radius: 8px;
    background-color: var(--samenspel-papier);
    overflow: hidden;
  }
  .tijdbalk::-webkit-progress-bar {
    background-color: transparent;
  }
  .tijdbalk::-webkit-progress-value {
    background-color: currentColor;
  }
  .tijdbalk::-moz-progress-bar {
    background-color: currentColor;
  }
  .wateris {
    grid-column: 1 / -1;
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .wateris:not(:has(> *)) {
    display: none;
  }
  .opneemblok .rij {
    justify-content: start;
  }
  .zin > .opname {
    padding: 0;
    background: none;
  }
  @media (forced-colors: active) {
    div.opname {
      border: 2px solid CanvasText;
    }
    .tijdbalk::-webkit-progress-value {
      background-color: CanvasText;
    }
    .tijdbalk::-moz-progress-bar {
      background-color: CanvasText;
    }
  }
  @media print {
    .rond,
    .tijdbalk {
      display: none;
    }
  }
`;
