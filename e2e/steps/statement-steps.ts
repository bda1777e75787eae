import { expect, type Page } from '@playwright/test';
import { routes } from '@/lib/routes';

/** Announces a Protokollerklärung of a Land on an item. */
export async function announceStatement(page: Page, number: string, state: string): Promise<void> {
  await page.goto(routes.statements(22));
  const item = page.getByLabel('Tagesordnungspunkt');
  const option = item.locator('option', { hasText: `TOP ${number} ` });
  await item.selectOption((await option.getAttribute('value')) ?? '');
  await page.getByRole('checkbox', { name: state, exact: true }).check();
  await page.getByRole('button', { name: 'Protokollerklärung ankündigen' }).click();
  await expect(page.locator(`[id="top-${number}"]`)).toContainText('angekündigt');
}

/** Submits the words of the one statement that waits for the own Land. */
export async function submitStatement(
  page: Page,
  text: string,
  visibility: 'intern' | 'extern',
): Promise<void> {
  await page.goto(routes.statements(22));
  await page.getByLabel('Wortlaut').fill(text);
  await page.getByRole('radio', { name: visibility }).check();
  await page.getByRole('button', { name: 'Abgeben' }).click();
  await expect(page.getByText('abgegeben', { exact: true })).toBeVisible();
}
