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

/** How many of a group's side were asked in a year's survey, and how many answered. */
export interface Answered {
  year: number;
  group: string;
  role: 'Fackliga' | 'Chefer';
  invited: number;
  answered: number;
}

/** What the yearly survey is called. */
export const surveyName = (year: number): string => `Utvärdering av samverkan ${year}`;

/** The yearly survey of the groups, a group at a time. */
export const answered = (seed: number, units: readonly Unit[], years: readonly number[]): Answered[] => {
  const rows: Answered[] = [];
  for (const { group, level } of units) {
    if (group === null) continue;
    const random = new Prng(seed, 'responses', group);
    const will = 0.58 + 0.3 * random.next();
    for (const year of years) {
      const { silentGroup } = planted;
      const silent = group === silentGroup.group && surveyDay(year) >= silentGroup.lastRound;
      const [union, employer] = sizes[level];
      const [unions, theirs] = side(random, union, will, silent);
      const [managers, others] = side(random, employer, will + 0.08, silent);
      rows.push({ year, group, role: 'Fackliga', invited: unions, answered: theirs });
      rows.push({ year, group, role: 'Chefer', invited: managers, answered: others });
    }
  }
  return rows;
};

/** The survey as a table, a row a group and side. */
export const responseRows = (seed: number, units: readonly Unit[], years: readonly number[]): Cell[][] => [
  ['Undersökning', 'Datum', 'Grupp', 'Roll', 'Deltagare', 'Svar'],
  ...answered(seed, units, years).map(({ year, group, role, invited, answered: answers }): Cell[] => [
    ...[surveyName(year), surveyDay(year), group, role, invited, answers],
  ]),
];
