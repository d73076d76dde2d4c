import { expect, test } from 'vitest';
import type { Course } from '../../../src/lib/analysis/responses/course.ts';
import { formats } from '../../../src/lib/view/format.ts';
import { answers as t } from '../../../src/lib/view/text/sv/answers.ts';
import {
  courseCaption,
  courseDays,
  courseEnd,
  courseView,
  lastKnown,
} from '../../../src/routes/svarsfrekvens/courseView.ts';

const f = formats('sv');
const say = { t, f };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const course = (year: number, more: Partial<Course> = {}): Course => ({
  ...{ key: `${year}`, survey: `Puls ${year}`, closes: `${year}-10-31`, invited: 100 },
  days: [
    { date: `${year}-10-10`, answers: 30, sum: 30 },
    { date: `${year}-10-20`, answers: 10, sum: 40 },
  ],
  ...more,
});
const done = course(2024, {
  days: [...course(2024).days, { date: '2024-10-30', answers: 20, sum: 60 }],
});
const caption = (...args: Parameters<typeof courseView>): string => plain(courseCaption(courseView(...args), say));

test('an open survey: how many, how long is left, what is expected from the round before', () => {
  expect(caption(course(2025), [done], '2025-10-21', 0)).toBe(
    'Till och med 21 oktober 2025 har 40 av 100 svarat (40,0 %). Sista svarsdag är 31 oktober 2025, om 10 dagar. Går det som förra omgången slutar det på ungefär 60 svar, mellan 50 och 71 (50–71 %).',
  );
});

test('without an earlier round: from no more to the pace of the last week', () => {
  expect(caption(course(2025), [], '2025-10-21', 0)).toContain(
    'Ingen tidigare omgång visar hur svaren brukar komma. Kommer inget mer blir det 40; fortsätter de senaste 7 dagars takt blir det 55.',
  );
});

test('a closed one: how it ended and went; drawn back in time, what would have been expected and what it became', () => {
  expect(caption(done, [], '2024-12-31', 0)).toBe(
    'Enkäten stängde 31 oktober 2024 med 60 av 100 svar (60,0 %). Hälften hade kommit den 10 oktober. Flest på en dag kom den 10 oktober: 30 svar.',
  );
  expect(caption(done, [course(2023)], '2024-12-31', 10)).toBe(
    'Till och med 21 oktober 2024 hade 40 av 100 svarat (40,0 %). Då var det 10 dagar kvar till sista svarsdag, 31 oktober 2024. Hade det gått som omgången före hade det slutat på ungefär 41 svar, mellan 40 och 44 (40–44 %). Det slutade på 60 (60,0 %).',
  );
});

test('no last day, and nobody known to be asked', () => {
  expect(caption(course(2025, { closes: null }), [done], '2025-10-21', 0)).toBe(
    'Till och med 21 oktober 2025 har 40 av 100 svarat (40,0 %). Sista svarsdag står inte i någon fil.',
  );
  expect(caption(course(2025, { invited: null }), [done], '2025-10-21', 0)).toBe(
    '40 svar har kommit till och med 21 oktober 2025. Hur många som fick enkäten säger ingen fil, så svarsfrekvensen går inte att räkna.',
  );
});

test('the last day that is known is no later than the last to answer', () => {
  expect(lastKnown(course(2025), '2025-10-21')).toBe('2025-10-21');
  expect(lastKnown(course(2025), '2026-01-01')).toBe('2025-10-31');
  expect(lastKnown(course(2025), null)).toBe('2025-10-20');
});

test('days count from each round’s own last day, begin at nothing and go on level', () => {
  const shown = courseView(course(2025), [done], '2025-10-21', 0);
  const { days, shares } = courseDays(shown, say);
  expect(shares).toBe(true);
  expect(days.map((d) => [d.round, d.before, d.part, d.sum])).toEqual([
    ['2024', -22, 0, 0],
    ['2024', -21, 0.3, 0.3],
    ['2024', -11, 0.1, 0.4],
    ['2024', -1, 0.2, 0.6],
    ['2024', 0, 0, 0.6],
    ['2025', -22, 0, 0],
    ['2025', -21, 0.3, 0.3],
    ['2025', -11, 0.1, 0.4],
    ['2025', -10, 0, 0.4],
  ]);
  expect(courseEnd(shown, say)).toEqual({ low: 0.5, high: 0.71, middle: 0.6, label: '50–71' });
  expect(courseEnd(courseView(done, [], '2025-01-01', 0), say)).toBeNull();
});
