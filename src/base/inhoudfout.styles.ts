import { css } from 'lit';

/* What a page gave cannot be shown: a card on the fridge with a calm sentence. */
export const inhoudfoutStyles = css`
  .inhoudfout {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 8px;
    max-inline-size: 560px;
    margin-inline: auto;
    padding: 36px 16px 16px;
    border: 10px solid var(--samenspel-samen-licht);
    border-radius: 22px;
    background: var(--samenspel-papier);
    text-align: center;
  }
  .inhoudfout .vorm {
    inline-size: 40px;
    block-size: 40px;
  }
  .inhoudfout > .plaat {
    inline-size: 128px;
    block-size: 128px;
    padding: 12px;
    background: var(--samenspel-ouder-licht);
  }
  .inhoudfout h2 {
    font-size: 28px;
  }
  .inhoudfout details {
    inline-size: 100%;
    margin-block-start: 16px;
    text-align: start;
  }
  .inhoudfout summary {
    justify-content: space-between;
    list-style: none;
  }
  .inhoudfout summary::-webkit-details-marker {
    display: none;
  }
  .inhoudfout dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 14px;
    padding-block: 12px;
    border-block-end: 2px solid var(--samenspel-lijn);
    font-size: 18px;
  }
  .inhoudfout dt {
    color: var(--samenspel-inkt-zacht);
  }
  .inhoudfout :is(dd, code) {
    font-size: 18px;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
`;
