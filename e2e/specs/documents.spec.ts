import { confirmEverything, importFile } from '../steps/import-steps';
import { expect, test } from '../support/test';

const MAGIC = { docx: 'PK', odt: 'PK', pdf: '%PDF', md: '#' } as const;

for (const format of ['docx', 'odt', 'pdf', 'md'] as const)
  test(`Alle laden die externe Niederschrift als ${format} herunter`, async ({ page }) => {
    await page.goto('/konferenzen/18');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `(.${format})` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`IntMK-18-externe-Niederschrift.${format}`);
    const { readFileSync } = await import('node:fs');
    const file = readFileSync(await download.path());
    expect(file.subarray(0, MAGIC[format].length).toString('latin1')).toBe(MAGIC[format]);
  });

test('Die heruntergeladene Niederschrift wieder eingelesen ändert nichts an der Akte', async ({
  page,
  signInAs,
}) => {
  await signInAs('office');
  await page.goto('/konferenzen/18');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '(.docx)' }).click(),
  ]);
  const copy = test.info().outputPath('IntMK-18.docx');
  await download.saveAs(copy);
  await importFile(page, copy);
  await confirmEverything(page);
  await page.getByRole('link', { name: 'Übernehmen', exact: true }).click();
  await expect(
    page.getByText('Alles steht schon so in der Akte. Die Übernahme ändert nichts.'),
  ).toBeVisible();
});
