import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, report } from '../../../src/lib/ingest/read.ts';
import { assembleUnits, placeGroups } from '../../../src/lib/ingest/units.ts';
import { SourceReport, type Batch, type SourceFile, type SourceKind } from '../../../src/lib/model/source.ts';
import { rowSchema, tableNames } from '../../../src/lib/model/tables.ts';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import { told } from '../readRows.ts';

const utf8 = new TextEncoder();
const fileOf = (name: string, content: string | Uint8Array): SourceFile => ({
  name,
  bytes: typeof content === 'string' ? utf8.encode(content) : content,
  modified: 0,
});

async function readAll(file: SourceFile): Promise<{ kind: SourceKind; batches: Batch[]; told: string[] }> {
  const batches: Batch[] = [];
  const reading = readFile(file, documentEffects);
  for (let step = await reading.next(); ; step = await reading.next()) {
    if (step.done) return { kind: step.value, batches, told: batches.flatMap((b) => b.issues).map(told) };
    batches.push(step.value);
  }
}

const table = 'enhet;månad;sjukfrånvaro\nÅsen;2024-01;5,4\nÅsen;2024-02;5,1\n';
const protocol =
  'Protokoll FSG 3/2024\nDatum: 2024-05-06\n\nNärvarande: enhet, datum, typ\n\n§ 1 Mötet öppnas\nOrdföranden öppnade mötet.\n';

describe('by name and content', () => {
  test.each([
    ['t.csv', table, 'absence'],
    ['T.TSV', table.replaceAll(';', '\t'), 'absence'],
    ['t.txt', table, 'absence'],
    ['p.txt', protocol, 'protocol'],
    ['p.md', protocol, 'protocol'],
  ])('%s', async (name, content, kind) => expect((await readAll(fileOf(name, content))).kind).toBe(kind));

  test.each([
    ['t.xlsx', '', ['file-empty -']],
    ['t.xlsx', 'enhet;år', ['file-not-xlsx -']],
    ['t.xlsx', 'PK\u0003\u0004', ['file-broken -']],
    ['t.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), ['file-old-excel -']],
    ['bild.gif', 'x', ['format-unknown - gif']],
    ['utan', 'x', ['format-unknown - ']],
    ['x.constructor', 'x', ['format-unknown - ']],
    ['t.csv', '', ['file-empty -']],
    ['t.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), ['file-binary -']],
    ['t.csv', 'låt;artist\nx;y', ['table-unknown 1 låt, artist  ']],
    ['t.csv', 'enhet;månad;sjukfrånvaro\n', ['table-empty 1']],
  ])('%s, %s: one issue', async (name, content, expected) => {
    const read = await readAll(fileOf(name, content));
    expect(read.told).toEqual(expected);
    expect(read.batches.flatMap((b) => Object.keys(b.rows))).toEqual([]);
  });
});

test('UTF-8, UTF-16 and Windows-1252 are the same table', async () => {
  const wide = (text: string) => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
  const narrow = Uint8Array.from(table, (c) => c.charCodeAt(0));
  for (const bytes of [utf8.encode(table), wide(`\ufeff${table}`), narrow])
    expect((await readAll(fileOf('t.csv', bytes))).batches[0]?.rows.absence?.map((r) => r.unit_id)).toEqual([
      'åsen',
      'åsen',
    ]);
});

test('the caller may stop between the pieces', async () => {
  const lines = Array.from({ length: 12_000 }, (_, i) => `${i};2024-05-06;tillbud`);
  const reading = readFile(fileOf('t.csv', ['id;datum;typ', ...lines].join('\n')), documentEffects);
  const first = await reading.next();
  expect(first.done ? 0 : first.value.rows.incidents?.length).toBe(5_000);
  expect((await reading.return('unknown')).done).toBe(true);
  expect((await reading.next()).done).toBe(true);
});

test('a source in short', async () => {
  const file = fileOf('t.csv', `${table}Åsen;2023 kv 1;104\nÅsen;x;1\n`);
  const { kind, batches } = await readAll(file);
  const short = report(file, kind, batches, 'ab12');
  expect(SourceReport.parse(short)).toEqual({
    name: 't.csv',
    kind: 'absence',
    hash: 'ab12',
    bytes: file.bytes.length,
    modified: 0,
    rows: { absence: 3 },
    from: '2023-01-01',
    to: '2024-02-29',
    tables: [{ sheet: null, shape: 'enhet|manad|sjukfranvaro', kind: 'absence', by: 'headers', unknown: {} }],
    errors: 1,
    warnings: 2,
    notes: 0,
  });
  expect(report(file, 'unknown', [], '')).toMatchObject({ rows: {}, from: null, to: null, errors: 0 });
});

test('what is read of a table of units is its units', async () => {
  const file = fileOf('enheter.csv', 'enhet;överordnad\nEken;Vård\nVård;\nEKEN;Vård\n');
  const { kind, batches } = await readAll(file);
  expect([kind, report(file, kind, batches, '').rows]).toEqual(['units', { units: 2 }]);
});

test('the public figures find their units', async () => {
  const read = async (folder: string, name: string) =>
    (await readAll(fileOf(name, new Uint8Array(readFileSync(`data/${folder}/${name}`))))).batches;
  const units = [
    ...(await read('units', 'arbetsmarknadsforvaltningen-2019.csv')),
    ...(await read('units', 'socialforvaltningen-2019.csv')),
    ...(await read('incident', 'lisa-2018-12.csv')),
  ].flatMap((b) => b.units);
  const tree = assembleUnits(units);
  expect(tree.issues).toEqual([]);
  expect(tree.units.filter((u) => u.parent_id === null).map((u) => u.name)).toEqual([
    'Arbetsmarknadsförvaltningen',
    'Socialförvaltningen',
  ]);
  expect(tree.units.find((u) => u.unit_id === 'vuxen')?.parent_id).toBe('socialförvaltningen');
  const [responses] = (await read('survey', 'responses-2019-06.csv')).map(
    (b) => placeGroups(b.rows, tree.units).responses,
  );
  expect(responses?.filter((r) => r.unit_id === null)).toEqual([]);
  expect(responses?.[0]?.unit_id).toBe('arbetsmarknadsförvaltningen');
});

describe('no content throws, and no row leaves that its table does not allow', () => {
  const check = async (file: SourceFile) => {
    for (const { rows } of (await readAll(file)).batches)
      for (const name of tableNames)
        for (const row of rows[name] ?? []) expect(rowSchema(name).safeParse(row).success).toBe(true);
  };
  const extension = fc.constantFrom('csv', 'tsv', 'txt', 'md', 'xlsx', '');

  test('arbitrary bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), extension, (bytes, e) => check(fileOf(`f.${e}`, bytes))),
    );
  });

  test('arbitrary cells under the headers of each kind', async () => {
    const headers = [
      'undersökning;datum;grupp;roll;deltagare;svar',
      'grupp;fackliga;chefer',
      'id;händelsedatum;enhet;händelsetyp;hot och våld;status;klardatum;skickad till försäkringskassan;orsak;allvarlig;frånvarodagar',
      'period;enhet;händelsetyp;antal',
      'instrument;år;enhet;delindex;värde;antal svar',
      'enhet;år;HME;motivation;AMI',
      'enhet;månad;år;anställda',
      'enhet;månad;sjukfrånvaro;korttid',
      'Period;Enhet;Mått;Kolumn;Mätvärde',
      'enhet;period;insats;antal',
      'enhet;datum;typ;status;senast',
      'enhet;överordnad;nivå;grupp',
    ];
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('', '-', '"', '..', '<5', 'ja', 'nej', 'Totalt', 'Hot', 'A', 'B', '__proto__', '1e999', '-0'),
      fc.constantFrom(
        '2024-02-29',
        '2024-02-30',
        '2024',
        'jan-24',
        '99999999999',
        '12,5 %',
        '7/5',
        '0,1',
        '45292',
        '-5',
      ),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 11 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...headers), rows, async (header, cells) => {
        const width = header.split(';').length;
        const filled = cells.map((row) => Array.from({ length: width }, (_, i) => row[i % row.length] ?? ''));
        await check(fileOf('f.csv', [header, ...filled.map((row) => row.join(';'))].join('\n')));
      }),
      { numRuns: 500 },
    );
  });
});
