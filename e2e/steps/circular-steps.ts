import { expect, type Page } from '@playwright/test';
import { routes } from '@/lib/routes';

async function openCircular(page: Page, title: string): Promise<void> {
  await page.goto(routes.circularProcedures());
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Votes Ja for the own Land in a running Umlaufverfahren. */
export async function consent(page: Page, title: string, comment: string): Promise<void> {
  await openCircular(page, title);
  await page.getByRole('radio', { name: 'Ja' }).check();
  await page.getByLabel('Bemerkung oder Begründung').fill(comment);
  await page.getByRole('button', { name: /abstimmen$/ }).click();
  await expect(page.getByText('Die Stimme ist festgehalten.')).toBeVisible();
}

/** States the result as the rules propose it; gives the reference, "01/2027". */
export async function concludeCircular(page: Page, title: string): Promise<string> {
  await openCircular(page, title);
  await page.getByRole('button', { name: 'Ergebnis feststellen' }).click();
  const overline = page.getByText(/^Umlaufbeschluss \d\d\/\d{4}/).first();
  await expect(overline).toBeVisible();
  return /\d\d\/\d{4}/.exec(await overline.innerText())?.[0] ?? '';
}
