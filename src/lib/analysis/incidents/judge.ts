import { rankSignals } from '../spc/rankSignals.ts';
import type { Direction } from '../spc/chart.ts';
import type { LatestSignal } from '../spc/latestSignal.ts';
import type { Area } from './areas.ts';
import { toReadings } from './monthReadings.ts';
import { isSeasonal } from './seasonal.ts';
import { canBeJudged, trendOf } from './trend.ts';

/** The courses that a page shows, to be judged together. */
export interface JudgeRequest {
  readonly months: readonly string[];
  readonly missing: readonly string[];
  /** The data's last day. */
  readonly asOf: string | null;
  /** What is chosen, judged by itself. */
  readonly lead: {
    readonly n: Readonly<Float64Array>;
    readonly direction: Direction;
    readonly absent: ReadonlySet<string>;
  };
  /** Areas beside each other. */
  readonly areas: readonly Area[];
  readonly direction: Direction;
}

/** What is more than chance. */
export interface Judged {
  /** Of what is chosen; null where nothing is. */
  readonly lead: LatestSignal | null;
  /** The areas to name, the strongest first. */
  readonly named: readonly { readonly unit_id: string; readonly signal: LatestSignal }[];
  /** Whether any area has periods enough to be judged. */
  readonly judged: boolean;
}

/** What is chosen is named where chance gives as much in one of twenty. */
const alone = 0.05;

/**
 * Judges what is chosen, and of several areas which to name: of those named at most a tenth are chance. What only
 * repeats the year is left out. By simulation: up to seconds for hundreds of areas.
 */
export function judge({ months, missing, asOf, lead, areas, direction }: JudgeRequest): Judged {
  const chartOf = (key: string, { n, absent }: Pick<Area, 'n' | 'absent'>, better: Direction) => {
    const trend = trendOf(toReadings(months, n, new Set([...missing, ...absent])), asOf, better);
    return { key, trend, chart: trend.chart };
  };
  const name = (charts: ReturnType<typeof chartOf>[], level: number) => {
    const byKey = new Map(charts.map(({ key, chart }) => [key, chart]));
    return rankSignals(charts, { level }).filter(({ key, signal }) => !isSeasonal(byKey.get(key)!, signal));
  };
  const beside = areas.map((area) => chartOf(area.unit_id, area, direction));
  return {
    lead: name([chartOf('', lead, lead.direction)], alone)[0]?.signal ?? null,
    named: name(beside, 0.1).map(({ key, signal }) => ({ unit_id: key, signal })),
    judged: beside.some(({ trend }) => canBeJudged(trend)),
  };
}
