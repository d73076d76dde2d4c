import { expect, test } from 'vitest';
import { expectedLines, made, pdfBytes, toLines } from './pdfFiles.ts';

const fixtures = ['word-export', 'two-columns', 'chromium-print'];

test.each(fixtures)('%s reads as it stands on the page', async (name) => {
  const read = await made(pdfBytes(`${name}.pdf`));
  expect(toLines(read)).toBe(expectedLines(`${name}.lines`));
  expect(read.issues).toEqual([]);
});
