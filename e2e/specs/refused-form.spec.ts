import { routes } from '@/lib/routes';
import { ANSWER_PAPER } from '../support/files';
import { expect, test } from '../support/test';

test('Nach einer Ablehnung stehen Text und gewählte Dateien noch im Formular', async ({ page, signInAs }) => {
  await signInAs('office');
  await page.goto(routes.demand({ conference: 18, item: '4.4', clause: 2, position: 1 }));
  await page.getByText('Eingegangene Antwort festhalten').click();
  const send = page.getByRole('button', { name: 'Antwort festhalten' });
  const form = page.locator('form').filter({ has: send });
  const files = form.getByLabel('Dateien');
  const words = form.getByLabel('Wortlaut oder Inhalt der Antwort');
  const day = form.getByLabel('Datum des Schreibens');
  await files.setInputFiles(ANSWER_PAPER);
  await words.fill('Das Haus hat geantwortet.');
  await day.fill('2099-01-01');
  await send.click();
  await expect(form.getByRole('alert')).toBeVisible();
  await expect(words).toHaveValue('Das Haus hat geantwortet.');
  await expect.poll(() => files.evaluate(({ files: list }: HTMLInputElement) => list?.length)).toBe(1);
});
