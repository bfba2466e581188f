import { raster } from './raster.js';

/** The side of a drawing, in pixels, at which it is compared: what is left when somebody glances at it. */
const ZIJDE = 24;

/** A drawing as its grey values at a glance: small, blurred, on white, centred round zero and of length one. */
export async function indruk(body: string): Promise<Float64Array> {
  const { data } = await raster(body, ZIJDE);
  const grijs = (x: number, y: number): number => {
    const i = 4 * (Math.min(ZIJDE - 1, Math.max(0, y)) * ZIJDE + Math.min(ZIJDE - 1, Math.max(0, x)));
    const opWit = 255 - (data[i + 3] ?? 0);
    const licht = 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0);
    return (licht * (data[i + 3] ?? 0)) / 255 + opWit;
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
