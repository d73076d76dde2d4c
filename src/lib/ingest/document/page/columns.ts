import type { Row, Segment } from './segments.ts';

/** Rows that are read one after the other, and whether the text runs on into them from the rows before: the next column. */
export interface Region {
  rows: Row[];
  runsOn: boolean;
}

/** A text column has so many lines, of so many letters on the average; a table's cells have fewer. */
const LINES = 5;
const LETTERS = 18;
/** So many places are tried for a gutter. */
const TRIED = 8;
/** So deep columns are looked for in columns. */
const DEPTH = 4;

/**
 * The parts of a page in reading order: where two columns of running text stand side by side, the left one is read to its end
 * first. A table's rows stay rows: its cells are short, and its rows stand apart on both sides at once.
 */
export function regionsOf(rows: readonly Row[], depth = 0): Region[] {
  const found = depth < DEPTH ? findColumns(rows) : null;
  if (!found) return rows.length ? [{ rows: [...rows], runsOn: false }] : [];
  const { from, to, x } = found;
  const inside = rows.slice(from, to);
  const right = regionsOf(
    side(inside, (s) => s.left >= x),
    depth + 1,
  );
  if (right[0]) right[0].runsOn = true;
  return [
    ...regionsOf(rows.slice(0, from), depth + 1),
    ...regionsOf(
      side(inside, (s) => s.left < x),
      depth + 1,
    ),
    ...right,
    ...regionsOf(rows.slice(to), depth + 1),
  ];
}

interface Columns {
  from: number;
  to: number;
  x: number;
}

const side = (rows: readonly Row[], keep: (segment: Segment) => boolean): Row[] =>
  rows.map((row) => ({ ...row, segments: row.segments.filter(keep) })).filter((row) => row.segments.length > 0);

/** The gutter with most lines beside it. */
function findColumns(rows: readonly Row[]): Columns | null {
  let best: (Columns & { lines: number }) | null = null;
  for (const x of gutters(rows)) {
    const run = runBeside(rows, x);
    if (!run || (best && run.to - run.from <= best.lines)) continue;
    best = { ...run, lines: run.to - run.from };
  }
  return best;
}

/** Places where many pieces begin, other than the page's left edge. */
function gutters(rows: readonly Row[]): number[] {
  const [left, right] = edges(rows);
  const counts = new Map<number, { x: number; count: number }>();
  for (const row of rows)
    for (const segment of row.segments) {
      if (segment.left < left + 0.2 * (right - left)) continue;
      const key = Math.round(segment.left / (0.4 * row.height));
      const known = counts.get(key) ?? { x: Infinity, count: 0 };
      counts.set(key, { x: Math.min(known.x, segment.left - 0.1 * row.height), count: known.count + 1 });
    }
  return [...counts.values()]
    .filter((c) => c.count >= LINES)
    .sort((a, b) => b.count - a.count)
    .slice(0, TRIED)
    .map((c) => c.x);
}

const edges = (rows: readonly Row[]): [number, number] => {
  let [left, right] = [Infinity, -Infinity];
  for (const row of rows)
    for (const segment of row.segments) {
      left = Math.min(left, segment.left);
      right = Math.max(right, segment.right);
    }
  return [left, right];
};

/** The longest run of rows that nothing crosses at `x`, if both its sides are running text. */
function runBeside(rows: readonly Row[], x: number): Columns | null {
  let best: Columns | null = null;
  for (let from = 0; from < rows.length; from++) {
    if (crosses(rows[from]!, x)) continue;
    let to = from;
    while (to < rows.length && !crosses(rows[to]!, x)) to++;
    const run = trim(rows, { from, to, x });
    if (areColumns(rows.slice(run.from, run.to), x) && (!best || run.to - run.from > best.to - best.from)) best = run;
    from = to;
  }
  return best;
}

const crosses = (row: Row, x: number): boolean =>
  row.segments.some((s) => s.left < x && s.right > x - 0.3 * row.height);

/** From where both sides have begun; to where both have, and what follows the left one without a gap. */
function trim(rows: readonly Row[], { from, to, x }: Columns): Columns {
  const isRight = (row: Row) => row.segments.some((s) => s.left >= x);
  let start = from;
  while (start < to && !isRight(rows[start]!)) start++;
  if (start === to) return { from: to, to, x };
  while (start > from && isNear(rows[start - 1]!, rows[start]!)) start--;
  let end = to;
  while (end > start && !isRight(rows[end - 1]!)) end--;
  while (end > start && end < to && isNear(rows[end - 1]!, rows[end]!)) end++;
  return { from: start, to: end, x };
}

const isNear = (above: Row, below: Row): boolean => below.y - above.y <= 1.5 * Math.max(above.height, below.height);

function areColumns(rows: readonly Row[], x: number): boolean {
  const left = side(rows, (s) => s.left < x);
  const right = side(rows, (s) => s.left >= x);
  return isRunning(left) && isRunning(right) && !isTable(rows, x);
}

/** Lines of one piece each, nearly all of them full. */
function isRunning(rows: readonly Row[]): boolean {
  if (rows.length < LINES) return false;
  const [left, right] = edges(rows);
  const single = rows.filter((row) => row.segments.length === 1).length;
  const full = rows.filter((row) => row.segments.at(-1)!.right >= left + 0.75 * (right - left)).length;
  const letters = rows.reduce((sum, row) => sum + row.segments.reduce((n, s) => n + s.text.length, 0), 0);
  return single >= 0.8 * rows.length && full >= 0.55 * rows.length && letters >= LETTERS * rows.length;
}

/** Rows stand apart on both sides at once, again and again, and begin on the same line. */
function isTable(rows: readonly Row[], x: number): boolean {
  const pitches = rows.slice(1).map((row, i) => row.y - rows[i]!.y);
  const usual = [...pitches].sort((a, b) => a - b)[Math.floor(pitches.length / 3)] ?? 0;
  let begun = 0;
  pitches.forEach((pitch, i) => {
    const row = rows[i + 1]!;
    const both = row.segments.some((s) => s.left < x) && row.segments.some((s) => s.left >= x);
    if (pitch > 1.3 * usual && both) begun++;
  });
  return begun >= 2 && begun * 6 >= rows.length;
}
