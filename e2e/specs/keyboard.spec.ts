import { routes } from '@/lib/routes';
import { blocks, keepStatus, rationale, resolution } from '../steps/editor-steps';
import { counter, openValues } from '../steps/import-steps';
import { skipToContent, tabTo } from '../steps/keyboard-steps';
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

test('Ein Antrag entsteht und wird gespeichert, ohne dass jemand die Maus berührt', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor');
  await page.goto(routes.newMotion());
  await skipToContent(page);
  await tabTo(page, page.getByLabel('Titel'));
  await page.keyboard.type('Ohne Maus');
  await tabTo(page, page.getByRole('button', { name: 'Als Entwurf anlegen' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Text schreiben' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar', { name: 'Gliederung des Textes' })).toBeVisible();

  const box = resolution(page);
  await expect(box).toHaveAttribute('aria-multiline', 'true');
  await expect(box).toHaveAccessibleDescription(/Mit Esc und Tab verlassen Sie das Textfeld/);
  await expect(keepStatus(page)).toHaveText('Noch nichts geändert.');
  await tabTo(page, page.getByRole('toolbar').getByRole('button').first());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const clause = page.getByRole('button', { name: 'Ziffer', exact: true });
  await expect(clause).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await expect(clause).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.type('Die IntMK dankt.');
  expect(await blocks(box)).toEqual(['CLAUSE 1 Die IntMK dankt.']);
  await expect(keepStatus(page)).toHaveText(/Entwurf gesichert/);

  // Inside the text the Tab key indents; Escape gives it back to the page.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(rationale(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('button', { name: 'Änderungen prüfen' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ansicht=pruefen/);
  await tabTo(page, page.getByRole('button', { name: 'Als Fassung 1 speichern' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Die IntMK dankt.', { exact: true })).toBeVisible();
});
