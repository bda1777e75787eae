import { routes } from '@/lib/routes';
import { skipToContent, tabTo } from '../steps/keyboard-steps';
import { expect, test } from '../support/test';

// Before its first dispatch; what is moved here is moved back, for other specs know these numbers.

test('Die Tagesordnung wird allein mit der Tastatur geordnet, und jeder Schritt wird angesagt', async ({
  page,
  signInAs,
}) => {
  await signInAs('office');
  await page.goto(routes.editAgenda(22));
  const said = page.getByRole('status').filter({ hasText: 'ist jetzt TOP' });
  const grip = page.getByRole('button', { name: /^[\d.]+ Erfolgskontrolle verschieben$/ });
  await expect(grip).toHaveAccessibleDescription(/Alt und Pfeiltaste/);
  await skipToContent(page);
  await tabTo(page, grip);
  // Up and down inside the section, out of it and back in: in the end it stands where it stood.
  for (const [key, number] of [
    ['Alt+ArrowUp', '1.1'],
    ['Alt+ArrowDown', '1.2'],
    ['Alt+ArrowLeft', '2'],
    ['Alt+ArrowRight', '1.2'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(said).toHaveText(`„Erfolgskontrolle“ ist jetzt TOP ${number}.`);
    await expect(grip).toBeFocused();
  }

  const up = page.getByRole('button', { name: 'Erfolgskontrolle nach oben', exact: true });
  await tabTo(page, up);
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('„Erfolgskontrolle“ ist jetzt TOP 1.1.');
  await expect(up).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('„Erfolgskontrolle“ ist jetzt TOP 1.2.');
});

test.describe('ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('Die Geschäftsstelle ordnet die Tagesordnung ohne JavaScript', async ({ page, signInAs }) => {
    await signInAs('office');
    await page.goto(routes.editAgenda(22));
    const up = page.getByRole('button', { name: 'Erfolgskontrolle nach oben', exact: true });
    const row = page.locator('li.builder-row').filter({ has: up });
    await expect(row.locator('.figures')).toHaveText('1.2');
    await up.click();
    await expect(row.locator('.figures')).toHaveText('1.1');
    await page.getByRole('button', { name: 'Erfolgskontrolle nach unten', exact: true }).click();
    await expect(row.locator('.figures')).toHaveText('1.2');
  });
});
