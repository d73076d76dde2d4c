import * as Plot from '@observablehq/plot';
import { formats } from '../format.ts';
import type { Chart } from './draw.ts';
import { monthAxis } from './monthAxis.ts';
import { monthStart } from './sickLeaveMonths.ts';
import { spread } from './spread.ts';

/** A month of one length of sick leave. */
export interface SickLeaveLength {
  readonly month: string;
  /** The length as it is named on the chart. */
  readonly length: string;
  /** Twelve months together, per cent; null where they are not known. */
  readonly rolling: number | null;
  readonly preliminary: boolean;
}

export interface SickLeaveLengthsOptions {
  readonly height: number;
  /** In the order of their dashes: never colour alone. */
  readonly lengths: readonly string[];
}

const colours = ['var(--accent)', 'var(--employer)'];
const dashes = ['none', '7 3'];

/** Short and long sick leave, twelve months together: a line each, named at its end, preliminary months thin. The axis starts at 0. */
export const sickLeaveLengths: Chart<SickLeaveLength, SickLeaveLengthsOptions> = (
  rows,
  { width, height, lang, lengths },
) => {
  const months = [...new Set(rows.map((r) => r.month))].sort();
  const x = (d: SickLeaveLength): Date => monthStart(d.month);
  const most = Math.max(2, ...rows.map((r) => r.rolling ?? 0)) * 1.15;
  const [marginTop, marginBottom] = [14, 28];
  const y = (value: number): number => marginTop + (1 - value / most) * (height - marginTop - marginBottom);
  const ends = lengths.map((length) => rows.filter((r) => r.length === length && r.rolling !== null).at(-1));
  const known = ends.flatMap((end, i) => (end ? [{ end, i }] : []));
  const at = spread(
    known.map(({ end }) => y(end.rolling!)),
    17,
  );
  return {
    ...{ width, height, marginTop, marginBottom, marginLeft: 44, marginRight: 90 },
    x: { type: 'utc', label: null },
    y: { domain: [0, most], label: null },
    marks: [
      Plot.gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 4,
        tickSize: 0,
        color: 'var(--ink-2)',
        tickFormat: (d: number) => formats(lang).percent(d / 100, Number.isInteger(d) ? 0 : 1),
      }),
      monthAxis(months, width, lang),
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      ...lengths.flatMap((length, i) => {
        const own = rows.filter((r) => r.length === length);
        const settled = own.filter((r) => !r.preliminary);
        const fresh = [...settled.slice(-1), ...own.filter((r) => r.preliminary)];
        const line = { x, y: 'rolling', stroke: colours[i % 2]!, strokeDasharray: dashes[i % 2]! } as const;
        return [
          Plot.lineY(settled, { ...line, strokeWidth: 2.25 }),
          Plot.lineY(fresh, { ...line, strokeWidth: 1, strokeOpacity: 0.7 }),
        ];
      }),
      ...known.map(({ end, i }, k) =>
        Plot.text([end], {
          ...{ x, y: 'rolling', dx: 8, dy: at[k]! - y(end.rolling!), textAnchor: 'start', text: 'length' },
          ...{ fill: colours[i % 2]!, fontWeight: 620, stroke: 'var(--paper)', strokeWidth: 4 },
        }),
      ),
    ],
  };
};
