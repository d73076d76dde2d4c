import type { Row, Rows, TableName } from '../../../src/lib/model/tables.ts';
import { tableNames } from '../../../src/lib/model/tables.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse, type TableBytes } from '../../../src/lib/warehouse/warehouse.ts';

/** A warehouse that holds the rows given. */
export async function warehouseOf(rows: Rows): Promise<Warehouse> {
  const tables: TableBytes = {};
  for (const table of tableNames) tables[table] = encode(table, (rows[table] ?? []) as Row<TableName>[]);
  const warehouse = new Warehouse(await nodeEngine());
  await warehouse.load(tables);
  return warehouse;
}

const unit = (unit_id: string, parent_id: string | null, level: string, depth: number, position: number) => ({
  ...{ unit_id, parent_id, level, depth, position },
  name: unit_id.charAt(0).toUpperCase() + unit_id.slice(1),
  group_name: null,
});

export const meeting = (
  id: string,
  unit_id: string | null,
  date: string | null,
  body: string | null = 'FSG',
): Row<'meetings'> => ({
  ...{ meeting_id: id, unit_id, date, body, source: `${id}.txt`, kind: 'protocol', number: null, organisation: null },
  ...{ date_inferred: false, start_time: null, end_time: null, place: null, adjusted: null, next_date: null },
  ...{ attachments: 0, warnings: 0 },
});

export const item = (id: string, meeting_id: string, title: string, text = ''): Row<'items'> => ({
  ...{
    item_id: id,
    meeting_id,
    title,
    text,
    ord: 0,
    number: '1',
    section: null,
    outcome: null,
    span_start: 0,
    span_end: 10,
  },
});

export const statement = (
  id: string,
  item_id: string,
  organisation: string | null,
  kind: Row<'statements'>['kind'],
  text: string,
  more: Partial<Row<'statements'>> = {},
): Row<'statements'> => ({
  ...{ statement_id: id, item_id, organisation, kind, text, reply_to: null, span_start: 0, span_end: 5 },
  side: organisation === null ? 'employer' : 'union',
  ...more,
});

export const thread = (id: string, more: Partial<Row<'threads'>>): Row<'threads'> => ({
  ...{ thread_id: id, kind: 'action', title: id, body: 'FSG', unit_id: 'teknik', opened: '2025-01-10' },
  ...{ last_seen: '2025-01-10', meetings: 1, state: 'open', last_text: id },
  ...more,
});

/**
 * A town with two administrations. In Teknik the roof is on the balanslista from January to March, Vision asks about the
 * alarm in January and has its answer in March, and HR promises a plan by April and again in March; in Social nobody
 * answers Kommunal. A group without a name has met on an unknown day.
 */
export const town: Rows = {
  units: [
    unit('staden', null, 'kommun', 0, 0),
    unit('social', 'staden', 'förvaltning', 1, 1),
    unit('teknik', 'staden', 'förvaltning', 1, 2),
  ],
  unit_tree: [
    { unit_id: 'staden', ancestor_id: 'staden', distance: 0 },
    { unit_id: 'social', ancestor_id: 'social', distance: 0 },
    { unit_id: 'social', ancestor_id: 'staden', distance: 1 },
    { unit_id: 'teknik', ancestor_id: 'teknik', distance: 0 },
    { unit_id: 'teknik', ancestor_id: 'staden', distance: 1 },
  ],
  meetings: [
    meeting('t1', 'teknik', '2025-01-10'),
    meeting('t3', 'teknik', '2025-03-10'),
    meeting('s2', 'social', '2025-02-05'),
    meeting('c2', 'staden', '2025-02-20', 'CESAM'),
    meeting('x', null, null, null),
  ],
  items: [
    item('t1-1', 't1', 'Balanslista', 'Taket på Förrådet följs upp.'),
    item('t1-2', 't1', 'Larm', 'Vision: När byts larmen i Ängens hus? HR återkommer i april med en plan.'),
    item('t3-1', 't3', 'Balanslista', 'Taket på Förrådet.'),
    item('t3-2', 't3', 'Larm', 'Larmen byts i maj. 100 % klart i juni.'),
    item('s2-1', 's2', 'Schema', 'Kommunal: Varför läggs schemat om?'),
    item('c2-1', 'c2', 'Mötets öppnande', 'Mötet öppnades.'),
    item('x-1', 'x', 'Schema', 'Schemat.'),
  ],
  topics: [
    { item_id: 't1-1', topic: 'lokaler', score: 2 },
    { item_id: 't1-2', topic: 'hot_vald', score: 2 },
    { item_id: 't1-2', topic: 'lokaler', score: 1 },
    { item_id: 't3-1', topic: 'lokaler', score: 2 },
    { item_id: 't3-2', topic: 'hot_vald', score: 2 },
    { item_id: 's2-1', topic: 'arbetstid', score: 3 },
    { item_id: 'x-1', topic: 'arbetstid', score: 3 },
  ],
  statements: [
    statement('q1', 't1-2', 'Vision', 'question', 'Vision: När byts larmen i Ängens hus?'),
    statement('r1', 't3-2', null, 'reply', 'Larmen byts i maj.'),
    statement('q2', 's2-1', 'Kommunal', 'question', 'Kommunal: Varför läggs schemat om?'),
  ],
  actions: [
    { item_id: 't1-1', text: 'Taket på Förrådet följs upp.', span_start: 0, span_end: 5 },
    { item_id: 't3-1', text: 'Taket på Förrådet.', span_start: 0, span_end: 5 },
  ],
  commitments: [
    {
      item_id: 't1-2',
      owner: 'HR',
      due: '2025-04',
      text: 'HR återkommer i april med en plan.',
      span_start: 40,
      span_end: 70,
    },
    { item_id: 't1-2', owner: null, due: null, text: 'Frågan tas med.', span_start: 10, span_end: 20 },
  ],
  threads: [
    thread('action:t1-1:0', {
      title: 'Taket på Förrådet följs upp.',
      last_seen: '2025-03-10',
      meetings: 2,
      last_text: 'Taket på Förrådet.',
    }),
    thread('question:q1', {
      ...{ kind: 'question', title: 'När byts larmen i Ängens hus?', state: 'answered', meetings: 2 },
      ...{ last_seen: '2025-03-10', last_text: 'Larmen byts i maj.' },
    }),
    thread('question:q2', {
      kind: 'question',
      title: 'Varför läggs schemat om?',
      state: 'unanswered',
      unit_id: 'social',
      opened: '2025-02-05',
      last_seen: '2025-02-05',
    }),
    thread('commitment:t1-2:0', {
      kind: 'commitment',
      title: 'Frågan tas med.',
      state: 'closed',
      last_seen: '2025-03-10',
      meetings: 2,
    }),
    thread('commitment:t1-2:1', { kind: 'commitment', title: 'HR återkommer i april med en plan.' }),
  ],
  thread_items: [
    { thread_id: 'action:t1-1:0', item_id: 't1-1', why: 'raised' },
    { thread_id: 'action:t1-1:0', item_id: 't3-1', why: 'carried' },
    { thread_id: 'question:q1', item_id: 't1-2', why: 'raised' },
    { thread_id: 'question:q1', item_id: 't3-2', why: 'answered' },
    { thread_id: 'question:q2', item_id: 's2-1', why: 'raised' },
    { thread_id: 'commitment:t1-2:0', item_id: 't1-2', why: 'promised' },
    { thread_id: 'commitment:t1-2:0', item_id: 't3-2', why: 'followed-up' },
    { thread_id: 'commitment:t1-2:1', item_id: 't1-2', why: 'overdue' },
  ],
};
