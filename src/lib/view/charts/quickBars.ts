import * as Plot from '@observablehq/plot';
import type { ChartPoint, Frame } from './draw.ts';

/** One bar: its name and its length. */
export interface QuickBar {
  readonly label: string;
  readonly value: number;
}
export interface QuickBarsOptions {
  /** What the bars measure: stands at the axis. */
  readonly measure: string;
  readonly format: (n: number) => string;
}

const bar = 24;
/** Some 7 px a letter at 13 px; a name gets two fifths of the width, and the tip says it whole. */
const letters = (width: number): number => Math.max(10, Math.floor((width * 0.4) / 7));
const shortened = (label: string, most: number): string =>
  label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label;

/** How tall the chart of so many bars is, in CSS pixels. */
export const quickBarsHeight = (bars: number): number => bars * bar + 44;

/** Bars in the order of the rows, from zero, each with its number. Bars of the same name stay apart. */
export function quickBars(rows: readonly QuickBar[], options: QuickBarsOptions & Frame): Plot.PlotOptions {
  const { width, measure, format } = options;
  const most = letters(width);
  const names = rows.map((row) => shortened(row.label, most));
  // Room for the number of a bar that goes to the left.
  const below = rows.some((row) => row.value < 0);
  const y = (_: QuickBar, i: number): number => i;
  const text = { y, x: 'value', text: (row: QuickBar) => format(row.value), fill: 'var(--ink)' } as const;
  return {
    width,
    height: quickBarsHeight(rows.length),
    marginLeft: Math.max(...names.map((name) => name.length), 0) * 7 + 12,
    marginRight: 72,
    marginTop: 4,
    marginBottom: 40,
    x: {
      label: measure,
      labelArrow: 'none',
      labelAnchor: 'right',
      ticks: Math.max(2, Math.floor(width / 160)),
      tickFormat: format,
      grid: true,
      zero: true,
      insetLeft: below ? 44 : 0,
      nice: true,
    },
    y: {
      type: 'band',
      domain: rows.map((_, i) => i),
      label: null,
      tickFormat: (i: number) => names[i] ?? '',
      tickSize: 0,
    },
    marks: [
      Plot.barX(rows, { x: 'value', y, fill: 'var(--accent)', insetTop: 3, insetBottom: 3 }),
      Plot.ruleX([0], { stroke: 'var(--line-strong)' }),
      Plot.text(rows, { ...text, filter: (row: QuickBar) => row.value >= 0, textAnchor: 'start', dx: 5 }),
      Plot.text(rows, { ...text, filter: (row: QuickBar) => row.value < 0, textAnchor: 'end', dx: -5 }),
    ],
  };
}

/** The bars as points for keyboard and tip. */
export const quickBarsPoints = (rows: readonly QuickBar[], format: (n: number) => string): ChartPoint[] =>
  rows.map((row, i) => ({
    key: String(i),
    series: 'bars',
    x: row.value,
    y: i,
    label: `${row.label}\n${format(row.value)}`,
  }));
