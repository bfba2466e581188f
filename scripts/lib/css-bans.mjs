// What our style sheets never say, and why.

const SIDE = '(?:left|right|top|bottom)';
const BANS = [
  {
    pattern: /(?<![\w#.-])(?:\d*\.)?\d+rem\b/g,
    why: "a site may set any font size on its root: use em or px, which are the element's own",
  },
  {
    pattern: new RegExp(
      `(?<=^|[;{\\s])(?:(?:scroll-)?(?:margin|padding)-${SIDE}|border-${SIDE}(?:-[\\w-]+)?|${SIDE})(?=\\s*:)`,
      'g',
    ),
    why: 'a side of the screen is the wrong side in Arabic: use inline-start, inline-end, block-start, block-end',
  },
  {
    pattern: /(?<=^|[;{\s])(?:min-|max-)?(?:width|height)(?=\s*:)/g,
    why: 'sizes follow the writing direction: use inline-size and block-size',
  },
  {
    pattern: /(?<=^|[;{\s])(?:float|clear|text-align)\s*:\s*(?:left|right)\b/g,
    why: 'left and right are the wrong way round in Arabic: use start, end, inline-start, inline-end',
  },
  {
    pattern:
      /(?<=^|[;{\s])(?:margin|padding|inset|border-(?:width|style|color))\s*:\s*[^\s;}]+[ \t]+([^\s;}]+)[ \t]+[^\s;}]+[ \t]+(?!\1\s*[;}!])[^\s;}!]+(?=\s*[;}!])/g,
    why: 'four values name the left and the right side: use the -block and -inline properties',
  },
];

/**
 * Every ban that some CSS breaks.
 * @param {string} css
 * @returns {{ index: number, found: string, why: string }[]} index: where in the text
 */
export function cssProblems(css) {
  // Comments and strings may say anything; blanks keep every place where it was.
  const blank = (text) => text.replace(/[^\n]/g, ' ');
  const code = css.replace(/\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, blank);
  return BANS.flatMap(({ pattern, why }) =>
    [...code.matchAll(pattern)].map((match) => ({ index: match.index, found: match[0].trim(), why })),
  ).sort((a, b) => a.index - b.index);
}
