import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

/** One story: each test goes on where the one before ended. */
test.describe.configure({ mode: 'serial' });

/** The address of the calendar that was subscribed to. */
let calendar = '';

/** The part of the page about one deadline. */
const deadline = (page: Page, label: string) =>
  page
    .getByRole('list', { name: 'Fristen im Einzelnen' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: label }) });

test('Die Geschäftsstelle des nächsten Vorsitzes legt die 23. IntMK aus der Reihenfolge an', async ({
  page,
  signInAs,
}) => {
  await signInAs('nextOffice');
  await page.goto('/konferenzen');
  await page.getByRole('link', { name: 'Konferenz anlegen' }).click();
  await expect(page.getByLabel('Nummer')).toHaveValue('23');
  await expect(page.getByLabel('Vorsitz', { exact: true })).toHaveValue('SL');
  await expect(page.getByLabel('Vorsitz von')).toHaveValue('2027-07-01');
  await expect(page.getByLabel('Vorsitz bis')).toHaveValue('2028-06-30');

  await page.getByLabel('Motto').fill('Gemeinsam Zukunft gestalten');
  await page.getByLabel('Themenschwerpunkte').fill('Frühe Sprache\nGute Arbeit');
  await page.getByRole('button', { name: 'Konferenz anlegen' }).click();

  await expect(page.getByRole('heading', { level: 1, name: '23. IntMK 2028' })).toBeVisible();
  await expect(page.getByText('Frühe Sprache · Gute Arbeit')).toBeVisible();
  await expect(page.getByText('noch offen')).toBeVisible();
});

test('Ein anderes Land im Vorsitz verlangt eine Bestätigung', async ({ page, signInAs }) => {
  await signInAs('nextOffice');
  await page.goto('/konferenzen/23/bearbeiten');
  await page.getByLabel('Vorsitz', { exact: true }).selectOption({ label: 'Sachsen' });
  await page.getByRole('button', { name: 'Angaben speichern' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'führt ein anderes Land diesen Vorsitz' }),
  ).toBeVisible();
  await expect(page.getByLabel('Vorsitz', { exact: true })).toHaveValue('SN');
});

test('Sie setzt den Termin und erhält Fristen, die jedem Feiertag ausweichen', async ({ page, signInAs }) => {
  await signInAs('nextOffice');
  await page.goto('/konferenzen/23/bearbeiten');
  await page.getByText('Termin oder Ort ändern').click();
  await page.getByLabel('Erster Tag').first().fill('2028-05-31');
  await page.getByLabel('Letzter Tag').first().fill('2028-06-01');
  await page.getByLabel('Ort', { exact: true }).first().fill('Saarbrücken');
  await page.getByRole('button', { name: 'Termin und Ort speichern' }).click();
  await expect(page.getByText('31. Mai/1. Juni 2028 in Saarbrücken')).toBeVisible();

  await page.getByRole('link', { name: /neu berechnen/ }).click();
  const panel = page.getByRole('region', { name: 'Fristen berechnen' });
  await expect(panel.getByRole('listitem')).toHaveCount(8);
  await panel.getByRole('button', { name: 'Fristen übernehmen' }).click();
  await expect(panel).toHaveCount(0);

  // 38 days before is a Sunday.
  await expect(deadline(page, 'Vorkonferenz')).toContainText('21. April 2028 (Freitag)');
  await expect(deadline(page, 'Vorkonferenz')).toContainText('Vorgezogen vom 23. April 2028 (Sonntag)');
  await expect(page.getByText(/^Themenanmeldung am .+, noch \d+ Tage$/)).toBeVisible();
});

test('Sie verlegt eine Frist auf einen Feiertag, wird gewarnt und setzt sie zurück', async ({
  page,
  signInAs,
}) => {
  await signInAs('nextOffice');
  await page.goto('/konferenzen/23/fristen');
  const dispatch = deadline(page, 'Versand der Unterlagen');
  const calculated = await dispatch
    .getByText(/2028 \(/)
    .first()
    .innerText();
  await dispatch.getByText('Verlegen').first().click();
  await dispatch.getByLabel('Neuer Tag').fill('2028-05-01');
  await dispatch.getByRole('button', { name: 'Frist verlegen' }).click();
  await expect(dispatch.getByText('Bitte nennen Sie den Grund.')).toBeVisible();

  await dispatch.getByLabel('Grund').fill('Druckerei geschlossen');
  await dispatch.getByRole('button', { name: 'Frist verlegen' }).click();
  await expect(dispatch).toContainText('1. Mai 2028 (Montag) ist Feiertag in allen Ländern');
  await expect(dispatch).toContainText('von Hand gesetzt');
  await expect(dispatch).toContainText('Grund: Druckerei geschlossen');

  await dispatch.getByRole('button', { name: /Auf den berechneten Tag/ }).click();
  await expect(dispatch).toContainText(calculated.slice(0, 12));
  await expect(dispatch).not.toContainText('von Hand gesetzt');
});

test('Rückt die Hauptkonferenz, wird erst gezeigt, was sich ändern würde', async ({ page, signInAs }) => {
  await signInAs('nextOffice');
  await page.goto('/konferenzen/23/bearbeiten');
  await page.getByText('Termin oder Ort ändern').click();
  await page.getByLabel('Erster Tag').first().fill('2028-06-16');
  await page.getByLabel('Letzter Tag').first().fill('2028-06-16');
  await page.getByRole('button', { name: 'Termin und Ort speichern' }).click();
  await expect(page.getByText(/Fristen passen nicht/)).toBeVisible();
  await page.goto('/konferenzen/23/fristen');
  const panel = page.getByRole('region', { name: 'Fristen neu berechnen' });
  await expect(panel).toContainText(
    'Mitzeichnung: vom 12. April 2028 (Mittwoch) auf den 28. April 2028 (Freitag)',
  );
  await panel.getByRole('button', { name: 'Änderungen übernehmen' }).click();
  await expect(panel).toHaveCount(0);

  // The day before is a holiday in some Länder.
  const objection = deadline(page, 'Einspruch gegen die Grüne Liste');
  await expect(objection).toContainText('14. Juni 2028 (Mittwoch)');
  await expect(objection).toContainText(/Vorgezogen vom 15\. Juni 2028 .*Feiertag in .*\(Fronleichnam\)/);
});

test('Ein Land liest die Fristen, ändert aber keine', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto('/konferenzen/23/fristen');
  await expect(page.getByRole('heading', { name: 'Fristen im Einzelnen' })).toBeVisible();
  await expect(page.getByText('Verlegen')).toHaveCount(0);
  await expect(page.getByText('Regel ändern')).toHaveCount(0);
  const answer = await page.goto('/konferenzen/23/bearbeiten');
  expect(answer?.status()).toBe(404);
});

test('Ein Land abonniert den Kalender, und ein widerrufener führt nirgendwohin', async ({
  page,
  signInAs,
  request,
}) => {
  await signInAs('editor');
  await page.goto('/konferenzen/23/fristen');
  await page.getByLabel('Bezeichnung').fill('Outlook im Büro');
  await page.getByRole('button', { name: 'Kalenderadresse erstellen' }).click();
  const shown = page.getByRole('region', { name: 'Neue Kalenderadresse' }).getByText(/^http/);
  calendar = await shown.innerText();

  // Without any cookie, as a calendar asks.
  const answer = await request.get(calendar, { headers: { cookie: '' } });
  expect(answer.headers()['content-type']).toContain('text/calendar');
  const ics = (await answer.text()).replaceAll('\r\n ', '');
  expect(ics).toContain('SUMMARY:Hauptkonferenz · 23. IntMK 2028');
  expect(ics).toContain('DTSTART;VALUE=DATE:20280616');
  expect(ics).toContain('SUMMARY:Mitzeichnung · 23. IntMK 2028');

  await page.reload();
  await page.getByRole('button', { name: /^Widerrufen.*Outlook im Büro$/ }).click();
  await expect(page.getByText('Die Kalenderadresse ist widerrufen.', { exact: false })).toBeVisible();
  expect((await request.get(calendar)).status()).toBe(404);
  expect((await request.get(`/kalender/${'A'.repeat(43)}`)).status()).toBe(404);
});

test('Wer Fristen nicht lesen darf, erhält auch keine Kalenderdatei', async ({ page, signInAs }) => {
  expect((await page.request.get('/konferenzen/23/fristen/kalender')).status()).toBe(404);
  await signInAs('federalGuest');
  expect((await page.request.get('/konferenzen/23/fristen/kalender')).status()).toBe(404);
  await page.context().clearCookies();
  await signInAs('approver');
  const file = await page.request.get('/konferenzen/23/fristen/kalender');
  expect(await file.text()).toContain('BEGIN:VCALENDAR');
});
