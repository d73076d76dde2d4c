import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../src/lib/model/tables.ts';
import { suppress } from '../../../src/lib/warehouse/disclosure.ts';
import { exposed } from '../../../src/lib/warehouse/disclosure/exposed.ts';

type Opinion = Row<'opinions'>;
const numRuns = Number(process.env.ATTACKS ?? 300);

const row = (
  role: Opinion['role'],
  position: number | null,
  answers: number,
  more: Partial<Opinion> = {},
): Opinion => ({
  ...{ survey: 'U 2025', date: '2025-10-31', group_name: 'G', role, question: 'Q', kind: 'scale' },
  ...{ alternative: `${position}`, position, steps: null, answers, suppressed: false, source: 'a.csv' },
  ...more,
});
/** A side's answers from 1 up. */
const side = (role: Opinion['role'], ...counts: number[]): Opinion[] => counts.map((n, i) => row(role, i + 1, n));
const told = (rows: Opinion[], atLeast?: number) =>
  suppress({ opinions: rows }, atLeast).opinions!.map((r) =>
    r.suppressed ? `${r.role} dolt` : `${r.role} ${r.alternative}: ${r.answers}`,
  );

test('sides of five answers and more are told for all groups together, with all alternatives that anybody chose', () => {
  const rows = [...side('union', 3, 0, 4), ...side('employer', 0, 5), { ...row('union', 3, 1), group_name: 'H' }];
  expect(told(rows)).toEqual([
    ...['all 1: 3', 'all 2: 5', 'all 3: 5'],
    ...['union 1: 3', 'union 2: 0', 'union 3: 5'],
    ...['employer 1: 0', 'employer 2: 5', 'employer 3: 0'],
  ]);
  expect(new Set(suppress({ opinions: rows }).opinions!.map((r) => r.group_name))).toEqual(new Set([null]));
});

test('a small side is hidden, and the other with it: what all answered stands', () => {
  expect(told([...side('union', 1, 3), ...side('employer', 10, 20)])).toEqual([
    ...['all 1: 11', 'all 2: 23'],
    ...['union dolt', 'employer dolt'],
  ]);
  expect(told([...side('union', 1, 3), ...side('employer', 0, 1)])).toEqual([
    'all dolt',
    'union dolt',
    'employer dolt',
  ]);
  expect(told([...side('union', 4, 5), ...side('employer', 10, 20)], 10)).toEqual([
    ...['all 1: 14', 'all 2: 25'],
    ...['union dolt', 'employer dolt'],
  ]);
});

test('where all chose the same, what all answered tells of the small side: it is hidden too', () => {
  expect(told([...side('union', 0, 3), ...side('employer', 0, 20)])).toEqual([
    ...['all dolt', 'union dolt', 'employer dolt'],
  ]);
});

test('answers of few beside many "vet ej" are hidden; "vet ej" alone is told', () => {
  const unsure = { kind: 'unsure', alternative: 'Vet ej' } as const;
  expect(told([...side('union', 2, 1), row('union', null, 9, unsure)])).toEqual(['all dolt', 'union dolt']);
  expect(told([row('union', null, 9, unsure)])).toEqual(['all Vet ej: 9', 'union Vet ej: 9']);
});

test('themes are told from ten texts on, for all sides together; which the others are is not', () => {
  const theme = (alternative: string, answers: number, role: Opinion['role'] = 'union') =>
    row(role, null, answers, { kind: 'theme', alternative });
  expect(told([theme('osa', 6), theme('osa', 6, 'employer'), theme('lokaler', 9), theme('', 50)])).toEqual([
    ...['all osa: 12', 'all dolt'],
  ]);
  expect(JSON.stringify(suppress({ opinions: [theme('lokaler', 9)] }))).not.toContain('lokaler');
});

test('what the source hides stays hidden', () => {
  const hidden = { answers: null, suppressed: true };
  expect(told([...side('union', 9, 9), { ...row('employer', 1, 0), ...hidden }, ...side('other', 9, 9)])).toEqual([
    ...['all dolt', 'union 1: 9', 'union 2: 9', 'employer dolt', 'other 1: 9', 'other 2: 9'],
  ]);
});

test('the steps of scales: in words, in figures, from nought, of its own', () => {
  const steps = (rows: Opinion[]) =>
    suppress({ opinions: rows })
      .opinions!.filter((r) => r.role === 'union')
      .map((r) => [r.alternative, r.position, r.steps]);
  expect(steps(side('union', 4, 3, 2))).toEqual([
    ['1', 1, 5],
    ['2', 2, 5],
    ['3', 3, 5],
  ]);
  expect(steps([row('union', 0, 5), row('union', 8, 5)])).toEqual([
    ['0', 1, 11],
    ['8', 9, 11],
  ]);
  expect(steps([row('union', 2, 5, { alternative: 'Delvis', steps: 3 })])).toEqual([['Delvis', 2, 3]]);
  expect(
    steps([row('union', 1, 5, { alternative: 'Varje vecka' }), row('union', 2, 5, { alternative: 'Varje månad' })]),
  ).toEqual([
    ['Varje vecka', 1, 2],
    ['Varje månad', 2, 2],
  ]);
});

/** Sides with answers on a scale of up to four steps, some of them few. */
const survey = fc.array(fc.array(fc.oneof(fc.nat(2), fc.nat(30)), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});
const roles = ['union', 'employer', 'other', 'unknown'] as const;

test('no hidden answer can be worked out, by one who knows how many of each side answered', () => {
  fc.assert(
    fc.property(survey, (counts) => {
      const given = roles.slice(0, counts.length);
      const shown = suppress({ opinions: given.flatMap((role, i) => side(role, ...counts[i]!)) }).opinions!;
      const isShown = (role: Opinion['role']) => !shown.some((r) => r.role === role && r.suppressed);
      // Unknowns: a cell a side and alternative. Cells that are known to be empty are no secret.
      const totals = [0, 1, 2, 3].map((a) => counts.reduce((n, c) => n + c[a]!, 0));
      const cell = (r: number, a: number) => r * 4 + a;
      const possible = (r: number, a: number) => !isShown('all') || totals[a]! > 0 || counts[r]![a]! > 0;
      const cells = given.flatMap((_, r) => [0, 1, 2, 3].filter((a) => possible(r, a)).map((a) => cell(r, a)));
      const known = 100;
      const equations = [
        ...(isShown('all') ? [0, 1, 2, 3].map((a) => ({ total: known, parts: given.map((_, r) => cell(r, a)) })) : []),
        ...given.map((_, r) => ({ total: known, parts: [0, 1, 2, 3].map((a) => cell(r, a)) })),
      ];
      const open = new Set(given.flatMap((role, r) => (isShown(role) ? [0, 1, 2, 3].map((a) => cell(r, a)) : [])));
      const unknown = new Set(cells.filter((c) => !open.has(c)));
      expect(exposed(equations, unknown)).toEqual([]);
      // And a shown side rests on five answers at least.
      for (const [r, role] of given.entries()) {
        const n = counts[r]!.reduce((a, b) => a + b, 0);
        if (isShown(role) && n > 0) expect(n).toBeGreaterThanOrEqual(5);
      }
    }),
    { numRuns },
  );
});
