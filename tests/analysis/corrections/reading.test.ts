import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import { anchorOf } from '../../../src/lib/analysis/corrections/anchor.ts';
import { applyCorrections } from '../../../src/lib/analysis/corrections/applyCorrections.ts';
import { findingId } from '../../../src/lib/analysis/corrections/findingId.ts';
import { wholeText } from '../../../src/lib/analysis/corrections/textIn.ts';
import { scoreTopics } from '../../../src/lib/ingest/protocol/topics.ts';
import { Correction } from '../../../src/lib/model/correction.ts';
import type { Rows } from '../../../src/lib/model/tables.ts';
import { prepareFile } from '../../../src/lib/workers/prepare.ts';

/** Every finding of what was read, with its place and its words as a correction holds them. */
function findings(rows: Rows) {
  const text = wholeText(rows.passages ?? []);
  const heading = (start: number): number => text.indexOf('\n', text.slice(start).search(/\S/) + start);
  return [
    ...(rows.items ?? []).map((r) => ({
      ...{ kind: 'item' as const, id: findingId('item', r), span: [r.span_start, heading(r.span_start)] as const },
      was: { number: r.number, title: r.title, section: r.section, outcome: r.outcome },
    })),
    ...(rows.statements ?? []).map((r) => ({
      ...{ kind: 'statement' as const, id: findingId('statement', r), span: [r.span_start, r.span_end] as const },
      was: { side: r.side, organisation: r.organisation, kind: r.kind, answers: null },
    })),
    ...(rows.cases ?? []).map((r) => ({
      ...{ kind: 'case' as const, id: findingId('case', r), span: [r.span_start, r.span_end] as const },
      was: { reference: r.reference, title: r.title },
    })),
    ...(rows.demands ?? []).map((r) => ({
      ...{ kind: 'demand' as const, id: findingId('demand', r), span: [r.span_start, r.span_end] as const },
      was: { kind: r.kind, organisation: r.organisation, outcome: r.outcome },
    })),
    ...(rows.actions ?? []).map((r) => ({
      ...{ kind: 'action' as const, id: findingId('action', r), span: [r.span_start, r.span_end] as const },
      was: {},
    })),
    ...(rows.commitments ?? []).map((r) => ({
      ...{ kind: 'commitment' as const, id: findingId('commitment', r), span: [r.span_start, r.span_end] as const },
      was: { owner: r.owner, due: r.due },
    })),
  ].map(({ span, ...rest }) => ({ ...rest, anchor: anchorOf(text, [...span]) }));
}

const read = async (name: string): Promise<Rows> => {
  const bytes = new Uint8Array(readFileSync(new URL(`../../browser/fixtures/${name}`, import.meta.url)));
  const reading = prepareFile({ name, bytes, modified: 0 }, '', documentEffects);
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  return step.value.rows;
};

test.each(['protokoll.txt', 'utvardering.txt', 'minnesanteckningar.txt'])(
  '%s: a correction of any finding that was read speaks of that finding and no other',
  async (name) => {
    const rows = await read(name);
    const all = findings(rows);
    expect(all.length).toBeGreaterThan(3);
    const corrections = all.map(({ kind, anchor, was }, i) =>
      Correction.parse({
        ...{ id: `abcdefg${i}`, kind, action: 'change', anchor, was, set: {}, moved: null },
        ...{ source: { hash: 'a'.repeat(64), name }, made: '2026-03-10' },
      }),
    );
    const applied = applyCorrections(rows, corrections, scoreTopics);
    expect(applied.outcomes.map((o) => [o.finding, o.problem])).toEqual(all.map((f) => [f.id, null]));
    // Nothing was set, so nothing is another.
    expect(applied.rows).toEqual(rows);
  },
);
