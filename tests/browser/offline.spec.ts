import { expect, test } from '@playwright/test';
import { alive, dataFile, drop, fixture, pages } from './lib.ts';

test('the first chart is there while the database is held back', async ({ page }) => {
  let held = 0;
  await page.route(/duckdb.*\.(wasm|js)/, () => {
    held++;
  });
  await page.goto('/');
  await alive(page);
  const chart = page.locator('figure svg').first();
  await expect(chart).toBeVisible();
  expect(await chart.locator('path, circle, rect').count()).toBeGreaterThan(5);
  await expect.poll(() => held).toBeGreaterThan(0);
});

test('the first chart stands in the page as it is served, before any script', async ({ request }) => {
  const html = await (await request.get('/')).text();
  expect(html).toMatch(/<figure[^]*<svg[^]*<\/svg>[^]*<\/figure>/);
});

test('no request leaves the origin, on any page, with files dropped; the policy is in the header and in the page', async ({
  page,
  baseURL,
}) => {
  const others: string[] = [];
  const origin = new URL(baseURL!).origin;
  const watch = (url: string) => {
    if (!url.startsWith('data:') && new URL(url).origin !== origin) others.push(url);
  };
  page.context().on('request', (request) => watch(request.url()));
  page.context().on('page', (p) => p.on('websocket', (socket) => watch(socket.url())));
  for (const [path] of pages) {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain('unsafe-eval;');
    await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveCount(1);
    await alive(page);
    await drop(
      page,
      fixture('protokoll.txt'),
      fixture('minnesanteckningar.txt'),
      dataFile('survey/responses-2019-06.csv'),
    );
    await page.waitForLoadState('networkidle');
  }
  expect(others).toEqual([]);
});

test('nothing is stored in the browser, and no name of a person stands in the address', async ({ page }) => {
  await page.goto('/protokoll/');
  await alive(page);
  await drop(page, fixture('protokoll.txt'), fixture('utvardering.txt'));
  await page.getByRole('link', { name: 'Frågor', exact: true }).first().click();
  await expect(page.locator('h1')).toBeVisible();
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: Object.keys(sessionStorage).filter((k) => !k.startsWith('sveltekit:')),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    files: await (async () => {
      const names: string[] = [];
      for await (const name of (
        (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> }
      ).keys())
        names.push(name);
      return names;
    })(),
    cookies: document.cookie,
  }));
  expect(stored).toEqual({ local: 0, session: [], databases: 0, caches: 0, files: [], cookies: '' });
  expect(decodeURIComponent(page.url())).not.toMatch(/Grankvist|Åkerblom|Vinterek/);
});
