import { afterAll, beforeAll, expect, test } from 'vitest';
import { healthYears } from '../../../src/lib/analysis/absence/healthYears.ts';
import { sickLeave } from '../../../src/lib/analysis/absence/sickLeave.ts';
import { describe as columnsOf, limited, type ResultColumn } from '../../../src/lib/analysis/explore/statement.ts';
import type { Filter } from '../../../src/lib/analysis/filter.ts';
import { indexValues } from '../../../src/lib/analysis/indexes/indexValues.ts';
import { decode } from '../../../src/lib/warehouse/arrow.ts';
import type { Engine } from '../../../src/lib/warehouse/engine.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';
import type { Dataset } from '../../../src/lib/workers/prepare.ts';
import { absenceSource } from './worlds/absenceSource.ts';
import { indexSource } from './worlds/indexSource.ts';
import { organisation } from './worlds/organisation.ts';
import { random, type Random } from './worlds/random.ts';
import type { Source } from './worlds/source.ts';
import { difference, learnt, twoWorlds, type TwoWorlds } from './worlds/twoWorlds.ts';

/** How many random organisations are attacked; more by hand: `ATTACKS=10000 npx vitest run tests/warehouse/disclosure/worlds`. */
const attacks = Number(process.env.ATTACKS ?? 60);
/** Of so many the pages and the SQL page are asked, too. */
const asked = Math.ceil(attacks / 5);

const sources: Record<string, (random: Random) => Source> = {
  indexes: (draw) => indexSource(organisation(draw), draw),
  absence: (draw) => absenceSource(organisation(draw), draw),
};

async function attack(name: string, seed: number): Promise<TwoWorlds | null> {
  const draw = random(seed);
  return twoWorlds(sources[name]!(draw), draw).catch((cause: unknown) => {
    throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });
}

test.each(['indexes', 'absence'])(
  '%s: every hidden number could be another, and the publication would be the same',
  async (name) => {
    let hidden = 0;
    for (let seed = 0; seed < attacks; seed++) {
      const worlds = await attack(name, seed);
      hidden += worlds?.hidden ?? 0;
      if (worlds) expect(difference(learnt(worlds.one), learnt(worlds.other)), `seed ${seed}`).toBeNull();
    }
    // What hides nothing proves nothing.
    expect(hidden).toBeGreaterThan(attacks);
  },
  60_000 + 1000 * attacks,
);

let engine: Engine;
beforeAll(async () => {
  engine = await nodeEngine();
});
afterAll(() => engine.close());

/** What a curious person may write on the SQL page: each a way at the numbers, `u` and `m` a unit and a month. */
const statements = (u: string, m: string): string[] => [
  'SELECT * FROM indexes ORDER BY ALL',
  'SELECT * FROM absence ORDER BY ALL',
  `SELECT sum(answers), sum(value * answers), count(*), count(value) FROM indexes JOIN unit_tree USING (unit_id) WHERE ancestor_id = '${u}'`,
  `SELECT sum(answers), sum(value * answers) FROM indexes WHERE unit_id <> '${u}'`,
  'SELECT unit_id, year, part, gender, value - avg(value) OVER (PARTITION BY year, part) AS off FROM indexes ORDER BY ALL',
  `SELECT a.unit_id, sum(a.rate * h.employees) FROM absence a JOIN headcount h ON h.unit_id = a.unit_id AND h.period = a.period WHERE a.period >= '${m}' GROUP BY ALL ORDER BY ALL`,
  `SELECT p.unit_id, any_value(p.rate * hp.employees) - sum(c.rate * hc.employees) FROM absence p JOIN units u ON u.parent_id = p.unit_id
     JOIN absence c ON c.unit_id = u.unit_id AND c.period = p.period AND c.measure = p.measure
     JOIN headcount hp ON hp.unit_id = p.unit_id AND hp.period = p.period JOIN headcount hc ON hc.unit_id = c.unit_id AND hc.period = c.period
     WHERE p.measure = 'total' GROUP BY ALL ORDER BY ALL`,
  "SELECT min(value), max(value), stddev(value), string_agg(value::VARCHAR, ',' ORDER BY unit_id, year, part, gender) FROM indexes",
  'SELECT table_name, estimated_size, column_count FROM duckdb_tables() ORDER BY ALL',
  'SELECT database_name, schema_name, view_name FROM duckdb_views() WHERE NOT internal ORDER BY ALL',
];

/** What the SQL page gives for a statement. */
async function run(statement: string): Promise<unknown> {
  const columns = decode(await engine.query(columnsOf(statement))) as unknown as ResultColumn[];
  return decode(await engine.query(limited(statement, columns, 10_000)));
}

/** What a person sees who goes through the pages with one filter after the other, and then to the SQL page. */
async function seen({ tables, rows }: Dataset, draw: Random): Promise<unknown[]> {
  const warehouse = new Warehouse(engine);
  await warehouse.load(Object.fromEntries(Object.entries(tables).map(([name, bytes]) => [name, bytes.slice()])));
  const units = [null, ...(rows.units ?? []).map((u) => u.unit_id)];
  const months = [null, '2024-01', '2025-01', '2025-02', '2025-03', '2025-12'];
  const answers: unknown[] = [];
  for (let i = 0; i < 4; i++) {
    const filter: Filter = { unit: draw.pick(units), from: draw.pick(months), to: draw.pick(months), marks: {} };
    answers.push(await warehouse.ask(indexValues()), await warehouse.ask(sickLeave(filter)));
    answers.push(await warehouse.ask(healthYears(filter)));
    for (const statement of statements(draw.pick(units) ?? '', draw.pick(months) ?? ''))
      answers.push(await run(statement));
  }
  return answers;
}

test.each(['indexes', 'absence'])(
  '%s: no page, filter or SQL tells the worlds apart',
  async (name) => {
    let compared = 0;
    for (let seed = 0; seed < asked; seed++) {
      const worlds = await attack(name, seed);
      if (!worlds) continue;
      const [one, other] = [await seen(worlds.one, random(seed)), await seen(worlds.other, random(seed))];
      expect(difference(one, other), `seed ${seed}`).toBeNull();
      compared += one.length;
    }
    expect(compared).toBeGreaterThan(asked);
  },
  120_000 + 5000 * asked,
);
