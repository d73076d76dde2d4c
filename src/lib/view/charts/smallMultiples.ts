import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';
import { periodMiddle, periodSpan } from './periodSpan.ts';

/** One small chart: a unit's course with its limits, in events a month whether its periods are months or quarters. */
export interface Tile {
  readonly key: string;
  readonly title: string;
  /** A line under the title: the signal in words, or the level. */
  readonly note: string;
  /** Named as more than chance. */
  readonly signalled: boolean;
  /** What the signal means: its colour. */
  readonly verdict: 'improvement' | 'concern' | 'neutral';
  readonly chosen: boolean;
  readonly lower: number | null;
  readonly centre: number | null;
  readonly upper: number | null;
  readonly points: readonly {
    readonly x: string;
    readonly y: number | null;
    readonly marked: boolean;
  }[];
}
export interface SmallMultiplesOptions {
  /** First and last month of every tile's axis. */
  readonly range: readonly [string, string];
}

const [tileHeight, head, gap, top, bottom, left, right] = [104, 46, 14, 2, 26, 32, 6];

/** How many tiles stand side by side. */
const columnsFor = (width: number): number => Math.max(1, Math.floor(width / 250));

/** The height of the drawing, in pixels. */
export const tilesHeight = (n: number, width: number): number =>
  Math.max(1, Math.ceil(n / columnsFor(width))) * (tileHeight + head + gap) + top + bottom;

const colours = { improvement: 'var(--improve)', concern: 'var(--concern)', neutral: 'var(--accent)' } as const;

const placed = (i: number, columns: number) => ({ fx: String(i % columns), fy: String(Math.floor(i / columns)) });

/** What the keyboard and the pointer reach: every period of every tile; up and down lead to the next tile. */
export const tilePoints = (
  tiles: readonly Tile[],
  width: number,
  label: (tile: Tile, x: string, y: number | null) => string,
): ChartPoint[] => {
  const columns = Math.min(columnsFor(width), tiles.length);
  return tiles.flatMap((tile, i) =>
    tile.points.map(({ x, y }) => ({
      key: tile.key,
      series: tile.key,
      x: periodMiddle(x),
      y: y ?? 0,
      ...placed(i, columns),
      label: label(tile, x, y),
    })),
  );
};

/** Units side by side on one scale, each with its limits; what is named as more than chance is written in its tile. */
export const smallMultiples: Chart<Tile, SmallMultiplesOptions> = (tiles, { width, range }) => {
  const columns = Math.max(1, Math.min(columnsFor(width), tiles.length));
  const cells = tiles.map((tile, i) => ({ ...tile, ...placed(i, columns) }));
  const points = cells.flatMap(({ points, verdict, fx, fy }) =>
    points.map((p) => ({ ...p, verdict, fx, fy, at: periodMiddle(p.x) })),
  );
  const [first, last] = [periodSpan(range[0])[0], periodSpan(range[1])[1]];
  const most = Math.max(1, ...cells.map((c) => c.upper ?? 0), ...points.map((p) => p.y ?? 0)) * 1.05;
  const years = Array.from(
    { length: last.getUTCFullYear() - first.getUTCFullYear() + 1 },
    (_, i) => new Date(Date.UTC(first.getUTCFullYear() + i, 0, 1)),
  ).filter((year) => year >= first && year < last);
  const wide = (width - left - right) / columns - 20;
  const facet = { fx: 'fx', fy: 'fy' } as const;
  const title = (cell: (typeof cells)[number]) => (cell.chosen ? `▸ ${cell.title}` : cell.title);
  return {
    width,
    height: tilesHeight(tiles.length, width),
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
    fx: { axis: null, padding: 0.08, domain: Array.from({ length: columns }, (_, i) => String(i)) },
    fy: { axis: null, padding: 0.08 },
    x: { type: 'utc', domain: [first, last], axis: null },
    y: { type: 'linear', domain: [0, most], axis: null, insetTop: head },
    marks: [
      Plot.rect(
        cells.filter((c) => c.lower !== null && c.upper !== null),
        { ...facet, x1: first, x2: last, y1: 'lower', y2: 'upper', fill: 'var(--paper-3)' },
      ),
      Plot.ruleY(
        cells.filter((c) => c.centre !== null),
        { ...facet, y: 'centre', stroke: 'var(--line-strong)' },
      ),
      Plot.ruleY(cells, { ...facet, y: 0, stroke: 'var(--line-strong)' }),
      Plot.axisY({
        ticks: 3,
        tickFormat: (n: number) => (Number.isInteger(n) ? String(n) : ''),
        tickSize: 0,
        fontSize: 12,
        facetAnchor: 'left',
        label: null,
      }),
      Plot.axisX(years, {
        tickFormat: (d: Date) => String(d.getUTCFullYear()),
        tickSize: 3,
        fontSize: 12,
        textAnchor: 'start',
        dx: -2,
        facetAnchor: 'bottom-empty',
        label: null,
      }),
      Plot.line(points, {
        ...facet,
        x: 'at',
        y: 'y',
        z: (p: { fx: string; fy: string }) => `${p.fx} ${p.fy}`,
        stroke: 'var(--ink-2)',
        strokeWidth: 1.25,
      }),
      Plot.dot(
        points.filter((p) => p.marked && p.y !== null),
        {
          ...facet,
          x: 'at',
          y: 'y',
          r: 3,
          symbol: 'square',
          fill: (p: { verdict: Tile['verdict'] }) => colours[p.verdict],
        },
      ),
      Plot.text(cells, {
        ...facet,
        text: title,
        frameAnchor: 'top-left',
        lineAnchor: 'top',
        dy: 4,
        fontSize: 13,
        fontWeight: 650,
        fill: 'var(--ink)',
        lineWidth: wide / 13,
        textOverflow: 'ellipsis-end',
      }),
      Plot.text(
        cells.filter((c) => !c.signalled),
        { ...facet, text: 'note', ...noteText(wide), fill: 'var(--ink-2)' },
      ),
      Plot.text(
        cells.filter((c) => c.signalled),
        { ...facet, text: 'note', ...noteText(wide), fill: (c: Tile) => colours[c.verdict], fontWeight: 600 },
      ),
    ],
  };
};

const noteText = (wide: number) =>
  ({
    frameAnchor: 'top-left',
    lineAnchor: 'top',
    dy: 21,
    fontSize: 12,
    lineWidth: wide / 12,
    textOverflow: 'ellipsis-end',
  }) as const;
