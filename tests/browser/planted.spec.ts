import { expect, test } from '@playwright/test';
import { planted } from '../../scripts/sample/planted.ts';
import { formats } from '../../src/lib/view/format.ts';

// The truth that the sample was made with, in the words of the page.
const { unit, from, before, after } = planted.threats;
const since = formats('sv').month(from);
/** "8,8 i månaden mot 4,1", in whole numbers. */
const rates = (said: string): number[] =>
  (/([\d,]+) i månaden mot ([\d,]+)/.exec(said)?.slice(1) ?? []).map((n) => Math.round(Number(n.replace(',', '.'))));

test('the planted rise is what Översikt says first: the unit, the month, from what to what', async ({ page }) => {
  await page.goto('/');
  const first = page.locator('main').getByRole('list').first().getByRole('listitem').first();
  await expect(first).toContainText(unit);
  await expect(first).toContainText(since);
  expect(rates(await first.locator('figcaption').innerText())).toEqual([after, before]);
});

test('Händelser names it first, and its chart says so in the sentence, the caption and at the month', async ({
  page,
}) => {
  await page.goto('/handelser');
  const findings = page.getByRole('region', { name: 'Mer än slumpen just nu' });
  const first = findings.getByRole('listitem').first();
  await expect(first).toContainText(unit);
  await expect(first).toContainText(since);
  await first.getByRole('link').click();
  await expect(page.locator('p.lede').first()).toContainText(unit);
  await expect(page.locator('p.lede').first()).toContainText(since);
  // First it is said that it is being looked for, then from what to what.
  await expect.poll(async () => rates(await page.locator('p.lede').first().innerText())).toEqual([after, before]);
  const lead = page.locator('figure').first();
  await expect(lead.getByRole('heading')).toContainText(unit);
  await expect(lead).toContainText('18 i rad över medel');
  // Beside each other, the units of its area: it alone is named, with its month.
  const areas = page.locator('figure').nth(1).locator('figcaption');
  await expect(areas).toContainText(`${unit}`);
  await expect(areas).toContainText(since);
});

test('the month is the first of the new level: the one before is not marked', async ({ page }) => {
  await page.goto('/handelser');
  const findings = page.getByRole('region', { name: 'Mer än slumpen just nu' });
  await findings.getByRole('listitem').first().getByRole('link').click();
  const lead = page.locator('figure').first();
  await expect(lead.getByRole('heading')).toContainText(unit);
  await lead.getByRole('button', { name: /^Visa som tabell/ }).click();
  const rows = lead.getByRole('table').getByRole('row');
  const counts = (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
  const at = counts.findIndex((row) => row.startsWith(since));
  const number = (row: string | undefined) => Number(row?.replace(/^\S+ \d{4} (\d+).*/, '$1'));
  expect(at).toBe(planted.threats.month);
  expect(Math.abs(number(counts[at]) - after)).toBeLessThanOrEqual(2);
  expect(Math.abs(number(counts[at - 1]) - before)).toBeLessThanOrEqual(2);
});
