import { describe, expect, test } from 'vitest';
import { pick, readWhole, told } from '../readRows.ts';

describe('a pivot table', () => {
  const header = 'Enhet;Typ;Kvartal;Antal';
  const units = (...lines: string[]) => {
    const read = readWhole([header, ...lines].join('\n'));
    return [pick(read.rows.incidents ?? [], 'unit_id', 'count'), read.issues.map(told)];
  };

  test('names its units once, and sums them up: the rows between are theirs', () => {
    const lines = [
      'A;Tillbud;2024 kv 1;3',
      ';Olycksfall;2024 kv 1;2',
      'Summa A;;;5',
      'B;Tillbud;2024 kv 1;4',
      'Totalsumma;;;9',
    ];
    expect(units(...lines)).toEqual([
      [
        ['a', 3],
        ['a', 2],
        ['b', 4],
      ],
      ['names-carried 3 Enhet', 'total-rows 4 2'],
    ]);
  });

  test('without the sums an empty cell is empty', () => {
    expect(units('A;Tillbud;2024 kv 1;3', ';Olycksfall;2024 kv 1;2', 'Totalt;;;5')[0]).toEqual([
      ['a', 3],
      [null, 2],
    ]);
  });
});

test('a second table is not read by the columns of the first', () => {
  const read = readWhole('Enhet;Månad;Antal anställda\nA;2024-01;5\n\nEnhet;Månad;Sjukfrånvaro\nA;2024-01;5,4\n');
  expect(read.rows.headcount?.map((r) => r.employees)).toEqual([5]);
  expect(read.issues.map((i) => [told(i), i.severity])).toEqual([
    ['second-table 4 Enhet, Månad, Sjukfrånvaro', 'error'],
  ]);
});

test('names that are headers as well are names', () => {
  const read = readWhole('enhet;överordnad\nSkola;Förvaltning\nGrupp;Skola\n');
  expect(read.units.map((u) => u.name)).toEqual(['Skola', 'Grupp']);
});

test('an incident system in English', () => {
  const read = readWhole(
    'Incident no.;Event date;Reported date;Department;Workplace;Type;Severity;Status;Closed date\n' +
      '12;2025-01-14T08:30:00+01:00;2025-01-15;Care;Home care North;Near miss;Low;Closed;2025-02-01\n',
  );
  expect(pick(read.rows.incidents ?? [], 'incident_id', 'occurred', 'unit_id', 'type', 'serious', 'closed')).toEqual([
    ['12', '2025-01-14', 'home care north', 'near-miss', false, '2025-02-01'],
  ]);
});
