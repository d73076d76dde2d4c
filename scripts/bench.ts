import { parseArgs } from 'node:util';
import type { Bench } from './bench/bench.ts';
import { browser } from './bench/browser.ts';
import { cube } from './bench/cube.ts';
import { documents } from './bench/documents.ts';
import { parse } from './bench/parse.ts';
import { tables } from './bench/tables.ts';
import { warehouse } from './bench/warehouse.ts';
import { exitWith, usage } from './lib/cli.ts';

const help = `bench: how fast, against what, measured in one run

  npm run -s bench -- [--only NAME]

Prints a JSON row each: {name, n, median, p95, unit, against, ratio}. A ratio is ours over the rival's, from the same run:
times differ between machines, ratios less.`;

const benches: readonly Bench[] = [browser, cube, documents, parse, tables, warehouse];
const { values } = usage(help, () =>
  parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean', default: false } } }),
);
if (values.help) exitWith(0, help);

const chosen = benches.filter((b) => values.only === undefined || b.name === values.only);
if (!chosen.length)
  exitWith(2, `bench: there is none called ${values.only}; there are ${benches.map((b) => b.name).join(', ')}`);
for (const bench of chosen) for (const row of await bench.run()) console.log(JSON.stringify(row));
