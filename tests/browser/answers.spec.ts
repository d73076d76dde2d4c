import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { alive, drop, text } from './lib.ts';

const DAY = 86_400_000;
/** The ISO day so many days from today. */
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const figure = (page: Page, name: string) => page.getByRole('figure', { name });
const noFaults = async (page: Page): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  }
};
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('the sample: the group that stopped answering, the seat that stands empty, what the sides differ on', async ({
  page,
}) => {
  await page.goto('/svarsfrekvens/');
  await alive(page);
  await expect(figure(page, 'Svarsfrekvens i varje grupp').locator('.caption')).toContainText(
    'LSG Hemtjänst Norr svarade förra omgången men inte den här.',
  );
  const lines = page.getByRole('table', { name: 'Grupp för grupp, omgång för omgång' }).locator('tbody tr');
  await expect(lines.first()).toContainText('LSG Hemtjänst Norr');
  await expect(lines.first()).toContainText('har slutat svara');
  await expect(page.getByRole('listitem').filter({ hasText: 'Sveriges Skolledare' })).toContainText(
    /^Ingen från Sveriges Skolledare i VSG Grundskola sedan februari 2025 \(3 möten\); tidigare med på 9 av 9 möten/,
  );
  await expect(figure(page, 'Vad de svarade').locator('.caption')).toContainText(
    'Mest skiljer sig sidorna om ”De frågor som vi tar upp får svar”',
  );
  await expect(figure(page, 'Svar dag för dag').locator('.caption')).toContainText('Enkäten stängde 31 oktober 2025');
  // Drawn back in time by the keyboard: what would have been expected then.
  const back = page.getByLabel('Visa läget som det var');
  await back.focus();
  for (let i = 0; i < 14; i++) await back.press('ArrowLeft');
  await expect(figure(page, 'Svar dag för dag').locator('.caption')).toContainText(
    /Hade det gått som de två omgångarna före/,
  );
  await expect(back).toHaveAttribute('aria-valuetext', '17 oktober 2025, 14 dagar kvar');
});

test('who is left is copied as a mail, and comes as CSV that a Swedish Excel opens', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/svarsfrekvens/');
  await alive(page);
  await page.getByRole('button', { name: /Kopiera som text\s*: Påminn/ }).click();
  await expect(page.getByText('Kopierat.')).toBeVisible();
  const mail = await page.evaluate(() => navigator.clipboard.readText());
  expect(mail.split('\n')[0]).toBe('I Utvärdering av samverkan 2025 saknas de här svaren:');
  expect(mail).toContain('LSG Hemtjänst Norr: 3 av 3 fackliga och 2 av 2 chefer har inte svarat');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Hämta som CSV\s*: Skyddsrond 2025/ }).click(),
  ]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv.split('\r\n')[0]).toBe('\ufeffEnhet;Under;Vad;Läge;Senast');
  expect(csv).toContain(';Skyddsrond 2025;försenad;2025-11-15');
});

/** A round with a group for each letter, and the days on which its answers came, counted from the last. */
const survey = (name: string, closes: string, answered: number): string =>
  ['A', 'B', 'C', 'D', 'E']
    .flatMap((g) => [
      `${name};${closes};LSG ${g};Fackliga;10;${answered}`,
      `${name};${closes};LSG ${g};Chefer;10;${answered}`,
    ])
    .join('\n');
const cameOn = (name: string, closes: string, before: number, count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `${name};LSG ${'ABCDE'[i % 5]};Facklig;${new Date(Date.parse(closes) - before * DAY).toISOString().slice(0, 10)} 10:${10 + (i % 50)}`,
  ).join('\n');

test('an open survey: how many, how long is left, what is expected, and a mail that says until when', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [last, closes] = [inDays(-355), inDays(10)];
  const rates = `undersökning;datum;grupp;roll;deltagare;svar\n${survey('Puls 1', last, 6)}\n${survey('Puls 2', closes, 4)}\n`;
  const days = [
    'Undersökning;Grupp;Roll;Svarsdatum',
    ...[cameOn('Puls 1', last, 11, 50), cameOn('Puls 1', last, 2, 10)],
    ...[cameOn('Puls 2', closes, 11, 30), cameOn('Puls 2', closes, 10, 10)],
  ].join('\n');
  await page.goto('/svarsfrekvens/');
  await alive(page);
  await drop(page, text('svar.csv', rates), text('dagar.csv', days));
  const caption = figure(page, 'Svar dag för dag').locator('.caption');
  await expect(caption).toContainText('har 40 av 100 svarat (40,0');
  await expect(caption).toContainText('om 10 dagar');
  await expect(caption).toContainText('Går det som förra omgången slutar det på ungefär 53 svar, mellan 43 och 62');
  await expect(page.getByText('10 av 50 svarade till slut')).toBeVisible();
  await page.getByRole('button', { name: 'Stäng' }).first().click();
  await page.getByRole('button', { name: /Kopiera som text\s*: Påminn/ }).click();
  await expect(page.getByText('Kopierat.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Puls 2 går att svara på till och med /);
  // Day by day with the keyboard, and what is expected at the end.
  await page.getByRole('listbox', { name: 'Svar dag för dag' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(figure(page, 'Svar dag för dag').getByRole('option')).toContainText('Väntat: 43–62');
  await noFaults(page);
});

test('two surveys beside each other in one table are two rounds of one series', async ({ page }) => {
  await page.goto('/svarsfrekvens/');
  await alive(page);
  await drop(
    page,
    text('enkät.csv', 'Enkät 2024;;;;\nGrupp;Skickade VT;Svar VT;Skickade HT;Svar HT\nLSG A;7;5;8;0\nLSG B;3;1;3;2\n'),
  );
  await expect(page.getByLabel('Undersökning').locator('option')).toHaveText([
    'Enkät 2024 HT, 1 juli 2024',
    'Enkät 2024 VT, 1 januari 2024',
  ]);
  await expect(figure(page, 'Svarsfrekvens i varje grupp').locator('.caption')).toContainText(
    'LSG A svarade förra omgången men inte den här.',
  );
});

test('opinions of few are hidden, and no word of what was written in own words is anywhere', async ({ page }) => {
  const rows = [
    ...Array.from(
      { length: 12 },
      (_, i) => `U 2025;LSG A;Facklig;${(i % 5) + 1};${(i % 4) + 1};Kaffet är kallt på tisdagar ${i}`,
    ),
    ...Array.from(
      { length: 3 },
      (_, i) => `U 2025;LSG A;Chef;5;${i + 1};Stolarna är hårda, och stressen och arbetsbelastningen är hög ${i}`,
    ),
  ];
  const answers = `Enkät;Grupp;Roll;Vi får underlag i tid;Mina frågor får svar;Vad kan bli bättre i gruppen?\n${rows.join('\n')}\n`;
  const rates =
    'undersökning;datum;grupp;roll;deltagare;svar\nU 2025;2025-10-31;LSG A;fackliga;20;12\nU 2025;2025-10-31;LSG A;chefer;5;3\n';
  await page.goto('/svarsfrekvens/');
  await alive(page);
  await drop(page, text('svar.csv', rates), text('enkätsvar.csv', answers));
  const asked = figure(page, 'Vad de svarade');
  await asked.getByRole('button', { name: 'Visa som tabell' }).click();
  const cells = asked.getByRole('table').first().locator('tbody tr');
  await expect(cells).toHaveCount(6);
  await expect(cells.filter({ hasText: 'Chefer' }).first()).toContainText('dolt (liten grupp)');
  await expect(cells.filter({ hasText: 'Fackliga' }).first()).toContainText('dolt (liten grupp)');
  await expect(cells.filter({ hasText: 'Alla' }).first()).toContainText('15');
  await expect(asked).toContainText('Inget tema finns i så många som 10 svar.');
  expect(await page.content()).not.toMatch(/Kaffet|Stolarna/);
  await page.goto('/utforska/');
  await alive(page);
});

test('three hundred groups in five rounds: folded, unfolded by branch, found by search, printed in full', async ({
  page,
}) => {
  const units = ['enhet;överordnad;nivå;grupp', 'Kommunen;;kommun;CESAM'];
  const answers = ['undersökning;datum;grupp;roll;deltagare;svar'];
  const ask = (group: string, silent = false): void => {
    for (let year = 2021; year <= 2025; year++)
      for (const [role, asked] of [
        ['fackliga', 5],
        ['chefer', 3],
      ] as const)
        answers.push(
          `U ${year};${year}-10-31;${group};${role};${asked};${silent && year === 2025 ? 0 : (group.length + year) % (asked + 1)}`,
        );
  };
  for (let a = 0; a < 6; a++) {
    units.push(`Förvaltning ${a};Kommunen;förvaltning;FSG ${a}`);
    ask(`FSG ${a}`);
    for (let i = 0; i < 49; i++) {
      units.push(`Enhet ${a}-${i};Förvaltning ${a};enhet;LSG ${a}-${i}`);
      ask(`LSG ${a}-${i}`, a === 3 && i === 7);
    }
  }
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/svarsfrekvens/');
  await alive(page);
  await drop(page, text('units.csv', units.join('\n')), text('svar.csv', answers.join('\n')));
  const groups = figure(page, 'Svarsfrekvens i varje grupp');
  const fold = page.getByRole('button', { name: 'Förvaltning 3 (49)' });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(groups.locator('svg text').filter({ hasText: /^LSG/ })).toHaveCount(0);
  await fold.press('Enter');
  await expect(page.getByRole('button', { name: 'Förvaltning 3 (49)' })).toHaveAttribute('aria-expanded', 'true');
  await expect(groups.locator('svg text').filter({ hasText: /^LSG/ })).toHaveCount(49);
  await page.getByLabel('Sök grupp').fill('5-17');
  await expect(groups.locator('svg text').filter({ hasText: /^LSG/ })).toHaveText(['LSG 5-17']);
  await expect(page.getByRole('table', { name: 'Grupp för grupp, omgång för omgång' }).locator('tbody tr')).toHaveCount(
    1,
  );
  await page.getByLabel('Sök grupp').fill('');
  await page.getByRole('button', { name: 'Fäll ut alla' }).click();
  await expect(groups.locator('svg text').filter({ hasText: /^LSG/ })).toHaveCount(294);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(groups.locator('.plot')).toBeHidden();
  await expect(groups.locator('.sheet text').filter({ hasText: /^LSG/ })).toHaveCount(294);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Fäll ihop alla' }).click();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    // Drawn anew in a frame that has time.
    await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0);
  }
  await page.getByRole('button', { name: 'Stäng' }).first().click();
  await noFaults(page);
});
