import * as Plot from '@observablehq/plot';

/** The room a chart has and how it writes: the part of every chart's options that the figure gives. */
export interface Frame {
  /** CSS pixels. */
  readonly width: number;
  readonly lang: 'sv' | 'en';
  /** True for a picture or paper: with what stands beside the drawing on the page, such as a heading that keeps its place. */
  readonly alone?: boolean;
}

/** Rows to a drawing. No data access, no DOM. */
export type Chart<Row, Options = object> = (rows: readonly Row[], options: Options & Frame) => Plot.PlotOptions;

/** A point that the keyboard and the pointer can reach: a place in the chart's own scales and what to say about it. */
export interface ChartPoint {
  /** What `onselect` gets. */
  readonly key: string;
  /** Up and down go between series, left and right within one. */
  readonly series: string;
  readonly x?: Date | number | string;
  readonly y?: Date | number | string;
  readonly fx?: string;
  readonly fy?: string;
  /** The tip and what a screen reader says: whole words with units, lines parted by a newline. */
  readonly label: string;
}

let builder: Document | undefined;

/** Gives the document that drawings are made with where there is no browser: at build time and in tests. */
export const drawWith = (document: Document): void => {
  builder = document;
};

/** Draws. The same code in the browser and at build time. */
export const draw = (options: Plot.PlotOptions): (SVGSVGElement | HTMLElement) & Plot.Plot =>
  Plot.plot({ ...(builder ? { document: builder } : {}), ...options });

/** Where a point stands in a drawing, in its pixels. Null where a scale does not know the value. */
export function placeOf(plot: Plot.Plot, point: ChartPoint): { x: number; y: number } | null {
  const along = (name: 'x' | 'y' | 'fx' | 'fy', value: unknown, centred: boolean): number => {
    if (value === undefined) return 0;
    const scale = plot.scale(name);
    if (!scale?.apply) return 0;
    return Number(scale.apply(value)) + (centred ? (scale.bandwidth ?? 0) / 2 : 0);
  };
  // A facet's scale gives its left or top edge beyond the first's; x and y count from the first facet's.
  const first = (name: 'fx' | 'fy'): number => {
    const scale = plot.scale(name);
    const domain = scale?.domain as string[] | undefined;
    return scale?.apply && domain?.length ? Number(scale.apply(domain[0])) : 0;
  };
  const x = along('x', point.x, true) + (point.fx === undefined ? 0 : along('fx', point.fx, false) - first('fx'));
  const y = along('y', point.y, true) + (point.fy === undefined ? 0 : along('fy', point.fy, false) - first('fy'));
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null;
}
