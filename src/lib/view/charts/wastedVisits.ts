import * as Plot from '@observablehq/plot';
import type { Chart } from './draw.ts';

/** Visits that never came to be, a year and kind. */
export interface WastedVisits {
  readonly year: number;
  /** Missed or cancelled too late, in words. */
  readonly label: string;
  /** Null: hidden. */
  readonly count: number | null;
  /** The number, or the word for hidden. */
  readonly text: string;
}

export interface WastedOptions {
  readonly years: readonly number[];
  readonly labels: readonly string[];
}

/** The chart's height. */
export const wastedHeight = (years: number, labels: number): number => 12 + labels * (26 + 26 * Math.max(1, years));

/** Missed visits and those cancelled too late: a bar a year in counts, each kind under its name. They are in no share. */
export const wastedVisits: Chart<WastedVisits, WastedOptions> = (rows, { width, years, labels }) => ({
  ...{ width, height: wastedHeight(years.length, labels.length), marginLeft: 44, marginRight: 60 },
  ...{ marginTop: 26, marginBottom: 4 },
  fy: { domain: [...labels], padding: 26 / (26 + 26 * years.length), axis: null },
  x: { domain: [0, Math.max(1, ...rows.map((r) => r.count ?? 0))], axis: null },
  y: { type: 'band', domain: [...years].reverse(), padding: 0.2, label: null },
  marks: [
    Plot.axisY({ tickFormat: (d: number) => String(d), tickSize: 0 }),
    Plot.barX(rows, { x: 'count', y: 'year', fy: 'label', fill: 'var(--grey-mark)' }),
    Plot.text(rows, {
      ...{ x: (d: WastedVisits) => d.count ?? 0, y: 'year', fy: 'label', text: 'text', dx: 6, textAnchor: 'start' },
      fill: { value: (d: WastedVisits) => (d.count === null ? 'var(--ink-2)' : 'var(--ink)'), scale: null },
    }),
    Plot.text(labels, {
      ...{ fy: (d: string) => d, text: (d: string) => d, frameAnchor: 'top-left', lineAnchor: 'bottom', dy: -4 },
      ...{ dx: -44, fontWeight: 600, fill: 'var(--ink)' },
    }),
    Plot.ruleX([0], { stroke: 'var(--line-strong)' }),
  ],
});
