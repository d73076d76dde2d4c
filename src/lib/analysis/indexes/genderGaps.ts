import { benjaminiHochberg } from '../stats/benjaminiHochberg.ts';
import type { Cell } from './instrument.ts';
import type { Lookup } from './rollUp.ts';
import { welch } from './welch.ts';

/** Women's and men's values of a unit, side by side. */
export interface GenderGap {
  readonly unit: string;
  readonly women: Cell;
  readonly men: Cell;
  /** Women's value less men's, points of 100; null where one of them is not told. */
  readonly by: number | null;
  /** Benjamini-Hochberg over all units; null where how far the answers spread is not known. */
  readonly q: number | null;
}

/**
 * Women's and men's values of units in a year and part, units where neither has a row left out. Whether a difference is
 * more than chance is judged by how far the answers spread (`welch`; women and men are different persons, so the test
 * is exact in that), false discoveries held over all units.
 */
export function genderGaps(
  units: readonly string[],
  women: Lookup,
  men: Lookup,
  year: number,
  part: string | null,
): GenderGap[] {
  const pairs = units
    .map((unit) => ({ unit, women: women(unit, year, part), men: men(unit, year, part) }))
    .filter((pair) => pair.women.state !== 'missing' || pair.men.state !== 'missing');
  const p = pairs.map((pair) => welch(pair.men, pair.women));
  const q = benjaminiHochberg(p.flatMap((value) => value ?? []));
  let next = 0;
  return pairs.map((pair, i) => ({
    ...pair,
    by: pair.women.value === null || pair.men.value === null ? null : pair.women.value - pair.men.value,
    q: p[i] === null ? null : q[next++]!,
  }));
}
