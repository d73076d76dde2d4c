import { expect, test } from 'vitest';
import { pick, readWhole, rowsOf, told } from '../readRows.ts';

const indexes = (text: string, name?: string) =>
  pick(rowsOf(text, 'indexes', name), 'instrument', 'year', 'unit_id', 'part', 'value', 'answers');

test('the shortest form', () => {
  const read = readWhole(
    'instrument;år;enhet;delindex;värde;antal svar\nhme;2024;Björkskolan;motivation;78,5;21\nHME;2024;Björkskolan;;75;21\nAMI;2024;Eken;Delaktighet;81;9\n',
  );
  expect([read.kind, read.issues]).toEqual(['indexes', []]);
  expect(read.rows.indexes).toEqual([
    {
      instrument: 'HME',
      year: 2024,
      unit_id: 'björkskolan',
      part: 'Motivation',
      value: 78.5,
      answers: 21,
      gender: null,
      spread: null,
      suppressed: false,
      source: 'f.csv',
    },
    {
      instrument: 'HME',
      year: 2024,
      unit_id: 'björkskolan',
      part: null,
      value: 75,
      answers: 21,
      gender: null,
      spread: null,
      suppressed: false,
      source: 'f.csv',
    },
    {
      instrument: 'AMI',
      year: 2024,
      unit_id: 'eken',
      part: 'Delaktighet',
      value: 81,
      answers: 9,
      gender: null,
      spread: null,
      suppressed: false,
      source: 'f.csv',
    },
  ]);
});

test('the whole index, whatever it is called; parts of others keep their names', () => {
  const parts = ['', 'Total', 'Totalt', 'Index', 'HME', 'HME totalt', 'STYRNING', 'Delindex ledarskap', 'Arbetsglädje'];
  const text = `instrument;år;enhet;delindex;värde\n${parts.map((p) => `HME;2024;A;${p};70`).join('\n')}\nNMI;2024;A;styrning;70`;
  expect(rowsOf(text, 'indexes').map((r) => r.part)).toEqual([
    ...[null, null, null, null, null, null],
    ...['Styrning', 'Ledarskap', 'Arbetsglädje', 'styrning'],
  ]);
});

test('a row a unit with a column a part', () => {
  expect(
    indexes('Enhet;År;HME;Motivation;Ledarskap;Styrning;Antal svar\nA;2023;75;80;75;70;12\nB;2023;;;71;;8'),
  ).toEqual([
    ['HME', 2023, 'a', null, 75, 12],
    ['HME', 2023, 'a', 'Motivation', 80, 12],
    ['HME', 2023, 'a', 'Ledarskap', 75, 12],
    ['HME', 2023, 'a', 'Styrning', 70, 12],
    ['HME', 2023, 'b', 'Ledarskap', 71, 8],
  ]);
  expect(indexes('Enhet;År;AMI\nA;2023;83')).toEqual([['AMI', 2023, 'a', null, 83, null]]);
  expect(indexes('Enhet;År;Motivation;Ledarskap;Styrning\nA;2023;1;2;3')[0]?.[0]).toBe('HME');
});

test('the instrument is told by the titles or the file when no column does; else it is other, told once', () => {
  const table = 'enhet;år;värde\nA;2024;70\nB;2024;71\n';
  expect(indexes(`AMI 2024, resultat\n${table}`)[0]?.[0]).toBe('AMI');
  expect(indexes(table, 'NMI-2024.csv')[0]?.[0]).toBe('NMI');
  const read = readWhole(table);
  expect(read.rows.indexes?.map((r) => r.instrument)).toEqual(['other', 'other']);
  expect(read.issues.map(told)).toEqual(['instrument-unknown -']);
});

test('hidden is not empty, and neither is zero', () => {
  const text =
    'instrument;år;enhet;värde;antal svar\nAMI;2024;A;..;<5\nAMI;2024;B;;\nAMI;2024;C;0;7\nAMI;2024;D;*;\nAMI;2024;E;-;';
  expect(pick(rowsOf(text, 'indexes'), 'value', 'suppressed', 'answers')).toEqual([
    [null, true, null],
    [null, false, null],
    [0, false, 7],
    [null, true, null],
    [null, false, null],
  ]);
});

test('what is odd is kept and told; total rows are left out', () => {
  const read = readWhole(
    'instrument;år;enhet;värde\nAMI;2024;A;104\nAMI;2024;B;bra\nAMI;nyss;C;70\nAMI;2024;;70\nAMI;2024;Totalt;71\nSumma;;;\n',
  );
  expect(pick(read.rows.indexes ?? [], 'unit_id', 'value')).toEqual([
    ['a', 104],
    ['b', null],
  ]);
  expect(read.issues.map(told)).toEqual([
    'index-out-of-range 2 104',
    'value-not-understood 3 värde bra',
    'value-not-understood 4 år nyss',
    'row-incomplete 4 år',
    'row-incomplete 5 enhet',
    'total-rows 6 2',
  ]);
});

test('a number of answers below zero is none that we know, and told', () => {
  const read = readWhole('instrument;år;enhet;värde;antal svar\nAMI;2024;A;70;-4\n');
  expect(pick(read.rows.indexes ?? [], 'value', 'answers')).toEqual([[70, null]]);
  expect(read.issues.map(told)).toEqual(['value-not-understood 2 antal svar -4']);
});

test('a column that names what is above a unit makes the tree', () => {
  const read = readWhole('instrument;år;enhet;överordnad;värde\nHME;2025;Skolan;;70\nHME;2025;Eken;Skolan;61\n');
  expect(read.issues).toEqual([]);
  expect(read.units.map((u) => [u.name, u.parent])).toEqual(expect.arrayContaining([['Eken', 'Skolan']]));
  expect(read.rows.indexes?.map((r) => r.unit_id)).toEqual(['skolan', 'eken']);
});
