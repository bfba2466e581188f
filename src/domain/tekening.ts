/* What somebody draws: lines of whole numbers on one sheet, so that it is data, and small. */

/** The sheet: points lie within it. */
export const vel = { breed: 576, hoog: 480 } as const;

/** The crayons, by name: what colour that is, is up to the look. */
export const krijtjes = ['inkt', 'rood', 'geel', 'groen', 'blauw', 'bruin'] as const;
export type Krijt = (typeof krijtjes)[number];

/** What fits on a sheet. A full one is some 16 kB of text, which is written again at each key press. */
export const meesteLijnen = 200;
export const meestePunten = 2000;

export interface Lijn {
  kleur: Krijt;
  /** The thick end of the crayon. */
  dik: boolean;
  /** x and y by turns. */
  punten: number[];
}

/** Something drawn, or a picture that was chosen instead: one of the two. */
export interface Tekening {
  lijnen?: Lijn[] | undefined;
  /** The id of a pictogram. */
  beeld?: string | undefined;
}

/** How many points there are in these lines. */
export const aantalPunten = (lijnen: readonly Pick<Lijn, 'punten'>[]): number =>
  lijnen.reduce((som, { punten }) => som + punten.length / 2, 0);

/** On the sheet, and whole. */
export const opVel = (waarde: number, grens: number): number => Math.round(Math.min(grens, Math.max(0, waarde))) || 0;

/** Points nearer than this to the last one say nothing new. */
const stap = 5;
/** A point that lies this near to the line between its neighbours is left out. */
const speling = 1.6;

/** Whether a hand that moved here moved enough to be drawn. */
export function isVerder(punten: readonly number[], x: number, y: number): boolean {
  const [vorigeX = NaN, vorigeY = NaN] = punten.slice(-2);
  return !(Math.hypot(x - vorigeX, y - vorigeY) < stap);
}

/** The same line with fewer points (Ramer, Douglas and Peucker), without calling itself: a line may be long. */
export function vereenvoudig(punten: readonly number[]): number[] {
  const aantal = Math.floor(punten.length / 2);
  const op = (n: number): [number, number] => [punten[2 * n] ?? 0, punten[2 * n + 1] ?? 0];
  const blijft = new Set([0, aantal - 1]);
  const stukken: [number, number][] = [[0, aantal - 1]];
  for (let stuk = stukken.pop(); stuk; stuk = stukken.pop()) {
    const [van, tot] = stuk;
    const [ax, ay] = op(van);
    const [bx, by] = op(tot);
    const lengte = (bx - ax) ** 2 + (by - ay) ** 2;
    let verst = speling;
    let bij = 0;
    for (let n = van + 1; n < tot; n++) {
      const [x, y] = op(n);
      // To the piece between them, not beyond: who goes there and back drew a line to there.
      const deel = lengte && Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengte));
      const afstand = Math.hypot(x - ax - deel * (bx - ax), y - ay - deel * (by - ay));
      if (afstand > verst) [verst, bij] = [afstand, n];
    }
    if (!bij) continue;
    blijft.add(bij);
    stukken.push([van, bij], [bij, tot]);
  }
  return [...blijft]
    .filter((n) => n >= 0 && n < aantal)
    .sort((a, b) => a - b)
    .flatMap(op);
}

/** The line as the `d` of a path, made from numbers alone. Joints are round: it looks as the hand went. */
export function pad({ punten }: Pick<Lijn, 'punten'>): string {
  const [x, y, ...rest] = punten.map(Number);
  // A dot has a length too, or it is not drawn.
  return `M${x} ${y}${rest.length > 0 ? `L${rest.join(' ')}` : 'h.1'}`;
}
