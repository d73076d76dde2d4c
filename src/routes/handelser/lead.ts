import type { Trend } from '$lib/analysis/incidents/trend.ts';
import type { ChartPoint, Signal } from '$lib/analysis/spc/chart.ts';
import type { ControlLevel, ControlPoint } from '$lib/view/charts/controlChart.ts';

/** A period as the lead chart and its table show it. */
export interface LeadRow extends ControlPoint {
  readonly lower: number | null;
  readonly centre: number | null;
  readonly upper: number | null;
}

/** The periods in order, the unfinished ones last. */
export const leadRows = (trend: Trend): LeadRow[] => [
  ...trend.chart.points.map(({ x, y, signal, verdict, lower, centre, upper }) => ({
    ...{ x, y, signal, verdict, lower, centre, upper },
    unfinished: false,
  })),
  ...trend.unfinished.map(({ x, y }) => ({
    ...{ x, y, signal: null, verdict: null, lower: null, centre: null, upper: null },
    unfinished: true,
  })),
];

type NoteWords = Record<Signal, (n: number, side: 'high' | 'low') => string>;

/** Stretches of points with the same signal on the same side. */
function stretches(points: readonly ChartPoint[]): ChartPoint[][] {
  const found: ChartPoint[][] = [];
  let open = false;
  for (const point of points) {
    const before = found.at(-1)?.at(-1);
    if (point.signal === null) open = false;
    else if (open && before?.signal === point.signal && before.side === point.side) found.at(-1)!.push(point);
    else {
      found.push([point]);
      open = true;
    }
  }
  return found;
}

const most = 3;

/** The latest stretches with a signal, each named at its highest point; more than three would not be read. */
export const notesOf = (trend: Trend, words: NoteWords): { x: string; text: string }[] =>
  stretches(trend.chart.points)
    .slice(-most)
    .map((stretch) => {
      const top = stretch.reduce((a, b) => ((b.y ?? 0) > (a.y ?? 0) ? b : a));
      return { x: top.x, text: words[top.signal!](stretch.length, top.side === -1 ? 'low' : 'high') };
    });

/** The levels before and since a shift, to be drawn over their months; none without a shift. */
export function levelsOf(
  { signal, chart: { points } }: Trend,
  before: (level: number) => string,
  after: (since: string, level: number) => string,
): ControlLevel[] {
  const since = points.findIndex((p) => p.x === signal?.since);
  if (!signal || signal.kind !== 'shift' || since < 1 || signal.before === null) return [];
  const last = signal.until ?? points.at(-1)!.x;
  return [
    { from: points[0]!.x, to: points[since - 1]!.x, value: signal.before, text: before(signal.before) },
    { from: signal.since, to: last, value: signal.after, text: after(signal.since, signal.after) },
  ];
}
