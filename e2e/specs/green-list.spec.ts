import { routes } from '@/lib/routes';
import { expect, test } from '../support/test';

test.describe('ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('hält die Geschäftsstelle ein Ergebnis der Vorkonferenz fest und berichtigt es sichtbar', async ({
    page,
    signInAs,
  }) => {
    await signInAs('office');
    await page.goto(routes.preparatoryMeeting(22));
    const outcome = page.getByRole('group', { name: 'Ergebnis zu TOP 1.1', exact: true });
    const note = page.getByLabel('Vermerk zu TOP 1.1', { exact: true });

    await outcome.getByRole('radio', { name: 'Debatte' }).check();
    await note.fill('<b>eilt</b>');
    await note.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Bitte prüfen Sie die gekennzeichneten Angaben.');
    await expect(note).toHaveValue('<b>eilt</b>');
    await expect(outcome.getByRole('radio', { name: 'Debatte' })).toBeChecked();

    await note.fill('Aussprache gewünscht');
    await note.press('Enter');
    await expect(page.getByRole('status')).toContainText('Die Ergebnisse sind festgehalten.');
    await expect(note).toHaveValue('Aussprache gewünscht');

    await outcome.getByRole('radio', { name: 'zu überarbeiten' }).check();
    await page.getByRole('button', { name: 'Alle Ergebnisse speichern' }).click();
    await expect(page.getByText(/^zuvor: Debatte \(.+, Marlene Osthoff\)$/)).toBeVisible();
  });
});

test('Wer nicht zu den Mitgliedern gehört, findet weder Vorkonferenz noch Grüne Liste', async ({
  page,
  signInAs,
}) => {
  await signInAs('federalGuest');
  for (const address of [routes.preparatoryMeeting(22), routes.greenList(22)])
    expect((await page.goto(address))?.status()).toBe(404);
  const file = await page.request.get(routes.greenListFile(22, 'pdf'));
  expect(file.status()).toBe(404);
});

test('Ein Land liest die Ergebnisse und findet die Liste leer, mit Frist und unbestätigter Regel', async ({
  page,
  signInAs,
}) => {
  await signInAs('approverBy');
  await page.goto(routes.preparatoryMeeting(22));
  await expect(page.getByRole('button', { name: /speichern/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Grüne Liste' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Grüne Liste' })).toBeVisible();
  await expect(page.getByText('20. April 2027 (Dienstag), noch')).toBeVisible();
  await expect(page.getByText('unbestätigt')).toBeVisible();
});
