import * as Plot from '@observablehq/plot';
import type { SickLeaveMonth } from '../../analysis/absence/rollingYear.ts';
import { addMonths } from '../../model/month.ts';
import { formats } from '../format.ts';
import type { Chart } from './draw.ts';
import { monthAxis } from './monthAxis.ts';

export interface SickLeaveOptions {
  readonly height: number;
  /** Words on the chart. */
  readonly words: { rolling: string; monthly: string; preliminary: string; hidden: string };
}

/** A month's first day, for a time scale. */
export const monthStart = (month: string): Date => new Date(`${month}-01T00:00:00Z`);
const monthEnd = (month: string): Date => monthStart(addMonths(month, 1));

/** How a label over a month is set so that it stays within the drawing. */
const atEdge = (month: SickLeaveMonth | undefined, rows: readonly SickLeaveMonth[]): 'start' | 'middle' | 'end' => {
  const place = month ? rows.indexOf(month) / Math.max(1, rows.length - 1) : 0.5;
  return place < 0.15 ? 'start' : place > 0.85 ? 'end' : 'middle';
};

/** Sick leave in per cent: months thin, the rolling year strong; preliminary months shaded and dashed, hidden ones shaded with the word. The axis starts at 0. */
export const sickLeaveMonths: Chart<SickLeaveMonth, SickLeaveOptions> = (rows, { width, height, lang, words }) => {
  const x = (d: SickLeaveMonth): Date => monthStart(d.month);
  const settled = rows.filter((r) => !r.preliminary);
  // The dashed part begins where the settled one ends.
  const fresh = [...settled.slice(-1), ...rows.filter((r) => r.preliminary)];
  const most = Math.max(4, ...rows.map((r) => r.rate ?? 0)) * 1.12;
  const early = rows.filter((r) => r.preliminary);
  const hidden = rows.filter((r) => r.hidden);
  const shade = { y1: 0, y2: most, x1: x, x2: (d: SickLeaveMonth) => monthEnd(d.month), fill: 'var(--paper-3)' };
  const label = { fill: 'var(--ink-2)', stroke: 'var(--paper)', strokeWidth: 4 };
  const lastRolling = settled.filter((r) => r.rolling !== null).slice(-1);
  const highest = [...settled].sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0)).slice(0, 1);
  return {
    ...{ width, height, marginLeft: 44, marginRight: 30, marginTop: 24, marginBottom: 28 },
    x: { type: 'utc', label: null },
    y: { domain: [0, most], label: null },
    marks: [
      Plot.rect(early, shade),
      Plot.rect(hidden, shade),
      Plot.gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 4,
        tickSize: 0,
        color: 'var(--ink-2)',
        tickFormat: (d: number) => formats(lang).percent(d / 100, Number.isInteger(d) ? 0 : 1),
      }),
      monthAxis(
        rows.map((r) => r.month),
        width,
        lang,
      ),
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      Plot.lineY(settled, { x, y: 'rate', stroke: 'var(--grey-mark)', strokeWidth: 1 }),
      Plot.lineY(fresh, { x, y: 'rate', stroke: 'var(--grey-mark)', strokeWidth: 1, strokeDasharray: '2 3' }),
      Plot.dot(settled, { x, y: 'rate', r: 2.5, fill: 'var(--grey-mark)' }),
      Plot.dot(early, { x, y: 'rate', r: 3, fill: 'var(--paper)', stroke: 'var(--grey-mark)' }),
      Plot.lineY(settled, { x, y: 'rolling', stroke: 'var(--accent)', strokeWidth: 2.5 }),
      Plot.lineY(fresh, { x, y: 'rolling', stroke: 'var(--accent)', strokeWidth: 2, strokeDasharray: '4 3' }),
      Plot.text(highest, {
        ...label,
        x,
        y: 'rate',
        dy: -10,
        textAnchor: atEdge(highest[0], rows),
        text: () => words.monthly,
      }),
      Plot.text(lastRolling, {
        ...{ ...label, x, y: 'rolling', dy: 16, dx: -6, textAnchor: 'end', text: () => words.rolling },
        ...{ fill: 'var(--accent)', fontWeight: 620 },
      }),
      Plot.text(early.slice(-1), {
        ...{ ...label, x: (d: SickLeaveMonth) => monthEnd(d.month), frameAnchor: 'top', dy: -14, textAnchor: 'end' },
        text: () => words.preliminary,
      }),
      Plot.text(hidden.slice(0, 1), { ...label, x, y: most / 2, textAnchor: 'start', text: () => words.hidden }),
    ],
  };
};
