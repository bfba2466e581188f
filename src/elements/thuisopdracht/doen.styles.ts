import { css } from 'lit';

/* The steps: who has the turn is large and in full colour, who waits is small and in a tint. */
export const doenStyles = css`
  .vraag {
    font-size: 32px;
  }
  .tussen {
    font-size: 24px;
    font-weight: 800;
    line-height: 1.2;
  }
  .velkop {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .rij {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    justify-content: space-between;
    inline-size: 100%;
  }
  .weg {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .weg li {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 40px;
    border-radius: 10px;
    background-color: var(--samenspel-tafel);
    font-weight: 800;
  }
  .weg .had {
    background-color: var(--samenspel-goed-licht);
    color: var(--samenspel-goed-diep);
  }
  .weg .hier {
    inline-size: 52px;
    block-size: 56px;
    background-color: var(--samenspel-samen);
    color: var(--samenspel-op-kleur);
    font-size: 26px;
  }
  .stappen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
  }
  .stap {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    align-content: start;
  }
  .stap .vraag {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .stap .nummer {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 52px;
    block-size: 52px;
    border-radius: 50%;
    background-color: var(--samenspel-samen);
    color: var(--samenspel-op-kleur);
  }
  @container (min-width: 700px) {
    .allemaal {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .spelers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    justify-items: stretch;
  }
  .speler {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 16px;
    border-radius: 18px;
    background-color: var(--vl);
  }
  .speler.aan {
    background-color: var(--v);
    color: var(--samenspel-op-kleur);
  }
  .speler .nl {
    color: inherit;
  }
  .wie {
    display: flex;
    align-items: center;
    gap: 14px;
  }
  .wie :is(small, b) {
    display: block;
  }
  .speler .stem-beeld {
    inline-size: 60px;
  }
  .speler.aan .stem-beeld {
    inline-size: 96px;
  }
  .speler.aan .wie b {
    font-size: 24px;
  }
  .doet {
    font-weight: 650;
  }
  .speler.aan .doet {
    font-size: 1.2em;
    font-weight: 800;
  }
  .ballon {
    position: relative;
    display: flex;
    align-items: center;
    gap: 14px;
    margin-block-start: 6px;
    padding: 14px;
    border-radius: 16px;
    background-color: #fff;
    color: #1d2148;
    font-size: 22px;
    font-weight: 800;
  }
  .ballon::before {
    content: '';
    position: absolute;
    inset-block-start: -9px;
    inset-inline-start: 40px;
    border: solid transparent;
    border-width: 0 12px 10px;
    border-block-end-color: #fff;
  }
  .beelden {
    display: flex;
    gap: 8px;
    flex: none;
  }
  .beelden .pk {
    inline-size: 64px;
    block-size: 64px;
    background-color: #fff;
    border-radius: 12px;
  }
  .knop.wissel {
    justify-self: center;
    margin-block: -22px;
    z-index: 1;
    border-radius: 28px;
  }
  .wissel + .speler {
    padding-block-start: 30px;
  }
  .klok {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    padding: 10px 14px;
    border-radius: 16px;
    background-color: var(--samenspel-samen-licht);
  }
  .wijzerplaat {
    inline-size: 44px;
    block-size: 44px;
    flex: none;
    fill: #fff;
    stroke: #1d2148;
    stroke-width: 2.6;
  }
  .wijzerplaat path {
    fill: #ea5a47;
    stroke: none;
  }
  .hulpen {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }
  .tip {
    padding: 10px 14px;
    border-inline-start: 8px solid var(--samenspel-samen);
    background-color: var(--samenspel-samen-licht);
    border-radius: 10px;
  }
  .notitie,
  .praatvragen li {
    display: flex;
    gap: 14px;
    align-items: center;
    padding: 14px;
    border-radius: 16px;
    background-color: var(--vl, var(--samenspel-samen-licht));
  }
  .notitie .plaat,
  .praatvragen .plaat {
    inline-size: 76px;
    flex: none;
    padding: 4px;
  }
  .notitie h2 {
    font-size: 22px;
  }
  .praatvragen {
    display: grid;
    gap: 12px;
  }
  .praatvragen p {
    font-size: 1.1em;
    font-weight: 800;
  }
  .velkop .tafereel {
    flex: 1;
    justify-self: start;
  }
  @media (forced-colors: active) {
    .speler,
    .ballon,
    .weg li,
    .klok,
    .tip,
    .notitie,
    .praatvragen li {
      border: 2px solid CanvasText;
    }
    .speler.aan {
      border-width: 6px;
    }
    .wijzerplaat {
      forced-color-adjust: none;
    }
  }
`;
