import type { Cell } from '../encode.ts';
import type { Unit } from '../organisation.ts';
import { planted } from '../planted.ts';
import { Prng } from '../prng.ts';

/** Members of a group by level: unions and employers, from and to. */
const sizes: Record<Unit['level'], readonly [readonly [number, number], readonly [number, number]]> = {
  kommun: [
    [8, 9],
    [6, 7],
  ],
  förvaltning: [
    [6, 8],
    [5, 7],
  ],
  avdelning: [
    [4, 7],
    [3, 5],
  ],
  enhet: [
    [3, 5],
    [2, 3],
  ],
};

/** The day on which a year's survey closes. */
export const surveyDay = (year: number): string => `${year}-10-31`;

/** A side's members and answers. A side that answers at all gives one answer at least: only the planted group falls silent. */
const side = (random: Prng, size: readonly [number, number], will: number, silent: boolean): [number, number] => {
  const invited = random.int(...size);
  const answered = Math.max(1, random.binomial(invited, will));
  return [invited, silent ? 0 : answered];
};

/** The yearly survey of the groups: how many of each side were asked, and how many answered. */
export const responseRows = (seed: number, units: readonly Unit[], years: readonly number[]): Cell[][] => {
  const rows: Cell[][] = [['Undersökning', 'Datum', 'Grupp', 'Roll', 'Deltagare', 'Svar']];
  for (const { group, level } of units) {
    if (group === null) continue;
    const random = new Prng(seed, 'responses', group);
    const will = 0.58 + 0.3 * random.next();
    for (const year of years) {
      const { silentGroup } = planted;
      const silent = group === silentGroup.group && surveyDay(year) >= silentGroup.lastRound;
      const survey = [`Utvärdering av samverkan ${year}`, surveyDay(year), group];
      const [union, employer] = sizes[level];
      rows.push([...survey, 'Fackliga', ...side(random, union, will, silent)]);
      rows.push([...survey, 'Chefer', ...side(random, employer, will + 0.08, silent)]);
    }
  }
  return rows;
};
