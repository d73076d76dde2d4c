import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutated } from '../../../scripts/bench/mutate.ts';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';
import { toRows } from '../../../src/lib/ingest/protocol/toRows.ts';
import { ProtocolRecord, type Span } from '../../../src/lib/model/record.ts';

const folder = new URL('./fixtures/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => /\.(?:txt|md|text)$/.test(name))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** What does not hold of a record; empty for a sound one. Plain comparisons: ten thousand records take long with `expect`. */
function faultsOf(record: ProtocolRecord): string[] {
  const faults: string[] = [];
  const { success, error } = ProtocolRecord.safeParse(record);
  if (!success) faults.push(`schema: ${error.message}`);
  let end = 0;
  for (const { span } of record.blocks) {
    if (span[0] !== end || span[1] <= span[0]) faults.push(`block at ${span.join('-')} after ${end}`);
    end = span[1];
  }
  if (end !== record.text.length) faults.push(`blocks end at ${end} of ${record.text.length}`);
  const { participants, items, statements, cases, demands, actions, commitments, figures, attachments, warnings } =
    record;
  const places: { span: Span | null }[][] = [
    participants,
    items,
    statements,
    cases,
    demands,
    actions,
    commitments,
    figures,
    attachments,
    warnings,
  ];
  for (const { span } of places.flat())
    if (span && !(span[0] >= 0 && span[0] <= span[1] && span[1] <= record.text.length))
      faults.push(`span ${span.join('-')} of ${record.text.length}`);
  for (const { item } of [...statements, ...demands, ...actions, ...commitments])
    if (item < 0 || item >= items.length) faults.push(`item ${item} of ${items.length}`);
  statements.forEach(({ replyTo }, i) => {
    if (replyTo !== null && !(replyTo >= 0 && replyTo < i)) faults.push(`statement ${i} answers ${replyTo}`);
  });
  return faults;
}

// Ten streams of a thousand, so that a failure names a place to begin. The limit is for slow machines, not a claim of speed.
test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'a thousand spoilt documents give sound records: stream %i',
  { timeout: 300_000 },
  (seed) => {
    let read = 0;
    let found = 0;
    for (const text of mutated(texts, 1000, seed)) {
      const record = readProtocol(text, { file: 'spoilt.txt' });
      expect(faultsOf(record), JSON.stringify(text)).toEqual([]);
      expect(Object.values(toRows(record, 'spoilt.txt').rows).every(Array.isArray)).toBe(true);
      read += 1;
      found += record.items.length;
    }
    expect(read).toBe(1000);
    // Spoilt, not ruined: most are still protocols, or nothing would be tested.
    expect(found).toBeGreaterThan(2000);
  },
);
