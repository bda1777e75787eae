import { PEOPLE } from '../people';
import { beginMotion, rationale, resolution, saveVersion } from '../steps/editor-steps';
import { coSign, invite } from '../steps/motion-steps';
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

test('Ein Antrag wird ohne JavaScript geschrieben, gespeichert und mitgezeichnet', async ({ pageOf }) => {
  const hamburg = await pageOf('editor');
  const motion = await beginMotion(hamburg, 'Ohne JavaScript');
  await hamburg.goto(`${motion}/bearbeiten`);
  await resolution(hamburg).fill('1. Die IntMK stellt fest:\n- es fehlt an Zeit.\n\n2. Sie bittet den Bund.');
  await rationale(hamburg).fill('Das ist bekannt.');
  await saveVersion(hamburg, 1);
  await hamburg.goto(`${motion}/bearbeiten`);
  await expect(resolution(hamburg)).toHaveValue(
    '1. Die IntMK stellt fest:\n  - es fehlt an Zeit.\n\n2. Sie bittet den Bund.',
  );

  await resolution(hamburg).fill('1. Mit <b>HTML</b>');
  await hamburg.getByRole('button', { name: 'Änderungen prüfen' }).click();
  await expect(hamburg.getByText('Der Text enthält HTML-Auszeichnungen')).toBeVisible();
  await expect(hamburg.getByRole('button', { name: 'Als Fassung 2 speichern' })).toHaveCount(0);

  await invite(hamburg, motion, ['Berlin']);
  await coSign(await pageOf('approverBe'), motion, 1);
  await hamburg.goto(motion);
  await expect(hamburg.getByText('2 von 16').first()).toBeVisible();
});

test('Suche und Erfolgskontrolle gehen ohne JavaScript', async ({ page, pageOf }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Suchen' }).fill('Härtefallregelung');
  await page.getByRole('button', { name: 'Suche starten' }).click();
  await page.getByRole('link', { name: /^Für eine Härtefallregelung zur Einbürgerung/ }).click();
  await expect(page).toHaveURL(/\/beschluesse\/18\/4\.4/);

  const office = await pageOf('office');
  await office.goto('/erfolgskontrolle');
  await office.getByLabel('Wörter in Bitte oder Titel').fill('Härtefälle');
  await office.getByRole('button', { name: 'Anzeigen' }).click();
  await expect(office.getByRole('link', { name: 'TOP 4.4, Ziffer 2' })).toBeVisible();
  await expect(office.getByRole('link', { name: 'TOP 5.2, Ziffer 3' })).toHaveCount(0);
});
