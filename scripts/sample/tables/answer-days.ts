import { addDays } from '../calendar.ts';
import type { Cell } from '../encode.ts';
import type { Unit } from '../organisation.ts';
import { Prng } from '../prng.ts';
import { answered, surveyDay, surveyName } from './responses.ts';

/** The survey is open for so many days; people are reminded on the 14th and 26th of them. */
const open = 30;
const reminders = [14, 26];

/** How likely an answer is on each day: most at once and after a reminder, hardly any in between. */
const weights = Array.from({ length: open }, (_, day): readonly [number, number] => {
  const since = day - Math.max(0, ...reminders.filter((r) => r <= day));
  return [day, 0.25 + (day < reminders[0]! ? 3 : 2) * Math.exp(-since / 2)];
});

/** When the answers of the yearly survey came: a row a day, group and side that anybody answered. */
export const answerDayRows = (seed: number, units: readonly Unit[], years: readonly number[]): Cell[][] => {
  const rows: Cell[][] = [['Undersökning', 'Sista svarsdag', 'Svarsdag', 'Grupp', 'Roll', 'Nya svar']];
  for (const { year, group, role, answered: answers } of answered(seed, units, years)) {
    const random = new Prng(seed, 'answer-days', group, role, year);
    const counts = new Map<number, number>();
    for (let i = 0; i < answers; i++) {
      const day = random.weighted(weights);
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    const closes = surveyDay(year);
    for (const [day, count] of [...counts].sort(([a], [b]) => a - b))
      rows.push([surveyName(year), closes, addDays(closes, day - open + 1), group, role, count]);
  }
  return rows;
};
