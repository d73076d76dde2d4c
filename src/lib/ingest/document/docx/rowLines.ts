/** A cell's own lines; `nested` where a table stands in it. */
export interface WordCell {
  lines: readonly string[];
  nested: boolean;
}

/** Longer than a name with an office, a date, a title: text that is read by itself. */
const LONG = 80;

/**
 * A row of a table as lines. As a rule one, its cells separated by tabs. A table that is there for its layout keeps its
 * lines: where one cell alone says something, where a table stands in a cell, and where the last cell goes on below. Cells side by
 * side with short lines, such as those of two parties' people, stay side by side.
 */
export function rowLines(cells: readonly WordCell[]): string[] {
  const full = cells.map((cell) => cell.lines.map((line) => line.trim()).filter(Boolean));
  const said = full.filter((lines) => lines.length > 0);
  if (said.length <= 1) return said[0]?.map((line) => line) ?? [];
  if (cells.some((cell) => cell.nested)) return said.flat();
  const many = said.filter((lines) => lines.length > 1);
  const last = said.at(-1)!;
  const beside = many.length > 1 && many.flat().every((line) => line.length < LONG);
  const below = many.length === 1 && many[0] === last;
  const height = beside || below ? Math.max(...many.map((lines) => lines.length)) : 1;
  return Array.from({ length: height }, (_, i) =>
    full
      .map((lines) => (height > 1 ? (lines[i] ?? '') : lines.join(' ')).replace(/[\n\t\f]/g, ' '))
      .join('\t')
      .trimEnd(),
  );
}
