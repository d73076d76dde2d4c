import * as Plot from '@observablehq/plot';
import { carefulUnder } from '../../analysis/responses/totals.ts';
import { sides, type Side } from '../../analysis/responses/side.ts';
import type { Fault } from '../../analysis/responses/tally.ts';
import { formats } from '../format.ts';
import type { Chart } from './draw.ts';
import {
  noteSide,
  type NoteSide,
  placeMarks,
  placeRows,
  indent,
  responseLayout,
  type PlacedMark,
  type PlacedRow,
  type ResponseDotRow,
  type ResponseLayout,
} from './responseLayout.ts';
import { sideColours, sideSigns, sideSymbols } from './sideMarks.ts';

export interface ResponseDotsOptions {
  /** What each side is called. */
  readonly headings: Readonly<Record<Side, string>>;
  /** What is said of the line under which a share is to be read with care. */
  readonly careful: string;
  /** All rows, where those that are drawn are one sheet of several. */
  readonly like?: readonly ResponseDotRow[];
}

const strength = (mark: PlacedMark): number => (mark.row.faded ? 0.25 : 1);
const raw = <T>(value: (d: T) => unknown) => ({ value, scale: null });

/** Keeps lines from running through words. */
const halo = { stroke: 'var(--paper)', strokeWidth: 4 };

/** Area by number asked; sums and levels, whose numbers are of another size, all alike. */
function radiusOf(rows: readonly ResponseDotRow[]): (mark: PlacedMark) => number {
  const groups = rows.filter((row) => row.kind === 'group');
  const most = Math.max(1, ...groups.flatMap((row) => row.marks.map((m) => m.invited)));
  return (mark) => (mark.row.kind === 'group' ? Math.max(3.8, 6.5 * Math.sqrt(mark.invited / most)) : 6);
}

function grid(layout: ResponseLayout, rows: readonly PlacedRow[], careful: string): Plot.Markish[] {
  return [
    Plot.ruleY(rows, {
      ...{ y: 'y', dy: -layout.edge, insetLeft: -layout.marginLeft, insetRight: -layout.marginRight },
      ...{ stroke: 'var(--line)', strokeOpacity: 0.7 },
    }),
    Plot.ruleX([0, 0.25, 0.75, 1], { stroke: 'var(--line)' }),
    Plot.ruleX([carefulUnder], { stroke: 'var(--line-strong)', strokeDasharray: '3 3' }),
    Plot.text([careful], {
      ...{ x: carefulUnder, frameAnchor: 'bottom', dy: 22, fill: 'var(--ink-2)', text: (d: string) => d },
    }),
  ];
}

/** The rows' names, indented by level. */
function names(layout: ResponseLayout, rows: readonly PlacedRow[], width: number): Plot.Markish[] {
  const numbers = layout.columns.reduce((most, c) => Math.max(most, c.inset), 0) + 70;
  const room = layout.wide ? layout.marginLeft - 14 : width - numbers;
  const words = (own: readonly PlacedRow[], depth: number, fontWeight: number): Plot.Markish =>
    Plot.text(own, {
      ...{ y: 'y', text: 'label', frameAnchor: 'left', textAnchor: 'start' },
      ...{ dx: indent * depth - layout.marginLeft, dy: -layout.label, fontWeight },
      ...halo,
      fill: raw((d: PlacedRow) => (d.faded ? 'var(--ink-2)' : 'var(--ink)')),
      ...{ lineWidth: (room - indent * depth) / 13, textOverflow: 'ellipsis-end' },
    });
  const groups = rows.filter((row) => row.kind === 'group');
  const sums = rows.filter((row) => row.kind !== 'group');
  return [
    ...[...new Set(groups.map((row) => row.depth))].map((depth) =>
      words(
        groups.filter((row) => row.depth === depth),
        depth,
        400,
      ),
    ),
    words(sums, 0, 600),
  ];
}

/** The numbers at the right edge, a column a side, headed by the side's name and shape. */
function numbers(
  layout: ResponseLayout,
  all: readonly PlacedMark[],
  headings: ResponseDotsOptions['headings'],
): Plot.Markish[] {
  return layout.columns.flatMap(({ side, inset }) => {
    const right = { frameAnchor: 'right', textAnchor: 'end', dx: layout.marginRight - inset } as const;
    const counts = (marks: readonly PlacedMark[], fontWeight: number): Plot.Markish =>
      Plot.text(marks, {
        ...{ ...right, text: 'count', fontWeight, fontVariant: 'tabular-nums' },
        y: (d: PlacedMark) => d.row.y,
        dy: -layout.label,
        ...halo,
        fill: raw((d: PlacedMark) =>
          d.fault === 'impossible' ? 'var(--concern)' : d.row.faded ? 'var(--ink-2)' : 'var(--ink)',
        ),
      });
    const own = all.filter((m) => m.side === side);
    const heading = `${sideSigns[side]} ${headings[side]}`;

    return [
      Plot.text([heading], {
        ...{ ...right, frameAnchor: 'top-right', lineAnchor: 'bottom', dy: layout.wide ? -6 : -26 },
        ...{ text: (d: string) => d, fontWeight: 600, fill: sideColours[side] },
      }),
      counts(
        own.filter((m) => m.row.kind === 'group'),
        400,
      ),
      counts(
        own.filter((m) => m.row.kind !== 'group'),
        600,
      ),
    ];
  });
}

/** Tails: from each share back to those of the rounds before, paler the older. */
function tails(marks: readonly PlacedMark[]): Plot.Markish[] {
  const steps = marks.flatMap((mark) =>
    mark.fault === null && mark.rate !== null
      ? mark.earlier.map((rate, age) => ({ mark, age, rate, next: age ? mark.earlier[age - 1]! : mark.rate! }))
      : [],
  );
  type Step = (typeof steps)[number];
  const paint = {
    stroke: raw((d: Step) => sideColours[d.mark.side]),
    strokeOpacity: raw((d: Step) => strength(d.mark) * (d.age ? 0.3 : 0.6)),
  };
  const y = (d: Step): number => d.mark.y;
  return [
    Plot.link(steps, { ...paint, x1: 'rate', x2: 'next', y1: y, y2: y, strokeWidth: 1.5 }),
    Plot.dot(steps, { ...paint, x: 'rate', y, r: 2, fill: 'var(--paper)' }),
  ];
}

/** A line across, of the same length whatever the rows' height. */
const across: Plot.VectorShapeImplementation = {
  draw(context, length) {
    context.moveTo(0, 0);
    context.lineTo(0, -length);
  },
};

/** The shares that can be counted: intervals of sums, ticks of what lies below, and the marks, a shape a side. */
function counted(marks: readonly PlacedMark[], radius: (mark: PlacedMark) => number): Plot.Markish[] {
  const known = marks.filter((m) => m.rate !== null && m.fault === null);
  const stroke = raw((d: PlacedMark) => sideColours[d.side]);
  return [
    Plot.link(
      known.filter((m) => m.interval !== null),
      {
        x1: (d: PlacedMark) => d.interval!.lower,
        x2: (d: PlacedMark) => d.interval!.upper,
        ...{ y1: 'y', y2: 'y', stroke, strokeWidth: 4, strokeOpacity: 0.35 },
      },
    ),
    Plot.vector(
      known.filter((m) => m.below !== null),
      {
        ...{ x: 'below', y: 'y', length: 12, anchor: 'middle', shape: across },
        ...{ stroke, strokeWidth: 2, strokeOpacity: raw(strength) },
      },
    ),
    ...sides.map((side) =>
      Plot.dot(
        known.filter((m) => m.side === side),
        {
          ...{ x: 'rate', y: 'y', symbol: sideSymbols[side], fill: sideColours[side] },
          ...{ stroke: 'var(--paper)', strokeWidth: 0.75 },
          fillOpacity: raw(strength),
          r: raw(radius),
        },
      ),
    ),
  ];
}

/** The sums' shares and intervals in words, where `noteSide` finds room. `axis`: its length in pixels. */
function sums(marks: readonly PlacedMark[], axis: number): Plot.Markish[] {
  const known = marks.filter((m) => m.interval !== null && m.fault === null);
  const words = { y: 'y', text: 'note', fill: 'var(--ink-2)', ...halo } as const;
  const at = (side: NoteSide) => known.filter((m) => noteSide(m, axis) === side);
  const [before, after] = [{ dx: -8, textAnchor: 'end' } as const, { dx: 8, textAnchor: 'start' } as const];
  return [
    Plot.text(at('after'), { ...words, ...after, x: (d: PlacedMark) => d.interval!.upper }),
    Plot.text(at('before'), { ...words, ...before, x: (d: PlacedMark) => d.interval!.lower }),
    Plot.text(at('after-mark'), { ...words, ...after, dx: 13, x: 'rate' }),
    Plot.text(at('before-mark'), { ...words, ...before, dx: -13, x: 'rate' }),
  ];
}

/** What stays out of the sums: an unknown side hollow, an impossible pair as a cross outside the axis, nobody asked in words. */
function faulty(marks: readonly PlacedMark[], radius: (mark: PlacedMark) => number): Plot.Markish[] {
  const of = (fault: Fault) => marks.filter((m) => m.fault === fault);
  const note = { ...halo, y: 'y', text: 'note', textAnchor: 'start', fill: 'var(--ink-2)' } as const;
  const hollow = { stroke: 'var(--ink-2)', strokeWidth: 1.75, fill: 'var(--paper)' };
  return [
    Plot.dot(of('unknown-side'), { x: 'x', y: 'y', r: raw(radius), ...hollow }),
    Plot.text(of('unknown-side'), { ...note, x: 'x', dx: 11 }),
    Plot.dot(of('impossible'), { x: 'x', y: 'y', symbol: 'times', r: 5, stroke: 'var(--concern)', strokeWidth: 2 }),
    Plot.text(of('impossible'), { ...note, x: 1, dx: -6, textAnchor: 'end', fill: 'var(--concern)' }),
    Plot.text(of('none-invited'), { ...note, x: 0, dx: 6 }),
  ];
}

/**
 * Who has answered: a row a group, a mark a side on one axis 0–100 %, its area by number asked, its numbers at the right
 * edge. A short line across is the unit with everything below it. An unknown side is hollow, an impossible pair a cross
 * outside the axis, each with its reason in words.
 */
export const responseDots: Chart<ResponseDotRow, ResponseDotsOptions> = (rows, options) => {
  const { width, lang, headings, careful, like = rows } = options;
  const layout = responseLayout(rows, width, headings, like);
  const { marginTop, marginLeft, marginRight, marginBottom, height, domain, range } = layout;
  const placed = placeRows(rows);
  const marks = placeMarks(placed);
  const radius = radiusOf(like);
  return {
    ...{ width, height, marginTop, marginLeft, marginRight, marginBottom },
    x: { domain: [0, 1] },
    y: { type: 'linear', domain: [...domain], range: [...range], axis: null },
    marks: [
      ...grid(layout, placed, careful),
      Plot.axisX([0, 0.25, 0.5, 0.75, 1], {
        ...{ anchor: 'top', tickSize: 0, label: null, color: 'var(--ink-2)' },
        tickFormat: (d: number) => formats(lang).percent(d),
      }),
      ...names(layout, placed, width),
      ...numbers(layout, marks, headings),
      ...tails(marks),
      ...counted(marks, radius),
      ...sums(marks, width - marginLeft - marginRight),
      ...faulty(marks, radius),
    ],
  };
};
