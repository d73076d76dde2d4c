import { expect, test } from 'vitest';
import { readDecisions } from '../../src/lib/ingest/decisions/readDecisions.ts';
import { mergeDecisions } from '../../src/lib/keep/merge.ts';
import { undecided, type Decisions } from '../../src/lib/model/decisions.ts';
import { joinDecisions } from '../../src/lib/model/joinDecisions.ts';
import { writeDecisions } from '../../src/lib/model/writeDecisions.ts';
import { assemble } from '../../src/lib/workers/prepare.ts';
import { preparedText } from './preparedText.ts';

const raisedTo = (least: number): Decisions => ({ ...undecided, limits: [{ of: 'persons', least }] });
const file = await preparedText(
  'hme.csv',
  'instrument;år;enhet;värde;antal svar\nHME;2025;Eken;70;6\nHME;2025;Asken;60;30\n',
);
const hidden = (decisions: Decisions, minGroup?: number) => {
  const { rows, manifest } = assemble([file], {
    title: '',
    sample: false,
    today: '2026-01-15',
    decisions,
    ...(minGroup && { minGroup }),
  });
  return [rows.indexes?.filter((r) => r.suppressed).map((r) => r.unit_id), manifest.minGroup];
};

test('a person can raise the limit and never lower it', () => {
  expect(hidden(undecided)).toEqual([[], 0]);
  expect(hidden(raisedTo(8))).toEqual([['eken'], 8]);
  expect(hidden(raisedTo(2))).toEqual([[], 2]);
  // Of what the person sets and what the organisation publishes with, the larger holds.
  expect(hidden(raisedTo(8), 40)).toEqual([['eken', 'asken'], 40]);
  expect(hidden(raisedTo(40), 8)).toEqual([['eken', 'asken'], 40]);
});

test('a limit travels with the decisions; what is no number is as if nothing was set', () => {
  const back = (text: string) => {
    const read = readDecisions(text);
    return 'decisions' in read ? read.decisions.limits : read;
  };
  expect(back(writeDecisions(raisedTo(8)))).toEqual([{ of: 'persons', least: 8 }]);
  const wrong = (limits: unknown) => back(JSON.stringify({ samsyn: 'decisions', version: 1, ...undecided, limits }));
  for (const least of [-3, 2.5, 'många', null, 1e9])
    expect(wrong([{ of: 'persons', least }])).toEqual([{ of: 'persons', least: 0 }]);
  expect(wrong('alla')).toEqual([]);
});

test('of two limits the later holds, and of two tabs the one that changed it', () => {
  expect(joinDecisions(raisedTo(8), raisedTo(0)).limits).toEqual([{ of: 'persons', least: 0 }]);
  expect(mergeDecisions(undecided, raisedTo(8), undecided).limits).toEqual([{ of: 'persons', least: 8 }]);
  expect(mergeDecisions(raisedTo(8), raisedTo(8), raisedTo(12)).limits).toEqual([{ of: 'persons', least: 12 }]);
});
