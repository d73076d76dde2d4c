/** One line of `npm run -s bench`. `ratio`: our median over that of `against` in the same run; null without a rival. */
export interface BenchRow {
  name: string;
  n: number;
  median: number;
  p95: number;
  unit: string;
  against: string | null;
  ratio: number | null;
}

/** A benchmark: its name, and what it measures. */
export interface Bench {
  name: string;
  run(): Promise<BenchRow[]>;
}

/** The value below which a share of the times lies. */
export const quantile = (times: readonly number[], share: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
};

/** Milliseconds of each of some runs, after a few that are not counted. */
export async function timed(runs: number, work: () => unknown, warm = 3): Promise<number[]> {
  for (let i = 0; i < warm; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}
