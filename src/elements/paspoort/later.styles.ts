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
  @media (forced-colors: active) {
    .lijstblok {
      border: 2px solid CanvasText;
    }
    .namen .knop[aria-pressed='true'] {
      outline: 4px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
