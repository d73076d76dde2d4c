import { expect, test } from 'vitest';
import type { Row } from '../../../src/lib/model/tables.ts';
import { impliedTotals, suppress, treeOf } from '../../../src/lib/warehouse/disclosure.ts';
import { assemble } from '../../../src/lib/workers/prepare.ts';
import { preparedText } from '../../workers/preparedText.ts';

const unit = (unit_id: string, parent_id: string | null): Row<'units'> => ({
  ...{ unit_id, name: unit_id, parent_id, level: null, group_name: null, depth: 0, position: 0 },
});
/** `whole 35, a 3, b 12` of a series. */
const rows = (text: string, series = 's') =>
  text.split(', ').map((cell) => {
    const [unit, n] = cell.split(' ');
    return { unit: unit!, series, n: n === '?' ? null : Number(n) };
  });
const flat = treeOf([], []);
const found = (...of: ReturnType<typeof rows>[]) =>
  impliedTotals(of.flat(), flat).map(({ total, parts, sure }) => `${total} = ${parts.join(' + ')}${sure ? '' : '?'}`);

test('a whole before or after its parts is their sum', () => {
  expect(found(rows('whole 35, a 3, b 12, c 20'))).toEqual(['whole = a + b + c']);
  expect(found(rows('a 3, b 12, c 20, whole 35'))).toEqual(['whole = c + b + a']);
});

test('sums within sums, each of the nearest', () => {
  expect(found(rows('all 100, A 60, a1 20, a2 40, B 40, b1 10, b2 17, b3 13')).sort()).toEqual([
    'A = a1 + a2?',
    'B = b1 + b2 + b3?',
    'all = A + B?',
  ]);
});

test('what holds in one series and not in another is chance; other numbers that hold too make it sure', () => {
  expect(found(rows('a 7, b 3, c 4, d 9', 'x'), rows('a 7, b 3, c 5, d 9', 'y'))).toEqual([]);
  expect(found(rows('a 7, b 3, c 4, d 9', 'x'), rows('a 8, b 3, c 5, d 9', 'y'))).toEqual(['a = b + c']);
  expect(found(rows('a 7, b 3, c 4, d 9', 'x'), rows('a 7, b 3, c 4, d 9', 'y'))).toEqual(['a = b + c?']);
  expect(found(rows('a 7, b 3, c 4, d 9'))).toEqual(['a = b + c?']);
});

test('units below others speak through them; what the tree knows is no news', () => {
  const tree = treeOf([unit('A', null), unit('B', null), ...['a1', 'a2'].map((u) => unit(u, 'A')), unit('b1', 'B')]);
  const of = (text: string) => impliedTotals(rows(text), tree).map(({ total, parts }) => [total, ...parts]);
  expect(of('whole 75, a1 20, a2 40, b1 15')).toEqual([['whole', 'A', 'B']]);
  expect(of('A 60, a1 20, a2 40')).toEqual([]);
});

test('a whole that the tree has above some of its parts only holds the others beside them', () => {
  const tree = treeOf([unit('all', null), unit('A', 'all')]);
  const of = (text: string) => impliedTotals(rows(text), tree).map(({ total, parts }) => [total, ...parts]);
  expect(of('all 60, A 25, B 20, C 15')).toEqual([['all', 'B', 'C']]);
  expect(of('all 45, A 25, B 20')).toEqual([['all', 'B']]);
  expect(of('all 25, A 25, B 20')).toEqual([]);
});

test('a small sum by chance does not stand in the way of a large one', () => {
  expect(found(rows('all 54, a 17, b 1, c 7, d 11, e 18'))).toContain('all = a + b + c + d + e');
});

test('nothing is a sum of nothing: zeros, gaps, one part', () => {
  expect(found(rows('a 0, b 0, c 0'))).toEqual([]);
  expect(found(rows('a 9, b ?, c 4'))).toEqual([]);
  expect(found(rows('a 9, b 9'))).toEqual([]);
  expect(found([])).toEqual([]);
});

test('a small unit cannot be taken from a whole that only the numbers show', () => {
  const index = (unit_id: string, answers: number): Row<'indexes'> => ({
    ...{
      instrument: 'HME',
      year: 2025,
      unit_id,
      part: null,
      gender: null,
      value: 70,
      answers,
      spread: null,
      suppressed: false,
      source: 'a',
    },
  });
  const shown = suppress({ indexes: [index('whole', 35), index('a', 3), index('b', 12), index('c', 20)] });
  expect(shown.indexes?.map((r) => r.answers)).toEqual([35, null, null, 20]);
});

test('in a flat table the whole lies above the units that it sums, and that is told', async () => {
  const file = await preparedText(
    'hme.csv',
    'instrument;år;enhet;värde;antal svar\nHME;2025;Vuxenstöd;70;35\nHME;2025;Eken;70;7\nHME;2025;Asken;60;8\nHME;2025;Linden;60;20\n',
  );
  const { rows, manifest } = assemble([file], { title: '', sample: false, today: '2026-01-15' });
  expect(rows.units?.map((u) => [u.name, u.parent_id])).toEqual([
    ['Vuxenstöd', null],
    ...['Asken', 'Eken', 'Linden'].map((name) => [name, 'vuxenstöd']),
  ]);
  expect(manifest.issues.map((i) => [i.rule, i.values])).toEqual([['unit-is-sum', { unit: 'Vuxenstöd', count: 3 }]]);
});
