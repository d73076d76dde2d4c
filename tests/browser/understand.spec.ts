import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { alive, drop, text } from './lib.ts';

/** Goes to a page by its link, so that what has been dropped stays. */
async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name, exact: true }).first().click();
  await expect(page).toHaveTitle(`${name} · Samsyn`);
}
const main = (page: Page) => page.locator('main');
const form = (page: Page) => page.getByRole('form', { name: /^Så ska / });
const steps = ['Inkom till HR', 'Färdig', 'Parkerad'];
const sorts = ['Kat. A', 'Kat. B', 'Kat. C'];

/** A month of an export whose headers and words nobody knows. */
const month = (m: string) =>
  text(
    `uttag-${m}.csv`,
    [
      'Nyckel;Noterat;Verksamhetsdel;Sort;Gång;Anmälare',
      ...Array.from(
        { length: 12 },
        (_, i) =>
          `${m}${i};2025-${m}-${String(i + 10)};${i % 2 ? 'Björkgården' : 'Ekhult'};${sorts[i % 3]};${steps[i % 3]};Berit Ek`,
      ),
    ].join('\n'),
  );

/** Tabs until what has the focus is called so; the way of somebody without a mouse. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
      return at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
    });
    if (name.test(called.trim())) return;
  }
  throw new Error(`no way to ${String(name)} by Tab`);
}
/** Chooses in the select that has the focus by typing what it is called, as browsers let one. */
async function choose(page: Page, option: string): Promise<void> {
  await page.keyboard.type(option);
  await expect(page.locator('select:focus option:checked')).toHaveText(option);
}

/** Answers the one question that there is, by keyboard alone. */
async function answer(page: Page): Promise<void> {
  await main(page).focus();
  await tabTo(page, /^Svara/);
  await page.keyboard.press('Enter');
  await expect(form(page).getByLabel('Vad handlar tabellen om?')).toBeFocused();
  if ((await page.locator('select:focus').inputValue()) !== 'incidents') await choose(page, 'Händelser');
  await expect(form(page).getByLabel('Dag då det hände')).toBeVisible();
  // What the values tell is proposed: the days.
  await expect(form(page).getByLabel('Dag då det hände')).toHaveValue('noterat');
  for (const [column, header] of [
    ['Händelsetyp', 'Sort'],
    ['Läge i hanteringen', 'Gång'],
    ['Enhet', 'Verksamhetsdel'],
  ] as const) {
    await form(page).getByLabel(column, { exact: true }).focus();
    if ((await page.locator('select:focus option:checked').textContent()) !== header) await choose(page, header);
  }
  for (const [word, ours] of [
    ['Kat. A (4)', 'Tillbud'],
    ['Kat. B (4)', 'Olycksfall'],
    ['Kat. C (4)', 'Riskobservation'],
    ['Inkom till HR (4)', 'Rapporterad'],
    ['Parkerad (4)', 'Utreds'],
  ] as const) {
    await form(page).getByLabel(word).focus();
    await choose(page, ours);
  }
  await expect(form(page).getByRole('status')).toHaveText('12 rader i tabellen ger 12 rader att räkna på.');
  const preview = form(page).getByRole('region', { name: 'Så läses de första raderna' });
  for (const shown of ['Ekhult', '10 ', 'Tillbud', 'Rapporterad']) await expect(preview).toContainText(shown);
  await expect(page.locator('main')).not.toContainText('Berit');
  await form(page).getByRole('button', { name: 'Läs så här' }).focus();
  await page.keyboard.press('Enter');
  await expect(form(page)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-files', /^(\d+) of \1$/);
}

test('foreign headers are asked about once, by keyboard; the next month is read; the answer goes to a colleague', async ({
  page,
}) => {
  test.slow();
  await page.goto('/data/');
  await alive(page);
  await drop(page, month('01'));
  await expect(main(page).getByRole('heading', { name: 'Vad är det här för tabell?' })).toBeVisible();
  await expect(main(page).getByText('Din fil väntar på ditt svar.')).toBeVisible();
  await answer(page);
  await expect(page.locator('#understand-title')).toBeFocused();
  await expect(main(page).getByRole('status').getByText('uttag-01.csv är läst så som du svarade.')).toHaveCount(1);
  await expect(main(page).getByText('behöver ett svar från dig')).toHaveCount(0);
  await go(page, 'Händelser');
  await expect(main(page).locator('figure svg').first()).toBeVisible();
  await expect(main(page)).toContainText('Björkgården');
  await expect(main(page)).toContainText('Tillbud');

  await go(page, 'Data');
  await drop(page, month('02'));
  await expect(main(page)).toContainText('uttag-02.csv är läst');
  await expect(main(page).getByRole('button', { name: /^Svara/ })).toHaveCount(0);
  await expect(main(page)).toContainText('En tabell läses så som du har svarat');

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara svaren i en fil' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^samsyn-tolkningar-\d{4}-\d\d-\d\d\.json$/);
  const bytes = new Uint8Array(readFileSync(await saved.path()));
  expect(new TextDecoder().decode(bytes)).not.toContain('Berit');

  await page.reload();
  await alive(page);
  await drop(page, { name: 'svar.json', bytes });
  await expect(main(page)).toContainText('Svaren i svar.json är med');
  await drop(page, month('03'));
  await expect(main(page)).toContainText('uttag-03.csv är läst');
  await expect(main(page).getByRole('button', { name: /^Svara/ })).toHaveCount(0);
  await go(page, 'Händelser');
  await expect(main(page)).toContainText('Björkgården');
});

test('what cannot be read so is said at its field, and the focus goes there; Escape goes back', async ({ page }) => {
  await page.goto('/data/');
  await alive(page);
  await drop(page, month('01'));
  const open = main(page).getByRole('button', { name: /^Svara/ });
  await open.press('Enter');
  await form(page).getByLabel('Vad handlar tabellen om?').selectOption({ label: 'Händelser' });
  await form(page).getByLabel('Dag då det hände').selectOption({ label: 'Verksamhetsdel' });
  await form(page).getByRole('button', { name: 'Läs så här' }).click();
  const field = form(page).getByLabel('Dag då det hände');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(
    /”Ekhult” i kolumnen Verksamhetsdel går inte att läsa som dag då det hände/,
  );
  await expect(form(page)).toContainText('Läses aldrig, eftersom det kan stå personer där: Anmälare.');
  await page.keyboard.press('Escape');
  await expect(form(page)).toHaveCount(0);
  await expect(open).toBeFocused();
});

test('a table that is not wanted is asked about once too, and the answer can be taken back', async ({ page }) => {
  await page.goto('/data/');
  await alive(page);
  await drop(page, text('lunch.csv', 'Rätt;Pris;Vecka\nÄrtsoppa;95;3\nPannkakor;85;3\n'));
  await main(page).getByRole('button', { name: 'Läs inte den här' }).click();
  await expect(main(page)).toContainText('lunch.csv läses inte');
  await drop(page, text('lunch-2.csv', 'Rätt;Pris;Vecka\nFisk;95;4\n'));
  await expect(main(page).getByRole('button', { name: /^Svara/ })).toHaveCount(0);
  await main(page)
    .getByRole('button', { name: /^Ta bort svaret/ })
    .click();
  await expect(main(page).getByRole('button', { name: /^Svara/ })).toHaveCount(1);
  await expect(main(page)).toContainText('lunch.csv och en fil till med samma rubriker');
});

test('what is answered is kept with the files, and the next visit is not asked', async ({ page }) => {
  await page.goto('/data/');
  await alive(page);
  await drop(page, text('lunch.csv', 'Rätt;Pris;Vecka\nÄrtsoppa;95;3\nPannkakor;85;3\n'));
  await main(page).getByRole('button', { name: 'Läs inte den här' }).click();
  await expect(main(page)).toContainText('En tabell läses så som du har svarat');
  await page.getByRole('button', { name: 'Behåll på den här datorn' }).click();
  await expect(main(page)).toContainText('Allt här är sparat på den här datorn');
  await page.reload();
  await alive(page);
  await expect(main(page)).toContainText('En tabell läses så som du har svarat');
  await drop(page, text('lunch-2.csv', 'Rätt;Pris;Vecka\nFisk;95;4\n'));
  await expect(main(page)).toContainText('lunch-2.csv');
  await expect(main(page).getByRole('button', { name: /^Svara/ })).toHaveCount(0);
});

test('words that are not known are interpreted from the report of the file', async ({ page }) => {
  await page.goto('/data/');
  await alive(page);
  await drop(
    page,
    text(
      'lisa.csv',
      'id;händelsedatum;enhet;händelsetyp;status\n1;2025-01-10;Eken;Grupp 7;Parkerad\n2;2025-01-11;Eken;Grupp 8;Klar\n',
    ),
  );
  await main(page).getByRole('button', { name: 'lisa.csv', expanded: false }).click();
  const click = main(page).getByRole('button', { name: '2 ord i händelsetyp är okända: tolka dem' });
  await click.click();
  await form(page).getByLabel('Grupp 7 (1)').selectOption({ label: 'Olycksfall' });
  await form(page).getByLabel('Grupp 8 (1)').selectOption({ label: 'Tillbud' });
  await form(page).getByLabel('Parkerad (1)').selectOption({ label: 'Utreds' });
  await form(page).getByRole('button', { name: 'Läs så här' }).click();
  await expect(main(page)).toContainText('Läst så som du har svarat.');
  await expect(main(page).getByRole('button', { name: /är okända: tolka dem|är okänt: tolka det/ })).toHaveCount(0);
  await go(page, 'Händelser');
  await expect(main(page)).toContainText('Olycksfall');
});

test('the question has no fault that axe knows, light and dark, and fits a phone', async ({ page }) => {
  await page.goto('/data/');
  await alive(page);
  await drop(page, month('01'));
  await main(page)
    .getByRole('button', { name: /^Svara/ })
    .click();
  await form(page).getByLabel('Vad handlar tabellen om?').selectOption({ label: 'Händelser' });
  await form(page).getByLabel('Händelsetyp').selectOption({ label: 'Sort' });
  await expect(form(page).getByLabel('Kat. A (4)')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
