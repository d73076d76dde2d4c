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

/** Written by hands that had not seen the reader, before it was mended by them: held to less, and together. */
const unseen = readdirSync(new URL('./fixtures/unseen', import.meta.url)).filter((name) => name.endsWith('.json'));

describe('protocols by others', () => {
  const means: number[] = [];
  test.each(unseen)('%s', (name) => {
    const gold = expected(`unseen/${name}`);
    const fields = score(readProtocol(fixture(gold.file), { file: gold.file }), gold);
    const mean = Object.values(fields).reduce((a, b) => a + b, 0) / Object.keys(fields).length;
    means.push(mean);
    console.info(
      `${name.replace('.json', '').padEnd(32)} ${mean.toFixed(3)}  ${Object.entries(fields)
        .filter(([, f]) => f < 1)
        .map(([k, f]) => `${k} ${f.toFixed(2)}`)
        .join(', ')}`,
    );
    expect(mean).toBeGreaterThanOrEqual(0.85);
  });

  test('together', () => {
    expect(means).toHaveLength(unseen.length);
    expect(means.reduce((a, b) => a + b, 0) / means.length).toBeGreaterThanOrEqual(0.95);
  });
});
