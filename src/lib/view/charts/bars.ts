import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';

/** A row: a name, a number, and perhaps a part of it. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly n: number;
  /** The part that the chart is about, drawn in full colour over the whole. */
  readonly part?: number;
  /** What stands at the right: the number in words. */
  readonly text: string;
  readonly chosen: boolean;
}
export interface BarsOptions {
  /** Some are chosen: the others are drawn as outlines. */
  readonly choosing: boolean;
}

const [rowHeight, top] = [42, 0];

/** The height of the drawing, in pixels. */
export const barsHeight = (n: number): number => Math.max(1, n) * rowHeight + top;

/** The middle of a row, where the pointer finds it. */
const middle = (i: number): number => i * rowHeight + rowHeight / 2;

/** What the keyboard and the pointer reach: the rows, one below the other. */
export const barPoints = (rows: readonly Bar[]): ChartPoint[] =>
  rows.map((row, i) => ({ key: row.key, series: row.key, x: row.n, y: middle(i), label: `${row.label}\n${row.text}` }));

/**
 * Bars from zero, each under its own name, so that a long name has room on a phone. Chosen rows are filled and checked,
 * the others outlined while something is chosen; a part of the whole is the filled end of a bar.
 */
export const bars: Chart<Bar, BarsOptions> = (rows, { width, choosing }) => {
  const placed = rows.map((row, i) => ({ ...row, at: i * rowHeight }));
  const most = Math.max(1, ...rows.map((r) => r.n));
  const bar = (inset = 0) => ({
    y1: (r: { at: number }) => r.at + 23 + inset,
    y2: (r: { at: number }) => r.at + 35 - inset,
    x1: 0,
  });
  const zero = { y1: (r: { at: number }) => r.at + 21, y2: (r: { at: number }) => r.at + 37 };
  const filled = placed.filter((r) => r.part === undefined && (!choosing || r.chosen));
  const outlined = placed.filter((r) => r.part === undefined && choosing && !r.chosen);
  const wholes = placed.filter((r) => r.part !== undefined);
  const name = (chosen: boolean) => ({
    x: 0,
    y: (r: { at: number }) => r.at + 19,
    text: (r: Bar) => (r.chosen ? `✓ ${r.label}` : r.label),
    textAnchor: 'start' as const,
    lineAnchor: 'bottom' as const,
    fontSize: 13,
    fill: 'var(--ink)',
    fontWeight: chosen ? 650 : 400,
    textOverflow: 'ellipsis-end' as const,
    lineWidth: Math.max(6, (width - 12 - 7 * Math.max(0, ...rows.map((r) => r.text.length))) / 13),
  });
  return {
    width,
    height: barsHeight(rows.length),
    marginTop: top,
    marginBottom: 0,
    marginLeft: 1,
    marginRight: 1,
    x: { type: 'linear', domain: [0, most], axis: null },
    y: {
      type: 'linear',
      domain: [0, Math.max(1, rows.length) * rowHeight],
      range: [top, barsHeight(rows.length)],
      axis: null,
    },
    marks: [
      Plot.rect(placed, { ...bar(), x2: most, fill: 'var(--paper-2)' }),
      Plot.rect(filled, { ...bar(), x2: 'n', fill: 'var(--accent)' }),
      Plot.rect(outlined, { ...bar(0.5), x2: 'n', fill: 'var(--paper)', stroke: 'var(--grey-mark)' }),
      Plot.rect(wholes, { ...bar(0.5), x2: 'n', fill: 'var(--paper)', stroke: 'var(--grey-mark)' }),
      Plot.rect(wholes, { ...bar(), x2: 'part', fill: 'var(--concern)' }),
      Plot.ruleX(placed, { ...zero, x: 0, stroke: 'var(--ink)' }),
      Plot.text(
        placed.filter((r) => !r.chosen),
        name(false),
      ),
      Plot.text(
        placed.filter((r) => r.chosen),
        name(true),
      ),
      Plot.text(placed, {
        x: most,
        y: (r: { at: number }) => r.at + 19,
        text: 'text',
        textAnchor: 'end',
        lineAnchor: 'bottom',
        fontSize: 13,
        fill: 'var(--ink)',
        fontVariant: 'tabular-nums',
      }),
    ],
  };
};
