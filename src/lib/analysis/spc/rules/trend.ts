import type { Side } from '../chart.ts';
import type { Rule } from './placed.ts';

/** Seven points: six steps the same way. */
const length = 7;

/**
 * Rule 2: seven consecutive points that strictly rise or fall, all of them flagged; a tie or a gap breaks. A peak that
 * ends one trend and begins another belongs to the later.
 */
export const trend: Rule = (points) => {
  const flags: Side[] = points.map(() => 0);
  let start = 0;
  let way = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [before, now] = [points[i - 1]!.y, points[i]!.y];
    const step = before === null || now === null ? 0 : Math.sign(now - before);
    if (step === 0) start = i;
    else if (step !== way) start = i - 1;
    way = step;
    if (step !== 0 && i - start + 1 >= length) flags.fill(step as Side, i - length + 1, i + 1);
  }
  return flags;
};
