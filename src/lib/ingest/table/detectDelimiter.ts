/** In the order in which they are preferred when they fit alike: a comma is a decimal mark and a sentence's as well. */
const CANDIDATES = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof CANDIDATES)[number];
/** Lines that are looked at. */
const LINES = 200;

/**
 * The character that parts the cells: the one by which most of the first lines have the same number of cells, two or more.
 * What stands in quotes is not counted. A line `sep=;`, which Excel understands, is obeyed. `;` when nothing parts anything.
 */
export function detectDelimiter(text: string): Delimiter {
  const said = /^sep=([;\t,|])\s*$/im.exec(text.slice(0, 10));
  if (said) return said[1] as Delimiter;
  const lines = firstLines(text);
  let best: Delimiter = ';';
  let most = 0;
  for (const candidate of CANDIDATES) {
    const alike = linesAlike(lines, candidate);
    if (alike > most) [best, most] = [candidate, alike];
  }
  return best;
}

const firstLines = (text: string): string[] =>
  text
    .slice(0, 65_536)
    .split('\n', LINES)
    .filter((line) => line.trim() !== '');

/** How many lines have the commonest number of cells over one. */
function linesAlike(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cells = line.includes('"') ? outsideQuotes(line).split(delimiter).length : line.split(delimiter).length;
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** The line without its quoted cells; a quote that does not close hides the rest of the line. */
const outsideQuotes = (line: string): string =>
  line
    .split('"')
    .filter((_, i) => i % 2 === 0)
    .join('');
