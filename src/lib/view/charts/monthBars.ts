import * as Plot from '@observablehq/plot';
import { addMonths } from '../../model/month.ts';
import type { Chart } from './draw.ts';
import { monthAxis } from './monthAxis.ts';

/** A month's count, and the part of it that is drawn apart. */
export interface MonthBar {
  readonly month: string;
  readonly n: number;
  readonly part: number;
}

export const monthBarsHeight = 200;

const from = (row: MonthBar): Date => new Date(`${row.month}-01T00:00:00Z`);
const to = (row: MonthBar): Date => new Date(`${addMonths(row.month, 1)}-01T00:00:00Z`);

/** Counts by month as bars from zero; the part stands darker and striped by its edge at the foot, both named above. */
export const monthBars: Chart<MonthBar, { label: string; partLabel: string }> = (
  rows,
  { width, lang, label, partLabel },
) => {
  const ticks = monthAxis(
    rows.map((r) => r.month),
    width,
    lang,
  );
  const most = Math.max(1, ...rows.map((r) => r.n));
  return {
    width,
    height: monthBarsHeight,
    marginLeft: 32,
    marginRight: 4,
    marginTop: 26,
    marginBottom: 22,
    x: { type: 'utc', label: null, axis: null },
    // Events are counted whole: a scale up to 2 has no use for halves.
    y: { label: null, ticks: Math.min(4, most), tickFormat: 'd', tickSize: 0, domain: [0, most], nice: true },
    marks: [
      Plot.rectY(rows, { x1: from, x2: to, y: 'n', insetLeft: 0.5, insetRight: 0.5, fill: 'var(--grey-mark)' }),
      Plot.rectY(rows, { x1: from, x2: to, y: 'part', insetLeft: 0.5, insetRight: 0.5, fill: 'var(--concern)' }),
      ticks,
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      Plot.text([label], { frameAnchor: 'top-left', dy: -20, text: () => `■ ${label}`, fill: 'var(--ink-2)' }),
      Plot.text([partLabel], {
        frameAnchor: 'top-left',
        dx: 110,
        dy: -20,
        text: () => `■ ${partLabel}`,
        fill: 'var(--concern)',
        fontWeight: 600,
      }),
    ],
  };
};
