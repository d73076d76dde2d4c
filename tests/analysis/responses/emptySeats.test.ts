import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { emptySeats } from '../../../src/lib/analysis/responses/emptySeats.ts';
import { rosters, seatRows, type SeatRow } from '../../../src/lib/analysis/responses/seatRows.ts';
import type { Row } from '../../../src/lib/model/tables.ts';
import { successorOf } from '../../../src/lib/model/unions.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';

/** A group's meetings, one a month from January 2025: `x` was there, `-` hindered, a space is not named. */
const attendance = (course: Record<string, string>, group = 'LSG Norr'): SeatRow[] =>
  Object.entries(course).flatMap(([organisation, marks]) =>
    [...marks].flatMap((mark, i): SeatRow[] => {
      const date = `2025-${String(i + 1).padStart(2, '0')}-10`;
      const row = { group_key: group, group_name: group, unit_id: null, meeting_id: `${group} ${date}`, date };
      return mark === ' ' ? [] : [{ ...row, organisation, here: mark === 'x' }];
    }),
  );
const brief = (rows: SeatRow[], seats: Parameters<typeof emptySeats>[1] = []) =>
  emptySeats(rows, seats).map((s) => [s.organisation, s.last, s.missed, s.hindered, s.present, s.of]);

test('since when nobody has come, at how many meetings it was before, and how often it was hindered', () => {
  expect(brief(attendance({ Kommunal: 'xxxxxxxxxxx', Vision: 'xxxxxxxx - ' }))).toEqual([
    ['Vision', '2025-08-10', 3, 1, 8, 8],
  ]);
});

test('one meeting missed is none; two by one that hardly ever missed are, by one that came every other time are not', () => {
  expect(brief(attendance({ Kommunal: 'xxxxxxxxxx', Vision: 'xxxxxxxxx ' }))).toEqual([]);
  expect(brief(attendance({ Kommunal: 'xxxxxxxxxxx', Vision: 'xxxxxxxxx  ' }))).toEqual([
    ['Vision', '2025-09-10', 2, 0, 9, 9],
  ]);
  expect(brief(attendance({ Kommunal: 'xxxxxxxxxxx', Vision: 'x x x x x  ' }))).toEqual([]);
  // (5 / 11)^4 is 4.3 in a hundred.
  expect(brief(attendance({ Kommunal: 'xxxxxxxxxxxxx', SACO: 'x x x x x    ' }))).toEqual([
    ['SACO', '2025-09-10', 4, 0, 5, 9],
  ]);
});

test('one that came twice had no seat, unless a table gives it one; nor need it ever have come then', () => {
  const rows = attendance({ Kommunal: 'xxxxxx', Vision: 'xx    ', SACO: '      ' });
  expect(brief(rows)).toEqual([]);
  const roster = (organisation: string, group = 'LSG Norr') => ({
    ...{ group_key: group, group_name: group, unit_id: null, organisation, seats: 2 },
  });
  expect(brief(rows, [roster('Vision'), roster('SACO'), roster('Kommunal'), roster('Ledarna', 'LSG Söder')])).toEqual([
    ['SACO', null, 6, 0, 0, 0],
    ['Vision', '2025-02-10', 4, 0, 2, 2],
  ]);
});

test('a union that became another has not left its seat', () => {
  const rows = attendance({ Kommunal: 'xxxxxxxxxx', Lärarförbundet: 'xxxxx     ', 'Sveriges Lärare': '     xxxxx' });
  expect(brief(rows)).toEqual([]);
});

test('each group by itself, the longest absence first', () => {
  const rows = [
    ...attendance({ Kommunal: 'xxxxxxxxx', Vision: 'xxxxxxx  ' }),
    ...attendance({ Kommunal: 'xxxxxxxxx', Vision: 'xxxx     ' }, 'LSG Söder'),
  ];
  expect(emptySeats(rows, []).map((s) => [s.group, s.missed])).toEqual([
    ['LSG Söder', 5],
    ['LSG Norr', 2],
  ]);
});

test('what became of unions is the same here as where protocols are read', () => {
  const file = readFileSync('src/lib/ingest/protocol/organisations.json', 'utf8');
  const { unions } = JSON.parse(file) as { unions: { name: string; became?: string }[] };
  for (const { name, became } of unions) expect([name, successorOf(name)]).toEqual([name, became ?? name]);
});

let warehouse: Warehouse;
beforeAll(async () => {
  const meeting = (meeting_id: string, date: string): Row<'meetings'> => ({
    ...{ meeting_id, source: 's', kind: 'protocol', number: null, body: 'FSG', organisation: null, unit_id: 'a', date },
    ...{ date_inferred: false, start_time: null, end_time: null, place: null, adjusted: null, next_date: null },
    ...{ attachments: 0, warnings: 0 },
  });
  const seat = (meeting_id: string, organisation: string | null, attendance: Row<'attendance'>['attendance']) => ({
    ...{ meeting_id, side: 'union' as const, organisation, role: null, attendance, remote: false },
  });
  const unit = { unit_id: 'a', name: 'A', level: null, parent_id: null, group_name: 'FSG A', depth: 0, position: 0 };
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({
    units: encode('units', [unit]),
    unit_tree: encode('unit_tree', [{ unit_id: 'a', ancestor_id: 'a', distance: 0 }]),
    meetings: encode('meetings', [meeting('m1', '2025-01-10'), meeting('m2', '2025-02-10')]),
    attendance: encode('attendance', [
      ...[seat('m1', 'Vision', 'absent'), seat('m1', 'Vision', 'partial'), seat('m1', 'SACO', 'absent')],
      // Nobody of any union is read to have been there: the protocol does not tell.
      seat('m2', 'SACO', 'absent'),
    ]),
    seats: encode('seats', [
      { group_name: 'FSG A', unit_id: 'a', organisation: 'SACO', seats: 1, source: 's' },
      { group_name: 'FSG A', unit_id: 'a', organisation: 'Vision', seats: 0, source: 's' },
    ]),
  });
});
afterAll(() => warehouse.close());

test('the questions: a union is there if one of its seats is taken; no person is asked for', async () => {
  const here = { group_key: 'a', group_name: 'FSG A', unit_id: 'a', meeting_id: 'm1', date: '2025-01-10' };
  expect(await warehouse.ask(seatRows(everything))).toEqual([
    { ...here, organisation: 'SACO', here: false },
    { ...here, organisation: 'Vision', here: true },
  ]);
  expect(await warehouse.ask(rosters(everything))).toEqual([
    { group_key: 'a', group_name: 'FSG A', unit_id: 'a', organisation: 'SACO', seats: 1 },
  ]);
});
