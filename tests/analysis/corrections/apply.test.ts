import { expect, test } from 'vitest';
import { anchorOf } from '../../../src/lib/analysis/corrections/anchor.ts';
import { applyCorrections } from '../../../src/lib/analysis/corrections/applyCorrections.ts';
import { wholeText } from '../../../src/lib/analysis/corrections/textIn.ts';
import type { Anchor, Correction } from '../../../src/lib/model/correction.ts';
import { Correction as Schema } from '../../../src/lib/model/correction.ts';
import type { Row, Rows } from '../../../src/lib/model/tables.ts';

const pieces: [string, string][] = [
  ['front', 'FSG 2026-03-04\n'],
  [
    'item',
    '§ 1 Lokaler\nVision: När lagas ventilationen?\nSvar: Före sommaren.\nNy rubrik\nHR tar fram en plan i juni.\n',
  ],
  ['item', '§ 2 Inga synpunkter\nKommunal yrkar på fler timmar. Avslås.\n'],
  ['furniture', 'Sida 2\n'],
  ['item', 'Dnr 2026/17\n- Lokalerna i söder\n'],
];
let offset = 0;
const passages: Row<'passages'>[] = pieces.map(([kind, text], i) => {
  const span_start = offset;
  offset += text.length;
  return { meeting_id: 'm', ord: i + 1, kind, span_start, span_end: offset, text };
});
const text = wholeText(passages);
const span = (words: string): { span_start: number; span_end: number } => {
  const span_start = text.indexOf(words);
  if (span_start < 0) throw new Error(words);
  return { span_start, span_end: span_start + words.length };
};
const at = (words: string): Anchor => {
  const { span_start, span_end } = span(words);
  return anchorOf(text, [span_start, span_end])!;
};
const itemText = (from: number, to: number): string => text.slice(from, to);
const second = span('§ 2').span_start;

const read: Rows = {
  meetings: [
    {
      ...{ meeting_id: 'm', source: 'm.txt', kind: 'protocol', number: null, body: 'FSG', organisation: null },
      ...{ unit_id: null, date: '2026-03-04', date_inferred: true, start_time: null, end_time: null, place: null },
      ...{ adjusted: null, next_date: null, attachments: 0, warnings: 1 },
    },
  ],
  passages,
  attendance: [
    { meeting_id: 'm', side: 'union', organisation: 'Vision', role: null, attendance: 'present', remote: false },
    { meeting_id: 'm', side: 'union', organisation: 'Vision', role: null, attendance: 'present', remote: false },
    { meeting_id: 'm', side: 'employer', organisation: null, role: 'chef', attendance: 'present', remote: false },
  ],
  items: [
    {
      ...{ item_id: 'm#1', meeting_id: 'm', ord: 1, number: '1', section: null, title: 'Lokaler', outcome: null },
      ...{ text: itemText(15, second), span_start: 15, span_end: second },
    },
    {
      ...{ item_id: 'm#2', meeting_id: 'm', ord: 2, number: '2', section: null, title: 'Inga synpunkter' },
      ...{ outcome: null, text: 'as read', span_start: second, span_end: text.length },
    },
  ],
  topics: [
    { item_id: 'm#1', topic: 'premises', score: 2 },
    { item_id: 'm#2', topic: 'staffing', score: 1 },
  ],
  statements: [
    {
      ...{ statement_id: 'm#s1', item_id: 'm#1', side: 'union', organisation: 'Vision', kind: 'question' },
      ...{ reply_to: null, text: 'Vision: När lagas ventilationen?', ...span('Vision: När lagas ventilationen?') },
    },
    {
      ...{ statement_id: 'm#s2', item_id: 'm#1', side: 'employer', organisation: null, kind: 'reply' },
      ...{ reply_to: 'm#s1', text: 'Svar: Före sommaren.', ...span('Svar: Före sommaren.\n') },
    },
  ],
  cases: [{ meeting_id: 'm', item_id: 'm#2', reference: '2026/17', title: null, ...span('2026/17') }],
  demands: [
    {
      ...{ item_id: 'm#2', kind: 'yrkande', organisation: 'Kommunal', outcome: null },
      ...{ text: 'Kommunal yrkar på fler timmar.', ...span('Kommunal yrkar på fler timmar.') },
    },
    {
      ...{ item_id: 'm#2', kind: 'yrkande', organisation: 'Vision', outcome: null },
      ...{ text: 'Kommunal yrkar på fler timmar.', ...span('Kommunal yrkar på fler timmar.') },
    },
  ],
  actions: [{ item_id: 'm#2', text: 'Lokalerna i söder', ...span('Lokalerna i söder') }],
  commitments: [
    {
      item_id: 'm#1',
      owner: null,
      due: null,
      text: 'HR tar fram en plan i juni.',
      ...span('HR tar fram en plan i juni.'),
    },
  ],
};
const untouched = structuredClone(read);

let made = 0;
const base = () => ({
  id: `abcdefg${++made}`,
  source: { hash: 'a'.repeat(64), name: 'm.txt' },
  made: '2026-03-10',
});
/** Applies corrections that are well formed, and sees that what was read is left as it was. */
function apply(corrections: readonly Correction[]): ReturnType<typeof applyCorrections> {
  const applied = applyCorrections(
    read,
    corrections.map((c) => Schema.parse(c)),
    () => [{ topic: 'anew', score: 1 }],
  );
  expect(read).toEqual(untouched);
  return applied;
}
const problems = (applied: { outcomes: { problem: string | null }[] }) => applied.outcomes.map((o) => o.problem);
const lokaler = { number: '1', title: 'Lokaler', section: null, outcome: null };
const synpunkter = { number: '2', title: 'Inga synpunkter', section: null, outcome: null };

test('without corrections the rows are those that were read', () => {
  expect(apply([]).rows).toBe(read);
});

test('the meeting, an item, a case, a demand, a commitment: the fields that are set change, and no others', () => {
  const applied = apply([
    {
      ...base(),
      ...{ kind: 'meeting', action: 'change', set: { body: 'FVG', date: '2026-03-05' } },
      was: { number: null, body: 'FSG', date: '2026-03-04', start_time: null, end_time: null, place: null },
    },
    {
      ...base(),
      kind: 'item',
      action: 'change',
      anchor: at('§ 1 Lokaler'),
      was: lokaler,
      set: { outcome: 'agreed' },
      moved: null,
    },
    {
      ...base(),
      kind: 'case',
      action: 'change',
      anchor: at('2026/17'),
      was: { reference: '2026/17', title: null },
      set: { reference: 'FSN 2026/17' },
      moved: null,
    },
    {
      ...base(),
      kind: 'demand',
      action: 'change',
      anchor: at('Kommunal yrkar på fler timmar.'),
      was: { kind: 'yrkande', organisation: 'Vision', outcome: null },
      set: { outcome: 'rejected' },
      moved: null,
    },
    {
      ...base(),
      kind: 'commitment',
      action: 'change',
      anchor: at('HR tar fram en plan i juni.'),
      was: { owner: null, due: null },
      set: { owner: 'HR', due: '2026-06' },
      moved: at('tar fram en plan'),
    },
  ]);
  expect(problems(applied)).toEqual([null, null, null, null, null]);
  expect(applied.outcomes.map((o) => o.finding)).toEqual([
    null,
    'm#1',
    `case FSN 2026/17 ${span('2026/17').span_start}`,
    `demand ${span('Kommunal yrkar').span_start} yrkande Vision`,
    `commitment ${span('tar fram en plan').span_start}`,
  ]);
  const { rows } = applied;
  expect(rows.meetings).toEqual([{ ...read.meetings![0], body: 'FVG', date: '2026-03-05', date_inferred: false }]);
  expect(rows.items).toEqual([{ ...read.items![0], outcome: 'agreed' }, read.items![1]]);
  expect(rows.topics).toEqual(read.topics);
  expect(rows.cases).toEqual([{ ...read.cases![0], reference: 'FSN 2026/17' }]);
  expect(rows.demands).toEqual([read.demands![0], { ...read.demands![1], outcome: 'rejected' }]);
  expect(rows.commitments).toEqual([
    { item_id: 'm#1', owner: 'HR', due: '2026-06', text: 'tar fram en plan', ...span('tar fram en plan') },
  ]);
  expect(rows.statements).toEqual(read.statements);
  expect(rows.actions).toEqual(read.actions);
});

test('a struck question takes its answer along to nobody; a struck point is gone', () => {
  const applied = apply([
    {
      ...base(),
      kind: 'statement',
      action: 'strike',
      anchor: at('Vision: När lagas ventilationen?'),
      was: { side: 'union', organisation: 'Vision', kind: 'question', answers: null },
    },
    { ...base(), kind: 'action', action: 'strike', anchor: at('Lokalerna i söder'), was: {} },
  ]);
  expect(problems(applied)).toEqual([null, null]);
  expect(applied.rows.statements).toEqual([{ ...read.statements![1], reply_to: null }]);
  expect(applied.rows.actions).toEqual([]);
});

test('an item that is struck goes on in the one before it, with all that was found in it', () => {
  const { rows, outcomes } = apply([
    { ...base(), kind: 'item', action: 'strike', anchor: at('§ 2 Inga synpunkter'), was: synpunkter },
  ]);
  expect(outcomes[0]).toMatchObject({ finding: null, problem: null, meeting_id: 'm' });
  expect(rows.items).toEqual([
    {
      ...read.items![0],
      // The page header in the middle of it is no part of the text.
      text: `${itemText(15, text.indexOf('Sida 2')).trimEnd()} Dnr 2026/17\n- Lokalerna i söder\n`,
      span_end: text.length,
    },
  ]);
  expect(rows.topics).toEqual([{ item_id: 'm#1', topic: 'anew', score: 1 }]);
  expect([...rows.cases!, ...rows.demands!, ...rows.actions!].map((r) => r.item_id)).toEqual([
    'm#1',
    'm#1',
    'm#1',
    'm#1',
  ]);
});

test('the first item that is struck leaves no item: what cannot be without one falls away', () => {
  const { rows } = apply([{ ...base(), kind: 'item', action: 'strike', anchor: at('§ 1 Lokaler'), was: lokaler }]);
  expect(rows.items?.map((i) => [i.item_id, i.ord])).toEqual([['m#2', 1]]);
  expect([rows.statements, rows.commitments]).toEqual([[], []]);
  expect(rows.demands?.length).toBe(2);
});

test('an added item takes over from its heading on; ids of the others stay', () => {
  const add: Correction = {
    ...base(),
    ...{ kind: 'item', action: 'add', anchor: at('Ny rubrik') },
    set: { number: '1 b', title: 'Ny rubrik', section: null, outcome: 'informed' },
  };
  const { rows, outcomes } = apply([add]);
  const id = `m#i+${add.id}`;
  const start = text.indexOf('Ny rubrik');
  expect(outcomes[0]).toMatchObject({ finding: id, problem: null });
  expect(rows.items?.map((i) => [i.item_id, i.ord, i.title, i.outcome, i.text])).toEqual([
    ['m#1', 1, 'Lokaler', null, itemText(15, start)],
    [id, 2, 'Ny rubrik', 'informed', itemText(start, second)],
    ['m#2', 3, 'Inga synpunkter', null, 'as read'],
  ]);
  expect(rows.commitments?.map((c) => c.item_id)).toEqual([id]);
  expect(rows.statements?.map((s) => [s.statement_id, s.item_id])).toEqual([
    ['m#s1', 'm#1'],
    ['m#s2', 'm#1'],
  ]);
  expect(rows.topics?.map((t) => [t.item_id, t.topic])).toEqual([
    ['m#2', 'staffing'],
    ['m#1', 'anew'],
    [id, 'anew'],
  ]);
});

test('an item cannot be added where one begins, and nothing but a case before the first', () => {
  const applied = apply([
    { ...base(), kind: 'item', action: 'add', anchor: at('§ 2 Inga synpunkter'), set: synpunkter },
    { ...base(), kind: 'action', action: 'add', anchor: at('FSG 2026-03-04'), set: {} },
    { ...base(), kind: 'case', action: 'add', anchor: at('FSG 2026-03-04'), set: { reference: 'FSG 1', title: null } },
  ]);
  expect(problems(applied)).toEqual(['taken', 'no-item', null]);
  expect(applied.rows.items?.map((i) => i.item_id)).toEqual(['m#1', 'm#2']);
  expect(applied.rows.actions).toEqual(read.actions);
  expect(applied.rows.cases?.map((c) => [c.reference, c.item_id])).toEqual([
    ['FSG 1', null],
    ['2026/17', 'm#2'],
  ]);
});

test('a statement is added in the order of the text, changed, and answers what it is said to answer', () => {
  const add: Correction = {
    ...base(),
    ...{ kind: 'statement', action: 'add', anchor: at('Kommunal yrkar på fler timmar.') },
    set: { side: 'union', organisation: 'Kommunal', kind: 'demand', answers: at('Svar: Före sommaren.') },
  };
  const change: Correction = {
    ...base(),
    ...{ kind: 'statement', action: 'change', anchor: at('Svar: Före sommaren.'), moved: null },
    was: { side: 'employer', organisation: null, kind: 'reply', answers: at('Vision: När lagas ventilationen?') },
    set: { kind: 'information', answers: null },
  };
  const { rows, outcomes } = apply([add, change]);
  expect(outcomes.map((o) => [o.finding, o.problem])).toEqual([
    [`m#s+${add.id}`, null],
    ['m#s2', null],
  ]);
  expect(rows.statements?.map((s) => [s.statement_id, s.item_id, s.kind, s.reply_to, s.text])).toEqual([
    ['m#s1', 'm#1', 'question', null, 'Vision: När lagas ventilationen?'],
    ['m#s2', 'm#1', 'information', null, 'Svar: Före sommaren.'],
    [`m#s+${add.id}`, 'm#2', 'demand', 'm#s2', 'Kommunal yrkar på fler timmar.'],
  ]);
});

test('who was there: one of two who are alike is struck, another changed, a third added', () => {
  const vision = { side: 'union', organisation: 'Vision', role: null, attendance: 'present', remote: false } as const;
  const applied = apply([
    { ...base(), kind: 'attendance', action: 'strike', was: vision },
    { ...base(), kind: 'attendance', action: 'change', was: vision, set: { organisation: 'Kommunal' } },
    { ...base(), kind: 'attendance', action: 'add', set: { ...vision, organisation: 'SACO' } },
    { ...base(), kind: 'attendance', action: 'strike', was: vision },
  ]);
  expect(problems(applied)).toEqual([null, null, null, 'no-finding']);
  expect(applied.rows.attendance?.map((a) => a.organisation)).toEqual(['Kommunal', null, 'SACO']);
});

test('what finds no place changes nothing and is told of; the later of two counts', () => {
  const lost = { ...at('2026/17'), exact: '2026/18', prefix: 'helt', suffix: 'annat' };
  const was = { reference: '2026/17', title: null };
  const applied = apply([
    { ...base(), kind: 'case', action: 'strike', anchor: lost, was },
    { ...base(), kind: 'case', action: 'strike', anchor: at('Vision: När lagas ventilationen?'), was },
    { ...base(), kind: 'case', action: 'strike', anchor: at('2026/17'), was },
    { ...base(), kind: 'case', action: 'change', anchor: at('2026/17'), was, set: { title: 'Lokaler' }, moved: null },
  ]);
  expect(problems(applied)).toEqual(['no-place', 'no-finding', 'overtaken', null]);
  expect(applied.rows.cases).toEqual([{ ...read.cases![0], title: 'Lokaler' }]);
  const nothing = applyCorrections({}, [{ ...base(), kind: 'action', action: 'add', anchor: lost, set: {} }], () => []);
  expect([nothing.rows, problems(nothing)]).toEqual([{}, ['no-meeting']]);
});

test('a new reading with other offsets and other ids keeps the corrections at their places', () => {
  const more = 'En ny rad överst.\n';
  const shift = more.length;
  const moved = <R extends { span_start: number; span_end: number }>(r: R): R => ({
    ...r,
    span_start: r.span_start + shift,
    span_end: r.span_end + shift,
  });
  const later: Rows = {
    ...read,
    passages: [
      { ...passages[0]!, text: more + passages[0]!.text, span_end: passages[0]!.span_end + shift },
      ...passages.slice(1).map(moved),
    ],
    items: read.items!.map(moved).map((i) => ({ ...i, item_id: i.item_id.replace('#', '#1') })),
    cases: read.cases!.map(moved).map((c) => ({ ...c, item_id: 'm#12' })),
    demands: [],
    actions: [],
    commitments: [],
    statements: [],
  };
  const { rows, outcomes } = applyCorrections(
    later,
    [
      {
        ...base(),
        kind: 'item',
        action: 'change',
        anchor: at('§ 2 Inga synpunkter'),
        was: synpunkter,
        set: { title: 'Budget' },
        moved: null,
      },
      { ...base(), kind: 'case', action: 'strike', anchor: at('2026/17'), was: { reference: '2026/17', title: null } },
    ],
    () => [],
  );
  expect(outcomes.map((o) => [o.finding, o.problem])).toEqual([
    ['m#12', null],
    [null, null],
  ]);
  expect([rows.items?.map((i) => i.title), rows.cases]).toEqual([['Lokaler', 'Budget'], []]);
});
