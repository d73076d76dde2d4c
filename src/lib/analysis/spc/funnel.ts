import { poissonQuantiles } from '../stats/poissonQuantiles.ts';
import { sum } from '../stats/sum.ts';

/** A unit beside others: how many events, and how much exposure (employees, say). */
export interface FunnelUnit {
  readonly key: string;
  readonly y: number;
  readonly n: number;
}

/** Where a unit lies: within what chance gives around the common rate, outside 95 %, or outside 99.8 %. */
export type FunnelPlace = 'within' | 'outside-95' | 'outside-998';

export interface FunnelPoint extends FunnelUnit {
  readonly rate: number;
  readonly place: FunnelPlace;
  readonly side: 'high' | 'low' | null;
}

/** The limits at an exposure, as rates. */
export interface FunnelLimits {
  readonly n: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

export interface Funnel {
  /** All events over all exposure; null without exposure. */
  readonly centre: number | null;
  readonly points: readonly FunnelPoint[];
  readonly limits: (n: number) => FunnelLimits;
  /** How many times wider than chance alone gives the limits are, since the units differ more: 1 where they do not. */
  readonly widened: number;
}

/** The ends of 99.8 % and of 95 %, rising. */
const ends = [0.001, 0.025, 0.975, 0.999];

/**
 * A funnel: units of different size around the rate that they have in common, with the limits that chance gives at each
 * size: exact Poisson, the quantile drawn out between whole counts so that the limits are smooth. Where the units on the
 * whole differ more than chance gives, the limits are widened for it, so that what is outside stands out among its like.
 * No ranking, no traffic lights. Units without exposure are left out.
 * Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185-1202, appendix A.1.1 and section 3.
 */
export function funnel(units: readonly FunnelUnit[]): Funnel {
  const exposed = units.filter(({ n }) => n > 0);
  const centre = exposed.length === 0 ? null : sum(exposed.map(({ y }) => y)) / sum(exposed.map(({ n }) => n));
  const widened = centre === null || centre === 0 ? 1 : spreadOf(exposed, centre);
  const limits = (n: number): FunnelLimits => {
    const at = poissonQuantiles(ends, (centre ?? 0) * n).map((count) =>
      Math.max(0, (centre ?? 0) + widened * (count / n - (centre ?? 0))),
    );
    return { n, lower998: at[0]!, lower95: at[1]!, upper95: at[2]!, upper998: at[3]! };
  };
  const points = exposed.map((unit): FunnelPoint => {
    const [rate, of] = [unit.y / unit.n, limits(unit.n)];
    const side = rate > of.upper95 ? 'high' : rate < of.lower95 ? 'low' : null;
    const far = rate > of.upper998 || rate < of.lower998;
    return { ...unit, rate, side, place: side === null ? 'within' : far ? 'outside-998' : 'outside-95' };
  });
  return { centre, points, limits, widened };
}

/** So large a share at either end is taken for no more than the next: a unit that stands out shall not widen its own limits. */
const tail = 0.1;

/** The root of the mean square of the units' distances in standard deviations; 1 where chance gives as much. */
function spreadOf(units: readonly FunnelUnit[], centre: number): number {
  const z = units.map(({ y, n }) => (y / n - centre) / Math.sqrt(centre / n)).sort((a, b) => a - b);
  const cut = Math.floor(tail * z.length);
  const held = z.map((value) => Math.min(Math.max(value, z[cut]!), z[z.length - 1 - cut]!));
  const phi = sum(held.map((value) => value * value)) / held.length;
  return phi > 1 + 2 * Math.sqrt(2 / held.length) ? Math.sqrt(phi) : 1;
}
