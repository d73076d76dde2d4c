import { expect, test } from 'vitest';
import { commitmentFinding, matterFinding } from '../../../src/lib/analysis/attention/matterFindings.ts';
import type { OpenThread } from '../../../src/lib/analysis/attention/openThreads.ts';
import { roundsFinding } from '../../../src/lib/analysis/attention/roundsFinding.ts';
import { stuckFinding } from '../../../src/lib/analysis/attention/stuckFinding.ts';

const stuck = (unit_id: string, mature: number, open: number) => ({
  unit_id,
  mature,
  open,
  oldest: '2024-03-01',
  own: true,
});
const thread = (kind: OpenThread['kind'], opened: string, title: string): OpenThread => ({
  thread_id: title,
  kind,
  title,
  body: 'FSG',
  unit_id: null,
  opened,
  last_seen: opened,
  meetings: 3,
  state: 'open',
});

test('the unit outside the funnel is named, and none when all lie inside', () => {
  const inside = [stuck('a', 100, 6), stuck('b', 80, 5), stuck('c', 60, 2)];
  expect(stuckFinding(inside)).toBeNull();
  expect(stuckFinding([...inside, stuck('d', 90, 41)])).toMatchObject({
    unit: 'd',
    open: 41,
    mature: 90,
    elsewhere: 13 / 240,
  });
});

test('few unfinished reports are not named, nor is the only unit there is', () => {
  expect(stuckFinding([stuck('a', 100, 0), stuck('b', 4, 4)])).toBeNull();
  expect(stuckFinding([])).toBeNull();
});

test('the oldest point over half a year is named', () => {
  const threads = [
    thread('action', '2025-11-01', 'Ny'),
    thread('action', '2024-11-06', 'Gammal'),
    thread('question', '2020-01-01', 'Fråga'),
  ];
  expect(matterFinding(threads, '2025-12-31')).toMatchObject({ title: 'Gammal', months: 13, meetings: 3 });
  expect(matterFinding(threads.slice(0, 1), '2025-12-31')).toBeNull();
});

test('undertakings without an end are counted, the oldest named', () => {
  expect(
    commitmentFinding([thread('commitment', '2025-01-01', 'A'), thread('commitment', '2025-02-01', 'B')], '2025-12-31'),
  ).toMatchObject({ open: 2, title: 'A' });
  expect(commitmentFinding([], '2025-12-31')).toBeNull();
  // It can still be kept at the next meeting.
  expect(commitmentFinding([thread('commitment', '2025-11-01', 'A')], '2025-12-31')).toBeNull();
});

test('rounds that are missing or late are counted by unit', () => {
  const round = (unit_id: string, status: 'done' | 'missing' | 'late') => ({
    unit_id,
    kind: 'skyddsrond',
    status,
    period: null,
    due: null,
  });
  expect(roundsFinding([round('a', 'done'), round('b', 'missing'), round('b', 'late')])).toMatchObject({
    late: 2,
    units: 1,
    of: 2,
  });
  expect(roundsFinding([round('a', 'done')])).toBeNull();
});
