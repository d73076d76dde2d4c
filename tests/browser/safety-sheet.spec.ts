import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { unitId } from '../../src/lib/model/unit.ts';
import { alive, drop, text } from './lib.ts';
import { smallTargets } from './smallTargets.ts';

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;
/** What is printed as it is set in the page, on A4 whatever the printer's own paper. */
const printed = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true });
const sheet = (page: Page) => page.getByRole('article');

/** What of the sheet is cut away on paper, in pixels: too much for the page, or no room to write. */
async function cutAway(page: Page): Promise<{ over: number; below: number; notes: number }> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() => {
    // The window is wider than a page.
    const main = document.querySelector('main')!;
    main.style.width = '186mm';
    const [article, said, notes] = ['article', '.said', '.notes'].map((of) => document.querySelector(of)!);
    const bottom = (of: Element) => of.getBoundingClientRect().bottom;
    const cut = {
      over: Math.max(0, article!.scrollWidth - article!.clientWidth),
      below: Math.max(0, bottom(said!) - bottom(article!)),
      notes: Math.min(30, notes!.getBoundingClientRect().height),
    };
    main.style.width = '';
    return cut;
  });
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return cut;
}
/** Nothing is, and there is room to write a line. */
const whole = { over: 0, below: 0, notes: 30 };

test('from Händelser to the sheet with what is chosen, and back', async ({ page }) => {
  await page.goto('/handelser/#unit=grundskola&from=2024-01&p.chart=run');
  await alive(page);
  const lede = await page.locator('.lede').first().innerText();
  await page.getByRole('link', { name: 'Skyddsombudets blad: en A4-sida till mötet' }).click();
  await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText('Grundskola');
  await expect(sheet(page).locator('.lede')).toHaveText(lede);
  await expect(sheet(page).getByRole('figure').first()).toContainText('Längsta sviten');
  await page.getByRole('link', { name: 'Tillbaka till Händelser' }).click();
  await expect(page).toHaveURL(/handelser\/?#.*unit=grundskola/);
  await expect(page.getByLabel('Diagram', { exact: true })).toHaveValue('run');
});

test('three charts, each with a name, a sentence, a table and the keyboard', async ({ page }) => {
  await page.goto('/handelser/blad/');
  await alive(page);
  const figures = sheet(page).getByRole('figure');
  await expect(figures).toHaveCount(3);
  for (const i of [0, 1, 2]) {
    await expect(figures.nth(i).locator('.caption')).toHaveText(/\S.*\.$/);
    await figures.nth(i).getByRole('listbox').focus();
    await page.keyboard.press('End');
    await expect(figures.nth(i).getByRole('option')).toHaveText(/\d/);
    await figures
      .nth(i)
      .getByRole('button', { name: /Visa som tabell/ })
      .click();
    await expect(figures.nth(i).getByRole('table')).toBeVisible();
    await figures
      .nth(i)
      .getByRole('button', { name: /Visa som diagram/ })
      .click();
  }
});

test('the figures agree with each other, and the questions with the figures', async ({ page }) => {
  await page.goto('/handelser/blad/');
  await alive(page);
  const asking = sheet(page).getByRole('region', { name: 'Att fråga om' }).getByRole('listitem');
  await expect(asking.first()).toBeVisible();
  const questions = await asking.allInnerTexts();
  const ages = await sheet(page).getByRole('figure').nth(1).locator('.caption').innerText();
  const old = /; ([\d\s]+) är äldre än 90 dagar/.exec(ages)?.[1];
  expect(old).toBeTruthy();
  expect(questions.join('\n')).toContain(`${old} rapporter har varit öppna mer än 90 dagar; den äldsta sedan `);
  // The oldest in the table is the one that the question names.
  await page.goto('/handelser/');
  const unsent = await page.locator('figure', { hasText: 'Försäkringskassan' }).first().locator('.caption').innerText();
  const n = /^([\d\s]+) av/.exec(unsent)?.[1];
  expect(questions.join('\n')).toContain(`${n} arbetsskador äldre än 90 dagar är inte skickade`);
});

test('it is one page of A4, on a desktop and from a phone, dark or light, with nothing cut away', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('/handelser/blad/');
      await alive(page);
      await expect(
        sheet(page).getByRole('region', { name: 'Att fråga om' }).getByRole('listitem').first(),
      ).toBeVisible();
      expect(await cutAway(page)).toEqual(whole);
      expect(pagesOf(await printed(page))).toBe(1);
    }
  }
});

test('also with many open reports, and units of very long names', async ({ page }) => {
  const name = (i: number) =>
    `Enheten för särskilt boende, hemtjänst, nattpatrull och korttidsvård i ${'det norra och mellersta '.repeat(3)}området nummer ${i}`;
  const rows = Array.from({ length: 900 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    const day = String((i % 27) + 1).padStart(2, '0');
    const year = 2022 + (i % 3);
    const type = ['Tillbud', 'Olycksfall', 'Riskobservation', 'Färdolycksfall', 'Arbetssjukdom', 'Övrigt'][i % 6];
    return `AVVIKELSE-${year}-${String(i).padStart(9, '0')};${year}-${month}-${day};${name(i % 4)};Kommunen;${type};Under utredning;${i % 2 ? 'Nej' : 'Ja'}`;
  });
  await page.goto('/handelser/blad/');
  await alive(page);
  const header = 'id;händelsedatum;enhet;överordnad;händelsetyp;status;skickad till försäkringskassan';
  await drop(page, text('många.csv', [header, ...rows].join('\n')));
  await expect(sheet(page).locator('.lede')).toContainText('händelser');
  await expect(sheet(page).getByRole('region', { name: 'Att fråga om' }).getByRole('listitem').first()).toBeVisible();
  expect(await cutAway(page)).toEqual(whole);
  expect(pagesOf(await printed(page))).toBe(1);
  await page.evaluate((unit) => (location.hash = new URLSearchParams({ unit }).toString()), unitId(name(1)));
  await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText(name(1));
  expect(await cutAway(page)).toEqual(whole);
  expect(pagesOf(await printed(page))).toBe(1);
  // A long name makes no page wider than a phone.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the states: nothing of events, sums alone, an area without events', async ({ page }) => {
  await page.goto('/handelser/blad/');
  await alive(page);
  await drop(
    page,
    text('summor.csv', 'period;enhet;händelsetyp;antal\n2025-01;Nordskolan;Tillbud;9\n2025-01;Sydskolan;Tillbud;4\n'),
  );
  await expect(sheet(page)).toContainText('Uppgifterna är summor för en period.');
  await expect(sheet(page).getByRole('figure')).toHaveCount(1);
  expect(pagesOf(await printed(page))).toBe(1);
  await drop(
    page,
    text('händelser.csv', `id;händelsedatum;enhet;händelsetyp;status\n1;2025-01-03;Nordskolan;Olycksfall;Ny\n`),
    text('enheter.csv', 'enhet;överordnad;nivå;grupp\nNordskolan;;enhet;\nTomma skolan;;enhet;\n'),
  );
  await expect(sheet(page).getByRole('figure')).toHaveCount(3);
  await page.evaluate(() => (location.hash = 'unit=tomma skolan'));
  await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText('Tomma skolan');
  await expect(sheet(page)).toContainText('Inga öppna rapporter i det valda.');
  await expect(sheet(page)).toContainText('Inga protokoll är inlästa.');
  await expect(sheet(page).getByRole('figure').nth(1)).toContainText('Inga händelser i det valda.');
  expect(pagesOf(await printed(page))).toBe(1);
});

test('what cannot be had is said where it would stand, and can be asked for again', async ({ page }) => {
  let broken = true;
  await page.route('**/*.wasm', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/handelser/blad/#unit=grundskola');
  await alive(page);
  // The figures of the page are there all the same.
  await expect(sheet(page).getByRole('figure').nth(1)).toContainText('är inte avslutade');
  const open = sheet(page).getByRole('region', { name: 'De äldsta öppna rapporterna' });
  await expect(open.getByRole('alert')).toContainText('Det här gick inte att räkna ut.');
  await expect(sheet(page)).toContainText('Frågorna kunde inte tas fram: en uppgift fattas.');
  broken = false;
  await open.getByRole('button', { name: 'Försök igen' }).click();
  await expect(open.getByRole('row')).toHaveCount(6);
  await expect(sheet(page).getByRole('region', { name: 'Att fråga om' }).getByRole('listitem').first()).toBeVisible();
});

test('without any events it says so', async ({ page }) => {
  await page.goto('/handelser/blad/');
  await alive(page);
  await drop(
    page,
    text('svar.csv', 'undersökning;datum;grupp;roll;deltagare;svar\nSam 2025;2025-03-01;FSG;fackliga;7;5\n'),
  );
  await expect(page.locator('main')).toContainText('Det finns inga händelser i uppgifterna.');
  await expect(sheet(page)).toHaveCount(0);
});

test('no fault of accessibility, wide and narrow, light and dark; no sideways scroll', async ({ page }) => {
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/handelser/blad/#unit=grundskola');
    await alive(page);
    await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText('Grundskola');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => [v.id, v.nodes.map((n) => n.target)])).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
