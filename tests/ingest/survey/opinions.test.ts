import { expect, test } from 'vitest';
import { isUnsure, scaleStep } from '../../../src/lib/ingest/survey/scaleStep.ts';
import { pick, readWhole, told } from '../readRows.ts';

const columns = ['role', 'question', 'kind', 'alternative', 'position', 'steps', 'answers'] as const;
const shown = (text: string, name?: string) => pick(readWhole(text, name).rows.opinions ?? [], ...columns);

test('steps by their words and figures', () => {
  expect(['Instämmer helt', '5 - Instämmer helt', 'Stämmer inte alls', 'ganska nöjd'].map(scaleStep)).toEqual([
    { position: 5, steps: 5 },
    { position: 5, steps: 5 },
    { position: 1, steps: 5 },
    { position: 4, steps: 5 },
  ]);
  expect(['4', '10', '3 (varken eller)', '0'].map((t) => scaleStep(t)?.position)).toEqual([4, 10, 3, 0]);
  expect(['', '11', '2025', 'kanske', '4 av 5', '3,5'].map(scaleStep)).toEqual(Array(6).fill(null));
  expect(['Vet ej', 'kan inte bedöma', 'ja'].map(isUnsure)).toEqual([true, true, false]);
});

const wide = [
  'Enkät;Grupp;Roll;Svarsdatum;1. Vi får underlag i tid;2. Mina frågor besvaras;Vad kan bli bättre med samverkan?',
  'Utvärdering 2025;LSG Eken;Facklig;2025-10-14;4;Instämmer helt;Kallelsen kommer sent och arbetsbelastningen och stressen är hög hos oss alla',
  'Utvärdering 2025;LSG Eken;Facklig;2025-10-15;2;Vet ej;Rummet är kallt',
  'Utvärdering 2025;LSG Eken;Chef;2025-10-15;5;Instämmer inte alls;',
].join('\n');

test("a column a question: a row an answer, of own words the themes alone, and each answer's day once", () => {
  const read = readWhole(wide);
  expect(read.kind).toBe('opinions');
  const [first, second, text] = [
    '1. Vi får underlag i tid',
    '2. Mina frågor besvaras',
    'Vad kan bli bättre med samverkan?',
  ];
  expect(pick(read.rows.opinions ?? [], ...columns)).toEqual([
    ['union', first, 'scale', '4', 4, null, 1],
    ['union', second, 'scale', 'Instämmer helt', 5, 5, 1],
    ['union', text, 'theme', 'osa', null, null, 1],
    ['union', first, 'scale', '2', 2, null, 1],
    ['union', second, 'unsure', 'Vet ej', null, null, 1],
    ['union', text, 'theme', '', null, null, 1],
    ['employer', first, 'scale', '5', 5, null, 1],
    ['employer', second, 'scale', 'Instämmer inte alls', 1, 5, 1],
  ]);
  expect(pick(read.rows.answer_days ?? [], 'survey', 'role', 'date', 'answers')).toEqual([
    ['Utvärdering 2025', 'union', '2025-10-14', 1],
    ['Utvärdering 2025', 'union', '2025-10-15', 1],
    ['Utvärdering 2025', 'employer', '2025-10-15', 1],
  ]);
  expect(JSON.stringify(read)).not.toMatch(/kallt|Kallelsen/);
});

test('a row an alternative with how many', () => {
  expect(
    shown(
      'Undersökning;Roll;Fråga;Svarsalternativ;Antal\nU;fack;Får ni underlag i tid?;Ja;12\nU;fack;Får ni underlag i tid?;Vet inte;3\nU;chef;Hur ofta?;Varje vecka;4\nU;chef;Hur ofta?;Varje månad;2\n',
    ),
  ).toEqual([
    ['union', 'Får ni underlag i tid?', 'scale', 'Ja', 3, 3, 12],
    ['union', 'Får ni underlag i tid?', 'unsure', 'Vet inte', null, null, 3],
    ['employer', 'Hur ofta?', 'scale', 'Varje vecka', 1, null, 4],
    ['employer', 'Hur ofta?', 'scale', 'Varje månad', 2, null, 2],
  ]);
  expect(shown('Fråga;Tema;Antal\nVad kan bli bättre?;Lokaler;14\n')).toEqual([
    ['unknown', 'Vad kan bli bättre?', 'theme', 'Lokaler', null, null, 14],
  ]);
});

test('an answer that is on no scale is told by its question, never by its words', () => {
  const read = readWhole(
    'Grupp;Roll;Vi får underlag i tid;Våra frågor får svar i tid\n' +
      Array.from({ length: 12 }, () => 'A;fack;4;3\n').join('') +
      'A;fack;det beror på min chef;3\n',
  );
  expect(read.issues.map(told)).toEqual(['answer-not-on-scale 14 Vi får underlag i tid']);
  expect(read.rows.opinions).toHaveLength(25);
});

test('tables of numbers under headers that ask nothing are no surveys', () => {
  const index = readWhole('Enhet;År;Motivation;Ledarskap;Styrning\nEken;2025;4;5;3\nAsken;2025;3;3;4\n');
  expect(index.kind).toBe('indexes');
});
