import { expect, test } from 'vitest';
import { roundTable } from '../../../src/lib/analysis/responses/roundTable.ts';
import { roundsBefore, roundsOf } from '../../../src/lib/analysis/responses/round.ts';
import type { ResponseRow } from '../../../src/lib/analysis/responses/responseRows.ts';
import { missingSides } from '../../../src/lib/analysis/responses/totals.ts';

const row = (group_name: string, year: number, answered: number, role: ResponseRow['role'] = 'union'): ResponseRow => ({
  ...{ survey: `U ${year}`, date: `${year}-10-31`, group_name, unit_id: null, role, invited: 3, answered, source: 's' },
});

test('every group of every round, those whose answers changed first', () => {
  const lines = roundTable(
    roundsOf([
      ...[
        row('Steady', 2024, 1),
        row('Stops', 2024, 2),
        row('Back', 2024, 0),
        row('Gone', 2024, 1),
        row('Mute', 2024, 0),
      ],
      ...[
        row('Steady', 2025, 1),
        row('STOPS', 2025, 0),
        row('Back', 2025, 1),
        row('New', 2025, 2),
        row('Mute', 2025, 0),
      ],
    ]),
  );
  expect(lines.map((l) => [l.name, l.change, l.rounds.map((g) => g?.tallies[0]?.answered ?? null)])).toEqual([
    ['STOPS', 'stopped', [2, 0]],
    ['Back', 'returned', [0, 1]],
    ['Mute', 'silent', [0, 0]],
    ['Gone', 'absent', [1, null]],
    ['New', 'new', [null, 2]],
    ['Steady', '', [1, 1]],
  ]);
});

test('a single round has no changes', () => {
  expect(roundTable(roundsOf([row('A', 2025, 0), row('B', 2025, 1)])).map((l) => [l.name, l.change])).toEqual([
    ['A', 'silent'],
    ['B', ''],
  ]);
});

test('terms and months part the rounds of one series', () => {
  const named = (survey: string, date: string): ResponseRow => ({ ...row('A', 2025, 1), survey, date });
  const rounds = roundsOf([
    named('Enkät VT 2024', '2024-01-01'),
    named('Enkät HT24', '2024-07-01'),
    named('Skyddsrond VT 2025', '2025-01-01'),
    named('Enkät, mars 2025', '2025-03-01'),
  ]);
  expect(roundsBefore(rounds, rounds[3]!).map((r) => r.survey)).toEqual(['Enkät VT 2024', 'Enkät HT24']);
});

test('a side that others have and a group has not is told, unless the side of its numbers is not known', () => {
  const groups = roundsOf([
    ...[row('Both', 2025, 1), row('Both', 2025, 1, 'employer'), row('Unions', 2025, 1), row('Unknown', 2025, 1, null)],
  ])[0]!.groups;
  expect(missingSides(groups)).toEqual([{ group: 'Unions', side: 'employer' }]);
  expect(missingSides(groups.slice(1, 2))).toEqual([]);
});
