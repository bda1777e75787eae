import { readFileSync, writeFileSync } from 'node:fs';
import {
  accept,
  confirmEverything,
  counter,
  expectDownloadToChangeNothing,
  importFile,
  openValues,
  sendFile,
} from '../steps/import-steps';
import { LOCKED_PDF, SAMPLE_MINUTES, SISTER_MINUTES } from '../support/files';
import { expect, signIn, test } from '../support/test';

test.describe.configure({ mode: 'serial' });

test.beforeEach(async ({ signInAs }) => {
  await signInAs('office');
});

test('Die Geschäftsstelle liest eine Niederschrift, berichtigt sie, übernimmt sie und findet sie wieder', async ({
  page,
}) => {
  await importFile(page, SAMPLE_MINUTES);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Niederschrift der 31. IntMK 2036 prüfen');
  const before = await openValues(page);
  expect(before).toBeGreaterThan(0);

  await page.getByRole('link', { name: 'Angaben zur Konferenz, Ort: ändern' }).click();
  await page.getByLabel('Ort', { exact: true }).fill('Neu Musterbrunn');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.locator('#wert-conference-place')).toContainText('Neu Musterbrunn');
  await expect(page.locator('#wert-conference-place')).toContainText('geändert');

  await page.getByRole('link', { name: 'Übernehmen', exact: true }).click();
  await expect(page.getByRole('button', { name: 'In die Akte übernehmen' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Zur nächsten Angabe' }).click();

  await confirmEverything(page);
  await accept(page);
  await expect(page).toHaveURL(/\/konferenzen\/31$/);
  await expect(page.getByText('Neu Musterbrunn').first()).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Tagesordnung' }).click();
  await expect(page.getByRole('list', { name: 'Tagesordnung' }).getByRole('listitem').first()).toBeVisible();
});

test('Dieselbe Niederschrift noch einmal zeigt nur, was abweicht, und legt nichts doppelt an', async ({
  page,
}) => {
  await page.goto('/beschluesse?konferenz=31');
  const listed = await page.getByRole('status').innerText();
  await importFile(page, SAMPLE_MINUTES);
  await confirmEverything(page);
  await page.getByRole('link', { name: 'Übernehmen', exact: true }).click();
  const change = page.getByRole('listitem').filter({ hasText: 'Angaben zur Konferenz' });
  await expect(change.locator('del')).toContainText('Neu');
  await expect(change.locator('ins')).toContainText('Bad');
  await expect(page.getByText(/\d+ neu/)).toHaveCount(0);

  await page.getByRole('button', { name: 'In die Akte übernehmen' }).click();
  await expect(page.getByText('Bad Musterbrunn').first()).toBeVisible();
  await page.goto('/beschluesse?konferenz=31');
  await expect(page.getByRole('status')).toHaveText(listed);
  await page.goto('/konferenzen');
  await expect(page.getByRole('link', { name: '31. IntMK 2036' })).toHaveCount(1);
});

test('Die heruntergeladene Niederschrift wieder eingelesen ändert nichts an der Akte', async ({ page }) => {
  await expectDownloadToChangeNothing(page, 31);
});

test('Was noch nicht übernommen ist, sieht nur die Geschäftsstelle', async ({ page, browser }) => {
  await importFile(page, SAMPLE_MINUTES);
  const draft = new URL(page.url()).pathname;
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(draft);
  await expect(visitor).toHaveURL(/\/anmelden/);
  await signIn(visitor, 'approver');
  expect((await visitor.goto(draft))?.status()).toBe(404);
  await expect(visitor.getByText('Neu Musterbrunn')).toHaveCount(0);
  await visitor.context().close();
});

test('Ein Import lässt sich verwerfen und ist danach geschlossen', async ({ page }) => {
  await importFile(page, SAMPLE_MINUTES);
  const draft = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Übernehmen', exact: true }).click();
  await page.getByRole('button', { name: 'Import verwerfen' }).click();
  await expect(page).toHaveURL(/\/import$/);
  await page.goto(draft);
  await expect(page.getByText('Dieser Import ist verworfen.')).toBeVisible();
  await expect(page.getByRole('link', { name: /: ändern$/ })).toHaveCount(0);
});

test('Wer zugleich an einem Import arbeitet, überschreibt niemanden', async ({ page, browser }) => {
  await importFile(page, SAMPLE_MINUTES);
  const colleague = await (await browser.newContext()).newPage();
  await signIn(colleague, 'colleague');
  await colleague.goto(`${new URL(page.url()).pathname}?wert=/conference/place`);
  await page.goto(`${new URL(page.url()).pathname}?wert=/conference/year`);
  await page.getByRole('button', { name: 'Ist richtig so' }).click();
  await expect(page.locator('#wert-conference-year')).toContainText('bestätigt');
  await colleague.getByRole('button', { name: 'Ist richtig so' }).click();
  await expect(colleague.getByRole('alert').first()).toContainText('inzwischen von anderer Seite geändert');
  await colleague.context().close();
});

test('Die Niederschrift einer anderen Konferenz lässt sich ansehen, aber nicht übernehmen', async ({
  page,
}) => {
  await importFile(page, SISTER_MINUTES);
  await expect(page.getByText('Das ist keine Niederschrift der IntMK.')).toBeVisible();
  await page.getByRole('link', { name: /Auffälligkeiten/ }).click();
  await expect(page).toHaveURL(/ansicht=befunde/);
  await page.getByRole('link', { name: 'Übernehmen', exact: true }).click();
  await expect(page.getByText('gehört aber nicht in die Akte der IntMK')).toBeVisible();
  await expect(page.getByRole('button', { name: 'In die Akte übernehmen' })).toHaveCount(0);
});

test('Eingefügter Text wird gelesen wie eine Datei', async ({ page }) => {
  await page.goto('/import');
  await page.getByLabel('Oder Text einfügen').fill(readFileSync(SAMPLE_MINUTES, 'utf8'));
  await page.getByRole('button', { name: 'Niederschrift lesen' }).click();
  await expect(counter(page)).toBeVisible();
});

const BAD_FILES = [
  { name: 'leer.txt', content: Buffer.alloc(0), sentence: 'Die Datei ist leer.' },
  {
    name: 'foto.docx',
    content: Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex'),
    sentence: 'passt nicht zu ihrer Endung',
  },
  {
    name: 'riesig.txt',
    content: Buffer.alloc(25 * 1024 * 1024, 'Niederschrift\n'),
    sentence: 'größer als 20 MB',
  },
  {
    name: 'brief.txt',
    content: Buffer.from('Sehr geehrte Damen und Herren,\n\nvielen Dank.\n'),
    sentence: 'keine Niederschrift',
  },
  { name: 'kaputt.docx', content: Buffer.from('504b0304140000000000', 'hex'), sentence: 'beschädigt' },
];

for (const { name, content, sentence } of BAD_FILES)
  test(`Die Datei ${name} wird mit einem Satz am Feld abgelehnt`, async ({ page }) => {
    const file = test.info().outputPath(name);
    writeFileSync(file, content);
    await sendFile(page, file);
    const field = page.getByLabel('Datei wählen oder hierher ziehen');
    await expect(field).toHaveAccessibleDescription(new RegExp(sentence), { timeout: 30_000 });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText(name)).toHaveCount(0);
  });

test('Ein PDF mit Kennwort wird mit einem Satz am Feld abgelehnt', async ({ page }) => {
  await sendFile(page, LOCKED_PDF);
  const field = page.getByLabel('Datei wählen oder hierher ziehen');
  await expect(field).toHaveAccessibleDescription(/mit einem Kennwort geschützt/, { timeout: 30_000 });
});
