import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has. */
const MANY = 250;

/** Past the navigation, by the link that is the first stop of every page. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
}

/** Goes from stop to stop with the Tab key until the control is reached; fails where it cannot be reached so. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let step = 0; step < MANY; step += 1) {
    if (await control.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control, 'reached with the Tab key').toBeFocused();
}
