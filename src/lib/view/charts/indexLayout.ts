import type { ChartPoint } from './draw.ts';

/** A unit's value in one part of an index, this year and the year before. */
export interface IndexDot {
  /** The part as it is headed: the panel it stands in. */
  readonly panel: string;
  /** 0–100; null when hidden or missing. */
  readonly now: number | null;
  readonly before: number | null;
  /** The 95 % interval of this year's value; null where the answers' spread is not known. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Values of other years. */
  readonly others: readonly number[];
  /** The parent's value; null where it may not be known. */
  readonly parent: number | null;
  /** "70,4", and the change "−4,2"; a word where there is no number. */
  readonly value: string;
  readonly change: string;
  /** Said in place of the mark: hidden, or missing this year. Empty else. */
  readonly note: string;
  readonly hidden: boolean;
  /** The change is more than chance. */
  readonly stands: boolean;
  readonly tip: string;
}

/** A row of the chart. */
export interface IndexDotRow {
  readonly key: string;
  readonly label: string;
  readonly depth: number;
  /** Computed from the units below. */
  readonly computed: boolean;
  readonly chosen: boolean;
  readonly faded: boolean;
  /** Whether the rows below it are shown; null where there are none, or rows are not a tree. */
  readonly open: boolean | null;
  /** A dot a panel, in the panels' order. */
  readonly dots: readonly IndexDot[];
}

/** Where things stand for a width, CSS pixels. */
export interface IndexLayout {
  readonly wide: boolean;
  readonly tall: number;
  readonly marginTop: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  /** Without the head. */
  readonly height: number;
  /** The head's height: panels, what values stand beside, axis. */
  readonly head: number;
  /** From the row's middle to the marks' line, and up to the label. */
  readonly drop: number;
  readonly label: number;
  /** Room for names. */
  readonly room: number;
  /** How many panels there is room for. */
  readonly panels: number;
}

/** About the width of a character at 13 px, with room to spare: a name must not be cut for a pixel. */
const glyph = 7.4;
export const indent = 12;
/** Room for the button that folds a row. */
export const foldRoom = 22;
/** Columns of numbers beside the names. */
export const numbersRoom = 110;
const narrowUnder = 620;
const panelAtLeast = 100;

/** Places rows for a width: all panels where each gets room enough, else the first alone. */
export function indexLayout(rows: readonly IndexDotRow[], width: number): IndexLayout {
  const wide = width >= narrowUnder;
  const panels = rows[0]?.dots.length ?? 1;
  const lead = leadOf(rows);
  const widest = Math.max(80, ...rows.map((r) => r.label.length * glyph + indent * r.depth)) + lead;
  const room = wide ? Math.min(widest, 0.3 * width, 320) : width - numbersRoom - 12;
  const marginLeft = wide ? room + numbersRoom + 16 : 10;
  const tall = wide ? 24 : 44;
  const [marginTop, marginBottom, marginRight, head] = [4, 4, 14, wide ? 66 : 84];
  return {
    ...{ wide, tall, marginTop, marginLeft, marginRight, marginBottom, room, head },
    ...(wide ? { drop: 0, label: 0 } : { drop: 8, label: 20 }),
    height: marginTop + Math.max(1, rows.length) * tall + marginBottom,
    panels: wide && (width - marginLeft - marginRight) / panels >= panelAtLeast ? panels : 1,
  };
}

/** Where the names begin: after the room for folding, where some row folds. */
export const leadOf = (rows: readonly IndexDotRow[]): number => (rows.some((r) => r.open !== null) ? foldRoom : 0);

/** Where the button that folds a row stands, in the drawing's pixels: its left edge and its middle. */
export function foldPlace(rows: readonly IndexDotRow[], width: number, at: number): { x: number; y: number } {
  const { marginTop, tall, label, drop } = indexLayout(rows, width);
  return { x: indent * (rows[at]?.depth ?? 0) - 2, y: marginTop + (at + 0.5) * tall + drop - label };
}

/** The rows of one sheet of A4 beneath the head, with a title on the first. */
export const rowsOnPaper = 34;

/** The chart's height for a width, without its head. */
export const indexHeight = (rows: readonly IndexDotRow[], width: number): number => indexLayout(rows, width).height;

/** The dots as points for keyboard and pointer; one that is hidden or missing stands at its panel's start. */
export const indexPoints = (rows: readonly IndexDotRow[], start: number): ChartPoint[] =>
  rows.flatMap((row, y) =>
    row.dots.map((dot) => ({
      ...{ key: row.key, series: row.key, fx: dot.panel, y, label: dot.tip },
      x: dot.now ?? dot.before ?? start,
    })),
  );

/** The part of 0–100 that holds all values with some air, in tens, at least thirty wide. */
export function indexDomain(values: readonly (number | null)[]): [number, number] {
  const known = values.filter((v) => v !== null);
  if (known.length === 0) return [0, 100];
  const high = Math.min(100, Math.ceil((Math.max(...known) + 1) / 10) * 10);
  const low = Math.max(0, Math.floor((Math.min(...known) - 1) / 10) * 10);
  return high - low >= 30 ? [low, high] : [Math.max(0, high - 30), Math.max(30, high)];
}
