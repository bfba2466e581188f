import { css } from 'lit';

/* Round-ended buttons that speak. What is only seen after a tap comes with it: `spelerStyles`. */
export const luisterStyles = css`
  .luister {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    /* When the word does not fit it goes to the next line, where it is not seen: the ear stays, and the name. */
    gap: 24px 8px;
    align-content: flex-start;
    min-inline-size: 56px;
    block-size: 56px;
    overflow: hidden;
    padding-block: 4px;
    padding-inline: 8px 16px;
    border: 2px solid var(--samenspel-rand);
    border-block-end-width: 5px;
    border-radius: 28px;
    background-color: var(--samenspel-plaat);
    color: var(--samenspel-op-plaat);
    font-weight: 800;
    font-size: 18px;
    line-height: 1.25;
    cursor: pointer;
    transition:
      transform 160ms,
      border-width 160ms;
  }
  /* Not where a finger leaves it behind: it would seem to play. */
  @media (hover: hover) {
    .luister:hover {
      background-color: var(--samenspel-samen-licht);
      color: var(--samenspel-inkt);
    }
  }
  .luister:active {
    border-block-end-width: 2px;
    transform: translateY(3px);
  }
  .luister:is(.speelt, .speelt:hover) {
    background-color: var(--samenspel-samen);
    color: var(--samenspel-op-kleur);
  }
  .oor {
    position: relative;
    display: block;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
  }
  .oor > * {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .luister-woord {
    white-space: nowrap;
  }
  /* Where it is said that nothing can be heard: no place until then, and always there for a screen reader. */
  .luister-wat:empty {
    position: absolute;
  }
  .speler-balk {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    min-inline-size: 0;
  }
  .speler-balk .luister {
    padding-inline: 8px 12px;
    column-gap: 6px;
  }
  @media (prefers-reduced-motion: reduce) {
    .luister {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .luister.speelt {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    .luister {
      display: none;
    }
  }
`;
