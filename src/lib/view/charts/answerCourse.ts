import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';
import { formats } from '../format.ts';

/** A day of a round: how many days before its last, and how many had answered by then. */
export interface CourseDay {
  readonly round: string;
  /** −12 is twelve days before the last day; 0 the last. */
  readonly before: number;
  readonly date: string;
  /** That day, and in all by then: shares of those asked (0–1), or counts where it is not known how many were. */
  readonly part: number;
  readonly sum: number;
  /** The tip. */
  readonly label: string;
}

/** What is expected on the last day, as `sum` of the days. */
export interface CourseEnd {
  readonly low: number;
  readonly high: number;
  readonly middle: number | null;
  readonly label: string;
}

export interface AnswerCourseOptions {
  /** The round that is shown, and the others from the oldest, each with its name at the line's end. */
  readonly round: string;
  readonly names: Readonly<Record<string, string>>;
  /** The day of the shown round that it is told of, as `before`. */
  readonly at: number;
  readonly end: CourseEnd | null;
  /** Shares, or counts. */
  readonly shares: boolean;
  /** The date of a day before the last. */
  readonly dateOf: (before: number) => string;
  readonly height: number;
}

const halo = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' } as const;

/** Ticks a week apart, or two on a narrow chart; the last day always. */
const ticksOf = (first: number, width: number): number[] => {
  const step = (width < 520 ? 14 : 7) * Math.max(1, Math.ceil(-first / 70));
  return Array.from({ length: Math.floor(-first / step) + 1 }, (_, i) => (i === 0 ? 0 : -i * step));
};

/**
 * How the answers to a survey came in, up to the last day: a line with all by then, and a bar for each day's own on the same scale.
 * Earlier rounds are grey lines over the same days before their end. What is expected on the last day is a range at the right
 * edge, led to by a dashed line.
 */
export const answerCourse: Chart<CourseDay, AnswerCourseOptions> = (rows, options) => {
  const { width, height, lang, round, names, at, end, shares, dateOf } = options;
  const f = formats(lang);
  const own = rows.filter((d) => d.round === round && d.before <= at);
  const others = rows.filter((d) => d.round !== round);
  const first = Math.min(-1, ...rows.map((d) => d.before));
  const top = Math.max(...rows.map((d) => d.sum), end?.high ?? 0, shares ? 0.5 : 1);
  const now = own.at(-1);
  const write = (n: number): string => (shares ? f.percent(n) : f.integer(n));
  const bar = Math.max(2, Math.min(14, ((width - 150) / -first) * 0.6));
  const lasts = [...new Map(others.map((d) => [d.round, d])).values()];
  return {
    ...{ width, height, marginLeft: 48, marginRight: width < 520 ? 74 : 96, marginTop: 16, marginBottom: 34 },
    x: { type: 'linear', domain: [first, 0] },
    y: { domain: [0, shares ? Math.min(1, Math.ceil(top * 10) / 10) : top], label: null, nice: !shares },
    marks: [
      Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      Plot.axisY({ ticks: 5, tickFormat: write, tickSize: 0, color: 'var(--ink-2)' }),
      Plot.axisX(ticksOf(first, width), { tickFormat: dateOf, tickSize: 4, label: null, color: 'var(--ink-2)' }),
      Plot.ruleX(own, {
        x: 'before',
        y1: 0,
        y2: 'part',
        stroke: 'var(--accent)',
        strokeOpacity: 0.4,
        strokeWidth: bar,
      }),
      Plot.line(others, {
        x: 'before',
        y: 'sum',
        z: 'round',
        stroke: 'var(--grey-mark)',
        strokeWidth: 1.5,
        curve: 'step-after',
      }),
      ...(now && at < 0 ? [Plot.ruleX([at], { stroke: 'var(--line-strong)', strokeDasharray: '2 3' })] : []),
      ...(now && end
        ? [
            Plot.link([end], {
              ...{ x1: now.before, y1: now.sum, x2: 0, y2: (d: CourseEnd) => d.middle ?? (d.low + d.high) / 2 },
              ...{ stroke: 'var(--accent)', strokeDasharray: '4 4', strokeWidth: 1.5 },
            }),
            Plot.ruleX([end], {
              ...{ x: () => 0, y1: 'low', y2: 'high', stroke: 'var(--accent)', strokeOpacity: 0.35, strokeWidth: 9 },
            }),
            ...(end.middle === null
              ? []
              : [Plot.dot([end], { x: () => 0, y: 'middle', r: 4, fill: 'var(--paper)', stroke: 'var(--accent)' })]),
          ]
        : []),
      Plot.line(own, { x: 'before', y: 'sum', stroke: 'var(--accent)', strokeWidth: 2.5, curve: 'step-after' }),
      Plot.dot(now ? [now] : [], { x: 'before', y: 'sum', r: 4.5, fill: 'var(--accent)', stroke: 'var(--paper)' }),
      Plot.text(endLabels(lasts, now, options), {
        ...{ x: 'x', y: 'y', text: 'text', dx: 12, textAnchor: 'start', fontWeight: 600, ...halo },
        fill: { value: (d: EndLabel) => (d.own ? 'var(--accent)' : 'var(--ink-2)'), scale: null },
      }),
    ],
  };

  function endLabels(
    of: readonly CourseDay[],
    last: CourseDay | undefined,
    { end: range }: AnswerCourseOptions,
  ): EndLabel[] {
    const labels = of.map((d) => ({ x: 0, y: d.sum, text: names[d.round] ?? '', own: false }));
    if (range) labels.push({ x: 0, y: (range.low + range.high) / 2, text: range.label, own: true });
    else if (last) labels.push({ x: Math.max(last.before, at), y: last.sum, text: names[round] ?? '', own: true });
    const gap = (15 / (height - 50)) * Math.max(top, 0.01);
    const placed: EndLabel[] = [];
    for (const label of labels.sort((a, b) => a.y - b.y))
      placed.push({ ...label, y: Math.max(label.y, (placed.at(-1)?.y ?? -1) + gap) });
    return placed;
  }
};

interface EndLabel {
  x: number;
  y: number;
  text: string;
  own: boolean;
}

/** The days of the shown round, and what is expected, as points for keyboard and pointer. */
export const coursePoints = (
  rows: readonly CourseDay[],
  { round, at, end }: Pick<AnswerCourseOptions, 'round' | 'at' | 'end'>,
): ChartPoint[] => [
  ...rows
    .filter((d) => d.round === round && d.before <= at)
    .map((d) => ({ key: d.date, series: round, x: d.before, y: d.sum, label: d.label })),
  ...(end ? [{ key: 'end', series: round, x: 0, y: end.middle ?? (end.low + end.high) / 2, label: end.label }] : []),
];
