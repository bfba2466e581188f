import { css } from 'lit';

/* For the wall (A4) and for the fridge (A5), also from a copier without colours. What is true only now stays away. */
export const papierStyles = css`
  @media print {
    .koelkast {
      max-inline-size: none;
      padding: 0;
      background: none;
      color: #000;
    }
    .koelkast > .embleem {
      inset-block-start: 0;
      inset-inline: auto 0;
      inline-size: 150px;
      margin: 0;
      fill: none;
      color: #000;
    }
    .embleem path,
    .embleem rect {
      fill: none;
    }
    .kaart {
      display: block;
      padding: 0;
      border-radius: 0;
      background: none;
      box-shadow: none;
      font-size: 14px;
      line-height: 1.25;
    }
    .kaart :is(.t, .rt, .regels, li):lang(ar) {
      line-height: 1.4;
    }
    .kaart > header {
      padding-block-end: 10px;
      padding-inline-end: 160px;
      border-block-end: 3px solid #000;
    }
    .kaart h2 {
      font-size: 38px;
    }
    .kaart h3 {
      font-size: 20px;
      break-after: avoid;
      /* Also from the Dutch below it. */
      break-inside: avoid;
    }
    .kaart :is(.onderkop, .nl, .regels, .rol, .uren, .laatst, .geweest > .t) {
      color: #000;
    }
    /* Not a grid: those are cut badly where a page ends. */
    .kaart > * + *,
    .vouw + .vouw {
      margin-block-start: 12px;
    }
    .kaart :is(.t, .rt, .regels) {
      line-height: 1.25;
    }
    .kaart :is(.nl, .regels, .rol, .uren) {
      font-size: 13px;
    }
    .kaart :is(.speler-balk, [role='status']),
    .kaart :is(.nu:not(.jaar), .print, .alles, .geweest, .gezet, .vouw > h3 > button),
    .kaart :is(.moment, .plek) .knop,
    .regel > .ic {
      display: none;
    }
    .kaart .alleen-papier {
      display: block;
      font-weight: 650;
      overflow-wrap: anywhere;
    }
    .boven,
    .boven:has(> .ziek) {
      display: grid;
      grid-template: none;
      gap: 14px;
    }
    .boven > .vak {
      grid-area: auto;
    }
    .boven > .mensen {
      order: -1;
    }
    .moment,
    .regel,
    .mens,
    .mag > li,
    .doet {
      break-inside: avoid;
    }
    .kaart .zwaar {
      grid-template-columns: 72px minmax(0, 1fr) auto;
      gap: 14px;
      padding: 10px;
      border: 3px solid #000;
      border-radius: 14px;
      background: none;
    }
    .kaart .zwaar .plaat {
      padding: 0;
    }
    .kaart .zwaar h3 {
      font-size: 24px;
    }
    .kaart .zwaar .voor {
      font-size: 18px;
    }
    .kaart .zwaar .voor ~ .uren {
      display: block;
    }
    .kaart a.knop {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
    .kaart .zwaar .knop {
      grid-column: auto;
      font-size: 26px;
      text-align: end;
    }
    .kaart .zwaar .knop > span:not(.sr),
    .zwaar .knop .ic {
      display: none;
    }
    .kaart .lijstblok,
    .kaart .klas,
    .kaart .doet,
    .kaart .vouw {
      overflow: visible;
      padding: 0;
      border: 0;
      border-radius: 0;
      background: none;
    }
    .kaart .anders {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 24px;
      align-items: start;
    }
    .anders > ul {
      display: contents;
    }
    .kaart .anders > h3 {
      grid-column: 1 / -1;
    }
    .kaart .anders li {
      border: 0;
      border-block-start: 1px solid #000;
    }
    .kaart .regel {
      grid-template-columns: 44px minmax(0, 1fr);
      min-block-size: 0;
      padding: 4px 0;
    }
    .regel .plaat {
      inline-size: 44px;
      block-size: 44px;
      padding: 0;
    }
    .kaart .klas > ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 12px 24px;
    }
    .kaart .gezicht {
      background: none;
    }
    .dag {
      min-block-size: 26px;
      border: 1px solid #000;
      background: none;
      color: #000;
      font-size: 15px;
    }
    .dag.ja {
      background-color: #000;
      color: #fff;
      print-color-adjust: exact;
    }
    .vouwen {
      display: block;
    }
    .vouw .kop {
      display: block;
    }
    .vouw.vouw > .in {
      display: block;
      padding: 6px 0 0;
    }
    .momenten {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 12px 20px;
    }
    .moment {
      grid-template-columns: 60px minmax(0, 1fr);
    }
    /* The days of the week have no short names there, and are not broken. */
    .moment:lang(ar) {
      grid-template-columns: 68px minmax(0, 1fr);
    }
    .moment > .t {
      display: block;
    }
    .moment :is(b, .wanneer) {
      display: block;
    }
    .moment .t > span::after {
      content: ' ';
    }
    .blaadje {
      border-color: #000;
    }
    .rood {
      background: none;
      border-block-end: 2px solid #000;
      color: #000;
      font-size: 15px;
    }
    .mag {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 14px;
    }
    .mag > li {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      line-height: 1.25;
    }
    .mag .plaat {
      inline-size: 52px;
    }
    .doen {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .kaart .doet .stem-beeld {
      inline-size: 44px;
    }
    .doet {
      grid-template-columns: 44px minmax(0, 1fr);
      align-content: start;
    }
    .doet b {
      color: #000;
      font-size: 18px;
    }
    .doet ul {
      grid-column: 1 / -1;
    }
    .kaart > footer {
      gap: 4px;
      padding-block-start: 8px;
      border-color: #000;
    }
    .pk {
      --samenspel-pk-lijn: #000;
      --samenspel-pk-papier: #fff;
      --samenspel-pk-vlak: #fff;
      --samenspel-pk-vol: #000;
    }
  }

  /* Two sides of A5: how to reach each other in front, the year behind it. */
  @media print and (max-width: 600px) {
    .koelkast > .embleem {
      inline-size: 96px;
    }
    .kaart {
      font-size: 13px;
    }
    .kaart > header {
      padding-block-end: 4px;
      padding-inline-end: 104px;
    }
    .kaart h2 {
      font-size: 28px;
    }
    .kaart h3 {
      font-size: 16px;
    }
    .kaart :is(.nl, .regels, .rol, .uren, .dag, .rood) {
      font-size: 12px;
    }
    .boven,
    .boven:has(> .ziek) {
      gap: 8px;
    }
    .vak {
      gap: 4px;
    }
    .kaart .zwaar {
      grid-template-columns: 52px minmax(0, 1fr) auto;
      gap: 10px;
      padding: 6px 10px;
    }
    .kaart .zwaar h3 {
      font-size: 18px;
    }
    .kaart .zwaar .voor {
      font-size: 15px;
    }
    .kaart .zwaar .knop {
      font-size: 22px;
    }
    .kaart .anders {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 16px;
    }
    .kaart .regel {
      grid-template-columns: 34px minmax(0, 1fr);
      gap: 8px;
      padding: 3px 0;
    }
    .regel .plaat {
      inline-size: 34px;
      block-size: 34px;
    }
    .kaart .mens {
      grid-template-columns: 44px minmax(0, 1fr);
    }
    .kaart .mens .stem-beeld {
      inline-size: 44px;
    }
    .naam {
      font-size: 16px;
    }
    .dag {
      min-block-size: 20px;
    }
    .momenten,
    .mag {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px 16px;
    }
    .moment {
      grid-template-columns: 44px minmax(0, 1fr);
      gap: 8px;
    }
    .blaadje .pk {
      inline-size: 26px;
      margin: 1px auto;
    }
    .blaadje .nummer {
      font-size: 20px;
      line-height: 28px;
    }
    .rood {
      padding: 1px;
    }
    .mag > li {
      grid-template-columns: 34px minmax(0, 1fr);
      gap: 8px;
      align-items: center;
    }
    .mag .plaat {
      inline-size: 34px;
    }
    .kaart > footer {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 2px 16px;
    }
    /* A front and a back; with Dutch below every line it is more than two sides, and flows on. */
    .vouwen:lang(nl) {
      break-before: page;
    }
    .vouw:has(.doen) {
      display: none;
    }
  }
`;
