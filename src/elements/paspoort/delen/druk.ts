import { html, type TemplateResult } from 'lit';

/** Three rings of one shape round a point, as security print shows them. */
const ringen = (soort: number, x: number, y: number): string =>
  [19, 13, 7]
    .map((r) => {
      if (soort === 0) return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
      if (soort === 1) return `M${x - r} ${y + r}v${-1.2 * r}l${r} ${-0.8 * r}l${r} ${0.8 * r}v${1.2 * r}z`;
      const h = 0.9 * r;
      return `M${x - h} ${y - h}h${2 * h}v${2 * h}h${-2 * h}z`;
    })
    .join('');

const druk = [0, 1, 2]
  .map((s) => ringen(s, 23 + 46 * s, 21) + ringen((s + 1) % 3, 46 * s, 63) + (s === 0 ? ringen(1, 138, 63) : ''))
  .join('');

/** Security print that fills its box; `klas` says where it lies. A pattern in a box that is not shown would show nowhere else. */
export const veiligheidsdruk = (klas: string): TemplateResult =>
  html`<svg class=${klas} aria-hidden="true">
    <pattern id="druk-${klas}" width="138" height="84" patternUnits="userSpaceOnUse"><path d=${druk} /></pattern>
    <rect width="100%" height="100%" fill="url(#druk-${klas})" stroke="none" />
  </svg>`;
