import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';
import { monthTicks } from './monthTicks.ts';
import { rowNames } from './rowNames.ts';

/** A group's meetings and the stretches without any. Days are ISO. */
export interface MeetingRowMarks {
  readonly body: string;
  /** `flawed`: its reading gave remarks; `corrected`: a person has corrected what was read. */
  readonly meetings: readonly { id: string; date: string; flawed: boolean; corrected: boolean }[];
  /** `label`: "glapp, 4 månader"; `short` stands where that has no room. */
  readonly gaps: readonly { from: string; to: string; label: string; short: string }[];
}
export interface MeetingLineOptions {
  readonly from: string;
  readonly to: string;
  /** The meeting that is open in the reader. */
  readonly chosen: string | null;
  readonly month: (month: string) => string;
}

const top = 26;
const isNarrow = (width: number): boolean => width < 620;
const rowHeight = (width: number): number => (isNarrow(width) ? 44 : 30);

/** The height of the drawing, in pixels. */
export const meetingLineHeight = (rows: number, width: number): number => top + rows * rowHeight(width) + 6;

/** What the keyboard and the pointer reach: a row a group, its meetings along it. */
export const meetingLinePoints = (
  rows: readonly MeetingRowMarks[],
  label: (body: string, date: string, id: string) => string,
): ChartPoint[] =>
  rows.flatMap(({ body, meetings }) =>
    meetings.map(({ id, date }) => ({
      key: id,
      series: body,
      x: new Date(date),
      y: body,
      label: label(body, date, id),
    })),
  );

/** Days as room for a dot at either end. */
const padded = (from: string, to: string, width: number): [Date, Date] => {
  const [a, b] = [Date.parse(from), Date.parse(to)];
  const room = Math.max(((b - a) * 8) / width, 86_400_000);
  return [new Date(a - room), new Date(b + room)];
};

/** A row a group on a line of time: a dot a meeting, a broken bar with its length in words where there was none for too long. */
export const meetingLine: Chart<MeetingRowMarks, MeetingLineOptions> = (rows, { width, from, to, chosen, month }) => {
  const narrow = isNarrow(width);
  const height = meetingLineHeight(rows.length, width);
  const left = narrow ? 4 : 290;
  const [start, end] = padded(from, to, width - left);
  const down = narrow ? 9 : 0;
  const meetings = rows.flatMap(({ body, meetings: held }) => held.map((m) => ({ ...m, body })));
  const gaps = rows.flatMap(({ body, gaps: empty }) => empty.map((g) => ({ ...g, body })));
  const pixels = (a: string, b: string): number =>
    ((Date.parse(b) - Date.parse(a)) / (end.getTime() - start.getTime())) * (width - left - 8);
  const ticks = monthTicks(from, to, Math.max(2, Math.floor((width - left) / 80)), month);
  const day = (key: 'date' | 'from' | 'to') => (d: Record<string, unknown>) => new Date(String(d[key]));
  const held = { x: day('date'), y: 'body', dy: down };
  return {
    width,
    height,
    marginTop: top,
    marginBottom: 6,
    marginLeft: left,
    marginRight: 4,
    x: { type: 'utc', domain: [start, end], axis: null },
    y: { type: 'band', domain: rows.map((r) => r.body), padding: 0, axis: null },
    marks: [
      Plot.ruleX(ticks, { x: 'at', stroke: 'var(--line)' }),
      Plot.text(ticks, { x: 'at', text: 'label', frameAnchor: 'top', dy: -16, fontSize: 13, fill: 'var(--ink-2)' }),
      Plot.ruleY(rows, { y: 'body', dy: down, stroke: 'var(--line)' }),
      Plot.barX(gaps, {
        x1: day('from'),
        x2: day('to'),
        y: 'body',
        dy: down,
        insetTop: narrow ? 15 : 8,
        insetBottom: narrow ? 15 : 8,
        insetLeft: 8,
        insetRight: 8,
        fill: 'var(--concern-soft)',
        stroke: 'var(--concern)',
        strokeDasharray: '3 3',
      }),
      Plot.text(
        gaps
          .map((g) => ({ ...g, text: [g.label, g.short].find((t) => pixels(g.from, g.to) > t.length * 6.6 + 22) }))
          .filter((g) => g.text !== undefined),
        {
          x: (g: (typeof gaps)[number]) => new Date((Date.parse(g.from) + Date.parse(g.to)) / 2),
          y: 'body',
          dy: down,
          text: 'text',
          fontSize: 12,
          fill: 'var(--ink)',
        },
      ),
      Plot.dot(
        meetings.filter((m) => !m.flawed),
        { ...held, r: 5, fill: 'var(--accent)', stroke: 'var(--paper)' },
      ),
      // A meeting whose protocol could not be read with certainty has another shape.
      Plot.dot(
        meetings.filter((m) => m.flawed),
        { ...held, r: 5, symbol: 'diamond', fill: 'var(--paper)', stroke: 'var(--accent)', strokeWidth: 2 },
      ),
      Plot.text(
        meetings.filter((m) => m.corrected),
        { ...held, dx: 13, dy: down + 8, text: () => '✎', fontSize: 12, fill: 'var(--ink)' },
      ),
      Plot.dot(
        meetings.filter((m) => m.id === chosen),
        { ...held, r: 9, stroke: 'var(--ink)', strokeWidth: 2 },
      ),
      ...rowNames({
        rows: rows.map(({ body }) => ({ id: body, label: body, strong: false })),
        ...{ narrow, width, left, align: 'end' as const },
      }),
    ],
  };
};
