import { css } from 'lit';

/* Drawing: a white sheet, in the dark and on paper too, and a tray of crayons. */
export const tekenStyles = css`
  .tekenvel {
    display: block;
    inline-size: 100%;
    max-inline-size: 576px;
    block-size: auto;
    aspect-ratio: 6 / 5;
    border-radius: 14px;
    background-color: var(--samenspel-plaat);
    forced-color-adjust: none;
  }
  .streep {
    fill: none;
    stroke-width: 9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .streep.dik {
    stroke-width: 22;
  }
  .tekenblok {
    display: grid;
    gap: 14px;
    background-color: var(--vl);
    border-radius: 18px;
  }
  .tekenblok > * {
    min-inline-size: 0;
  }
  .tekenblok > .tekenvel {
    border: 2px solid var(--samenspel-rand);
    border-block-start-width: 5px;
  }
  .tekenblok > .tekenvel.bezig {
    touch-action: none;
    cursor: crosshair;
    user-select: none;
    -webkit-user-select: none;
  }
  .tekenblok legend {
    font-weight: 800;
    margin-block-end: 6px;
  }
  /* The tray: who is chosen stands higher, and has its tick. */
  .krijtbak {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 64px));
    gap: 4px;
    max-inline-size: 420px;
    border-block-end: 12px solid #94672a;
    border-radius: 0 0 10px 10px;
    forced-color-adjust: none;
  }
  .krijt {
    position: relative;
    display: block;
    min-inline-size: 44px;
    block-size: 84px;
    overflow: hidden;
    border-radius: 10px 10px 0 0;
    cursor: pointer;
  }
  .krijt svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    transform: translateY(18px);
    transition: transform 160ms;
  }
  .krijt:hover svg {
    transform: translateY(10px);
  }
  .krijt:has(:checked) svg {
    transform: none;
  }
  .krijt .tik {
    display: none;
  }
  .krijt:has(:checked) .tik {
    display: inline;
  }
  .krijt:has(:focus-visible) {
    outline: 4px solid var(--samenspel-focus);
    outline-offset: -4px;
  }
  .diktes {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .diktes .tegel {
    min-inline-size: 118px;
  }
  .tekenblok .rij {
    justify-content: start;
  }
  .plaatjes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(132px, 45%), 1fr));
    gap: 12px;
  }
  .plaatjes .tegel .veld {
    block-size: 96px;
  }
  .plaatjes .tegel .veld .pk {
    inline-size: 80px;
    block-size: 80px;
  }
  :is(.rp, .beeldje) > .tekenvel {
    border-radius: 8px;
  }
  .beeldje:has(> .tekenvel) {
    inline-size: min(100%, 260px);
  }
  .beeldje > .tekenvel {
    border: 1px solid #9297c9;
  }
  .zegt > .tekenvel {
    grid-column: 1 / -1;
  }
  .inkt {
    stroke: #1d2148;
    color: #1d2148;
  }
  .rood {
    stroke: #d8402d;
    color: #d8402d;
  }
  .geel {
    stroke: #f2b600;
    color: #f2b600;
  }
  .groen {
    stroke: #4d8a26;
    color: #4d8a26;
  }
  .blauw {
    stroke: #2f7cc4;
    color: #2f7cc4;
  }
  .bruin {
    stroke: #94672a;
    color: #94672a;
  }
  @media (forced-colors: active) {
    .tekenblok {
      border: 2px solid CanvasText;
      padding: 10px;
    }
  }
`;
