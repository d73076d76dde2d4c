import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';

/** How long something takes somewhere: the days by which half, and nine in ten, have taken the step; null while they have not. */
export interface WaitRange {
  readonly key: string;
  readonly label: string;
  readonly median: number | null;
  readonly ninety: number | null;
  /** What stands at the right: the same in words. */
  readonly text: string;
  readonly chosen: boolean;
}

const [rowHeight, axisHeight] = [42, 26];

/** The height of the drawing, in pixels. */
export const waitHeight = (n: number): number => Math.max(1, n) * rowHeight + axisHeight;

/** What the keyboard and the pointer reach: the rows, one below the other. */
export const waitPoints = (rows: readonly WaitRange[], label: (row: WaitRange) => string): ChartPoint[] =>
  rows.map((row, i) => ({
    key: row.key,
    series: row.key,
    x: row.median ?? 0,
    y: i * rowHeight + rowHeight / 2,
    label: label(row),
  }));

/** The axis ends here, in days: past the longest time by a little. */
const most = (rows: readonly WaitRange[]): number =>
  Math.max(1, ...rows.flatMap(({ median, ninety }) => [median ?? 0, ninety ?? 0])) * 1.05;

/**
 * A line a row from the start to the day by which nine in ten have taken the step, with a dot where half have. What is not
 * reached yet is a dashed line to the edge: how long it takes is not known.
 */
export const waitRanges: Chart<WaitRange, { axis: string }> = (rows, { width, axis }) => {
  const end = most(rows);
  const placed = rows.map((row, i) => ({ ...row, at: i * rowHeight, line: i * rowHeight + 30 }));
  const text = { y: (r: { at: number }) => r.at + 19, lineAnchor: 'bottom', fontSize: 13, fill: 'var(--ink)' } as const;
  const name = (chosen: boolean) => ({
    ...text,
    x: 0,
    text: (r: WaitRange) => (r.chosen ? `✓ ${r.label}` : r.label),
    textAnchor: 'start' as const,
    fontWeight: chosen ? 650 : 400,
    textOverflow: 'ellipsis-end' as const,
    lineWidth: Math.max(6, (width - 12 - 7 * Math.max(0, ...rows.map((r) => r.text.length))) / 13),
  });
  const tick = (half: number) => ({
    y1: (r: { line: number }) => r.line - half,
    y2: (r: { line: number }) => r.line + half,
  });
  return {
    width,
    height: waitHeight(rows.length),
    marginTop: 0,
    marginBottom: axisHeight,
    marginLeft: 6,
    marginRight: 6,
    x: { type: 'linear', domain: [0, end], axis: null },
    y: {
      type: 'linear',
      domain: [0, Math.max(1, rows.length) * rowHeight],
      range: [0, waitHeight(rows.length) - axisHeight],
      axis: null,
    },
    marks: [
      Plot.ruleY(placed, { y: 'line', x1: 0, x2: end, stroke: 'var(--line)' }),
      Plot.ruleX(placed, { ...tick(8), x: 0, stroke: 'var(--ink)' }),
      Plot.ruleY(
        placed.filter((r) => r.ninety !== null),
        { y: 'line', x1: 0, x2: 'ninety', stroke: 'var(--accent)', strokeWidth: 3 },
      ),
      Plot.ruleX(
        placed.filter((r) => r.ninety !== null),
        { ...tick(6), x: 'ninety', stroke: 'var(--accent)', strokeWidth: 3 },
      ),
      Plot.ruleY(
        placed.filter((r) => r.ninety === null),
        { y: 'line', x1: 0, x2: (r: WaitRange) => r.median ?? 0, stroke: 'var(--accent)', strokeWidth: 3 },
      ),
      Plot.ruleY(
        placed.filter((r) => r.ninety === null),
        {
          ...{ y: 'line', x1: (r: WaitRange) => r.median ?? 0, x2: end },
          ...{ stroke: 'var(--accent)', strokeWidth: 2, strokeDasharray: '3 5' },
        },
      ),
      Plot.dot(
        placed.filter((r) => r.median !== null),
        { x: 'median', y: 'line', r: 5.5, fill: 'var(--accent)', stroke: 'var(--paper)', strokeWidth: 1.5 },
      ),
      Plot.text(
        placed.filter((r) => !r.chosen),
        name(false),
      ),
      Plot.text(
        placed.filter((r) => r.chosen),
        name(true),
      ),
      Plot.text(placed, { ...text, x: end, text: 'text', textAnchor: 'end', fontVariant: 'tabular-nums' }),
      Plot.axisX({
        ticks: Math.max(2, Math.floor(width / 90)),
        tickSize: 4,
        fontSize: 13,
        label: null,
        textAnchor: 'start',
        dx: -2,
        tickFormat: (n: number, i: number) => (!Number.isInteger(n) ? '' : i === 0 ? `${n} ${axis}` : String(n)),
      }),
    ],
  };
};
