import { css } from 'lit';

/**
 * One stylesheet for every drawing. A page may set, on the element or above it:
 * `--samenspel-pk-lijn` (line), `-papier`, `-huid-1…4` (skin), `-haar-1…5` (hair), the clothes of `-ouder`, `-kind` and
 * `-leerkracht`, `-rood -geel -blauw -groen -blad -nacht -bruin -grijs`, `-plaat` (the ground behind a drawing) and
 * `-letter` (the font of letters and digits). `--samenspel-pk-vlak` and `-vol` turn all fills into one light and one solid
 * colour: that is how forced colours and mono work.
 *
 * Classes beside `pk`:
 * - `als-kind`: a grown-up's act done by a child, so the child's clothes, skin and hair;
 * - `leerkracht`: the teacher's clothes;
 * - `in-vorm`: a portrait inside the coloured shape of its voice, so white clothes and no plate;
 * - `mono` (also on a container): a line drawing, to colour in or for a black-and-white printer; hair and time stay solid.
 *
 * On a dark page a drawing keeps its ink line and stands on a white plate; where it already stands on a light field, set
 * `--samenspel-pk-plaat: none` on that field.
 *
 * Right to left a drawing turns as its `data-mirror` says, and letters turn back. A mirrored ? is the ؟ of Arabic, Persian,
 * Urdu, Pashto and Sorani; in every other language it turns back too. Browsers before 2024 do not know
 * `:dir()`: they show it as it was drawn.
 */
export const pictogramStyles = css`
  @media (prefers-color-scheme: dark) {
    :host(:not([data-thema='licht'])) {
      --samenspel-pk-plaat: #fff;
    }
  }
  :host([data-thema='donker']) {
    --samenspel-pk-plaat: #fff;
  }
  .pk {
    display: block;
    flex: none;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    border-radius: 14%;
    background-color: var(--samenspel-pk-plaat, none);
    fill: none;
    stroke: var(--samenspel-pk-lijn, #1d2148);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }
  .pk.als-kind {
    --samenspel-pk-ouder: var(--samenspel-pk-kind, var(--samenspel-kind, #b5d334));
    --samenspel-pk-huid-1: var(--samenspel-pk-huid-2, #debb90);
    --samenspel-pk-haar-1: var(--samenspel-pk-haar-2, #6a462f);
  }
  .pk.leerkracht {
    --samenspel-pk-ouder: var(--samenspel-pk-leerkracht, var(--samenspel-leerkracht, #ffac5c));
  }
  .pk.in-vorm {
    --samenspel-pk-plaat: none;
    --samenspel-pk-kind: #fff;
    --samenspel-pk-ouder: #fff;
    --samenspel-pk-leerkracht: #fff;
  }
  .pk-w { fill: var(--samenspel-pk-papier, var(--samenspel-pk-vlak, #fff)); }
  .pk-sa, .pk-s1 { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-huid-1, #c19a65)); }
  .pk-sb, .pk-s2 { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-huid-2, #debb90)); }
  .pk-s3 { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-huid-3, #94613c)); }
  .pk-s4 { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-huid-4, #f3d5bb)); }
  .pk-ha { fill: var(--samenspel-pk-vol, var(--samenspel-pk-haar-1, #3f2a1d)); }
  .pk-hb { fill: var(--samenspel-pk-vol, var(--samenspel-pk-haar-2, #6a462f)); }
  .pk-hc { fill: var(--samenspel-pk-vol, var(--samenspel-pk-haar-3, #191513)); }
  .pk-hd { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-haar-4, #c98d3c)); }
  .pk-he { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-haar-5, #d0cfce)); }
  .pk-ca { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-ouder, var(--samenspel-ouder, #8accf3))); }
  .pk-cb { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-kind, var(--samenspel-kind, #b5d334))); }
  .pk-v { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-leerkracht, var(--samenspel-leerkracht, #ffac5c))); }
  .pk-r { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-rood, #ea5a47)); }
  .pk-m { fill: var(--samenspel-pk-vol, var(--samenspel-pk-rood, #ea5a47)); }
  .pk-y { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-geel, #ffd63d)); }
  .pk-mk { fill: var(--samenspel-pk-vol, var(--samenspel-pk-geel, #ffd63d)); }
  .pk-b { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-blauw, #8accf3)); }
  .pk-g { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-groen, #b5d334)); }
  .pk-f { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-blad, #5c9e31)); }
  .pk-i { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-nacht, #1e50a0)); }
  .pk-n { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-bruin, #a57939)); }
  .pk-e { fill: var(--samenspel-pk-vlak, var(--samenspel-pk-grijs, #d0cfce)); }
  .pk-o { stroke: var(--samenspel-pk-vol, var(--samenspel-pk-papier, #fff)); }
  .pk-z { stroke: var(--samenspel-pk-vol, var(--samenspel-pk-nacht, #1e50a0)); }
  .pk-x { stroke: var(--samenspel-pk-vol, #d22f27); }
  .pk-k { stroke-dasharray: 3 4; }
  .pk-ns { stroke: none; }
  .pk-eo { fill-rule: evenodd; }
  .pk-d, .pk-t { fill: var(--samenspel-pk-lijn, #1d2148); stroke: none; }
  .pk-t {
    text-anchor: middle;
    font-weight: 700;
    font-family: var(--samenspel-pk-letter, sans-serif);
  }

  .pk.mono, .mono .pk {
    --samenspel-pk-lijn: #000;
    --samenspel-pk-papier: #fff;
    --samenspel-pk-vlak: #fff;
    --samenspel-pk-vol: #000;
  }
  @media print {
    .pk { --samenspel-pk-plaat: none; }
  }
  @media print and (monochrome) {
    .pk {
      --samenspel-pk-lijn: #000;
      --samenspel-pk-papier: #fff;
      --samenspel-pk-vlak: #fff;
      --samenspel-pk-vol: #000;
    }
  }
  @media (forced-colors: active) {
    .pk {
      --samenspel-pk-plaat: none;
      --samenspel-pk-lijn: CanvasText;
      --samenspel-pk-papier: Canvas;
      --samenspel-pk-vlak: Canvas;
      --samenspel-pk-vol: CanvasText;
    }
  }

  .pk:is([data-mirror='auto'], [data-mirror='slot']):dir(rtl) { transform: scaleX(-1); }
  .pk[data-mirror='slot']:dir(rtl) .pk-t,
  .pk[data-mirror='slot']:dir(rtl):not(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb)) .pk-q {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
`;
