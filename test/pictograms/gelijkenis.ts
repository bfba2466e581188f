import { pictogramStyles } from '../../src/pictograms/pictogram.styles.js';

/** The side of a drawing, in pixels, at which it is compared: what is left when somebody glances at it. */
const ZIJDE = 24;

/** A drawing as its grey values at a glance: small, blurred, on white, centred round zero and of length one. */
export async function indruk(body: string): Promise<Float64Array> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" class="pk" viewBox="0 0 72 72" width="${ZIJDE}" height="${ZIJDE}">` +
    `<style>${pictogramStyles.cssText}</style>${body}</svg>`;
  const beeld = new Image();
  beeld.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await beeld.decode();
  const doek = new OffscreenCanvas(ZIJDE, ZIJDE).getContext('2d');
  if (doek === null) throw new Error('No canvas in this browser');
  doek.fillStyle = '#fff';
  doek.fillRect(0, 0, ZIJDE, ZIJDE);
  doek.drawImage(beeld, 0, 0, ZIJDE, ZIJDE);
  const { data } = doek.getImageData(0, 0, ZIJDE, ZIJDE);
  const grijs = (x: number, y: number): number => {
    const i = 4 * (Math.min(ZIJDE - 1, Math.max(0, y)) * ZIJDE + Math.min(ZIJDE - 1, Math.max(0, x)));
    return 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0);
  };
  const waas = Float64Array.from({ length: ZIJDE * ZIJDE }, (_, i) => {
    let som = 0;
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1]) som += grijs((i % ZIJDE) + dx, Math.floor(i / ZIJDE) + dy);
    return som / 9;
  });
  const midden = waas.reduce((som, waarde) => som + waarde, 0) / waas.length;
  const lengte = Math.sqrt(waas.reduce((som, waarde) => som + (waarde - midden) ** 2, 0));
  return waas.map((waarde) => (waarde - midden) / lengte);
}

/** How alike two impressions are: their correlation, 1 when equal. */
export const gelijkenis = (een: Float64Array, ander: Float64Array): number =>
  een.reduce((som, waarde, i) => som + waarde * (ander[i] ?? 0), 0);
