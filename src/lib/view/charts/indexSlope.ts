import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';
import { spread } from './spread.ts';

/** A unit's value in two years. */
export interface IndexSlope {
  readonly key: string;
  readonly label: string;
  /** 0–100. */
  readonly before: number;
  readonly now: number;
  /** "58,1" and "−17,9". */
  readonly value: string;
  readonly change: string;
  /** The change is more than chance. */
  readonly stands: boolean;
  readonly chosen: boolean;
  readonly tip: string;
}

export interface IndexSlopeOptions {
  readonly years: readonly [before: string, now: string];
  readonly domain: readonly [number, number];
  readonly height: number;
}

const marginTop = 28;
const marginBottom = 12;
const lineHeight = 17;
/** More names than these cannot be read beside each other. */
const mostNames = 12;

const colourOf = (d: IndexSlope): string => {
  if (d.stands) return d.now > d.before ? 'var(--improve)' : 'var(--concern)';
  return d.chosen ? 'var(--accent)' : 'var(--grey-mark)';
};

/** Those that are named: the chosen one, those that stand out, and all where they are few. */
function namedOf(rows: readonly IndexSlope[]): IndexSlope[] {
  const first = rows.filter((d) => d.chosen || d.stands);
  return (first.length < rows.length && rows.length <= mostNames ? [...rows] : first).slice(0, mostNames);
}

/** From one year to another: a line a unit, those that moved more than chance coloured and named, the others grey. */
export const indexSlope: Chart<IndexSlope, IndexSlopeOptions> = (rows, { width, years, domain, height }) => {
  const [low, high] = domain;
  const y = (value: number): number =>
    marginTop + ((high - Math.min(high, Math.max(low, value))) / (high - low)) * (height - marginTop - marginBottom);
  const named = namedOf(rows);
  const at = spread(
    named.map((d) => y(d.now)),
    lineHeight,
  );
  const marginRight = Math.min(240, 0.48 * width);
  const lines = rows.flatMap((d) => [
    { ...d, year: years[0], at: d.before },
    { ...d, year: years[1], at: d.now },
  ]);
  const front = (d: IndexSlope): boolean => d.stands || d.chosen;
  const strokes = (own: typeof lines, strokeWidth: number, strokeOpacity: number): Plot.Markish[] => [
    Plot.line(own, {
      ...{ x: 'year', y: 'at', z: 'key', strokeWidth, strokeOpacity },
      stroke: { value: colourOf, scale: null },
    }),
    Plot.dot(own, {
      x: 'year',
      y: 'at',
      r: strokeWidth + 1.2,
      fill: { value: colourOf, scale: null },
      fillOpacity: strokeOpacity,
    }),
  ];
  return {
    ...{ width, height, marginTop, marginBottom, marginLeft: 40, marginRight },
    x: { type: 'point', domain: [...years], padding: 0.02, axis: null },
    y: { domain: [...domain], axis: null, clamp: true },
    marks: [
      Plot.gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 4, tickSize: 0, label: null, color: 'var(--ink-2)' }),
      Plot.axisX({ anchor: 'top', tickSize: 0, label: null, fontWeight: 620, color: 'var(--ink)' }),
      ...strokes(
        lines.filter((d) => !front(d)),
        1,
        0.55,
      ),
      ...strokes(lines.filter(front), 2.2, 1),
      ...named.map((d, i) =>
        Plot.text([d], {
          ...{ x: () => years[1], y: 'now', dx: 10, dy: at[i]! - y(d.now), textAnchor: 'start' },
          ...{ text: (row: IndexSlope) => `${row.change} ${row.label}`, fontWeight: front(d) ? 620 : 400 },
          ...{
            fill: d.stands ? colourOf(d) : 'var(--ink)',
            lineWidth: (marginRight - 14) / 13,
            textOverflow: 'ellipsis-end',
          },
        }),
      ),
    ],
  };
};

/** The later year's ends as points for keyboard and pointer. */
export const slopePoints = (rows: readonly IndexSlope[], year: string): ChartPoint[] =>
  [...rows]
    .sort((a, b) => b.now - a.now)
    .map((d) => ({ key: d.key, series: 'units', x: year, y: d.now, label: d.tip }));
