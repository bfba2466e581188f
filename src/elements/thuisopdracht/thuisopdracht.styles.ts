import { css } from 'lit';

/* A checked cloth with a white sheet on it. */
export const thuisopdrachtStyles = css`
  .kleed {
    max-inline-size: 620px;
    margin-inline: auto;
    padding: 14px 8px;
    border-radius: 22px;
    --ruit: rgb(233 79 55 / 0.4);
    background:
      linear-gradient(90deg, var(--ruit) 50%, transparent 0) 0 0 / 28px 28px,
      linear-gradient(var(--ruit) 50%, transparent 0) 0 0 / 28px 28px,
      #fff;
  }
  .kleed.breed {
    max-inline-size: 1160px;
    padding: 22px;
  }
  .vel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 18px 14px;
    border-radius: 12px;
    background-color: var(--samenspel-papier);
  }
  .woord:has(> .nl) {
    display: grid;
    justify-items: start;
  }
  .titel {
    font-size: 40px;
    margin-block-end: 10px;
  }
  .hint {
    color: var(--samenspel-inkt-zacht);
  }
  .talen {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .talen .knop {
    flex: 1 1 auto;
    padding: 6px 10px;
    font-size: 18px;
    border-block-end-width: 4px;
    border-radius: 12px;
  }
  .talen .knop[aria-pressed='true'] {
    background-color: var(--samenspel-inkt);
    color: var(--samenspel-papier);
  }
  .tafereel {
    justify-self: stretch;
    grid-auto-flow: column;
    padding: 10px;
    background-color: var(--samenspel-veld, #fff6d1);
    --samenspel-pk-plaat: none;
  }
  .tafereel .pk {
    inline-size: 100%;
    max-inline-size: 130px;
    block-size: auto;
  }
  .tafereel.groot .pk {
    max-inline-size: 190px;
  }
  .open {
    display: grid;
    gap: 16px;
  }
  .feiten {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px;
    text-align: center;
    font-weight: 800;
    line-height: 1.2;
  }
  .feiten li {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 6px;
    hyphens: auto;
  }
  .feiten .pk {
    inline-size: 72px;
    block-size: 72px;
  }
  .feiten .stem-beeld {
    inline-size: min(48px, 12cqi);
  }
  .feiten .gezicht .pk {
    inline-size: 88%;
    block-size: auto;
  }
  .paar {
    display: flex;
    align-items: center;
    min-block-size: 72px;
  }
  .brief {
    display: grid;
    gap: 8px;
  }
  .nodig {
    border-radius: 16px;
    padding: 14px;
    background-color: var(--samenspel-samen-licht);
    display: grid;
    gap: 10px;
  }
  .nodig h3 {
    font-size: 22px;
  }
  .nodig ul {
    display: grid;
    gap: 10px;
  }
  .nodig li {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .nodig .plaat {
    inline-size: 64px;
    flex: none;
    padding: 4px;
  }
  .nodig small {
    display: block;
  }
  .acties {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .samenspel .melding {
    margin: 0;
  }
  .zonder-tekst :is(.woord, .luister-woord, small, .hint, .naam > b) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    opacity: 0;
    white-space: nowrap;
  }
  .zonder-tekst .knop.stil {
    min-inline-size: 48px;
  }
  @container (min-width: 600px) {
    .vel {
      padding: 28px 32px;
    }
    .open {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      align-items: center;
    }
    .acties .eerste {
      inline-size: auto;
      min-inline-size: 280px;
    }
  }
  @media (forced-colors: active) {
    .kleed {
      border: 2px solid CanvasText;
      background: Canvas;
    }
    .vel,
    .nodig,
    .tafereel {
      border: 2px solid CanvasText;
    }
    .talen .knop[aria-pressed='true'] {
      outline: 4px solid Highlight;
      outline-offset: -4px;
    }
  }
  /* Alone on paper when the paper of its own did not come. */
  @media print {
    .kleed {
      background: none;
      padding: 0;
      max-inline-size: none;
    }
    .acties,
    .talen,
    .speler-balk {
      display: none;
    }
  }
`;
