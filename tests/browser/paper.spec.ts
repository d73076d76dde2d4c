import { expect, test } from '@playwright/test';
import { alive, pages } from './lib.ts';

/** CSS pixels of A4 within the margins. */
const sheet = { width: 703, height: 1016 };
/** The charts' words, as drawn. */
const words = 13;

for (const [path, name] of pages) {
  test(`${name}: on paper each drawing is made for the sheet, keeps on one, and can be read`, async ({ page }) => {
    await page.goto(path);
    await alive(page);
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.plot:visible')).toHaveCount(0);
    const drawings = await page.locator('.sheet > svg').evaluateAll((all) =>
      all.map((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        return { width, height, shrunk: width / Number(svg.getAttribute('width')) };
      }),
    );
    expect(drawings.filter(({ width, height }) => width > sheet.width || height > sheet.height)).toEqual([]);
    expect(drawings.filter(({ shrunk }) => words * shrunk < 10)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    // A head with a button in it is not printed again on the next page.
    expect(
      await page.locator('thead button').evaluateAll((all) => all.map((b) => getComputedStyle(b).display)),
    ).toEqual(Array(await page.locator('thead button').count()).fill('contents'));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.sheet')).toHaveCount(0);
  });
}
