import { expect, test } from 'vitest';
import { pick, readWhole, told } from '../readRows.ts';

const benchmarks = (text: string) =>
  pick(readWhole(text).rows.benchmarks ?? [], 'instrument', 'part', 'year', 'municipality', 'gender', 'value');

test("Kolada's long form: municipalities' values, by gender, and no unit", () => {
  const text = [
    'nyckeltal (ID);nyckeltal (namn);kommun (ID);kommun;typ;kön;år;värde',
    'U00200;Medarbetarengagemang (HME) - Totalindex;9901;Björkvik;K;Totalt;2025;79,4',
    'U00203;Medarbetarengagemang (HME) - Styrningsindex;9901;Björkvik;K;Kvinnor;2025;78',
    'U00201;Medarbetarengagemang (HME) - Motivationsindex;9902;Granö;K;M;2025;80,1',
    'N00090;Sjukfrånvaro kommunalt anställda totalt, (%);9902;Granö;K;T;2025;6,7',
    'U00202;Medarbetarengagemang (HME) - Ledarskapsindex;9902;Granö;K;T;2025;..',
    'U00202;Medarbetarengagemang (HME) - Ledarskapsindex;9903;Alla kommuner, ovägt medel;K;T;2025;79',
  ].join('\n');
  const read = readWhole(text);
  expect([read.kind, read.units, read.issues.map(told)]).toEqual(['benchmarks', [], []]);
  expect(benchmarks(text)).toEqual([
    ['HME', null, 2025, 'Björkvik', null, 79.4],
    ['HME', 'Styrning', 2025, 'Björkvik', 'women', 78],
    ['HME', 'Motivation', 2025, 'Granö', 'men', 80.1],
    ['sick-leave', null, 2025, 'Granö', null, 6.7],
    ['HME', 'Ledarskap', 2025, 'Alla kommuner, ovägt medel', null, 79],
  ]);
});

test('a column a year, as tables on the site are exported', () => {
  const text =
    'Nyckeltal (ID);Kommun;Kön;2023;2024;2025\nU00200;Björkvik;Totalt;78;79;79,5\nU00200;Granö;Totalt;.;-;81\n';
  expect(benchmarks(text)).toEqual([
    ['HME', null, 2023, 'Björkvik', null, 78],
    ['HME', null, 2024, 'Björkvik', null, 79],
    ['HME', null, 2025, 'Björkvik', null, 79.5],
    ['HME', null, 2025, 'Granö', null, 81],
  ]);
});

test("the interface's English columns", () => {
  const text = 'kpi,municipality,period,gender,value\nU00200,Björkvik,2025,T,79.4\nU00200,Granö,2025,K,80.2\n';
  expect(readWhole(text).kind).toBe('benchmarks');
  expect(benchmarks(text)).toEqual([
    ['HME', null, 2025, 'Björkvik', null, 79.4],
    ['HME', null, 2025, 'Granö', 'women', 80.2],
  ]);
});

test("units' own values with Kolada's numbers are indexes still", () => {
  expect(readWhole('enhet;nyckeltal (id);år;värde\nEken;U00200;2025;71\nAsken;U00200;2025;72').kind).toBe('indexes');
});

test("a column that is called nyckeltal alone is Kolada's where it holds its numbers", () => {
  expect(readWhole('nyckeltal;kommun;år;värde\nU00200;Björkvik;2025;79\n').kind).toBe('benchmarks');
  expect(readWhole('nyckeltal;kommun;period;värde\nSjukfrånvaro;Björkvik;2025-01;7,1\n').kind).toBe('absence');
});
