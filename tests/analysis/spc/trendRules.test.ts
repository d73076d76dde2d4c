import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { controlChart } from '../../../src/lib/analysis/spc/controlChart.ts';
import { letters, months } from './readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'trend-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm run -s trend` says of each point. */
const commanded = (values: readonly number[], ...options: string[]): string => {
  const file = join(folder, 'in.csv');
  writeFileSync(
    file,
    `x,y\n${months(values)
      .map(({ x, y }) => `${x},${y}\n`)
      .join('')}`,
  );
  const args = ['--import', 'tsx', 'scripts/trend.ts', '--chart', 'xmr', ...options, file];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return letters((JSON.parse(stdout) as { points: Parameters<typeof letters>[0] }).points);
};
const quiet = '.'.repeat(20);

describe('each rule flags its points and no other; what nearly is one flags none', () => {
  test.each([
    [
      'outside',
      [20, 23, 19, 22, 20, 24, 18, 21, 23, 20, 19, 22, 35, 21, 20, 23, 19, 22, 20, 21],
      '............o.......',
    ],
    [
      'trend: seven rise',
      [20, 24, 19, 23, 18, 22, 16, 17, 19, 20, 22, 23, 25, 19, 23, 18, 22, 20, 24, 21],
      '......ttttttt.......',
    ],
    [
      'trend, nearly: six rise',
      [20, 24, 19, 23, 18, 22, 17, 18, 19, 20, 22, 24, 19, 23, 18, 22, 20, 24, 19, 21],
      quiet,
    ],
    [
      'trend, nearly: a tie among eight',
      [20, 24, 19, 23, 18, 22, 16, 17, 19, 20, 20, 22, 23, 25, 19, 23, 18, 22, 20, 24],
      quiet,
    ],
    [
      'two of three: 28 lies between 27.3 and 30.5',
      [20, 22, 18, 21, 19, 22, 18, 20, 21, 19, 28, 21, 28, 19, 21, 18, 22, 20, 19, 21],
      '..........2.2.......',
    ],
    [
      'two of three, nearly: 26 lies under the near limit, 26.3',
      [20, 22, 18, 21, 19, 22, 18, 20, 21, 19, 26, 21, 26, 19, 21, 18, 22, 20, 19, 21],
      quiet,
    ],
    [
      'two of three, nearly: the one between lies below the mean',
      [20, 22, 18, 21, 19, 22, 18, 20, 21, 19, 28, 18, 28, 19, 21, 18, 22, 20, 19, 21],
      quiet,
    ],
    [
      'shift: seven above the mean',
      [20, 16, 22, 17, 21, 15, 20, 16, 18, 22, 21, 23, 22, 24, 21, 23, 15, 16, 21, 15],
      '.........sssssss....',
    ],
    [
      'shift, nearly: six above the mean',
      [20, 16, 22, 17, 21, 15, 20, 16, 18, 22, 21, 23, 22, 24, 21, 17, 15, 16, 21, 15],
      quiet,
    ],
    [
      'shift, nearly: of eight one lies on the mean, 20',
      [15, 22, 14, 21, 16, 21, 15, 21, 22, 23, 20, 22, 21, 24, 23, 15, 21, 16, 22, 26],
      quiet,
    ],
  ])('%s', (_, values, flags) => {
    expect(commanded(values)).toBe(flags);
    // The same below the mean.
    expect(letters(controlChart(months(values.map((y) => 60 - y))).points)).toBe(flags);
  });

  test('outside, nearly: a point on the limit, and a tenth beyond it', () => {
    // Twenty values: 2.66 / 19 is 0.14, so that without screening the limit of the first is 98.6 exactly.
    const at = (odd: number) => [
      ...[26.8, 40.2, 13.4, 40.2, 26.8, 13.4, 40.2, 26.8, 40.2, 13.4, 26.8, 13.4, odd],
      ...[13.4, 40.2, 13.4, 26.8, 40.2, 13.4, 26.8],
    ];
    expect(commanded(at(98.6), '--no-screening')).toBe(quiet);
    expect(commanded(at(98.7), '--no-screening')).toBe('............o.......');
  });
});
