/** Chance leaves a stretch empty in which so many events are usual less than once in a thousand. */
const usual = 7;

/**
 * The months at either end in which a unit was not there, or did not report: no event of any kind, for so long that with
 * its usual number chance would leave them empty less than once in a thousand. `all`: the unit's events of every kind by
 * month, not only of what is chosen, since of a single kind there may truly have been none. Without any event: none,
 * since nothing is known of what is usual.
 */
export function absentMonths(months: readonly string[], all: ArrayLike<number>): ReadonlySet<string> {
  const counts = Array.from(all);
  const [first, last] = [counts.findIndex((n) => n > 0), counts.findLastIndex((n) => n > 0)];
  if (first < 0) return new Set();
  const rate = counts.reduce((sum, n) => sum + n, 0) / (last - first + 1);
  const after = months.length - 1 - last;
  return new Set([
    ...(rate * first >= usual ? months.slice(0, first) : []),
    ...(rate * after >= usual ? months.slice(last + 1) : []),
  ]);
}
