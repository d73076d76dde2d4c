import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaults, readOptions } from '../../scripts/sample/options.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/sample.ts', ...args], { encoding: 'utf8' });

test('what is not said is the default', () => {
  expect(readOptions(['--out', 'x'])).toEqual({ help: false, out: 'x', options: defaults });
  expect(readOptions(['--out', 'x', '--seed', '7', '--units', '80', '--months', '12', '--incidents', '2000'])).toEqual({
    help: false,
    out: 'x',
    options: { seed: 7, units: 80, months: 12, incidents: 2000 },
  });
});

test.each([
  [[], '--out DIR is missing'],
  [['--out', 'x', '--units', '3'], '--units must be a whole number from 40 to 2000, not "3"'],
  [['--out', 'x', '--months', '1.5'], '--months must be a whole number from 1 to 120, not "1.5"'],
  [['--out', 'x', '--incidents', ''], '--incidents must be a whole number from 1000 to 5000000, not ""'],
  [['--out', 'x', '--seed=-1'], '--seed must be a whole number from 0 to 4294967295, not "-1"'],
])('wrong arguments are named: %j', (argv, message) => {
  expect(() => readOptions(argv)).toThrow(message);
});

test('the command writes, helps and refuses', () => {
  const out = mkdtempSync(join(tmpdir(), 'sample-'));
  try {
    const text = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/sample.ts', '--out', out, '--months', '3', '--incidents', '1000'],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(text)).toEqual({
      out,
      files: readdirSync(out).length - 1 + readdirSync(join(out, 'protocols')).length,
    });
  } finally {
    rmSync(out, { recursive: true });
  }
  const help = run('--help');
  expect([help.status, help.stdout.includes('--incidents N')]).toEqual([0, true]);
  for (const wrong of [['--nonsense'], ['stray', '--out', 'x'], ['--out', 'x', '--months', '0']]) {
    const { status, stdout, stderr } = run(...wrong);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^sample: .+\nTry --help\.\n$/);
  }
});
