import { expect, test, type Page } from '@playwright/test';
import { alive, drop, text } from './lib.ts';

const times = (page: Page) => page.locator('figure', { has: page.locator('#times-title') });

test('how long the steps take, by area, and which step is in the address', async ({ page }) => {
  await page.goto('/handelser/');
  await alive(page);
  await expect(times(page).locator('.caption')).toContainText(/Hälften av rapporterna avslutas inom \d+ dagar/);
  await expect(times(page).locator('.caption')).toContainText(/än öppna, som räknas som väntande/);
  await times(page).getByRole('button', { name: 'Hände → rapporterad' }).click();
  await expect(times(page).locator('.caption')).toContainText('de senaste 90 dagarnas är inte med');
  await expect(page).toHaveURL(/p\.step=report/);
  await times(page).getByRole('listbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(times(page).getByRole('option')).toContainText(/klara/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/unit=/);
  await times(page)
    .getByRole('button', { name: /Visa som tabell/ })
    .click();
  await expect(times(page).getByRole('columnheader', { name: 'Nio av tio inom, dagar' })).toBeVisible();
});

const header =
  'id;händelsedatum;rapporterad;enhet;händelsetyp;allvarlig;status;klardatum;skickad till försäkringskassan;fk datum;frånvarodagar';
const file = text(
  'ia.csv',
  [
    header,
    '1;2024-01-10;2024-01-12;Skolan;Olycksfall;nej;Klar;2024-02-11;Ja;2024-01-15;4',
    '2;2024-02-10;2024-02-10;Skolan;Olycksfall;nej;Klar;2024-02-20;Ja;2024-02-19;',
    '3;2024-03-10;2024-03-11;Köket;Olycksfall;nej;Utreds;;Nej;;2',
    '4;2024-04-10;2024-04-10;Köket;Tillbud;nej;Klar;2024-04-30;;;3',
    '5;2024-05-10;2024-05-10;Köket;Tillbud;ja;Klar;2024-05-30;;;',
    '6;2024-12-10;2024-12-10;Skolan;Tillbud;nej;Klar;2024-12-11;;;',
  ].join('\n'),
);

test('own data: all three steps, and near misses that look like accidents lead to their lines', async ({ page }) => {
  await page.goto('/handelser/');
  await alive(page);
  await drop(page, file);
  await times(page).getByRole('button', { name: 'Rapporterad → Försäkringskassan' }).click();
  await expect(times(page).locator('.caption')).toHaveText(
    'Hälften av arbetsskadorna skickas inom 9 dagar; nio av tio är inte skickade än. Räknat på 2 skickade och 1 än inte skickade, som räknas som väntande så länge de har väntat.',
  );
  await times(page).getByRole('button', { name: 'Rapporterad → avslutad' }).click();
  await expect(times(page).locator('.caption')).toContainText('Hälften av rapporterna avslutas inom 20 dagar');
  const suspects = page.getByRole('region', { name: 'Tillbud som kan vara olycksfall' });
  await expect(suspects).toContainText('1 tillbud har frånvaro eller skada på raden och kan vara ett olycksfall.');
  await expect(suspects).toContainText('1 tillbud till är märkt som allvarligt');
  await suspects.getByRole('link', { name: 'Till filerna på Data' }).click();
  await page
    .getByRole('button', { name: /ia\.csv/ })
    .first()
    .click();
  await expect(page.locator('main')).toContainText(
    'Tillbud med frånvaro eller skada på raden: kontrollera om det är ett olycksfall.',
  );
});

test('without days of any step it says so, and claims nothing', async ({ page }) => {
  await page.goto('/handelser/');
  await alive(page);
  await drop(page, text('a.csv', 'id;händelsedatum;enhet;händelsetyp\n1;2024-01-10;Skolan;Tillbud\n'));
  await expect(times(page).locator('.caption')).toHaveText(
    'Inga rapporter i det valda säger vilken dag något av stegen togs.',
  );
  await expect(page.getByRole('region', { name: 'Tillbud som kan vara olycksfall' })).toHaveCount(0);
});
