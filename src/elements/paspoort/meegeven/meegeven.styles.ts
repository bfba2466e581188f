import { css } from 'lit';

/* A link, and a phrase to write down. */
export const meegevenStyles = css`
  .link {
    margin-block-start: 18px;
  }
  .link label {
    display: block;
    margin-block: 14px 6px;
    font-weight: 800;
  }
  .link .melding {
    margin-block-start: 12px;
  }
  /* Words to be copied by hand: large, and each whole. */
  .zin {
    margin-block: 18px;
    font-size: 1.2em;
    font-weight: 800;
    line-height: 1.5;
    text-wrap: balance;
    hyphens: none;
  }
  .vinkregel {
    display: inline-flex;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    cursor: pointer;
  }
  .band .vinkregel {
    font-weight: 400;
  }
  .band .hint {
    margin-block-start: 10px;
  }
  .vinkregel input {
    inline-size: 26px;
    block-size: 26px;
    flex: none;
    accent-color: var(--samenspel-inkt);
  }
`;
