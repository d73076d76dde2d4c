import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/handelser');
  await expect(page.getByLabel('Diagram', { exact: true })).toBeVisible();
});

test('the chart that suits is said, another can be chosen, and the choice is in the address', async ({ page }) => {
  const chart = page.getByLabel('Diagram', { exact: true });
  const lead = page.locator('figure').first();
  await expect(chart).toHaveValue('xmr');
  await chart.selectOption('u');
  await expect(lead).toContainText('per 100 anställda och år');
  await expect(page).toHaveURL(/p\.chart=u/);
  await chart.selectOption('run');
  await expect(lead).toContainText(/Längsta sviten på ena sidan är \d+/);
  await chart.selectOption('rolling');
  await expect(lead.getByRole('heading')).toHaveText('Hela organisationen, de senaste tolv månaderna');
  // What suits needs no place in the address.
  await chart.selectOption('xmr');
  await expect(page).not.toHaveURL(/p\.chart/);
});

test('what happens seldom is shown by the days between', async ({ page }) => {
  await page.goto('/handelser#m.type=illness&unit=grundskola');
  const lead = page.locator('figure').first();
  await expect(page.getByLabel('Diagram', { exact: true })).toHaveValue('t');
  await expect(lead).toContainText(/Vanligen omkring \d+ dagar mellan händelserna/);
  await expect(lead).toContainText(/Sedan den senaste har det gått \d+ dagar/);
});

test('a note stands at its day in the chart and below units, takes new limits, and can be taken away', async ({
  page,
}) => {
  const lead = page.locator('figure').first();
  await lead.getByText('Fäst en anteckning vid en dag').click();
  await lead.getByRole('button', { name: 'Fäst', exact: true }).click();
  await expect(lead.getByText('Välj en dag.')).toBeVisible();
  await expect(lead.getByLabel('Dag', { exact: true })).toBeFocused();
  await lead.getByLabel('Dag', { exact: true }).fill('2024-07-01');
  await lead.getByLabel('Anteckning', { exact: true }).fill('Ny rutin för larm');
  await lead.getByLabel('Räkna nya gränser från den dagen').check();
  await lead.getByRole('button', { name: 'Fäst', exact: true }).click();
  const notes = lead.getByRole('list', { name: 'Anteckningar' });
  await expect(notes).toContainText('1 juli 2024: Ny rutin för larm (nya gränser från juli 2024)');
  await expect(lead).toContainText('Gränserna är de från juli 2024');
  // Below the unit the note stands, and its limits do not count.
  await page.evaluate(() => (location.hash = 'unit=grundskola'));
  await expect(page.getByRole('list', { name: 'Anteckningar' })).toContainText('(gäller Hela organisationen)');
  await expect(lead).not.toContainText('Gränserna är de från');
  await page.getByRole('button', { name: 'Ta bort Ny rutin för larm' }).click();
  await expect(page.getByRole('list', { name: 'Anteckningar' })).toHaveCount(0);
});

test('a decision from a protocol can be pinned', async ({ page }) => {
  const lead = page.locator('figure').first();
  await lead.getByText('Fäst en anteckning vid en dag').click();
  await expect(lead.getByRole('heading', { name: 'Beslutat i samverkan, ur protokollen' })).toBeVisible();
  const first = lead.getByRole('listitem').first();
  const title = await first.getByRole('link').innerText();
  await first.getByRole('button').click();
  await expect(lead.getByRole('list', { name: 'Anteckningar' })).toContainText(title);
});

test('a file of a chart bears the period that the chart is of', async ({ page }) => {
  const funnel = page.locator('figure', { has: page.getByRole('heading', { name: /mer än storleken/ }) });
  await funnel.getByRole('button', { name: /^Kopiera/ }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    funnel.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).split(/\r?\n/);
  expect(lines.find((line) => line.includes('Hela organisationen'))).toContain('jan 2025 – dec 2025');
  expect(lines.join('\n')).not.toContain('Hela perioden');
});

test('shares closed in time: why, the immature months apart and without a signal, the numbers behind each', async ({
  page,
}) => {
  const lead = page.locator('figure').first();
  await page.getByLabel('Diagram', { exact: true }).selectOption('p');
  await expect(lead.getByRole('heading')).toHaveText('Hela organisationen, andel rapporter avslutade inom 90 dagar');
  await expect(lead).toContainText('90 dagar är ett internt mål, ingen gräns i lagen');
  await expect(lead).toContainText(/I genomsnitt \d+\s% av rapporterna avslutades inom 90 dagar/);
  await expect(lead).toContainText(/månaden som bedöms är \d+\s%–\d+\s% vad slumpen ger/);
  await expect(lead).toContainText(/Från okt 2025 har alla rapporter inte haft sina 90 dagar/);
  // The last three months are shaded, and said to be too early.
  await expect(lead.locator('svg')).toContainText('för tidigt');
  await lead.getByRole('button', { name: /^Visa som tabell/ }).click();
  const rows = lead.getByRole('table').getByRole('row');
  expect((await rows.allInnerTexts()).filter((row) => row.includes('för tidigt'))).toHaveLength(3);
  await expect(rows.filter({ hasText: 'dec 2025' })).toContainText('för tidigt');
});

test('the days of the week say how often chance gives as uneven a week', async ({ page }) => {
  const week = page.locator('figure', { has: page.getByRole('heading', { name: 'Veckodag' }) });
  await expect(week).toContainText(/Flest händelser på \S+dagar \(\d+\), minst på \S+dagar \(\d+\)/);
  await expect(week).toContainText('Måndag till fredag skiljer sig');
  const all = await week.locator('figcaption').innerText();
  // Another choice, another week.
  await page.evaluate(() => (location.hash = 'unit=mottagning+vuxen'));
  await expect(week.locator('figcaption')).not.toHaveText(all);
});

test.describe('a period by the keyboard', () => {
  test('the last 3, 6, 12 and 36 months by their presets', async ({ page }) => {
    for (const [name, from] of [
      ['3 månader', 'okt 2025'],
      ['6 månader', 'juli 2025'],
      ['12 månader', 'jan 2025'],
      ['36 månader', 'jan 2023'],
    ] as const) {
      const chooser = page.getByRole('button', { name: /perioden|–/ }).first();
      await chooser.focus();
      await page.keyboard.press('Enter');
      const preset = page.getByRole('button', { name: new RegExp(name) }).first();
      await preset.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('slider', { name: 'Första månaden' })).toHaveAttribute('aria-valuetext', from);
    }
  });

  test('the handles of the brush move by arrows, by years and to the ends; the views follow', async ({ page }) => {
    const first = page.getByRole('slider', { name: 'Första månaden' });
    const rows = page.getByText(/händelserna som rader/).first();
    const all = await rows.innerText();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect(first).toHaveAttribute('aria-valuetext', 'feb 2023');
    await page.keyboard.press('PageUp');
    await expect(first).toHaveAttribute('aria-valuetext', 'feb 2024');
    await expect(rows).not.toHaveText(all);
    await page.keyboard.press('Home');
    await expect(first).toHaveAttribute('aria-valuetext', 'jan 2023');
    await expect(rows).toHaveText(all);
  });
});

test('a step of the brush draws the chart once, and not again when the address follows', async ({ page }) => {
  const ends = page.getByRole('slider').first();
  await ends.focus();
  await ends.press('PageUp');
  await expect(page).toHaveURL(/from=/);
  const before = page.url();
  await page.waitForLoadState('networkidle');
  // Bars that wait for nothing but the counts.
  const kinds = page.locator('figure', { has: page.getByRole('heading', { name: 'Händelsetyp' }) });
  await kinds.scrollIntoViewIfNeeded();
  await kinds.evaluate((figure) => {
    const held = window as unknown as { draws: Map<Node, number> };
    held.draws = new Map();
    new MutationObserver((all) => {
      for (const { target, addedNodes } of all)
        if ([...addedNodes].some((n) => n.nodeName.toLowerCase() === 'svg'))
          held.draws.set(target, (held.draws.get(target) ?? 0) + 1);
    }).observe(figure, { subtree: true, childList: true });
  });
  await ends.press('ArrowRight');
  await expect(page).not.toHaveURL(before);
  // Whatever the address sets off comes within the next idle moments.
  for (let i = 0; i < 5; i++) await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const draws = await page.evaluate(() => [...(window as unknown as { draws: Map<Node, number> }).draws.values()]);
  expect(draws.length).toBeGreaterThan(0);
  expect(Math.max(...draws)).toBe(1);
});
