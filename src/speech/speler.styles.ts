import { css } from 'lit';

/* The other buttons of the player, what is said when it cannot read, and the marks of where the voice is. */
export const spelerStyles = css`
  .luister[aria-pressed='true'] {
    border-block-end-width: 2px;
    transform: translateY(3px);
  }
  /* It stays in, with a heavier edge. Not yellow: that is the button that stops. */
  .luister[aria-pressed='true'] {
    box-shadow: inset 0 0 0 3px;
  }
  .luister:is(.stemloos, .stemloos:hover) {
    border-style: dashed;
    border-block-end-width: 2px;
    background: none;
    /* Of what it stands on, which may be light on a dark screen. */
    color: inherit;
    transform: none;
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
  /* The snail does without its word before the ear does. */
  @container (min-width: 300px) {
    .speler-balk .speelt {
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
    color: var(--samenspel-inkt);
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
  .leest,
  .tegel:has(.zin-nu) {
    background-color: var(--samenspel-samen-licht);
  }

  @media (forced-colors: active) {
    .luister[aria-pressed='true'] {
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
`;
