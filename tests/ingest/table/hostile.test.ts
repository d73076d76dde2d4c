import { expect, test } from 'vitest';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import { assemble, prepareFile } from '../../../src/lib/workers/prepare.ts';
import { toCsv } from '../../../src/lib/view/csv.ts';
import { readWhole, told } from '../readRows.ts';

const header = 'enhet;månad;antal anställda';
/** How much more memory the process has taken at the most, in bytes. */
const peak = () => process.resourceUsage().maxRSS * 1024;

test('a million columns are refused, and take little memory', () => {
  const before = peak();
  const wide = Array.from({ length: 1_000_000 }, (_, i) => `k${i}`).join(';');
  const read = readWhole(`${wide}\n${'1;'.repeat(1_000_000)}\n`);
  expect(read.issues.map(told)).toEqual(['table-too-wide 1 1000000 1000']);
  expect(peak() - before).toBeLessThan(0.6e9);
});

test('a line of a million cells among others is one broken line', () => {
  const read = readWhole(`${header}\nA;2024-01;1\n${'1;'.repeat(1_000_000)}1\nB;2024-01;2\n`);
  expect(read.rows.headcount?.map((r) => r.employees)).toEqual([1, 2]);
  expect(read.issues.map(told)).toEqual(['line-broken 3 1000001 3']);
});

test('a cell of ten million characters is told in short', () => {
  const long = 'x'.repeat(10_000_000);
  const read = readWhole(`${header}\n${long};2024-01;1\nA;${long};2\nB;2024-01;"${long}\n${long}"\nC;2024-01;4\n`);
  expect(read.rows.headcount?.map((r) => r.employees)).toEqual([4]);
  expect(read.issues.filter((i) => i.rule === 'value-not-understood').length).toBe(2);
  expect(JSON.stringify(read.issues).length).toBeLessThan(5000);
});

test('formulas, tags, words of the language, zeros and halves of letters are texts to the end', async () => {
  const names = [
    '=HYPERLINK("http://x.invalid")',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'toString',
    'a\ud800b',
    'a\0b',
  ];
  const lines = names.map((n) => `"${n.replaceAll('"', '""')}";2024-01;5;${n}`);
  const filler = Array.from({ length: 50 }, () => 'toString;2024-01;5;x');
  const text = [`${header};__proto__`, ...lines, ...filler].join('\n');
  const reading = prepareFile({ name: '<script>.csv', bytes: Buffer.from(text), modified: 0 }, '', documentEffects);
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  expect(step.value.units.map((u) => u.name)).toEqual(names.map((n) => n.replace('\ud800', '\ufffd')));
  const dataset = assemble([step.value], { title: '', sample: false, today: '2025-01-01' });
  expect(dataset.rows.units?.map((u) => u.unit_id).sort()).toEqual(
    ['a b', 'a b', 'constructor', 'hyperlink http x invalid', 'proto', 'script alert 1 script', 'tostring'].filter(
      (id, i, all) => all.indexOf(id) === i,
    ),
  );
  expect(({} as Record<string, unknown>)['enhet']).toBeUndefined();
  const saved = toCsv([{ label: 'enhet', value: (u: { name: string }) => u.name }], dataset.rows.units ?? []);
  expect(saved).toContain('"\'=HYPERLINK(""http://x.invalid"")"');
});

test('time grows with the length: no quote, one quote, quotes that meet far away', () => {
  const rows = (n: number) => Array.from({ length: n }, (_, i) => `Enhet ${i % 50};2024-01;${i}`);
  for (const broken of ['', '"B;2024-01;1', 'B";2024-01;1']) {
    const lines = rows(60_000);
    if (broken) lines[10] = lines[50_000] = broken;
    const read = readWhole([header, ...lines].join('\n'));
    expect(read.rows.headcount?.length).toBeGreaterThanOrEqual(59_998);
  }
});
