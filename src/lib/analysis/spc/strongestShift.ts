import { shiftLength } from './rules/shift.ts';
import { scan, windowsOf, type Strongest } from './scan.ts';
import type { Series } from './series.ts';

/** Half the 95 % point of chi-square with one degree of freedom: what an end of its own must add to the likelihood. */
const worthAnEnd = 1.92;

/**
 * The most likely stretch of seven points or more with a level of its own that reaches the point `recent`. It lasts to
 * the end of the series unless an earlier end is clearly likelier. Its beginning is the most likely month of the step,
 * which a run on one side of the mean of old *and* new months tends to miss.
 * Source: T. R. Samuel and J. J. Pignatiello, Quality Engineering 10 (1998) 673-681 (the time of a step in a Poisson rate).
 */
export const strongestShift = (series: Series, recent: number): Strongest => {
  const length = series.y.length;
  const long = windowsOf(length, recent).filter(([start, end]) => end - start >= shiftLength);
  const lasting = scan(
    series,
    long.filter(([, end]) => end === length),
  )(series.y);
  const any = scan(series, long)(series.y);
  return any.strength > lasting.strength + worthAnEnd ? any : lasting;
};
