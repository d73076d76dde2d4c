import { writeXlsx } from '../ingest/writeXlsx.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { documentEffects } from '../../scripts/lib/documents.ts';
import type { Correction } from '../../src/lib/model/correction.ts';
import { undecided } from '../../src/lib/model/decisions.ts';
import type { TableMapping } from '../../src/lib/model/tableMapping.ts';
import { writeDecisions } from '../../src/lib/model/writeDecisions.ts';
import { decode } from '../../src/lib/warehouse/arrow.ts';
import { Desk } from '../../src/lib/workers/desk.ts';
import type { Tell } from '../../src/lib/workers/messages.ts';
import * as prepare from '../../src/lib/workers/prepare.ts';

vi.mock('../../src/lib/workers/prepare.ts', { spy: true });
afterEach(() => vi.restoreAllMocks());

const csv = (rows: number): Uint8Array =>
  new TextEncoder().encode(
    ['id;händelsedatum;enhet;händelsetyp', ...Array.from({ length: rows }, (_, i) => `${i};2025-01-10;A;tillbud`)].join(
      '\n',
    ),
  );
const today = '2026-01-15';

/** A desk and what it has told; `settled` waits for the next dataset. */
function desk() {
  const told: Tell[] = [];
  let settle: () => void = () => undefined;
  const made = new Desk((message) => {
    told.push(message);
    if (message.type === 'dataset') settle();
  }, documentEffects);
  const settled = () => new Promise<void>((resolve) => (settle = resolve));
  const add = (id: number, name: string, bytes: Uint8Array) =>
    made.hear({ type: 'add', id, name, modified: 0, file: new Blob([bytes as BlobPart]), today });
  const outcomes = () => told.flatMap((m) => (m.type === 'done' ? [[m.id, m.outcome]] : []));
  const sources = () => {
    const last = told.findLast((m) => m.type === 'dataset');
    return last?.type === 'dataset' ? last.manifest.sources.map((s) => [s.name, s.rows.incidents ?? 0]) : null;
  };
  /** The tables of the last dataset: sheet, and how it was known. */
  const tables = () => {
    const last = told.findLast((m) => m.type === 'dataset');
    return last?.type === 'dataset' ? last.manifest.sources.flatMap((s) => s.tables.map((t) => [t.sheet, t.by])) : null;
  };
  return { told, made, add, settled, outcomes, sources, tables };
}

test('files are read one after the other and make one dataset', async () => {
  const d = desk();
  d.add(1, 'a.csv', csv(3));
  d.add(2, 'b.csv', csv(5));
  await d.settled();
  expect(d.outcomes()).toEqual([
    [1, 'read'],
    [2, 'read'],
  ]);
  expect(d.sources()).toEqual([
    ['a.csv', 3],
    ['b.csv', 5],
  ]);
});

test('a file that is read is joining until it is in the dataset', async () => {
  const d = desk();
  d.add(1, 'a.csv', csv(3));
  d.add(2, 'b.csv', csv(5));
  await d.settled();
  expect(d.told.flatMap((m) => (m.type === 'progress' ? [] : 'id' in m ? [`${m.type} ${m.id}`] : [m.type]))).toEqual([
    'joining 1',
    'joining 2',
    'dataset',
    'done 1',
    'done 2',
  ]);
});

test('the same content twice is one source; another content under the same name is another', async () => {
  const d = desk();
  d.add(1, 'a.csv', csv(3));
  d.add(2, 'kopia.csv', csv(3));
  d.add(3, 'a.csv', csv(4));
  await d.settled();
  expect(d.outcomes().map(([, outcome]) => outcome)).toEqual(['same', 'read', 'read']);
  expect(d.sources()).toEqual([
    ['a.csv', 3],
    ['a (2).csv', 4],
  ]);
});

test('what is cancelled leaves nothing, also when it has not begun', async () => {
  const d = desk();
  d.add(1, 'a.csv', csv(60_000));
  d.add(2, 'b.csv', csv(10));
  d.made.hear({ type: 'cancel', id: 1 });
  d.made.hear({ type: 'cancel', id: 2 });
  await d.settled();
  expect(d.outcomes().map(([, outcome]) => outcome)).toEqual(['cancelled', 'cancelled']);
  expect(d.sources()).toEqual([]);
});

test('a source that is taken out is gone, and one that cannot be read is told of and kept in the list', async () => {
  const d = desk();
  d.add(1, 'tom.csv', new Uint8Array());
  d.add(2, 'b.csv', csv(10));
  await d.settled();
  expect(d.outcomes().map(([, outcome]) => outcome)).toEqual(['unreadable', 'read']);
  const gone = d.settled();
  d.made.hear({ type: 'remove', name: 'b.csv', today });
  await gone;
  expect(d.sources()).toEqual([['tom.csv', 0]]);
});

test('a file that the memory cannot hold is failed, and the next one is read', async () => {
  vi.mocked(prepare.prepareFile).mockImplementationOnce(() => {
    throw new RangeError('Invalid array length');
  });
  const d = desk();
  d.add(1, 'stor.csv', csv(3));
  d.add(2, 'b.csv', csv(5));
  await d.settled();
  expect(d.outcomes()).toEqual([
    [1, 'failed'],
    [2, 'read'],
  ]);
  expect(d.sources()).toEqual([['b.csv', 5]]);
});

test('files that cannot be put together with the others are failed and forgotten; the others stay', async () => {
  const d = desk();
  d.add(1, 'a.csv', csv(3));
  await d.settled();
  vi.mocked(prepare.assemble).mockImplementationOnce(() => {
    throw new RangeError('Array buffer allocation failed');
  });
  d.add(2, 'stor.csv', csv(5));
  await d.settled();
  expect(d.outcomes().slice(1)).toEqual([[2, 'failed']]);
  expect(d.sources()).toEqual([['a.csv', 3]]);
});

const protocol = new TextEncoder().encode(
  [
    'FSG Omsorgen',
    'Datum: 2025-03-04',
    '',
    '§ 1. Lokaler',
    'Vision: När lagas ventilationen?',
    '',
    '§ 2. Avslutning',
  ].join('\n'),
);
const struck = async (): Promise<Correction> => ({
  ...{ id: 'abcdefgh', made: today, kind: 'item', action: 'strike' },
  source: { hash: await prepare.hashOf(protocol), name: 'a.txt' },
  anchor: { exact: '§ 2. Avslutning', prefix: 'ventilationen?\n\n', suffix: '', start: 75, end: 90, nth: 0, of: 1 },
  was: { number: '2', title: 'Avslutning', section: null, outcome: null },
});

test('corrections wait for their file, are told of, and are undone by a list without them', async () => {
  const d = desk();
  const items = () => {
    const last = d.told.findLast((m) => m.type === 'dataset');
    return last?.type === 'dataset' ? decode(last.tables['items']!).map((i) => i.title) : null;
  };
  const outcomes = () => {
    const last = d.told.findLast((m) => m.type === 'dataset');
    return last?.type === 'dataset' ? last.manifest.corrections.map((c) => [c.id, c.meeting_id, c.problem]) : null;
  };
  d.made.hear({ type: 'correct', corrections: [await struck()], was: [], today });
  expect(outcomes()).toEqual([['abcdefgh', null, 'no-file']]);
  d.add(1, 'protokoll.txt', protocol);
  await d.settled();
  expect([items(), outcomes()]).toEqual([['Lokaler'], [['abcdefgh', 'protokoll', null]]]);
  d.made.hear({ type: 'correct', corrections: [], was: [await struck()], today });
  expect([items(), outcomes()]).toEqual([['Lokaler', 'Avslutning'], []]);
});

test('corrections of a file whose content is another now wait, and say so', async () => {
  const d = desk();
  d.made.hear({ type: 'correct', corrections: [await struck()], was: [], today });
  d.add(1, 'a.txt', new TextEncoder().encode(`${new TextDecoder().decode(protocol)}.`));
  await d.settled();
  const last = d.told.findLast((m) => m.type === 'dataset');
  expect(last?.type === 'dataset' && last.manifest.corrections[0]?.problem).toBe('other-content');
});

test('a file of corrections is handed to the page; a refused one is told of as a source', async () => {
  const d = desk();
  const file = (corrections: unknown) =>
    new TextEncoder().encode(JSON.stringify({ samsyn: 'corrections', version: 1, corrections }));
  d.add(1, 'rättelser.json', file([await struck()]));
  d.add(2, 'skadad.json', file([{}]));
  d.add(3, 'annat.json', new TextEncoder().encode('{"a": 1}'));
  await d.settled();
  expect(d.outcomes().map(([, outcome]) => outcome)).toEqual(['corrections', 'unreadable', 'unreadable']);
  expect(d.told.filter((m) => m.type === 'corrections')).toEqual([
    { type: 'corrections', id: 1, corrections: [await struck()] },
  ]);
  const last = d.told.findLast((m) => m.type === 'dataset');
  expect(last?.type === 'dataset' && last.manifest.issues.map((i) => [i.source, i.rule, i.values])).toEqual([
    ['skadad.json', 'corrections-refused', { problem: 'shape', where: 'corrections.0.kind' }],
    ['annat.json', 'format-unknown', { extension: 'json' }],
  ]);
});

test('a source is read again from its file; one that has changed on the disk since is told of, and stays as it was read', async () => {
  const d = desk();
  const file = new Blob([csv(3) as BlobPart]);
  let gone = false;
  const changing = new Blob([csv(5) as BlobPart]);
  const read = changing.arrayBuffer.bind(changing);
  changing.arrayBuffer = () => (gone ? Promise.reject(new DOMException('', 'NotReadableError')) : read());
  d.made.hear({ type: 'add', id: 1, name: 'a.csv', modified: 7, file, today });
  d.made.hear({ type: 'add', id: 2, name: 'b.csv', modified: 0, file: changing, today });
  await d.settled();
  gone = true;
  const before = vi.mocked(prepare.prepareFile).mock.calls.length;
  d.made.hear({ type: 'reread', names: ['a.csv', 'b.csv', 'c.csv'], today });
  await d.settled();
  expect(d.told.filter((m) => m.type === 'again')).toEqual([
    { type: 'again', id: -1, name: 'a.csv' },
    { type: 'again', id: -2, name: 'b.csv' },
  ]);
  expect(d.outcomes().slice(2)).toEqual([
    [-2, 'moved'],
    [-1, 'read'],
  ]);
  const reread = vi.mocked(prepare.prepareFile).mock.calls.slice(before);
  expect(reread.map(([source]) => [source.name, source.modified])).toEqual([['a.csv', 7]]);
  expect(d.sources()).toEqual([
    ['a.csv', 3],
    ['b.csv', 5],
  ]);
});

const foreign = (month: string): Uint8Array =>
  new TextEncoder().encode(
    `Nyckel;Moment;Plats;Slag\n1;2025-${month}-14;Eken;Kat. 3\n2;2025-${month}-15;Asken;Tillbud\n`,
  );
const mapping: TableMapping = {
  ...{ shape: 'nyckel|moment|plats|slag', kind: 'incidents', values: { type: { 'kat 3': 'accident' } } },
  columns: { occurred: 'moment', unit: 'plats', type: 'slag' },
};

test('what is decided of tables has those of the shape read again, and later ones at once', async () => {
  const d = desk();
  d.add(1, 'januari.csv', foreign('01'));
  d.add(2, 'annat.csv', csv(3));
  await d.settled();
  expect(d.outcomes()).toEqual([
    [1, 'asked'],
    [2, 'read'],
  ]);
  d.made.hear({ type: 'decide', decisions: { ...undecided, mappings: [mapping] }, was: undecided, today });
  await d.settled();
  expect(d.told.flatMap((m) => (m.type === 'again' ? [m.name] : []))).toEqual(['januari.csv']);
  expect(d.sources()).toEqual([
    ['januari.csv', 2],
    ['annat.csv', 3],
  ]);
  d.add(3, 'februari.csv', foreign('02'));
  await d.settled();
  expect(d.outcomes().at(-1)).toEqual([3, 'read']);
  d.made.hear({ type: 'decide', decisions: undecided, was: { ...undecided, mappings: [mapping] }, today });
  await d.settled();
  expect(d.sources()).toEqual([
    ['januari.csv', 0],
    ['annat.csv', 3],
    ['februari.csv', 0],
  ]);
});

test('a file of decisions is no source: the page is told what it holds', async () => {
  const d = desk();
  const decisions = { ...undecided, mappings: [mapping] };
  d.add(1, 'svar.json', new TextEncoder().encode(writeDecisions(decisions)));
  await d.settled();
  expect(d.outcomes()).toEqual([[1, 'decisions']]);
  expect(d.told.find((m) => m.type === 'decisions')).toEqual({ type: 'decisions', id: 1, decisions });
  expect(d.sources()).toEqual([]);
});

test('a table is looked into while another file is read, and one that is not there is said not to be', async () => {
  const d = desk();
  d.add(1, 'januari.csv', foreign('01'));
  await d.settled();
  d.add(2, 'stor.csv', csv(30_000));
  d.made.hear({ type: 'look', id: 7, name: 'januari.csv', shape: null, draft: null });
  d.made.hear({ type: 'look', id: 8, name: 'borta.csv', shape: null, draft: null });
  d.made.hear({ type: 'look', id: 9, name: 'januari.csv', shape: 'another', draft: null });
  await d.settled();
  const looks = new Map(d.told.flatMap((m) => (m.type === 'look' ? [[m.id, m.look] as const] : [])));
  expect(looks.get(7)).toMatchObject({ source: 'januari.csv', shape: mapping.shape, rows: 2, whole: true });
  expect(looks.get(8)).toBeNull();
  expect(looks.get(9)).toBeNull();
  const last = d.told.findIndex((m) => m.type === 'done' && m.id === 2);
  expect(d.told.findIndex((m) => m.type === 'look' && m.id === 7)).toBeLessThan(last);
});

test('of a large file the first rows are looked into, cut at a line', async () => {
  const d = desk();
  const row = '2025-01-14;Eken;Kat. 3;' + 'x'.repeat(1_000);
  d.add(
    1,
    'stor.csv',
    new TextEncoder().encode(`Moment;Plats;Slag;Text\n${Array.from({ length: 5_000 }, () => row).join('\n')}`),
  );
  await d.settled();
  d.made.hear({ type: 'look', id: 2, name: 'stor.csv', shape: null, draft: null });
  await vi.waitFor(() => expect(d.told.some((m) => m.type === 'look')).toBe(true));
  const look = d.told.find((m) => m.type === 'look')!.look!;
  expect(look.whole).toBe(false);
  expect(look.rows).toBeGreaterThan(2_000);
  expect(look.rows).toBeLessThan(5_000);
});

test('each sheet of a workbook is a table of its own: the one that is not understood is asked about, and read then', async () => {
  const d = desk();
  const bytes = writeXlsx({
    sheets: [
      {
        name: 'Tillbud',
        rows: [
          ['id', 'händelsedatum', 'enhet', 'händelsetyp'],
          ['1', '2025-01-10', 'A', 'tillbud'],
          ['2', '2025-01-11', 'A', 'tillbud'],
        ],
      },
      {
        name: 'Övrigt',
        rows: [
          ['Nyckel', 'Moment', 'Plats', 'Slag'],
          ['7', '2025-01-14', 'Eken', 'Kat. 3'],
          ['8', '2025-01-15', 'Asken', 'Kat. 3'],
        ],
      },
    ],
  });
  d.add(1, 'bok.xlsx', bytes);
  await d.settled();
  expect(d.outcomes()).toEqual([[1, 'read']]);
  expect(d.tables()).toEqual([
    ['Tillbud', 'headers'],
    ['Övrigt', 'ask'],
  ]);
  d.made.hear({ type: 'look', id: 2, name: 'bok.xlsx', shape: mapping.shape, draft: null });
  await vi.waitFor(() => expect(d.told.some((m) => m.type === 'look')).toBe(true));
  expect(d.told.find((m) => m.type === 'look')!.look).toMatchObject({ sheet: 'Övrigt', rows: 2 });
  d.made.hear({ type: 'decide', decisions: { ...undecided, mappings: [mapping] }, was: undecided, today });
  await d.settled();
  expect(d.tables()).toEqual([
    ['Tillbud', 'headers'],
    ['Övrigt', 'mapping'],
  ]);
  expect(d.sources()).toEqual([['bok.xlsx', 4]]);
});
