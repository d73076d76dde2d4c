/** In the order in which they are preferred when they fit alike: a comma is a decimal mark and a sentence's as well. */
const CANDIDATES = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof CANDIDATES)[number];
/** Lines that are looked at, and cells of a line. */
const LINES = 200;
const CELLS = 500;

/**
 * The character that parts the cells: the one by which a line names most columns (`isKnown`, two or more); where that
 * does not decide, the one by which most of the first lines have the same number of cells, two or more, not counting
 * what stands in quotes. A line `sep=;`, which Excel understands, is obeyed. `;` when nothing parts anything.
 */
export function detectDelimiter(text: string, isKnown: (cell: string) => boolean): Delimiter {
  const said = /^sep=([;\t,|])[ \t]*(?:\n|$)/i.exec(text.slice(0, 10));
  if (said) return said[1] as Delimiter;
  const lines = text.slice(0, 65_536).split('\n', LINES);
  const weighed = CANDIDATES.map((delimiter) => ({
    delimiter,
    named: mostNamed(lines, delimiter, isKnown),
    alike: linesAlike(lines, delimiter),
  }));
  return weighed.reduce((best, next) =>
    next.named > best.named || (next.named === best.named && next.alike > best.alike) ? next : best,
  ).delimiter;
}

/** How many columns the line that names most of them names; 0 for one, which a sentence may do. */
function mostNamed(lines: readonly string[], delimiter: string, isKnown: (cell: string) => boolean): number {
  const named = lines.map((line) => line.replaceAll('"', '').split(delimiter, CELLS).filter(isKnown).length);
  const most = Math.max(0, ...named);
  return most > 1 ? most : 0;
}

/** How many lines have the commonest number of cells over one. */
function linesAlike(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cells = outsideQuotes(line).split(delimiter).length;
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** The line without its quoted cells; a quote that does not close hides the rest of the line. */
const outsideQuotes = (line: string): string =>
  line.includes('"')
    ? line
        .split('"')
        .filter((_, i) => i % 2 === 0)
        .join('')
    : line;
