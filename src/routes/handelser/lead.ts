import type { LeadChart } from '$lib/analysis/incidents/leadChart.ts';
import type { Trend } from '$lib/analysis/incidents/trend.ts';
import type { LatestSignal } from '$lib/analysis/spc/latestSignal.ts';
import type { ChartPoint, ControlChart, Signal } from '$lib/analysis/spc/chart.ts';
import type { ControlLevel, ControlNote, ControlPoint } from '$lib/view/charts/controlChart.ts';

/** A period as the lead chart and its table show it. */
export interface LeadRow extends ControlPoint {
  /** What a rate or a share is of. */
  readonly n: number | null;
  readonly lower: number | null;
  readonly centre: number | null;
  readonly upper: number | null;
}

/** The periods in order, the unfinished ones last. */
export const leadRows = ({ chart, unfinished }: Pick<LeadChart, 'chart' | 'unfinished'>): LeadRow[] => [
  ...chart.points.map(({ x, y, n, signal, verdict, lower, centre, upper }) => ({
    ...{ x, y, n, signal, verdict, lower, centre, upper },
    unfinished: false,
  })),
  ...unfinished.map(({ x, y, n = null }) => ({
    ...{ x, y, n, signal: null, verdict: null, lower: null, centre: null, upper: null },
    unfinished: true,
  })),
];

const hundred = (n: number | null): number | null => (n === null ? null : 100 * n);

/** Shares as they are drawn, in per cent; any other chart as it is. */
export function asDrawn<Of extends Pick<LeadChart, 'kind' | 'chart' | 'unfinished'>>(lead: Of): Of {
  if (lead.kind !== 'p') return lead;
  const points = lead.chart.points.map((p) => ({
    ...p,
    ...{ y: hundred(p.y), centre: hundred(p.centre), lower: hundred(p.lower), upper: hundred(p.upper) },
    ...{ nearLower: hundred(p.nearLower), nearUpper: hundred(p.nearUpper) },
  }));
  const unfinished = lead.unfinished.map((at) => ({ ...at, y: hundred(at.y) }));
  return { ...lead, chart: { ...lead.chart, points }, unfinished };
}

type NoteWords = Record<Signal, (n: number, side: 'high' | 'low') => string>;

/** Stretches of neighbouring points that share what `of` says of them; null parts them. */
function stretches<T>(points: readonly ChartPoint[], of: (point: ChartPoint) => T | null): ChartPoint[][] {
  const found: ChartPoint[][] = [];
  points.forEach((point, i) => {
    const mark = of(point);
    if (mark === null) return;
    if (i > 0 && of(points[i - 1]!) === mark) found.at(-1)!.push(point);
    else found.push([point]);
  });
  return found;
}

/** So many in a row make a shift. */
const runLength = 7;
/** More notes than this would not be read. */
const most = 6;

const farthest = (stretch: readonly ChartPoint[]): ChartPoint =>
  stretch.reduce((a, b) => (((b.y ?? 0) - (a.y ?? 0)) * (a.side ?? 1) > 0 ? b : a));

/**
 * What the signals are called, each at a point of its stretch: a run on one side once, at its first point, whatever else
 * its points show; of the points outside in a stretch the farthest; the latest of all.
 */
export function notesOf({ points }: ControlChart, words: NoteWords): ControlNote[] {
  const note = (signal: Signal, stretch: readonly ChartPoint[], at: ChartPoint): ControlNote => {
    const side = at.side === -1 ? 'low' : 'high';
    return { x: at.x, side, text: words[signal](stretch.length, side) };
  };
  const sided = stretches(points, (p) => p.side || null).flatMap((stretch) => {
    const of = (signal: Signal) => stretch.filter((p) => p.signal === signal);
    const [outside, near] = [of('outside'), of('two-of-three')];
    const run = stretch.length >= runLength;
    return [
      ...(run ? [note('shift', stretch, stretch[0]!)] : []),
      ...(!run && near.length > 0 ? [note('two-of-three', near, farthest(near))] : []),
      ...(outside.length > 0 ? [note('outside', outside, farthest(outside))] : []),
    ];
  });
  const trends = stretches(points, (p) => (p.signal === 'trend' ? 'trend' : null)).map((stretch) =>
    note('trend', stretch, stretch.at(-1)!),
  );
  return [...sided, ...trends].sort((a, b) => (a.x < b.x ? -1 : a.x > b.x ? 1 : 0)).slice(-most);
}

/** The levels before and since a shift, to be drawn over their months; none without a shift. */
export function levelsOf(
  signal: LatestSignal | null,
  { chart: { points } }: Trend,
  words: { before: (level: number) => string; after: (level: number, lasts: boolean) => string },
): ControlLevel[] {
  const since = points.findIndex((p) => p.x === signal?.since);
  if (!signal || signal.kind !== 'shift' || since < 1 || signal.before === null) return [];
  const { verdict } = signal;
  const last = signal.until ?? points.at(-1)!.x;
  return [
    { from: points[0]!.x, to: points[since - 1]!.x, value: signal.before, verdict, text: words.before(signal.before) },
    {
      from: signal.since,
      to: last,
      value: signal.after,
      verdict,
      text: words.after(signal.after, signal.until === null),
    },
  ];
}
