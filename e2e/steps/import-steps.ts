import { expect, test, type Page } from '@playwright/test';

type Upload = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

/** Chooses a file on the import page and sends it. */
export async function sendFile(page: Page, file: Upload): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Datei wählen oder hierher ziehen').setInputFiles(file);
  await page.getByRole('button', { name: 'Niederschrift lesen' }).click();
}

/** Sends a file that can be read and waits for its proof view. */
export async function importFile(page: Page, file: Upload): Promise<void> {
  await sendFile(page, file);
  await expect(page).toHaveURL(/\/import\/[0-9a-f-]{36}/, { timeout: 120_000 });
  await expect(counter(page)).toBeVisible();
}

/** "3 von 214 Angaben prüfen" */
export const counter = (page: Page) => page.getByRole('status').filter({ hasText: 'Angaben' });

/** How many values are still open, as the counter says. */
export async function openValues(page: Page): Promise<number> {
  const text = await counter(page).innerText();
  return text.startsWith('Alle') ? 0 : Number(/^\d+/.exec(text.trim())?.[0]);
}

/** Waves every open value through, one after the other, as the office would. */
export async function confirmEverything(page: Page): Promise<void> {
  let open = await openValues(page);
  if (open > 0) await page.getByRole('link', { name: /Nächste Angabe/ }).click();
  while (open > 0) {
    await page.getByRole('button', { name: 'Ist richtig so' }).click();
    open -= 1;
    await expect(counter(page)).toHaveText(open > 0 ? new RegExp(`^${open} von`) : /^Alle/);
  }
}

/** Goes to the last tab and takes the minutes into the record. */
export async function accept(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Übernehmen', exact: true }).click();
  await page.getByRole('button', { name: 'In die Akte übernehmen' }).click();
  await expect(page).toHaveURL(/\/konferenzen\/\d+$/, { timeout: 120_000 });
}

/** Downloads a conference's minutes as a Word file, reads them in again and finds that nothing would change. */
export async function expectDownloadToChangeNothing(page: Page, conference: number): Promise<void> {
  await page.goto(`/konferenzen/${conference}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '(.docx)' }).click(),
  ]);
  const copy = test.info().outputPath(`IntMK-${conference}.docx`);
  await download.saveAs(copy);
  await importFile(page, copy);
  await confirmEverything(page);
  await page.getByRole('link', { name: 'Übernehmen', exact: true }).click();
  await expect(
    page.getByText('Alles steht schon so in der Akte. Die Übernahme ändert nichts.'),
  ).toBeVisible();
}
