import { css } from 'lit';

/* The list of questions on the other leaf, where there is room for two. */
export const breedStyles = css`
  .register {
    display: none;
  }
  @container (min-width: 860px) {
    .open .register {
      display: flex;
      flex-direction: column;
      background-color: var(--vl);
      border-start-start-radius: 16px;
      border-end-start-radius: 16px;
      padding-block: 32px 28px;
      padding-inline: 32px 44px;
    }
    .register .voetdruk {
      flex: 1;
      min-block-size: 0;
      block-size: 0;
      margin-block-start: 28px;
      margin-inline: -32px -44px;
      margin-block-end: -28px;
      color: var(--v);
      opacity: 0.5;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.6;
    }
    .register h2 {
      font-size: 24px;
      margin-block-end: 14px;
    }
    .register li {
      display: flex;
      align-items: baseline;
      gap: 12px;
      line-height: 1.3;
    }
    .register li .knop {
      flex: 1;
      justify-content: start;
      text-decoration: none;
      font-weight: 400;
    }
    .register li[aria-current] .knop {
      font-weight: 800;
    }
    .register li .vorm {
      align-self: center;
    }
    .register li .knop:hover {
      text-decoration: underline;
    }
  }
  @media (forced-colors: active) {
    .register {
      border: 2px solid CanvasText;
    }
  }
`;
