import { css } from 'lit';

/* A4, one sheet, two sides; from a copier without colours too. Sizes in mm: it is paper. */
export const papierStyles = css`
  .papier {
    display: none;
  }
  @media print {
    .samenspel:has(> .papier) {
      container-type: normal;
    }
    .samenspel:has(> .papier) > .kleed {
      display: none;
    }
    .papier {
      display: block;
      color: #000;
      background-color: #fff;
      font-size: 11.5pt;
      line-height: 1.3;
      --samenspel-pk-lijn: #000;
    }
    .papier .nl {
      font-size: 9pt;
      color: #000;
    }
    .papier .nl::before {
      content: ' · ';
    }
    .kant {
      position: relative;
      block-size: 270mm;
      display: flex;
      flex-direction: column;
      gap: 4mm;
      overflow: hidden;
    }
    .achter {
      break-before: page;
    }
    .kant .kop {
      display: grid;
      grid-template-columns: 1fr 52mm;
      gap: 6mm;
      align-items: end;
      border-block-end: 0.8mm solid #000;
      padding-block-end: 3mm;
    }
    .kant h2 {
      font-size: 26pt;
    }
    .kant .tafereel .pk {
      inline-size: 100%;
      block-size: 34mm;
    }
    .feitrij {
      display: flex;
      align-items: center;
    }
    .feitrij .pk {
      inline-size: 9mm;
      block-size: 9mm;
      vertical-align: middle;
      margin-inline: 2mm 1mm;
    }
    .papier .pk {
      --samenspel-pk-plaat: none;
    }
    .stapkaarten {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 6mm 5mm;
      padding-block-start: 4mm;
      flex: 1;
    }
    .stapkaarten > li {
      position: relative;
      display: grid;
      grid-template-columns: 24mm 1fr;
      gap: 3mm;
      align-items: center;
      border: 0.5mm solid #000;
      border-radius: 4mm;
      padding: 5mm 3mm 3mm;
      break-inside: avoid;
    }
    .stapkaarten .beeld .pk {
      inline-size: 23mm;
      block-size: 23mm;
    }
    .stapkaarten .beurt {
      margin-block-start: 1mm;
    }
    .stapkaarten .vorm,
    .kleur .vorm {
      --v: #fff;
      inline-size: 4.5mm;
      block-size: 4.5mm;
      color: #000;
    }
    .papier .nummer {
      position: absolute;
      inset-block-start: -4.5mm;
      inset-inline-start: 4mm;
      inline-size: 9mm;
      block-size: 9mm;
      display: grid;
      place-items: center;
      border-radius: 50%;
      background-color: #000;
      color: #fff;
      font-weight: 800;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .om {
      text-align: end;
      font-weight: 800;
    }
    .tekenvak {
      flex: 1;
      border: 0.5mm solid #000;
      border-radius: 4mm;
      padding: 3mm 4mm;
      min-block-size: 70mm;
    }
    .praat {
      display: grid;
      grid-template-columns: 22mm 1fr;
      gap: 4mm;
      align-items: center;
      border: 0.5mm solid #000;
      border-radius: 4mm;
      padding: 3mm;
    }
    .praat .pk {
      inline-size: 20mm;
      block-size: 20mm;
    }
    .twee {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 6mm;
    }
    .kleurrij {
      display: flex;
      gap: 4mm;
      margin-block: 2mm 3mm;
    }
    .kleur {
      display: grid;
      justify-items: center;
      gap: 1mm;
    }
    .kleur .pk {
      inline-size: 18mm;
      block-size: 18mm;
      --samenspel-pk-papier: #fff;
      --samenspel-pk-vlak: #fff;
    }
    .tekenen .vorm {
      inline-size: 36mm;
      block-size: 36mm;
      stroke-width: 2;
    }
    .kruisjes span {
      display: flex;
      align-items: center;
      gap: 2mm;
      margin-block-start: 1.5mm;
    }
    .vakje {
      inline-size: 6mm;
      block-size: 6mm;
      border: 0.5mm solid #000;
      flex: none;
    }
    .lijnen i {
      display: block;
      block-size: 9mm;
      border-block-end: 0.3mm solid #000;
    }
  }
`;
