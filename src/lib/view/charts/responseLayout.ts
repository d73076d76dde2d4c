import type { Side } from '../../analysis/responses/side.ts';
import type { Fault } from '../../analysis/responses/tally.ts';
import type { Interval } from '../../analysis/stats/interval.ts';
import type { ChartPoint } from './draw.ts';

/** One side of a row: a share with its numbers in words. */
export interface ResponseMark {
  readonly side: Side;
  /** Share that answered, 0–1; null where nobody was asked. An impossible one is over 1. */
  readonly rate: number | null;
  readonly fault: Fault | null;
  /** How many were asked: the mark's area. */
  readonly invited: number;
  readonly answered: number;
  /** "5 av 7" */
  readonly count: string;
  /** What is said beside a mark: its fault, or a sum's share and interval; empty else. */
  readonly note: string;
  /** 95 %, for sums. */
  readonly interval: Interval | null;
  /** Shares of the rounds before, the latest first. */
  readonly earlier: readonly number[];
  /** The share of the unit with everything below it, where there is something below. */
  readonly below: number | null;
  /** What the tip and a screen reader say. */
  readonly tip: string;
}

/** A row of the chart: a sum, a level or a group. */
export interface ResponseDotRow {
  readonly key: string;
  readonly label: string;
  /** Steps of indentation. */
  readonly depth: number;
  readonly kind: 'total' | 'level' | 'group';
  /** Others are chosen. */
  readonly faded: boolean;
  readonly marks: readonly ResponseMark[];
}

/** A row with its place: rows count 0, 1, 2 ... down the chart. */
export interface PlacedRow extends ResponseDotRow {
  readonly y: number;
}
/** A mark with its row and its place: a little above or under the row's middle by side. */
export interface PlacedMark extends ResponseMark {
  readonly row: PlacedRow;
  readonly x: number;
  readonly y: number;
}

/** Where everything stands for a width: CSS pixels, but for `y` of rows and marks. */
export interface ResponseLayout {
  readonly wide: boolean;
  readonly marginTop: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly height: number;
  /** From the marks' line up to the row's upper edge, and to its label. */
  readonly edge: number;
  readonly label: number;
  /** The scale of `y`, piece by piece: the gaps between kinds of rows are wider. */
  readonly domain: readonly number[];
  readonly range: readonly number[];
  /** Sides with a column of numbers, from left to right, each with its right edge counted from the drawing's right edge. */
  readonly columns: readonly { side: Side; inset: number }[];
}

/** About the width of a character at 13 px. */
const glyph = 6.7;
/** The same of figures and spaces. */
const figure = 6.2;
/** A level's indentation, pixels. */
export const indent = 14;
const narrowUnder = 620;
/** Room for what lies over 100 %. */
const impossibleRoom = 26;
/** Above or under the row's middle. */
const lanes: Record<Side, number> = { union: -0.25, employer: 0.25, other: 0, unknown: 0 };
/** Pixels from the row's middle to the lane at a quarter. */
const lane = 6;
/** Where an impossible share stands: just outside the axis, however large it is. */
const beyond = 1.03;

/** The rows in their places. */
export const placeRows = (rows: readonly ResponseDotRow[]): PlacedRow[] => rows.map((row, y) => ({ ...row, y }));

/** The marks in theirs; nobody asked stands at the axis' start. */
export const placeMarks = (rows: readonly PlacedRow[]): PlacedMark[] =>
  rows.flatMap((row) =>
    row.marks.map((mark) => ({
      ...mark,
      row,
      x: mark.fault === 'impossible' ? beyond : (mark.rate ?? 0),
      y: row.y + (row.marks.length > 1 ? lanes[mark.side] : 0),
    })),
  );

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((t) => t.length));

function columnsOf(rows: readonly ResponseDotRow[], headings: Readonly<Record<Side, string>>) {
  const shown = (['union', 'employer', 'other'] as const).filter((side) =>
    rows.some((row) => row.marks.some((m) => m.side === side)),
  );
  let inset = 0;
  const columns = [...shown].reverse().map((side) => {
    const counts = rows.flatMap((row) => row.marks.filter((m) => m.side === side).map((m) => m.count));
    const column = { side, inset };
    inset += Math.max(longest(counts), headings[side].length + 2) * glyph + 10;
    return column;
  });
  return { columns: columns.reverse(), room: inset };
}

/**
 * Places rows for a width: label, marks and numbers on one line where there is room, the label on a line of its own where there is
 * not. `like`: all rows, where `rows` are those of one sheet of several that are to look alike.
 */
export function responseLayout(
  rows: readonly ResponseDotRow[],
  width: number,
  headings: Readonly<Record<Side, string>>,
  like = rows,
): ResponseLayout {
  const wide = width >= narrowUnder;
  const { columns, room } = columnsOf(like, headings);
  const widest = Math.max(
    ...like.map((r) => r.label.length * glyph * (r.kind === 'group' ? 1.1 : 1.15) + indent * r.depth),
    60,
  );
  const [tall, edge] = wide ? [28, 14] : [48, 34];
  const marginTop = wide ? 44 : 56;
  const domain: number[] = [];
  const range: number[] = [];
  let top = marginTop;
  for (const [i, row] of rows.entries()) {
    if (i > 0 && rows[i - 1]!.kind !== row.kind) top += 12;
    domain.push(i - 0.25, i + 0.25);
    range.push(top + edge - lane, top + edge + lane);
    top += tall;
  }
  return {
    wide,
    ...{ marginTop, marginBottom: 30, height: top + 30, edge, label: wide ? 0 : 22, domain, range, columns },
    marginLeft: wide ? Math.min(widest, 0.34 * width, 320) + 14 : 8,
    marginRight: wide ? room + impossibleRoom : impossibleRoom,
  };
}

/** Where a sum's words stand: outside its interval, or beside its mark where the interval leaves no room outside. */
export type NoteSide = 'after' | 'before' | 'after-mark' | 'before-mark';

/** The side of a sum's interval where its words have room within the axis, of `axis` pixels: they may not lie on the row's name or its numbers. */
export function noteSide({ interval, rate, note }: ResponseMark, axis: number): NoteSide {
  const room = (note.length * figure + 8) / axis;
  const [lower, upper] = [interval?.lower ?? 0, interval?.upper ?? 1];
  const [before, after] = [lower >= room, 1 - upper >= room];
  if (after && (upper < 0.6 || !before)) return 'after';
  if (before) return 'before';
  return (rate ?? 0) < 0.5 ? 'after-mark' : 'before-mark';
}

/** The chart's height for a width. */
export const responseHeight = (
  rows: readonly ResponseDotRow[],
  width: number,
  headings: Readonly<Record<Side, string>>,
): number => responseLayout(rows, width, headings).height;

/** The rows of one sheet of A4, with a title on the first; more are parted over several. */
export const rowsOnPaper = 18;

/** The marks as points for keyboard and pointer. */
export const responsePoints = (rows: readonly ResponseDotRow[]): ChartPoint[] =>
  placeMarks(placeRows(rows)).map((m) => ({ key: m.row.key, series: m.row.key, x: m.x, y: m.y, label: m.tip }));
