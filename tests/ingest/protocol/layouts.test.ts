import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';
import { expected, fixture, score } from './score.ts';

const layouts = readdirSync(new URL('./fixtures', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

describe.each(layouts)('the layout %s', (layout) => {
  const gold = expected(`${layout}.json`);
  const record = readProtocol(fixture(gold.file), { file: gold.file });

  test('is read as it was written', () => {
    const fields = score(record, gold);
    const mean = Object.values(fields).reduce((a, b) => a + b, 0) / Object.keys(fields).length;
    console.info(
      `${layout.padEnd(24)} ${mean.toFixed(3)}  ${Object.entries(fields)
        .filter(([, f]) => f < 1)
        .map(([k, f]) => `${k} ${f.toFixed(2)}`)
        .join(', ')}`,
    );
    expect(mean).toBeGreaterThanOrEqual(0.95);
    for (const [field, f] of Object.entries(fields)) expect(f, field).toBeGreaterThanOrEqual(0.85);
  });

  test('gives outcomes, days due, kinds of demand and attachments', () => {
    for (const [key, outcome] of Object.entries(gold.outcomes ?? {})) {
      expect(record.items.find((item) => item.number === key || item.title === key)?.outcome, key).toBe(outcome);
    }
    for (const due of gold.due ?? []) expect(record.commitments.map((c) => c.due)).toContain(due);
    if (gold.demandKinds) expect(record.demands.map((d) => d.kind)).toEqual(gold.demandKinds);
    if (gold.attachments) expect(record.attachments.map((a) => a.label)).toEqual(gold.attachments);
  });
});
