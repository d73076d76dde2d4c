import * as Plot from '@observablehq/plot';
import type { Chart } from './draw.ts';

/** A unit's value in a part and year. */
export interface IndexYear {
  readonly panel: string;
  readonly year: number;
  /** Null when hidden or missing. */
  readonly value: number | null;
  /** 95 %; null when it cannot be told. */
  readonly margin: number | null;
  /** The whole's value, or the middle one of the units'. */
  readonly beside: number | null;
  /** "70,4" */
  readonly text: string;
  /** Said where there is no value: hidden, missing. */
  readonly note: string;
  readonly tip: string;
}

export interface IndexHistoryOptions {
  readonly panels: readonly string[];
  readonly years: readonly number[];
  readonly domain: readonly [number, number];
  readonly height: number;
}

const panelAtLeast = 120;

/** One unit's years, a panel a part on one scale, with what it stands beside as a dashed line. No limits: a yearly index has too few points. Where there is no room for all panels, the first. */
export const indexHistory: Chart<IndexYear, IndexHistoryOptions> = (rows, { width, height, panels, years, domain }) => {
  const shown = (width - 54) / panels.length >= panelAtLeast ? panels : panels.slice(0, 1);
  const own = rows.filter((r) => shown.includes(r.panel));
  const known = own.filter((r) => r.value !== null);
  const at = { x: 'year', y: 'value', fx: 'panel' } as const;
  return {
    ...{ width, height, marginLeft: 34, marginRight: 20, marginTop: 44, marginBottom: 26 },
    fx: { domain: [...shown], padding: shown.length > 1 ? 0.14 : 0, axis: null },
    x: { type: 'point', domain: [...years], padding: 0.4, axis: null },
    y: { domain: [...domain], axis: null, clamp: true },
    marks: [
      Plot.axisFx({ anchor: 'top', dy: -16, fontWeight: 620, fill: 'var(--ink)', label: null }),
      Plot.gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 4, tickSize: 0, label: null, color: 'var(--ink-2)' }),
      Plot.axisX({ tickFormat: (d: number) => String(d), tickSize: 0, label: null, color: 'var(--ink-2)' }),
      Plot.line(own, {
        ...{ x: 'year', y: 'beside', fx: 'panel', stroke: 'var(--line-strong)', strokeDasharray: '3 3' },
      }),
      Plot.ruleX(
        known.filter((r) => r.margin !== null),
        {
          ...{ x: 'year', fx: 'panel', stroke: 'var(--accent)', strokeWidth: 3, strokeOpacity: 0.35 },
          y1: (d: IndexYear) => d.value! - d.margin!,
          y2: (d: IndexYear) => d.value! + d.margin!,
        },
      ),
      Plot.line(own, { ...at, stroke: 'var(--accent)', strokeWidth: 1.5 }),
      Plot.dot(known, { ...at, r: 4.5, fill: 'var(--accent)', stroke: 'var(--paper)' }),
      Plot.text(known, { ...at, text: 'text', dy: -16, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4 }),
      Plot.text(
        own.filter((r) => r.value === null),
        { x: 'year', fx: 'panel', frameAnchor: 'bottom', dy: -8, text: 'note', fill: 'var(--ink-2)', lineWidth: 5 },
      ),
    ],
  };
};
