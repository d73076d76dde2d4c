import { mean, sum } from '../../stats/sum.ts';
import { noLimits, type Reading } from '../chart.ts';
import { laneyFactor } from '../laneyFactor.ts';
import { limitsAt, type Limiter } from './limiter.ts';

/** y/n; null for a gap, a negative count, and where there is no exposure. */
const value = ({ y, n }: Reading): number | null => (y === null || y < 0 || n == null || !(n > 0) ? null : y / n);

/** All events over all exposure, also where their sums are no numbers any more. */
const centreOf = (y: readonly number[], n: readonly number[]): number => {
  const centre = sum(y) / sum(n);
  return Number.isFinite(centre) ? centre : mean(y)! / mean(n)!;
};

/**
 * What u and p have in common: the centre is all events over all exposure, and sigma at a reading follows its exposure.
 * `deviation` gives the standard deviation of one reading of exposure 1; `most` is the largest value that can occur.
 */
export const ratio = (deviation: (centre: number) => number, most: number): Limiter => ({
  value,
  limits: (basis, { laney = false }) => {
    const counted = basis.filter((reading) => value(reading) !== null);
    if (counted.length === 0) return () => noLimits;
    const centre = centreOf(
      counted.map(({ y }) => y!),
      counted.map(({ n }) => n!),
    );
    const sigma = (n: number): number => deviation(centre) / Math.sqrt(n);
    const factor = laney
      ? laneyFactor(
          basis.map((at) => {
            const own = value(at);
            return own === null ? null : (own - centre) / sigma(at.n!);
          }),
        )
      : 1;
    return ({ n }) => (n != null && n > 0 ? limitsAt(centre, factor * sigma(n), 0, most) : { ...noLimits, centre });
  },
});
