import { fromPrepared, prepareSums } from '../../src/lib/analysis/cube/preparedSums.ts';
import { eventCourses, eventViews, type EventChoice } from '../../src/lib/analysis/incidents/eventViews.ts';
import { incidentCells, IncidentCell } from '../../src/lib/analysis/incidents/incidentCells.ts';
import { incidentCube, type IncidentSums } from '../../src/lib/analysis/incidents/incidentCube.ts';
import { addMonths } from '../../src/lib/model/month.ts';
import { decodeColumns } from '../../src/lib/warehouse/arrow.ts';
import { checkColumns } from '../../src/lib/warehouse/columns.ts';
import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { nodeEngine } from '../../src/lib/warehouse/engines/node.ts';
import { quantile, type Bench, type BenchRow } from './bench.ts';
import { asOf, fillIncidents, units, unitsOf } from './manyIncidents.ts';
import { Mosaic } from './mosaic.ts';

const SIZES = [1_000_000, 5_000_000];
const MONTHS = 60;
/** What is chosen while the months are brushed: an area, two kinds of events, employees. */
const area = 'area 1';
const chosen = { type: ['near-miss', 'accident'], concerns: ['employee', 'unknown'] };
const choice: EventChoice = {
  filter: { unit: area, from: null, to: null, marks: { type: chosen.type } },
  concerned: chosen.concerns,
  onlyThreats: false,
};

/** Brushes of so many months, drawn over all months step by step; no two are the same, so that nothing is answered from what was kept. */
const brushes = (lengths: readonly number[]): [number, number][] =>
  lengths.flatMap((n) => Array.from({ length: MONTHS - n + 1 }, (_, i): [number, number] => [i, i + n - 1]));
const warm = brushes([13]);
const steps = brushes([3, 6, 12, 24]);
const monthAt = (at: number): string => addMonths('2021-01', at);

/** Our views of the page for a brush; the same functions as there. */
const ours = (sums: IncidentSums, [from, to]: [number, number]) =>
  eventViews(sums, { ...choice, filter: { ...choice.filter, from: monthAt(from), to: monthAt(to) } });

const prepare = (cube: ReturnType<typeof incidentCube>) =>
  prepareSums(cube, 'month', (sums) => [eventCourses(sums, units, choice), eventViews(sums, choice)]);

async function time<T>(times: number[], work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const made = await work();
  times.push(performance.now() - start);
  return made;
}

/** The cells by one SQL statement, read, checked and made into a cube: once when the data changes. */
async function cubeOf(engine: Engine) {
  const { sql } = incidentCells(asOf);
  const columns = decodeColumns(await engine.query(sql.text, sql.params));
  checkColumns(IncidentCell, columns);
  return incidentCube(columns, units);
}

/** Throws unless both say the same of a brush: a rival that counts something else is none. */
function compare(mine: ReturnType<typeof eventViews>, theirs: Awaited<ReturnType<Mosaic['step']>>): void {
  for (const view of ['type', 'threat', 'cause'] as const)
    for (const { value, n } of mine[view])
      if ((theirs.get(view)?.get(value) ?? 0) !== n)
        throw new Error(`${view} ${value}: ${n} by ours, ${theirs.get(view)?.get(value)} by Mosaic`);
}

const row = (name: string, n: number, times: number[], rival: number[] | null): BenchRow => ({
  name: `cube: ${name}`,
  n,
  median: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  unit: 'ms',
  against: rival
    ? `Mosaic, its results pre-aggregated: ${quantile(rival, 0.5).toFixed(2)} ms, p95 ${quantile(rival, 0.95).toFixed(2)}`
    : null,
  ratio: rival && quantile(times, 0.5) / quantile(rival, 0.5),
});

async function measure(n: number): Promise<BenchRow[]> {
  const engine = await nodeEngine();
  await fillIncidents(engine, n);
  const made: number[] = [];
  const cube = await time(made, () => cubeOf(engine));
  const mosaic = await Mosaic.open(engine, { unit_id: unitsOf(area), ...chosen });
  const [focus, theirFocus, step, theirStep] = [[], [], [], []] as number[][];
  let sums = fromPrepared(prepare(cube));
  await mosaic.focus();
  for (let i = 0; i < 5; i++) {
    sums = fromPrepared(await time(focus!, () => prepare(cube)));
    await time(theirFocus!, () => mosaic.focus());
  }
  for (const brush of warm) compare(ours(sums, brush), await mosaic.step(...brush));
  for (const brush of steps) {
    const mine = await time(step!, () => ours(sums, brush));
    compare(mine, await time(theirStep!, () => mosaic.step(...brush)));
  }
  await engine.close();
  return [
    row(`${cube.n.length} cells asked for, checked and made into a cube`, n, made, null),
    row('a chart focused: its brush prepared, all views of Händelser', n, focus!, theirFocus!),
    row('a step of the brush, all views of Händelser, against seven', n, step!, theirStep!),
  ];
}

/** Linked views of the incidents, brushed by months, beside Mosaic over the same engine and the same rows. What is drawn of them is the browser's measurement. */
export const cube: Bench = {
  name: 'cube',
  run: async () => {
    const rows: BenchRow[] = [];
    for (const n of SIZES) rows.push(...(await measure(n)));
    return rows;
  },
};
