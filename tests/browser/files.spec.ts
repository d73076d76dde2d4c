import { expect, test, type Page } from '@playwright/test';
import { alive, dataFile, drop, fixture, pages, text } from './lib.ts';

/** Goes to a page by its link, so that what has been dropped stays. */
async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name, exact: true }).first().click();
  await expect(page).toHaveTitle(`${name} · Samsyn`);
}
const main = (page: Page) => page.locator('main');

test('a protocol with a table of answers: thirteen groups, both sides, the unknown and the impossible as what they are', async ({
  page,
}) => {
  await page.goto('/');
  await alive(page);
  await drop(page, fixture('utvardering.txt'));
  await go(page, 'Svarsfrekvens');
  await expect(main(page)).toContainText('30 av 71');
  await expect(main(page)).toContainText('32 av 45');
  await expect(main(page)).toContainText('okänd sida');
  await expect(main(page)).toContainText(/omöjligt/i);
  const figure = page.locator('figure').first();
  await figure.getByRole('button', { name: /^Visa som tabell/ }).click();
  const table = figure.getByRole('table');
  for (const group of [
    'FVG',
    'VO JT/KU',
    'VO Ins/AGS',
    'VO Ant&Stöd',
    'VO Egen regi/KU',
    'Söderort',
    'Järva',
    'Lärvux/Alt SFI',
    'Campus Åsö',
    'Åsö teori',
    'Åsö yrke',
    'Åsö språk',
    'Frans Schartau',
  ])
    await expect(table).toContainText(group);
  await expect(page.getByRole('button', { name: 'Välj enhet' })).toContainText('Hela organisationen');
  await expect(page.getByText('Exempeldata (påhittad)')).toHaveCount(0);
});

test('counts for a period are shown as what they are, alone and beside months', async ({ page }) => {
  await page.goto('/handelser/');
  await alive(page);
  await drop(page, fixture('minnesanteckningar.txt'));
  for (const words of ['Gemensamma resurser', 'Barn, unga och familj', 'Vuxen', '1 december 2018', '28 februari 2019'])
    await expect(main(page)).toContainText(words);
  const period = page.locator('figure', { hasText: 'Vuxen' }).first();
  await period.getByRole('button', { name: /^Visa som tabell/ }).click();
  for (const n of ['3', '8', '21']) await expect(period.getByRole('cell', { name: n, exact: true })).toHaveCount(1);

  const rows = Array.from(
    { length: 30 },
    (_, i) => `${i};2018-${String((i % 12) + 1).padStart(2, '0')}-10;Vuxen;tillbud;avslutad`,
  );
  await drop(page, text('handelser.csv', ['id;händelsedatum;enhet;händelsetyp;status', ...rows].join('\n')));
  await expect(page.locator('figure').first().locator('svg').first()).toBeVisible();
  await expect(main(page)).toContainText('28 februari 2019');
});

test('a protocol: twelve items, who was there by organisation, seven cases, and nobody by name', async ({ page }) => {
  await page.goto('/protokoll/');
  await alive(page);
  await drop(page, fixture('protokoll.txt'));
  await page.locator('.jobs').getByRole('button', { name: 'Stäng' }).click();
  const link = main(page)
    .getByRole('link', { name: /FVG|16 maj 2019/ })
    .first();
  await link.click();
  await expect(main(page)).toContainText(/12 ärenden|12/);
  for (const title of ['Mötets öppnande', 'Godkännande av dagordning', 'Ärenden till nämnden', 'Avslutning'])
    await expect(main(page)).toContainText(title);
  for (const reference of ['0146', '0482', '0208', '0199', '0093', '0091', '0129'])
    await expect(main(page)).toContainText(reference);
  for (const who of ['SACO', 'Kommunal', 'Vision', 'Ledarna']) await expect(main(page)).toContainText(who);
  for (const name of ['Grankvist', 'Åkerblom', 'Vinterek', 'Rönnmark', 'Snöbohm', 'Klarström', 'Löwing', 'Storm'])
    await expect(main(page)).not.toContainText(name);
});

test('the three sides of a dataset: added, told of, taken out again', async ({ page }) => {
  await page.goto('/data/');
  await alive(page);
  await page.getByLabel('Lägg till filer').setInputFiles({
    name: 'svar.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(dataFile('survey/responses-2019-06.csv').bytes),
  });
  await expect(main(page)).toContainText('svar.csv');
  await expect(main(page)).toContainText('Svarsfrekvens');
  await page.getByRole('button', { name: /Ta bort.*svar\.csv|svar\.csv.*Ta bort/ }).click();
  await expect(page.getByRole('link', { name: /Exempeldata/ })).toBeVisible();
});

const bad: [string, Parameters<typeof drop>[1], RegExp][] = [
  ['an empty file', text('tom.txt', ''), /tom\.txt/],
  [
    'a picture called text',
    {
      name: 'bild.txt',
      bytes: Uint8Array.from([
        137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0,
      ]),
    },
    /bild\.txt/,
  ],
  ['an unknown table', text('okand.csv', 'färg;form\nröd;rund\nblå;platt\n'), /okand\.csv/],
  ['a kind that comes later', text('protokoll.pdf', '%PDF-1.7'), /protokoll\.pdf/],
];
for (const [what, file, name] of bad)
  test(`${what}: one sentence that names it, and the app goes on`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto('/data/');
    await alive(page);
    await drop(page, file!, dataFile('survey/responses-2019-06.csv'));
    await expect(main(page).getByRole('status').getByText(name)).toHaveCount(1);
    await expect(main(page)).toContainText(name);
    await go(page, 'Svarsfrekvens');
    await expect(main(page)).toContainText('30 av 71');
    expect(faults).toEqual([]);
  });

test('other encodings, a broken line among ten thousand, and the same file twice', async ({ page }) => {
  const survey = new TextDecoder().decode(dataFile('survey/responses-2019-06.csv').bytes);
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${survey}`, 'utf16le'));
  const latin = Uint8Array.from(Buffer.from(survey, 'latin1'));
  await page.goto('/svarsfrekvens/');
  await alive(page);
  for (const bytes of [utf16, latin]) {
    await drop(page, { name: 'svar.csv', bytes });
    await expect(main(page)).toContainText('30 av 71');
    await expect(main(page)).toContainText('Söderort');
    await page.reload();
    await alive(page);
  }
  await drop(page, dataFile('survey/responses-2019-06.csv'));
  await drop(page, { ...dataFile('survey/responses-2019-06.csv'), name: 'samma.csv' });
  await expect(page.locator('.jobs')).toContainText('samma.csv finns redan');
  await expect(main(page)).toContainText('30 av 71');

  const lines = Array.from(
    { length: 10_000 },
    (_, i) => `${i};2025-01-${String((i % 28) + 1).padStart(2, '0')};Enhet ${i % 20};tillbud;avslutad`,
  );
  lines[4_999] = '4999;2025-01-10;"Enhet';
  await drop(page, text('rader.csv', ['id;händelsedatum;enhet;händelsetyp;status', ...lines].join('\n')));
  await go(page, 'Data');
  await expect(main(page)).toContainText('rader.csv');
  await main(page).getByRole('button', { name: 'rader.csv', expanded: false }).click();
  await expect(main(page)).toContainText(/rad 5\s?001/i);
});

test('a text of 50 MB is answered with a sentence and the page stays in use', async ({ page }) => {
  await page.goto('/data/');
  await alive(page);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(
      new File([new Blob(Array.from({ length: 50 }, () => 'Ordet är fritt. '.repeat(65_536)))], 'stor.txt'),
    );
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await page.locator('html[data-files="1 of 1"]').waitFor();
  await expect(main(page)).toContainText('stor.txt');
  await go(page, 'Metod');
});

test('reading can be stopped in the middle: what was there before is there still, and a sentence says so', async ({
  page,
}) => {
  await page.goto('/handelser/');
  await alive(page);
  const header = 'id;händelsedatum;enhet;händelsetyp;status';
  await drop(
    page,
    text('fore.csv', `${header}\nA;2025-01-10;Vuxen;tillbud;avslutad\nB;2025-02-10;Vuxen;tillbud;avslutad`),
  );
  const rows = main(page).getByRole('button', { name: 'Visa de 2 händelserna som rader' }).first();
  await expect(rows).toBeVisible();
  await go(page, 'Data');
  await page.evaluate((first) => {
    const rows = Array.from({ length: 400_000 }, (_, i) => `${i};2025-01-10;Enhet ${i % 20};tillbud;avslutad`);
    const data = new DataTransfer();
    data.items.add(new File([`${first}\n${rows.join('\n')}`], 'lang.csv'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, header);
  // Some of it has been read.
  await expect(main(page).getByRole('progressbar', { name: 'Läser lang.csv' })).toBeVisible();
  await main(page).getByRole('button', { name: 'Avbryt lang.csv' }).click();
  await expect(main(page)).toContainText('Läsningen av lang.csv avbröts. Inget av den togs med.');
  await go(page, 'Händelser');
  await expect(rows).toBeVisible();
  await expect(main(page)).not.toContainText('Enhet 1');
});

test('a click in one chart filters the others, by pointer and by keyboard', async ({ page }) => {
  await page.goto('/handelser/');
  await alive(page);
  const bars = page
    .locator('figure')
    .filter({ has: page.getByRole('listbox', { name: /typ/i }) })
    .first();
  await bars.getByRole('listbox').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/m\.type=/);
  await expect(page.getByRole('button', { name: /^Ta bort valet/ })).toHaveCount(1);
  await page.goBack();
  await expect(page).not.toHaveURL(/m\.type=/);
});

test('every page answers on own data alone, without a fault', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto('/');
  await alive(page);
  await drop(page, fixture('protokoll.txt'));
  for (const [, name] of pages) {
    await go(page, name);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  }
  expect(faults).toEqual([]);
});
