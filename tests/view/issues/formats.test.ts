import { expect, test } from 'vitest';
import { formats } from '../../../src/lib/view/format.ts';
import { issueText } from '../../../src/lib/view/issueText.ts';
import { en } from '../../../src/lib/view/text/en/index.ts';
import { sv } from '../../../src/lib/view/text/sv/index.ts';

const issue = (extension: string) => ({
  ...{ rule: 'format-unknown', severity: 'error' as const, source: 'a', sheet: null, line: null, column: null },
  values: { extension },
});

test('a file in an older format is told what to be saved as', () => {
  expect(issueText(issue('xls'), sv)).toBe(
    'Filer av typen .xls läses inte. Öppna filen i det program som gjorde den och spara den som .xlsx.',
  );
  expect(issueText(issue('doc'), en)).toBe(
    'Files of the type .doc are not read. Open the file in the program that made it and save it as .docx.',
  );
});

test('any other file is told what can be read', () => {
  for (const extension of ['gif', '', 'constructor'])
    expect(issueText(issue(extension), sv)).toMatch(/läses inte\. Det som läses är \.pdf, /);
});

test('a span within a month is that month', () => {
  expect(formats('sv').span('2026-01-03', '2026-01-29')).toBe('jan 2026');
  expect(formats('sv').span('2026-01-03', '2026-02-01')).toBe('jan 2026 – feb 2026');
});
