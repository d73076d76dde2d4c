import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';

/** A row: one part among municipalities. */
export interface BenchmarkRow {
  readonly label: string;
  /** Other municipalities' values. */
  readonly others: readonly { readonly municipality: string; readonly value: number; readonly tip: string }[];
  readonly median: number;
  readonly medianText: string;
  /** The own municipality's value in the source, and its words ("ni 76,4, plats 12 av 45"); null where it has none. */
  readonly own: { readonly value: number; readonly text: string } | null;
  /** What the own data says; null where it may not be told. */
  readonly here: number | null;
}

export interface BenchmarkStripOptions {
  readonly domain: readonly [number, number];
  readonly unit: string;
}

const tall = 70;
const [marginTop, marginBottom] = [4, 26];
const sides = ['start', 'middle', 'end'] as const;
type Middle = { value: number; text: string; y: number };
export const benchmarkHeight = (rows: number): number => marginTop + rows * tall + marginBottom;

/** Municipalities beside each other: a dot each, the middle one as a line, the own one filled and named, the own data as a ring. */
export const benchmarkStrip: Chart<BenchmarkRow, BenchmarkStripOptions> = (rows, { width, domain, unit }) => {
  const own = rows.flatMap((r, y) => (r.own ? [{ ...r.own, y }] : []));
  const here = rows.flatMap((r, y) => (r.here === null ? [] : [{ value: r.here, y }]));
  const dots = rows.flatMap((r, y) => r.others.map((o) => ({ ...o, y })));
  const middles = rows.map((r, y) => ({ value: r.median, text: r.medianText, y }));
  const label = { fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4 } as const;
  const side = (value: number): (typeof sides)[number] => {
    const place = (value - domain[0]) / (domain[1] - domain[0]);
    return place < 0.2 ? 'start' : place > 0.8 ? 'end' : 'middle';
  };
  return {
    ...{ width, height: benchmarkHeight(rows.length), marginTop, marginBottom, marginLeft: 8, marginRight: 24 },
    x: { domain: [...domain], axis: null, clamp: true },
    y: { type: 'linear', domain: [-0.5, Math.max(1, rows.length) - 0.5], axis: null, reverse: true },
    marks: [
      Plot.gridX({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisX({
        ticks: 5,
        tickSize: 0,
        label: null,
        color: 'var(--ink-2)',
        tickFormat: (d: number) => `${d}${unit}`,
      }),
      Plot.text(
        rows.map((r, y) => ({ ...r, y })),
        {
          ...{ ...label, y: 'y', frameAnchor: 'left', textAnchor: 'start', dy: -24, text: 'label', fontWeight: 620 },
        },
      ),
      Plot.dot(dots, { x: 'value', y: 'y', r: 3.5, fill: 'var(--grey-mark)', fillOpacity: 0.45, dy: 8 }),
      Plot.ruleX(middles, {
        ...{
          x: 'value',
          y1: (d: Middle) => d.y,
          y2: (d: Middle) => d.y + 0.3,
          stroke: 'var(--ink-2)',
          strokeDasharray: '3 2',
        },
      }),
      ...sides.map((textAnchor) =>
        Plot.text(
          middles.filter((m) => side(m.value) === textAnchor),
          { ...label, x: 'value', y: 'y', dy: 28, textAnchor, text: 'text', fill: 'var(--ink-2)' },
        ),
      ),
      Plot.dot(here, { x: 'value', y: 'y', r: 7, stroke: 'var(--accent)', strokeWidth: 2, dy: 8 }),
      Plot.dot(own, { x: 'value', y: 'y', r: 5, fill: 'var(--accent)', stroke: 'var(--paper)', dy: 8 }),
      ...sides.map((textAnchor) =>
        Plot.text(
          own.filter((o) => side(o.value) === textAnchor),
          { ...label, x: 'value', y: 'y', dy: -8, textAnchor, text: 'text', fill: 'var(--accent)', fontWeight: 620 },
        ),
      ),
    ],
  };
};

/** The municipalities as points, the highest of each part first. */
export const benchmarkPoints = (rows: readonly BenchmarkRow[]): ChartPoint[] =>
  rows.flatMap((r, y) =>
    r.others.map((o) => ({ key: `${r.label} ${o.municipality}`, series: r.label, x: o.value, y, label: o.tip })),
  );
