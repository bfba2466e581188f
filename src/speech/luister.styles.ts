import { css } from 'lit';

/* Round-ended buttons that speak, what they say when they cannot, and the marks of where the voice is. */
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
  .luister:active,
  .luister[aria-pressed='true'] {
    border-block-end-width: 2px;
    transform: translateY(3px);
  }
  .luister:is(.speelt, .speelt:hover) {
    background-color: var(--samenspel-samen);
    color: var(--samenspel-op-kleur);
  }
  /* It stays in, with a heavier edge. Not yellow: that is the button that stops. */
  .luister[aria-pressed='true'] {
    box-shadow: inset 0 0 0 3px;
  }
  .luister:is(.stemloos, .stemloos:hover) {
    border-style: dashed;
    border-block-end-width: 2px;
    background: none;
    color: var(--samenspel-inkt);
    transform: none;
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
  /* The drawing keeps its white plate, also where the button has none. */
  .stemloos .oor {
    border-radius: 50%;
    background-color: var(--samenspel-plaat);
  }
  .stemloos .oor::after {
    content: '';
    position: absolute;
    inset-inline: 2px;
    inset-block-start: 50%;
    border-block-start: 4px solid var(--samenspel-op-plaat);
    border-radius: 2px;
    rotate: -45deg;
  }
  .luister-woord {
    white-space: nowrap;
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
  /* The snail does without its word before the ear does. */
  @container (min-width: 300px) {
    .speler-balk .luister:not(.langzaam) {
      flex-shrink: 0;
    }
  }
  .luister-nl {
    margin-block-end: 18px;
  }
  .luister-nl .luister {
    flex-wrap: nowrap;
    align-content: normal;
    min-block-size: 56px;
    block-size: auto;
    max-inline-size: 100%;
  }
  .luister-nl .luister-woord {
    white-space: normal;
    text-align: start;
  }

  /* No margin and no padding: nothing moves, and the letters of Arabic stay joined. */
  .zin-nu {
    border-radius: 8px;
    background-color: var(--samenspel-samen-licht);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    box-shadow:
      -4px 0 0 var(--samenspel-samen-licht),
      4px 0 0 var(--samenspel-samen-licht);
  }
  .woord-nu {
    border-radius: 6px;
    background-color: var(--samenspel-samen);
    color: var(--samenspel-op-kleur);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    box-shadow:
      -2px 0 0 var(--samenspel-samen),
      2px 0 0 var(--samenspel-samen);
  }
  .zin-op {
    position: relative;
  }
  span:is(.zin-nu, .woord-nu, .zin-op) {
    line-height: inherit;
  }
  /* A tile is marked whole. */
  .leest {
    background-color: var(--samenspel-samen-licht);
  }

  @media (prefers-reduced-motion: reduce) {
    .luister {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .luister:is(.speelt, [aria-pressed='true']) {
      outline: 3px solid Highlight;
    }
    .stemloos .oor::after {
      border-color: CanvasText;
    }
    .zin-nu {
      text-decoration: underline;
      text-underline-offset: 4px;
    }
    .woord-nu {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
      box-shadow: none;
    }
  }
  @media print {
    .luister {
      display: none;
    }
  }
`;
