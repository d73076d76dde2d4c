import { describe, expect, test } from 'vitest';
import { pick, readWhole, rowsOf, told } from '../readRows.ts';

test('headcount, the shortest form', () => {
  const read = readWhole('enhet;månad;anställda\nEken;2024-01;12\nEken;feb 2024;11,5\n');
  expect([read.kind, read.issues]).toEqual(['headcount', []]);
  expect(read.rows.headcount).toEqual([
    { unit_id: 'eken', period: '2024-01', employees: 12, source: 'f.csv' },
    { unit_id: 'eken', period: '2024-02', employees: 11.5, source: 'f.csv' },
  ]);
});

test('a month beside its year, by name or number', () => {
  expect(rowsOf('År;Månad;Enhet;Antal anställda\n2024;mars;A;1\n2024;4;A;2\n2024;;A;3', 'headcount')).toEqual([
    { unit_id: 'a', period: '2024-03', employees: 1 },
    { unit_id: 'a', period: '2024-04', employees: 2 },
    { unit_id: 'a', period: '2024', employees: 3 },
  ]);
});

describe('sick leave', () => {
  const absence = (text: string) => pick(rowsOf(text, 'absence'), 'unit_id', 'period', 'measure', 'rate', 'suppressed');

  test('the shortest form, with short and long beside it where given', () => {
    expect(absence('enhet;månad;sjukfrånvaro\nA;2024-01;5,4\nA;2024-02;5,1 %')).toEqual([
      ['a', '2024-01', 'total', 5.4, false],
      ['a', '2024-02', 'total', 5.1, false],
    ]);
    expect(
      absence('enhet;månad;sjukfrånvaro (%);korttidsfrånvaro;långtidsfrånvaro\nA;2024-01;5,4;2;3,4\nB;2024-01;..;;'),
    ).toEqual([
      ['a', '2024-01', 'total', 5.4, false],
      ['a', '2024-01', 'short', 2, false],
      ['a', '2024-01', 'long', 3.4, false],
      ['b', '2024-01', 'total', null, true],
    ]);
  });

  test('the long form: parts keep their words, the row of the whole municipality is left out, employees are headcount', () => {
    const read = readWhole(
      'Period,Enhet,Mått,Kolumn,Mätvärde\n' +
        '2024-01,A,Sjukfrånvaro,Totalt,"5,4"\n' +
        '2024-01,A,Sjukfrånvaro,Kvinnor,6.1\n' +
        '2024-01,A,Korttidssjukfrånvaro,Totalt,2\n' +
        '2024-01,A,Sjukfrånvaro,Långtid,3.4\n' +
        '2024-01,A,Sjukfrånvaro i procent av ordinarie arbetstid,Kort (dag 1-14),2.1\n' +
        '2024-01,A,Frisknärvaro,,61\n' +
        '2024-01,A,Antal anställda,Totalt,40\n' +
        '2024-01,A,Antal anställda,Kvinnor,30\n' +
        '2024-01,Hela kommunen,Sjukfrånvaro,Totalt,6\n',
    );
    expect(read.kind).toBe('absence');
    expect(pick(read.rows.absence ?? [], 'measure', 'rate')).toEqual([
      ['total', 5.4],
      ['Sjukfrånvaro, Kvinnor', 6.1],
      ['short', 2],
      ['long', 3.4],
      ['short', 2.1],
      ['Frisknärvaro', 61],
    ]);
    expect(pick(read.rows.headcount ?? [], 'unit_id', 'employees')).toEqual([['a', 40]]);
    expect(read.issues.map(told)).toEqual(['total-rows 10 1']);
  });

  test('over a hundred per cent is kept and told', () => {
    const read = readWhole('enhet;månad;sjukfrånvaro\nA;2024-01;540\nA;när som helst;5\n');
    expect(read.rows.absence?.map((r) => r.rate)).toEqual([540]);
    expect(read.issues.map(told)).toEqual([
      'percent-out-of-range 2 sjukfrånvaro 540',
      'value-not-understood 3 månad när som helst',
      'row-incomplete 3 månad',
    ]);
  });
});

test('occupational health: known kinds by our names, others by theirs', () => {
  const kinds = ['Förebyggande', 'hälsofrämjande', 'Efterhjälpande', 'Uteblivna besök', 'Sent avbokade', 'Massage'];
  const read = readWhole(
    `enhet;period;insats;antal\n${kinds.map((k) => `A;2024 kv 2;${k};3`).join('\n')}\nA;2024;Massage;\nB;2024;Massage;<5\n`,
  );
  expect(pick(read.rows.health ?? [], 'period', 'kind', 'count', 'suppressed')).toEqual([
    ...['preventive', 'promoting', 'after', 'missed', 'late-cancelled', 'Massage'].map((kind) => [
      ...['2024-Q2', kind],
      ...[3, false],
    ]),
    ['2024', 'Massage', null, true],
  ]);
  expect(read.issues.map(told)).toEqual(['row-incomplete 8 antal']);
});

test('safety rounds: by status, else by the days', () => {
  const read = readWhole(
    'enhet;datum;typ;status;senast\n' +
      'A;2024-09-01;Skyddsrond;Genomförd;2024-10-01\nB;;Skyddsrond;Saknas;2024-10-01\nC;;Skyddsrond;;2024-10-01\n' +
      'D;2024-11-01;Skyddsrond;;2024-10-01\nE;2024-09-01;Uppföljning av SAM;;\nF;;Skyddsrond;kanske;2024-10-01\n',
  );
  expect(read.kind).toBe('rounds');
  expect(pick(read.rows.rounds ?? [], 'unit_id', 'period', 'kind', 'status', 'due')).toEqual([
    ['a', '2024-09-01', 'Skyddsrond', 'done', '2024-10-01'],
    ['b', null, 'Skyddsrond', 'missing', '2024-10-01'],
    ['c', null, 'Skyddsrond', 'missing', '2024-10-01'],
    ['d', '2024-11-01', 'Skyddsrond', 'late', '2024-10-01'],
    ['e', '2024-09-01', 'Uppföljning av SAM', 'done', null],
    ['f', null, 'Skyddsrond', 'missing', '2024-10-01'],
  ]);
  expect(read.issues.map(told)).toEqual(['value-not-understood 7 status kanske']);
});

test('the organisation gives mentions that say that they are a table of units', () => {
  const read = readWhole('enhet;överordnad;nivå;grupp\nVård;;Förvaltning;FSG Vård\nEken;Vård;Enhet;\n;Vård;Enhet;\n');
  expect(read.kind).toBe('units');
  expect(read.units).toEqual([
    { name: 'Vård', parent: null, level: 'Förvaltning', group: 'FSG Vård', explicit: true, source: 'f.csv', line: 2 },
    { name: 'Eken', parent: 'Vård', level: 'Enhet', group: null, explicit: true, source: 'f.csv', line: 3 },
  ]);
  expect(read.issues.map(told)).toEqual(['row-incomplete 4 enhet']);
});

test('the organisation as a path a row', () => {
  const read = readWhole('Förvaltning;Avdelning;Enhet\nVård;Hemtjänst;Eken\nVård;Hemtjänst;Hemtjänst\n');
  expect(read.kind).toBe('units');
  expect(read.units.map((u) => [u.name, u.parent])).toEqual([
    ['Eken', 'Hemtjänst'],
    ['Hemtjänst', 'Vård'],
  ]);
});

test('the rows of a checklist are points of one round a unit, day and kind', () => {
  const read = readWhole(
    [
      'enhet;datum;typ;kontrollfråga;senast;status',
      'Eken;2024-03-05;Skyddsrond;Är ljudet gott?;2024-05-01;gjord',
      'Eken;2024-03-05;Skyddsrond;Är utgången fri?;;gjord',
      'Asken;2024-03-05;Skyddsrond;Är utgången fri?;;gjord',
      'Eken;2024-09-05;Skyddsrond;Är utgången fri?;;gjord',
    ].join('\n'),
  );
  expect(pick(read.rows.rounds ?? [], 'unit_id', 'period', 'due')).toEqual([
    ['eken', '2024-03-05', null],
    ['asken', '2024-03-05', null],
    ['eken', '2024-09-05', null],
  ]);
  expect(read.issues.map((issue) => [issue.rule, issue.values])).toEqual([
    ['rounds-by-point', { points: 4, rounds: 3 }],
  ]);
});
