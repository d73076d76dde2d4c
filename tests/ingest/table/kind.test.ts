import { describe, expect, test } from 'vitest';
import { looksLikeTable } from '../../../src/lib/ingest/readTable.ts';
import { kindOf } from '../../../src/lib/ingest/table/kindOf.ts';
import { readWhole, told } from '../readRows.ts';

const kind = (header: string, ...rows: string[]) =>
  kindOf(
    header.split(';'),
    rows.map((r) => r.split(';')),
  );

describe('the shortest form of each kind', () => {
  test.each([
    ['responses', 'undersökning;datum;grupp;roll;deltagare;svar'],
    ['responses', 'grupp;fackliga;chefer'],
    ['incidents', 'id;händelsedatum;enhet;händelsetyp;hot och våld;status;klardatum;skickad till försäkringskassan'],
    ['incidents', 'period;enhet;händelsetyp;antal'],
    ['indexes', 'instrument;år;enhet;delindex;värde;antal svar'],
    ['headcount', 'enhet;månad;anställda'],
    ['absence', 'enhet;månad;sjukfrånvaro'],
    ['absence', 'Period;Enhet;Mått;Kolumn;Mätvärde'],
    ['health', 'enhet;period;insats;antal'],
    ['rounds', 'enhet;datum;typ;status;senast'],
    ['units', 'enhet;överordnad;nivå;grupp'],
  ])('%s: %s', (expected, header) => {
    expect(kind(header)).toMatchObject({ kind: expected, unread: [] });
    expect(kind(header.split(';').reverse().join(';')).kind).toBe(expected);
    expect(kind(header.toUpperCase().replaceAll('Å', 'A').replaceAll('Ä', 'A')).kind).toBe(expected);
  });
});

test('rounds and incidents with the same headers are told apart by their values', () => {
  const header = 'enhet;datum;typ;status';
  expect(kind(header, 'A;2024-05-06;Skyddsrond;Klar').kind).toBe('rounds');
  expect(kind(header, 'A;2024-05-06;Tillbud;Klar').kind).toBe('incidents');
});

test('a column takes its surest header; persons are never a column', () => {
  const found = kind('datum;händelsedatum;namn;typ;enhet;org.enhet;__proto__;constructor');
  expect(found).toEqual({
    kind: 'incidents',
    columns: new Map([
      ['occurred', 1],
      ['type', 3],
      ['unit', 4],
    ]),
    unread: ['datum', 'namn', 'org.enhet', '__proto__', 'constructor'],
  });
});

test('a table of no kind says what it has and what it lacks', () => {
  expect(readWhole('enhet;antal;färg\nA;1;röd').issues.map(told)).toEqual([
    'table-unknown 1 enhet, antal, färg incidents händelsedatum, händelsetyp',
  ]);
  expect(readWhole('låt;artist\nX;Y')).toMatchObject({ kind: 'unknown', rows: {} });
  expect(readWhole('låt;artist\nX;Y').issues.map(told)).toEqual(['table-unknown 1 låt, artist  ']);
});

test('units are not guessed from any table that names them', () => {
  expect(kind('förvaltning;enhet;budget;utfall').kind).toBeNull();
  expect(kind('förvaltning;enhet').kind).toBe('units');
});

test('a text that is plainly a table is known from one that is not', () => {
  expect(looksLikeTable('enhet;månad;sjukfrånvaro\nA;2024-01;5\n')).toBe(true);
  expect(
    looksLikeTable('Protokoll FSG 3/2024\n\nNärvarande: enhet, datum, typ\n§ 1 Mötet öppnas\nDatum, plats, tid\n'),
  ).toBe(false);
});
