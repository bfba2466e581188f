import { css } from 'lit';

/* The shapes of the voices, portraits in them, and their colours. */
export const vormenStyles = css`
  .vorm {
    inline-size: 24px;
    block-size: 24px;
    flex: none;
    display: inline-block;
    vertical-align: -4px;
    stroke: currentColor;
    stroke-width: 6;
    stroke-linejoin: round;
    stroke-linecap: round;
    fill: var(--v);
  }
  .vorm.leeg {
    fill: none;
  }
  .vorm.dicht {
    fill: none;
    stroke-width: 4;
    stroke-dasharray: 3 9;
  }
  /* A portrait in the shape of its voice, cut off at its edge. */
  .stem-beeld {
    position: relative;
    inline-size: 64px;
    block-size: auto;
    aspect-ratio: 1;
    flex: none;
    display: block;
    --vorm: circle(46%);
  }
  .stem-beeld[data-stem='ouder'] {
    --vorm: polygon(50% 5%, 95% 41%, 95% 94%, 5% 94%, 5% 41%);
  }
  .stem-beeld[data-stem='leerkracht'] {
    --vorm: inset(7% round 8%);
  }
  .gezicht {
    display: grid;
    align-items: end;
    justify-items: center;
    block-size: 100%;
    padding-block-end: 3%;
    background-color: var(--v);
    clip-path: var(--vorm);
  }
  .gezicht .pk {
    inline-size: 88%;
  }
  [data-stem='ouder'] > .gezicht .pk {
    inline-size: 84%;
  }
  .stem-beeld > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--samenspel-pk-lijn, #1d2148);
    stroke-width: 2.6;
    stroke-linejoin: round;
  }

  [data-stem='kind'] {
    --v: var(--samenspel-kind);
    --vl: var(--samenspel-kind-licht);
    --vd: var(--samenspel-kind-diep);
  }
  [data-stem='ouder'] {
    --v: var(--samenspel-ouder);
    --vl: var(--samenspel-ouder-licht);
    --vd: var(--samenspel-ouder-diep);
  }
  [data-stem='leerkracht'] {
    --v: var(--samenspel-leerkracht);
    --vl: var(--samenspel-leerkracht-licht);
    --vd: var(--samenspel-leerkracht-diep);
  }
  [data-stem='samen'] {
    --v: var(--samenspel-samen);
    --vl: var(--samenspel-samen-licht);
    --vd: var(--samenspel-samen-diep);
  }
  @media (forced-colors: active) {
    .vorm,
    .stem-beeld {
      forced-color-adjust: none;
      color: CanvasText;
      --v: Canvas;
      --samenspel-pk-lijn: CanvasText;
    }
  }
`;
