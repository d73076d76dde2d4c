import { climb, type ClimbProblem } from './climb.ts';
import { Kept } from './kept.ts';
import { migrations } from './migrations.ts';

/** A kept workspace of any format as one of today; a newer one, or one that makes no sense, is told of and never changed. */
export function readKept(written: unknown): { kept: Kept } | { problem: ClimbProblem } {
  const climbed = climb(migrations, written);
  if ('problem' in climbed) return climbed;
  const read = Kept.safeParse(climbed.value);
  return read.success ? { kept: read.data } : { problem: 'damaged' };
}
