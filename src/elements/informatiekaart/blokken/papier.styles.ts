import { css } from 'lit';

/* For the fridge (A5) and for the wall (A4), also from a copier without colours. */
export const papierStyles = css`
  @media print {
    .koelkast {
      padding: 0;
      background: none;
      color: #000;
    }
  }
`;
