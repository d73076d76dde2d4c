import { expect, test } from 'vitest';
import { pick, readWhole, told } from '../readRows.ts';

const columns = ['survey', 'closes', 'group_name', 'role', 'date', 'answers'] as const;

test('a row an answer with its clock: the day is kept, the clock and the names are not', () => {
  const read = readWhole(
    'ID;Starttid;Slutförandetid;E-post;Namn;Grupp;Roll\n1;2026-01-12 08:01;2026-01-12 08:09;a@b.se;Alma Ek;LSG Eken;Facklig\n2;2026-01-12 08:02;2026-01-12 08:12;c@d.se;Bo Alm;LSG Eken;Facklig\n3;2026-01-13 08:02;2026-01-13 08:12;;;LSG Eken;Chef\n',
    'Pulsmätning våren 2026.csv',
  );
  expect(read.kind).toBe('answer_days');
  expect(pick(read.rows.answer_days ?? [], ...columns)).toEqual([
    ['Pulsmätning våren 2026', null, 'LSG Eken', 'union', '2026-01-12', 1],
    ['Pulsmätning våren 2026', null, 'LSG Eken', 'union', '2026-01-12', 1],
    ['Pulsmätning våren 2026', null, 'LSG Eken', 'employer', '2026-01-13', 1],
  ]);
  expect(JSON.stringify(read.rows)).not.toMatch(/Alma|Bo Alm|a@b|08:/);
});

test('a row a day with how many, and the last day to answer', () => {
  const read = readWhole(
    'Undersökning;Sista svarsdag;Dag;Grupp;Roll;Nya svar\nPuls;2026-01-30;2026-01-12;LSG Eken;fack;3\nPuls;2026-01-30;2026-01-13;LSG Eken;fack;0\n',
  );
  expect(read.kind).toBe('answer_days');
  expect(pick(read.rows.answer_days ?? [], ...columns)).toEqual([
    ['Puls', '2026-01-30', 'LSG Eken', 'union', '2026-01-12', 3],
    ['Puls', '2026-01-30', 'LSG Eken', 'union', '2026-01-13', 0],
  ]);
});

test('who has not answered has no day, which is no fault; a day that is none is told', () => {
  const read = readWhole(
    'Undersökning;Grupp;Roll;Svarsdatum\nPuls;A;fack;2026-01-12\nPuls;A;fack;\nPuls;A;fack;snart\n',
  );
  expect(pick(read.rows.answer_days ?? [], 'date', 'answers')).toEqual([['2026-01-12', 1]]);
  expect(read.issues.map(told)).toEqual(['value-not-understood 4 Svarsdatum snart']);
});

test('a count a day without group or side is of the whole', () => {
  const read = readWhole('Undersökning;Datum;Antal svar\nPuls;2026-01-12;14\n');
  expect(pick(read.rows.answer_days ?? [], ...columns)).toEqual([['Puls', null, null, null, '2026-01-12', 14]]);
});

test('seats: a union by its one spelling', () => {
  const read = readWhole('Grupp;Organisation;Platser\nLSG Eken;LR;2\nLSG Eken;vision;1\nLSG Eken;;1\n');
  expect(read.kind).toBe('seats');
  expect(pick(read.rows.seats ?? [], 'group_name', 'organisation', 'seats')).toEqual([
    ['LSG Eken', 'Lärarnas Riksförbund', 2],
    ['LSG Eken', 'Vision', 1],
  ]);
  expect(read.issues.map(told)).toEqual(['row-incomplete 4 Organisation']);
});
