import { expect, type Page } from '@playwright/test';
import { routes } from '@/lib/routes';

/** Records "Grüne Liste" for items as the result of the Vorkonferenz. */
export async function recordGreenList(page: Page, numbers: readonly string[]): Promise<void> {
  await page.goto(routes.preparatoryMeeting(22));
  for (const number of numbers)
    await page
      .getByRole('group', { name: `Ergebnis zu TOP ${number}`, exact: true })
      .getByRole('radio', { name: 'Grüne Liste' })
      .check();
  await page.getByRole('button', { name: 'Alle Ergebnisse speichern' }).click();
  await expect(page.getByText('Die Ergebnisse sind festgehalten.')).toBeVisible();
}

/** Seals what the Vorkonferenz put on the list. */
export async function seal(page: Page, count: number): Promise<void> {
  await page.goto(routes.greenList(22));
  await page.getByRole('button', { name: new RegExp(`^${count} Punkte versiegeln`) }).click();
  await expect(page.getByText('auf der Liste', { exact: true })).toHaveCount(count);
}

export const greenListRow = (page: Page, number: string) => page.locator(`[id="top-${number}"]`);

/** Takes an item off the list with one press, for the own Land. */
export async function lift(page: Page, number: string, state: string): Promise<void> {
  await page.goto(routes.greenList(22));
  const row = greenListRow(page, number);
  await row.getByRole('button', { name: `Für ${state} herausnehmen` }).click();
  await expect(row.getByText('herausgenommen', { exact: true })).toBeVisible();
}
