import * as Plot from '@observablehq/plot';
import { scaleLinear, scaleUtc } from 'd3';
import type { Chart, ChartPoint } from './draw.ts';
import { monthTicks } from './monthTicks.ts';
import { periodMiddle, periodSpan } from './periodSpan.ts';
import { placeNotes, type PlacedNote } from './placeNotes.ts';
import { spread } from './spread.ts';

/** A month or quarter of a control chart. */
export interface ControlPoint {
  /** `2025-03`, `2025-Q1`, or a day. */
  readonly x: string;
  /** Null: nothing is known. */
  readonly y: number | null;
  readonly signal: 'outside' | 'trend' | 'two-of-three' | 'shift' | null;
  readonly verdict: 'improvement' | 'concern' | 'neutral' | null;
  /** Not ended by the data's last day. */
  readonly unfinished: boolean;
}
/** The limits at a period, where they are not the same for all. */
export interface ControlStep {
  readonly x: string;
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}
/** A day at which something is noted: its number stands above the chart, its words beside it. */
export interface ControlPin {
  readonly date: string;
  readonly number: number;
}
/** A stretch with a level of its own, and the words that stand at it. */
export interface ControlLevel {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** What the change means: the colour of the line. */
  readonly verdict: 'improvement' | 'concern' | 'neutral';
  readonly text: string;
}
/** What a signal is called, beside the point where it stands: above it on the high side, below on the low. */
export interface ControlNote {
  readonly x: string;
  readonly side: 'high' | 'low';
  readonly text: string;
}
export interface ControlChartOptions {
  readonly limits: {
    readonly centre: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly nearLower: number | null;
    readonly nearUpper: number | null;
  };
  /** Limits that differ from period to period; those above are then the last ones', for the words beside them. */
  readonly steps?: readonly ControlStep[];
  /** The steps are intervals around each point, not limits: drawn as a band. */
  readonly band?: boolean;
  readonly pins?: readonly ControlPin[];
  /** The axis reaches so far at least. */
  readonly least?: number;
  /** First and last month of the axis. */
  readonly range: readonly [string, string];
  /** The chosen months, `YYYY-MM`; null at an open end. */
  readonly chosen: { readonly from: string | null; readonly to: string | null };
  readonly notes: readonly ControlNote[];
  readonly levels: readonly ControlLevel[];
  readonly words: {
    readonly unit: string;
    readonly centre: string;
    readonly lower: string;
    readonly upper: string;
    readonly unfinished: string;
  };
  readonly month: (month: string) => string;
}

export const controlHeight = 320;
/** Narrower than this, the words at the right are to be short. */
export const isNarrow = (width: number): boolean => width < 480;
/** Pixels beside the months: a brush below the chart must stand under the same ones. */
export const controlMargins = (width: number): { left: number; right: number } =>
  isNarrow(width) ? { left: 34, right: 68 } : { left: 40, right: 104 };
const [top, bottom] = [44, 28];

/** A whole number, its thousands parted. */
const whole = (n: number, lang: 'sv' | 'en'): string =>
  String(n).replace(/\B(?=(?:\d{3})+$)/g, lang === 'sv' ? '\u00a0' : ',');
const decimal = (n: number, lang: 'sv' | 'en'): string =>
  String(Number(n.toFixed(1))).replace('.', lang === 'sv' ? ',' : '.');
const colours = { improvement: 'var(--improve)', concern: 'var(--concern)', neutral: 'var(--accent)' } as const;
const symbols = { outside: 'diamond', trend: 'triangle', 'two-of-three': 'circle', shift: 'square' } as const;

/** What the keyboard and the pointer reach: the periods in order. Of several at a day the later have a number after it. */
export const controlPoints = (rows: readonly ControlPoint[], label: (row: ControlPoint) => string): ChartPoint[] =>
  rows.map((row, i) => ({
    key: rows[i - 1]?.x === row.x ? `${row.x}/${i}` : row.x,
    ...{ series: '', x: periodMiddle(row.x), y: row.y ?? 0, label: label(row) },
  }));

/** The highest value of the axis: the points, the limits, and a little air. */
const ceiling = (
  rows: readonly ControlPoint[],
  upper: number | null,
  steps: readonly ControlStep[],
  least = 4,
): number => Math.max(least, upper ?? 0, ...rows.map((r) => r.y ?? 0), ...steps.map((s) => s.upper ?? 0)) * 1.06;

/**
 * Months (or quarters) with centre, limits and near limits. Signals differ by shape and are named in words on the
 * chart; an unfinished period is shaded, a period without data is a gap in the line.
 */
export const controlChart: Chart<ControlPoint, ControlChartOptions> = (rows, options) => {
  const { limits, range, chosen, notes, levels, words, month, width, steps = [], pins = [], band = false } = options;
  const [first, last] = [periodSpan(range[0])[0], periodSpan(range[1])[1]];
  const most = ceiling(rows, limits.upper, steps, options.least);
  const margins = controlMargins(width);
  const right = width - margins.right;
  const along = scaleUtc([first, last], [margins.left, right]);
  const height = scaleLinear([0, most], [controlHeight - bottom, top]);
  const middle = (row: { x: string }) => periodMiddle(row.x);
  const unfinished = rows.filter((r) => r.unfinished);
  const known = rows.filter((r) => r.y !== null);
  const hung = placeNotes(
    notes.map((note) => ({ ...note, x: along(periodMiddle(note.x)) })),
    known.map((r) => ({ x: along(periodMiddle(r.x)), y: height(r.y ?? 0) })),
    { right, floor: controlHeight - bottom },
  );
  const side = [
    { value: limits.upper, text: words.upper, tone: 'var(--ink-2)' },
    { value: limits.centre, text: words.centre, tone: 'var(--ink-2)' },
    { value: limits.lower, text: words.lower, tone: 'var(--ink-2)' },
    ...levels.map((l) => ({ value: l.value, text: l.text, tone: colours[l.verdict] })),
  ].filter((l): l is { value: number; text: string; tone: string } => l.value !== null);
  const beside = spread(
    side.map((l) => height(l.value)),
    16,
  );
  const ticks = monthTicks(
    range[0] + '-01',
    range[1] + '-28',
    Math.max(3, Math.floor((right - margins.left) / 80)),
    month,
  );
  const text = { fontSize: 13, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4 } as const;
  const rule = (at: number | null, dash: string | undefined, stroke: string) =>
    Plot.ruleY(at === null || steps.length > 0 ? [] : [at], { stroke, ...(dash ? { strokeDasharray: dash } : {}) });
  const stepped = (of: 'centre' | 'lower' | 'upper', dash?: string) =>
    Plot.ruleY(
      steps.filter((s) => s[of] !== null && !band),
      {
        y: of,
        x1: (s: ControlStep) => periodSpan(s.x)[0],
        x2: (s: ControlStep) => periodSpan(s.x)[1],
        stroke: 'var(--line-strong)',
        ...(dash ? { strokeDasharray: dash } : {}),
      },
    );
  return {
    width,
    height: controlHeight,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
    x: { type: 'utc', domain: [first, last], axis: null },
    y: { type: 'linear', domain: [0, most], axis: null },
    marks: [
      ...(chosen.from === null && chosen.to === null
        ? []
        : [
            Plot.rect([chosen], {
              x1: chosen.from === null ? first : periodSpan(chosen.from)[0],
              x2: chosen.to === null ? last : periodSpan(chosen.to)[1],
              y1: 0,
              y2: most,
              clip: true,
              fill: 'var(--accent-soft)',
            }),
          ]),
      Plot.rect(unfinished, {
        x1: (r: ControlPoint) => periodSpan(r.x)[0],
        x2: (r: ControlPoint) => periodSpan(r.x)[1],
        y1: 0,
        y2: most,
        fill: 'var(--paper-3)',
      }),
      Plot.axisY({
        ticks: 5,
        tickSize: 0,
        fontSize: 13,
        tickFormat: (n: number) =>
          Number.isInteger(n) ? whole(n, options.lang) : most < 4 ? decimal(n, options.lang) : '',
      }),
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      Plot.axisX(
        ticks.map((t) => t.at),
        { tickFormat: (_, i) => ticks[i]?.label ?? '', fontSize: 13, tickSize: 4, textAnchor: 'start', dx: -2 },
      ),
      Plot.text([words.unit], {
        text: (d: string) => d,
        frameAnchor: 'top-left',
        dx: 4 - margins.left,
        dy: -top + 2,
        lineAnchor: 'top',
        ...text,
        fill: 'var(--ink-2)',
      }),
      rule(limits.nearUpper, '1 5', 'var(--line-strong)'),
      rule(limits.nearLower, '1 5', 'var(--line-strong)'),
      rule(limits.upper, '6 4', 'var(--line-strong)'),
      rule(limits.lower, '6 4', 'var(--line-strong)'),
      rule(limits.centre, undefined, 'var(--line-strong)'),
      Plot.areaY(band ? steps.filter((s) => s.upper !== null) : [], {
        x: middle,
        y1: 'lower',
        y2: 'upper',
        fill: 'var(--paper-3)',
      }),
      stepped('upper', '6 4'),
      stepped('lower', '6 4'),
      stepped('centre'),
      Plot.ruleX(pins, { x: (p: ControlPin) => periodMiddle(p.date), stroke: 'var(--ink-2)', strokeDasharray: '2 3' }),
      Plot.text(pins, {
        x: (p: ControlPin) => periodMiddle(p.date),
        y: most,
        text: (p: ControlPin) => String(p.number),
        lineAnchor: 'bottom',
        dy: -3,
        ...text,
        fontWeight: 650,
      }),
      ...side.map((l, i) =>
        Plot.text([l], {
          text: 'text',
          frameAnchor: 'top-right',
          textAnchor: 'start',
          dx: 6,
          dy: beside[i]! - top - 7,
          lineAnchor: 'top',
          fontSize: 13,
          fill: l.tone,
        }),
      ),
      Plot.ruleY(levels, {
        y: 'value',
        x1: (l: ControlLevel) => periodSpan(l.from)[0],
        x2: (l: ControlLevel) => periodSpan(l.to)[1],
        stroke: (l: ControlLevel) => colours[l.verdict],
        strokeWidth: 2,
      }),
      Plot.lineY(rows, { x: middle, y: 'y', stroke: 'var(--ink-2)', strokeWidth: 1.5 }),
      Plot.dot(
        known.filter((r) => r.signal === null),
        {
          x: middle,
          y: 'y',
          r: 2.5,
          fill: (r: ControlPoint) => (r.unfinished ? 'var(--paper)' : 'var(--ink-2)'),
          stroke: 'var(--ink-2)',
        },
      ),
      ...(['outside', 'trend', 'two-of-three', 'shift'] as const).map((signal) =>
        Plot.dot(
          known.filter((r) => r.signal === signal),
          {
            x: middle,
            y: 'y',
            symbol: symbols[signal],
            r: signal === 'outside' ? 6 : 4.5,
            fill: (r: ControlPoint) => (signal === 'two-of-three' ? 'var(--paper)' : colours[r.verdict ?? 'neutral']),
            stroke: (r: ControlPoint) => colours[r.verdict ?? 'neutral'],
            strokeWidth: 2,
          },
        ),
      ),
      ...hung.map((note) =>
        Plot.text([note], {
          x: (n: PlacedNote) => along.invert(n.left),
          y: (n: PlacedNote) => height.invert(n.y),
          text: 'text',
          textAnchor: 'start',
          lineAnchor: note.below ? 'top' : 'bottom',
          dy: note.below ? 10 : -10,
          ...text,
        }),
      ),
      Plot.text(unfinished.slice(-1), {
        x: (r: ControlPoint) => periodSpan(r.x)[1],
        y: 0,
        dy: -6,
        dx: -2,
        text: () => words.unfinished,
        textAnchor: 'end',
        lineAnchor: 'bottom',
        ...text,
        fill: 'var(--ink-2)',
      }),
    ],
  };
};
