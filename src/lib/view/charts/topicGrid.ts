import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';
import { rowNames } from './rowNames.ts';

/** A topic in a period. */
export interface TopicDot {
  readonly topic: string;
  readonly period: string;
  /** Part of the period's items, 0-1; null where there was no meeting. */
  readonly share: number | null;
}
export interface TopicGridOptions {
  /** In the order of the rows: what stands at a topic's row, and at its right edge. */
  readonly topics: readonly { topic: string; label: string; total: string; change: 'up' | 'down' | null }[];
  readonly periods: readonly { period: string; label: string | null }[];
  readonly chosen: readonly string[];
  /** First of the periods that a change counts from; a line is drawn before it. */
  readonly since: string | null;
}

const top = 26;
/** On a narrow page the topic's name stands over its row. */
const isNarrow = (width: number): boolean => width < 560;
const rowHeight = (width: number): number => (isNarrow(width) ? 40 : 28);

/** The height of the drawing, in pixels. */
export const topicGridHeight = (topics: number, width: number): number => top + topics * rowHeight(width) + 4;

/** What the keyboard and the pointer reach: a row a topic, its periods along it. */
export const topicGridPoints = (rows: readonly TopicDot[], label: (dot: TopicDot) => string): ChartPoint[] =>
  rows.map((dot) => ({
    key: `${dot.topic} ${dot.period}`,
    series: dot.topic,
    x: dot.period,
    y: dot.topic,
    label: label(dot),
  }));

/** Which topic a point's key is of. */
export const topicOf = (key: string): string => key.slice(0, key.indexOf(' '));

/** A row a topic, periods across; the dot's area is the topic's part of the items. A period without a meeting is a gap, one without the topic a small mark. */
export const topicGrid: Chart<TopicDot, TopicGridOptions> = (rows, { width, topics, periods, chosen, since }) => {
  const narrow = isNarrow(width);
  const height = topicGridHeight(topics.length, width);
  const changed = topics.some((t) => t.change !== null);
  const [left, right] = narrow ? [2, changed ? 92 : 48] : [262, 104];
  const step = (width - left - right) / Math.max(1, periods.length);
  const largest = Math.min(step / 2 - 0.5, rowHeight(width) / 2 - (narrow ? 8 : 1), 13);
  const most = Math.max(0.01, ...rows.map((r) => r.share ?? 0));
  const down = narrow ? 8 : 0;
  const known = new Map(topics.map((t) => [t.topic, t]));
  const strong = (topic: string): boolean =>
    chosen.length > 0
      ? chosen.includes(topic)
      : known.get(topic)?.change !== null || topics.every((t) => t.change === null);
  const mark = (topic: string): string => (strong(topic) ? 'var(--accent)' : 'var(--grey-mark)');
  const arrow = { up: '▲ ', down: '▼ ' };
  const here = periods.findIndex((p) => p.period === since);
  return {
    width,
    height,
    marginTop: top,
    marginBottom: 4,
    marginLeft: left,
    marginRight: right,
    x: { type: 'band', domain: periods.map((p) => p.period), padding: 0, axis: null },
    y: { type: 'band', domain: topics.map((t) => t.topic), padding: 0, axis: null },
    r: { type: 'sqrt', domain: [0, most], range: [0, Math.max(2, largest)] },
    marks: [
      Plot.ruleY(topics, { y: 'topic', dy: rowHeight(width) / 2, stroke: 'var(--line)', strokeOpacity: 0.6 }),
      Plot.text(
        periods.filter((p) => p.label !== null),
        { x: 'period', text: 'label', frameAnchor: 'top', dy: -16, fontSize: 13, fill: 'var(--ink-2)' },
      ),
      ...(here > 0
        ? [
            Plot.ruleX([since], {
              x: (d: string) => d,
              dx: -step / 2,
              stroke: 'var(--line-strong)',
              strokeDasharray: '3 3',
            }),
          ]
        : []),
      Plot.dot(
        rows.filter((r) => r.share === 0),
        { x: 'period', y: 'topic', dy: down, r: 1, fill: 'var(--line-strong)' },
      ),
      Plot.dot(
        rows.filter((r) => r.share !== null && r.share > 0),
        { x: 'period', y: 'topic', dy: down, r: (d: TopicDot) => d.share, fill: (d: TopicDot) => mark(d.topic) },
      ),
      ...rowNames({
        rows: topics.map(({ topic, label, change }) => ({
          id: topic,
          label: `${change ? arrow[change] : ''}${label}`,
          strong: change !== null || chosen.includes(topic),
        })),
        ...{ narrow, width: width - right, left, align: 'start' as const },
      }),
      Plot.text(topics, {
        y: 'topic',
        text: 'total',
        frameAnchor: 'right',
        textAnchor: 'end',
        dx: right - 2,
        dy: down,
        fontSize: 13,
        fill: 'var(--ink)',
      }),
    ],
  };
};
