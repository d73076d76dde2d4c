import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';

/** A day of the week: how many, and between what chance gives when all days are alike. */
export interface DayColumn {
  readonly key: string;
  readonly label: string;
  readonly n: number;
  readonly lower: number;
  readonly upper: number;
}
export interface DayColumnsOptions {
  readonly write: (n: number) => string;
}

export const dayColumnsHeight = 240;
const [top, bottom] = [28, 28];

/** What the keyboard and the pointer reach: the days in order. */
export const dayColumnPoints = (days: readonly DayColumn[], label: (day: DayColumn) => string): ChartPoint[] =>
  days.map((day) => ({ key: day.key, series: '', x: day.key, y: day.n, label: label(day) }));

/**
 * A column a day, from zero, its number above it; behind it, wider, the field within which chance alone would put it. A
 * column beyond its field is filled, so that it is told by more than its height.
 */
export const dayColumns: Chart<DayColumn, DayColumnsOptions> = (days, { width, write }) => {
  const most = Math.max(1, ...days.map((d) => Math.max(d.n, d.upper))) * 1.02;
  const beyond = (d: DayColumn): boolean => d.n < d.lower || d.n > d.upper;
  const labels = new Map(days.map((d) => [d.key, d.label]));
  return {
    width,
    height: dayColumnsHeight,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: 4,
    marginRight: 4,
    x: { type: 'band', domain: days.map((d) => d.key), padding: 0.1, axis: null },
    y: { type: 'linear', domain: [0, most], axis: null },
    marks: [
      Plot.rect(days, { x: 'key', y1: 'lower', y2: 'upper', fill: 'var(--paper-3)' }),
      Plot.rect(days, {
        x: 'key',
        y1: 0,
        y2: 'n',
        insetLeft: width / 40,
        insetRight: width / 40,
        fill: (d: DayColumn) => (beyond(d) ? 'var(--accent)' : 'var(--accent-soft)'),
        stroke: 'var(--accent)',
      }),
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      Plot.text(days, {
        x: 'key',
        y: 'n',
        dy: -5,
        text: (d: DayColumn) => write(d.n),
        lineAnchor: 'bottom',
        fontSize: 13,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
      Plot.axisX({ label: null, tickSize: 0, fontSize: 13, tickFormat: (key: string) => labels.get(key) ?? key }),
    ],
  };
};
