import { css } from 'lit';

/* An answer in pictures and words, and choices below each other. */
export const antwoordStyles = css`
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
  @media (forced-colors: active) {
    .antwoord,
    .beeldje {
      border: 2px solid CanvasText;
    }
  }
`;
