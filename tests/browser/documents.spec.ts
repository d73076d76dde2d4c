import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alive, drop, text, type Dropped } from './lib.ts';

/** A document's fixture under a name of its own. */
const made = (name: string, file = name): Dropped => ({
  name,
  bytes: readFileSync(fileURLToPath(new URL(`../ingest/document/fixtures/${file}`, import.meta.url))),
});

test('a Word file is read in the worker; what only has its name is told of', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/data/');
  await alive(page);
  await drop(page, made('protokoll.docx', 'protocol.docx'), text('falsk.docx', 'Protokoll'));
  const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first();
  await expect(row('protokoll.docx')).toContainText('11 mars 2025');
  await expect(row('falsk.docx')).toContainText('Gick inte att läsa');
  await expect(page.locator('main')).toContainText('Filen är inget Word-dokument, fast den heter .docx.');
  expect(errors).toEqual([]);
});
