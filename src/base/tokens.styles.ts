import { css } from 'lit';

/* One ink, one paper, three voices, one shared yellow. Text pairs measure 7:1 or more, edges and focus 3:1. */
const donker = css`
  color-scheme: dark;
  --samenspel-inkt: #f4f2ea;
  --samenspel-inkt-zacht: #c9cbe0;
  --samenspel-papier: #1f2348;
  --samenspel-tafel: #14172f;
  --samenspel-lijn: #3d4270;
  --samenspel-rand: #d5d7ef;
  --samenspel-bladrand: #3d4270;
  --samenspel-bladrand-diep: #2c305e;
  --samenspel-kind-licht: #2c3a1c;
  --samenspel-kind-diep: #d3ea76;
  --samenspel-ouder-licht: #1b3a57;
  --samenspel-ouder-diep: #b4e0fb;
  --samenspel-leerkracht-licht: #4a2e17;
  --samenspel-leerkracht-diep: #ffcf9f;
  --samenspel-samen-licht: #2c305e;
  --samenspel-samen-diep: #ffe48a;
  --samenspel-omslag: #10132c;
  --samenspel-omslag-rand: 0 0 0 2px #4a4f86;
  --samenspel-koelkast: #1b2c33;
  --samenspel-fout-licht: #4a1b25;
  --samenspel-fout-diep: #ffc4c7;
  --samenspel-op-gevaar: #1d2148;
  --samenspel-goed-licht: #17392a;
  --samenspel-goed-diep: #a9e6bd;
  --samenspel-knop-rand: #fff3c4;
  --samenspel-knop-onder: #b48800;
  --samenspel-veld: #fff;
  --samenspel-focus: #e3b3ff;
`;

/** The values of the look as custom properties on the host: a page may set each of them. */
export const tokens = css`
  :host {
    color-scheme: light;
    --samenspel-inkt: #1d2148;
    --samenspel-inkt-zacht: #44496e;
    --samenspel-papier: #fff;
    --samenspel-tafel: #f6f4ee;
    --samenspel-lijn: #d9d8e2;
    --samenspel-rand: #1d2148;
    --samenspel-bladrand: #c9cbe6;
    --samenspel-bladrand-diep: #9297c9;
    --samenspel-plaat: #fff;
    --samenspel-op-plaat: #1d2148;
    --samenspel-kind: #b5d334;
    --samenspel-kind-licht: #f0f6d8;
    --samenspel-kind-diep: #365009;
    --samenspel-ouder: #8accf3;
    --samenspel-ouder-licht: #e3f2fc;
    --samenspel-ouder-diep: #0d4675;
    --samenspel-leerkracht: #ffac5c;
    --samenspel-leerkracht-licht: #fff0df;
    --samenspel-leerkracht-diep: #7d3500;
    --samenspel-samen: #ffd63d;
    --samenspel-samen-licht: #fff6d1;
    --samenspel-samen-diep: #614800;
    --samenspel-omslag: #242a63;
    --samenspel-omslag-rand: none;
    --samenspel-koelkast: #dcebe6;
    --samenspel-folie: #ffd977;
    --samenspel-op-omslag: #fff;
    --samenspel-fout: #e5484d;
    --samenspel-fout-licht: #ffecec;
    --samenspel-fout-diep: #96101f;
    --samenspel-op-gevaar: #fff;
    --samenspel-goed: #4fa36b;
    --samenspel-goed-licht: #e6f5ea;
    --samenspel-goed-diep: #16532e;
    --samenspel-knop: #ffd63d;
    --samenspel-knop-aan: #ffe47a;
    --samenspel-op-knop: #1d2148;
    --samenspel-knop-rand: #1d2148;
    --samenspel-knop-onder: #1d2148;
    --samenspel-op-kleur: #1d2148;
    --samenspel-focus: #8a1fd6;
    --samenspel-letter:
      ui-rounded, 'SF Pro Rounded', 'Segoe UI Variable Text', 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, Cantarell,
      system-ui, 'Noto Sans Arabic', 'Geeza Pro', 'Noto Sans Ethiopic', Kefa, Ebrima, Nyala, 'Abyssinica SIL',
      sans-serif;
  }
  /* On the screen only: paper is white, whatever the reader likes. Colours of the reader's own go before ours. */
  @media screen and (prefers-color-scheme: dark) and (forced-colors: none) {
    :host(:not([data-thema='licht'])) {
      ${donker}
    }
  }
  @media screen and (forced-colors: none) {
    :host([data-thema='donker']) {
      ${donker}
    }
  }
`;
