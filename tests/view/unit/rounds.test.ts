import { expect, test } from 'vitest';
import type { Round } from '../../../src/lib/analysis/attention/latestRounds.ts';
import { formats } from '../../../src/lib/view/format.ts';
import { unit as en } from '../../../src/lib/view/text/en/unit.ts';
import { rounds } from '../../../src/lib/view/text/sv/rounds.ts';
import { unit as sv } from '../../../src/lib/view/text/sv/unit.ts';
import { roundsText } from '../../../src/routes/enheter/roundsText.ts';

const due = '2025-03-15';
const round = (status: Round['status'], period: string | null, day: string | null = due): Round => ({
  ...{ unit_id: 'a', kind: 'Skyddsrond', status, period, due: day },
});
const times = (n: number, of: Round): Round[] => Array.from({ length: n }, () => of);
const say = (of: readonly Round[]): string => roundsText(of, '2025-06-01', sv, formats('sv'));

test('what is done too late is done, and told', () => {
  const all = [
    ...times(100, round('done', '2025-03-01')),
    ...times(10, round('late', '2025-04-01')),
    ...times(3, round('missing', null)),
    round('missing', null, null),
  ];
  expect(say(all)).toBe('110 av 114 är klara, 10 av dem för sent; 3 är försenade och 1 saknas.');
  expect(roundsText(all, '2025-06-01', en, formats('en'))).toBe(
    '110 of 114 are done, 10 of them late; 3 are overdue and 1 is missing.',
  );
});

test('all late and none done; all done; none at all; one still has time', () => {
  expect(say(times(3, round('late', null)))).toBe('0 av 3 är klara; 3 är försenade.');
  expect(say(times(2, round('done', due)))).toBe('2 av 2 är klara.');
  expect(say([])).toBe('');
  expect(say([round('missing', null, '2025-12-01')])).toBe('0 av 1 är klara; 1 är kvar.');
});

test('the words of the sentence are those of the rounds on the page of answers', () => {
  expect(say([round('late', null)])).toContain(rounds.outcome['overdue']);
  expect(say([round('missing', null, null)])).toContain(rounds.outcome['missing']);
});

test('no day that the files know of: no sentence about it', () => {
  expect(sv.subtitle('enhet', 'hela perioden', '')).toBe('Enhet, hela perioden.');
  expect(sv.source('Dina filer', '')).toBe('Samsyn · Dina filer');
  expect(sv.subtitle('', 'hela perioden', '1 mars 2026')).toBe('hela perioden. Uppgifter till och med 1 mars 2026.');
});
