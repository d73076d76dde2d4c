import { expect, test, type Page } from '@playwright/test';
import { workbooks } from '../ingest/exports/workbooks.ts';
import { writeXlsx, type WorkbookSpec } from '../ingest/writeXlsx.ts';
import { alive, drop, type Dropped } from './lib.ts';

const main = (page: Page) => page.locator('main');
const workbook = (name: string, spec: WorkbookSpec | undefined): Dropped => ({ name, bytes: writeXlsx(spec!) });

/** Two years of events in one sheet, the staff in another, with a cover before them. */
const yearly: WorkbookSpec = {
  sheets: [
    { name: 'Om uttaget', rows: [['Händelser och personal'], ['Skapad', { date: '2025-01-10' }]] },
    {
      name: 'Händelser',
      rows: [
        ['Händelser 2023–2024'],
        ['Id', 'Händelsedatum', 'Enhet', 'Händelsetyp', 'Status'],
        ...Array.from({ length: 96 }, (_, i) => [
          `H-${i}`,
          { date: `${2023 + Math.floor(i / 48)}-${String((Math.floor(i / 4) % 12) + 1).padStart(2, '0')}-1${i % 4}` },
          i % 4 === 0 ? 'Nordskolan' : 'Södra skolan',
          i % 3 === 0 ? 'Olycksfall' : 'Tillbud',
          i === 7 ? 'Hos HR' : 'Avslutad',
        ]),
      ],
      merges: ['A1:E1'],
      hiddenRows: [5],
    },
    {
      name: 'Personal',
      rows: [
        ['Enhet', 'Månad', 'Antal anställda'],
        ['Nordskolan', { date: '2024-01-01', format: 'mmm\\-yy' }, 40],
        [null, { date: '2024-02-01', format: 'mmm\\-yy' }, { formula: 'C2+1', value: 41 }],
      ],
      merges: ['A2:A3'],
    },
  ],
};

test('a workbook is charted, and what is odd in it stands by sheet and row', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/handelser/');
  await alive(page);
  await drop(page, workbook('händelser.xlsx', yearly));
  await expect(page.getByText('Exempeldata (påhittad)')).toHaveCount(0);
  await expect(page.locator('figure').first().locator('svg').first()).toBeVisible();
  await expect(main(page)).toContainText('Södra skolan');

  await page
    .getByRole('navigation', { name: 'Sidor' })
    .getByRole('link', { name: 'Data', exact: true })
    .first()
    .click();
  await page
    .getByRole('button', { name: /händelser\.xlsx/ })
    .first()
    .click();
  await expect(main(page)).toContainText(/96.rader om händelser/);
  await expect(main(page)).toContainText('Händelser, rad 10');
  await expect(main(page)).toContainText('Dolt i Excel men läst: 1 rad');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  expect(errors).toEqual([]);
});

test('a workbook with a hidden sheet, a bomb and a file that is none each say so', async ({ page }) => {
  await page.goto('/data/');
  await alive(page);
  const broken = { name: 'trasig.xlsx', bytes: writeXlsx(yearly).slice(0, 3000) };
  const none = { name: 'ingen.xlsx', bytes: new TextEncoder().encode('enhet;år') };
  await drop(page, workbook('agera-export.xlsx', workbooks['agera-export.xlsx']), broken, none);
  for (const [name, words] of [
    ['agera-export.xlsx', 'Bladet Listor är dolt'],
    ['trasig.xlsx', 'Filen är skadad'],
    ['ingen.xlsx', 'Filen är ingen Excelfil'],
  ] as const) {
    await page.getByRole('button', { name }).first().click();
    await expect(main(page)).toContainText(words);
  }
});
