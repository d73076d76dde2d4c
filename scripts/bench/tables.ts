import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { quantile, type Bench, type BenchRow } from './bench.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 3;

/** Of one reading: the table's bytes; milliseconds of processor time until it is read, and until the dataset is ready; bytes of memory at the most, beside the file. */
interface Taken {
  bytes: number;
  read: number;
  whole: number;
  held: number;
}

function readInProcess(rows: number): Taken {
  const script = fileURLToPath(new URL('readIncidents.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script, String(rows)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Taken;
}

/** A row of the bench for each size, and beside each but the first how much more a row costs than in the size before. */
function measured(
  name: string,
  unit: string,
  all: readonly (readonly Taken[])[],
  of: (taken: Taken, rows: number) => number,
): BenchRow[] {
  let before: number | null = null;
  return SIZES.map((rows, i) => {
    const values = all[i]!.map((taken) => of(taken, rows));
    const median = quantile(values, 0.5);
    const row: BenchRow = {
      name: `tables: ${name}`,
      n: rows,
      median,
      p95: quantile(values, 0.95),
      unit,
      against: before === null ? null : `${SIZES[i - 1]} rows`,
      ratio: before === null ? null : median / before,
    };
    before = median;
    return row;
  });
}

/** Tables of incidents as CSV, twelve columns, from bytes to a dataset ready for the warehouse; each reading in a process of its own. A ratio of 1 is linear. */
export const tables: Bench = {
  name: 'tables',
  run: async (): Promise<BenchRow[]> => {
    const all = SIZES.map((rows) => Array.from({ length: ROUNDS }, () => readInProcess(rows)));
    return [
      ...measured('read and checked', 'rows a second', all, ({ read }, rows) => (1000 * rows) / read),
      ...measured('read, joined and encoded', 'rows a second', all, ({ whole }, rows) => (1000 * rows) / whole),
      ...measured('memory', 'bytes a row at the most', all, ({ held }, rows) => held / rows),
    ];
  },
};
