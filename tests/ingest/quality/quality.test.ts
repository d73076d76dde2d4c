import { describe, expect, test } from 'vitest';
import { addPlaces, type Places } from '../../../src/lib/ingest/quality/addPlaces.ts';
import { checkSource } from '../../../src/lib/ingest/quality/checkSource.ts';
import { readTable } from '../../../src/lib/ingest/readTable.ts';
import { tableNames, type Rows } from '../../../src/lib/model/tables.ts';
import { told } from '../readRows.ts';

const today = '2026-01-15';

/** Reads a table and checks it: what is odd in it, as lines, each with its column. */
function oddities(text: string, name = 'f.csv'): string[] {
  const rows: Rows = {};
  const places: Places = {};
  const issues = [];
  const reading = readTable(name, text);
  let step = reading.next();
  for (; !step.done; step = reading.next()) {
    addPlaces(places, rows, step.value);
    for (const table of tableNames)
      if (step.value.rows[table])
        (rows as Record<string, unknown[]>)[table] = [...(rows[table] ?? []), ...step.value.rows[table]!];
    issues.push(...step.value.issues);
  }
  return [...issues, ...checkSource({ name, kind: step.value, rows, places }, today)].map(
    (i) => `${told(i)} [${i.place?.column ?? ''}]`,
  );
}
const table = (...lines: string[]) => lines.join('\n');
const incidents = (...lines: string[]) =>
  oddities(table('id;händelsedatum;rapporterad;enhet;typ av händelse;klardatum;sjukdagar', ...lines));

describe('days', () => {
  test('that have not come, each with its line and column', () => {
    expect(incidents('1;2026-01-15;2026-01-16;A;tillbud;2027-01-01;0', '2;2099-01-01;2099-01-01;A;tillbud;;')).toEqual([
      'day-ahead 3 händelsedatum 2099-01-01 [händelsedatum]',
      'day-ahead 2 rapporterad 2026-01-16 [rapporterad]',
      'day-ahead 3 rapporterad 2099-01-01 [rapporterad]',
      'day-ahead 2 klardatum 2027-01-01 [klardatum]',
    ]);
  });

  test('that are long gone', () => {
    expect(incidents('1;1900-01-01;2025-01-01;A;tillbud;;')).toEqual([
      'day-too-old 2 händelsedatum 1900-01-01 [händelsedatum]',
    ]);
  });

  test('a plan may lie ahead, a year or month may not', () => {
    expect(oddities(table('enhet;datum;typ;status;senast', 'A;;Skyddsrond;;2026-06-01'))).toEqual([]);
    expect(oddities(table('instrument;år;enhet;värde', 'HME;2027;A;70'))).toEqual(['day-ahead 2 år 2027-01-01 [år]']);
    expect(oddities(table('enhet;månad;anställda', 'A;2026-02;7', 'A;2026-01;7'))).toEqual([
      'day-ahead 2 månad 2026-02-01 [månad]',
    ]);
  });
});

test('numbers below zero', () => {
  expect(incidents('1;2025-01-15;;A;olycksfall;;-3')).toEqual(['number-negative 2 sjukdagar -3 [sjukdagar]']);
  expect(oddities(table('enhet;månad;anställda', 'A;2025-02;-7'))).toEqual([
    'number-negative 2 anställda -7 [anställda]',
  ]);
});

describe('rows that come again', () => {
  test('cell by cell, with an id: once', () => {
    const line = '1;2025-01-15;;A;tillbud;;';
    expect(incidents(line, '2;2025-01-15;;A;tillbud;;', line)).toEqual(['row-repeated 4 2 []']);
  });

  test('cell by cell, without an id: twice, and told', () => {
    const unnamed = (...lines: string[]) => oddities(table('händelsedatum;enhet;typ av händelse', ...lines));
    expect(unnamed('2025-01-15;A;tillbud', '2025-01-16;A;tillbud', '2025-01-15;A;tillbud')).toEqual([
      'row-alike 4 2 []',
    ]);
    expect(incidents(';2025-01-15;;A;tillbud;;', ';2025-01-15;;A;tillbud;;')).toEqual([]);
  });

  test('with the same unit and month: once if alike, else both, and told', () => {
    expect(oddities(table('enhet;månad;anställda', 'A;2025-02;7', 'A;2025-02;7', 'B;2025-02;7'))).toEqual([
      'row-repeated 3 2 []',
    ]);
    expect(oddities(table('enhet;månad;anställda', 'A;2025-02;7', 'A;2025-02;8'))).toEqual([
      'key-repeated 3 headcount 2 []',
    ]);
  });
});

describe('months', () => {
  /** So many events in each month from January 2025 on. */
  const months = (...counts: number[]) =>
    incidents(
      ...counts.flatMap((n, m) =>
        Array.from({ length: n }, (_, i) => `${m}-${i};2025-${String(m + 1).padStart(2, '0')}-10;;A;tillbud;;`),
      ),
    );

  test('the last one far below the others, a gap inside', () => {
    expect(months(20, 22, 19, 21, 24, 20, 18, 3)).toEqual(['month-incomplete - incidents 2025-08 3 20 []']);
    expect(months(20, 22, 19, 0, 24, 20, 18, 17)).toEqual(['month-missing - incidents 2025-04 0 20 []']);
  });

  test('nothing where months are few, rare or differ as months do', () => {
    expect(months(20, 22, 2)).toEqual([]);
    expect(months(2, 3, 1, 0, 2, 4, 1, 0, 1)).toEqual([]);
    expect(months(20, 22, 19, 9, 24, 20, 5, 17, 12)).toEqual([]);
  });

  test('the month that is not over is not told of', () => {
    const of = (last: string) =>
      incidents(
        ...[7, 8, 9, 10, 11, 12].flatMap((m) =>
          Array.from({ length: 20 }, (_, i) => `${m}-${i};2025-${String(m).padStart(2, '0')}-10;;A;tillbud;;`),
        ),
        `x;${last};;A;tillbud;;`,
      );
    expect(of('2026-01-03')).toEqual([]);
  });

  test('of figures: the units that usually have one', () => {
    const units = ['A', 'B', 'C', 'D', 'E'];
    const lines = [1, 2, 3, 4, 5, 6, 8].flatMap((m) =>
      (m === 8 ? units.slice(0, 2) : units).map((u) => `${u};2025-0${m};7`),
    );
    expect(oddities(table('enhet;månad;anställda', ...lines))).toEqual([
      'month-missing - headcount 2025-07 0 5 []',
      'month-incomplete - headcount 2025-08 2 5 []',
    ]);
  });
});

test('of many alike, five are told and the rest counted', () => {
  const lines = Array.from({ length: 12 }, (_, i) => `${i};2099-01-01;;A;tillbud;;`);
  expect(incidents(...lines).at(-1)).toBe('more-alike 7 day-ahead 7 [händelsedatum]');
});

test('no check for protocols, and none without places', () => {
  const rows: Rows = { headcount: [{ unit_id: 'a', period: '2099-01', employees: -1, source: 'p' }] };
  expect(checkSource({ name: 'p', kind: 'protocol', rows }, today)).toEqual([]);
  expect(checkSource({ name: 'p', kind: 'headcount', rows }, today).map((i) => [i.rule, i.place])).toEqual([
    ['day-ahead', null],
    ['number-negative', null],
  ]);
});
