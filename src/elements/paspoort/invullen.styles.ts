import { css } from 'lit';

/* The questions and the ways to answer. */
export const invulStyles = css`
  .kopband {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 8px 12px 10px;
    color: var(--samenspel-op-omslag);
    font-weight: 800;
    font-size: 18px;
    line-height: 1.2;
  }
  /* Security print: the shapes of the voices, only where no text stands. */
  .kopband .nu {
    margin-inline-start: auto;
    font-weight: 400;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--samenspel-folie);
  }
  .kopband .titel {
    flex: none;
  }
  .druk {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    block-size: 112px;
    z-index: -1;
    background-color: var(--vl);
    color: var(--v);
    opacity: 0.999;
  }
  .druk svg {
    inline-size: 100%;
    block-size: 100%;
    display: block;
    fill: none;
    stroke: currentColor;
    opacity: 0.5;
    stroke-width: 1.6;
  }
  .bladkop {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 84px;
    margin-block-end: 28px;
  }
  .bladkop .stem-beeld {
    inline-size: 84px;
    block-size: 84px;
  }
  .bladkop .naam {
    display: none;
    flex: 1 1 0;
    min-inline-size: 0;
    line-height: 1.15;
  }
  .bladkop .naam b {
    display: block;
    font-size: 22px;
  }
  /* While it reads the player stands in the place of the face, so that nothing moves. */
  .bladkop .speler-balk {
    flex: 1 0 56px;
    justify-content: flex-end;
  }
  .bladkop:has(.speelt) > :not(.speler-balk),
  .bladkop:not(:has(.speelt)) .langzaam {
    display: none;
  }
  .bladkop:has(.speelt) .speler-balk {
    justify-content: space-between;
  }
  .bladkop .knop {
    background-color: var(--samenspel-plaat);
    color: var(--samenspel-op-plaat);
    border-color: var(--samenspel-op-plaat);
    padding-inline: 12px;
    flex: none;
  }
  .voortgang {
    display: flex;
    align-items: center;
    gap: 6px;
    flex-wrap: wrap;
    margin-block-end: 14px;
    font-size: 0.9em;
  }
  .voortgang .vorm {
    inline-size: 20px;
    block-size: 20px;
    vertical-align: 0;
  }
  .voortgang .vorm.nu {
    inline-size: 30px;
    block-size: 30px;
  }
  .voortgang .tel {
    margin-inline-start: auto;
    font-weight: 650;
  }
  .vraagkop {
    margin-block-end: 18px;
  }
  /* Tiles: chosen is colour, heavier edge, ink disc and tick. */
  .tegels {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
    gap: 16px 14px;
    padding-block-start: 6px;
  }
  .tegels.vast {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    margin-block-start: 16px;
  }
  .tegels.vast .tegel.breed {
    grid-column: auto;
  }
  .tegel .veld {
    --samenspel-pk-plaat: none;
    border-radius: 16px 16px 0 0;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    background-color: var(--samenspel-veld, var(--vl));
    padding: 12px 10px 8px;
    block-size: 128px;
  }
  .tegel .veld .pk {
    inline-size: 104px;
    block-size: 104px;
    min-inline-size: 0;
    flex: 0 1 auto;
  }
  .tegel .veld img {
    max-inline-size: 100%;
    max-block-size: 100%;
    border-radius: 8px;
    object-fit: cover;
  }
  .tegel .woord .nl {
    line-height: 1.25;
  }
  .tegel.gekozen .veld {
    background-color: var(--v);
  }
  .tegel:not(.gekozen):hover .veld {
    background-color: color-mix(in srgb, var(--v) 55%, var(--samenspel-veld, var(--vl)));
  }
  .tegel.breed {
    flex-direction: row;
    text-align: start;
    grid-column: 1 / -1;
    min-block-size: 96px;
  }
  .tegel.breed .veld {
    border-radius: 0;
    border-start-start-radius: 16px;
    border-end-start-radius: 14px;
    block-size: auto;
    inline-size: 104px;
    padding: 8px;
    flex: none;
  }
  .tegel.breed .veld .pk {
    inline-size: 80px;
    block-size: 80px;
  }
  .tegel.breed .woord {
    padding-inline: 14px 34px;
  }
  .tegel.kaal {
    min-block-size: 64px;
  }
  .tegel.kaal .woord {
    padding-inline: 16px 34px;
    text-align: start;
  }
  /* A field is a tray, pressed into the paper. */
  .band {
    background-color: var(--vl);
    border-radius: 18px;
    padding: 16px;
    display: grid;
    gap: 12px;
    margin-block-start: 16px;
  }
  .band label {
    font-weight: 800;
    font-size: 22px;
    line-height: 1.2;
  }
  .veldvak {
    display: block;
    inline-size: 100%;
    border: 2px solid var(--samenspel-rand);
    border-block-start-width: 5px;
    border-radius: 14px;
    background-color: var(--samenspel-papier);
    padding: 12px 14px;
    font-size: 22px;
    line-height: 1.4;
    min-block-size: 60px;
  }
  textarea.veldvak {
    min-block-size: 132px;
    resize: vertical;
  }
  .band .hint {
    font-size: 0.9em;
    color: var(--samenspel-inkt);
  }
  /* On a phone the ear and the word of the language stay, their word and its sign go; at 400 % zoom the face too. */
  @container (max-width: 359.98px) {
    .bladkop {
      gap: 8px;
    }
    .bladkop .stem-beeld {
      inline-size: 64px;
      block-size: 64px;
    }
    .bladkop .knop {
      padding-inline: 8px;
    }
    .bladkop .knop .ic {
      display: none;
    }
  }
  @container (max-width: 309.98px) {
    .bladkop .stem-beeld {
      display: none;
    }
  }
  @container (min-width: 600px) {
    .bladkop .naam {
      display: block;
    }
    .kopband .nu {
      display: none;
    }
    .tegels {
      grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    }
  }
  @media (forced-colors: active) {
    .band {
      border: 2px solid CanvasText;
    }
    .druk {
      display: none;
    }
  }
`;
