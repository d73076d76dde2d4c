import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { alive, drop, text } from './lib.ts';
import { manyUnits, planted } from './manyUnits.ts';

const figure = (page: Page, name: RegExp) => page.getByRole('figure', { name });
const units = (page: Page) => figure(page, /^HME 2025 i varje enhet$/);

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`/medarbetarindex/${hash}`);
  await alive(page);
}

test('the fall in one part of one unit is named, and so it is however short the period is', async ({ page }) => {
  await open(page);
  const caption = units(page).locator('.caption');
  await expect(caption).toContainText(
    /^Äldreboendet Ekdungen faller \d+,\d punkter i Styrning, från \d+,\d till \d+,\d, medan/,
  );
  const said = await caption.textContent();
  // The year before lies outside the period, and is what the change is measured against all the same.
  await open(page, '#from=2025-07&to=2025-12');
  await expect(caption).toHaveText(said!);
  await expect(page.getByRole('combobox', { name: 'Jämför med' })).toHaveValue('2024');
  await open(page, '#from=2026-01');
  await expect(page.getByText('Det senaste före den, 2025, visas.')).toBeVisible();
});

test("a unit's page follows the period, and keeps the year before it", async ({ page }) => {
  await page.goto('/enheter/#unit=äldreboendet%20ekdungen&from=2024-01&to=2024-12');
  await alive(page);
  const table = page.getByRole('table', { name: /HME 2024/ });
  await expect(table).toBeVisible();
  await expect(table.getByRole('row').nth(1).getByRole('cell').nth(1)).toHaveText(/^\d+$/);
});

test('by gender: the figures are those of women, and the two stand beside each other', async ({ page }) => {
  await open(page);
  const both = figure(page, /^Kvinnor och män: HME 2025/);
  await expect(both).toBeVisible();
  const whole = await units(page).locator('.caption').textContent();
  await page.getByRole('combobox', { name: 'Svar från' }).selectOption('Kvinnor');
  await expect(both).toBeHidden();
  const women = figure(page, /^HME för kvinnor 2025 i varje enhet$/);
  await expect(women.locator('.caption')).not.toHaveText(whole!);
});

test("other municipalities' values from Kolada: the own one is known by its name, else asked for; none becomes a unit", async ({
  page,
}) => {
  await open(page);
  await expect(figure(page, /^HME 2025 bland kommuner/).locator('.caption')).toContainText(
    /^Älvkulla har \d+,\d, plats \d+ av 25 räknat från det högsta värdet\./,
  );
  await drop(
    page,
    text('hme.csv', 'instrument;år;enhet;värde;antal svar\nHME;2025;Eken;70;30\nHME;2025;Asken;76;30\n'),
    text(
      'kolada.csv',
      'nyckeltal (ID);kommun;kön;år;värde\nU00200;Björkvik;Totalt;2024;79\nU00200;Granö;Totalt;2024;81\n',
    ),
  );
  const strip = figure(page, /^HME 2024 bland kommuner/);
  await expect(strip.locator('.caption')).toContainText('Välj vilken kommun som är er');
  await strip.getByRole('combobox', { name: 'Vilken kommun är er?' }).selectOption('Björkvik');
  await expect(strip.locator('.caption')).toContainText('Björkvik har 79,0, plats 2 av 2');
  await page.getByRole('button', { name: /Välj enhet/ }).click();
  await expect(page.getByRole('dialog').getByText('Eken')).toBeVisible();
  await expect(page.getByRole('dialog').getByText('Björkvik')).toHaveCount(0);
});

test.describe('three hundred units', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    const many = manyUnits();
    await drop(page, text('enheter.csv', many.units), text('hme.csv', many.indexes));
    await expect(units(page).locator('.caption')).toContainText(`${planted.unit} faller`);
  });

  test('those that moved stand first, one is found by typing, and the head stays in sight', async ({ page }) => {
    await expect(units(page)).toContainText('40 av 263 enheter visas.');
    const points = units(page).getByRole('listbox');
    await points.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(points.getByRole('option')).toContainText(planted.unit);
    const head = units(page).locator('.head');
    await page.mouse.wheel(0, 900);
    await expect.poll(async () => (await head.boundingBox())!.y).toBeLessThan(120);
    await expect(head).toBeInViewport();
    await page.getByRole('searchbox', { name: 'Sök enhet' }).fill('plats 144');
    await units(page)
      .getByRole('button', { name: /^Visa som tabell/ })
      .click();
    await expect(units(page).getByRole('rowheader')).toHaveText(['Arbetsplats 144']);
  });

  test('the tree folds: administrations first, opened by a button, closed again', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Ordning' }).selectOption('Organisation');
    const opening = units(page).getByRole('button', { name: /^Visa de \d+ raderna under Avdelning 7$/ });
    await opening.click();
    const closing = units(page).getByRole('button', { name: 'Dölj raderna under Avdelning 7' });
    await expect(closing).toHaveAttribute('aria-expanded', 'true');
    await units(page)
      .getByRole('button', { name: /^Visa som tabell/ })
      .click();
    await expect(units(page).getByRole('rowheader', { name: 'Arbetsplats 36', exact: true })).toBeVisible();
    await units(page)
      .getByRole('button', { name: /^Visa som diagram/ })
      .click();
    await closing.click();
    await expect(opening).toHaveAttribute('aria-expanded', 'false');
  });

  test('on paper: as many sheets as it takes, no row cut, the head on each', async ({ page }) => {
    await units(page).getByRole('button', { name: 'Visa alla 263' }).click();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const sheets = units(page).locator('.sheet');
    await expect(sheets).toHaveCount(8);
    await page.emulateMedia({ media: 'print' });
    // 210 × 297 mm less the margins, in CSS pixels.
    await page.setViewportSize({ width: 700, height: 1000 });
    for (const sheet of await sheets.all()) {
      const box = (await sheet.boundingBox())!;
      expect(box.height).toBeLessThan(960);
      expect(box.width).toBeLessThanOrEqual(700);
      await expect(sheet).toContainText('Styrning');
    }
    await expect(units(page).locator('.plot')).toBeHidden();
  });
});

test.describe('a chart is copied in two clicks', () => {
  async function save(page: Page, what: string): Promise<{ name: string; bytes: Buffer }> {
    const waiting = page.waitForEvent('download');
    await units(page)
      .getByRole('button', { name: /^Kopiera eller spara/ })
      .click();
    await units(page).getByRole('button', { name: what, exact: true }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  test('as a table: title, what is chosen, source and day above it', async ({ page }) => {
    await open(page);
    const { name, bytes } = await save(page, 'Spara som CSV');
    expect(name).toMatch(/^hme-2025-i-varje-enhet-\d{4}-\d\d-\d\d\.csv$/);
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[0]).toBe('\ufeffHME 2025 i varje enhet');
    expect(lines[2]).toBe('Hela organisationen · Hela perioden');
    expect(lines[3]).toMatch(/^Källa: Exempeldata \(påhittad\) · uppgifter till och med .* · hämtat ur Samsyn \d/);
    expect(lines[5]).toMatch(/^Enhet;Nivå;Svar 2025;Hela indexet 2024;/);
    expect(lines[6]).toMatch(/^Äldreboendet Ekdungen;enhet;\d+;\d+,\d/);
    const xlsx = await save(page, 'Spara som Excelfil');
    expect(xlsx.name).toMatch(/\.xlsx$/);
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(xlsx.bytes.toString('utf8')).toContain('Äldreboendet Ekdungen');
    await expect(units(page).getByRole('status')).toContainText('Sparat som hme-2025');
  });

  test('as a picture: light whatever the page is, with its font, and nothing from elsewhere', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page);
    const svg = (await save(page, 'Spara som bild (SVG)')).bytes.toString('utf8');
    for (const said of [
      'HME 2025 i varje enhet',
      'Äldreboendet Ekdungen faller',
      'Ring 2024',
      'Hela organisationen',
      'Källa',
    ])
      expect(svg).toContain(said);
    expect(svg).toContain('data:font/woff2;base64,');
    expect(svg).not.toContain('var(--');
    expect(svg.replaceAll(/http:\/\/www\.w3\.org\/[\w/]*/g, '')).not.toMatch(/https?:\/\//);
    // The light page's paper and ink, none of the dark one's.
    expect(svg).toMatch(/<rect [^>]*fill="#fff(fff)?"/);
    expect(svg).not.toContain('#16191d');
    const png = (await save(page, 'Spara som bild (PNG)')).bytes;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Two pixels for each of 960 and the edges.
    expect(png.readUInt32BE(16)).toBe(2 * (960 + 48));
    await expect(units(page).getByRole('status')).toContainText('Sparat som hme-2025');
  });
});
