import { css } from 'lit';

/* The open spread: register tabs, the voices on the left, on yellow paper what is done together. */
export const gesprekStyles = css`
  .gesprek.boek:not(.open):not(.start) {
    max-inline-size: 1160px;
  }
  .gesprek .kopband .titel {
    flex: 1;
    min-inline-size: 0;
  }
  .gesprek .kopband small {
    display: none;
  }
  /* The short words of a phone; who hears the page hears the long ones. */
  .gesprek .kopband .lang {
    position: absolute;
    opacity: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .klok {
    display: flex;
    align-items: center;
    gap: 10px;
    flex: 0 1 auto;
    line-height: 1.15;
  }
  .klok svg {
    inline-size: 44px;
    block-size: 44px;
    flex: none;
    stroke: #1d2148;
    stroke-width: 3;
    stroke-linecap: round;
  }
  .klok .plaat-w {
    fill: #fff;
  }
  .klok .taart {
    fill: var(--samenspel-samen);
    stroke: none;
  }

  /* Tabs */
  .tabs ul {
    display: flex;
    gap: 6px;
    padding-inline: 8px;
    justify-content: space-between;
  }
  .tabs li {
    display: none;
    min-inline-size: 0;
  }
  .tabs li.nu,
  .tabs li.alles {
    display: block;
  }
  .tabs li.alles {
    flex: none;
  }
  .tabs li.nu {
    flex: 1 1 auto;
  }
  .tab {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 60px;
    margin-block-start: 8px;
    padding-block: 6px;
    padding-inline: 10px 14px;
    border: 2px solid var(--samenspel-omslag);
    border-block-end: 0;
    border-radius: 14px 14px 0 0;
    background-color: var(--samenspel-bladrand);
    color: var(--samenspel-inkt);
    font-size: 18px;
    font-weight: 650;
    line-height: 1.15;
    text-align: start;
    cursor: pointer;
  }
  .tab:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 4px;
  }
  .tab .pk {
    inline-size: 44px;
    block-size: 44px;
    flex: none;
    background-color: var(--samenspel-plaat);
    border-radius: 10px;
  }
  .tab small {
    display: block;
  }
  .tabs .nu .tab {
    margin-block-start: 0;
    min-block-size: 68px;
    border-color: var(--samenspel-papier);
    background-color: var(--samenspel-papier);
    color: var(--samenspel-inkt);
    font-weight: 800;
  }

  /* Leaves */
  .spread {
    position: relative;
    z-index: 2;
    border-radius: 16px;
    overflow: hidden;
    background-color: var(--samenspel-papier);
  }
  .links {
    padding: 20px 16px 22px;
  }
  .rechts {
    padding: 16px;
    background-color: var(--samenspel-samen-licht);
  }
  .rechts .voet {
    border-color: var(--samenspel-samen);
  }
  .op-blad {
    display: none;
  }
  .paginakop {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px;
    margin-block-end: 14px;
  }
  .paginakop .vraag {
    margin: 0;
    min-inline-size: 0;
  }
  /* At the side of the words above it, also where those run from right to left. */
  .paginakop .nl {
    display: block;
    inline-size: fit-content;
    letter-spacing: 0;
    line-height: 1.35;
  }
  .paginakop .speler-balk {
    flex: none;
  }
  .links > .hint {
    margin-block-end: 16px;
  }
  .paginakop + .hint {
    margin-block-start: -6px;
  }

  /* Who speaks */
  .stemkoppen {
    display: none;
  }
  .stemkoppen li {
    display: flex;
    align-items: center;
    gap: 12px;
    font-weight: 800;
    line-height: 1.2;
    min-inline-size: 0;
  }
  .stemkoppen small {
    display: block;
  }

  /* Ribbons */
  .lint {
    border-radius: 18px;
    padding: 14px;
    margin-block-end: 14px;
  }
  .lint.gelijk {
    background-color: var(--samenspel-samen);
    color: var(--samenspel-op-kleur);
  }
  .lint.anders {
    background-color: var(--samenspel-tafel);
  }
  .lint > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    list-style: none;
    cursor: pointer;
    border-radius: 10px;
  }
  .lint > summary::-webkit-details-marker {
    display: none;
  }
  .lint > summary .ic {
    transition: rotate 160ms;
  }
  .lint[open] > summary .ic {
    rotate: 180deg;
  }
  .lint :is(h3, h4) {
    display: flex;
    align-items: center;
    gap: 12px;
    font-size: 22px;
  }
  .lint :is(h3, h4) .embleem {
    color: inherit;
    inline-size: 68px;
  }
  .lint .wie {
    display: flex;
    gap: 3px;
    flex: none;
  }
  .lint :is(h3, h4) .pk {
    inline-size: 56px;
    block-size: 56px;
    flex: none;
  }
  .lint[open] > summary {
    margin-block-end: 12px;
  }
  .lint > .kaartjes + .kaartjes {
    margin-block-start: 12px;
  }
  .kaartjes,
  .kolommen {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .zegt {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 4px 14px;
    border-radius: 14px;
    padding: 18px 12px 12px;
    background-color: var(--samenspel-papier);
    color: var(--samenspel-inkt);
    border-block-start: 10px solid var(--v);
  }
  .zegt .plaat {
    grid-row: 1 / span 2;
    inline-size: 80px;
    block-size: 80px;
    padding: 4px;
  }
  .zegt:not(:has(.plaat)) > * {
    grid-column: 1 / -1;
  }
  .zegt .pk {
    min-inline-size: 0;
    inline-size: 100%;
  }
  .van {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 18px;
    color: var(--samenspel-inkt-zacht);
    line-height: 1.2;
  }
  .van .vorm {
    color: var(--samenspel-rand);
  }
  /* On a phone what several say is one paper with a line for each: the picture once. */
  @container (max-width: 599.98px) {
    .paginakop .luister-woord {
      position: absolute;
      opacity: 0;
    }
    .paginakop .luister {
      padding-inline: 12px;
    }
    .gelijk .kaartjes {
      gap: 0;
      border-radius: 14px;
      background-color: var(--samenspel-papier);
      overflow: hidden;
    }
    .gelijk .zegt {
      border: 0;
      border-radius: 0;
      padding: 8px 12px;
      grid-template-columns: auto minmax(0, 1fr);
    }
    .gelijk .zegt .n,
    .gelijk .zegt:not(.eerste) .plaat {
      position: absolute;
      opacity: 0;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .gelijk .zegt.eerste .plaat {
      grid-row: 1;
      grid-column: 1 / -1;
      margin-block: 6px 2px;
    }
    .gelijk .zegt:not(:has(.plaat)) > * {
      grid-column: auto;
    }
  }
  .zin {
    font-weight: 800;
    line-height: 1.25;
    hyphens: auto;
  }
  .stil {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block: 12px;
  }
  .stil .stem-beeld {
    inline-size: 52px;
  }
  .praat {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr);
    gap: 16px;
    align-items: center;
    margin-block-start: 22px;
  }
  .praat .pk {
    inline-size: 72px;
    background-color: var(--samenspel-plaat);
    border-radius: 12px;
  }
  .ballon {
    border-radius: 18px;
    padding: 14px 18px;
    background-color: var(--samenspel-ouder-licht);
    font-size: 1.1em;
    font-weight: 800;
  }
  .ballon small {
    display: block;
  }
  .verderrij {
    display: grid;
    gap: 10px;
    margin-block-start: 22px;
    justify-items: start;
  }
  .verderrij .eerste {
    order: -1;
    inline-size: 100%;
  }

  /* What is done together */
  .samendeel {
    margin-block-end: 26px;
  }
  .samendeel > h3 {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: 24px;
    margin-block-end: 12px;
  }
  .samendeel > h3 .pk {
    inline-size: 48px;
    block-size: 48px;
    flex: none;
    background-color: var(--samenspel-plaat);
    border-radius: 10px;
  }
  .afspraken {
    display: grid;
    gap: 10px;
    margin-block-end: 12px;
  }
  .afspraak {
    display: grid;
    grid-template-columns: 56px minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    border-radius: 14px;
    padding: 10px 12px;
    background-color: var(--samenspel-papier);
    line-height: 1.3;
  }
  .links .afspraak {
    background-color: var(--samenspel-samen-licht);
  }
  .afspraak .stem-beeld {
    inline-size: 56px;
  }
  .afspraak b,
  .afspraak small {
    display: block;
  }
  .afspraak small {
    color: var(--samenspel-inkt-zacht);
  }
  .stempels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(104px, 1fr));
    gap: 14px 6px;
    align-items: start;
    margin-block: 4px 16px;
    border-radius: 14px;
    padding: 12px 8px;
    /* Stamps are on the same paper, in the same ink, in light and in dark. */
    background-color: #fdf6df;
    color: #1d2148;
  }
  .stempelplek,
  .terugblik {
    display: grid;
    justify-items: center;
    gap: 6px;
    font-size: 18px;
    line-height: 1.2;
    text-align: center;
    min-inline-size: 0;
  }
  .sn {
    hyphens: auto;
    max-inline-size: 100%;
  }
  .terugblik {
    inline-size: 100%;
    color: inherit;
    border: 0;
    border-radius: 12px;
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 4px;
    cursor: pointer;
  }
  .stempel {
    position: relative;
    display: grid;
    place-items: center;
    align-content: center;
    inline-size: min(100%, 128px);
    aspect-ratio: 1;
    direction: ltr;
    color: var(--inkt);
    rotate: -5deg;
  }
  .stempel > svg:first-child,
  svg.stempel {
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .stempel > svg:first-child {
    position: absolute;
    inset: 0;
  }
  .stempel .rand {
    stroke-width: 6;
    stroke-dasharray: 41 1.4 23 0.8 67 1.2 11 1;
  }
  .stempel .slijt {
    stroke: #fdf6df;
    stroke-width: 4;
  }
  .stempel .embleem {
    inline-size: 46%;
    color: inherit;
  }
  .stempel b {
    font-size: 18px;
    line-height: 1.15;
  }
  .stempel .jaar {
    font-weight: 400;
  }
  .stempel.s0 {
    --inkt: #0d4675;
  }
  .stempel.s1 {
    --inkt: #365009;
    rotate: 3deg;
  }
  .stempel.s2 {
    --inkt: #7d3500;
    rotate: -3deg;
  }
  .stempel.leeg {
    rotate: none;
    padding: 6%;
    color: #44496e;
    stroke-dasharray: 3 9;
  }
  .stempel.net {
    animation: stempelen 320ms cubic-bezier(0.3, 1.4, 0.5, 1);
  }
  @keyframes stempelen {
    from {
      scale: 1.5;
      opacity: 0;
    }
    60% {
      scale: 0.96;
      opacity: 1;
    }
  }

  /* An offer and a need that meet at a yellow knot. */
  .matches {
    display: grid;
    gap: 20px;
  }
  .match {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: stretch;
  }
  .links .match {
    border-radius: 18px;
    padding: 14px;
    background-color: var(--samenspel-tafel);
  }
  .helft {
    position: relative;
    display: grid;
    align-content: start;
    justify-items: center;
    gap: 4px;
    border-radius: 14px;
    padding: 14px 8px 12px;
    background-color: var(--samenspel-papier);
    border-block-start: 10px solid var(--v);
    font-size: 18px;
    line-height: 1.25;
    text-align: center;
  }
  .helft > .vorm {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    color: var(--samenspel-rand);
  }
  .helft .plaat {
    inline-size: 80px;
    block-size: 80px;
    padding: 4px;
    margin-block-start: 16px;
  }
  .helft .plaat .pk {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .matchstand {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 14px;
    margin-block-start: 14px;
  }
  .matchstand b {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  /* Agreements, cards */
  .persoondeel {
    margin-block: 22px;
    border-radius: 18px;
    padding: 16px 14px;
    background-color: var(--vl);
  }
  .persoondeel .tegels {
    grid-template-columns: repeat(auto-fill, minmax(124px, 1fr));
    column-gap: 8px;
  }
  .persoondeel > h3 {
    display: flex;
    align-items: center;
    gap: 12px;
    font-size: 22px;
    margin-block-end: 12px;
  }
  .persoondeel > h3 .pk:not(.in-vorm) {
    inline-size: 56px;
  }
  .zelfrij {
    display: grid;
    gap: 8px 12px;
    margin-block-start: 16px;
  }
  .zelfrij label {
    font-weight: 800;
  }
  .gemaakt {
    display: grid;
    gap: 12px;
    margin-block-start: 16px;
  }
  .gemaakt > li {
    display: grid;
    gap: 10px;
    justify-items: start;
    border-radius: 14px;
    padding: 12px 14px;
    background-color: var(--samenspel-papier);
  }
  .gesprek .namen .knop[aria-pressed='true'] {
    background-color: var(--v);
    color: var(--samenspel-op-kleur);
  }
  .gesprek .namen .pk {
    inline-size: 40px;
    block-size: 40px;
    margin-block: -4px;
  }
  .kaarten {
    display: grid;
    gap: 12px;
  }
  .praatkaart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px 14px;
    align-items: center;
    border-radius: 16px;
    padding: 14px;
    background-color: var(--vl);
  }
  .praatkaart .plaat {
    grid-row: 1 / span 2;
    inline-size: 80px;
    block-size: 80px;
    padding: 4px;
  }
  .praatkaart .plaat .pk {
    inline-size: 100%;
  }
  .praatkaart b {
    line-height: 1.25;
  }
  .praatkaart .namen {
    grid-column: 1 / -1;
  }
  .praatkaart.besproken,
  .praatkaart.later {
    background-color: var(--samenspel-tafel);
  }
  /* What goes along, and who says yes to it. */
  .meedeel {
    border-radius: 18px;
    padding: 14px;
    margin-block-end: 14px;
    background-color: var(--samenspel-samen-licht);
  }
  .meedeel > h3 {
    display: flex;
    align-items: center;
    gap: 12px;
    font-size: 22px;
    margin-block-end: 12px;
  }
  .meedeel > h3 .pk {
    inline-size: 52px;
    block-size: 52px;
    background-color: var(--samenspel-plaat);
    border-radius: 10px;
  }
  .meedeel > ul {
    display: grid;
    gap: 10px;
  }
  .meeregel {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    gap: 6px 14px;
    align-items: center;
    border-radius: 14px;
    padding: 10px 14px;
    min-block-size: 64px;
    background-color: var(--samenspel-papier);
    line-height: 1.3;
  }
  .meeregel .plaat {
    inline-size: 60px;
    block-size: 60px;
    padding: 3px;
  }
  .meeregel .plaat .pk {
    inline-size: 100%;
  }
  .stil .pk {
    inline-size: 52px;
    background-color: var(--samenspel-plaat);
    border-radius: 10px;
  }
  .stil .in-vorm {
    background: none;
  }
  @container (max-width: 599.98px) {
    .meeregel .zicht {
      grid-column: 2;
      grid-row: 2;
    }
  }
  .meeregel > .knop {
    min-inline-size: 48px;
    justify-content: center;
  }
  .jawoord {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(120px, 1fr));
    gap: 12px;
    margin-block-end: 14px;
  }
  .jawoord li {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  .jaknop {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding: 14px 8px 12px;
    border-radius: 18px;
    text-align: center;
    line-height: 1.2;
  }
  .jaknop .stem-beeld {
    inline-size: 96px;
  }
  .jaknop :is(b, small) {
    display: block;
  }
  .gezegd-ja {
    background-color: #fdf6df;
    color: #1d2148;
  }
  .gezegd-ja .stempel {
    inline-size: 96px;
  }
  .stempel .tik {
    stroke-width: 14;
  }
  .jawoord .knop.stil {
    justify-content: center;
  }
  .erbij {
    display: grid;
    gap: 14px;
    grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
    margin-block-end: 16px;
  }
  .erbij .tegel {
    align-items: center;
    padding: 14px 8px 6px;
    background-color: var(--vl);
  }
  .erbij .tegel.gekozen {
    background-color: var(--v);
    color: var(--samenspel-op-kleur);
  }
  .erbij .stem-beeld {
    inline-size: 84px;
  }
  .gesprek .eerste small {
    display: block;
  }
  .gesprek .namen .knop {
    max-inline-size: 100%;
    padding-inline: 14px;
  }
  .ookgezegd + .ookgezegd {
    margin-block-start: 30px;
  }

  @container (min-width: 600px) {
    .links {
      padding: 28px 32px 30px;
    }
    .gesprek .kopband .lang {
      position: static;
      opacity: 1;
      inline-size: auto;
      block-size: auto;
    }
    .gesprek .kopband small {
      display: block;
    }
    .gesprek .kopband .kort {
      display: none;
    }
    .kaartjes[data-aantal='2'],
    .kaartjes[data-aantal='4'],
    .kolommen:is([data-aantal='2'], [data-aantal='4']) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .kaartjes[data-aantal='3'],
    .kolommen[data-aantal='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .verderrij {
      display: flex;
      justify-content: space-between;
      align-items: center;
    }
    .verderrij .eerste {
      order: 0;
      inline-size: auto;
      min-inline-size: 220px;
    }
    .zelfrij {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .zelfrij label {
      grid-column: 1 / -1;
    }
    .kaarten {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
    .match {
      max-inline-size: 640px;
    }
    .links .stempels {
      max-inline-size: 480px;
    }
    .kaartjes:not([data-aantal='1']) .zegt,
    .kolommen:not([data-aantal='1']) .zegt {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      text-align: center;
      align-content: start;
      padding: 14px 10px;
    }
    .kaartjes:not([data-aantal='1']) .zegt .van,
    .kolommen:not([data-aantal='1']) .zegt .van {
      justify-self: start;
      order: -1;
    }
    .kaartjes:not([data-aantal='1']) .zegt .plaat,
    .kolommen:not([data-aantal='1']) .zegt .plaat {
      grid-row: auto;
      inline-size: 112px;
      block-size: 104px;
    }
  }
  @container (min-width: 860px) {
    .tabs ul {
      padding-inline: 14px;
      justify-content: flex-start;
    }
    .tabs li {
      display: block;
      flex: 0 1 auto;
    }
    .tabs li.nu {
      flex: 0 0 auto;
    }
    .tabs li.nu small {
      display: none;
    }
    .tabs li.alles,
    .tabs .tab .pk {
      display: none;
    }
    .tab {
      block-size: calc(100% - 8px);
    }
    .tabs .nu .tab {
      block-size: 100%;
    }
    .spread:not(.een) {
      display: grid;
      grid-template-columns: minmax(0, 1.95fr) minmax(0, 1fr);
    }
    .spread:not(.een)::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(66.1% - 22px);
      inline-size: 44px;
      background: linear-gradient(
        to right,
        transparent,
        rgb(29 33 72 / 0.16) 48%,
        rgb(29 33 72 / 0.3) 50%,
        rgb(29 33 72 / 0.1) 53%,
        transparent
      );
      pointer-events: none;
    }
    .links {
      display: flex;
      flex-direction: column;
      padding-block: 26px 30px;
      padding-inline: 26px 34px;
    }
    .links > .verderrij {
      margin-block-start: auto;
      padding-block-start: 22px;
    }
    .een .links > .verderrij {
      margin-block-start: 0;
    }
    .rechts {
      padding: 26px;
      padding-inline: 34px 26px;
    }
    .op-telefoon {
      display: none;
    }
    .op-blad {
      display: block;
    }
    .stemkoppen {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 10px 14px;
      padding-inline: 14px;
      margin-block-end: 16px;
    }
    .stemkoppen[data-aantal='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .stemkoppen[data-aantal='4'] {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .lint > summary {
      cursor: default;
    }
  }
  @container (min-width: 1040px) {
    .tabs .nu .pk,
    .tabs:not(.veel) .tab .pk {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .zegt,
    .lint,
    .afspraak,
    .helft,
    .persoondeel,
    .praatkaart,
    .meedeel,
    .gezegd-ja,
    .ballon,
    .rechts {
      border: 2px solid CanvasText;
    }
    .tabs .nu .tab {
      outline: 4px solid Highlight;
      outline-offset: -4px;
    }
    .klok svg {
      forced-color-adjust: none;
    }
    .stempels {
      border: 2px solid CanvasText;
      background: Canvas;
    }
    .stempel {
      color: CanvasText;
    }
    .stempel .slijt {
      stroke: Canvas;
    }
  }
`;
