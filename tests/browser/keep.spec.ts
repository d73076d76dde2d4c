import AxeBuilder from '@axe-core/playwright';
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { alive, dataFile, drop, text, type Dropped } from './lib.ts';

/** All that the page has written in the browser. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map((d) => d.name),
    caches: await caches.keys(),
    files: await (async () => {
      const names: string[] = [];
      const root = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
      for await (const name of root.keys()) names.push(name);
      return names;
    })(),
    cookies: document.cookie,
  }));
const nothing = { local: [], session: [], databases: [], caches: [], files: [], cookies: '' };

/** An export of so many incidents; each system has ids of its own. */
const incidents = (rows: number, system: string): Dropped =>
  text(
    `${system}.csv`,
    [
      'id;händelsedatum;enhet;händelsetyp',
      ...Array.from({ length: rows }, (_, i) => `${system}${i};2025-0${1 + (i % 9)}-10;Ekgården;tillbud`),
    ].join('\n'),
  );

const open = async (page: Page, path = '/data/'): Promise<void> => {
  await page.goto(path);
  await alive(page);
};
const said = (page: Page) => page.locator('section[aria-labelledby="keep-title"]').getByRole('status');
const isKept = (page: Page) => expect(said(page)).toContainText('Allt här är sparat på den här datorn');
const keep = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Behåll på den här datorn' }).click();
  await isKept(page);
};
const rows = (page: Page) => page.locator('section[aria-labelledby="sources-title"] tbody tr');
/** The sources that are listed, and how many rows each gave. */
const listed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('section[aria-labelledby="sources-title"] tbody tr')].map((row): [string, string] => [
      row.querySelector('.name')?.lastChild?.textContent?.trim() ?? '',
      row.querySelector('td.number')?.textContent?.replace(/\s/g, ' ') ?? '',
    ]),
  );
const isShown = (page: Page, ...expected: string[]) =>
  expect.poll(async () => (await listed(page)).map(([name]) => name)).toEqual(expected);
/** The fragment that is kept of a page. */
const keptView = (page: Page, path: string) =>
  page.evaluate(
    (path) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('samsyn /');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('views').objectStore('views').get(path);
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(String(asked.result));
          };
        };
      }),
    path,
  );
const sampleIsShown = (page: Page) => expect(page.locator('#sources-title')).toHaveText('Exempeldatans filer');
/** Asks for rows as a person does, on the page Utforska. */
const ask = async (page: Page, sql: string): Promise<string[][]> => {
  await page.getByRole('link', { name: 'Utforska', exact: true }).first().click();
  await page.locator('textarea').fill(sql);
  await page.getByRole('button', { name: 'Kör frågan' }).click();
  const table = page.locator('section[aria-labelledby="answer-title"] table');
  await expect(table.locator('tbody tr').first()).toBeVisible();
  return table
    .locator('tr')
    .evaluateAll((list) => list.map((tr) => [...(tr as HTMLTableRowElement).cells].map((c) => c.innerText)));
};
const origin = (page: Page): string => new URL(page.url()).origin;
const devtools = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

test('files that are kept are there on the next visit, before anything is asked, on every page', async ({ page }) => {
  await open(page);
  await drop(page, dataFile('incident/lisa-2018-12.csv'), dataFile('survey/responses-2019-06.csv'));
  expect((await stored(page)).databases).toEqual([]);
  await keep(page);
  await page.reload();
  await expect(page.getByText(/Dina filer från .* finns kvar på den här datorn, och visas nu/)).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await drop(page, dataFile('survey/responses-2019-06.csv'));
  await expect(page.locator('section[aria-labelledby="jobs-title"] li')).toContainText(
    'finns redan, med samma innehåll',
  );
  await open(page, '/svarsfrekvens/');
  await expect(page.getByText(/finns kvar på den här datorn, och visas nu/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Dina egna filer \(2\)/ })).toBeVisible();
  await expect(page.locator('figure').first()).toContainText('Söderort');
});

test('the sample can be called back while files are kept, and what is added then comes along', async ({ page }) => {
  await open(page);
  await drop(page, incidents(20, 'A'));
  await keep(page);
  await page.getByRole('button', { name: 'Visa exempeldatan igen' }).click();
  await sampleIsShown(page);
  await expect(said(page)).toContainText('Dina filer är sparade på den här datorn, men visas inte nu.');
  await drop(page, incidents(30, 'B'));
  await isShown(page, 'B.csv');
  await page.getByRole('button', { name: 'Visa mina sparade filer' }).click();
  await isShown(page, 'A.csv', 'B.csv');
  await isKept(page);
  await page.reload();
  await isShown(page, 'A.csv', 'B.csv');
});

test('what was last chosen on a page is offered on the next visit', async ({ page }) => {
  await open(page);
  await drop(page, incidents(30, 'A'));
  await keep(page);
  await open(page, '/handelser/#from=2025-02&to=2025-05');
  await expect.poll(() => keptView(page, '/handelser/')).toContain('from=2025-02');
  await open(page, '/handelser/');
  await page.getByRole('link', { name: 'Visa samma urval som sist' }).click();
  await expect(page).toHaveURL(/from=2025-02/);
});

test.describe('a tab that is killed', () => {
  for (const at of ['reading', 'saving'] as const)
    test(`while it is ${at} leaves the state before, or the one after`, async ({ page, context }) => {
      await open(page);
      await drop(page, incidents(20, 'A'));
      await keep(page);
      for (const [n, wait] of (at === 'reading' ? [50, 400] : [0, 15, 40, 80]).entries()) {
        const tab = await context.newPage();
        await open(tab);
        await expect(rows(tab).first()).toBeVisible();
        const more = `B${n}`;
        const before = (await listed(tab)).map(([name]) => name);
        const file = incidents(at === 'reading' ? 60_000 : 4_000, more);
        const added = drop(tab, file).catch(() => undefined);
        if (at === 'saving') await added;
        await tab.waitForTimeout(wait);
        const session = await devtools(tab);
        const crashed = tab.waitForEvent('crash');
        // There is nobody left to answer.
        session.send('Page.crash').catch(() => undefined);
        await crashed;
        await tab.close();
        const next = await context.newPage();
        await open(next);
        await expect(rows(next).first()).toBeVisible();
        await isKept(next);
        const now = await listed(next);
        const mine = now.find(([name]) => name.includes(more));
        expect(now.length).toBe(before.length + (mine ? 1 : 0));
        expect(now.find(([name]) => name === 'A.csv')?.[1]).toBe('20');
        if (mine) expect(mine[1]).toBe(at === 'reading' ? '60 000' : '4 000');
        await next.close();
      }
    });
});

test('without room the state before stays, and it is said what did not fit', async ({ page }) => {
  await open(page);
  // Before anything is kept: the browser remembers for a while how much room there is.
  const session = await devtools(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: origin(page), quotaSize: 1_000_000 });
  await drop(page, incidents(20, 'A'));
  await keep(page);
  await drop(page, incidents(60_000, 'Stor'));
  await expect(said(page)).toContainText('Stor.csv fick inte plats');
  await expect(said(page)).toContainText('Det som var sparat sedan tidigare är orört.');
  await isShown(page, 'A.csv', 'Stor.csv');
  await session.send('Storage.overrideQuotaForOrigin', { origin: origin(page) });
  await page.reload();
  await isShown(page, 'A.csv');
  await isKept(page);
});

test('when the storage is cleared under a tab, it goes on in memory and says so', async ({ page }) => {
  await open(page);
  await drop(page, incidents(20, 'A'));
  await keep(page);
  const session = await devtools(page);
  await session.send('Storage.clearDataForOrigin', { origin: origin(page), storageTypes: 'all' });
  await expect(said(page)).toContainText('har rensats bort');
  await drop(page, incidents(30, 'B'));
  await isShown(page, 'A.csv', 'B.csv');
  expect((await stored(page)).databases).toEqual([]);
  await keep(page);
  await page.reload();
  await isShown(page, 'A.csv', 'B.csv');
});

test('two tabs follow each other; to stop keeping is told, and erases', async ({ page, context }) => {
  await open(page);
  await drop(page, incidents(20, 'A'));
  await keep(page);
  const other = await context.newPage();
  await open(other);
  await isShown(other, 'A.csv');
  await drop(other, incidents(30, 'B'));
  await isShown(page, 'A.csv', 'B.csv');
  await page.getByRole('button', { name: /Ta bort A.csv/ }).click();
  await isShown(other, 'B.csv');
  // Both at once: neither is lost.
  await Promise.all([drop(page, incidents(40, 'C')), drop(other, incidents(50, 'D'))]);
  for (const tab of [page, other])
    await expect.poll(async () => (await listed(tab)).map(([, n]) => n).sort()).toEqual(['30', '40', '50']);
  await page.getByRole('button', { name: 'Sluta behålla' }).click();
  await expect(other.getByText('I en annan flik valde du att sluta behålla filerna')).toBeVisible();
  await expect.poll(async () => (await stored(page)).databases).toEqual([]);
  await expect(rows(other)).toHaveCount(3);
  await page.reload();
  await sampleIsShown(page);
});

test('erase everything asks once, leaves nothing in any tab, and the sample comes back', async ({ page, context }) => {
  await open(page);
  await drop(page, incidents(20, 'A'));
  await keep(page);
  const other = await context.newPage();
  await open(other, '/handelser/');
  await expect(other.getByRole('link', { name: /Din egen fil/ })).toBeVisible();
  await page.getByRole('button', { name: 'Radera allt', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Avbryt' })).toBeFocused();
  await page.keyboard.press('Escape');
  await isShown(page, 'A.csv');
  await page.getByRole('button', { name: 'Radera allt', exact: true }).click();
  await page.getByRole('button', { name: 'Ja, radera allt' }).click();
  await expect(page.getByText('Allt är raderat.')).toBeVisible();
  await sampleIsShown(page);
  await expect(other.getByText('Allt raderades i en annan flik')).toBeVisible();
  await expect(other.getByRole('link', { name: /Exempeldata/ })).toBeVisible();
  expect(await stored(page)).toEqual(nothing);
  await page.reload();
  await alive(page);
  await sampleIsShown(page);
  expect((await stored(page)).databases).toEqual([]);
});

test('a backup, erased, and restored gives the same rows; cut off it is refused and nothing changes', async ({
  page,
}) => {
  await open(page);
  await drop(
    page,
    dataFile('incident/lisa-2018-12.csv'),
    dataFile('survey/responses-2019-06.csv'),
    incidents(300, 'A'),
  );
  const before = await listed(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara en säkerhetskopia' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^samsyn-\d{4}-\d\d-\d\d\.samsyn$/);
  const backup = { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  const sql = 'SELECT type, count(*)::INT AS n, sum(count)::INT AS s FROM incidents GROUP BY type ORDER BY type';
  const rowsBefore = await ask(page, sql);
  expect(rowsBefore.length).toBeGreaterThan(1);
  await page.getByRole('link', { name: 'Data', exact: true }).first().click();

  await drop(page, { name: backup.name, bytes: backup.bytes.slice(0, backup.bytes.length - 40) });
  await expect(
    page.getByText('är avkortad eller skadad, och har inte återställts. Inget har ändrats.').last(),
  ).toBeVisible();
  expect(await listed(page)).toEqual(before);

  await page.getByRole('button', { name: 'Radera allt', exact: true }).click();
  await page.getByRole('button', { name: 'Ja, radera allt' }).click();
  await sampleIsShown(page);
  await page.setInputFiles('#backup-file', [
    { name: backup.name, mimeType: 'application/zip', buffer: Buffer.from(backup.bytes) },
  ]);
  await expect.poll(() => listed(page)).toEqual(before);
  expect(await ask(page, sql)).toEqual(rowsBefore);
  expect(await stored(page)).toMatchObject({ databases: [], files: [], caches: [], local: [] });

  // Where something is, a person says what becomes of it.
  await open(page);
  await drop(page, incidents(50, 'B'), backup);
  await expect(page.getByText('Ska den ersätta det som finns här, eller läggas till?')).toBeVisible();
  await isShown(page, 'B.csv');
  await page.getByRole('button', { name: 'Lägg till säkerhetskopian' }).click();
  await expect(rows(page)).toHaveCount(before.length + 1);
});

test('a file that has changed on the disk since it was read is told of, and kept by what was read of it', async ({
  page,
}, info) => {
  const path = info.outputPath('Lokaler.csv');
  writeFileSync(path, incidents(20, 'A').bytes);
  await open(page);
  await page.setInputFiles('#files', path);
  await isShown(page, 'Lokaler.csv');
  writeFileSync(path, incidents(30, 'B').bytes);
  await page.getByRole('button', { name: 'Behåll på den här datorn' }).click();
  await expect(said(page)).toContainText('Lokaler.csv gick inte att spara i original');
  await page.reload();
  await expect.poll(() => listed(page)).toEqual([['Lokaler.csv', '20']]);
  await page.getByRole('button', { name: 'Spara en säkerhetskopia' }).click();
  await expect(page.getByText('Lokaler.csv är inte med: filen har ändrats eller flyttats')).toBeVisible();
});

test('a store from a newer Samsyn, and a damaged one, are left as they are and told', async ({ page }) => {
  for (const [written, sentence] of [
    [{ format: 99, revision: 1 }, 'kommer från en nyare version av Samsyn'],
    [{ format: 1, revision: 'x' }, 'är skadat och gick inte att läsa'],
  ] as const) {
    await open(page);
    await drop(page, incidents(20, 'A'));
    await keep(page);
    await page.evaluate(async (value) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error());
        });
      const database = await settled(indexedDB.open('samsyn /'));
      await settled(database.transaction('workspace', 'readwrite').objectStore('workspace').put(value, 'kept'));
      database.close();
    }, written);
    await page.reload();
    await expect(said(page)).toContainText(sentence);
    await sampleIsShown(page);
    await drop(page, incidents(30, 'B'));
    await isShown(page, 'B.csv');
    await page.getByRole('button', { name: 'Radera allt', exact: true }).click();
    await page.getByRole('button', { name: 'Ja, radera allt' }).click();
    await expect(page.getByText('Allt är raderat.')).toBeVisible();
    expect(await stored(page)).toEqual(nothing);
  }
});

test('the page has no fault that axe knows while files are kept, asked for, and erased', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page);
    await drop(page, incidents(20, 'A'));
    await keep(page);
    await page.reload();
    await isKept(page);
    await page.getByRole('button', { name: 'Radera allt', exact: true }).click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: 'Ja, radera allt' }).click();
    await expect(page.getByText('Allt är raderat.')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
