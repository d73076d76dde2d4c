import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPair } from '../../../src/lib/ingest/survey/readPair.ts';
import { pick, readWhole, rowsOf, told } from '../readRows.ts';

const short = ['group_name', 'role', 'invited', 'answered'] as const;
const pairs = (text: string) => pick(rowsOf(text, 'responses'), ...short);

test('the shortest form, whole', () => {
  const read = readWhole(
    'undersökning;datum;grupp;roll;deltagare;svar\nHöst 2024;2024-10-01;LSG Björkskolan;fackliga;5;4\n',
  );
  expect(read.kind).toBe('responses');
  expect(read.issues).toEqual([]);
  expect(read.rows).toEqual({
    responses: [
      {
        survey: 'Höst 2024',
        date: '2024-10-01',
        group_name: 'LSG Björkskolan',
        unit_id: null,
        role: 'union',
        invited: 5,
        answered: 4,
        source: 'f.csv',
      },
    ],
  });
});

describe('three forms give the same rows', () => {
  const expected = [
    ['A', 'union', 7, 5],
    ['A', 'employer', 7, 6],
    ['B', 'union', 4, 1],
  ];
  test.each([
    ['long', 'grupp;roll;antal deltagare;antal svar\nA;Fackligt ombud;7;5\nA;Chef;7;6\nB;facklig;4;1'],
    ['cells', 'SVG delt/svar,fackliga delt/svar,delt/svar chefer\nA,7/5,6 av 7\nB,4/1,'],
    ['columns', 'Grupp\tFackliga deltagare\tFackliga svar\tChefer deltagare\tChefer svar\nA\t7\t5\t7\t6\nB\t4\t1\t\t'],
    ['English', 'Group;Role;Invited;Answered\nA;union;7;5\nA;employer;7;6\nB;union;4;1'],
  ])('%s', (_, text) => expect(pairs(text)).toEqual(expected));
});

test('what is odd is kept and told', () => {
  const read = readWhole(
    'grupp;roll;deltagare;svar\nA;fackliga;4;6\nB;;2;1\nC;gäster;3;1\nD;chefer;0;0\nE;chefer;många;2\n;chefer;3;2\nTotalt;;9;10',
  );
  expect(pick(read.rows.responses ?? [], ...short)).toEqual([
    ['A', 'union', 4, 6],
    ['B', null, 2, 1],
    ['C', null, 3, 1],
    ['D', 'employer', 0, 0],
  ]);
  expect(read.issues.map(told)).toEqual([
    'response-impossible 2 A union 4 6',
    'response-side-unknown 3 B',
    'value-not-understood 4 roll gäster',
    'response-side-unknown 4 C',
    'response-none-invited 5 D employer 0 0',
    'value-not-understood 6 deltagare många',
    'row-incomplete 6 deltagare',
    'row-incomplete 7 grupp',
    'total-differs 8 svar 10 12',
    'total-rows 8 1',
  ]);
});

test('a survey is named by what stands above it, else by its file; a month stands for its first day, told once', () => {
  const table = 'grupp;datum;deltagare;svar;roll\nA;2024-10;5;4;chef\nB;2024-10;5;4;chef\n';
  const titled = readWhole(`Utvärdering av samverkan 2024;;;;\n${table}`);
  expect(pick(titled.rows.responses ?? [], 'survey', 'date')[0]).toEqual([
    'Utvärdering av samverkan 2024',
    '2024-10-01',
  ]);
  expect(titled.issues.map(told)).toEqual(['date-from-period 3 2024-10 2024-10-01']);
  expect(rowsOf(table, 'responses', 'svar/enkät höst.csv')[0]?.survey).toBe('enkät höst');
});

test('a table without groups names them by their units, and mentions the units', () => {
  const read = readWhole('förvaltning;enhet;roll;deltagare;svar\nVård;Eken;fack;3;2');
  expect(pick(read.rows.responses ?? [], 'group_name', 'unit_id')).toEqual([['Eken', 'eken']]);
  expect(read.units.map((u) => [u.name, u.parent])).toEqual([
    ['Vård', null],
    ['Eken', 'Vård'],
  ]);
});

test('a pair in a cell', () => {
  expect(['7/5', '7 / 5', '7/5 (71 %)', '5 av 7', '0/0'].map(readPair)).toEqual([
    ...Array.from({ length: 4 }, () => ({ invited: 7, answered: 5 })),
    { invited: 0, answered: 0 },
  ]);
  expect(['', '7', '7/', '7/5/3', '07-maj', '71 %'].map(readPair)).toEqual([null, null, null, null, null, null]);
});

describe('the survey of June 2019', () => {
  const file = readFileSync('data/survey/responses-2019-06.csv', 'utf8');
  const { rows, issues } = readWhole(file, 'responses-2019-06.csv');
  const responses = rows.responses ?? [];

  test('thirteen groups; Järva without a side, Frans Schartau as it stands', () => {
    expect(new Set(responses.map((r) => r.group_name)).size).toBe(13);
    expect(
      pick(
        responses.filter((r) => ['Järva', 'Frans Schartau'].includes(r.group_name)),
        ...short,
      ),
    ).toEqual([
      ['Järva', null, 2, 1],
      ['Frans Schartau', 'union', 4, 6],
      ['Frans Schartau', 'employer', 1, 0],
    ]);
    expect(issues.map(told)).toEqual([
      'date-from-period 2 2019-06 2019-06-01',
      'response-side-unknown 14 Järva',
      'response-impossible 25 Frans Schartau union 4 6',
    ]);
  });

  test('without the unknown side and the impossible pair: unions 30 of 71, employer 32 of 45', () => {
    const sum = (role: string) => {
      const counted = responses.filter((r) => r.role === role && r.answered <= r.invited);
      return [counted.reduce((n, r) => n + r.answered, 0), counted.reduce((n, r) => n + r.invited, 0)];
    };
    expect([sum('union'), sum('employer')]).toEqual([
      [30, 71],
      [32, 45],
    ]);
  });
});
