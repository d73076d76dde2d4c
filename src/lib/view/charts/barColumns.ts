import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';
import { rowNames } from './rowNames.ts';

/** How many, or how large a part, of a row are in a column. */
export interface BarCell {
  readonly row: string;
  readonly column: string;
  readonly n: number;
}
export interface BarColumnsOptions {
  /** Pixels for the rows' names where there is room beside the bars; 220 unless told. */
  readonly names?: number;
  readonly rows: readonly { id: string; label: string }[];
  /** In order from left to right. `tone` says how the bars look; a hollow bar is an outcome that is still missing. */
  readonly columns: readonly { id: string; label: string; tone: 'plain' | 'soft' | 'hollow' | 'concern' }[];
  readonly chosen: readonly string[];
  readonly write: (n: number) => string;
}

const top = 40;
const isNarrow = (width: number): boolean => width < 620;
const rowHeight = (width: number): number => (isNarrow(width) ? 46 : 28);

/** The height of the drawing, in pixels. */
export const barColumnsHeight = (rows: number, width: number): number => top + rows * rowHeight(width) + 4;

/** What the keyboard and the pointer reach: a row a series, its columns along it. */
export const barColumnsPoints = (cells: readonly BarCell[], label: (cell: BarCell) => string): ChartPoint[] =>
  cells.map((cell) => ({
    key: `${cell.column}\n${cell.row}`,
    series: cell.row,
    fx: cell.column,
    x: cell.n,
    y: cell.row,
    label: label(cell),
  }));

/** Which row a point's key is of. */
export const barRowOf = (key: string): string => key.slice(key.indexOf('\n') + 1);

const fills = {
  plain: { fill: 'var(--accent)', stroke: 'var(--accent)' },
  soft: { fill: 'var(--accent-soft)', stroke: 'var(--accent)' },
  hollow: { fill: 'var(--paper)', stroke: 'var(--line-strong)' },
  concern: { fill: 'var(--concern)', stroke: 'var(--concern)' },
};

/**
 * A row a label, a column a part, each with bars from zero on one scale: parts are compared down a column, which stacked
 * bars do not allow. The number stands at the bar's end; zero is written.
 */
export const barColumns: Chart<BarCell, BarColumnsOptions> = (
  cells,
  { width, rows, columns, chosen, write, names = 220 },
) => {
  const narrow = isNarrow(width);
  const height = barColumnsHeight(rows.length, width);
  const left = narrow ? 2 : names;
  const most = Math.max(...cells.map((c) => c.n)) || 1;
  const down = narrow ? 10 : 0;
  const tones = new Map(columns.map((c) => [c.id, c.tone]));
  const faded = (row: string): number => (chosen.length > 0 && !chosen.includes(row) ? 0.4 : 1);
  const columnWidth = (width - left) / Math.max(1, columns.length);
  const inset = narrow ? 13 : 5;
  return {
    width,
    height,
    marginTop: top,
    marginBottom: 4,
    marginLeft: left,
    marginRight: 4,
    // Room at the right of the longest bar for its number.
    x: { type: 'linear', domain: [0, (most * columnWidth) / Math.max(24, columnWidth - 52)], axis: null },
    fx: { domain: columns.map((c) => c.id), axis: null, padding: 0.08 },
    y: { type: 'band', domain: rows.map((r) => r.id), padding: 0, axis: null },
    marks: [
      Plot.text(columns, {
        fx: 'id',
        text: 'label',
        frameAnchor: 'top-left',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dy: -6,
        fontSize: 13,
        fontWeight: 600,
        lineWidth: Math.max(4, (columnWidth - 8) / 13),
        fill: 'var(--ink)',
      }),
      Plot.ruleX([0], { stroke: 'var(--line-strong)' }),
      Plot.barX(cells, {
        fx: 'column',
        x: 'n',
        y: 'row',
        insetTop: inset + down,
        insetBottom: inset - (narrow ? 8 : 0),
        fill: (c: BarCell) => fills[tones.get(c.column) ?? 'plain'].fill,
        stroke: (c: BarCell) => fills[tones.get(c.column) ?? 'plain'].stroke,
        fillOpacity: (c: BarCell) => faded(c.row),
        strokeOpacity: (c: BarCell) => faded(c.row),
      }),
      Plot.text(cells, {
        fx: 'column',
        x: 'n',
        y: 'row',
        dx: 5,
        dy: down,
        text: (c: BarCell) => write(c.n),
        textAnchor: 'start',
        fontSize: 13,
        fill: (c: BarCell) => (c.n === 0 ? 'var(--ink-2)' : 'var(--ink)'),
      }),
      ...rowNames({
        rows: rows.map((row) => ({ ...row, strong: chosen.includes(row.id) })),
        ...{ narrow, width, left, align: 'end' as const },
        ...(columns[0] ? { fx: columns[0].id } : {}),
      }),
    ],
  };
};
