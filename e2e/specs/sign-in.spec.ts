import { PEOPLE, type PersonKey } from '../people';
import { expect, signIn, test } from '../support/test';

test.describe('Anmelden im Vorführbetrieb', () => {
  for (const key of Object.keys(PEOPLE) as PersonKey[]) {
    const { name, role } = PEOPLE[key];
    test(`${name} meldet sich an und sieht, als wer (${role})`, async ({ page }) => {
      await signIn(page, key);
      await page.getByText(name).first().click();
      await expect(page.getByText(role).first()).toBeVisible();
    });
  }

  test('Wer sich abmeldet, sieht nur noch Veröffentlichtes', async ({ page }) => {
    await signIn(page, 'office');
    await page.getByText(PEOPLE.office.name).first().click();
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await expect(page.getByRole('link', { name: 'Anmelden' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Import', exact: true })).toHaveCount(0);
  });

  test('Wer sich abmeldet, ist es auch mit einem vorher kopierten Cookie', async ({ page, browser }) => {
    await signIn(page, 'office');
    const copied = await page.context().cookies();
    const elsewhere = await browser.newContext();
    await elsewhere.addCookies(copied);
    const other = await elsewhere.newPage();
    await other.goto('/');
    await expect(other.getByRole('link', { name: 'Import', exact: true })).toBeVisible();

    await page.getByText(PEOPLE.office.name).first().click();
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await expect(page.getByRole('link', { name: 'Anmelden' }).first()).toBeVisible();

    // next-auth's own address gives nothing back for it either.
    const renewed = await other.request.get('/api/auth/session');
    expect(await renewed.json()).toEqual({});
    await elsewhere.addCookies(copied);
    await other.goto('/import');
    await expect(other).toHaveURL(/\/anmelden/);
    await elsewhere.close();
  });

  test('Ein geschützter Bereich führt zur Anmeldung und danach dorthin zurück', async ({ page }) => {
    await page.goto('/import');
    await expect(page).toHaveURL(/\/anmelden\?weiter=%2Fimport/);
    await page.getByRole('button', { name: PEOPLE.office.name }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Niederschrift importieren' })).toBeVisible();
  });

  test('Nach der Anmeldung führt kein Link aus dem Programm hinaus', async ({ page }) => {
    await page.goto('/anmelden?weiter=//example.org/');
    await page.getByRole('button', { name: PEOPLE.office.name }).click();
    await expect(page.getByRole('link', { name: 'Übersicht' })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('Wer gesperrt wird, ist beim nächsten Klick abgemeldet', async ({ page, browser }) => {
    const other = await browser.newContext();
    const affected = await other.newPage();
    await signIn(affected, 'colleague');

    await signIn(page, 'administration');
    await page.goto('/verwaltung/personen');
    const row = page.getByRole('row', { name: PEOPLE.colleague.name });
    await row.getByRole('button', { name: /sperren/i }).click();
    await expect(row.getByText('gesperrt')).toBeVisible();

    await affected.getByRole('link', { name: 'Import', exact: true }).click();
    await expect(affected).toHaveURL(/\/anmelden/);
    await other.close();

    await row.getByRole('button', { name: /entsperren/i }).click();
    await expect(row.getByText('gesperrt')).toHaveCount(0);
  });
});
