import type { Side } from '../chart.ts';
import type { Placed, Rule } from './placed.ts';

/** Seven points on one side of the centre. */
export const shiftLength = 7;

/** Every longest stretch of points on one side of the centre, `[start, end)`; a point on it, or a gap, breaks. */
export const sidedRuns = (points: readonly Pick<Placed, 'side'>[]): { start: number; end: number; side: -1 | 1 }[] => {
  const runs: { start: number; end: number; side: -1 | 1 }[] = [];
  points.forEach(({ side }, i) => {
    const last = runs.at(-1);
    if (!side) return;
    if (last && last.end === i && last.side === side) last.end = i + 1;
    else runs.push({ start: i, end: i + 1, side });
  });
  return runs;
};

/** Rule 4: seven or more consecutive points on one side of the centre, all of them flagged. */
export const shift: Rule = (points) => {
  const flags: Side[] = points.map(() => 0);
  for (const { start, end, side } of sidedRuns(points)) if (end - start >= shiftLength) flags.fill(side, start, end);
  return flags;
};
