import { expect, test } from 'vitest';
import { rowSchema, tableNames } from '../../../src/lib/model/tables.ts';
import { readProtocolFile } from '../../../src/lib/ingest/protocol/readProtocolFile.ts';
import { fixture } from './score.ts';

const file = (name: string, text = fixture(name)) => ({ name, bytes: new TextEncoder().encode(text), modified: 0 });

test('every row fits its table', () => {
  for (const name of [
    'numbered-beslut.txt',
    'running-crosses.txt',
    'missing-page-ocr.txt',
    'markdown.md',
    'labels-first.txt',
  ]) {
    const { rows } = readProtocolFile(file(name));
    for (const table of tableNames) for (const row of rows[table] ?? []) rowSchema(table).strict().parse(row);
  }
});

test('a protocol becomes rows by table', () => {
  const { rows, units, record } = readProtocolFile(file('numbered-beslut.txt'));
  expect(record?.participants[0]?.name).toBe('Torhild Ekmark');
  expect(rows.meetings).toEqual([
    {
      meeting_id: 'numbered-beslut',
      source: 'numbered-beslut.txt',
      kind: 'protocol',
      number: '3/2024',
      body: 'Lokal samverkansgrupp Ekbackens skola',
      organisation: 'Barn- och utbildningsförvaltningen',
      unit_id: null,
      date: '2024-03-12',
      date_inferred: false,
      start_time: '13:30',
      end_time: '15:05',
      place: 'Ekbackens skola, personalrummet',
      adjusted: '2024-03-19',
      next_date: '2024-04-16',
      attachments: 0,
      warnings: 0,
    },
  ]);
  expect(rows.attendance).toHaveLength(8);
  expect(rows.items?.map((i) => [i.item_id, i.number])).toContainEqual(['numbered-beslut#4', '4']);
  expect(rows.statements?.[1]).toMatchObject({
    statement_id: 'numbered-beslut#s2',
    item_id: 'numbered-beslut#4',
    side: 'employer',
    reply_to: 'numbered-beslut#s1',
  });
  expect(rows.incidents?.map((r) => [r.unit_id, r.type, r.count, r.period_from, r.period_to, r.occurred])).toEqual([
    ['ekbackens skola', 'near-miss', 7, '2024-01-01', '2024-02-29', null],
    ['ekbackens skola', 'accident', 2, '2024-01-01', '2024-02-29', null],
  ]);
  expect(units).toEqual([{ name: 'Ekbackens skola', parent: null, level: null, group: null }]);
});

test('a survey takes its name and month from what stands above its table; oddities become issues with lines', () => {
  const { rows, issues } = readProtocolFile(file('missing-page-ocr.txt'));
  expect(rows.responses?.[0]).toEqual({
    survey: 'Svarsfrekvens samverkansenkät hösten 2022',
    date: '2022-11-18',
    group_name: 'FSG',
    unit_id: null,
    role: 'union',
    invited: 6,
    answered: 4,
    source: 'missing-page-ocr.txt',
  });
  expect(issues.map((i) => [i.rule, i.severity, i.place?.line ?? null])).toEqual([
    ['date-inferred', 'note', null],
    ['response-impossible', 'warning', 50],
    ['response-side-unknown', 'warning', 51],
  ]);
});

test('the text of a matter runs on over a page header', () => {
  const { rows } = readProtocolFile(file('running-crosses.txt'));
  expect(rows.statements?.find((s) => s.text.includes('sommarvikarier'))?.text.replace(/\s+/g, ' ')).toBe(
    'Förvaltningen svarar att rekryteringen av sommarvikarier börjar i mars och att nattbemanningen ses över tillsammans med enhetscheferna.',
  );
});

test('what is no text, or too much of it, is one issue', () => {
  expect(readProtocolFile(file('x.txt', ''))).toEqual({
    rows: {},
    units: [],
    record: null,
    issues: [{ source: 'x.txt', place: null, rule: 'file-empty', severity: 'error', values: {} }],
  });
  const picture = { name: 'y.txt', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), modified: 0 };
  expect(readProtocolFile(picture).issues.map((i) => i.rule)).toEqual(['file-binary']);
  const long = readProtocolFile(file('z.txt', 'samverkan '.repeat(600_000)));
  expect(long.issues.map((i) => [i.rule, i.severity, i.values])).toEqual([
    ['file-too-long', 'error', { length: 6_000_000 }],
  ]);
  expect(long.rows).toEqual({});
});
