import { css } from 'lit';

/* A board in the colour of the cover, with one white sheet on it. */
export const matchesStyles = css`
  .bord {
    max-inline-size: 1160px;
    margin-inline: auto;
    padding: 6px;
    border-radius: 22px;
    background-color: var(--samenspel-omslag);
    box-shadow: var(--samenspel-omslag-rand);
  }
  .bordkop {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    padding: 12px 14px 14px;
    color: var(--samenspel-op-omslag);
    line-height: 1.25;
  }
  .embleem {
    inline-size: 76px;
    flex: none;
    color: var(--samenspel-folie);
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .vel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 20px 14px 18px;
    border-radius: 16px;
    background-color: var(--samenspel-papier);
  }
  .titel {
    font-size: 36px;
    letter-spacing: -0.01em;
  }
  .titel:lang(ar) {
    letter-spacing: 0;
  }
  .hint {
    max-inline-size: 60ch;
    color: var(--samenspel-inkt-zacht);
  }
  .leegbeeld {
    display: flex;
    flex-wrap: wrap;
    gap: 14px;
    align-items: center;
  }
  .leegbeeld .stem-beeld {
    inline-size: 80px;
  }
  .paartje {
    display: flex;
    align-items: center;
  }
  @container (inline-size >= 600px) {
    .vel {
      padding: 28px;
    }
  }
  @media (forced-colors: active) {
    .bord {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .bord {
      padding: 0;
      background: none;
    }
    .bordkop,
    .ontvangst {
      display: none;
    }
  }
`;
