import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { alive, pages } from './lib.ts';
import { smallTargets } from './smallTargets.ts';

for (const [path, name] of pages) {
  test(`${name}: stands, says its name, and has no fault that axe knows, light and dark`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(path);
    await alive(page);
    await expect(page).toHaveTitle(`${name} · Samsyn`);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.getByRole('link', { name, exact: true }).first()).toHaveAttribute('aria-current', 'page');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  test(`${name}: does not scroll sideways at 390, 768 and 1440 px`, async ({ page }) => {
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await alive(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}

for (const [path, name] of pages) {
  test(`${name}: what can be pressed is 24 pixels each way, but for links in a sentence`, async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await alive(page);
      expect(await smallTargets(page)).toEqual([]);
    }
  });
}

test('the chosen unit goes along from page to page, stands in the address, and Back undoes it', async ({ page }) => {
  await page.goto('/handelser/');
  await alive(page);
  await page.getByRole('button', { name: 'Välj enhet' }).click();
  await page.getByLabel('Sök enhet').fill('förvaltningen');
  await page.getByLabel('Sök enhet').press('Enter');
  await expect(page).toHaveURL(/#unit=/);
  const address = new URL(page.url()).hash;
  await page.getByRole('link', { name: 'Frågor', exact: true }).first().click();
  await expect(page).toHaveURL(/fragor/);
  expect(new URL(page.url()).hash).toBe(address);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Välj enhet' })).toContainText('Hela organisationen');
});

test('English: the words, the language of the page, and the address', async ({ page }) => {
  await page.goto('/');
  await alive(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Incidents', exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL(/lang=en/);
});

test('every figure has a name, a caption, and a table that the keyboard reaches', async ({ page }) => {
  for (const [path] of pages) {
    await page.goto(path);
    await alive(page);
    for (const figure of await page.locator('figure').all()) {
      await expect(figure).toHaveAccessibleName(/\S/);
      expect((await figure.locator('.caption').innerText()).trim()).not.toBe('');
      await expect(figure.getByRole('button', { name: /^Visa som (tabell|diagram)/ })).toHaveCount(1);
    }
  }
  await page.goto('/handelser/');
  await alive(page);
  const first = page.locator('figure').first();
  await first.getByRole('button', { name: /^Visa som tabell/ }).press('Enter');
  await expect(first.locator('table caption')).not.toBeEmpty();
  expect(await first.locator('tbody tr').count()).toBeGreaterThan(1);
});
