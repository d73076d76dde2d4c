import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { answerDays, type AnswerDayRow } from '../../../src/lib/analysis/responses/answerDays.ts';
import { answeredBy, coursesOf, isOpen } from '../../../src/lib/analysis/responses/course.ts';
import { expectedOf } from '../../../src/lib/analysis/responses/expected.ts';
import type { ResponseRow } from '../../../src/lib/analysis/responses/responseRows.ts';
import { roundsOf } from '../../../src/lib/analysis/responses/round.ts';
import type { Row } from '../../../src/lib/model/tables.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';

const asked = (survey: string, date: string | null, invited: number, answered: number): ResponseRow => ({
  ...{ survey, date, group_name: 'A', unit_id: null, role: 'union', invited, answered, source: 'a.csv' },
});
const day = (survey: string, date: string, answers: number, closes: string | null = null): AnswerDayRow => ({
  ...{ survey, closes, date, answers },
});

test('a course adds up its days; its round tells how many were asked and, if no answer came later, when it closes', () => {
  const rounds = roundsOf([asked('Puls 2025', '2025-01-31', 100, 60), asked('Puls 2026', '2026-01-05', 100, 30)]);
  const courses = coursesOf(
    [
      ...[day('Puls 2025', '2025-01-20', 40), day('Puls 2025', '2025-01-10', 20), day('Puls 2025', '2025-01-30', 0)],
      ...[day('PULS 2026', '2026-01-10', 20), day('puls, 2026', '2026-01-10', 10), day('Annan', '2026-01-10', 3)],
    ],
    rounds,
  );
  expect(courses).toEqual([
    {
      ...{ key: rounds[0]!.key, survey: 'Puls 2025', closes: '2025-01-31', invited: 100 },
      days: [
        { date: '2025-01-10', answers: 20, sum: 20 },
        { date: '2025-01-20', answers: 40, sum: 60 },
      ],
    },
    {
      ...{ key: rounds[1]!.key, survey: 'Puls 2026', closes: null, invited: 100 },
      days: [{ date: '2026-01-10', answers: 30, sum: 30 }],
    },
    {
      ...{ key: 'Annan', survey: 'Annan', closes: null, invited: null },
      days: [{ date: '2026-01-10', answers: 3, sum: 3 }],
    },
  ]);
  expect([answeredBy(courses[0]!, '2025-01-09'), answeredBy(courses[0]!, '2025-01-19')]).toEqual([0, 20]);
  expect([
    isOpen(courses[0]!, '2025-01-30'),
    isOpen(courses[0]!, '2025-01-31'),
    isOpen(courses[1]!, '2026-01-01'),
  ]).toEqual([...[true, false, false]]);
});

test('two rounds of one name: a day belongs to the first that closes on it or later', () => {
  const rounds = roundsOf([asked('Puls', '2025-01-31', 10, 4), asked('Puls', '2025-06-30', 10, 5)]);
  const days = [day('Puls', '2025-01-31', 4), day('Puls', '2025-02-01', 1), day('Puls', '2025-07-02', 1)];
  expect(coursesOf(days, rounds).map((c) => c.days.map((d) => d.date))).toEqual([
    ['2025-01-31'],
    ['2025-02-01', '2025-07-02'],
  ]);
});

/** Half come ten days before the end; of the other fifty ten do. */
const before = coursesOf(
  [day('P 2025', '2025-01-21', 50), day('P 2025', '2025-01-30', 10)],
  roundsOf([asked('P 2025', '2025-01-31', 100, 60)]),
);
const now = coursesOf(
  [day('P 2026', '2026-01-20', 40, '2026-01-31')],
  roundsOf([asked('P 2026', '2026-01-21', 100, 40)]),
)[0]!;

test('what is expected is what came of those who were left as many days before the end', () => {
  // 11 of 52 left, of 60: 1.96 · √(0.2115 · 0.7885 · (1/60 + 1/50)) = 0.1532.
  expect(expectedOf(now, before, '2026-01-21')).toEqual({
    ...{ now: 40, invited: 100, daysLeft: 10 },
    ...{ low: 43, high: 62, middle: 53, earlier: { rounds: 1, left: 50, came: 10 } },
  });
  // On the last day nobody came any more.
  expect(expectedOf(now, before, '2026-01-31')).toMatchObject({ now: 40, low: 40, daysLeft: 0 });
});

test('a round that went otherwise widens the range', () => {
  const other = coursesOf(
    [day('P 2024', '2024-01-21', 50), day('P 2024', '2024-01-30', 45)],
    roundsOf([asked('P 2024', '2024-01-31', 100, 95)]),
  );
  expect(expectedOf(now, [...other, ...before], '2026-01-21')).toMatchObject({
    ...{ low: 52, high: 94, earlier: { rounds: 2, left: 100, came: 55 } },
  });
});

test('without an earlier round: from no answer more to the pace of the last seven days', () => {
  expect(expectedOf(now, [], '2026-01-21')).toEqual({
    ...{ now: 40, invited: 100, daysLeft: 10, low: 40, high: 98, middle: null, earlier: null },
  });
  expect(expectedOf(now, [], '2026-01-28')).toMatchObject({ low: 40, high: 40 });
});

test('nothing is expected where nobody is known to be asked, or no last day is, or it has been', () => {
  expect(expectedOf({ ...now, invited: null }, before, '2026-01-21')).toBeNull();
  expect(expectedOf({ ...now, closes: null }, before, '2026-01-21')).toBeNull();
  expect(expectedOf(now, before, '2026-02-01')).toBeNull();
  expect(expectedOf({ ...now, invited: 30 }, before, '2026-01-21')).toBeNull();
});

let warehouse: Warehouse;
beforeAll(async () => {
  const row = (survey: string, date: string, answers: number, unit_id: string | null): Row<'answer_days'> => ({
    ...{ survey, closes: null, group_name: 'A', unit_id, role: null, date, answers, source: 'a.csv' },
  });
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({
    answer_days: encode('answer_days', [
      ...[row('P', '2026-01-11', 2, 'a'), row('P', '2026-01-10', 1, 'a'), row('P', '2026-01-10', 4, null)],
      { ...row('P', '2026-01-10', 1, 'b'), closes: '2026-01-31' },
    ]),
    unit_tree: encode('unit_tree', [{ unit_id: 'a', ancestor_id: 'top', distance: 1 }]),
  });
});
afterAll(() => warehouse.close());

test('the question sums the groups of a day', async () => {
  expect(await warehouse.ask(answerDays(everything))).toEqual([
    { survey: 'P', closes: '2026-01-31', date: '2026-01-10', answers: 6 },
    { survey: 'P', closes: null, date: '2026-01-11', answers: 2 },
  ]);
  expect(await warehouse.ask(answerDays({ ...everything, unit: 'top' }))).toEqual([
    { survey: 'P', closes: null, date: '2026-01-10', answers: 1 },
    { survey: 'P', closes: null, date: '2026-01-11', answers: 2 },
  ]);
});
