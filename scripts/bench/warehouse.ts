import { z } from 'zod';
import type { Row } from '../../src/lib/model/tables.ts';
import { random } from '../../src/lib/analysis/stats/random.ts';
import { encode } from '../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../src/lib/warehouse/engines/node.ts';
import { sql } from '../../src/lib/warehouse/sql.ts';
import { Warehouse } from '../../src/lib/warehouse/warehouse.ts';
import { quantile, timed, type Bench, type BenchRow } from './bench.ts';

/** Invented events, evenly over 60 units and five years. */
const events = (n: number): Row<'incidents'>[] => {
  const next = random(1);
  return Array.from({ length: n }, (_, i) => ({
    incident_id: String(i),
    system: 'IA',
    occurred: `20${21 + Math.floor(next() * 5)}-0${1 + Math.floor(next() * 9)}-10`,
    reported: null,
    unit_id: `unit ${Math.floor(next() * 60)}`,
    concerns: 'employee',
    type: 'accident',
    threat: 'none',
    cause: null,
    serious: null,
    status: 'closed',
    closed: null,
    sent: null,
    sent_on: null,
    absence_days: null,
    period_from: null,
    period_to: null,
    count: 1,
    source: 'bench',
  }));
};

async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const tables = new Warehouse(await nodeEngine());
  for (const n of [10_000, 100_000]) {
    const made = events(n);
    const encoding = await timed(5, () => encode('incidents', made), 1);
    rows.push({
      name: 'encode',
      n,
      median: quantile(encoding, 0.5),
      p95: quantile(encoding, 0.95),
      unit: 'ms',
      against: null,
      ratio: null,
    });
    const bytes = encode('incidents', made);
    const loading = await timed(5, () => tables.load({ incidents: bytes.slice() }), 1);
    rows.push({
      name: 'load',
      n,
      median: quantile(loading, 0.5),
      p95: quantile(loading, 0.95),
      unit: 'ms',
      against: null,
      ratio: null,
    });
    let limit = 0;
    const asking = await timed(20, () =>
      tables.ask({
        name: 'bench',
        // Another value each time: a kept answer would be measured otherwise.
        sql: sql`SELECT unit_id, strftime(occurred, '%Y-%m') AS month, count(*)::INTEGER AS n FROM incidents WHERE count < ${1e6 + limit++} GROUP BY ALL ORDER BY ALL`,
        row: z.object({ unit_id: z.string(), month: z.string(), n: z.int() }),
      }),
    );
    rows.push({
      name: 'group-by',
      n,
      median: quantile(asking, 0.5),
      p95: quantile(asking, 0.95),
      unit: 'ms',
      against: null,
      ratio: null,
    });
  }
  await tables.close();
  return rows;
}

/** Arrow in, DuckDB, rows out: encoding, loading, and a group-by of unit and month. */
export const warehouse: Bench = { name: 'warehouse', run };
