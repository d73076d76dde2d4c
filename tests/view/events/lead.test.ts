import { expect, test } from 'vitest';
import { trendOf } from '../../../src/lib/analysis/incidents/trend.ts';
import { addMonths } from '../../../src/lib/model/month.ts';
import { leadRows, levelsOf, notesOf } from '../../../src/routes/handelser/lead.ts';
import { tileOf } from '../../../src/routes/handelser/tile.ts';

const readings = (y: (number | null)[]) => y.map((n, i) => ({ x: addMonths('2023-01', i), y: n }));
const words = {
  outside: () => 'utanför',
  trend: (n: number) => `${n} åt samma håll`,
  'two-of-three': () => 'två av tre',
  shift: (n: number, side: string) => `${n} ${side}`,
};
const low = [4, 3, 5, 4, 3, 4, 5, 4, 3, 4];
const high = [9, 8, 10, 9, 8, 9, 10, 9, 8, 9];
const stepped = trendOf(readings([...low, ...high]), '2024-08-31', 'decrease');

test('a run is named once, at its first point, and of its points outside the farthest', () => {
  expect(notesOf(stepped.chart, words)).toEqual([
    { x: '2023-01', side: 'low', text: '10 low' },
    { x: '2023-02', side: 'low', text: 'utanför' },
    { x: '2023-11', side: 'high', text: '10 high' },
    { x: '2024-01', side: 'high', text: 'utanför' },
  ]);
});

test('a point outside is named; a quiet series has no notes', () => {
  const wide = [8, 2, 7, 3, 8, 2, 7, 3, 30, 2, 7, 3, 8, 2, 7, 3];
  expect(notesOf(trendOf(readings(wide), '2024-04-30', 'neutral').chart, words)).toEqual([
    { x: '2023-09', side: 'high', text: 'utanför' },
  ]);
  expect(notesOf(trendOf(readings([5, 6, 5, 4, 5]), '2023-05-31', 'neutral').chart, words)).toEqual([]);
  expect(notesOf(trendOf([], null, 'neutral').chart, words)).toEqual([]);
});

test('seven that rise are named at the last', () => {
  const rising = [9, 3, 8, 4, 9, 3, 4, 5, 6, 7, 8, 9, 3, 8, 4, 9, 3, 8];
  expect(notesOf(trendOf(readings(rising), '2024-06-30', 'neutral').chart, words)).toContainEqual({
    x: '2023-12',
    side: 'high',
    text: '7 åt samma håll',
  });
});

test('the levels before and since a shift stand over their months', () => {
  const said = { before: (n: number) => `förut ${n}`, after: (n: number, lasts: boolean) => `${lasts} ${n}` };
  expect(levelsOf(stepped.signal, stepped, said)).toEqual([
    { from: '2023-01', to: '2023-10', value: 3.9, verdict: 'concern', text: 'förut 3.9' },
    { from: '2023-11', to: '2024-08', value: 8.9, verdict: 'concern', text: 'true 8.9' },
  ]);
  expect(levelsOf(null, stepped, said)).toEqual([]);
});

test('an unfinished month is the last row, without limits', () => {
  const trend = trendOf(readings([5, 6, 5, 4]), '2023-04-11', 'neutral');
  expect(leadRows(trend).map((r) => [r.x, r.y, r.unfinished, r.centre === null])).toEqual([
    ['2023-01', 5, false, false],
    ['2023-02', 6, false, false],
    ['2023-03', 5, false, false],
    ['2023-04', 4, true, true],
  ]);
});

test('a tile of quarters counts by month, and marks a signal only where it is named', () => {
  const thin = trendOf(readings([1, 0, 2, 1, 2, 0, 2, 1, 0]), '2023-09-30', 'neutral');
  const said = { title: 'Skolan', note: '', signalled: false, chosen: false };
  const tile = tileOf('skolan', thin, said);
  expect(tile.points.map((p) => [p.x, p.y])).toEqual([
    ['2023-Q1', 1],
    ['2023-Q2', 1],
    ['2023-Q3', 1],
  ]);
  expect(tile.centre).toBe(1);
  const marked = (signalled: boolean) =>
    tileOf('a', stepped, { ...said, signalled }).points.filter((p) => p.marked).length;
  expect([marked(true), marked(false)]).toEqual([10, 0]);
});
