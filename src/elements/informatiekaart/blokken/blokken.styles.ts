import { css } from 'lit';

/* The timeline of talks, what is always allowed, who does what. */
export const blokkenStyles = css`
  .momenten,
  .mag,
  .doen {
    display: grid;
    gap: 18px;
  }
  .moment {
    display: grid;
    grid-template-columns: 76px minmax(0, 1fr);
    gap: 4px 14px;
    align-items: start;
  }
  .moment b,
  .mag b {
    line-height: 1.2;
  }
  .wanneer {
    font-weight: 650;
  }
  .geweest > .t {
    color: var(--samenspel-inkt-zacht);
  }
  /* A leaf of a calendar. */
  .blaadje {
    overflow: hidden;
    display: block;
    border: 2px solid #1d2148;
    border-radius: 10px;
    background-color: #fff;
    color: #1d2148;
    text-align: center;
    line-height: 1.1;
  }
  .rood {
    display: block;
    padding: 5px 2px;
    background-color: #ffa395;
    font-size: 18px;
    font-weight: 800;
  }
  .blaadje .pk {
    inline-size: 52px;
    margin: 4px auto;
  }
  .blaadje .nummer {
    display: block;
    font-size: 34px;
    font-weight: 800;
    line-height: 60px;
  }
  .geweest .rood {
    background-color: #e2e1ea;
  }
  .geweest .blaadje .pk {
    opacity: 0.5;
  }
  .moment .knop {
    margin-block-start: 8px;
  }
  .moment .knop,
  .alles .knop {
    padding-inline: 14px;
  }
  .gezet {
    line-height: 1.3;
  }
  .alles {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .mag > li {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    gap: 4px 14px;
    align-items: center;
  }
  .mag .plaat {
    inline-size: 84px;
    padding: 2px;
  }
  .doen {
    gap: 12px;
  }
  .doet {
    display: grid;
    grid-template-columns: 64px minmax(0, 1fr);
    gap: 4px 14px;
    align-items: center;
    padding: 14px;
    border-radius: 14px;
    background-color: var(--vl);
  }
  .doet b {
    font-size: 22px;
    color: var(--vd);
  }
  .doet ul {
    display: grid;
    gap: 4px;
  }

  @container (min-width: 600px) {
    .momenten {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 24px 32px;
    }
    .mag {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .doen {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .doet {
      grid-template-columns: minmax(0, 1fr);
      align-items: start;
      align-content: start;
    }
  }
  @container (min-width: 860px) {
    .momenten {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .mag {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .mag > li {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      justify-items: start;
    }
    .doet {
      grid-template-columns: 64px minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .blaadje,
    .doet {
      border: 2px solid CanvasText;
    }
  }
`;
