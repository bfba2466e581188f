import { css } from 'lit';

/* The pages after the questions: lists to press, who sees it, decisions, done. */
export const laterStyles = css`
  .lijstblok {
    border: 2px solid var(--samenspel-rand);
    border-block-end-width: 5px;
    border-radius: 18px;
    background-color: var(--samenspel-papier);
    overflow: hidden;
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
  .lijstblok li + li {
    border-block-start: 2px solid var(--samenspel-lijn);
  }
  .regel:hover {
    background-color: var(--vl, var(--samenspel-samen-licht));
  }
  .regel:is(:focus-visible, :has(:focus-visible)) {
    outline-offset: -6px;
    box-shadow: none;
    border-radius: 16px;
  }
  .regel:has(:focus-visible) {
    outline: 4px solid var(--samenspel-focus);
  }
  .regel .ic {
    inline-size: 26px;
    block-size: 26px;
  }
  .regel b,
  .regel small {
    display: block;
  }
  .regel b {
    line-height: 1.3;
  }
  .regel small {
    color: var(--samenspel-inkt-zacht);
  }
  .rp {
    inline-size: 60px;
    block-size: 60px;
    padding: 2px;
    flex: none;
  }
  .rp .pk {
    inline-size: 100%;
  }
  .rps {
    display: flex;
  }
  .rps .rp + .rp {
    margin-inline-start: -10px;
    box-shadow: 0 0 0 2px var(--samenspel-papier);
  }
  /* On a phone the words need the room: one picture says it. */
  @container (max-width: 480px) {
    .rps .rp + .rp {
      display: none;
    }
  }
  .groepje {
    margin-block-end: 20px;
  }
  .groepje > h3 {
    display: flex;
    align-items: center;
    gap: 12px;
    font-size: 22px;
    margin-block-end: 10px;
  }
  .zicht {
    display: inline-flex;
    gap: 3px;
    flex: none;
    align-items: flex-end;
  }
  .tussen {
    font-size: 24px;
    font-weight: 800;
    line-height: 1.2;
    margin-block: 26px 12px;
  }
  fieldset:has(> .tussen) {
    margin-block-start: 8px;
  }
  .antwoord {
    background-color: var(--vl);
    border-radius: 14px;
    padding: 14px;
    display: grid;
    gap: 12px;
    justify-items: start;
    margin-block-start: 14px;
  }
  .beeldjes {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .beeldje {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 2px;
    inline-size: 96px;
    background-color: var(--samenspel-plaat);
    color: var(--samenspel-op-plaat);
    border-radius: 12px;
    padding: 8px 4px 6px;
    text-align: center;
    font-size: 18px;
    line-height: 1.15;
    font-weight: 650;
    hyphens: auto;
  }
  .beeldje .pk {
    inline-size: 64px;
    block-size: 64px;
  }
  .eigen {
    background-color: var(--samenspel-plaat);
    color: var(--samenspel-op-plaat);
    border-radius: 12px;
    padding: 10px 14px;
    white-space: pre-wrap;
    flex: 1 1 100%;
  }
  .keuzes {
    display: grid;
    gap: 12px;
  }
  .keus.tegel {
    flex-direction: row;
    align-items: center;
    gap: 14px;
    min-block-size: 64px;
    padding-block: 10px;
    padding-inline: 14px 56px;
    border-radius: 16px;
    text-align: start;
    line-height: 1.2;
    font-weight: 800;
  }
  :is(.keus, .versie) .vink {
    inset-block-start: 12px;
    inset-inline-end: 12px;
  }
  :is(.keus, .versie).gekozen {
    background-color: var(--v);
    color: var(--samenspel-op-kleur);
  }
  .tegels.een {
    grid-template-columns: minmax(0, 1fr);
  }
  .tegels.een .tegel {
    grid-column: 1;
    min-block-size: 128px;
  }
  .tegels.een .veld {
    inline-size: 112px;
  }
  .namen {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .namen .knop[aria-pressed='true'] {
    background-color: var(--v);
    color: var(--samenspel-op-kleur);
    box-shadow: 0 0 0 2px var(--samenspel-rand);
  }
  .gezichtjes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(88px, 1fr));
    gap: 14px 10px;
  }
  .gk.tegel {
    display: grid;
    place-items: center;
    padding: 8px;
    min-block-size: 96px;
  }
  .gk.gekozen {
    background-color: var(--v);
  }
  .gk .stem-beeld {
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 84px;
  }
  @media (forced-colors: active) {
    .lijstblok,
    .antwoord,
    .beeldje {
      border: 2px solid CanvasText;
    }
    .namen .knop[aria-pressed='true'] {
      outline: 4px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
