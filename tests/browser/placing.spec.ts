import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { alive, drop, text } from './lib.ts';

const units = text(
  'enheter.csv',
  'enhet;överordnad;nivå\nVård;;förvaltning\nVO Äldre;Vård;område\nFörskolan Solgläntan;Vård;enhet\nLärkbackeskolan;Vård;enhet',
);
const march = text(
  'mars.csv',
  [
    'id;händelsedatum;enhet;händelsetyp;status;klardatum',
    'A-1;2025-01-10;Fsk Solgläntan;tillbud;pågår;',
    'A-2;2025-02-10;Lärbackeskolan;tillbud;pågår;',
    'A-3;2025-03-10;Linden;olycksfall;pågår;2024-03-01',
    'A-4;2025-03-11;Linden;tillbud;pågår;',
    'A-5;2025-03-12;;tillbud;pågår;',
  ].join('\n'),
);
const april = text(
  'april.csv',
  [
    'id;händelsedatum;enhet;händelsetyp;status',
    'A-3;2025-03-10;Linden;olycksfall;avslutad',
    'A-4;2025-03-11;Linden;tillbud;pågår',
    'A-6;2025-04-10;VO Äldre;tillbud;pågår',
  ].join('\n'),
);

const section = (page: Page) => page.getByRole('region', { name: 'Enheter att placera' });
const main = (page: Page) => page.locator('main');

async function open(page: Page, ...files: (typeof units)[]): Promise<void> {
  await page.goto('/data/');
  await alive(page);
  await drop(page, ...files);
  await expect(section(page)).toBeVisible();
}
/** Goes to the page of incidents, which says how many there are. */
async function seeCounted(page: Page, words: string): Promise<void> {
  const pages = page.getByRole('navigation', { name: 'Sidor' });
  await pages.getByRole('link', { name: 'Händelser', exact: true }).first().click();
  await expect(page).toHaveTitle('Händelser · Samsyn');
  await expect(main(page)).toContainText(words);
}

test('names are placed by the keyboard alone, once, and the answer can be undone', async ({ page }) => {
  await open(page, units, march);
  await expect(section(page)).toContainText('2 namn behöver din hjälp, och för 1 finns ett förslag.');
  await expect(section(page)).toContainText('Fsk Solgläntan räknas som Förskolan Solgläntan (1 rad)');

  const yes = section(page).getByRole('button', { name: 'Ja, det är Lärkbackeskolan (Lärbackeskolan)' });
  await yes.focus();
  await page.keyboard.press('Enter');
  await expect(section(page).getByRole('status')).toHaveText('Lärbackeskolan är placerad.');
  await expect(section(page).getByRole('heading', { name: 'Enheter att placera' })).toBeFocused();
  await expect(section(page)).toContainText('Ett namn behöver din hjälp.');

  const place = section(page).getByRole('button', { name: 'Placera … Linden' });
  await place.focus();
  await page.keyboard.press('Enter');
  const what = section(page).getByRole('combobox', { name: 'Vad är Linden?' });
  await expect(what).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(place).toBeFocused();
  await page.keyboard.press('Enter');
  await what.selectOption('En egen enhet, under en annan');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(section(page).getByLabel('Under vilken enhet')).toBeFocused();
  await expect(section(page)).toContainText('Skriv vilken enhet.');
  await page.keyboard.type('VO Äldre');
  await page.keyboard.press('Enter');
  await expect(section(page)).toContainText('Alla namn på enheter har sin plats.');

  await section(page).getByText('2 saker du har bestämt').click();
  await expect(section(page)).toContainText('Linden är en egen enhet under VO Äldre');
  await section(page).getByRole('button', { name: 'Ångra (Linden)' }).click();
  await expect(section(page)).toContainText('Ett namn behöver din hjälp.');
});

test('the units are taken home as a table', async ({ page }) => {
  await open(page, march);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    section(page).getByRole('button', { name: 'Ladda ned enheterna som CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('samsyn-enheter.csv');
  expect(readFileSync(await file.path(), 'utf8')).toBe(
    '\ufeffenhet;överordnad;nivå;grupp\r\nFsk Solgläntan;;;\r\nLinden;;;\r\nLärbackeskolan;;;\r\n',
  );
});

test('two exports of the same are counted once, and a person may say otherwise', async ({ page }) => {
  await open(page, march, april);
  await expect(main(page).getByRole('listitem').filter({ hasText: 'april.csv är läst.' })).toContainText(
    '2 rader om händelser finns också i mars.csv och räknas bara en gång, så som den nya filen säger.',
  );
  const row = main(page).getByRole('button', { name: 'mars.csv', exact: true });
  await row.click();
  const group = main(page).getByRole('group', { name: 'april.csv och mars.csv berättar om samma sak' });
  await expect(group).toContainText(
    '2 rader om händelser finns i båda. 1 rad säger olika. 3 rader finns bara i mars.csv.',
  );
  await expect(group.getByRole('radio', { checked: true })).toHaveAccessibleName(
    /^april.csv gäller för det som båda har/,
  );
  await seeCounted(page, '6 händelser');

  await page.goBack();
  await main(page).getByRole('button', { name: 'mars.csv', exact: true }).click();
  await group.getByRole('radio', { name: /räkna allt i båda/ }).check();
  await expect(group).toContainText('Ditt svar gäller så länge filerna finns kvar.');
  await seeCounted(page, '8 händelser');
});

test('what is to be checked is shown as it stands in the file', async ({ page }) => {
  await open(page, march);
  await main(page).getByRole('button', { name: 'mars.csv', exact: true }).click();
  const show = main(page).getByRole('button', { name: 'Visa Rad 4 i filen' }).first();
  await show.focus();
  await page.keyboard.press('Enter');
  const paper = main(page).getByRole('region', { name: 'Så står det i filen' });
  await expect(paper.getByRole('row', { name: /Raden det gäller/ })).toContainText('A-32025-03-10Linden');
  await expect(paper.locator('mark')).toHaveText('Cellen det gäller: 2024-03-01');
  await expect(paper.getByRole('row')).toHaveCount(6);
  await page.keyboard.press('Enter');
  await expect(paper).toHaveCount(0);
});

test('a unit that was merged keeps its history, and says so', async ({ page }) => {
  await open(page, units, march);
  await section(page).getByRole('button', { name: 'En enhet har bytt namn eller slagits ihop …' }).click();
  await section(page).getByLabel('Vilken enhet', { exact: true }).fill('Linden');
  await section(page).getByLabel('Vad den har blivit').fill('Lunden');
  await section(page).getByLabel('Från och med').fill('2025-03-11');
  await section(page).getByRole('button', { name: 'Spara' }).click();
  await section(page).getByText('En sak du har bestämt').click();
  await expect(section(page)).toContainText('Linden är Lunden från och med 11 mars 2025');
  await main(page).getByRole('button', { name: 'mars.csv', exact: true }).click();
  await expect(main(page)).toContainText(
    'Linden är Lunden från och med 11 mars 2025. Det som är äldre står kvar under Linden',
  );
  const pages = page.getByRole('navigation', { name: 'Sidor' });
  await pages.getByRole('link', { name: 'Enheter', exact: true }).first().click();
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText('Lunden');
  await expect(main(page)).toContainText('Linden är en del av enheten från och med 11 mars 2025.');
});

for (const scheme of ['light', 'dark'] as const)
  test(`the Data page with all that is asked, ${scheme}, is accessible and fits a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, units, march, april);
    await section(page).getByRole('button', { name: 'Placera … Linden' }).click();
    await main(page).getByRole('button', { name: 'mars.csv', exact: true }).click();
    await main(page)
      .getByRole('button', { name: /^Visa Rad 4/ })
      .first()
      .click();
    await expect(main(page).getByRole('region', { name: 'Så står det i filen' })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => [v.id, v.nodes.map((n) => n.target)])).toEqual([]);
  });
