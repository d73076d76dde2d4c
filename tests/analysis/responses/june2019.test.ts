import { readFile as readBytes } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { roundsOf } from '../../../src/lib/analysis/responses/round.ts';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import type { Row } from '../../../src/lib/model/tables.ts';
import { leftOutOf, totalsOf } from '../../../src/lib/analysis/responses/totals.ts';
import { readFile } from '../../../src/lib/ingest/read.ts';

test('the file of June 2019: 13 groups, 30 of 71 and 32 of 45, two pairs left out', async () => {
  const name = 'responses-2019-06.csv';
  const bytes = new Uint8Array(await readBytes(new URL(`../../../data/survey/${name}`, import.meta.url)));
  const rows: Row<'responses'>[] = [];
  for await (const batch of readFile({ name, bytes, modified: 0 }, documentEffects))
    rows.push(...(batch.rows.responses ?? []));
  const rounds = roundsOf(rows);
  expect(rounds).toHaveLength(1);
  const [{ groups }] = rounds as [(typeof rounds)[number]];
  expect(groups).toHaveLength(13);
  expect(totalsOf(groups).map((t) => [t.side, t.answered, t.invited])).toEqual([
    ['union', 30, 71],
    ['employer', 32, 45],
  ]);
  expect(leftOutOf(groups).map((l) => [l.group, l.tally.fault])).toEqual([
    ['Järva', 'unknown-side'],
    ['Frans Schartau', 'impossible'],
  ]);
});
