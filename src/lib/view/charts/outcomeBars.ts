import * as Plot from '@observablehq/plot';
import { formats } from '../format.ts';
import type { Chart, ChartPoint } from './draw.ts';

/** A part of what a unit (with all below it) was to do, by how it went. */
export interface OutcomePiece {
  readonly key: string;
  readonly name: string;
  /** Its place from left to right, 0 the best. */
  readonly rank: number;
  readonly outcome: string;
  readonly count: number;
  readonly of: number;
  /** The tip. */
  readonly label: string;
}

/** From done to overdue: colour and pattern differ, and each says its number. Fill, stroke, the words on it. */
const paints = [
  ['var(--accent)', 'var(--accent)', 'var(--paper)'],
  ['color-mix(in srgb, var(--accent) 45%, var(--paper))', 'var(--accent)', 'var(--ink)'],
  ['var(--paper)', 'var(--line-strong)', 'var(--ink)'],
  ['var(--paper-3)', 'var(--line-strong)', 'var(--ink)'],
  ['var(--concern)', 'var(--concern)', 'var(--paper)'],
] as const;
const rowHeight = 30;
const narrowUnder = 560;
const glyph = 6.9;
const lineHeight = 20;

const namesOf = (rows: readonly OutcomePiece[]): string[] => [...new Set(rows.map((r) => r.name))];
const leftOf = (rows: readonly OutcomePiece[], width: number): number =>
  width < narrowUnder ? 4 : Math.min(Math.max(...namesOf(rows).map((n) => n.length), 4) * glyph + 14, width * 0.36);

/** The chart's height for a width: on a narrow one names stand above their bars. */
export const outcomeHeight = (rows: readonly OutcomePiece[], width: number): number =>
  headOf(rows, width) + namesOf(rows).length * (width < narrowUnder ? rowHeight + 18 : rowHeight) + 8;

/** How many have done what they were to do: a bar a unit in numbers, its parts by how it went, the best first. */
export const outcomeBars: Chart<OutcomePiece> = (rows, { width, lang }) => {
  const f = formats(lang);
  const names = namesOf(rows);
  const narrow = width < narrowUnder;
  const [left, height] = [leftOf(rows, width), outcomeHeight(rows, width)];
  const sums = new Map<string, number>();
  const placed = rows.map((row) => {
    const from = sums.get(row.name) ?? 0;
    sums.set(row.name, from + row.count);
    return { ...row, from, to: from + row.count };
  });
  type Placed = (typeof placed)[number];
  const most = Math.max(1, ...sums.values());
  const room = (d: Placed): number => (d.count / most) * (width - left - 16);
  const paint = (i: 0 | 1 | 2) => ({
    value: (d: Placed) => paints[Math.min(d.rank, paints.length - 1)]![i],
    scale: null,
  });
  const inset = narrow ? 20 : 5;
  return {
    ...{ width, height, marginLeft: left, marginRight: 16, marginTop: headOf(rows, width), marginBottom: 8 },
    x: { domain: [0, most], axis: null },
    y: { type: 'band', domain: names, padding: 0, axis: null },
    marks: [
      Plot.barX(placed, {
        ...{ x1: 'from', x2: 'to', y: 'name', insetTop: inset, insetBottom: narrow ? 4 : 5 },
        ...{ fill: paint(0), stroke: paint(1), strokeWidth: 1 },
      }),
      Plot.text(
        placed.filter((d) => room(d) > 8 * String(d.count).length + 6),
        {
          ...{
            x: (d: Placed) => (d.from + d.to) / 2,
            y: 'name',
            dy: narrow ? 8 : 0,
            text: (d: Placed) => f.integer(d.count),
          },
          ...{ fill: paint(2), fontWeight: 600, fontSize: 12 },
        },
      ),
      Plot.text(names, {
        ...{ x: 0, y: (d: string) => d, text: (d: string) => d, fill: 'var(--ink)' },
        ...(narrow ? { dy: -14, textAnchor: 'start' } : { dx: -8, textAnchor: 'end' }),
      }),
      ...legend(rows, width - left).flatMap(({ outcome, rank, x, y }) => [
        Plot.dot([0], {
          ...{ frameAnchor: 'top-left', dx: x + 5, dy: y - headOf(rows, width), symbol: 'square', r: 5 },
          ...{ fill: paints[rank]![0], stroke: paints[rank]![1] },
        }),
        Plot.text([outcome], {
          ...{ frameAnchor: 'top-left', dx: x + 16, dy: y - headOf(rows, width), text: (d: string) => d },
          ...{ textAnchor: 'start', lineAnchor: 'middle', fill: 'var(--ink-2)' },
        }),
      ]),
    ],
  };
};

interface Sign {
  outcome: string;
  rank: number;
  x: number;
  y: number;
}

/** What the parts are called, on one line or as many as it takes. */
function legend(rows: readonly OutcomePiece[], room: number): Sign[] {
  const named = new Map(rows.map((r) => [r.rank, r.outcome]));
  let [x, y] = [0, 10];
  return [...named]
    .sort(([a], [b]) => a - b)
    .map(([rank, outcome]) => {
      const wide = 16 + outcome.length * glyph + 16;
      if (x > 0 && x + wide > room) [x, y] = [0, y + lineHeight];
      const sign = { outcome, rank: Math.min(rank, paints.length - 1), x, y };
      x += wide;
      return sign;
    });
}

/** The room over the bars. */
const headOf = (rows: readonly OutcomePiece[], width: number): number =>
  Math.max(10, ...legend(rows, width - leftOf(rows, width)).map((s) => s.y)) + 16;

/** The parts as points for keyboard and pointer. */
export const outcomePoints = (rows: readonly OutcomePiece[]): ChartPoint[] => {
  const sums = new Map<string, number>();
  return rows.map((row) => {
    const from = sums.get(row.name) ?? 0;
    sums.set(row.name, from + row.count);
    return { key: row.key, series: row.name, x: from + row.count / 2, y: row.name, label: row.label };
  });
};
