import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { alive, drop, fixture, text } from './lib.ts';

const main = (page: Page) => page.locator('main');
const reader = (page: Page) => page.getByRole('article');
const entry = (page: Page, id: string) => page.locator(`[data-finding="${id}"]`);
const status = (page: Page) => reader(page).getByRole('status');

async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name, exact: true }).first().click();
  await expect(page).toHaveTitle(`${name} · Samsyn`);
}
/** Presses Tab until the focus is there, as a person without a mouse would. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}
/** Opens the form of a finding from its place in the list, by keyboard. */
async function openForm(page: Page, id: string): Promise<Locator> {
  await entry(page, id).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(`[data-correct="${id}"]`)).toBeFocused();
  await page.keyboard.press('Enter');
  const form = reader(page).getByRole('form', { name: /^Rätta: / });
  await expect(form.getByRole('combobox').or(form.getByRole('textbox')).first()).toBeFocused();
  return form;
}
async function openOwn(page: Page): Promise<void> {
  await page.goto('/protokoll/');
  await alive(page);
  await drop(page, fixture('protokoll.txt'));
  await page.locator('.jobs').getByRole('button', { name: 'Stäng' }).click();
  await expect(entry(page, 'protokoll#s1')).toBeVisible();
}

test('by keyboard alone: a finding is corrected, one struck, one added; saved, forgotten, loaded; the other pages follow', async ({
  page,
}) => {
  await openOwn(page);

  // Corrected.
  let form = await openForm(page, 'protokoll#s1');
  await tabTo(page, form.getByLabel('Slag'));
  await page.keyboard.type('Y');
  await expect(form.getByLabel('Slag')).toHaveValue('demand');
  await tabTo(page, form.getByRole('button', { name: 'Spara' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-correct="protokoll#s1"]')).toBeFocused();
  await expect(entry(page, 'protokoll#s1')).toContainText('Yrkande');
  await expect(entry(page, 'protokoll#s1')).toContainText('rättad');
  await expect(status(page)).toContainText('ändringen är sparad');

  // Struck.
  form = await openForm(page, 'protokoll#s2');
  await tabTo(page, form.getByRole('button', { name: /^Stryk/ }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#reader-corrections')).toBeFocused();
  await expect(entry(page, 'protokoll#s2')).toHaveCount(0);
  await expect(entry(page, 'protokoll#s3')).toBeVisible();

  // Added, by its words.
  await tabTo(page, reader(page).getByRole('button', { name: 'Lägg till fynd' }));
  await page.keyboard.press('Enter');
  form = reader(page).getByRole('form', { name: 'Lägg till det som fattas' });
  await expect(form.getByLabel('Vad är det?')).toBeFocused();
  // The third of the kinds.
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown');
  await expect(form.getByLabel('Vad är det?')).toHaveValue('commitment');
  await tabTo(page, form.getByLabel('Orden i texten'));
  await page.keyboard.type('flytten till ett gammalt system');
  await tabTo(page, form.getByLabel('Vem åtog sig det'));
  await page.keyboard.type('HR');
  await tabTo(page, form.getByLabel('Senast'));
  await page.keyboard.type('juni');
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('Senast')).toHaveAccessibleDescription(/en månad som 2026-06/);
  await expect(form.getByLabel('Orden i texten')).toHaveAccessibleDescription(/står inte så i texten/);
  await tabTo(page, form.getByLabel('Orden i texten'), 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('flytten till  det nya schemasystemet');
  await tabTo(page, form.getByLabel('Senast'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2019-06');
  await page.keyboard.press('Enter');
  await expect(reader(page).getByRole('button', { name: 'Lägg till fynd' })).toBeFocused();
  const added = reader(page).locator('[data-finding^="commitment"]').filter({ hasText: 'tillagd' });
  await expect(added).toContainText('senast juni 2019');
  await expect(page.locator('mark.commitment')).toHaveText('flytten till det nya schemasystemet');
  await expect(main(page)).toContainText('3 rättelser: 1 ändrad, 1 struken, 1 tillagd.');

  // Told of in the list of protocols, and followed by the other pages.
  await expect(main(page).getByRole('columnheader', { name: 'Rättelser' })).toBeVisible();
  const followed = async (there: boolean): Promise<void> => {
    await go(page, 'Frågor');
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    const promise = main(page).getByText('flytten till det nya schemasystemet').first();
    if (there) await expect(promise).toBeVisible();
    else await expect(promise).toHaveCount(0);
    await go(page, 'Protokoll');
  };
  await followed(true);

  // Saved as a file.
  const saving = page.waitForEvent('download');
  await main(page).getByRole('button', { name: 'Spara rättelserna som fil' }).press('Enter');
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^samsyn-rättelser-\d{4}-\d\d-\d\d\.json$/);
  const saved = readFileSync(await file.path());
  expect(JSON.parse(saved.toString())).toMatchObject({
    ...{ samsyn: 'corrections', version: 1 },
    corrections: [{ action: 'change' }, { action: 'strike' }, { action: 'add' }],
  });

  // Everything is forgotten with the file; with the file alone it is as it was read.
  await go(page, 'Data');
  await page.getByRole('button', { name: 'Visa exempeldatan igen' }).click();
  await drop(page, fixture('protokoll.txt'));
  await go(page, 'Protokoll');
  await expect(entry(page, 'protokoll#s2')).toBeVisible();
  await expect(entry(page, 'protokoll#s1')).toContainText('Fråga');
  await expect(reader(page)).toContainText('Inga rättelser.');
  await followed(false);

  // Loaded again.
  await page.getByLabel('Hämta in rättelser').setInputFiles({
    ...{ name: 'mina.json', mimeType: 'application/json', buffer: saved },
  });
  await expect(entry(page, 'protokoll#s2')).toHaveCount(0);
  await expect(entry(page, 'protokoll#s1')).toContainText('Yrkande');
  await expect(main(page)).toContainText('3 rättelser: 1 ändrad, 1 struken, 1 tillagd.');
  await followed(true);

  // Undone, one and then the rest.
  await reader(page).getByText('Visa de 3 rättelserna').click();
  await reader(page).getByRole('listitem').filter({ hasText: 'Struken' }).getByRole('button').press('Enter');
  await expect(entry(page, 'protokoll#s2')).toBeVisible();
  await main(page).getByRole('button', { name: 'Ångra alla' }).press('Enter');
  await main(page).getByRole('button', { name: 'Ja, ångra 2 rättelser' }).press('Enter');
  await expect(entry(page, 'protokoll#s1')).toContainText('Fråga');
  await expect(reader(page)).toContainText('Inga rättelser.');
});

test('words that are selected in the text are added; Escape closes a form and changes nothing', async ({ page }) => {
  await openOwn(page);
  const line = page.locator('p[data-start]', { hasText: 'Medlemmarna vill ha' });
  await line.evaluate((p) => {
    const words = document.createTreeWalker(p, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const start = words.data.indexOf('dagordningen');
    getSelection()!.setBaseAndExtent(words, start, words, start + 'dagordningen en vecka före mötet'.length);
  });
  await page.getByRole('button', { name: 'Lägg till markeringen: ”dagordningen en vecka före mötet”' }).click();
  const form = reader(page).getByRole('form', { name: 'Lägg till det som fattas' });
  await expect(form.getByLabel('Orden i texten')).toHaveValue('dagordningen en vecka före mötet');
  await form.getByLabel('Vad är det?').selectOption('Balanslista');
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect(page.locator('mark.action').first()).toHaveText('dagordningen en vecka före mötet');

  // One who was there with the wrong union, and one who was not there.
  await reader(page).getByRole('button', { name: 'Rätta närvaron' }).click();
  const seats = reader(page).getByRole('form', { name: 'Rätta närvaron' });
  await seats.getByLabel('Vilken rad').selectOption('SACO · Närvarande');
  await seats.getByLabel('Facklig organisation').fill('Ledarna');
  await seats.getByRole('button', { name: 'Spara' }).click();
  await expect(reader(page)).toContainText('Fackliga: Kommunal 1, Ledarna 1 och Vision 2.');
  await reader(page).getByRole('button', { name: 'Rätta närvaron' }).click();
  await seats.getByLabel('Vilken rad').selectOption('Kommunal · Närvarande');
  await seats.getByRole('button', { name: 'Stryk Kommunal · Närvarande' }).click();
  await expect(reader(page)).toContainText('Fackliga: Ledarna 1 och Vision 2.');

  const facts = reader(page).getByRole('button', { name: 'Rätta mötets uppgifter' });
  await facts.press('Enter');
  await reader(page).getByLabel('Grupp').fill('Något annat');
  await page.keyboard.press('Escape');
  await expect(facts).toBeFocused();
  await expect(page.getByRole('heading', { name: /^FVG, 16 maj 2019/ })).toBeVisible();
  await facts.press('Enter');
  await reader(page).getByLabel('Datum').fill('2019-05-17');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^FVG, 17 maj 2019/ })).toBeVisible();
});

test('corrections wait for their file; what only looks like corrections is refused with the reason', async ({
  page,
}) => {
  await openOwn(page);
  await openForm(page, 'protokoll#s1');
  await reader(page)
    .getByRole('button', { name: /^Stryk/ })
    .click();
  await expect(entry(page, 'protokoll#s1')).toHaveCount(0);
  await drop(page, text('andra.json', '{"samsyn": "corrections", "version": 1, "corrections": [{"id": "<b>"}]}'));
  await go(page, 'Data');
  await expect(main(page)).toContainText(/andra\.json/);
  await expect(main(page)).toContainText('är inte som det ska. Inget i den är med.');
  for (const name of ['protokoll.txt', 'andra.json'])
    await page.getByRole('button', { name: new RegExp(`Ta bort.*${name}|${name}.*Ta bort`) }).click();
  await expect(page.getByRole('link', { name: /Exempeldata/ })).toBeVisible();
  await go(page, 'Protokoll');
  await expect(main(page)).toContainText('1 rättelse väntar på sin fil');
  await drop(page, fixture('protokoll.txt'));
  await expect(entry(page, 'protokoll#s3')).toBeVisible();
  await expect(entry(page, 'protokoll#s1')).toHaveCount(0);
});

test('the sample says in one sentence why its findings cannot be corrected', async ({ page }) => {
  await page.goto('/protokoll/');
  await alive(page);
  await main(page).getByRole('table').getByRole('link').first().click();
  // Whoever chooses a meeting is brought to it.
  await expect(page.locator('#reader-title')).toBeFocused();
  await expect(page.locator('#reader-title')).toBeInViewport();
  await expect(reader(page)).toContainText('rättas inte här');
  await expect(
    reader(page).getByRole('link', { name: 'Lägg till ett eget protokoll för att kunna rätta i det' }),
  ).toBeVisible();
  await expect(reader(page).getByRole('button', { name: /^Rätta/ })).toHaveCount(0);
});

test('an answer that is a promise shows both, and what the meeting came to leads to its places', async ({ page }) => {
  await page.goto('/protokoll/');
  await alive(page);
  const words = 'Arbetsgivaren återkommer med en tidplan senast den 30 april.';
  await drop(
    page,
    text(
      'protokoll.txt',
      `Protokoll\nFVG 2026-03-10\n\nNärvarande\nFör arbetsgivaren: förvaltningschefen\nKommunal: ett ombud\n\n§ 1 Larm\nKommunal frågar när larmen byts.\n${words}\n\n§ 2 Ekonomi\nBeslut: Parterna är oeniga.\n`,
    ),
  );
  await page.locator('.jobs').getByRole('button', { name: 'Stäng' }).click();
  const promise = reader(page).locator('[data-finding^="commitment"]');
  await promise.click();
  await expect(page.locator('mark.chosen')).toHaveText(words);
  // Each click on the words goes on to the next of the findings that share them.
  await page.locator('mark.chosen').click();
  await expect(promise).not.toHaveAttribute('aria-current', 'true');
  await page.locator('mark.chosen').click();
  await expect(promise).toHaveAttribute('aria-current', 'true');

  const came = reader(page)
    .locator('div', { has: page.getByRole('heading', { name: 'Vad det blev' }) })
    .last();
  await expect(came).toContainText(`${words} senast 30 april 2026`);
  await came.getByRole('button', { name: '§ 2 Ekonomi' }).press('Enter');
  await expect(page.locator('p.chosen')).toHaveText('§ 2 Ekonomi');
  await expect(reader(page).getByRole('button', { name: 'Ärende § 2 Ekonomi: gå till fyndet' })).toBeFocused();

  // The words that are typed for an item propose its number and heading.
  await reader(page).getByRole('button', { name: 'Lägg till fynd' }).click();
  const form = reader(page).getByRole('form', { name: 'Lägg till det som fattas' });
  await form.getByLabel('Vad är det?').selectOption('Ärende');
  await form.getByLabel('Orden i texten').fill('Beslut: Parterna är oeniga.');
  await expect(form.getByLabel('Rubrik', { exact: true })).toHaveValue('Beslut: Parterna är oeniga.');
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect(reader(page).getByRole('heading', { name: 'Beslut: Parterna är oeniga.' })).toBeVisible();
});

test('an open form has no fault that axe knows, light and dark, and fits a phone', async ({ page }) => {
  await openOwn(page);
  const form = await openForm(page, 'protokoll#s1');
  await form.getByLabel('Orden i texten').fill('detta står inte där');
  await form.getByRole('button', { name: 'Spara' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await reader(page).locator('details.findings > summary').click();
  await openForm(page, 'protokoll#s1');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  await expect(reader(page).getByRole('form')).toHaveCount(0);
});
