import * as Plot from '@observablehq/plot';
import type { Chart, ChartPoint } from './draw.ts';
import { placeNames } from './placeNames.ts';

/** A unit in a funnel: how large it is, its rate, and where it lies. */
export interface FunnelDot {
  readonly key: string;
  readonly name: string;
  /** Employees on average. */
  readonly size: number;
  readonly rate: number;
  readonly place: 'within' | 'outside-95' | 'outside-998';
  readonly chosen: boolean;
}
/** The limits at a size. */
export interface FunnelEdge {
  readonly size: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}
export interface FunnelOptions {
  readonly centre: number;
  readonly edges: readonly FunnelEdge[];
  readonly words: {
    readonly size: string;
    readonly rate: string;
    readonly centre: string;
    readonly in95: string;
    readonly in998: string;
  };
}

export const funnelHeight = 340;
const [top, bottom, left] = [40, 44, 40];
const symbols = { within: 'circle', 'outside-95': 'triangle', 'outside-998': 'diamond' } as const;

/** What the keyboard and the pointer reach: the units by size. */
export const funnelPoints = (dots: readonly FunnelDot[], label: (dot: FunnelDot) => string): ChartPoint[] =>
  [...dots]
    .sort((a, b) => a.size - b.size)
    .map((dot) => ({ key: dot.key, series: '', x: dot.size, y: dot.rate, label: label(dot) }));

/**
 * Units by size and rate, with the limits that chance gives at each size: dotted 95 %, dashed 99.8 %. Those outside
 * differ by shape, and those far outside bear their names, the farthest first, as far as there is room; no colour says that one is worse.
 */
export const funnelDots: Chart<FunnelDot, FunnelOptions> = (dots, { width, centre, edges, words }) => {
  const right = width < 480 ? 64 : 110;
  const largest = Math.max(1, ...dots.map((d) => d.size)) * 1.05;
  const most = Math.max(1, centre * 2, ...dots.map((d) => d.rate)) * 1.1;
  const shown = (of: keyof FunnelEdge) => edges.filter((e) => e[of] <= most).map((e) => ({ x: e.size, y: e[of] }));
  const line = (of: keyof FunnelEdge, dash: string) =>
    Plot.line(shown(of), { x: 'x', y: 'y', stroke: 'var(--line-strong)', strokeDasharray: dash });
  const text = { fontSize: 13, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4 } as const;
  const inPixels = (dot: FunnelDot) => ({
    ...{ dot, name: dot.name },
    x: left + (dot.size / largest) * (width - left - right),
    y: top + (1 - dot.rate / most) * (funnelHeight - top - bottom),
  });
  // Far out for their size: the square root of it narrows the limits.
  const far = (d: FunnelDot): number => Math.abs(d.rate - centre) * Math.sqrt(d.size);
  const names = placeNames(
    dots
      .filter((d) => d.chosen || d.place === 'outside-998')
      .sort((a, b) => Number(b.chosen) - Number(a.chosen) || far(b) - far(a))
      .map(inPixels),
    dots.map(inPixels),
    { left, right: width - right, top: 20, bottom: funnelHeight - bottom },
  );
  const end = edges.at(-1);
  const beside = [
    { y: centre, text: words.centre },
    ...(end && end.upper998 <= most
      ? [
          { y: end.upper95, text: words.in95 },
          { y: end.upper998, text: words.in998 },
        ]
      : []),
  ];
  const apart = beside.filter((b, i) => beside.slice(0, i).every((a) => Math.abs(a.y - b.y) > most / 20));
  return {
    width,
    height: funnelHeight,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
    x: { type: 'linear', domain: [0, largest], axis: null },
    y: { type: 'linear', domain: [0, most], axis: null },
    marks: [
      Plot.axisY({ ticks: 5, tickSize: 0, fontSize: 13, label: null }),
      Plot.axisX({ ticks: Math.max(3, Math.floor(width / 120)), fontSize: 13, label: null }),
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      Plot.ruleY([centre], { stroke: 'var(--line-strong)' }),
      line('upper95', '1 4'),
      line('lower95', '1 4'),
      line('upper998', '6 4'),
      line('lower998', '6 4'),
      ...(['within', 'outside-95', 'outside-998'] as const).map((place) =>
        Plot.dot(
          dots.filter((d) => d.place === place),
          {
            x: 'size',
            y: 'rate',
            symbol: symbols[place],
            r: place === 'within' ? 3.5 : 5,
            fill: (d: FunnelDot) => (d.chosen ? 'var(--accent)' : place === 'within' ? 'var(--paper)' : 'var(--ink-2)'),
            stroke: (d: FunnelDot) => (d.chosen ? 'var(--accent)' : 'var(--ink-2)'),
            strokeWidth: 1.5,
          },
        ),
      ),
      ...names.map(({ of, left: x, middle }) =>
        Plot.text([of.dot], {
          ...{ x: 'size', y: 'rate', text: 'name', dx: x - of.x, dy: middle - of.y, textAnchor: 'start', ...text },
        }),
      ),
      ...apart.map((b) =>
        Plot.text([b], {
          x: largest,
          y: 'y',
          text: 'text',
          textAnchor: 'start',
          dx: 6,
          fontSize: 13,
          fill: 'var(--ink-2)',
        }),
      ),
      Plot.text([words.rate], {
        text: (d: string) => d,
        frameAnchor: 'top-left',
        dx: 4 - left,
        dy: -top + 2,
        lineAnchor: 'top',
        ...text,
        fill: 'var(--ink-2)',
      }),
      Plot.text([words.size], {
        text: (d: string) => d,
        frameAnchor: 'bottom-right',
        dy: bottom - 2,
        lineAnchor: 'bottom',
        textAnchor: 'end',
        ...text,
        fill: 'var(--ink-2)',
      }),
    ],
  };
};
