import { wilson } from '../stats/wilson.ts';
import type { Interval } from '../stats/interval.ts';
import type { GroupAnswers } from './round.ts';
import { sides, type Side } from './side.ts';
import type { Tally } from './tally.ts';

/** The sum of a side over groups, from counts. */
export interface Total {
  readonly side: Side;
  readonly invited: number;
  readonly answered: number;
  /** Groups that the sum rests on. */
  readonly groups: number;
  /** Share that answered, 0–1. */
  readonly rate: number;
  /** Wilson, 95 %. */
  readonly interval: Interval;
}

/** A share under this is to be read with care. */
export const carefulUnder = 0.5;

/** The sums of each side over groups, in the order of `sides`; pairs with a fault stay out, and a side without any other has no sum. */
export const totalsOf = (groups: readonly GroupAnswers[]): Total[] =>
  sides.flatMap((side) => {
    const counted = groups.flatMap((g) => g.tallies.filter((t) => t.side === side && t.fault === null));
    return sumOf(side, counted);
  });

function sumOf(side: Side, counted: readonly Tally[]): Total[] {
  const invited = counted.reduce((n, t) => n + t.invited, 0);
  const answered = counted.reduce((n, t) => n + t.answered, 0);
  const interval = wilson(answered, invited);
  return interval ? [{ side, invited, answered, groups: counted.length, rate: answered / invited, interval }] : [];
}

/** A side that a group has no numbers of, though others of the round have. */
export interface MissingSide {
  readonly group: string;
  readonly side: Side;
}

/** The sides of which groups have no numbers; a group with a side that is not known may have any. */
export function missingSides(groups: readonly GroupAnswers[]): MissingSide[] {
  const known = (['union', 'employer'] as const).filter((side) =>
    groups.some((g) => g.tallies.some((t) => t.side === side)),
  );
  return groups
    .filter((g) => g.tallies.every((t) => t.side !== 'unknown'))
    .flatMap((g) =>
      known.filter((side) => g.tallies.every((t) => t.side !== side)).map((side) => ({ group: g.name, side })),
    );
}

/** A pair that stays out of the sums, and what each sum would be with it. */
export interface LeftOut {
  readonly group: string;
  readonly tally: Tally;
  /** One sum for a known side; one for each side that it might belong to else. Empty when it adds nothing. */
  readonly would: readonly { side: Side; answered: number; invited: number }[];
}

/** The pairs that stay out of the sums though somebody was asked or answered, each with the sums that it would change. */
export function leftOutOf(groups: readonly GroupAnswers[]): LeftOut[] {
  const totals = totalsOf(groups);
  return groups.flatMap((group) =>
    group.tallies
      .filter((t) => t.fault === 'impossible' || t.fault === 'unknown-side')
      .map((t) => ({
        group: group.name,
        tally: t,
        would: (t.side === 'unknown' ? (['union', 'employer'] as const) : [t.side]).map((side) => {
          const sum = totals.find((total) => total.side === side);
          return { side, answered: (sum?.answered ?? 0) + t.answered, invited: (sum?.invited ?? 0) + t.invited };
        }),
      })),
  );
}
