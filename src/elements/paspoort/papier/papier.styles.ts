import { css } from 'lit';

/* A4, black and white as well as colour: ink lines, shapes instead of colours, room to write. Sizes in mm: it is paper. */
export const papierStyles = css`
  .papier {
    display: none;
  }
  @media print {
    .samenspel:has(> .papier) > .boek {
      display: none;
    }
    .samenspel:has(> .papier) {
      container-type: normal;
    }
    .papier {
      display: block;
      color: #1d2148;
      background-color: #fff;
      font-size: 11pt;
      line-height: 1.35;
    }
    .papier :is(.nl, small) {
      font-size: 9pt;
      color: #44496e;
    }
    .papier p {
      line-height: 1.5;
    }
    .papierkop {
      display: flex;
      align-items: center;
      gap: 4mm;
      border-block-end: 0.7mm solid #1d2148;
      padding-block-end: 3mm;
      margin-block-end: 5mm;
    }
    .papierkop .embleem {
      inline-size: 26mm;
      color: #1d2148;
    }
    .papierkop h2 {
      font-size: 22pt;
    }
    .stemblok,
    .leegblok {
      border: 0.5mm solid #1d2148;
      border-radius: 3mm;
      padding: 4mm;
      margin-block-end: 5mm;
      box-decoration-break: clone;
    }
    /* Lines of blocks: Firefox lays grids over each other where a page ends. */
    .stemblok {
      display: flow-root;
    }
    .stemblok .wie {
      float: inline-start;
      inline-size: 28mm;
      text-align: center;
    }
    .stemblok .wie .stem-beeld {
      inline-size: 24mm;
      block-size: 24mm;
      margin-inline: auto;
    }
    .stemblok .wie :is(b, small) {
      display: block;
    }
    .stemblok .gezegd {
      margin-inline-start: 33mm;
    }
    .punt {
      display: inline-block;
      vertical-align: top;
      inline-size: calc(50% - 4mm);
      margin-inline-end: 3mm;
      margin-block-end: 4mm;
    }
    /* The Dutch stands below the words it belongs to, at their side, also where those run from right to left. */
    .punt h3 {
      display: grid;
      justify-items: start;
      font-size: 11pt;
      font-weight: 400;
      margin-block-end: 1mm;
    }
    .papier .beeldjes {
      display: flex;
      flex-wrap: wrap;
      gap: 2mm;
    }
    .papier .beeldje {
      inline-size: 22mm;
      padding: 0;
      font-size: 9.5pt;
      font-weight: 800;
      background: none;
      border: 0;
    }
    .papier .beeldje .pk {
      inline-size: 15mm;
      block-size: 15mm;
    }
    .papier .eigen {
      border-inline-start: 1mm solid #1d2148;
      border-radius: 0;
      padding: 0 3mm;
      font-weight: 650;
      background: none;
    }
    .papiervoet,
    .tip {
      font-size: 9pt;
      margin-block-end: 3mm;
    }
    /* Each voice has its own sheets: they go to different people. */
    .leegblok + .leegblok:not(.samen) {
      break-before: page;
    }
    .bloktitel {
      display: flex;
      align-items: center;
      gap: 2mm;
      font-size: 14pt;
      margin-block-end: 3mm;
    }
    .bloktitel small {
      margin-inline-start: auto;
    }
    .papier .vorm {
      inline-size: 7mm;
      block-size: 7mm;
      stroke-width: 4;
    }
    .leegvraag {
      break-inside: avoid;
      margin-block-end: 3mm;
    }
    .leegkop {
      display: flex;
      gap: 2mm;
      align-items: baseline;
      font-weight: 800;
      margin-block-end: 2mm;
    }
    .nr {
      display: inline-grid;
      place-items: center;
      min-inline-size: 6mm;
      block-size: 6mm;
      border-radius: 50%;
      border: 0.4mm solid #1d2148;
      font-size: 10pt;
      flex: none;
    }
    .hokjes {
      display: grid;
      grid-template-columns: repeat(6, minmax(0, 1fr));
      gap: 2mm;
    }
    .hokje {
      position: relative;
      border: 0.3mm solid #1d2148;
      border-radius: 2mm;
      padding: 2mm 1mm 1mm;
      text-align: center;
      font-size: 9.5pt;
      font-weight: 650;
      line-height: 1.2;
      break-inside: avoid;
    }
    .gezichten .hokje {
      border-color: transparent;
    }
    .hokje .pk {
      display: inline-block;
      inline-size: 14mm;
      block-size: 14mm;
      margin-inline: auto;
    }
    .hokje > span {
      display: block;
    }
    .hokje .nl {
      display: block;
    }
    .vakje {
      position: absolute;
      inset-block-start: -1mm;
      inset-inline-end: -1mm;
      inline-size: 6mm;
      block-size: 6mm;
      border: 0.4mm solid #1d2148;
      border-radius: 1mm;
      background-color: #fff;
    }
    .lijn {
      display: block;
      border-block-end: 0.3mm solid #1d2148;
      block-size: 9mm;
      flex: 1;
    }
    .lijn.kort,
    .lijn.mini {
      display: inline-block;
      inline-size: 60mm;
      block-size: 5mm;
    }
    .lijn.mini {
      inline-size: 20mm;
    }
    .erbij-regel,
    .afspreekregel {
      display: flex;
      align-items: end;
      gap: 3mm;
      margin-block-start: 2mm;
    }
    .leegblok.samen {
      break-inside: avoid;
    }
    /* One sheet, in every language. */
    .overdracht .leegblok {
      padding-block: 2mm;
      margin-block-end: 3mm;
    }
    .overdracht .bloktitel {
      margin-block-end: 1mm;
    }
    .meelijn {
      display: grid;
      grid-template-columns: 11mm minmax(0, 1fr) auto;
      gap: 4mm;
      align-items: center;
      min-block-size: 12.5mm;
      padding-block: 0.5mm;
      border-block-start: 0.3mm solid #c9cbe6;
      font-size: 13pt;
      line-height: 1.25;
      break-inside: avoid;
    }
    /* The next teacher reads the Dutch: below the words, at their side. */
    .meelijn b {
      display: grid;
      justify-items: start;
    }
    .papier .meelijn .nl {
      font-size: 11pt;
    }
    .meebeeld {
      inline-size: 11mm;
    }
    .meebeeld .pk {
      display: block;
      inline-size: 11mm;
      block-size: 11mm;
    }
    .meewie span {
      display: inline-flex;
      gap: 2mm;
      align-items: center;
      margin-inline-end: 6mm;
    }
  }
`;
