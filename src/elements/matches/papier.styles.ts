import { css } from 'lit';

/* A4, also from a copier without colours. Sizes in mm: it is paper. */
export const papierStyles = css`
  .papier {
    display: none;
  }
  @media print {
    .samenspel:has(> .papier) {
      container-type: normal;
    }
    .samenspel:has(> .papier) > .bord {
      display: none;
    }
    .papier {
      display: block;
      color: #000;
      background-color: #fff;
      font-size: 12pt;
      line-height: 1.35;
      --samenspel-pk-lijn: #000;
    }
    .papier .nl,
    .papier small {
      font-size: 10pt;
      color: #000;
    }
    .papier .nl::before {
      content: ' · ';
    }
    .papier h2 {
      font-size: 22pt;
    }
    .papier section {
      margin-block-start: 6mm;
    }
    .papier .los {
      margin-block-start: 8mm;
      font-size: 18pt;
      break-after: avoid;
    }
    .papier p {
      line-height: 1.5;
    }
    .papier :is(h3, h4) {
      display: flex;
      align-items: center;
      gap: 3mm;
      font-size: 15pt;
      break-after: avoid;
    }
    .papier .plaat {
      inline-size: 14mm;
      block-size: 14mm;
      background: none;
    }
    .papier .plaat .pk {
      inline-size: 100%;
      block-size: auto;
    }
    .papier li {
      padding-block: 1mm;
    }
    .papier :is(h3, h4, li) small {
      margin-inline-start: 2mm;
    }
    .papier table {
      inline-size: 100%;
      table-layout: fixed;
      border-collapse: collapse;
    }
    .papier tr {
      break-inside: avoid;
    }
    .papier :is(td, th) {
      padding: 2mm 1mm;
      border-block-start: 1px solid #000;
      vertical-align: top;
      text-align: start;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .papier th {
      inline-size: 31%;
    }
    .papier .vakjes {
      inline-size: 52%;
    }
    .papier .onderscheid {
      display: block;
    }
    .vakjes span {
      display: inline-flex;
      align-items: center;
      gap: 1mm;
      margin-inline-end: 3mm;
      white-space: nowrap;
    }
    .vakje {
      position: relative;
      inline-size: 5mm;
      block-size: 5mm;
      border: 1.5px solid #000;
      border-radius: 1mm;
    }
    .vakje.aan::after {
      content: '✓';
      position: absolute;
      inset-inline-start: 0.6mm;
      inset-block-start: -1mm;
      font-weight: 800;
    }
  }
`;
