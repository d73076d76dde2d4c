import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/handelser');
  await expect(page.getByLabel('Diagram', { exact: true })).toBeVisible();
});

test('the chart that suits is said, another can be chosen, and the choice is in the address', async ({ page }) => {
  const chart = page.getByLabel('Diagram', { exact: true });
  const lead = page.locator('figure').first();
  await expect(chart).toHaveValue('xmr');
  await chart.selectOption('u');
  await expect(lead).toContainText('per 100 anställda och år');
  expect(page.url()).toContain('p.chart=u');
  await chart.selectOption('run');
  await expect(lead).toContainText(/Längsta sviten på ena sidan är \d+/);
  await chart.selectOption('rolling');
  await expect(lead.getByRole('heading')).toHaveText('Hela organisationen, de senaste tolv månaderna');
  // What suits needs no place in the address.
  await chart.selectOption('xmr');
  expect(page.url()).not.toContain('p.chart');
});

test('what happens seldom is shown by the days between', async ({ page }) => {
  await page.goto('/handelser#m.type=illness&unit=grundskola');
  const lead = page.locator('figure').first();
  await expect(page.getByLabel('Diagram', { exact: true })).toHaveValue('t');
  await expect(lead).toContainText(/Vanligen omkring \d+ dagar mellan händelserna/);
  await expect(lead).toContainText(/Sedan den senaste har det gått \d+ dagar/);
});

test('a note stands at its day in the chart and below units, takes new limits, and can be taken away', async ({
  page,
}) => {
  const lead = page.locator('figure').first();
  await lead.getByText('Fäst en anteckning vid en dag').click();
  await lead.getByRole('button', { name: 'Fäst', exact: true }).click();
  await expect(lead.getByText('Välj en dag.')).toBeVisible();
  await expect(lead.getByLabel('Dag', { exact: true })).toBeFocused();
  await lead.getByLabel('Dag', { exact: true }).fill('2024-07-01');
  await lead.getByLabel('Anteckning', { exact: true }).fill('Ny rutin för larm');
  await lead.getByLabel('Räkna nya gränser från den dagen').check();
  await lead.getByRole('button', { name: 'Fäst', exact: true }).click();
  const notes = lead.getByRole('list', { name: 'Anteckningar' });
  await expect(notes).toContainText('1 juli 2024: Ny rutin för larm (nya gränser från juli 2024)');
  await expect(lead).toContainText('Gränserna är de från juli 2024');
  // Below the unit the note stands, and its limits do not count.
  await page.evaluate(() => (location.hash = 'unit=grundskola'));
  await expect(page.getByRole('list', { name: 'Anteckningar' })).toContainText('(gäller Hela organisationen)');
  await expect(lead).not.toContainText('Gränserna är de från');
  await page.getByRole('button', { name: 'Ta bort Ny rutin för larm' }).click();
  await expect(page.getByRole('list', { name: 'Anteckningar' })).toHaveCount(0);
});

test('a decision from a protocol can be pinned', async ({ page }) => {
  const lead = page.locator('figure').first();
  await lead.getByText('Fäst en anteckning vid en dag').click();
  await expect(lead.getByRole('heading', { name: 'Beslutat i samverkan, ur protokollen' })).toBeVisible();
  const first = lead.getByRole('listitem').first();
  const title = await first.getByRole('link').innerText();
  await first.getByRole('button').click();
  await expect(lead.getByRole('list', { name: 'Anteckningar' })).toContainText(title);
});

test('a file of a chart bears the period that the chart is of', async ({ page }) => {
  const funnel = page.locator('figure', { has: page.getByRole('heading', { name: /mer än storleken/ }) });
  await funnel.getByRole('button', { name: /^Kopiera/ }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    funnel.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).split(/\r?\n/);
  expect(lines.find((line) => line.includes('Hela organisationen'))).toContain('jan 2025 – dec 2025');
  expect(lines.join('\n')).not.toContain('Hela perioden');
});
