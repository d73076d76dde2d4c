import * as Plot from '@observablehq/plot';
import type { Chart } from './draw.ts';

/** A rate in a month, percent; null where it is missing or hidden. */
export interface RateMonth {
  readonly month: string;
  readonly rate: number | null;
  /** Will still change: drawn hollow. */
  readonly preliminary: boolean;
}

export const rateHeight = 180;

const at = (row: RateMonth): Date => new Date(`${row.month}-01T00:00:00Z`);

/** A rate month by month on a scale from zero, with its rolling mean of twelve months; gaps stay gaps. */
export const rateLine: Chart<RateMonth, { rolling: readonly (number | null)[]; label: string; meanLabel: string }> = (
  rows,
  { width, rolling, label, meanLabel },
) => {
  const mean = rows.map((row, i) => ({ ...row, rate: rolling[i] ?? null }));
  const last = mean.filter((r) => r.rate !== null).at(-1);
  return {
    width,
    height: rateHeight,
    marginLeft: 32,
    marginRight: 120,
    marginTop: 24,
    marginBottom: 22,
    x: { type: 'utc', label: null, ticks: 'year', tickSize: 0 },
    y: { label: null, ticks: 4, tickSize: 0, domain: [0, Math.max(1, ...rows.map((r) => r.rate ?? 0))], nice: true },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      Plot.text([label], { frameAnchor: 'top-left', dx: -30, dy: -20, text: (d: string) => d, fill: 'var(--ink-2)' }),
      Plot.line(rows, { x: at, y: 'rate', stroke: 'var(--grey-mark)', strokeWidth: 1 }),
      Plot.dot(rows, {
        x: at,
        y: 'rate',
        r: 2.5,
        fill: (r: RateMonth) => (r.preliminary ? 'var(--paper)' : 'var(--grey-mark)'),
        stroke: 'var(--grey-mark)',
      }),
      Plot.line(mean, { x: at, y: 'rate', stroke: 'var(--ink)', strokeWidth: 2 }),
      last
        ? Plot.text([last], {
            x: at,
            y: 'rate',
            text: () => meanLabel,
            textAnchor: 'start',
            dx: 8,
            fill: 'var(--ink)',
            fontWeight: 600,
          })
        : null,
    ],
  };
};
