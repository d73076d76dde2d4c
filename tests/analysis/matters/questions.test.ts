import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { allMatters } from '../../../src/lib/analysis/matters/allMatters.ts';
import { keptOrNot } from '../../../src/lib/analysis/matters/keptOrNot.ts';
import { oneThread } from '../../../src/lib/analysis/matters/oneThread.ts';
import { searchTexts, searchWords } from '../../../src/lib/analysis/matters/searchTexts.ts';
import { slowestAnswers } from '../../../src/lib/analysis/matters/slowestAnswers.ts';
import { tellStory } from '../../../src/lib/analysis/matters/tellStory.ts';
import { threadStory } from '../../../src/lib/analysis/matters/threadStory.ts';
import { topicItems } from '../../../src/lib/analysis/matters/topicItems.ts';
import { topicMeetings } from '../../../src/lib/analysis/matters/topicMeetings.ts';
import { undertakings } from '../../../src/lib/analysis/matters/undertakings.ts';
import { unfinishedMatters } from '../../../src/lib/analysis/matters/unfinishedMatters.ts';
import { unionQuestions } from '../../../src/lib/analysis/matters/unionQuestions.ts';
import type { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';
import { thread, town, warehouseOf } from './fixture.ts';

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await warehouseOf(town);
});
afterAll(() => warehouse.close());

const ids = (rows: readonly { thread_id: string }[]): string[] => rows.map((r) => r.thread_id);
const social = { ...everything, unit: 'social' };

test('matters without an end, the oldest first, with the days on which they came up', async () => {
  const rows = await warehouse.ask(unfinishedMatters(everything));
  expect(ids(rows)).toEqual(['action:t1-1:0', 'commitment:t1-2:1', 'question:q2']);
  expect(rows[0]).toEqual({
    thread_id: 'action:t1-1:0',
    kind: 'action',
    title: 'Taket på Förrådet följs upp.',
    group_name: 'FSG Teknik',
    unit_id: 'teknik',
    opened: '2025-01-10',
    last_seen: '2025-03-10',
    meetings: 2,
    state: 'open',
    last_text: 'Taket på Förrådet.',
    seen: '2025-01-10 2025-03-10',
  });
});

test('a unit keeps to its own matters, a unit above has them too', async () => {
  expect(ids(await warehouse.ask(unfinishedMatters(social)))).toEqual(['question:q2']);
  expect(await warehouse.ask(unfinishedMatters({ ...everything, unit: 'staden' }))).toHaveLength(3);
});

test('a period shows what was open in it: what has no end is open in every later month', async () => {
  const from = async (change: object) => ids(await warehouse.ask(allMatters({ ...everything, ...change })));
  expect(await from({ from: '2025-06' })).toEqual(['action:t1-1:0', 'question:q2', 'commitment:t1-2:1']);
  expect(await from({ to: '2025-01' })).not.toContain('question:q2');
  expect(await from({ to: '2024-12' })).toEqual([]);
  expect(await from({ from: '2025-03', to: '2025-03' })).toContain('question:q1');
});

test('a chosen topic or organisation keeps the threads with such an item', async () => {
  const chosen = async (marks: Record<string, string[]>) =>
    ids(await warehouse.ask(allMatters({ ...everything, marks })));
  expect(await chosen({ topic: ['arbetstid'] })).toEqual(['question:q2']);
  expect(await chosen({ topic: ['arbetstid', 'hot_vald'] })).toHaveLength(4);
  expect(await chosen({ organisation: ['Kommunal'] })).toEqual(['question:q2']);
  expect(await chosen({ organisation: ['Kommunal'], topic: ['lokaler'] })).toEqual([]);
});

test('the question that waited for its answer is told from its first meeting to its last', async () => {
  const [slow] = await warehouse.ask(slowestAnswers(everything));
  expect(slow).toMatchObject({ thread_id: 'question:q1', meetings: 2, opened: '2025-01-10', last_seen: '2025-03-10' });
  const chapters = tellStory(slow!, await warehouse.ask(threadStory('question:q1')));
  expect(chapters.map((c) => [c.date, c.why, c.passages.map((p) => p.text)])).toEqual([
    ['2025-01-10', 'raised', ['Vision: När byts larmen i Ängens hus?']],
    ['2025-03-10', 'answered', ['Larmen byts i maj.']],
  ]);
  expect(await warehouse.ask(oneThread('question:q1'))).toEqual([slow]);
  expect(await warehouse.ask(oneThread('nothing'))).toEqual([]);
});

test('a question that was put again waited longer than one that was put off', async () => {
  const question = (id: string, meetings: number) => thread(id, { kind: 'question', state: 'answered', meetings });
  const up = (thread_id: string, ...whys: string[]) =>
    whys.map((why, i) => ({ thread_id, item_id: ['t1-2', 't3-2', 's2-1'][i]!, why }));
  const other = await warehouseOf({
    ...town,
    threads: [question('once', 1), question('put-off', 3), question('again', 3)],
    thread_items: [
      ...up('put-off', 'deferred', 'deferred', 'answered'),
      ...up('again', 'raised', 'repeated', 'answered'),
      ...up('once', 'answered'),
    ],
  });
  expect(ids(await other.ask(slowestAnswers(everything)))).toEqual(['again', 'put-off']);
  await other.close();
});

test('a story without a fitting passage tells the sentence of the item that is most like the matter', async () => {
  const [roof] = await warehouse.ask(oneThread('action:t1-1:0'));
  const pieces = (await warehouse.ask(threadStory('action:t1-1:0'))).filter((p) => p.kind === 'item');
  const told = tellStory(
    roof!,
    pieces.map((p) => ({ ...p, text: `Mötet öppnas. ${p.text} Mötet avslutas.` })),
  );
  expect(told[0]!.passages[0]!.text).toBe('Taket på Förrådet följs upp. Mötet avslutas.');
});

test('topics of meetings count items, and an item about two topics once in the total', async () => {
  expect(await warehouse.ask(topicMeetings(everything))).toEqual([
    {
      ...{ meeting_id: 't1', group_name: 'FSG Teknik', level: 'förvaltning', depth: 1, date: '2025-01-10' },
      topic: 'hot_vald',
      items: 1,
      total: 2,
    },
    {
      ...{ meeting_id: 't1', group_name: 'FSG Teknik', level: 'förvaltning', depth: 1, date: '2025-01-10' },
      topic: 'lokaler',
      items: 2,
      total: 2,
    },
    {
      ...{ meeting_id: 's2', group_name: 'FSG Social', level: 'förvaltning', depth: 1, date: '2025-02-05' },
      topic: 'arbetstid',
      items: 1,
      total: 1,
    },
    {
      ...{ meeting_id: 't3', group_name: 'FSG Teknik', level: 'förvaltning', depth: 1, date: '2025-03-10' },
      topic: 'hot_vald',
      items: 1,
      total: 2,
    },
    {
      ...{ meeting_id: 't3', group_name: 'FSG Teknik', level: 'förvaltning', depth: 1, date: '2025-03-10' },
      topic: 'lokaler',
      items: 1,
      total: 2,
    },
  ]);
  expect(await warehouse.ask(topicMeetings({ ...social, from: '2025-03' }))).toEqual([]);
});

test('the items of a chosen topic, the newest first, those without a day last', async () => {
  const of = async (change: object) =>
    (await warehouse.ask(topicItems({ ...everything, marks: { topic: ['arbetstid'] }, ...change }))).map(
      (r) => r.item_id,
    );
  expect(await of({})).toEqual(['s2-1', 'x-1']);
  expect(await of({ from: '2025-01' })).toEqual(['s2-1']);
  expect(await of({ marks: {} })).toEqual([]);
});

test('who asked and what became of it', async () => {
  expect(await warehouse.ask(unionQuestions(everything))).toEqual([
    { organisation: 'Kommunal', fate: 'unanswered', n: 1 },
    { organisation: 'Vision', fate: 'later', n: 1 },
  ]);
  expect(await warehouse.ask(unionQuestions(social))).toEqual([{ organisation: 'Kommunal', fate: 'unanswered', n: 1 }]);
});

test('undertakings have their owner and day by their place in the item, and a fate', async () => {
  const rows = await warehouse.ask(undertakings(everything));
  expect(rows.map((r) => [r.owner, r.due, r.text, keptOrNot(r)])).toEqual([
    [null, null, 'Frågan tas med.', 'kept'],
    ['HR', '2025-04', 'HR återkommer i april med en plan.', 'overdue'],
  ]);
  expect(keptOrNot({ state: 'open', due: null, overdue: false })).toBe('unknown');
  expect(keptOrNot({ state: 'open', due: '2025-04', overdue: false })).toBe('due');
});

test('a search finds all words in heading or text, says who said it, and takes signs as signs', async () => {
  const find = async (text: string, filter = everything) => warehouse.ask(searchTexts(filter, searchWords(text)));
  const [hit, ...more] = await find('LARMEN ängens');
  expect(more).toEqual([]);
  expect(hit).toMatchObject({
    item_id: 't1-2',
    organisation: 'Vision',
    statement_kind: 'question',
    statement_id: 'q1',
    hits: 1,
  });
  expect((await find('balanslista tak')).map((r) => r.item_id)).toEqual(['t3-1', 't1-1']);
  expect((await find('100 %')).map((r) => r.item_id)).toEqual(['t3-2']);
  expect(await find("'; DROP TABLE items")).toEqual([]);
  expect(await find('schema', { ...everything, unit: 'teknik' })).toEqual([]);
  expect((await find('schema')).map((r) => r.item_id)).toEqual(['s2-1', 'x-1']);
});
