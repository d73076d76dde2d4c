import { expect, test } from 'vitest';
import { apartOf, opinionsOf } from '../../../src/lib/analysis/responses/opinions.ts';
import type { OpinionRow } from '../../../src/lib/analysis/responses/opinionRows.ts';

const row = (
  role: OpinionRow['role'],
  position: number | null,
  answers: number | null,
  more: Partial<OpinionRow> = {},
) =>
  ({
    ...{
      survey: 'U 2025',
      role,
      question: 'Q',
      kind: 'scale',
      alternative: `${position}`,
      position,
      steps: 5,
      answers,
    },
    ...{ suppressed: answers === null },
    ...more,
  }) satisfies OpinionRow;
const side = (role: OpinionRow['role'], ...counts: number[]) => counts.map((n, i) => row(role, i + 1, n));
const hidden = (role: OpinionRow['role']) => row(role, null, null, { alternative: null, steps: null });

test('a question by side: its steps, who agrees, "vet ej" beside', () => {
  const unsure = { kind: 'unsure', alternative: 'Vet ej', steps: null } as const;
  const rows = [
    ...side('all', 4, 4, 4, 4, 4),
    row('all', null, 3, unsure),
    ...side('union', 4, 4, 2, 0, 0),
    row('union', null, 3, unsure),
    ...side('employer', 0, 0, 2, 4, 4),
    row('employer', null, 0, unsure),
  ];
  const { asked, open } = opinionsOf(rows, 'u 2025');
  expect(open).toEqual([]);
  expect(asked.map(({ question, steps }) => [question, steps])).toEqual([['Q', 5]]);
  const told = asked[0]!.sides.map(({ role, told }) => [role, told!.answers, told!.unsure, told!.agree]);
  expect(told).toEqual([
    ['all', 20, 3, 0.4],
    ['union', 10, 3, 0],
    ['employer', 10, 0, 0.8],
  ]);
  expect(apartOf(asked)).toEqual([{ question: 'Q', union: 0, employer: 0.8, beyond: true }]);
});

test('what is hidden has nothing to tell and is in no comparison; one side alone is told once', () => {
  const { asked } = opinionsOf([...side('all', 9, 9), hidden('union'), hidden('employer')], 'U 2025');
  expect(asked[0]!.sides.map(({ role, told }) => [role, told === null])).toEqual([
    ['all', false],
    ['union', true],
    ['employer', true],
  ]);
  expect(apartOf(asked)).toEqual([]);
  const alone = opinionsOf([...side('all', 9, 9), ...side('unknown', 9, 9)], 'U 2025');
  expect(alone.asked[0]!.sides.map((s) => s.role)).toEqual(['unknown']);
});

test('a scale without a middle is cut between its halves', () => {
  const four = [...side('union', 1, 2, 3, 4), ...side('all', 1, 2, 3, 4)].map((r) => ({ ...r, steps: 4 }));
  expect(opinionsOf(four, 'U 2025').asked[0]!.sides.at(0)!.told!.agree).toBe(0.7);
});

test('themes, and those that are hidden; another survey is another', () => {
  const theme = (alternative: string | null, answers: number | null) =>
    row('all', null, answers, { kind: 'theme', alternative, steps: null });
  const rows = [theme('osa', 12), theme(null, null), { ...theme('lokaler', 30), survey: 'U 2024' }];
  expect(opinionsOf(rows, 'U 2025')).toEqual({
    asked: [],
    open: [
      {
        question: 'Q',
        themes: [
          { theme: 'osa', answers: 12 },
          { theme: null, answers: null },
        ],
      },
    ],
  });
});
