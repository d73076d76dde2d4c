import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';
import { monthTicks } from './monthTicks.ts';

/** A matter on a line of time. Days are ISO. */
export interface MatterSpan {
  readonly id: string;
  /** Matters of one section stand together under its heading. */
  readonly section: string;
  readonly title: string;
  /** How old it is, in words: stands at the right. */
  readonly age: string;
  readonly opened: string;
  readonly lastSeen: string;
  /** When it came up. */
  readonly seen: readonly string[];
}
export interface MatterSpanOptions {
  /** The day up to which the data speaks: from when a matter was last heard of until then there is silence. */
  readonly asOf: string;
  /** The matter whose story is open. */
  readonly chosen: string | null;
  /** What stands at the end of the axis. */
  readonly now: string;
  readonly month: (month: string) => string;
}

const [rowHeight, headHeight, top, bottom] = [44, 34, 24, 8];

interface Placed {
  readonly span: MatterSpan;
  readonly y: number;
}

/** Where each row and each heading stands, in pixels from the top. */
function place(rows: readonly MatterSpan[]): { placed: Placed[]; heads: { text: string; y: number }[]; end: number } {
  const placed: Placed[] = [];
  const heads: { text: string; y: number }[] = [];
  let y = 0;
  let section: string | null = null;
  for (const span of rows) {
    if (span.section !== section) {
      section = span.section;
      heads.push({ text: section, y: y + 20 });
      y += headHeight;
    }
    placed.push({ span, y: y + 28 });
    y += rowHeight;
  }
  return { placed, heads, end: y };
}

/** The height of the drawing, in pixels. */
export const matterSpansHeight = (rows: readonly MatterSpan[]): number => place(rows).end + top + bottom;

/** What the keyboard and the pointer reach: a row a matter, along it the meetings where it came up. `label` says a point in words. */
export const matterSpanPoints = (
  rows: readonly MatterSpan[],
  label: (span: MatterSpan, day: string) => string,
): ChartPoint[] =>
  place(rows).placed.flatMap(({ span, y }) =>
    (span.seen.length > 0 ? span.seen : [span.opened]).map((day) => ({
      key: `${span.id}@${day}`,
      series: span.id,
      x: new Date(day),
      y,
      label: label(span, day),
    })),
  );

/** Which matter a point's key is of. */
export const matterOf = (key: string): string => key.slice(0, key.lastIndexOf('@'));

/**
 * A line a matter, from when it came up to when it was last heard of, dots where it came up, broken from then on: it has
 * no end. The title stands over its line, so that a long one has room on a phone.
 */
export const matterSpans: Chart<MatterSpan, MatterSpanOptions> = (rows, { width, asOf, chosen, now, month }) => {
  const { placed, heads, end } = place(rows);
  const first = rows.reduce((least, r) => (r.opened < least ? r.opened : least), asOf);
  // What came up on the last day alone stands at the right end, where now is.
  const to = new Date(asOf);
  const from = first < asOf ? new Date(first) : new Date(to.getTime() - 30 * 86_400_000);
  const ticks = monthTicks(first, asOf, Math.max(2, Math.floor((width - 60) / 90)), month).filter(
    (tick) => (to.getTime() - tick.at.getTime()) / (to.getTime() - from.getTime()) > (now.length * 7 + 40) / width,
  );
  const x = (day: string): Date => new Date(day);
  const text = { fontSize: 13, lineAnchor: 'bottom' as const };
  return {
    width,
    height: end + top + bottom,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: 4,
    marginRight: 6,
    x: { type: 'utc', domain: [from, to], axis: null },
    y: { type: 'linear', domain: [0, end], range: [top, top + end], axis: null },
    marks: [
      Plot.rect(
        placed.filter((p) => p.span.id === chosen),
        {
          x1: from,
          x2: to,
          y1: (p: Placed) => p.y - 24,
          y2: (p: Placed) => p.y + 14,
          fill: 'var(--accent-soft)',
          inset: -4,
        },
      ),
      Plot.ruleX(ticks, { x: 'at', stroke: 'var(--line)' }),
      Plot.text(ticks, { x: 'at', text: 'label', frameAnchor: 'top', dy: -14, fontSize: 13, fill: 'var(--ink-2)' }),
      Plot.ruleX([to], { stroke: 'var(--line-strong)' }),
      Plot.text([now], {
        x: to,
        text: (d: string) => d,
        frameAnchor: 'top',
        textAnchor: 'end',
        dy: -14,
        dx: 4,
        fontSize: 13,
        fill: 'var(--ink)',
      }),
      Plot.text(heads, {
        ...text,
        x: from,
        y: 'y',
        text: 'text',
        textAnchor: 'start',
        fontWeight: 650,
        fill: 'var(--ink)',
      }),
      Plot.ruleY(placed, {
        x1: (p: Placed) => x(p.span.lastSeen),
        x2: to,
        y: 'y',
        stroke: 'var(--line-strong)',
        strokeDasharray: '2 4',
        strokeWidth: 2,
      }),
      Plot.ruleY(placed, {
        x1: (p: Placed) => x(p.span.opened),
        x2: (p: Placed) => x(p.span.lastSeen),
        y: 'y',
        stroke: 'var(--accent)',
        strokeWidth: 5,
        strokeLinecap: 'round',
      }),
      Plot.dot(
        placed.flatMap((p) => p.span.seen.map((day) => ({ day, y: p.y }))),
        {
          x: (d: { day: string }) => x(d.day),
          y: 'y',
          r: width < 560 ? 3 : 4,
          fill: 'var(--paper)',
          stroke: 'var(--accent)',
          strokeWidth: 2,
        },
      ),
      Plot.text(placed, {
        ...text,
        x: from,
        y: 'y',
        dy: -10,
        text: (p: Placed) => p.span.title,
        textAnchor: 'start',
        lineWidth: Math.max(8, (width - 96) / 13),
        textOverflow: 'ellipsis-end',
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
      Plot.text(placed, {
        ...text,
        x: to,
        y: 'y',
        dx: -4,
        dy: -10,
        text: (p: Placed) => p.span.age,
        textAnchor: 'end',
        fontWeight: 600,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
    ],
  };
};
