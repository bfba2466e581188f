import { css } from 'lit';

/* One step at a time where it is narrow, all of them where it is wide: the same list, of which what is not at hand is hidden. */
const een = css`
  &.af .stappen,
  .stappen > li:not(.nu),
  .eind:not(.nu) {
    display: none;
  }
  .stappen .nummer {
    display: none;
  }
`;

const alles = css`
  & {
    max-inline-size: none;
  }
  .stappen > li,
  .eind {
    display: grid;
  }
  .stappen .nummer {
    display: grid;
  }
  .weg,
  .knoppen {
    display: none;
  }
  .stappen {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 36px 24px;
    padding-block-start: 16px;
  }
  .stappen .zin {
    font-size: 24px;
  }
  .eind {
    grid-template-columns: 72px minmax(0, 1fr);
    align-items: center;
    gap: 16px;
    margin-block-start: 24px;
  }
  .eind .plaat {
    inline-size: 72px;
  }
  .eind .zin {
    font-size: 24px;
  }
`;

export const beeldinstructieStyles = css`
  .bord {
    /* A finger that goes along turns a page: the browser leaves that to us. */
    touch-action: pan-y pinch-zoom;
    max-inline-size: 560px;
    margin-inline: auto;
    padding: 6px;
    border-radius: 22px;
    background-color: var(--samenspel-samen);
    color: var(--samenspel-op-kleur);
  }
  .bord > header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 14px;
    padding: 10px 10px 16px;
  }
  .doel {
    inline-size: 76px;
    block-size: 76px;
    padding: 6px;
    flex: none;
    border-radius: 14px;
  }
  .bord h2 {
    font-size: 28px;
  }
  /* Under the title, or at the end of its line: a place of its own, so that nothing moves when it reads. */
  .bord > header .speler-balk {
    grid-column: 1 / -1;
  }
  @container (min-width: 600px) {
    .bord > header {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .bord > header .speler-balk {
      grid-column: auto;
    }
  }
  .leest .beeld {
    background-color: var(--samenspel-samen-licht);
    outline: 4px solid var(--samenspel-samen);
  }
  /* The Dutch stands at the side of the words it belongs to. */
  .woord:has(> .nl) {
    display: grid;
    justify-items: start;
  }
  h2 .nl {
    color: inherit;
  }
  .blad {
    display: grid;
    gap: 16px;
    padding: 16px;
    border-radius: 17px;
    background-color: var(--samenspel-papier);
    color: var(--samenspel-inkt);
  }

  /* A line with stops. */
  .weg {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 56px;
  }
  .weg li {
    display: flex;
    align-items: center;
  }
  .weg li + li::before {
    content: '';
    inline-size: clamp(4px, 3cqi, 28px);
    block-size: 5px;
    background-color: var(--samenspel-lijn);
  }
  .weg li:is(.had, .hier)::before {
    background-color: var(--samenspel-inkt);
  }
  .weg span,
  .nummer {
    display: grid;
    place-items: center;
    inline-size: clamp(30px, 11cqi, 38px);
    block-size: auto;
    aspect-ratio: 1;
    border: 2.5px solid var(--samenspel-inkt-zacht);
    border-radius: 50%;
    background-color: var(--samenspel-papier);
    font-weight: 800;
    font-size: 20px;
    line-height: 1;
  }
  .weg .had span {
    border-color: var(--samenspel-inkt);
    background-color: var(--samenspel-inkt);
    color: var(--samenspel-papier);
  }
  .weg .hier span,
  .nummer {
    inline-size: clamp(44px, 15cqi, 54px);
    border: 3px solid #1d2148;
    background-color: var(--samenspel-samen);
    color: var(--samenspel-op-kleur);
    font-size: 28px;
  }

  .stappen {
    display: grid;
  }
  .stappen > li {
    display: grid;
    gap: 12px;
    align-content: start;
    position: relative;
  }
  .veld {
    position: relative;
    display: block;
    inline-size: 100%;
    border: 0;
    border-radius: 18px;
    background: none;
    cursor: zoom-in;
  }
  .nummer {
    position: absolute;
    inset-block-start: -20px;
    inset-inline-start: -8px;
  }
  /* Two or three drawings are one scene: as large as they can be together. */
  .beeld {
    --samenspel-pk-plaat: none;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center;
    aspect-ratio: 1.05;
    padding: 5%;
    border-radius: 18px;
    background-color: var(--samenspel-veld, var(--samenspel-ouder-licht));
  }
  .beeld > :is(.pk, img) {
    inline-size: auto;
    block-size: 100%;
    max-inline-size: 100%;
    aspect-ratio: 1;
  }
  .beeld > img {
    object-fit: cover;
    border-radius: 12px;
  }
  .beeld:is([data-aantal='2'], [data-aantal='3']) {
    grid-template: repeat(2, minmax(0, 1fr)) / repeat(2, minmax(0, 1fr));
  }
  .beeld[data-aantal='2'] > * {
    block-size: 122%;
    max-inline-size: none;
  }
  .beeld[data-aantal='2'] > :first-child {
    place-self: start;
  }
  .beeld[data-aantal='2'] > :last-child {
    grid-area: 2 / 2;
    place-self: end;
  }
  .beeld[data-aantal='3'] > :last-child {
    grid-column: 1 / -1;
  }
  .zin {
    font-size: 32px;
    font-weight: 800;
    line-height: 1.2;
    text-wrap: balance;
  }
  .zin:lang(ar) {
    line-height: 1.5;
  }
  .tip {
    padding: 10px 14px;
    border-inline-start: 6px solid var(--samenspel-samen);
    background-color: var(--samenspel-tafel);
    border-radius: 10px;
  }
  .eind.nu {
    display: grid;
    justify-items: center;
    gap: 16px;
    text-align: center;
    padding-block: 16px;
  }
  .eind .plaat {
    inline-size: min(100%, 200px);
    padding: 4%;
  }

  .knoppen {
    display: flex;
    gap: 12px;
  }
  .knoppen .eerste {
    flex: 1;
  }
  .knoppen .terug {
    inline-size: 72px;
  }
  .onder {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .print {
    margin-inline-start: auto;
  }

  .bord > dialog {
    margin: auto;
    inline-size: min(96vw, 92vh);
    max-block-size: 100vh;
    padding: 16px;
    border: 0;
    border-radius: 22px;
    background-color: var(--samenspel-papier);
    color: var(--samenspel-inkt);
  }
  .bord > dialog[open] {
    display: grid;
    gap: 16px;
  }
  dialog::backdrop {
    background-color: rgb(20 23 47 / 70%);
  }
  dialog .beeld {
    max-block-size: 62vh;
    inline-size: 100%;
  }
  dialog .eerste {
    inline-size: 100%;
  }

  /* Not a letter to be seen; heard they all are. */
  .zonder-tekst .woord,
  .zonder-tekst .tip,
  .zonder-tekst .luister-woord,
  .zonder-tekst .melding > :not(.plaat),
  .zonder-tekst .hulp bdi {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    opacity: 0;
    white-space: nowrap;
  }
  .zonder-tekst .doel {
    inline-size: 96px;
    block-size: 96px;
  }
  .zonder-tekst .tip {
    padding: 0;
    border: 0;
  }

  @media screen {
    .een {
      ${een}
    }
    .alles {
      ${alles}
    }
    @container (max-width: 599.98px) {
      .vanzelf {
        ${een}
      }
    }
    @container (min-width: 600px) {
      .vanzelf {
        ${alles}
      }
    }
  }

  @media (forced-colors: active) {
    .bord,
    .beeld,
    dialog {
      border: 2px solid CanvasText;
    }
    .weg .had span,
    .weg .hier span,
    .nummer {
      forced-color-adjust: none;
      background-color: CanvasText;
      border-color: CanvasText;
      color: Canvas;
    }
  }

  @media print and (max-width: 600px) {
    .bord .blad {
      padding-block-start: 20px;
      gap: 10px;
    }
    .bord .doel {
      inline-size: 56px;
      block-size: 56px;
      padding: 0;
    }
    .stappen .beeld {
      aspect-ratio: 1.35;
    }
    .bord .stappen {
      row-gap: 24px;
    }
  }
  /* A card for the fridge or the wall, also from a copier without colours. */
  @media print {
    .bord {
      max-inline-size: none;
      padding: 0;
      background: none;
      color: #000;
    }
    .bord > header {
      border-block-end: 3px solid #000;
      padding: 0 0 10px;
    }
    .blad {
      gap: 12px;
      padding: 20px 0 0;
      background: none;
      color: #000;
    }
    .weg,
    .knoppen,
    .speler-balk,
    .bord .melding,
    .luister-nl,
    .print,
    .bord > dialog,
    .eind .plaat {
      display: none;
    }
    .stappen {
      grid-template-columns: 1fr 1fr;
      gap: 30px 20px;
    }
    /* One page, also of A5. */
    .stappen:is([data-aantal='5'], [data-aantal='6']) {
      grid-template-columns: repeat(3, 1fr);
      gap: 22px 12px;
    }
    .stappen > li {
      break-inside: avoid;
      justify-items: center;
      align-content: space-between;
      gap: 6px;
      padding: 12px 8px 6px;
      border: 2px solid #000;
      border-radius: 14px;
      text-align: center;
    }
    .beeld {
      aspect-ratio: 1.6;
      inline-size: 96%;
      margin-inline: auto;
      padding: 0;
      background: none;
    }
    .nummer {
      inset-block-start: -40px;
      inset-inline-start: 0;
      inline-size: 44px;
      block-size: 44px;
      border: 0;
      background-color: #000;
      color: #fff;
      font-size: 26px;
      print-color-adjust: exact;
    }
    .zin {
      font-size: 20px;
    }
    .bord .woord {
      justify-items: center;
    }
    .bord h2 .woord {
      justify-items: start;
    }
    .tip {
      padding: 0;
      border: 0;
      background: none;
      font-size: 18px;
    }
    .nl {
      color: #000;
    }
    .eind {
      text-align: center;
    }
    .pk {
      --samenspel-pk-lijn: #000;
      --samenspel-pk-papier: #fff;
      --samenspel-pk-vlak: #fff;
      --samenspel-pk-vol: #000;
    }
  }
`;
