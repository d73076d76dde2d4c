import { expect, test } from 'vitest';
import { assemble, prepareFile, type Dataset } from '../../../src/lib/workers/prepare.ts';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import { decode } from '../../../src/lib/warehouse/arrow.ts';
import { nearMissesTogether } from '../../../src/lib/warehouse/disclosure.ts';

const rows = (n: number, absence: string) =>
  Array.from({ length: n }, (_, i) => `${absence}-${i};2025-01-1${i % 10};Skolan;tillbud;nej;${absence}`);
const files = {
  'mycket.csv': ['id;händelsedatum;enhet;händelsetyp;allvarlig;frånvarodagar', ...rows(7, '41'), ...rows(3, '')],
  'lite.csv': ['id;händelsedatum;enhet;händelsetyp;allvarlig;frånvarodagar', ...rows(4, '43')],
};

async function dataset(publish: boolean): Promise<Dataset> {
  const sources = [];
  for (const [name, lines] of Object.entries(files)) {
    const reading = prepareFile(
      { name, bytes: new TextEncoder().encode(lines.join('\n')), modified: 0 },
      name.padEnd(64, '0'),
      documentEffects,
    );
    let step = await reading.next();
    while (!step.done) step = await reading.next();
    sources.push(step.value);
  }
  return assemble(sources, { title: 'Prov', sample: false, today: '2025-03-01', publish });
}
const told = ({ manifest }: Pick<Dataset, 'manifest'>) =>
  manifest.issues
    .filter(({ rule, values }) => [rule, values['of']].includes('near-miss-injury'))
    .map(({ source, rule, place, values }) => [source, rule, place?.line ?? null, values]);

test('with the files at hand each row is told, five of them by line and the rest counted', async () => {
  const own = await dataset(false);
  expect(told(own)).toEqual([
    ...[2, 3, 4, 5, 6].map((line) => ['mycket.csv', 'near-miss-injury', line, {}]),
    ['mycket.csv', 'more-alike', 7, { of: 'near-miss-injury', count: 2 }],
    ...[2, 3, 4, 5].map((line) => ['lite.csv', 'near-miss-injury', line, {}]),
  ]);
  // The tables, which the SQL page reads, hold neither the days nor which rows they were.
  const table = decode(own.tables.incidents!);
  expect(table).toHaveLength(14);
  expect(table.filter((row) => row.absence_days !== null || row.serious !== null)).toEqual([]);
});

test('without the files only how many there are in a file is told, and no small number', async () => {
  const own = await dataset(false);
  const written = { manifest: nearMissesTogether(own.manifest) };
  expect(told(written)).toEqual([['mycket.csv', 'near-miss-injury', null, { count: 7 }]]);
  const warnings = (of: Pick<Dataset, 'manifest'>) => of.manifest.sources.map((s) => s.warnings);
  expect(warnings(written)).toEqual(warnings(own).map((n, i) => n - [5, 4][i]!));
});

test('a publication says nothing of them', async () => {
  const published = await dataset(true);
  expect(told(published)).toEqual([]);
  expect(JSON.stringify(published.manifest)).not.toContain('near-miss');
  expect(decode(published.tables.incidents!).every((row) => row.absence_days === null)).toBe(true);
});
