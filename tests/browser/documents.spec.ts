import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alive, drop, text, type Dropped } from './lib.ts';

/** A document's fixture under a name of its own. */
const made = (name: string, file = name): Dropped => ({
  name,
  bytes: readFileSync(fileURLToPath(new URL(`../ingest/document/fixtures/${file}`, import.meta.url))),
});

const main = (page: Page) => page.locator('main');

test('a Word file is read in the worker; what only has its name is told of', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/data/');
  await alive(page);
  await drop(page, made('protokoll.docx', 'protocol.docx'), text('falsk.docx', 'Protokoll'));
  const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first();
  await expect(row('protokoll.docx')).toContainText('11 mars 2025');
  await expect(row('falsk.docx')).toContainText('Gick inte att läsa');
  await expect(page.locator('main')).toContainText('Filen är inget Word-dokument, fast den heter .docx.');
  expect(errors).toEqual([]);
});

test('a scan: its pages are told of while they are read, it opens as a protocol, and no request leaves the origin', async ({
  page,
  baseURL,
}) => {
  const others: string[] = [];
  const faults: string[] = [];
  page.context().on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL!).origin) others.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto('/data/');
  await alive(page);
  const dropped = drop(page, made('scan-after-text.pdf'), made('scan-jpx.pdf'));
  await expect(main(page)).toContainText('Känner igen text på sida 2 av 2');
  await expect(main(page).getByRole('progressbar', { name: 'Läser scan-after-text.pdf' })).toHaveAttribute(
    'value',
    '0.5',
  );
  await expect(main(page).getByRole('status').first()).toHaveText(
    'Läser scan-after-text.pdf, 50 procent. 1 fil väntar.',
  );
  await expect(main(page)).toContainText('Väntar på sin tur');
  await dropped;
  await main(page)
    .getByRole('button', { name: /scan-after-text\.pdf/, expanded: false })
    .click();
  await expect(main(page)).toContainText(
    /En sida är inskannad, och texten är igenkänd ur bilden med 9\d procents säkerhet/,
  );

  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Protokoll' }).first().click();
  // The only meeting that was read is open already.
  await expect(main(page).getByRole('heading', { name: 'samverkansgruppen, 7 juni 2023' })).toBeVisible();
  // Two items of the text and two of the scan.
  for (const title of ['Mötets öppnande', 'Budget', 'Lokaler', 'Mötet avslutas'])
    await expect(main(page)).toContainText(title);
  expect(others).toEqual([]);
  expect(faults).toEqual([]);
});

test('cancel ends a page in the middle of its recognition', async ({ page }) => {
  await page.goto('/data/');
  await alive(page);
  const dropped = drop(page, made('scan-jpeg.pdf'));
  await expect(main(page)).toContainText('Känner igen text på sida 1 av 1');
  await main(page).getByRole('button', { name: 'Avbryt scan-jpeg.pdf' }).click();
  await expect(main(page)).toContainText('Läsningen av scan-jpeg.pdf avbröts. Inget av den togs med.');
  await dropped;
  // The sample is still what is shown.
  await expect(page.getByText('Exempeldata (påhittad)').first()).toBeVisible();
});

test('text that is no protocol is called so, on the page of protocols too; the file button speaks the page’s language', async ({
  page,
}) => {
  await page.goto('/data/');
  await alive(page);
  await page.getByLabel('Lägg till filer').setInputFiles({
    ...{ name: 'brev.txt', mimeType: 'text/plain' },
    buffer: Buffer.from('Hej alla! Nu är det vår, och fikat står framdukat i matsalen klockan tre. Välkomna!'),
  });
  await expect(main(page)).toContainText(
    'brev.txt är läst, men liknar inte ett protokoll från samverkan. Inget ur den är med.',
  );
  await expect(main(page)).not.toContainText('gick inte att läsa');
  const choosing = page.waitForEvent('filechooser');
  await page.getByText('Välj filer på datorn').click();
  await (await choosing).setFiles([]);
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Protokoll' }).first().click();
  await expect(main(page)).toContainText('Här finns inga protokoll än.');
  await expect(main(page)).toContainText('En av filerna du lade till gav inget att visa.');
});
