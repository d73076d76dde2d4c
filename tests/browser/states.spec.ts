import { expect, test, type Page } from '@playwright/test';
import { alive, drop, text } from './lib.ts';
import { eventFile, monthsFrom, staffFile } from './made.ts';

const lead = (page: Page) => page.locator('figure').first();
const lede = (page: Page) => page.locator('p.lede').first();

/** Opens Händelser with these files alone. */
async function open(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/handelser');
  await alive(page);
  await drop(page, ...Object.entries(files).map(([name, content]) => text(name, content)));
}
/** The lead chart as a table: its rows as texts. */
async function tableOf(page: Page): Promise<string[]> {
  await lead(page)
    .getByRole('button', { name: /^Visa som tabell/ })
    .click();
  const rows = lead(page).getByRole('table').getByRole('row');
  return (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
}

test('no event: the page says so, and where to add some; no chart pretends', async ({ page }) => {
  await open(page, { 'personal.csv': staffFile('Skolan', monthsFrom('2025-01', 6), () => 40) });
  await expect(lede(page)).toContainText('inga händelser', { ignoreCase: true });
  await expect(page.locator('main figure')).toHaveCount(0);
  await expect(page.locator('main').getByRole('link', { name: 'Till Data' }).first()).toBeVisible();
});

test('one event: one point without limits, nothing is called usual', async ({ page }) => {
  await open(page, { 'en.csv': eventFile({ Skolan: { '2025-03': 1 } }) });
  await expect(lede(page)).toContainText('1 händelse');
  await expect(lead(page)).toContainText('Gränser kräver minst två hela månader');
  await expect(lead(page)).not.toContainText('övre gräns');
  const rows = await tableOf(page);
  expect(rows).toHaveLength(2);
  expect(rows[1]).toMatch(/^mars 2025 1 /);
});

const usual = (i: number): number => 8 + ((i * 5) % 4);
const months = monthsFrom('2024-01', 24);
const counts = (first: number, last = months.length) =>
  Object.fromEntries(months.slice(first, last).map((month, i) => [month, usual(i)]));

test('a month without data is a gap that breaks the line, no zero', async ({ page }) => {
  const hole = counts(0);
  delete hole['2024-09'];
  await open(page, { 'lucka.csv': eventFile({ Skolan: hole }) });
  await expect(lead(page)).toContainText('Sep 2024 saknas i uppgifterna: en lucka, inte en nolla.');
  // The line is drawn in two parts.
  const lines = await lead(page).locator('svg g[aria-label="line"] path').first().getAttribute('d');
  expect(lines?.match(/M/g)).toHaveLength(2);
  const rows = await tableOf(page);
  expect(rows.find((row) => row.startsWith('sep 2024'))).toMatch(/^sep 2024 – /);
});

test('a unit without staff numbers is counted, not rated, and is not in the comparison of sizes', async ({ page }) => {
  await open(page, {
    'tre.csv': eventFile({ Skolan: counts(0), Parken: counts(0), Badet: counts(0), Lagret: counts(0) }),
    'personal.csv': ['Skolan', 'Badet', 'Lagret']
      .map((unit, i) => staffFile(unit, months, (m) => 40 + 10 * i + m))
      .map((file, i) => (i === 0 ? file : file.split('\n').slice(1).join('\n')))
      .join('\n'),
  });
  await page.evaluate(() => (location.hash = 'unit=parken'));
  await expect(lead(page).getByRole('heading')).toContainText('Parken');
  const options = await page.getByLabel('Diagram', { exact: true }).locator('option').allInnerTexts();
  expect(options.some((o) => o.startsWith('Per 100 anställda'))).toBe(false);
  await page.evaluate(() => (location.hash = 'unit=badet'));
  await expect(lead(page).getByRole('heading')).toContainText('Badet');
  await expect(page.getByLabel('Diagram', { exact: true })).toHaveValue('u');
});

test('a unit that exists for half the period has no zeros before it began', async ({ page }) => {
  await open(page, { 'halv.csv': eventFile({ Skolan: counts(0), Nybadet: counts(12) }) });
  await page.evaluate(() => (location.hash = 'unit=nybadet'));
  await expect(lead(page).getByRole('heading')).toContainText('Nybadet');
  await expect(lead(page)).not.toContainText('i rad över medel');
  const rows = await tableOf(page);
  expect(rows.find((row) => row.startsWith('jan 2024'))).toMatch(/^jan 2024 – /);
  expect(rows.find((row) => row.startsWith('jan 2025'))).toMatch(/^jan 2025 8 /);
});
