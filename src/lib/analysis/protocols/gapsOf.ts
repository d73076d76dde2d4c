/** A stretch without a meeting. */
export interface Gap {
  /** The day of the meeting before. */
  readonly from: string;
  /** The day of the meeting after; null when none has come. */
  readonly to: string | null;
  /** Whole calendar months without a meeting, three or more. */
  readonly months: number;
}

/** A safety committee meets at least every third month (Arbetsmiljöförordningen 1977:1166): so many whole months without a meeting are a gap. */
export const mostEmptyMonths = 2;

const monthCount = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/**
 * Where a group did not meet for three whole calendar months or more. `days`: its meetings, ISO, in order of time;
 * `asOf`: the day up to which the data speaks, whose own month does not count since it may not be over. Whether the
 * meeting was not held or its protocol is not here, the data cannot tell.
 */
export function gapsOf(days: readonly string[], asOf: string | null): Gap[] {
  const ends = [...days.slice(1), null];
  return days.flatMap((from, i) => {
    const to = ends[i] ?? null;
    const until = to ?? asOf;
    if (until === null) return [];
    const months = monthCount(until) - monthCount(from) - 1;
    return months > mostEmptyMonths ? [{ from, to, months }] : [];
  });
}
