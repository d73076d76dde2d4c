import { expect, test } from 'vitest';
import { silentFinding } from '../../../src/lib/analysis/attention/silentFinding.ts';
import { roundsOf } from '../../../src/lib/analysis/responses/round.ts';
import type { ResponseRow } from '../../../src/lib/analysis/responses/responseRows.ts';

const row = (survey: string, date: string, answered: number): ResponseRow => ({
  ...{ survey, date, group_name: 'LSG Norr', unit_id: 'norr', role: 'union', invited: 4, answered, source: 's' },
});

test('a group that stopped answering is held against the round before of the same series', () => {
  const rounds = roundsOf([
    row('Enkät 2024', '2024-10-31', 3),
    row('Puls 3', '2025-03-31', 0),
    row('Enkät 2025', '2025-10-31', 0),
  ]);
  expect(silentFinding(rounds, '2025-12-31')).toMatchObject({
    group: 'LSG Norr',
    before: 3,
    beforeInvited: 4,
    others: 0,
  });
  expect(silentFinding(rounds.slice(0, 2), '2025-12-31')).toBeNull();
});

test('nobody has fallen silent in a survey that can still be answered', () => {
  const rounds = roundsOf([row('Enkät 2024', '2024-10-31', 3), row('Enkät 2025', '2025-10-31', 0)]);
  expect(silentFinding(rounds, '2025-10-30')).toBeNull();
  expect(silentFinding(rounds, '2025-10-31')).not.toBeNull();
});
