/**
 * What a number stands for by its format: a day (and the clock time, if it shows one), a month or a year alone, a time
 * alone, a share, or a number.
 */
export type NumberFormat = 'number' | 'percent' | 'day' | 'moment' | 'month' | 'year' | 'time';

/** The formats that files name by number alone. Source: ECMA-376 part 1, 18.8.30; 27-36 and 50-58 are days in East Asia. */
const builtIn = new Map<number, NumberFormat>([
  [9, 'percent'],
  [10, 'percent'],
  ...[14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, 'day'] as const),
  [17, 'month'],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47].map((id) => [id, 'time'] as const),
  [22, 'moment'],
]);

/** A format by its number and, where the file gives it, its code ("yyyy\-mm\-dd", `0.0%`, `[$-41D]mmm\-yy;@`). */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn.get(id) ?? 'number';
  // What stands in quotes, brackets or behind a backslash is shown as it is; the first section is for what is above zero.
  const bare = code
    .replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '')
    .split(';')[0]!
    .toLowerCase();
  if (/^general$/.test(bare.trim())) return 'number';
  if (/[yd]/.test(bare)) return calendar(bare);
  if (/mmm/.test(bare)) return 'month';
  // `[h]:mm` counts hours: no time of a day.
  if (/[hs]/.test(bare) || /m+:|:m+/.test(bare)) return /\[[hms]+\]/i.test(code) ? 'number' : 'time';
  return bare.includes('%') ? 'percent' : 'number';
}

function calendar(bare: string): NumberFormat {
  if (/h/.test(bare)) return 'moment';
  if (/d/.test(bare)) return 'day';
  return /m/.test(bare) ? 'month' : 'year';
}
