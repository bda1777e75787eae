import { PEOPLE } from '../people';
import { SAMPLE_MINUTES } from '../support/files';
import { expect, test } from '../support/test';

test.use({ javaScriptEnabled: false });

test('Anmelden, lesen, importieren und berichtigen geht ohne JavaScript', async ({ page }) => {
  await page.goto('/anmelden?weiter=/konferenzen/18/tagesordnung');
  await page.getByRole('button', { name: PEOPLE.office.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tagesordnung' })).toBeVisible();

  await page.getByRole('link', { name: 'Finanzierung der Migrationsberatung für Erwachsene (MBE)' }).click();
  await page.getByText('Ganzen Beschluss zitieren').click();
  await expect(page.getByText('18. IntMK 2023, TOP 4.3', { exact: true })).toBeVisible();

  await page.goto('/import');
  await page.getByRole('button', { name: 'Niederschrift lesen' }).click();
  await expect(page.getByText('Bitte wählen Sie eine Datei')).toBeVisible();
  await page.getByLabel('Datei wählen oder hierher ziehen').setInputFiles(SAMPLE_MINUTES);
  await page.getByRole('button', { name: 'Niederschrift lesen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Niederschrift der 31. IntMK 2036 prüfen');

  await page.getByRole('link', { name: 'Angaben zur Konferenz, Ort: ändern' }).click();
  await page.getByLabel('Ort', { exact: true }).fill('Anderswo');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.locator('#wert-conference-place')).toContainText('Anderswo');
});
