import { firstDay } from './period.ts';

/**
 * Where each segment starts and ends, `[start, end)`: a new one from the first reading on or after each rebase date. A
 * month that holds the date begins it only if its first day is not before; a date outside the readings changes nothing.
 */
export const segmentsOf = (x: readonly string[], rebase: readonly string[]): [number, number][] => {
  if (x.length === 0) return [];
  const days = x.map(firstDay);
  const starts = rebase
    .map((date) => (x.includes(date) ? x.indexOf(date) : days.findIndex((day) => day >= firstDay(date))))
    .filter((start) => start > 0);
  const ordered = [0, ...new Set(starts)].sort((a, b) => a - b);
  return ordered.map((start, i) => [start, ordered[i + 1] ?? x.length]);
};
