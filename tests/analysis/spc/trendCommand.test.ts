import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'trend-'));
afterAll(() => rmSync(folder, { recursive: true }));

const trend = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/trend.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const csv = (text: string | Uint8Array, name = 'in.csv'): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
interface Trend {
  centre: number | null;
  lower: number | null;
  upper: number | null;
  points: { x: string; y: number | null; lower: number | null; signal: string | null; verdict: string | null }[];
}
const json = (...args: string[]): Trend => {
  const { status, stdout, stderr } = trend(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Trend;
};

const spiked = `x,y\n${[1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1].map((y, i) => `${i + 1},${y}`).join('\n')}\n`;

describe('charts', () => {
  test('xmr: exactly the fields of the contract', () => {
    const out = json('--chart', 'xmr', '--direction', 'decrease', csv(spiked));
    expect(Object.keys(out)).toEqual(['centre', 'lower', 'upper', 'points']);
    expect(out.lower).toBeCloseTo(-0.715556, 6);
    expect(out.points[4]).toEqual({
      x: '5',
      y: 10,
      centre: out.centre,
      lower: out.lower,
      upper: out.upper,
      signal: 'outside',
      verdict: 'concern',
    });
    expect(out.points[0]).toMatchObject({ x: '1', y: 1, signal: null, verdict: null });
    expect(json('--chart', 'xmr', '--no-screening', csv(spiked)).upper).toBeCloseTo(6.951503, 6);
  });
  test('c', () => expect(json('--chart', 'c', csv('x,y\na,4\nb,4\n'))).toMatchObject({ lower: 0, upper: 10 }));
  test('u and p: y/n comes out, limits follow n', () => {
    const file = csv('x,y,n\n2025-01,2,10\n2025-02,4,20\n');
    expect(json('--chart', 'u', file)).toMatchObject({ centre: 0.2, upper: null, points: [{ y: 0.2 }, { y: 0.2 }] });
    expect(json('--chart', 'p', '--laney', file)).toMatchObject({ centre: 0.2, lower: 0.2, upper: 0.2 });
  });
  test('t', () => {
    expect(json('--chart', 't', csv('x,y\n2025-01-03,10\n2025-02-01,10\n2025-03-01,10\n')).centre).toBeCloseTo(10, 9);
  });
  test('rebase: the whole has no one centre', () => {
    const out = json(
      '--chart',
      'xmr',
      '--rebase',
      '2025-03-01',
      csv('x,y\n2025-01,1\n2025-02,3\n2025-03,7\n2025-04,9\n'),
    );
    expect(out).toMatchObject({
      centre: null,
      lower: null,
      upper: null,
      points: [{}, { centre: 2 }, { centre: 8 }, {}],
    });
  });
});

describe('any data', () => {
  test('gaps, no readings, one reading', () => {
    expect(json('--chart', 'xmr', csv('x,y\n1,\n2,5\n')).points).toEqual([
      { x: '1', y: null, centre: 5, lower: null, upper: null, signal: null, verdict: null },
      { x: '2', y: 5, centre: 5, lower: null, upper: null, signal: null, verdict: null },
    ]);
    expect(json('--chart', 'xmr', csv('x,y\n'))).toEqual({ centre: null, lower: null, upper: null, points: [] });
  });
  test('months out of order are put in order', () => {
    const out = json('--chart', 'xmr', csv('x,y\n2025-03,3\n2025-01,1\n2025-02,2\n'));
    expect(out.points.map(({ x }) => x)).toEqual(['2025-01', '2025-02', '2025-03']);
  });
  test('Swedish Excel: semicolons, decimal commas, a byte order mark, CRLF', () => {
    expect(json('--chart', 'xmr', csv('\uFEFFx;y\r\njan;1,5\r\nfeb;2,5\r\n')).centre).toBe(2);
  });
});

describe('odd numbers', () => {
  test('no exposure is a gap, and sets no limits', () => {
    const out = json('--chart', 'p', csv('x,y,n\n2025-01,0,0\n2025-02,2,10\n2025-03,,\n2025-04,3,10\n'));
    expect(out.points.map(({ y }) => y)).toEqual([null, 0.2, null, 0.3]);
    expect(out.points.map(({ lower }) => lower)).toEqual([null, 0, null, 0]);
    expect(out).toMatchObject({ centre: 0.25, lower: 0 });
  });
  test('thousands parted by spaces, a minus sign, powers of ten, what stands for no value', () => {
    const rows = ['"1 000"', '"12\u00a0000,5"', '\u22125', '+1e3', 'NA', 'NaN', 'null'];
    const out = json('--chart', 'xmr', csv(`x;y\n${rows.map((y, i) => `${i};${y}\n`).join('')}`));
    expect(out.points.map(({ y }) => y)).toEqual([1000, 12000.5, -5, 1000, null, null, null]);
  });
  test('values so large that their sum is none, and very small ones', () => {
    const huge = json('--chart', 'xmr', csv('x,y\n1,1e308\n2,1e308\n3,1e308\n'));
    expect(huge).toMatchObject({ centre: 1e308, lower: 1e308, upper: 1e308 });
    const tiny = json('--chart', 'xmr', csv('x,y\n1,1e-300\n2,3e-300\n'));
    expect(tiny.upper! / 1e-300).toBeCloseTo(2 + 5.32, 9);
    const apart = trend('--chart', 'xmr', csv('x,y\n1,1e308\n2,-1e308\n'));
    expect(apart.status).toBe(2);
    expect(apart.stderr).toContain('too large, or too far apart');
  });
  test('large values that differ little keep their sides', () => {
    const steps = [...Array<number>(8).fill(0), ...Array<number>(8).fill(1)].map((d, i) => 1e9 + d + (i % 2) / 10);
    const out = json('--chart', 'xmr', csv(`x,y\n${steps.map((y, i) => `${i + 1},${y}\n`).join('')}`));
    expect(out.points.every(({ signal }) => signal !== null)).toBe(true);
  });
});

describe('what is wrong is said in a line, exit status 2', () => {
  test.each([
    [['--chart', 'pareto', 'a.csv'], '--chart must be one of xmr, c, u, p, t, not "pareto"'],
    [['a.csv'], '--chart must be one of xmr, c, u, p, t'],
    [['--chart', 'xmr'], 'one CSV file is needed, not 0'],
    [['--chart', 'xmr', 'a.csv', 'b.csv'], 'one CSV file is needed, not 2'],
    [
      ['--chart', 'xmr', '--direction', 'up', 'a.csv'],
      '--direction must be one of increase, decrease, neutral, not "up"',
    ],
    [['--chart', 'c', '--laney', 'a.csv'], '--laney goes with --chart u or p'],
    [['--chart', 'xmr', '--bogus'], "Unknown option '--bogus'"],
    [['--chart', 'xmr', 'no-such.csv'], 'cannot read no-such.csv'],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = trend(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
  test.each([
    ['an empty file', '', 'the file is empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), 'the file is binary'],
    ['another header', 'month,value\n1,2\n', 'the header must be x,y, not "month,value"'],
    ['a word for a number', 'x,y\n1,2\n2,many\n', 'line 3: y is not a number: "many"'],
    ['a number of another base', 'x,y\n1,0x10\n', 'line 2: y is not a number: "0x10"'],
    ['no end', 'x,y\n1,inf\n', 'line 2: y is not a number: "inf"'],
    ['a missing field', 'x,y\n1,2\n2\n', 'line 3: 1 fields where the header has 2'],
  ])('%s', (_, content, message) => {
    const { status, stdout, stderr } = trend('--chart', 'xmr', csv(content));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
  test('a chart that needs n, a share over one, a negative count, a date that is none', () => {
    expect(trend('--chart', 'u', csv('x,y\n1,2\n')).stderr).toContain('the header must be x,y,n, not "x,y"');
    expect(trend('--chart', 'p', csv('x,y,n\n1,6,4\n')).stderr).toContain('line 2: y (6) is over n (4)');
    expect(trend('--chart', 'c', csv('x,y\n1,-2\n')).stderr).toContain('line 2: y is below 0: -2');
    const rebased = (date: string, x: string) => trend('--chart', 'xmr', '--rebase', date, csv(`x,y\n${x},2\n`)).stderr;
    expect(rebased('soon', '1')).toContain('not "soon"');
    expect(rebased('2025-02-31', '2025-01')).toContain('not "2025-02-31"');
    expect(rebased('2025-02-01', 'jan')).toContain('--rebase 2025-02-01 needs dates in x, such as 2025-03, not "jan"');
  });
});

test('--help', () => {
  const { status, stdout } = trend('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--no-screening');
});
