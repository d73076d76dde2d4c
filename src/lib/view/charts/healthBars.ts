import * as Plot from '@observablehq/plot';
import { formats } from '../format.ts';
import type { Chart } from './draw.ts';

/** A piece of a year's visits. */
export interface HealthPiece {
  readonly year: number;
  /** What it is, in words. */
  readonly label: string;
  /** Its place in the row of purposes, from 0: promoting, preventive, after, others. */
  readonly rank: number;
  readonly count: number;
  /** 0–1 of the year's visits. */
  readonly share: number;
}

export interface HealthBarsOptions {
  readonly years: readonly number[];
  /** Years whose visits are too few to tell, and the words for it. */
  readonly hidden: readonly number[];
  readonly hiddenText: string;
}

/** From before the harm to after it: stronger the later. With the colour of the words on each. */
const fills = [
  ['var(--accent-soft)', 'var(--ink)'],
  ['color-mix(in srgb, var(--accent) 42%, var(--paper))', 'var(--ink)'],
  ['var(--accent)', 'var(--paper)'],
  ['var(--paper-3)', 'var(--ink)'],
] as const;
const rowHeight = 44;

/** The chart's height. */
export const healthHeight = (years: number): number => 34 + Math.max(1, years) * rowHeight + 26;

/** What the visits to the occupational health service were for: a bar a year, 0–100 %, each part named where it has room. */
export const healthBars: Chart<HealthPiece, HealthBarsOptions> = (rows, { width, lang, years, hidden, hiddenText }) => {
  const f = formats(lang);
  const sums = new Map<number, number>();
  const placed = rows.map((row) => {
    const start = sums.get(row.year) ?? 0;
    sums.set(row.year, start + row.share);
    return { ...row, start, end: start + row.share };
  });
  type Placed = (typeof placed)[number];
  const middle = (d: Placed): number => (d.start + d.end) / 2;
  const room = (d: Placed): number => (d.end - d.start) * (width - 60);
  const paint = (i: 0 | 1) => ({ value: (d: Placed) => fills[Math.min(d.rank, fills.length - 1)]![i], scale: null });
  const percent = (d: Placed): string => f.percent(d.share);
  const latest = Math.max(...years);
  return {
    ...{ width, height: healthHeight(years.length), marginLeft: 44, marginRight: 16, marginTop: 34, marginBottom: 26 },
    x: { domain: [0, 1], axis: null },
    y: { type: 'band', domain: [...years].reverse(), padding: 0.28, label: null },
    marks: [
      Plot.axisX([0, 0.5, 1], {
        tickFormat: (d: number) => f.percent(d),
        tickSize: 0,
        label: null,
        color: 'var(--ink-2)',
      }),
      Plot.axisY({ tickFormat: (d: number) => String(d), tickSize: 0 }),
      Plot.barX(placed, {
        ...{ x1: 'start', x2: 'end', y: 'year', stroke: 'var(--accent)', strokeWidth: 1 },
        fill: paint(0),
      }),
      Plot.text(
        placed.filter((d) => room(d) > 40),
        { x: middle, y: 'year', text: percent, fill: paint(1), fontWeight: 620 },
      ),
      Plot.text(
        placed.filter((d) => d.year === latest && room(d) > d.label.length * 6.7),
        { x: middle, y: 'year', dy: -26, text: 'label', fill: 'var(--ink)', fontWeight: 600 },
      ),
      Plot.text(hidden, {
        ...{ x: 0, y: (d: number) => d, text: () => hiddenText, textAnchor: 'start', dx: 4 },
        ...{ fill: 'var(--ink-2)', fontStyle: 'italic' },
      }),
    ],
  };
};
