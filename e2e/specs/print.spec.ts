import { expect, test } from '../support/test';

test.use({ colorScheme: 'dark' });

for (const address of ['/beschluesse/18/4.4', '/konferenzen/18', '/beschluesse'])
  test(`${address} steht auf Papier ohne Navigation, schwarz auf weiß`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    for (const part of [
      page.getByRole('navigation', { includeHidden: true }),
      page.getByRole('banner', { includeHidden: true }).filter({ hasText: 'Beschlusswerk' }),
      page.getByRole('search', { includeHidden: true }),
      page.getByText('Vorführbetrieb:'),
    ])
      for (const element of await part.all()) await expect(element).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });

test('Ein gedruckter Beschluss nennt seine Fundstelle und Adresse', async ({ page }) => {
  await page.goto('/beschluesse/18/4.4');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^18\. IntMK 2023, TOP 4\.4, http.*\/beschluesse\/18\/4\.4$/)).toBeVisible();
  await expect(page.getByText('Zitieren').first()).toBeHidden();
});
