import { expect, test } from 'vitest';
import { daysBetween, monthsOf } from '../../../src/lib/analysis/matters/age.ts';
import { highlight } from '../../../src/lib/analysis/matters/highlight.ts';
import { levelTopics, widestSpread } from '../../../src/lib/analysis/matters/levelTopics.ts';
import { searchWords } from '../../../src/lib/analysis/matters/searchTexts.ts';
import { topicChanges } from '../../../src/lib/analysis/matters/topicChanges.ts';
import type { TopicMeeting } from '../../../src/lib/analysis/matters/topicMeetings.ts';
import { topicPeriods } from '../../../src/lib/analysis/matters/topicPeriods.ts';
import { random } from '../../../src/lib/analysis/stats/random.ts';
import { addMonths } from '../../../src/lib/model/month.ts';

const row = (
  date: string,
  topic: string,
  items: number,
  total: number,
  more: Partial<TopicMeeting> = {},
): TopicMeeting => ({
  ...{
    meeting_id: `${date} ${more.group_name ?? ''}`,
    group_name: 'FSG',
    level: 'förvaltning',
    depth: 1,
    date,
    topic,
    items,
    total,
  },
  ...more,
});

test('an age in days, and in whole months as people count them', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(monthsOf('2024-10-16', '2025-12-31')).toBe(14);
  expect(monthsOf('2024-10-16', '2024-11-15')).toBe(0);
  expect(monthsOf('2025-01-01', '2024-01-01')).toBe(0);
});

test('search words: quotation marks keep words together', () => {
  expect(searchWords('  Hot "lokala Avtal"  våld')).toEqual(['hot', 'lokala avtal', 'våld']);
  expect(searchWords('" " ')).toEqual(['']);
});

test('highlighted pieces joined are the text', () => {
  const text = 'Larmen (100 %) byts. LARM igen.';
  const pieces = highlight(text, ['larm', '100 %)', '']);
  expect(pieces.filter((p) => p.hit).map((p) => p.text)).toEqual(['Larm', '100 %)', 'LARM']);
  expect(pieces.map((p) => p.text).join('')).toBe(text);
  expect(highlight('', ['a'])).toEqual([]);
  expect(highlight('a', [])).toEqual([{ text: 'a', hit: false }]);
});

test('months with few items become quarters, a month without a meeting is a gap', () => {
  const few = ['2024-01-10', '2024-05-02', '2024-12-03'].map((date) => row(date, 'it', 1, 4));
  expect(topicPeriods(few)).toEqual({
    by: 'quarter',
    periods: ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'],
    topics: [{ topic: 'it', items: 3, share: 0.25 }],
    cells: [
      { topic: 'it', period: '2024-Q1', items: 1, total: 4, share: 0.25 },
      { topic: 'it', period: '2024-Q2', items: 1, total: 4, share: 0.25 },
      { topic: 'it', period: '2024-Q3', items: 0, total: 0, share: null },
      { topic: 'it', period: '2024-Q4', items: 1, total: 4, share: 0.25 },
    ],
  });
  expect(topicPeriods(few.slice(0, 2))?.by).toBe('month');
  expect(topicPeriods([])).toBeNull();
});

test('the total of a period counts a meeting once, and the commonest topic stands first', () => {
  const rows = [row('2024-01-10', 'ekonomi', 1, 3), row('2024-01-10', 'it', 2, 3), row('2024-01-20', 'it', 1, 2)];
  expect(topicPeriods(rows)?.cells).toEqual([
    { topic: 'it', period: '2024-01', items: 3, total: 5, share: 0.6 },
    { topic: 'ekonomi', period: '2024-01', items: 1, total: 5, share: 0.2 },
  ]);
});

test('levels from the top down, shares of the level', () => {
  const grid = levelTopics([
    row('2024-01-10', 'it', 1, 4, { level: 'enhet', depth: 3, group_name: 'a' }),
    row('2024-01-10', 'it', 2, 2, { level: 'kommun', depth: 0, group_name: 'b' }),
    row('2024-01-10', 'lokaler', 1, 2, { level: 'kommun', depth: 0, group_name: 'b' }),
    row('2024-01-10', 'it', 1, 1, { level: null, depth: null, group_name: 'c' }),
  ]);
  expect(grid.levels).toEqual([
    { level: 'kommun', meetings: 1, total: 2 },
    { level: 'enhet', meetings: 1, total: 4 },
    { level: null, meetings: 1, total: 1 },
  ]);
  expect(grid.topics).toEqual(['it', 'lokaler']);
  expect(grid.cells).toContainEqual({ level: 'enhet', topic: 'it', items: 1, share: 0.25 });
});

test('the widest spread is between known levels with enough items', () => {
  const level = (name: string | null, topic: string, items: number): TopicMeeting =>
    row('2024-01-10', topic, items, 20, { level: name, group_name: `${name}` });
  const rows = [
    level('kommun', 'it', 8),
    level('kommun', 'hot_vald', 1),
    level('enhet', 'hot_vald', 3),
    level(null, 'it', 20),
  ];
  expect(widestSpread(levelTopics(rows))).toEqual({
    topic: 'it',
    most: { level: 'kommun', share: 0.4 },
    least: { level: 'enhet', share: 0 },
  });
  expect(widestSpread(levelTopics(rows.slice(0, 2)))).toBeNull();
});

/** Three groups that meet each month for three years, five items each; each item is about `it` with a chance that may change after two years. */
const course = (seed: number, before: number, after: number): TopicMeeting[] => {
  const next = random(seed);
  const rows: TopicMeeting[] = [];
  for (let m = 0; m < 36; m++)
    for (const group_name of ['a', 'b', 'c']) {
      const items = Array.from({ length: 5 }, () => next() < (m < 24 ? before : after)).filter(Boolean).length;
      const date = `${addMonths('2023-01', m)}-10`;
      if (items > 0) rows.push(row(date, 'it', items, 5, { group_name }));
      if (items < 5) rows.push(row(date, 'övrigt', 5 - items, 5, { group_name }));
    }
  return rows;
};

test('a topic that doubles is named, with its shares and since when', () => {
  const [change] = topicChanges(course(7, 0.2, 0.45)).filter((c) => c.topic === 'it');
  expect(change).toMatchObject({ topic: 'it', since: '2025-01' });
  expect(change!.before).toBeCloseTo(0.2, 1);
  expect(change!.after).toBeCloseTo(0.45, 1);
});

test('of a hundred courses without change few are named, in keeping with 10 %', () => {
  const named = Array.from({ length: 100 }, (_, seed) => topicChanges(course(seed, 0.25, 0.25)).length > 0);
  expect(named.filter(Boolean).length).toBeLessThanOrEqual(18);
});

test('a group that is new in the data is no change, and less than 24 months say nothing', () => {
  const old = course(3, 0.2, 0.2).map((r) => ({ ...r, total: 5 }));
  const late = old
    .filter((r) => r.date >= '2025-01' && r.topic === 'it')
    .map((r) => ({ ...r, group_name: 'new', meeting_id: `new ${r.meeting_id}`, items: 5 }));
  const rows = [...old, ...late].sort((a, b) => (a.date < b.date ? -1 : 1));
  expect(topicChanges(rows).filter((c) => c.topic === 'it')).toEqual([]);
  expect(topicChanges(course(7, 0.2, 0.45).filter((r) => r.date > '2024-03'))).toEqual([]);
});
