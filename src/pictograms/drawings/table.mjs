const START = '<!-- begin: made by npm run pictograms -->';
const END = '<!-- end -->';

/** Aligned, as the formatter of this repository writes tables. */
function markdown([head, ...rows]) {
  const width = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (cells, fill = ' ') => `| ${cells.map((cell, column) => cell.padEnd(width[column], fill)).join(' | ')} |`;
  return [line(head), line(head.map(() => ''), '-'), ...rows.map((row) => line(row))].join('\n');
}

/**
 * The README with its table of drawings made anew.
 * @param {string} readme its text now, with the two marks
 * @param {readonly { id: string, nl: string, minSize: number, note?: string }[]} drawings
 * @param {Readonly<Record<string, readonly string[]>>} themes
 */
export function table(readme, drawings, themes) {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The README must hold "${START}" and "${END}"`);
  const byId = new Map(drawings.map((drawing) => [drawing.id, drawing]));
  const rows = Object.entries(themes).flatMap(([theme, ids]) =>
    ids.map((id) => {
      const { nl, minSize } = byId.get(id);
      return [`\`${id}\``, nl, theme, String(minSize)];
    }),
  );
  const made = markdown([['id', 'what is seen', 'theme', 'min size (px)'], ...rows]);
  return `${readme.slice(0, start)}${START}\n\n${made}\n\n${readme.slice(end)}`;
}
