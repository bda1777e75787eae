import { expect, type Page } from '@playwright/test';
import type { StateCode } from '@/lib/domain/federal-state';
import { routes } from '@/lib/routes';

interface Delegate {
  salutation: string;
  office: string;
  name: string;
}

/** Registers who leads a delegation and comes alone. */
export async function registerDelegate(page: Page, state: StateCode, delegate: Delegate): Promise<void> {
  await page.goto(routes.attendance(22, { state }));
  const first = page.getByRole('group', { name: 'Person 1' });
  await first.getByLabel('Anrede').fill(delegate.salutation);
  await first.getByLabel('Amt').fill(delegate.office);
  await first.getByLabel('Vor- und Nachname').fill(delegate.name);
  await first.getByRole('radio', { name: 'Leitung' }).check();
  await page.getByRole('button', { name: 'Liste speichern' }).click();
  await expect(page.getByText(delegate.name)).toBeVisible();
}

/** All Länder come at once. */
export async function everybodyArrives(page: Page): Promise<void> {
  await page.goto(routes.attendance(22));
  await page.getByRole('button', { name: 'Alle Länder anwesend' }).click();
  await expect(page.getByText('16 von 16 Ländern sind anwesend.')).toBeVisible();
}
