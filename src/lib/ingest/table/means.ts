import { readDay } from './readDay.ts';
import { readNumber } from './readNumber.ts';

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

/** The mean of the days among texts, in milliseconds since 1970; 0 without any. */
export const meanDay = (values: readonly string[]): number =>
  mean(values.flatMap((v) => readDay(v) ?? []).map((d) => Date.parse(d)));

/** The mean of the numbers among texts; 0 without any. */
export const meanNumber = (values: readonly string[]): number => mean(values.flatMap((v) => readNumber(v) ?? []));
