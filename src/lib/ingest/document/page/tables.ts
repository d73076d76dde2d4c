import type { Row, Segment } from './segments.ts';

/** What a cell holds. */
export type Cell = Omit<Segment, 'words'>;

/** A line of a table: a cell a column, in the columns' order. */
export interface TableRow {
  cells: (Cell | null)[];
  y: number;
  height: number;
}

/** A column's left and right edge, as far as its texts reach. */
export interface Band {
  left: number;
  right: number;
}

const overlaps = (a: Band, b: Band): boolean => a.left < b.right && b.left < a.right;

/** No table has more columns. */
const MOST = 60;

/** The columns that the pieces of some rows stand in. The fullest rows tell first: a cell over several columns makes none of its own. */
export function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Band[] = [];
  for (const row of [...rows].sort((a, b) => b.segments.length - a.segments.length))
    for (const { left, right } of row.segments) {
      const met = bands.filter((band) => overlaps(band, { left, right }));
      if (met.length === 0 && bands.length < MOST) bands.push({ left, right });
      else if (met.length === 1) {
        met[0]!.left = Math.min(met[0]!.left, left);
        met[0]!.right = Math.max(met[0]!.right, right);
      }
    }
  return joinApart(
    bands.sort((a, b) => a.left - b.left),
    rows,
  );
}

/** Neighbours that no row fills both are one column, such as a left-aligned head over right-aligned numbers. The nearest first. */
function joinApart(bands: Band[], rows: readonly Row[]): Band[] {
  const filled = rows.map((row) => new Set(row.segments.map((s) => bandIndex(bands, s))));
  const joined = bands.map((band, i) => ({ band, of: new Set([i]) }));
  const both = (a: Set<number>, b: Set<number>) =>
    filled.some((row) => [...a].some((i) => row.has(i)) && [...b].some((i) => row.has(i)));
  for (;;) {
    const apart = joined
      .slice(1)
      .map((next, i) => ({ i, gap: next.band.left - joined[i]!.band.right }))
      .filter(({ i }) => !both(joined[i]!.of, joined[i + 1]!.of))
      .sort((a, b) => a.gap - b.gap)[0];
    if (!apart) return joined.map((j) => j.band);
    const [a, b] = [joined[apart.i]!, joined[apart.i + 1]!];
    const band = { left: Math.min(a.band.left, b.band.left), right: Math.max(a.band.right, b.band.right) };
    joined.splice(apart.i, 2, { band, of: new Set([...a.of, ...b.of]) });
  }
}

/** The first column that a piece stands in; the nearest where it stands in none. */
export function bandIndex(bands: readonly Band[], segment: Band): number {
  const met = bands.findIndex((band) => overlaps(band, segment));
  if (met >= 0) return met;
  const distances = bands.map((b) => Math.max(b.left - segment.right, segment.left - b.right));
  return distances.indexOf(Math.min(...distances));
}

/** A row's pieces in their columns. Two in one column are one cell, with the gap between them kept as two spaces. */
export function toTableRow(row: Row, bands: readonly Band[]): TableRow {
  const cells: (Cell | null)[] = bands.map(() => null);
  for (const segment of row.segments) {
    const i = bandIndex(bands, segment);
    const known = cells[i];
    cells[i] = known
      ? { text: `${known.text}  ${segment.text}`, left: known.left, right: segment.right }
      : { ...segment };
  }
  return { cells, y: row.y, height: row.height };
}
