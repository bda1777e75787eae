import { expectDownloadToChangeNothing } from '../steps/import-steps';
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
  await expectDownloadToChangeNothing(page, 18);
});
