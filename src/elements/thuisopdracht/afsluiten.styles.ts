import { css } from 'lit';

/* Tiles to press, two shapes to stamp, what is kept and sent. */
export const afsluitStyles = css`
  .speler-kop {
    display: flex;
    gap: 14px;
    align-items: center;
    padding: 12px;
    border-radius: 16px;
    background-color: var(--vl);
  }
  .speler-kop .stem-beeld {
    inline-size: 84px;
  }
  .speler-kop :is(b, small) {
    display: block;
  }
  .speler-kop b {
    font-size: 24px;
  }
  .vraagdeel,
  .tegels,
  .namen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .gezichten {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(84px, 1fr));
    gap: 10px;
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
    min-block-size: 96px;
  }
  .tegel.breed {
    flex-direction: row;
    text-align: start;
  }
  .tegel .naam {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    align-content: center;
    justify-items: center;
    padding: 8px 6px;
    font-weight: 800;
    line-height: 1.2;
    hyphens: auto;
  }
  .gezichten .naam {
    font-size: 18px;
    padding-inline: 2px;
  }
  .tegel.breed .naam {
    justify-items: start;
    padding-inline: 14px 36px;
  }
  .tegel .veld {
    display: grid;
    place-items: center;
    padding: 8px;
    border-radius: 16px 16px 0 0;
    background-color: var(--samenspel-veld, var(--vl));
    --samenspel-pk-plaat: none;
  }
  .tegel.breed .veld {
    inline-size: 96px;
    flex: none;
    border-radius: 0;
    border-start-start-radius: 16px;
    border-end-start-radius: 14px;
  }
  .tegel .pk {
    inline-size: 76px;
    max-inline-size: 100%;
    block-size: 76px;
  }
  .tegel.gekozen {
    box-shadow: 0 0 0 2px var(--samenspel-rand);
  }
  .tegel.gekozen .veld {
    background-color: var(--v);
  }
  .tegel > input {
    position: absolute;
    inset: 0;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
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
    color: #fff;
  }
  .tegel.gekozen .vink {
    background-color: #1d2148;
  }
  .tegel.gekozen .vink .ic {
    display: block;
  }
  .tegel:active,
  .stempel:active {
    border-block-end-width: 2px;
    transform: translateY(3px);
  }
  .veldvak {
    display: block;
    inline-size: 100%;
    min-block-size: 60px;
    border: 2px solid var(--samenspel-rand);
    border-block-start-width: 5px;
    border-radius: 14px;
    background-color: var(--samenspel-papier);
    padding: 12px 14px;
    font-size: 22px;
  }
  .namen label {
    font-weight: 800;
  }
  .stempels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(116px, 1fr));
    gap: 14px;
  }
  .stempel {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 6px;
    padding: 14px 8px;
    border: 2px solid var(--samenspel-rand);
    border-block-end-width: 5px;
    border-radius: 18px;
    background-color: var(--samenspel-papier);
    cursor: pointer;
    line-height: 1.2;
  }
  .stempel .stem-beeld,
  .stempel .vorm {
    inline-size: 104px;
    block-size: 104px;
  }
  .stempel b {
    font-weight: 800;
  }
  .stempel.gezet {
    background-color: var(--vl);
  }
  .stempel.gezet .vorm {
    fill: none;
    color: var(--vd);
    rotate: -6deg;
    animation: stempel 320ms;
  }
  @keyframes stempel {
    from {
      scale: 1.6;
      opacity: 0;
    }
  }
  .geencijfer {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--samenspel-inkt-zacht);
  }
  .geencijfer .pk {
    inline-size: 48px;
    flex: none;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: center;
    border: 4px dashed var(--samenspel-inkt-zacht);
    border-radius: 18px;
    padding: 16px 14px;
  }
  .status .plaat {
    inline-size: 72px;
    padding: 4px;
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
  .lijstblok {
    border: 2px solid var(--samenspel-rand);
    border-block-end-width: 5px;
    border-radius: 18px;
    overflow: hidden;
  }
  .lijstblok li + li {
    border-block-start: 2px solid var(--samenspel-lijn);
  }
  .regel {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 10px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 72px;
    padding: 8px 12px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    line-height: 1.25;
  }
  .regel .plaat {
    inline-size: 60px;
    padding: 2px;
  }
  .regel :is(b, small) {
    display: block;
  }
  .regel:focus-visible {
    outline-offset: -6px;
    border-radius: 16px;
  }
  .wis {
    display: grid;
    gap: 14px;
    padding: 18px 16px;
    border-radius: 18px;
    background-color: var(--samenspel-fout-licht);
  }
  .wis .plaat {
    inline-size: 72px;
  }
  .knop.gevaar {
    background-color: var(--samenspel-fout-diep);
    color: var(--samenspel-op-gevaar);
    border-color: var(--samenspel-fout-diep);
  }
  .voet {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 4px 16px;
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
  @media (forced-colors: active) {
    .speler-kop,
    .lijstblok,
    .wis {
      border: 2px solid CanvasText;
    }
    .tegel.gekozen,
    .stempel.gezet {
      outline: 5px solid Highlight;
      outline-offset: -1px;
    }
    .tegel.gekozen .vink {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
  }
`;
