import * as Plot from '@observablehq/plot';
import type { Chart } from './draw.ts';

/** A month's count, and whether it belongs to the new level that the sentence speaks of. */
export interface CourseMonth {
  readonly month: string;
  readonly n: number;
  readonly changed: boolean;
}

export interface CourseOptions {
  /** The levels before and since, drawn as lines over their months. */
  readonly before: number;
  readonly after: number;
  /** The same two in words, above their months. */
  readonly beforeLabel: string;
  readonly afterLabel: string;
}

const at = (row: CourseMonth): Date => new Date(`${row.month}-01T00:00:00Z`);

/** A level as a line over its months. */
const level = (rows: readonly CourseMonth[], y: number, stroke: string) =>
  rows.length
    ? Plot.link([{ a: at(rows[0]!), b: at(rows.at(-1)!) }], { x1: 'a', x2: 'b', y1: y, y2: y, stroke, strokeWidth: 2 })
    : null;

/** Words above the months that they speak of, clear of the points. */
const heading = (rows: readonly CourseMonth[], text: string, fill: string) =>
  rows.length
    ? Plot.text([rows[0]!], {
        x: at,
        text: () => text,
        frameAnchor: 'top',
        textAnchor: 'start',
        dy: -16,
        fill,
        fontWeight: 600,
      })
    : null;

/** A count month by month with the level before a change and since: small, to stand beside the sentence that it proves. */
export const courseChart: Chart<CourseMonth, CourseOptions> = (rows, options) => {
  const old = rows.filter((r) => !r.changed);
  const fresh = rows.filter((r) => r.changed);
  return {
    width: options.width,
    height: 160,
    marginLeft: 28,
    marginRight: 8,
    marginTop: 24,
    marginBottom: 22,
    x: { type: 'utc', label: null, ticks: 'year', tickSize: 0 },
    y: { label: null, ticks: 3, tickSize: 0, domain: [0, Math.max(1, ...rows.map((r) => r.n))], nice: true },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      Plot.line(rows, { x: at, y: 'n', stroke: 'var(--grey-mark)', strokeWidth: 1 }),
      Plot.dot(old, { x: at, y: 'n', r: 2.5, fill: 'var(--grey-mark)' }),
      Plot.dot(fresh, { x: at, y: 'n', r: 3.5, symbol: 'diamond', fill: 'var(--concern)' }),
      level(old, options.before, 'var(--ink-2)'),
      level(fresh, options.after, 'var(--concern)'),
      heading(old, options.beforeLabel, 'var(--ink-2)'),
      heading(fresh, options.afterLabel, 'var(--concern)'),
    ],
  };
};
