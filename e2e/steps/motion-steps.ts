import { expect, type Page } from '@playwright/test';
import { routes } from '@/lib/routes';

/** Registers a topic with the office; gives the address of the motion it became. */
export async function registerTopic(page: Page, title: string, summary: string): Promise<string> {
  await page.goto('/antraege/neu?konferenz=22');
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Worum es geht').fill(summary);
  await page.getByRole('button', { name: 'Thema anmelden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The address of a motion that the reader finds in the list. */
export async function motionAddress(page: Page, title: string): Promise<string> {
  await page.goto(routes.motions());
  const address = await page.getByRole('link', { name: title, exact: true }).getAttribute('href');
  return address ?? '';
}

/** The proposed resolution, as the editor shows it. */
export const resolutionField = (page: Page) => page.getByRole('textbox', { name: 'Beschlussvorschlag' });

/** Writes Ziffern from where the text ends, each in a paragraph of its own, and makes a version of it. */
export async function writeClauses(page: Page, motion: string, clauses: readonly string[]): Promise<void> {
  await page.goto(`${motion}/bearbeiten`);
  await expect(page.getByRole('toolbar')).toBeVisible();
  await resolutionField(page).click();
  await page.keyboard.press('Control+End');
  for (const [index, clause] of clauses.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    else await page.getByRole('button', { name: /^Ziffer/ }).click();
    await page.keyboard.type(clause);
  }
  await saveVersion(page);
}

/** Looks at what changes and makes the next version of it. */
export async function saveVersion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Änderungen prüfen' }).click();
  await page.getByRole('button', { name: /^Als Fassung \d+ speichern/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/antraege\/[0-9a-f-]{36}(#.*)?$/);
}

/** Asks Länder to co-sign. */
export async function invite(page: Page, motion: string, states: readonly string[]): Promise<void> {
  await page.goto(motion);
  for (const state of states) await page.getByRole('checkbox', { name: state, exact: true }).first().check();
  await page.getByRole('button', { name: 'Einladen', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: states[0] ?? '', exact: true })).toHaveCount(0);
}

export async function coSign(page: Page, motion: string, version: number): Promise<void> {
  await page.goto(motion);
  await page.getByRole('button', { name: `Fassung ${version} mitzeichnen` }).click();
  await expect(page.getByText('zeichnet diesen Antrag mit.')).toBeVisible();
}

/** Reads what changed since the own signature, and confirms it. */
export async function confirmChange(
  page: Page,
  motion: string,
  { version, inserted }: { version: number; inserted: string },
): Promise<void> {
  await page.goto(motion);
  await expect(page.locator('#aenderungen').getByText(inserted)).toBeVisible();
  await page.getByRole('button', { name: `Fassung ${version} bestätigen` }).click();
  await expect(page.locator('#aenderungen')).toHaveCount(0);
}
