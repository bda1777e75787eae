import { counter, openValues } from '../steps/import-steps';
import { SAMPLE_MINUTES } from '../support/files';
import { expect, test } from '../support/test';

test('Ein Import geht allein mit der Tastatur', async ({ page, signInAs }) => {
  await signInAs('office');
  await page.goto('/import');
  // Choosing a file is a window of the operating system; everything else goes by keys.
  await page.getByLabel('Datei wählen oder hierher ziehen').setInputFiles(SAMPLE_MINUTES);
  await page.getByLabel('Datei wählen oder hierher ziehen').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Oder Text einfügen')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Niederschrift lesen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(counter(page)).toBeVisible();

  const before = await openValues(page);
  await page.keyboard.press('n');
  const confirm = page.getByRole('button', { name: 'Ist richtig so' });
  await expect(confirm).toBeVisible();
  const row = page.getByRole('listitem').filter({ has: confirm }).first();
  await expect(row).toBeFocused();
  await confirm.focus();
  await page.keyboard.press('Enter');
  await expect(counter(page)).toHaveText(new RegExp(`^${before - 1} von`));
});

test('Der erste Tabulatorschritt führt zum Inhalt', async ({ page }) => {
  await page.goto('/beschluesse');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
