import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import type { ChartKind, ChartPoint, Direction, Reading } from '../src/lib/analysis/spc/chart.ts';
import { controlChart } from '../src/lib/analysis/spc/controlChart.ts';
import { firstDay, monthsOf } from '../src/lib/analysis/spc/period.ts';
import { decodeText } from '../src/lib/ingest/text/decode.ts';

const help = `Usage: npm run -s trend -- --chart xmr|c|u|p|t [options] FILE.csv

Reads a CSV with the header x,y or x,y,n (n is needed for u and p), one reading a line in
order of time, and prints the trend as JSON. An empty y (or NA) is a gap. For u and p, y is a count
and comes out as y/n; for t, y is the number of days between events.

  --chart KIND            xmr (individual values), c (counts), u (counts per n),
                          p (y of n), t (days between rare events)
  --no-screening          xmr: keep moving ranges that are outliers themselves
  --direction DIRECTION   which way is better: increase, decrease or neutral (default)
  --rebase DATE           new limits from this date on; may be given several times
  --laney                 u and p: limits by the variation between readings (Laney)
  --help                  print this

JSON: {centre, lower, upper, points: [{x, y, centre, lower, upper, signal, verdict}]}
signal: null, outside, trend, two-of-three or shift; verdict: null, improvement, concern or
neutral. centre, lower and upper of the whole are null where they vary from point to point.
`;

/** What the user got wrong, in one line. */
class Wrong extends Error {}

const oneOf = <T extends string>(value: string | undefined, name: string, allowed: readonly T[]): T => {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new Wrong(`${name} must be one of ${allowed.join(', ')}${value === undefined ? '' : `, not "${value}"`}`);
  return found;
};

const readArguments = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        chart: { type: 'string' },
        'no-screening': { type: 'boolean', default: false },
        direction: { type: 'string', default: 'neutral' },
        rebase: { type: 'string', multiple: true, default: [] },
        laney: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Wrong((error as Error).message);
  }
};

const readText = (file: string): string => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Wrong(`cannot read ${file}: ${(error as Error).message}`);
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new Wrong(`cannot read ${file}: the file is ${decoded.problem}`);
  return decoded.text;
};

/** Digits with a point or a comma, thousands parted by spaces, and a power of ten. */
const numeral = /^[+-]?(?:\d{1,3}(?: \d{3})+|\d+)?(?:[.,]\d*)?(?:e[+-]?\d+)?$/i;
/** What stands for no value in files of R, pandas and databases. */
const noValue = /^(?:|NA|NaN|null)$/i;

/** A number with decimal point or comma; null for what says that there is none, which is a gap. */
const readNumber = (field: string, name: string, where: string): number | null => {
  const text = field
    .trim()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace('\u2212', '-');
  if (noValue.test(text)) return null;
  const value = numeral.test(text) ? Number(text.replaceAll(' ', '').replace(',', '.')) : NaN;
  if (!Number.isFinite(value)) throw new Wrong(`${where}: ${name} is not a number: "${field}"`);
  return value;
};

/** The readings of a CSV, checked against what the chart can hold. */
const readCsv = (file: string, kind: ChartKind): Reading[] => {
  const text = readText(file);
  const delimiter = /[,;\t]/.exec(text)?.[0] ?? ',';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new Wrong(`${file}, line ${(broken.row ?? 0) + 1}: ${broken.message}`);
  const header = (data[0] ?? []).map((name) => name.trim().toLowerCase());
  const wanted = kind === 'u' || kind === 'p' ? ['x', 'y', 'n'] : ['x', 'y'];
  if (wanted.some((name, i) => header[i] !== name) || header.length > 3)
    throw new Wrong(`${file}: the header must be ${wanted.join(',')}, not "${header.join(',')}"`);
  return data.slice(1).flatMap((fields, i) => {
    const where = `${file}, line ${i + 2}`;
    if (fields.every((field) => field.trim() === '')) return [];
    if (fields.length !== header.length)
      throw new Wrong(`${where}: ${fields.length} fields where the header has ${header.length}`);
    const y = readNumber(fields[1]!, 'y', where);
    const n = header[2] === 'n' ? readNumber(fields[2]!, 'n', where) : null;
    if (kind !== 'xmr' && y !== null && y < 0) throw new Wrong(`${where}: y is below 0: ${y}`);
    if (wanted.includes('n') && n !== null && n < 0) throw new Wrong(`${where}: n is below 0: ${n}`);
    if (kind === 'p' && y !== null && n !== null && y > n) throw new Wrong(`${where}: y (${y}) is over n (${n})`);
    return [{ x: fields[0]!.trim(), y, n }];
  });
};

/** Periods in order of time (the rules need it); labels that are no periods are taken as they stand. */
const inOrder = (readings: Reading[]): Reading[] =>
  readings.every(({ x }) => monthsOf(x) !== null)
    ? [...readings].sort((a, b) => (firstDay(a.x) < firstDay(b.x) ? -1 : firstDay(a.x) > firstDay(b.x) ? 1 : 0))
    : readings;

/** A date that the readings can be parted at: a day of the calendar and dated readings, or one of their labels. */
const checkRebase = (date: string, readings: readonly Reading[]): void => {
  if (readings.some(({ x }) => x === date)) return;
  const day = firstDay(date);
  if (monthsOf(date) === null || new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) !== day)
    throw new Wrong(`--rebase must be a date such as 2025-03-01, not "${date}"`);
  const label = readings.find(({ x }) => monthsOf(x) === null)?.x;
  if (label !== undefined) throw new Wrong(`--rebase ${date} needs dates in x, such as 2025-03, not "${label}"`);
};

/** Numbers so large that limits cannot be computed with them would come out as null. */
const checkFinite = (points: readonly ChartPoint[]): void => {
  for (const { x, y, centre, lower, upper } of points)
    if ([y, centre, lower, upper].some((value) => value !== null && !Number.isFinite(value)))
      throw new Wrong(`the numbers are too large, or too far apart, to be computed with (at x "${x}")`);
};

const run = (args: string[]): string => {
  const { values, positionals } = readArguments(args);
  if (values.help) return help;
  const kind = oneOf<ChartKind>(values.chart, '--chart', ['xmr', 'c', 'u', 'p', 't']);
  const direction = oneOf<Direction>(values.direction, '--direction', ['increase', 'decrease', 'neutral']);
  if (values.laney && kind !== 'u' && kind !== 'p') throw new Wrong('--laney goes with --chart u or p');
  if (positionals.length !== 1) throw new Wrong(`one CSV file is needed, not ${positionals.length}`);
  const readings = inOrder(readCsv(positionals[0]!, kind));
  for (const date of values.rebase) checkRebase(date, readings);
  const { centre, lower, upper, points } = controlChart(readings, {
    kind,
    direction,
    screening: !values['no-screening'],
    rebase: values.rebase,
    laney: values.laney,
  });
  checkFinite(points);
  const drawn = points.map((at) => ({
    x: at.x,
    y: at.y,
    centre: at.centre,
    lower: at.lower,
    upper: at.upper,
    signal: at.signal,
    verdict: at.verdict,
  }));
  return `${JSON.stringify({ centre, lower, upper, points: drawn })}\n`;
};

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Wrong)) throw error;
  process.stderr.write(`trend: ${error.message}\n`);
  process.exitCode = 2;
}
