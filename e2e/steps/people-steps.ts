import { expect, type Page } from '@playwright/test';

interface Credentials {
  email: string;
  password: string;
}

/** Fills the sign-in form and sends it; what follows is for the spec to say. */
export async function signInWithPassword(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Kennwort').fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
}

/** Types the password twice and sends the form of a one-time link. */
export async function choosePassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('Kennwort', { exact: true }).fill(password);
  await page.getByLabel('Kennwort wiederholen').fill(password);
  await page.getByRole('button', { name: 'Kennwort setzen' }).click();
}

/** Invites somebody into the office of a Land; gives the link to hand over. */
export async function inviteOffice(
  page: Page,
  { name, email, state }: { name: string; email: string; state: string },
): Promise<string> {
  await page.goto('/verwaltung/personen/einladen');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Rolle').selectOption({ label: 'Geschäftsstelle' });
  await page.getByLabel('Land').selectOption({ label: state });
  await page.getByRole('button', { name: 'Einladen und Link ausstellen' }).click();
  return handedLink(page);
}

/** The link that the page shows this once. */
export async function handedLink(page: Page): Promise<string> {
  const shown = page.getByRole('region', { name: 'Link zum Weitergeben' }).getByText(/^http/);
  await expect(shown).toBeVisible();
  return shown.innerText();
}
