import type { Page } from '@playwright/test';
import { accept, confirmEverything, importFile } from '../steps/import-steps';
import { choosePassword, handedLink, inviteOffice, signInWithPassword } from '../steps/people-steps';
import { SAMPLE_MINUTES } from '../support/files';
import { borrowDatabase, startProgram, type LentDatabase, type Started } from '../support/own-program';
import { expect, test } from '../support/test';

/** One story from the first start to a person who is locked out; each test goes on where the one before ended. */
test.describe.configure({ mode: 'serial' });

const ADMINISTRATION = { name: 'Mia Lindgrün', email: 'mia@example.org', password: 'Rotdorn-am-Hafen-7' };
const OFFICE = { name: 'Jonas Weidner', email: 'jonas@example.org', state: 'Rheinland-Pfalz' };
const OFFICE_PASSWORD = 'Silberpappel-im-Wind-3';
const NEW_PASSWORD = 'Kastanie-vor-dem-Haus-9';
const SECRET = 'nur-für-diesen-Testlauf-und-lang-genug-0123456789';
const LINK = /https?:\/\/\S+\/einrichten\/\S+/g;

let database: LentDatabase | null = null;
let program: Started | null = null;
let administration: Page;
let office: Page;

const environment = (secret: string) => ({
  DATABASE_URL: database?.url ?? '',
  NEXTAUTH_SECRET: secret,
  NEXTAUTH_URL: test.info().project.use.baseURL ?? '',
  PORT: process.env.E2E_OPERATION_PORT ?? '',
});

test.beforeAll(async () => {
  database = await borrowDatabase();
});

test.afterAll(async () => {
  await program?.stop();
  await database?.giveBack();
});

test('Ohne eigenes Geheimnis startet das Programm nicht und sagt, was fehlt', async () => {
  const refused = await startProgram(environment(''));
  expect(refused.exitCode).toBe(1);
  expect(refused.complained()).toContain('verlangt das Programm ein eigenes NEXTAUTH_SECRET');
  await refused.stop();
});

test('Der erste Start nennt im Protokoll einen Link für die Administration', async ({ page }) => {
  program = await startProgram(environment(SECRET));
  expect(program.exitCode, program.complained()).toBeNull();
  expect(program.printed().match(LINK)).toHaveLength(1);

  await page.goto('/anmelden');
  await expect(page.getByLabel('Kennwort')).toBeVisible();
  await expect(page.getByText('Vorführbetrieb')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['Anmelden']);
});

test('Jede Seite trägt die Kopfzeilen, die den Browser schützen', async ({ request }) => {
  for (const address of ['/', '/anmelden', '/gibt-es-nicht']) {
    const headers = (await request.get(address)).headers();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-powered-by']).toBeUndefined();
  }
});

test('Mit dem Link setzt die Administration ihr Kennwort, und er gilt einmal', async ({ browser }) => {
  administration = await (await browser.newContext()).newPage();
  const link = program?.printed().match(LINK)?.[0] ?? '';
  await administration.goto(link);
  await administration.getByLabel('Name').fill(ADMINISTRATION.name);
  await administration.getByLabel('E-Mail-Adresse').fill(ADMINISTRATION.email);
  await choosePassword(administration, 'zu kurz');
  await expect(administration.getByLabel('Kennwort', { exact: true })).toHaveAccessibleDescription(
    /mindestens 12 Zeichen/,
  );
  await choosePassword(administration, ADMINISTRATION.password);
  await expect(administration.getByText('Ihr Kennwort ist gesetzt.')).toBeVisible();

  await administration.goto(link);
  await expect(administration.getByText('Dieser Link wurde bereits verwendet.')).toBeVisible();
  await expect(administration.getByLabel('Kennwort')).toHaveCount(0);
});

test('Ein falsches Kennwort wird mit einem Satz abgelehnt, das richtige öffnet die Sitzung', async () => {
  await signInWithPassword(administration, { ...ADMINISTRATION, password: 'Falsch-geraten-1' });
  await expect(administration.getByRole('alert').first()).toContainText('Die Anmeldung ist nicht gelungen.');
  await signInWithPassword(administration, ADMINISTRATION);
  await expect(administration.getByRole('link', { name: 'Verwaltung' })).toBeVisible();
  const session = (await administration.context().cookies()).find(({ name }) => name.includes('session'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
});

test('Die Administration lädt die Geschäftsstelle ein, und diese richtet ihren Zugang ein', async ({
  browser,
}) => {
  const link = await inviteOffice(administration, OFFICE);
  await administration.reload();
  await expect(administration.getByText(link)).toHaveCount(0);

  office = await (await browser.newContext()).newPage();
  await office.goto(link);
  await expect(office.getByText(`Dieser Link ist für ${OFFICE.name}.`)).toBeVisible();
  await expect(office.getByLabel('E-Mail-Adresse')).toHaveValue(OFFICE.email);
  await choosePassword(office, OFFICE_PASSWORD);
  await expect(office.getByText('Ihr Kennwort ist gesetzt.')).toBeVisible();
  await signInWithPassword(office, { ...OFFICE, password: OFFICE_PASSWORD });
  await expect(office.getByRole('link', { name: 'Import', exact: true })).toBeVisible();
  await expect(office.getByRole('link', { name: 'Verwaltung' })).toHaveCount(0);
});

test('Die Geschäftsstelle liest eine Niederschrift ein und findet sie in der Akte', async ({ page }) => {
  await importFile(office, SAMPLE_MINUTES);
  await confirmEverything(office);
  await office.getByRole('link', { name: 'Übernehmen', exact: true }).click();
  await expect(office.getByText('Die Beschlüsse sind danach öffentlich sichtbar.')).toBeVisible();
  await accept(office);
  await page.goto('/konferenzen/31');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('31. IntMK 2036');
  await page.goto('/beschluesse?konferenz=31');
  await expect(page.getByRole('status')).toContainText(/^\d+ Beschlüsse/);
});

test('Wer das Kennwort verloren hat, erhält einen neuen Link und setzt ein neues', async ({ page }) => {
  await administration.goto('/verwaltung/personen');
  await administration.getByRole('link', { name: OFFICE.name }).click();
  await administration.getByRole('button', { name: 'Neuen Link ausstellen' }).click();
  await page.goto(await handedLink(administration));
  await expect(page.getByRole('heading', { level: 1, name: 'Neues Kennwort setzen' })).toBeVisible();
  await choosePassword(page, NEW_PASSWORD);
  await expect(page.getByText('Ihr Kennwort ist gesetzt.')).toBeVisible();

  await office.goto('/import');
  await expect(office, 'mit dem alten Kennwort begonnene Sitzungen sind beendet').toHaveURL(/\/anmelden/);
  await signInWithPassword(office, { ...OFFICE, password: NEW_PASSWORD });
  await expect(office.getByRole('link', { name: 'Import', exact: true })).toBeVisible();
});

test('Eine weitere Rolle gilt ab dem nächsten Klick und endet mit ihrem letzten Tag', async () => {
  await administration.reload();
  await administration.getByLabel('Rolle').selectOption({ label: 'Administration' });
  await administration.getByRole('button', { name: 'Rolle geben' }).click();
  await expect(administration.getByText('Die Rolle ist eingetragen.')).toBeVisible();
  await office.goto('/');
  await expect(office.getByRole('link', { name: 'Verwaltung' })).toBeVisible();

  const role = administration.getByRole('listitem').filter({ hasText: 'Administration' });
  await role.getByText('Beenden').first().click();
  await role.getByLabel('Letzter Tag').fill('2026-01-01');
  await role.getByRole('button', { name: 'Beenden' }).click();
  await expect(role.getByText('beendet', { exact: true })).toBeVisible();
  await office.goto('/');
  await expect(office.getByRole('link', { name: 'Verwaltung' })).toHaveCount(0);
});

test('Wer gesperrt wird, ist beim nächsten Klick abgemeldet und kommt nicht mehr herein', async () => {
  await administration.getByRole('button', { name: 'Sperren' }).click();
  await expect(administration.getByRole('button', { name: 'Entsperren' })).toBeVisible();
  await office.getByRole('link', { name: 'Import', exact: true }).click();
  await expect(office).toHaveURL(/\/anmelden/);
  await signInWithPassword(office, { ...OFFICE, password: NEW_PASSWORD });
  await expect(office.getByRole('alert').first()).toContainText('Die Anmeldung ist nicht gelungen.');
});

test('Nach zu vielen Versuchen wird nicht mehr geprüft', async () => {
  const answer = office.getByRole('alert').first();
  for (let attempt = 0; attempt < 11; attempt++) {
    await office.getByLabel('Kennwort').fill(`Falsch-geraten-${attempt}`);
    await office.getByRole('button', { name: 'Anmelden' }).click();
    // The answer has arrived on the page, and not only at the browser: it empties the field for the next try.
    await expect(office.getByLabel('Kennwort')).toHaveValue('');
  }
  await expect(answer).toContainText('Das waren zu viele Versuche in kurzer Zeit.');
});

test('Ein weiterer Start nennt keinen Link mehr', async () => {
  await program?.stop();
  program = await startProgram(environment(SECRET));
  expect(program.exitCode, program.complained()).toBeNull();
  expect(program.printed().match(LINK)).toBeNull();
  await administration.goto('/verwaltung/personen');
  await expect(administration.getByRole('link', { name: ADMINISTRATION.name })).toBeVisible();
});
