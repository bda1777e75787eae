import { expect, test } from '../support/test';

test('Alle lesen veröffentlichte Beschlüsse und finden von der Startseite zu ihnen', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Beschlüsse lesen' }).click();
  await page.getByLabel('Antragstellendes Land').selectOption({ label: 'Sachsen' });
  await page.getByLabel('Ergebnis').selectOption({ label: 'mehrheitlich beschlossen' });
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  await expect(page).toHaveURL(/land=SN/);
  await expect(page).toHaveURL(/ergebnis=MAJORITY/);
  await page.getByRole('link', { name: /Verlängerung Aufenthaltserlaubnis/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Verlängerung Aufenthaltserlaubnis');
});

test('Jede Ziffer hat ihre Adresse und ihre Zitierweise', async ({ page }) => {
  await page.goto('/beschluesse/18/4.4#ziffer-2');
  const clause = page.getByRole('region', { name: 'Ziffer 2' });
  await expect(clause).toBeInViewport();
  await clause.getByText('Zitieren').click();
  await expect(clause.getByText('18. IntMK 2023, TOP 4.4 Ziffer 2', { exact: true })).toBeVisible();
  await expect(clause.getByText(/\/beschluesse\/18\/4\.4#ziffer-2$/)).toBeVisible();
});

test('Die Zitierweise lässt sich kopieren', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/beschluesse/18/4.4');
  await page.getByText('Ganzen Beschluss zitieren').click();
  await page.getByRole('button', { name: 'Kopieren' }).filter({ visible: true }).click();
  await expect(page.getByText('Kopiert.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^18\. IntMK 2023, TOP 4\.4, http.*\/beschluesse\/18\/4\.4$/);
});

test('Vom Beschluss geht es in der Reihenfolge der Tagesordnung weiter', async ({ page }) => {
  await page.goto('/beschluesse/18/4.1');
  await page.getByRole('link', { name: /Nächster Beschluss: TOP 4\.3/ }).click();
  await expect(page).toHaveURL(/\/beschluesse\/18\/4\.3$/);
  await page.getByRole('link', { name: /Vorheriger Beschluss: TOP 4\.1/ }).click();
  await expect(page.getByText('Umlaufbeschluss 01/2023 vom 29. März 2023')).toBeVisible();
});

test('Die Tagesordnung nennt, was aus jedem Punkt geworden ist', async ({ page, signInAs }) => {
  await signInAs('approver');
  await page.goto('/konferenzen/18/tagesordnung');
  const item = (number: string) => page.locator(`[id="top-${number}"]`);
  await expect(item('4.1')).toContainText('Umlaufbeschluss 01/2023');
  await expect(item('4.2')).toContainText('Rücknahme Berlin');
  await expect(item('7.3')).toContainText('Zusammenlegung mit TOP 7.2');
  await expect(item('1.3')).toContainText('GL');
  await expect(item('8.1')).toContainText('Kaminthema');
  await expect(item('4.4')).toContainText('Schleswig-Holstein (koordinierend)');
  await expect(item('4.4').locator('u')).toHaveText(['Berlin', 'Bremen', 'Schleswig-Holstein']);
  const strip = item('4.4').getByRole('img', { name: /^Antragsteller zu TOP 4\.4: / });
  await expect(strip.locator('span')).toHaveCount(16);
  await expect(strip).toHaveAccessibleName(/Hamburg mitantragstellend \(Ihr Land\)/);
});

test('Die Öffentlichkeit liest die Tagesordnung der Geschäftsstelle nicht', async ({ page }) => {
  await page.goto('/konferenzen/18/tagesordnung');
  await expect(page).toHaveURL(/\/anmelden/);
  await page.goto('/konferenzen/18');
  await expect(page.getByRole('link', { name: 'Tagesordnung', exact: true })).toHaveCount(0);
});

test('Der Protokoll-Prüfer zeigt beide Fundstellen nebeneinander', async ({ page, signInAs }) => {
  await signInAs('office');
  await page.goto('/konferenzen/18/pruefung');
  const finding = page.getByRole('listitem').filter({ hasText: 'nur im Beschluss: Hessen' });
  await expect(finding).toContainText('TOP 4.1');
  await expect(finding.getByRole('blockquote')).toHaveCount(2);
});

test('Wer nicht prüfen darf, findet die Prüfung nicht', async ({ page, signInAs }) => {
  await signInAs('editor');
  expect((await page.goto('/konferenzen/18/pruefung'))?.status()).toBe(404);
  expect((await page.goto('/import'))?.status()).toBe(404);
});

test('Unbekanntes wird nicht gefunden, in ganzen Sätzen', async ({ page }) => {
  const unknown = ['/beschluesse/18/99', '/konferenzen/999', '/konferenzen/abc', '/gibt-es-nicht'];
  // Percent signs that stand for no text.
  const garbled = ['/beschluesse/18/%E0%A4%A', '/%'];
  for (const address of [...unknown, ...garbled]) {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
  }
});
