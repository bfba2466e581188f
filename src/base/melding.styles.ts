import { css } from 'lit';

/**
 * A message: a drawing, what is the matter, and what can be done. Where reading aloud brings it along it comes after the
 * element's own styles: what an element says of messages itself has to be more precise than one class.
 */
export const melding = css`
  .melding {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 14px;
    align-items: center;
    border-radius: 14px;
    padding: 14px 16px;
    margin-block-end: 18px;
    border-inline-start: 10px solid var(--m);
    background-color: var(--ml);
    --m: var(--samenspel-inkt);
    --ml: var(--samenspel-tafel);
    --md: var(--samenspel-inkt);
  }
  .melding > :is(.ic, .plaat) {
    grid-row: 1 / span 2;
    color: var(--md);
  }
  .melding > .plaat {
    inline-size: 64px;
    block-size: 64px;
    padding: 4px;
  }
  .melding b {
    hyphens: auto;
    font-size: 22px;
    color: var(--md);
    line-height: 1.2;
  }
  .melding > :is(p, ul) {
    grid-column: 2;
  }
  @media (forced-colors: active) {
    .melding {
      border: 2px solid CanvasText;
    }
    /* Signs keep their own colour otherwise, which may be the colour of the canvas. */
    .melding > .ic {
      color: CanvasText;
    }
  }
`;

/** The same with a sign instead, with a button, and in the colours of what went wrong and well. */
export const meldingStyles = css`
  ${melding}
  .melding > .ic {
    inline-size: 40px;
    block-size: 40px;
  }
  .melding > .knop {
    grid-column: 1 / -1;
    justify-self: start;
    margin-block-start: 8px;
  }
  .melding.fout {
    --m: var(--samenspel-fout);
    --ml: var(--samenspel-fout-licht);
    --md: var(--samenspel-fout-diep);
  }
  .melding.goed {
    --m: var(--samenspel-goed);
    --ml: var(--samenspel-goed-licht);
    --md: var(--samenspel-goed-diep);
  }
`;
