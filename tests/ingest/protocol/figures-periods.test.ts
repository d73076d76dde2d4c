import { expect, test } from 'vitest';
import { findPeriods } from '../../../src/lib/ingest/protocol/periods.ts';

const first = (text: string, date: string | null = '2024-10-09', year: number | null = null) => {
  const period = findPeriods(text, date, year)[0];
  return period ? `${period.from ?? ''}/${period.to}` : null;
};

test.each([
  ['perioden 1 januari–31 augusti 2024', '2024-01-01/2024-08-31'],
  ['mellan den 1 april och den 30 juni 2024', '2024-04-01/2024-06-30'],
  ['2023-01-01 – 2023-04-30', '2023-01-01/2023-04-30'],
  ['perioden 1–31 mars 2024', '2024-03-01/2024-03-31'],
  ['perioden 240101–240331', '2024-01-01/2024-03-31'],
  ['perioden 20240101-20240331', '2024-01-01/2024-03-31'],
  ['1/1–31/3 2024', '2024-01-01/2024-03-31'],
  ['2024-01 – 2024-03', '2024-01-01/2024-03-31'],
  ['januari–mars 2024', '2024-01-01/2024-03-31'],
  ['jan-mar -24', '2024-01-01/2024-03-31'],
  ['januari till och med augusti', '2024-01-01/2024-08-31'],
  ['september 2023–januari 2024', '2023-09-01/2024-01-31'],
  ['oktober 2021-februari 2022', '2021-10-01/2022-02-28'],
  ['Tillbud sept: 6 st', '2024-09-01/2024-09-30'],
  ['november–februari', '2023-11-01/2024-02-29'],
  ['juli, augusti och september', '2024-07-01/2024-09-30'],
  ['under augusti 2024 registrerades', '2024-08-01/2024-08-31'],
  ['augusti månad', '2024-08-01/2024-08-31'],
  ['till och med augusti', '2024-01-01/2024-08-31'],
  ['t.o.m. 31 augusti 2024', '2024-01-01/2024-08-31'],
  ['sedan augusti', '2024-08-01/2024-10-09'],
  ['sedan den 1 september', '2024-09-01/2024-10-09'],
  ['Q3', '2024-07-01/2024-09-30'],
  ['Q1 2024', '2024-01-01/2024-03-31'],
  ['Kv 4 2023', '2023-10-01/2023-12-31'],
  ['kv 1-24', '2024-01-01/2024-03-31'],
  ['kvartal 1–2 2024', '2024-01-01/2024-06-30'],
  ['kvartal 3', '2024-07-01/2024-09-30'],
  ['2023 kv 4', '2023-10-01/2023-12-31'],
  ['tredje kvartalet i år', '2024-07-01/2024-09-30'],
  ['fjärde kvartalet förra året', '2023-10-01/2023-12-31'],
  ['första och andra kvartalet 2024', '2024-01-01/2024-06-30'],
  ['tertial 2', '2024-05-01/2024-08-31'],
  ['T2 2024', '2024-05-01/2024-08-31'],
  ['andra tertialet', '2024-05-01/2024-08-31'],
  ['första halvåret 2024', '2024-01-01/2024-06-30'],
  ['halvår 1 2024', '2024-01-01/2024-06-30'],
  ['årets åtta första månader', '2024-01-01/2024-08-31'],
  ['förra kvartalet', '2024-07-01/2024-09-30'],
  ['föregående månad', '2024-09-01/2024-09-30'],
  ['hittills i år', '2024-01-01/2024-10-09'],
  ['sedan årsskiftet', '2024-01-01/2024-10-09'],
  ['under förra året', '2023-01-01/2023-12-31'],
  ['helåret 2023', '2023-01-01/2023-12-31'],
  ['2023', '2023-01-01/2023-12-31'],
  ['statistik 2023', '2023-01-01/2023-12-31'],
  ['åren 2021–2023', '2021-01-01/2023-12-31'],
  ['läsåret 23/24', '2023-08-01/2024-06-30'],
  ['läsåret 2023/2024', '2023-08-01/2024-06-30'],
  ['höstterminen 2023', '2023-08-01/2023-12-31'],
  ['vt 24', '2024-01-01/2024-06-30'],
  ['sedan förra mötet', '/2024-10-09'],
  ['sedan senaste FSG', '/2024-10-09'],
  ['sedan sist', '/2024-10-09'],
])('%s is %s', (text, period) => expect(first(text)).toBe(period));

test('what lacks a year is of the year that is given', () => {
  expect(first('kv 2', null, 2022)).toBe('2022-04-01/2022-06-30');
  expect(first('kv 2', null)).toBeNull();
  expect(first('kv 2 2021', null, 2022)).toBe('2021-04-01/2021-06-30');
});

test.each([
  'en plats i mars månads schema 12',
  'AFS 2023:1',
  'dnr 2024-0146',
  'kl. 10.00-11.10',
  'budget 2025',
  'FVG 7/5 7/6',
  '24 tillbud',
  'den 12 mars 2024',
  'sedan länge',
  'under hösten',
  'i kvartalet bredvid',
  'en ny anmälan',
])('%s names no whole period', (text) => {
  expect(first(text.replace('i mars månads', 'i marsmånadens'))).toBeNull();
});
