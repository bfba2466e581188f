// What most drawings share: people, their limbs, what they say. A drawing names these instead of holding their lines, so a
// page downloads a face once: `B:20,26,10,a,look=1` is a part, its numbers, who it is of, and what is not as usual.
// All give lines of the notation (notation.mjs); k is 'a' for an adult and 'b' for a child.
export const p = (d, k = '') => `${k}:${d}\n`;
export const c = (x, y, r, k = 'w') => `${k}:${x},${y},${r}\n`;
export const el = (x, y, rx, ry, k = 'w') => c(x, y, `${rx},${ry}`, k);
export const dot = (x, y, r = 1.4) => c(x, y, r, 'd');

/** An outline of constant width round a centre line of 2 or 3 points. */
function limb(points, k, { w, round, sharp, open }) {
  const half = w / 2;
  const directions = points.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = points[i];
    const length = Math.hypot(x - fromX, y - fromY) || 1;
    return [(x - fromX) / length, (y - fromY) / length];
  });
  const side = (s) =>
    points.map(([x, y], i) => {
      const a = directions[i - 1];
      const b = directions[i];
      const d = a && b ? [a[0] + b[0], a[1] + b[1]] : (a ?? b);
      const t = a && b ? 1 + a[0] * b[0] + a[1] * b[1] : 1;
      return [x + (d[1] * half * s) / t, y - (d[0] * half * s) / t];
    });
  const left = side(1);
  const right = side(-1).reverse();
  const along = (line) => (line[2] && !sharp ? `Q${line[1]} ${line[2]}` : `L${line.slice(1).join(' ')}`);
  const end = round ? `A${half},${half} 0 0 1 ${right[0]}` : `L${right[0]}`;
  return p(`M${left[0]}${along(left)}${end}${along(right)}${open ? '' : 'Z'}`, k);
}

/** An arm in a sleeve with a mitten hand at its end, without a seam at the shoulder. */
function arm(points, k, { w = 6, cl = `c${k}`, sk = `s${k}`, hr = w * 0.56, open = 1 }) {
  const [[fromX, fromY], [x, y]] = points.slice(-2);
  const length = Math.hypot(x - fromX, y - fromY);
  const along = (from, to) => to + ((to - from) / length) * hr * 0.75;
  return c(along(fromX, x), along(fromY, y), hr, sk) + limb(points, cl, { w, open });
}

/** The eyes and mouths that most faces have: lines round (x, y) in a face of radius r. */
const LINES = {
  dot: (x, y) => `M${x},${y}v.1`,
  closed: (x, y, r) => `M${x - r * 0.14},${y}q${r * 0.14},${r * 0.16} ${r * 0.28},0`,
  happy: (x, y, r) => `M${x - r * 0.15},${y + r * 0.05}q${r * 0.15},${-r * 0.24} ${r * 0.3},0`,
  smile: (x, y, r) => `M${x - r * 0.28},${y - r * 0.05}Q${x},${y + r * 0.28} ${x + r * 0.28},${y - r * 0.05}`,
};

/**
 * A head round (x, y). Hair is 'cap', 'long', 'none' or a path of its own; `more` are lines in the face that few have.
 * A large face has eyes that are filled.
 */
function head(
  x,
  y,
  r,
  k,
  { look = 0, mouth = 'smile', eyes = 'dot', hair = 'cap', hc = `h${k}`, sk = `s${k}`, more = '' },
) {
  const middle = x + look * r * 0.28;
  const mouthY = y + r * 0.55;
  const eyeY = y + r * 0.18;
  const pupil = Math.max(1, r * 0.12);
  const round = eyes === 'dot' && pupil > 1.3;
  const both = [middle - r * 0.32, middle + r * 0.32];
  const long = hair === 'long';
  const line = (name, atX, atY) => LINES[name]?.(atX, atY, r) ?? '';
  const face = (round ? '' : both.map((eyeX) => line(eyes, eyeX, eyeY)).join('')) + more + line(mouth, middle, mouthY);
  const cap =
    `M${x - r},${y - r * 0.05}A${r},${r} 0 0 1 ${x + r},${y - r * 0.05}Q${x + r * 0.3},${y - r * 0.25} ` +
    `${x + look * r * 0.25},${y - r * 0.55}Q${x - r * 0.4},${y - r * 0.2} ${x - r},${y - r * 0.05}Z`;
  return (
    (long
      ? p(
          `M${x - r - 1},${y + r * 1.3}Q${x - r - 3},${y - r - 1} ${x},${y - r - 1}` +
            `Q${x + r + 3},${y - r - 1} ${x + r + 1},${y + r * 1.3}Z`,
          hc,
        )
      : '') +
    c(x, y, r, sk) +
    (hair === 'none' ? '' : p(long || hair === 'cap' ? cap : hair, hc)) +
    (face && p(face)) +
    (round ? both.map((eyeX) => dot(eyeX, eyeY, pupil)).join('') : '') +
    (mouth === 'open' ? el(middle, mouthY, r * 0.22, r * 0.2, 'd') : '') +
    (mouth === 'grin'
      ? p(
          `M${middle - r * 0.42},${mouthY - r * 0.12}H${middle + r * 0.42}Q${middle + r * 0.34},${mouthY + r * 0.34} ` +
            `${middle},${mouthY + r * 0.34}T${middle - r * 0.42},${mouthY - r * 0.12}Z`,
          'w',
        )
      : '')
  );
}

function body(x, y, r, k, { base = 66, w = 1.45, cl = `c${k}` }) {
  const half = r * w;
  const top = y + r * 1.15;
  const chest = top + r * 0.75;
  return p(
    `M${x - half},${base}V${chest}Q${x - half},${top} ${x - r * 0.45},${top}` +
      `H${x + r * 0.45}Q${x + half},${top} ${x + half},${chest}V${base}Z`,
    cl,
  );
}

/** A head and the body under it; top is that of the head. */
const bust = (x, top, r, k, options) => body(x, top + r, r, k, options) + head(x, top + r, r, k, options);

/** The balloon of what is said: its box, and where its tail points. */
function balloon(x, y, w, h, tailX, tailY, { k = 'w' }) {
  const tail = Math.min(Math.max(tailX, x + 7), x + w - 7);
  const right = x + w;
  const bottom = y + h;
  return p(
    `M${x + 4},${y}H${right - 4}Q${right},${y} ${right},${y + 4}V${bottom - 4}Q${right},${bottom} ${right - 4},${bottom}` +
      `H${tail + 3}L${tailX},${tailY}L${tail - 3},${bottom}H${x + 4}Q${x},${bottom} ${x},${bottom - 4}V${y + 4}` +
      `Q${x},${y} ${x + 4},${y}Z`,
    k,
  );
}

/** A full figure whose feet stand at (x, foot): standing, or walking with a stride. */
function figure(x, foot, height, r, k, { stride, cl = `c${k}`, legs = 'i', dir = 1, lean = 0, noHead, ...rest }) {
  const headY = foot - height + r;
  const neck = headY + r * 1.05;
  const hip = foot - (foot - neck) * 0.46;
  const half = r * 0.86;
  const chest = x + lean * dir;
  const leg = (dx, lift) =>
    el(x + dx + 1.4 * dir, foot - 1.6 - lift, 3.2, 1.8, 'd') +
    limb(
      [
        [x + (stride ? 0 : dx), hip - 2],
        [x + (stride ? dx * 0.75 : dx), (hip + foot) / 2],
        [x + dx, foot - 2.5 - lift],
      ],
      legs,
      { w: Math.max(4.5, r * 0.62) },
    );
  const step = stride ? stride * dir : half * 0.52;
  return (
    leg(-step, stride ? 2 : 0) +
    leg(step, 0) +
    p(
      `M${x - half},${hip + 2}L${chest - half},${neck + r * 0.5}Q${chest - half},${neck} ${chest - half * 0.3},${neck}` +
        `H${chest + half * 0.3}Q${chest + half},${neck} ${chest + half},${neck + r * 0.5}L${x + half},${hip + 2}Z`,
      cl,
    ) +
    (noHead ? '' : head(chest + lean * dir * 0.4, headY, r, k, { look: dir, ...rest }))
  );
}

/** The sun with its rays. */
function sun(x, y, r, { rays = 8 }) {
  let lines = '';
  for (let i = 0; i < rays; i++) {
    const turn = (i * 2 * Math.PI) / rays;
    const at = (far) => `${x + Math.cos(turn) * far},${y + Math.sin(turn) * far}`;
    lines += `M${at(r + 2.2)}L${at(r + 2.2 + r * 0.45)}`;
  }
  return c(x, y, r, 'y') + p(lines);
}

/** Of a part that follows points: all numbers are theirs. */
const along =
  (part) =>
  (...values) => {
    const [k, options] = values.splice(-2);
    return part(
      values.flatMap((x, i) => (i % 2 ? [] : [[x, values[i + 1]]])),
      k,
      options,
    );
  };
/** The parts by the letter that a line of the notation starts with. */
const PARTS = { A: along(arm), B: bust, F: figure, H: head, L: along(limb), S: balloon, T: body, Z: sun };

/** A tenth of a unit is 0.13 px at 96 px: more decimals nobody sees. */
export const tenths = (lines) => lines.replace(/-?\d*\.\d+/g, (number) => String(Math.round(number * 10) / 10));

/** The lines of a drawing, with the parts it names drawn. */
export const drawn = (notation) =>
  notation.replace(/^([A-Z]):(.*)\n/gm, (_, part, list) => {
    const options = {};
    const values = list.split(',').flatMap((item) => {
      const [name, value] = item.split('=').map((text) => (isNaN(text) ? text : Number(text)));
      if (value === undefined) return [name];
      options[name] = value;
      return [];
    });
    return tenths(PARTS[part](...values, options));
  });
