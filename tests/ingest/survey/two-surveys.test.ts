import { describe, expect, test } from 'vitest';
import { dayWithin } from '../../../src/lib/ingest/survey/dayWithin.ts';
import { pick, readWhole, rowsOf, told } from '../readRows.ts';

const columns = ['survey', 'date', 'group_name', 'role', 'invited', 'answered'] as const;

describe('two surveys beside each other are two surveys', () => {
  const expected = [
    ['Enkät samverkan 2024 HT', '2024-07-01', 'A', null, 7, 5],
    ['Enkät samverkan 2024 VT', '2024-01-01', 'A', null, 8, 6],
    ['Enkät samverkan 2024 HT', '2024-07-01', 'B', null, 3, 0],
  ];
  test.each([
    [
      'after the count',
      'Enkät samverkan 2024;;;;\nGrupp;Skickade HT;Svar HT;Skickade VT;Svar VT\nA;7;5;8;6\nB;3;0;;\n',
    ],
    [
      'before it, over two lines',
      'Enkät samverkan 2024;;;;\n;HT;;VT;\nGrupp;Skickade;Svar;Skickade;Svar\nA;7;5;8;6\nB;3;0;;\n',
    ],
  ])('%s', (_, text) => {
    const read = readWhole(text, 'svar.csv');
    expect(pick(read.rows.responses ?? [], ...columns)).toEqual(expected);
    expect(read.issues.map((i) => i.rule)).not.toContain('columns-unread');
  });

  test('with a column a side, and the years in the headers', () => {
    const read = readWhole(
      'Grupp;Fackliga skickade 2023;Fackliga svar 2023;Chefer skickade 2023;Chefer svar 2023;Fackliga skickade 2024;Fackliga svar 2024;Chefer skickade 2024;Chefer svar 2024\nA;7;5;3;2;8;6;3;3\n',
      'utvärdering.csv',
    );
    expect(pick(read.rows.responses ?? [], ...columns)).toEqual([
      ['utvärdering 2023', '2023-01-01', 'A', 'union', 7, 5],
      ['utvärdering 2023', '2023-01-01', 'A', 'employer', 3, 2],
      ['utvärdering 2024', '2024-01-01', 'A', 'union', 8, 6],
      ['utvärdering 2024', '2024-01-01', 'A', 'employer', 3, 3],
    ]);
  });

  test('of several small groups: counts up to ten are no steps of a scale', () => {
    const header = [2024, 2025]
      .flatMap((y) => ['Fackliga skickade', 'Fackliga svar', 'Chefer skickade', 'Chefer svar'].map((c) => `${c} ${y}`))
      .join(';');
    const read = readWhole(`Grupp;${header}\nFVG;7;5;7;6;8;4;6;6\nSöderort;4;1;2;2;4;3;2;1\n`, 'wide.csv');
    expect(read.rows.opinions ?? []).toEqual([]);
    expect(pick(read.rows.responses ?? [], ...columns)).toEqual([
      ['wide 2024', '2024-01-01', 'FVG', 'union', 7, 5],
      ['wide 2024', '2024-01-01', 'FVG', 'employer', 7, 6],
      ['wide 2025', '2025-01-01', 'FVG', 'union', 8, 4],
      ['wide 2025', '2025-01-01', 'FVG', 'employer', 6, 6],
      ['wide 2024', '2024-01-01', 'Söderort', 'union', 4, 1],
      ['wide 2024', '2024-01-01', 'Söderort', 'employer', 2, 2],
      ['wide 2025', '2025-01-01', 'Söderort', 'union', 4, 3],
      ['wide 2025', '2025-01-01', 'Söderort', 'employer', 2, 1],
    ]);
  });

  test('counts of a side that is not known are no questions, and are asked about', () => {
    const read = readWhole(
      'Grupp;Skyddsombuden skickade först;Skyddsombuden svar först;Ledare deltagare sist;Ledare svar sist\nA;7;5;3;2\nB;4;1;2;2\n',
    );
    expect(read.rows.opinions ?? []).toEqual([]);
    expect(read.issues.map((i) => i.rule)).toContain('table-unknown');
  });

  test('a statement about answers is a question still', () => {
    const rows = rowsOf('Grupp;Jag får svar i tid;Alla deltagare får tala\nA;4;5\nB;3;2\n', 'opinions');
    expect(rows).toHaveLength(4);
  });

  test('as pairs in cells, with a total that is checked for each', () => {
    const read = readWhole(
      'Samverkansgrupp;Fackliga HT 2024;Chefer HT 2024;Fackliga VT 2025;Chefer VT 2025\nA;7/5;3/2;8/6;3/3\nB;;;2/2;1/1\n',
    );
    expect(pick(read.rows.responses ?? [], ...columns)).toEqual([
      ['f HT 2024', '2024-07-01', 'A', 'union', 7, 5],
      ['f HT 2024', '2024-07-01', 'A', 'employer', 3, 2],
      ['f VT 2025', '2025-01-01', 'A', 'union', 8, 6],
      ['f VT 2025', '2025-01-01', 'A', 'employer', 3, 3],
      ['f VT 2025', '2025-01-01', 'B', 'union', 2, 2],
      ['f VT 2025', '2025-01-01', 'B', 'employer', 1, 1],
    ]);
    const totals = readWhole('Grupp;Skickade HT;Svar HT;Skickade VT;Svar VT\nA;7;5;8;6\nB;3;1;2;2\nSumma;10;6;10;9\n');
    expect(totals.issues.filter((i) => i.rule === 'total-differs').map(told)).toEqual(['total-differs 4 svar 9 8']);
  });

  test('one survey with shares beside its counts is one', () => {
    expect(rowsOf('Grupp;Roll;Skickade;Svar;Svar procent\nA;chef;7;5;71\n', 'responses')).toHaveLength(1);
    expect(
      rowsOf('Grupp;Fackliga skickade;Fackliga svar;Chefer skickade;Chefer svar\nA;7;5;3;2\n', 'responses'),
    ).toHaveLength(2);
  });
});

describe("a survey's day stands in its title", () => {
  test.each([
    ['Svarsfrekvens samverkansgrupper juni 2019', '2019-06-01', 'juni 2019', true],
    ['Utvärdering av samverkan, 31 oktober 2025', '2025-10-31', '31 oktober 2025', false],
    ['Enkät 2025-10-14', '2025-10-14', '2025-10-14', false],
    ['Enkät HT 2024', '2024-07-01', 'HT 2024', true],
    ['Enkät våren 2024', '2024-01-01', 'våren 2024', true],
    ['Enkät VT25', '2025-01-01', 'VT25', true],
    ['Enkät kv 2 2024', '2024-04-01', 'kv 2 2024', true],
    ['Utvärdering 2024', '2024-01-01', '2024', true],
  ])('%s', (title, day, text, rounded) => expect(dayWithin(title)).toEqual({ day, text, rounded }));
  test.each(['Enkät', 'Enkät till 1 234 personer', 'HT', '45678', ''])('none in "%s"', (title) =>
    expect(dayWithin(title)).toBeNull(),
  );

  test('and not in the line that says when the file was made; a month is told once', () => {
    const read = readWhole(
      'Uttag 2019-09-02;;;\nSvarsfrekvens juni 2019;;;\nGrupp;Roll;Skickade;Svar\nA;chef;7;5\nA;fack;7;5\n',
    );
    expect(pick(read.rows.responses ?? [], 'survey', 'date')[0]).toEqual(['Svarsfrekvens juni 2019', '2019-06-01']);
    expect(read.issues.map(told)).toEqual(['date-from-period 4 juni 2019 2019-06-01']);
  });
});
