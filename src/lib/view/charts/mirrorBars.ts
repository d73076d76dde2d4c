import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';

/** A row with two numbers that are read against each other. */
export interface Mirror {
  readonly key: string;
  readonly label: string;
  readonly left: number;
  readonly right: number;
  /** What stands beside the name: the ratio in words. */
  readonly text: string;
  readonly chosen: boolean;
}
export interface MirrorOptions {
  /** What each side counts, and how its numbers are written. */
  readonly words: { readonly left: string; readonly right: string };
  readonly write: (n: number) => string;
}

const [rowHeight, top] = [44, 24];

/** The height of the drawing, in pixels. */
export const mirrorHeight = (n: number): number => Math.max(1, n) * rowHeight + top;

/** What the keyboard and the pointer reach: the rows, one below the other. */
export const mirrorPoints = (rows: readonly Mirror[], label: (row: Mirror) => string): ChartPoint[] =>
  rows.map((row, i) => ({
    key: row.key,
    series: row.key,
    x: 0,
    y: i * rowHeight + rowHeight / 2,
    label: label(row),
  }));

/** Two counts a row from one zero line, to the left and to the right on one scale. */
export const mirrorBars: Chart<Mirror, MirrorOptions> = (rows, { width, words, write }) => {
  const placed = rows.map((row, i) => ({ ...row, at: i * rowHeight }));
  const [mostLeft, mostRight] = [Math.max(1, ...rows.map((r) => r.left)), Math.max(1, ...rows.map((r) => r.right))];
  // Room for the numbers outside the bars, in units of the axis.
  const room = ((mostLeft + mostRight) * 44) / Math.max(120, width - 88);
  const bar = { y1: (r: { at: number }) => r.at + 24, y2: (r: { at: number }) => r.at + 38 };
  const number = { fontSize: 13, fill: 'var(--ink)', y: (r: { at: number }) => r.at + 31 } as const;
  const head = { fontSize: 13, fill: 'var(--ink-2)', frameAnchor: 'top', lineAnchor: 'top', dy: -top + 2 } as const;
  return {
    width,
    height: mirrorHeight(rows.length),
    marginTop: top,
    marginBottom: 0,
    marginLeft: 1,
    marginRight: 1,
    x: { type: 'linear', domain: [-mostLeft - room, mostRight + room], axis: null },
    y: {
      type: 'linear',
      domain: [0, Math.max(1, rows.length) * rowHeight],
      range: [top, mirrorHeight(rows.length)],
      axis: null,
    },
    marks: [
      Plot.rect(placed, { ...bar, x1: (r: Mirror) => -r.left, x2: 0, fill: 'var(--employer)' }),
      Plot.rect(placed, { ...bar, x1: 0, x2: 'right', fill: 'var(--accent)' }),
      Plot.ruleX(placed, {
        y1: (r: { at: number }) => r.at + 22,
        y2: (r: { at: number }) => r.at + 40,
        x: 0,
        stroke: 'var(--ink)',
      }),
      Plot.text([words.left], { ...head, x: 0, dx: -6, text: (d: string) => d, textAnchor: 'end' }),
      Plot.text([words.right], { ...head, x: 0, dx: 6, text: (d: string) => d, textAnchor: 'start' }),
      Plot.text(placed, {
        ...number,
        x: (r: Mirror) => -r.left,
        dx: -5,
        text: (r: Mirror) => write(r.left),
        textAnchor: 'end',
      }),
      Plot.text(placed, { ...number, x: 'right', dx: 5, text: (r: Mirror) => write(r.right), textAnchor: 'start' }),
      Plot.text(placed, {
        frameAnchor: 'left',
        y: (r: { at: number }) => r.at + 19,
        text: (r: Mirror) => (r.chosen ? `✓ ${r.label}` : r.label),
        textAnchor: 'start',
        lineAnchor: 'bottom',
        fontSize: 13,
        fontWeight: 600,
        fill: 'var(--ink)',
        textOverflow: 'ellipsis-end',
        lineWidth: Math.max(6, (width - 12 - 7 * Math.max(0, ...rows.map((r) => r.text.length))) / 13),
      }),
      Plot.text(placed, {
        frameAnchor: 'right',
        y: (r: { at: number }) => r.at + 19,
        text: 'text',
        textAnchor: 'end',
        lineAnchor: 'bottom',
        fontSize: 13,
        fill: 'var(--ink-2)',
      }),
    ],
  };
};
