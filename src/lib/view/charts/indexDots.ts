import * as Plot from '@observablehq/plot';
import type { Chart } from './draw.ts';
import {
  indent,
  indexLayout,
  leadOf,
  numbersRoom,
  type IndexDot,
  type IndexDotRow,
  type IndexLayout,
} from './indexLayout.ts';

export interface IndexDotsOptions {
  readonly domain: readonly [number, number];
  /** What each panel's values stand beside: the whole's value, or the middle one of the units'. */
  readonly beside: readonly { panel: string; value: number | null; label: string }[];
  /** Headings of the columns of numbers: the year, and the change. */
  readonly headings: { now: string; change: string };
}

interface Placed extends IndexDot {
  readonly row: IndexDotRow;
  readonly y: number;
}
type Beside = IndexDotsOptions['beside'][number];

const raw = <T>(value: (d: T) => unknown) => ({ value, scale: null });
const halo = { stroke: 'var(--paper)', strokeWidth: 4 };
const lone = (d: Placed): string => {
  if (d.row.faded) return 'var(--grey-mark)';
  return d.stands && d.before !== null && d.now !== null
    ? d.now > d.before
      ? 'var(--improve)'
      : 'var(--concern)'
    : 'var(--accent)';
};

/** A line across, of the same length whatever the rows' height. */
const across: Plot.VectorShapeImplementation = {
  draw(context, length) {
    context.moveTo(0, 0);
    context.lineTo(0, -length);
  },
};

/** Names and numbers stand left of the first panel; they are drawn in it. */
function names(rows: readonly (IndexDotRow & { y: number })[], first: string, layout: IndexLayout): Plot.Markish[] {
  const { marginLeft, label, room } = layout;
  const lead = leadOf(rows);
  const fx = (): string => first;
  type Row = (typeof rows)[number];
  const depths = [...new Set(rows.map((r) => r.depth))];
  const at = { y: 'y', fx, frameAnchor: 'left', dy: -label, ...halo } as const;
  const words = (own: readonly Row[], depth: number, fontWeight: number): Plot.Markish =>
    Plot.text(own, {
      ...{
        ...at,
        text: 'label',
        textAnchor: 'start',
        dx: lead + indent * depth - marginLeft,
        fontWeight,
        fill: 'var(--ink)',
      },
      ...{ lineWidth: (room - lead - indent * depth) / 13, textOverflow: 'ellipsis-end' },
    });
  const number = (text: (d: Row) => string, dx: number): Plot.Markish =>
    Plot.text(rows, { ...at, text, textAnchor: 'end', dx, fill: 'var(--ink)', fontVariant: 'tabular-nums' });
  const edge = layout.wide ? -16 : room + numbersRoom - marginLeft;
  return [
    ...depths.flatMap((depth) => [
      words(
        rows.filter((r) => r.depth === depth && !r.chosen && !r.computed),
        depth,
        400,
      ),
      words(
        rows.filter((r) => r.depth === depth && (r.chosen || r.computed)),
        depth,
        620,
      ),
    ]),
    number((d) => d.dots[0]?.value ?? '', edge - 58),
    number((d) => d.dots[0]?.change ?? '', edge),
  ];
}

function headings(
  first: string,
  layout: IndexLayout,
  { now, change }: IndexDotsOptions['headings'],
  bottom: number,
): Plot.Markish[] {
  const edge = layout.wide ? -16 : layout.room + numbersRoom - layout.marginLeft;
  const heading = (text: string, dx: number): Plot.Markish =>
    Plot.text([text], {
      ...{ text: (d: string) => d, fx: () => first, frameAnchor: 'top-left', lineAnchor: 'bottom', textAnchor: 'end' },
      ...{ dx, dy: bottom - (layout.wide ? 6 : 24), fontWeight: 600, fill: 'var(--ink-2)' },
    });
  return [heading(now, edge - 58), heading(change, edge)];
}

/** What the values stand beside: the whole or the middle as a line through each panel, the parent as a tick in each row. */
function besides(dots: readonly Placed[], beside: readonly Beside[]): Plot.Markish[] {
  const known = beside.filter((b) => b.value !== null);
  return [
    Plot.ruleX(known, { x: 'value', fx: 'panel', stroke: 'var(--line-strong)', strokeDasharray: '3 3' }),
    Plot.vector(
      dots.filter((d) => d.parent !== null),
      {
        ...{ x: 'parent', y: 'y', fx: 'panel', length: 12, anchor: 'middle', shape: across },
        ...{ stroke: 'var(--ink-2)', strokeWidth: 1.5 },
      },
    ),
  ];
}

/** Other years as small ticks, and how far chance reaches around this year's value. */
function around(dots: readonly Placed[]): Plot.Markish[] {
  const place = { y: 'y', fx: 'panel' } as const;
  const others = dots.flatMap((d) => d.others.map((value) => ({ ...d, value })));
  return [
    Plot.ruleY(
      dots.filter((d) => d.interval !== null && d.now !== null),
      {
        ...{ ...place, x1: (d: Placed) => d.interval!.low, x2: (d: Placed) => d.interval!.high },
        ...{ stroke: raw(lone), strokeOpacity: 0.22, strokeWidth: 6 },
      },
    ),
    Plot.dot(others, { ...place, x: 'value', r: 1.8, fill: 'var(--grey-mark)' }),
  ];
}

/** Last year hollow, this year filled, an arrow between; a change that is more than chance has its number beside it. */
function values(dots: readonly Placed[]): Plot.Markish[] {
  const both = dots.filter((d) => d.now !== null && d.before !== null && Math.abs(d.now - d.before) >= 0.05);
  const place = { y: 'y', fx: 'panel' } as const;
  const standing = both.filter((d) => d.stands && !d.row.faded);
  const change = (rising: boolean): Plot.Markish =>
    Plot.text(
      standing.filter((d) => d.now! > d.before! === rising),
      {
        ...{ ...place, ...halo, x: 'now', text: 'change', dx: rising ? 9 : -9, textAnchor: rising ? 'start' : 'end' },
        ...{ fontWeight: 620, fill: raw(lone) },
      },
    );
  return [
    Plot.arrow(both, {
      ...{ x1: 'before', x2: 'now', y1: 'y', y2: 'y', fx: 'panel', insetEnd: 4, headLength: 5 },
      ...{ stroke: raw(lone), strokeOpacity: 0.75, strokeWidth: 1.5 },
    }),
    Plot.dot(
      dots.filter((d) => d.before !== null),
      { ...place, x: 'before', r: 3, fill: 'var(--paper)', stroke: raw(lone), strokeWidth: 1.25 },
    ),
    Plot.dot(
      dots.filter((d) => d.now !== null),
      { ...place, x: 'now', r: 4.5, fill: raw(lone), stroke: 'var(--paper)' },
    ),
    change(true),
    change(false),
  ];
}

/** Hidden and missing in words: hidden in italics at the panel's start, missing beside last year's mark. */
function absent(dots: readonly Placed[]): Plot.Markish[] {
  const words = { y: 'y', fx: 'panel', text: 'note', textAnchor: 'start', fill: 'var(--ink-2)' } as const;
  const gone = dots.filter((d) => d.note !== '' && !d.hidden);
  return [
    Plot.text(
      dots.filter((d) => d.hidden),
      { ...words, frameAnchor: 'left', dx: 4, fontStyle: 'italic' },
    ),
    Plot.text(
      gone.filter((d) => d.before === null),
      { ...words, frameAnchor: 'left', dx: 4 },
    ),
    Plot.text(
      gone.filter((d) => d.before !== null),
      { ...words, ...halo, x: 'before', dx: 8 },
    ),
  ];
}

/** The scales that the rows and their head share. */
function scales(rows: readonly IndexDotRow[], layout: IndexLayout, domain: readonly [number, number]) {
  const { marginLeft, marginRight } = layout;
  const panels = (rows[0]?.dots ?? []).slice(0, layout.panels).map((d) => d.panel);
  return {
    ...{ marginLeft, marginRight },
    fx: { domain: panels, padding: panels.length > 1 ? 0.12 : 0, axis: null },
    x: { domain: [...domain], axis: null, clamp: true },
  } as const;
}

/** The panels' names, what their values stand beside, and the axis: by itself it keeps its place above the rows. */
function headMarks(
  layout: IndexLayout,
  panels: readonly string[],
  { domain: [low, high], beside, headings: words }: IndexDotsOptions,
  /** The head's lower edge from the frame's upper one. */
  edge: number,
): Plot.Markish[] {
  const known = beside.filter((b) => b.value !== null && panels.includes(b.panel));
  const third = (high - low) / 3;
  // At an edge the words stand inwards, so that they do not run into the next panel's.
  const sides = ['start', 'middle', 'end'] as const;
  const sideOf = (value: number) => sides[Math.min(2, Math.max(0, Math.floor((value - low) / third)))]!;
  const up = layout.wide ? 0 : 20;
  const label = (textAnchor: (typeof sides)[number]): Plot.Markish =>
    Plot.text(
      known.filter((b) => sideOf(b.value!) === textAnchor),
      {
        ...{ x: 'value', fx: 'panel', text: 'label', frameAnchor: 'top', lineAnchor: 'bottom', textAnchor },
        ...{ dy: edge - 25 - up, fill: 'var(--ink-2)' },
      },
    );
  const across = { anchor: 'top', label: null } as const;
  return [
    // A panel with nothing in it has no axis: in the head by itself, none has.
    Plot.tickX(panels, { fx: (panel: string) => panel, x: () => low, strokeOpacity: 0, ariaHidden: 'true' }),
    Plot.axisFx({ ...across, dy: edge - 44 - up, fontWeight: 620, fill: 'var(--ink)' }),
    ...sides.map(label),
    Plot.axisX({ ...across, dy: edge + 3, ticks: 4, tickSize: 0, color: 'var(--ink-2)' }),
    ...headings(panels[0] ?? '', layout, words, edge),
  ];
}

/** The head of `indexDots` by itself, of the same width. */
export const indexHead: Chart<IndexDotRow, IndexDotsOptions> = (rows, { width, ...options }) => {
  const layout = indexLayout(rows, width);
  const shared = scales(rows, layout, options.domain);
  return {
    ...{ ...shared, width, height: layout.head, marginTop: 0, marginBottom: 0 },
    y: { type: 'linear', axis: null, domain: [0, 1] },
    marks: headMarks(layout, shared.fx.domain, options, layout.head),
  };
};

/**
 * Units beside each other: a row a unit, last year hollow, this year filled, the arrow between, other years as small
 * ticks; the parent as a tick, the whole as a line; the index and its parts as panels on one axis. Where there is no room
 * for all panels, the first. Its head is drawn with it only where it stands alone (`indexHead`).
 */
export const indexDots: Chart<IndexDotRow, IndexDotsOptions> = (rows, { width, alone, ...options }) => {
  const { domain, beside } = options;
  const layout = indexLayout(rows, width);
  const { marginBottom, marginLeft, drop, tall } = layout;
  const above = alone ? layout.head : 0;
  const [marginTop, height] = [layout.marginTop + above, layout.height + above];
  const shared = scales(rows, layout, domain);
  const placed = rows.map((row, y) => ({ ...row, y }));
  const panels = shared.fx.domain;
  const dots = placed.flatMap((row) => row.dots.slice(0, layout.panels).map((dot) => ({ ...dot, row, y: row.y })));
  const [first = ''] = panels;
  return {
    ...{ ...shared, width, height, marginTop, marginBottom },
    y: {
      ...{ type: 'linear', axis: null, domain: [-0.5, Math.max(1, rows.length) - 0.5] },
      range: [marginTop + drop, height - marginBottom + drop],
    },
    marks: [
      Plot.gridX({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
      ...(alone ? headMarks(layout, panels, options, -layout.marginTop) : []),
      Plot.ruleY(placed, {
        ...{ y: 'y', fx: () => first, dy: tall / 2 - drop, insetLeft: -marginLeft, stroke: 'var(--line)' },
        strokeOpacity: 0.6,
      }),
      Plot.ruleY(
        dots.filter((d) => d.panel !== first),
        { y: 'y', fx: 'panel', dy: tall / 2 - drop, stroke: 'var(--line)', strokeOpacity: 0.6 },
      ),
      ...names(placed, first, layout),
      ...besides(
        dots,
        beside.filter((b) => panels.includes(b.panel)),
      ),
      ...around(dots),
      ...values(dots),
      ...absent(dots),
    ],
  };
};
