import { css } from 'lit';

/* Several questions on one page. */
export const allesStyles = css`
  .alle {
    display: grid;
    gap: 44px;
  }
  .alle .vraag {
    font-size: 28px;
  }
  .alle > h3 {
    font-size: 24px;
  }
`;
