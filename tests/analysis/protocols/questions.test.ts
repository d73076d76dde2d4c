import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { findingId } from '../../../src/lib/analysis/corrections/findingId.ts';
import { attendanceAt } from '../../../src/lib/analysis/protocols/attendanceAt.ts';
import { findingsIn } from '../../../src/lib/analysis/protocols/findingsIn.ts';
import { meetingList } from '../../../src/lib/analysis/protocols/meetingList.ts';
import { meetingsOf } from '../../../src/lib/analysis/protocols/meetingsOf.ts';
import { passagesOf } from '../../../src/lib/analysis/protocols/passagesOf.ts';
import { seatsAt } from '../../../src/lib/analysis/protocols/seatsAt.ts';
import type { Row } from '../../../src/lib/model/tables.ts';
import type { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';
import { meeting, town, warehouseOf } from '../matters/fixture.ts';

const seat = (
  side: 'employer' | 'union' | 'other',
  organisation: string | null,
  more: Partial<Row<'attendance'>> = {},
) => ({ meeting_id: 't1', side, organisation, role: null, attendance: 'present', remote: false, ...more }) as const;

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await warehouseOf({
    ...town,
    meetings: [
      ...(town.meetings ?? []),
      { ...meeting('o', null, '2025-04-01', 'FVG'), organisation: 'Hamnförvaltningen' },
      { ...meeting('p', 'teknik', '2025-04-02', 'FSG Teknik'), warnings: 2 },
    ],
    attendance: [
      seat('union', 'Vision'),
      seat('union', 'Vision', { attendance: 'partial', remote: true }),
      seat('union', 'Akademikerförbundet SSR', { attendance: 'absent', remote: true }),
      seat('employer', null),
      seat('other', null),
      { ...seat('union', 'Kommunal'), meeting_id: 's2' },
    ],
    cases: [
      { meeting_id: 't1', item_id: 't1-2', reference: 'TN 2025-7', title: 'Larm', span_start: 2, span_end: 9 },
      { meeting_id: 't1', item_id: null, reference: 'TN 2025-8', title: null, span_start: 90, span_end: 99 },
    ],
    demands: [
      {
        item_id: 't1-2',
        kind: '6:6a',
        organisation: 'Vision',
        outcome: null,
        text: 'Begäran.',
        span_start: 4,
        span_end: 6,
      },
    ],
    passages: [
      { meeting_id: 't1', ord: 1, kind: 'item', span_start: 6, span_end: 9, text: 'två' },
      { meeting_id: 't1', ord: 0, kind: 'front', span_start: 0, span_end: 6, text: 'Först ' },
      { meeting_id: 't3', ord: 0, kind: 'front', span_start: 0, span_end: 1, text: 'x' },
    ],
  });
});
afterAll(() => warehouse.close());

test('meetings, the newest first, with what was read from each; those without a day last', async () => {
  const rows = await warehouse.ask(meetingList(everything));
  expect(
    rows.map((r) => [r.meeting_id, r.group_name, r.items, r.statements, r.cases, r.actions, r.commitments]),
  ).toEqual([
    ['p', 'FSG Teknik', 0, 0, 0, 0, 0],
    ['o', 'FVG Hamnförvaltningen', 0, 0, 0, 0, 0],
    ['t3', 'FSG Teknik', 2, 1, 0, 1, 0],
    ['c2', 'CESAM', 1, 0, 0, 0, 0],
    ['s2', 'FSG Social', 1, 1, 0, 0, 0],
    ['t1', 'FSG Teknik', 2, 1, 2, 1, 2],
    ['x', null, 1, 0, 0, 0, 0],
  ]);
  expect(rows[0]).toMatchObject({ warnings: 2, source: 'p.txt', depth: 1 });
});

test('a chosen unit or month leaves out what has none', async () => {
  const ids = async (change: object) =>
    (await warehouse.ask(meetingList({ ...everything, ...change }))).map((r) => r.meeting_id);
  expect(await ids({ unit: 'teknik' })).toEqual(['p', 't3', 't1']);
  expect(await ids({ from: '2025-02', to: '2025-02' })).toEqual(['c2', 's2']);
  expect(await ids({ to: '2025-01' })).toEqual(['t1']);
});

test('who was there by side and organisation: a person hindered is not remote', async () => {
  expect(await warehouse.ask(attendanceAt('t1'))).toEqual([
    { side: 'employer', organisation: null, present: 1, partial: 0, absent: 0, remote: 0 },
    { side: 'union', organisation: 'Akademikerförbundet SSR', present: 0, partial: 0, absent: 1, remote: 0 },
    { side: 'union', organisation: 'Vision', present: 1, partial: 1, absent: 0, remote: 1 },
    { side: 'other', organisation: null, present: 1, partial: 0, absent: 0, remote: 0 },
  ]);
});

test('the seats of a meeting, those that are alike as one row', async () => {
  expect(
    (await warehouse.ask(seatsAt('t1'))).map((s) => [s.side, s.organisation, s.attendance, s.remote, s.n]),
  ).toEqual([
    ['employer', null, 'present', false, 1],
    ['union', 'Akademikerförbundet SSR', 'absent', true, 1],
    ['union', 'Vision', 'partial', true, 1],
    ['union', 'Vision', 'present', false, 1],
    ['other', null, 'present', false, 1],
  ]);
});

test('the passages of one meeting, in the order of the text', async () => {
  expect((await warehouse.ask(passagesOf('t1'))).map((p) => p.text).join('')).toBe('Först två');
});

test('all kinds of findings of one meeting, what encloses before what is enclosed, each with its own id', async () => {
  const found = await warehouse.ask(findingsIn('t1'));
  expect(found.map((f) => [f.kind, f.detail, f.label, f.span_start])).toEqual([
    ['item', null, 'Balanslista', 0],
    ['item', null, 'Larm', 0],
    ['statement', 'question', 'Vision: När byts larmen i Ängens hus?', 0],
    ['action', null, 'Taket på Förrådet följs upp.', 0],
    ['case', null, 'Larm', 2],
    ['demand', '6:6a', 'Begäran.', 4],
    ['commitment', null, 'Frågan tas med.', 10],
    ['commitment', null, 'HR återkommer i april med en plan.', 40],
    ['case', null, 'TN 2025-8', 90],
  ]);
  expect(new Set(found.map((f) => f.id)).size).toBe(found.length);
  expect(found.find((f) => f.detail === 'question')).toMatchObject({ id: 'q1', side: 'union', organisation: 'Vision' });
  expect(found.find((f) => f.kind === 'demand')?.id).toBe(
    findingId('demand', {
      item_id: 't1-2',
      kind: '6:6a',
      organisation: 'Vision',
      outcome: null,
      text: '',
      span_start: 4,
      span_end: 6,
    }),
  );
  expect(found.findLast((f) => f.kind === 'case')?.id).toBe(
    findingId('case', {
      meeting_id: 't1',
      item_id: null,
      reference: 'TN 2025-8',
      title: null,
      span_start: 90,
      span_end: 99,
    }),
  );
  expect(found.filter((f) => f.kind === 'action' || f.kind === 'commitment').map((f) => f.id)).toEqual([
    'action 0',
    'commitment 10',
    'commitment 40',
  ]);
  expect(await warehouse.ask(findingsIn('nothing'))).toEqual([]);
});

test('the meeting of a file, and none of a file without one', async () => {
  expect(await warehouse.ask(meetingsOf('p.txt'))).toEqual([{ meeting_id: 'p' }]);
  expect(await warehouse.ask(meetingsOf('tabell.csv'))).toEqual([]);
});
