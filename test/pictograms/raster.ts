import { pictogramStyles } from '../../src/pictograms/pictogram.styles.js';

/** A drawing as pixels: red, green, blue and alpha of each, row by row. */
export interface Raster {
  readonly zijde: number;
  readonly data: Uint8ClampedArray;
}

/** A drawing as a browser paints it on nothing, `zijde` pixels wide and high. */
export async function raster(body: string, zijde: number, klas = ''): Promise<Raster> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" class="pk ${klas}" viewBox="0 0 72 72" width="${zijde}" height="${zijde}">` +
    `<style>${pictogramStyles.cssText}</style>${body}</svg>`;
  const beeld = new Image();
  beeld.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await beeld.decode();
  const doek = new OffscreenCanvas(zijde, zijde).getContext('2d');
  if (doek === null) throw new Error('No canvas in this browser');
  doek.drawImage(beeld, 0, 0, zijde, zijde);
  return { zijde, data: doek.getImageData(0, 0, zijde, zijde).data };
}

/** The luminance of each pixel on a white plate, from 0 (black) to 1, as contrast is measured. */
function luminanties({ data }: Raster): Float64Array {
  const lineair = (waarde: number): number => (waarde <= 0.04045 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4);
  return Float64Array.from({ length: data.length / 4 }, (_, pixel) => {
    const op = (kanaal: number): number => {
      const alfa = (data[4 * pixel + 3] ?? 0) / 255;
      return lineair(((data[4 * pixel + kanaal] ?? 0) / 255) * alfa + 1 - alfa);
    };
    return 0.2126 * op(0) + 0.7152 * op(1) + 0.0722 * op(2);
  });
}

/** How many steps away the four neighbours of a pixel are. No drawing touches the edge, so those of edge pixels matter little. */
const stappen = (zijde: number): readonly number[] => [-1, 1, -zijde, zijde];

/** Per pixel whether it lies outside the drawing: what is empty and hangs together with the edge. */
function buiten({ zijde, data }: Raster): Uint8Array {
  const gezien = new Uint8Array(zijde ** 2);
  const wachtend = [0];
  for (let pixel = wachtend.pop(); pixel !== undefined; pixel = wachtend.pop()) {
    if (pixel < 0 || pixel >= gezien.length || gezien[pixel] || (data[4 * pixel + 3] ?? 0) >= 128) continue;
    gezien[pixel] = 1;
    wachtend.push(...stappen(zijde).map((stap) => pixel + stap));
  }
  return gezien;
}

/** The part of the outline, from 0 to 1, that stands out from a white plate: 3 : 1 or more, there or a pixel further in. */
export function omtrekZichtbaar(tekening: Raster): number {
  const erbuiten = buiten(tekening);
  const licht = luminanties(tekening);
  let omtrek = 0;
  let zichtbaar = 0;
  for (const [pixel, buitenkant] of erbuiten.entries()) {
    const buren = stappen(tekening.zijde).map((stap) => pixel + stap);
    if (buitenkant || !buren.some((buur) => erbuiten[buur])) continue;
    omtrek++;
    if ([pixel, ...buren].some((hier) => !erbuiten[hier] && 1.05 / ((licht[hier] ?? 1) + 0.05) >= 3)) zichtbaar++;
  }
  return zichtbaar / omtrek;
}

/** Of a line drawing: the part of its pixels that is inked, how much grey there is beside that ink, and whether a colour is left. */
export function inkt(tekening: Raster): { deel: number; grijs: number; bont: boolean } {
  const { data, zijde } = tekening;
  const licht = luminanties(tekening);
  const tussenin = (pixel: number): boolean => (licht[pixel] ?? 1) > 0.1 && (licht[pixel] ?? 1) < 0.9;
  let donker = 0;
  let gevuld = 0;
  let bont = false;
  for (const [pixel, waarde] of licht.entries()) {
    if (waarde < 0.5) donker++;
    // Where a line ends it is grey; a grey pixel among grey ones is a fill.
    if (tussenin(pixel) && stappen(zijde).every((stap) => tussenin(pixel + stap))) gevuld++;
    const [r = 0, g = 0, b = 0, alfa = 0] = data.subarray(4 * pixel, 4 * pixel + 4);
    bont ||= alfa > 200 && Math.max(r, g, b) - Math.min(r, g, b) > 8;
  }
  return { deel: donker / licht.length, grijs: gevuld / Math.max(1, donker), bont };
}
