import { css } from 'lit';

/* Papers on a table, in the order in which they ask for attention; beside them what to do in class. On paper: the list. */
export const leerkrachtStyles = css`
  .opdrachtkop,
  .terugrij,
  .lijst {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-content: start;
  }
  .lijst .vraag {
    font-size: 32px;
  }
  .opdrachtkop .titel {
    margin-block: 4px 8px;
  }
  .stand:empty {
    display: none;
  }
  .hoop,
  .indeklas {
    display: grid;
    gap: 12px;
    align-content: start;
    padding: 10px;
    border-radius: 16px;
    background-color: var(--samenspel-tafel);
  }
  .indeklas {
    align-self: start;
    background-color: var(--vl);
  }
  .hoop h4,
  .indeklas :is(h3, h4) {
    display: flex;
    flex-wrap: nowrap;
    gap: 10px;
    align-items: center;
    margin: 0;
    font-size: 22px;
    font-weight: 800;
    line-height: 1.2;
  }
  :is(.hoop, .indeklas) :is(h3, h4) .pk {
    inline-size: 52px;
    block-size: 52px;
    flex: none;
  }
  .indeklas li {
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--v);
  }
  .indeklas ul,
  .hoop ul {
    display: grid;
    gap: 12px;
  }
  .kindkaart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px 12px;
    align-items: center;
    padding: 12px;
    border-radius: 12px;
    background-color: var(--samenspel-papier);
    overflow-wrap: anywhere;
  }
  .kindkaart .stem-beeld {
    inline-size: 52px;
  }
  /* On a phone what was said has the whole width, below the face and the name. */
  .kindkaart > div {
    display: contents;
  }
  .kindkaart :is(p, blockquote) {
    grid-column: 1 / -1;
  }
  .kindkaart .naam {
    font-size: 22px;
    line-height: 1.2;
  }
  .kindkaart p {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  .kindkaart .vorm {
    margin-block-start: 2px;
    inline-size: 24px;
    block-size: 24px;
    flex: none;
  }
  .kindkaart :is(p, .gezichtje) > .pk {
    inline-size: 30px;
    block-size: 30px;
    flex: none;
  }
  .gezichtje {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    vertical-align: middle;
  }
  .kindkaart blockquote {
    margin: 0;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--samenspel-ouder);
    white-space: pre-line;
  }
  .gereedschap {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .knop.gevaar {
    background-color: var(--samenspel-fout-diep);
    color: var(--samenspel-op-gevaar);
    border-color: var(--samenspel-fout-diep);
  }
  @container (inline-size >= 600px) {
    .opdrachtkop {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
    }
    .hoop,
    .indeklas {
      padding: 14px;
    }
    .kindkaart {
      align-items: start;
    }
    .kindkaart > div {
      display: grid;
      gap: 6px;
    }
  }
  @container (inline-size >= 860px) {
    .terugrij {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
      gap: 24px;
    }
  }
  @media (forced-colors: active) {
    .hoop,
    .indeklas,
    .kindkaart {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .leerkracht {
      padding: 0;
      background: none;
    }
    .leerkracht :is(.knop, .ontvangst, .stand, .nietin, .opdrachtkop .plaat) {
      display: none;
    }
    .leerkracht > .vel {
      padding: 0;
      color: #000;
      background: none;
      font-size: 12pt;
    }
    .leerkracht :is(.hoop, .indeklas, .kindkaart) {
      padding: 2mm 3mm;
      border: 1px solid #000;
      border-radius: 2mm;
      background: none;
    }
    .leerkracht .kindkaart {
      break-inside: avoid;
    }
    .leerkracht .hoop {
      padding: 0;
      border: 0;
    }
    .leerkracht :is(h3, h4) {
      break-after: avoid;
    }
    .leerkracht :is(.hint, .nl) {
      color: #000;
    }
    .leerkracht .terugrij {
      display: block;
    }
    .leerkracht .indeklas {
      margin-block-start: 4mm;
      break-inside: avoid;
    }
  }
`;
