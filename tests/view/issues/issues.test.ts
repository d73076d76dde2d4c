import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codesOf } from '../../../src/lib/analysis/explore/codesOf.ts';
import { columnsOf, tableNames } from '../../../src/lib/model/tables.ts';
import { issueText } from '../../../src/lib/view/issueText.ts';
import { data as enData } from '../../../src/lib/view/text/en/data.ts';
import { issues as en } from '../../../src/lib/view/text/en/issues.ts';
import { data as svData } from '../../../src/lib/view/text/sv/data.ts';
import { issues as sv } from '../../../src/lib/view/text/sv/issues.ts';

const folder = join(import.meta.dirname, '../../../src/lib/ingest');
const code = (readdirSync(folder, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\bfrom '[^']+'/g, ''))
  .join('\n');

/** Hyphened words of the readers' code that are no rules: encodings, and values of the tables. */
const others = new Set([
  ...['utf-8', 'utf-16le', 'utf-16be', 'deflate-raw', 'windows-1252', 'late-cancelled', 'node-'],
  // What a meeting's day was inferred from.
  ...['file-name', 'next-meeting'],
  ...tableNames.flatMap((table) => columnsOf(table).flatMap(([, column]) => codesOf(column))),
]);
/** Every hyphened word in quotes may be a rule, and what is given as one; a new one has words, or stands above. */
const rules = new Set(
  [
    ...[...code.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map((m) => m[1]!),
    ...[...code.matchAll(/\brule: '([^']+)'/g)].map((m) => m[1]!),
    // `file-${problem}` of a text that could not be decoded.
    ...['file-empty', 'file-binary'],
    // Given where files of corrections are taken in.
    ...['corrections-refused', 'decisions-refused'],
    // Given where what is kept is taken in.
    'not-read-again',
    // Given where all sources are put together.
    'unit-is-sum',
  ].filter((word) => !others.has(word)),
);

test('the readers can give these rules', () => {
  expect(rules.size).toBeGreaterThan(30);
});

test.each([...rules].sort())('%s has words in both languages', (rule) => {
  expect(Object.keys(sv)).toContain(rule);
  expect(Object.keys(en)).toContain(rule);
});

test('no words are kept for a rule that no reader gives', () => {
  expect(Object.keys(sv).filter((rule) => !rules.has(rule))).toEqual([]);
});

/** A value of every name that the readers use; one that is not here would show as undefined. */
const known = (n: number): Record<string, string | number> => ({
  ...Object.fromEntries(
    ['count', 'found', 'expected', 'invited', 'answered', 'levels', 'length', 'most'].map((k) => [k, n]),
  ),
  ...Object.fromEntries(
    ['closed', 'occurred', 'reported', 'day', 'date', 'stated', 'other'].map((k) => [k, '2025-02-03']),
  ),
  ...Object.fromEntries(['group', 'unit', 'parent', 'column', 'headers', 'missing'].map((k) => [k, 'Åsö'])),
  ...{
    extension: 'pdf',
    columns: '3',
    nearest: 'indexes',
    value: 'X',
    of: 'type-unknown',
    id: 'A1',
    named: 'both',
    role: 'union',
  },
  ...{ start: '10:00', end: '09:00', from: '3', to: '5', table: 'incidents', why: 'the date in the file name' },
});

test.each(Object.keys(sv))('%s is a whole sentence whatever its values are', (rule) => {
  for (const t of [
    { issues: sv, data: svData },
    { issues: en, data: enData },
  ])
    for (const count of [1, 12345]) {
      const values = new Proxy<Record<string, string | number>>({}, { get: (_, name) => known(count)[String(name)] });
      const text = issueText({ rule, values }, t as never);
      expect(text).toMatch(/^[\p{Lu}\d”“ ].*\.$/u);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
});

const say = (rule: string, values: Record<string, string | number> = {}): string =>
  issueText({ rule, values }, { issues: sv, data: svData } as never);

test('the sentences', () => {
  expect(say('line-broken', { found: 5, expected: 8 })).toBe(
    'Raden har 5 fält men rubriken 8. Den är inte med; resten av filen är läst.',
  );
  expect(say('response-impossible', { group: 'Åsö yrke', role: 'union', answered: 6, invited: 4 })).toBe(
    'Åsö yrke (Fackliga): 6 svar av 4 är omöjligt. Paret visas men räknas inte in i någon summa.',
  );
  expect(say('more-alike', { of: 'type-unknown', count: 1 })).toBe(
    'Samma sak på 1 rad till. Den första av dem är den här.',
  );
  expect(say('more-alike', { of: 'type-unknown', count: 12345 })).toBe(
    'Samma sak på 12\u00a0345 rader till. Den första av dem är den här.',
  );
  expect(say('date-contradicts', { stated: '2019-05-16', other: '2019-05-17' })).toBe(
    'Mötesdagen står som 16 maj 2019 på ett ställe och 17 maj 2019 på ett annat. Den första gäller.',
  );
  expect(say('table-unknown', { headers: 'frukt, pris', nearest: '', missing: '' })).toBe(
    'Det går inte att avgöra vad tabellen handlar om. Kolumnerna heter frukt, pris.',
  );
  expect(say('table-unknown', { headers: 'enhet, år', nearest: 'indexes', missing: 'värde' })).toBe(
    'Det går inte att avgöra vad tabellen handlar om. Kolumnerna heter enhet, år. Mest liknar den index, men då fattas värde.',
  );
});

test('a rule without words is named with its values', () => {
  expect(say('något-nytt', { antal: 3 })).toBe('Något avviker (något-nytt, antal: 3).');
  expect(say('toString')).toBe('Något avviker (toString).');
});
