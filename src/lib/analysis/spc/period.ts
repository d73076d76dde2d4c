/** A day, month, quarter or year: `2025-03-14`, `2025-03`, `2025-Q1`, `2025`. */
const form = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/;

/** The first and the last month of a period, counted in months from year 0; null if `x` is no period. */
export const monthsOf = (x: string): { first: number; last: number } | null => {
  const match = form.exec(x);
  if (!match) return null;
  const january = Number(match[1]) * 12;
  if (match[2]) return { first: january + 3 * (Number(match[2]) - 1), last: january + 3 * Number(match[2]) - 1 };
  if (!match[3]) return { first: january, last: january + 11 };
  const month = Number(match[3]) - 1;
  return month >= 0 && month <= 11 ? { first: january + month, last: january + month } : null;
};

/** The first day of a period, ISO, for comparing periods of different length; any other label stays as it is. */
export const firstDay = (x: string): string => {
  const months = monthsOf(x);
  if (!months || x.length === 10) return x;
  return `${monthName(months.first)}-01`;
};

/** `2025-03` from a count of months. */
export const monthName = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
