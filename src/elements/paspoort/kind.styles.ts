import { css } from 'lit';

/* The faces to choose from. */
export const kindStyles = css`
  .gezichtjes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(88px, 1fr));
    gap: 14px 10px;
  }
  .gk.tegel {
    display: grid;
    place-items: center;
    padding: 8px;
    min-block-size: 96px;
  }
  .gk.gekozen {
    background-color: var(--v);
  }
  .gk .stem-beeld {
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 84px;
  }
`;
