import type { Page } from '@playwright/test';
import {
  beginMotion,
  blocks,
  goToEnd,
  keepStatus,
  openEditor,
  paste,
  rationale,
  resolution,
  saveVersion,
} from '../steps/editor-steps';
import { expect, signIn, takeErrors, test } from '../support/test';
import { wordDraft } from '../support/word-draft';

const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {margin:0}</style></head><body>
<!--StartFragment--><h1><b>Ausgangslage<o:p></o:p></b></h1>
<p class=MsoNormal><span style='font-size:12.0pt'>Die Zahl der <b>Anträge</b> steigt.</span><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Die IntMK stellt fest:</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>-<span>&nbsp;&nbsp;</span></span><![endif]>zu wenige <i>Stellen</i>.</p>
<!--EndFragment--></body></html>`;

test('Aus Word eingefügter Text behält seine Gliederung und verliert seine Formatierung', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor');
  const motion = await beginMotion(page, 'Aus Word eingefügt');
  const box = await openEditor(page, motion);
  await goToEnd(box);
  await paste(box, FROM_WORD, 'Ausgangslage');
  expect(await blocks(box)).toEqual([
    'HEADING 1 Ausgangslage',
    'PARAGRAPH 1 Die Zahl der Anträge steigt.',
    'CLAUSE 1 Die IntMK stellt fest:',
    'BULLET 2 zu wenige Stellen.',
  ]);
  await expect(box.locator('b, i, span')).toHaveCount(0);
  await page.keyboard.type(' Und Wege.');
  expect((await blocks(box)).at(-1)).toBe('BULLET 2 zu wenige Stellen. Und Wege.');
  await saveVersion(page, 1);
  await expect(page.getByText('zu wenige Stellen. Und Wege.', { exact: true })).toBeVisible();
});

test('Tasten gliedern den Text, nehmen zurück und führen zum Speichern', async ({ page, signInAs }) => {
  await signInAs('editor');
  const motion = await beginMotion(page, 'Mit der Tastatur');
  const box = await openEditor(page, motion);
  await goToEnd(box);
  await page.keyboard.type('1. Die IntMK bittet den Bund:');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('um Mittel,');
  await page.keyboard.press('Enter');
  await page.keyboard.type('um Stellen.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Das gilt ab 2028.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+3');
  await page.keyboard.type('Sie dankt.');
  expect(await blocks(box)).toEqual([
    'CLAUSE 1 Die IntMK bittet den Bund:',
    'BULLET 2 um Mittel,',
    'BULLET 2 um Stellen.',
    'PARAGRAPH 3 Das gilt ab 2028.',
    'CLAUSE 1 Sie dankt.',
  ]);
  await expect(page.getByRole('button', { name: 'Ziffer', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  expect((await blocks(box)).at(-1)).toBe('CLAUSE 1 Sie dankt.');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(rationale(page)).toBeFocused();
  await page.keyboard.type('Die Lage ist bekannt.');
  await page.keyboard.press('Shift+Tab');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  const toolbar = page.getByRole('toolbar', { name: 'Gliederung des Textes' });
  await expect(toolbar.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(toolbar.getByRole('button', { name: 'Zwischenüberschrift' })).toBeFocused();

  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/ansicht=pruefen/);
  await page.getByRole('button', { name: 'Als Fassung 1 speichern' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${motion}$`));
  await expect(page.getByText('Die Lage ist bekannt.', { exact: true })).toBeVisible();
});

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await goToEnd(resolution(page));
  await page.keyboard.type(text);
}

test('Der Entwurf sichert sich selbst und übersteht das Neuladen', async ({ page, signInAs }) => {
  await signInAs('editor');
  const motion = await beginMotion(page, 'Selbst gesichert');
  await openEditor(page, motion);
  await typeAtEnd(page, 'Die IntMK dankt.');
  await expect(keepStatus(page)).toHaveText(/Entwurf gesichert, \d\d:\d\d Uhr/);
  await page.reload();
  await expect(resolution(page)).toContainText('Die IntMK dankt.');
  await expect(page.getByText('Das ist Ihr Entwurf vom')).toBeVisible();
});

test('Ohne Verbindung bleibt jedes Wort im Browser und kommt von selbst zurück', async ({
  page,
  signInAs,
  consoleErrors,
}) => {
  await signInAs('editor');
  const motion = await beginMotion(page, 'Verbindung verloren');
  await openEditor(page, motion);
  await typeAtEnd(page, 'Mit Verbindung.');
  await expect(keepStatus(page)).toHaveText(/Entwurf gesichert/);
  await page.context().setOffline(true);
  await typeAtEnd(page, ' Ohne Verbindung.');
  await expect(keepStatus(page)).toHaveText('Keine Verbindung – Ihr Text liegt in diesem Browser.');
  await page.context().setOffline(false);
  await expect(keepStatus(page)).toHaveText(/Entwurf gesichert/);

  await page.context().setOffline(true);
  await typeAtEnd(page, ' Fenster geschlossen.');
  await expect(keepStatus(page)).toHaveText(/Keine Verbindung/);
  await page.goto('about:blank');
  await page.context().setOffline(false);
  await page.goto(`${motion}/bearbeiten`);
  await expect(resolution(page)).toContainText('Mit Verbindung. Ohne Verbindung. Fenster geschlossen.');
  // What the closed window still sent may arrive after all; the new window then reads the page again.
  takeErrors(consoleErrors, /ERR_INTERNET_DISCONNECTED|status of 409/);
});

test('Kommt erst nach dem Öffnen an, was das geschlossene Fenster noch sandte, steht trotzdem jedes Wort da', async ({
  page,
  signInAs,
  consoleErrors,
}) => {
  await signInAs('editor');
  const motion = await beginMotion(page, 'Verspätet angekommen');
  await openEditor(page, motion);
  const late: string[] = [];
  await page.route('**/bearbeiten/sichern', async (route) => {
    late.push(route.request().postData() ?? '');
    await route.abort();
  });
  await typeAtEnd(page, 'Kam verspätet an.');
  await expect(keepStatus(page)).toHaveText(/Keine Verbindung/);
  await page.goto('about:blank');
  await page.unroute('**/bearbeiten/sichern');
  await page.route(
    '**/bearbeiten/sichern',
    async (route) => {
      const headers = { 'Content-Type': 'application/json', Origin: new URL(route.request().url()).origin };
      const answer = await page.request.post(route.request().url(), { data: late.at(-1) ?? '', headers });
      expect(answer.status()).toBe(200);
      await route.continue();
    },
    { times: 1 },
  );
  await page.goto(`${motion}/bearbeiten`);
  await expect(resolution(page)).toContainText('Kam verspätet an.');
  await expect(page.getByText('Er wurde nicht gesichert.')).toHaveCount(0);
  takeErrors(consoleErrors, /ERR_FAILED|status of 409/);
});

test('Geht nur die Antwort verloren, schreibt dasselbe Fenster weiter', async ({
  page,
  signInAs,
  consoleErrors,
}) => {
  await signInAs('editor');
  const motion = await beginMotion(page, 'Antwort verloren');
  await openEditor(page, motion);
  let lost = 0;
  await page.route('**/bearbeiten/sichern', async (route) => {
    await route.fetch();
    lost += 1;
    await route.abort();
  });
  await typeAtEnd(page, 'Kam an.');
  await expect(keepStatus(page)).toHaveText(/Keine Verbindung/);
  expect(lost).toBeGreaterThan(0);
  await page.unroute('**/bearbeiten/sichern');
  await typeAtEnd(page, ' Kam auch an.');
  await expect(keepStatus(page)).toHaveText(/Entwurf gesichert/);
  await page.reload();
  await expect(resolution(page)).toContainText('Kam an. Kam auch an.');
  takeErrors(consoleErrors, /ERR_FAILED/);
});

test('Endet die Sitzung, führt die Anmeldung zum Text zurück', async ({ page, consoleErrors }) => {
  await signIn(page, 'editor');
  const motion = await beginMotion(page, 'Sitzung beendet');
  await openEditor(page, motion);
  await typeAtEnd(page, 'Vor dem Ende.');
  await expect(keepStatus(page)).toHaveText(/Entwurf gesichert/);
  await page.context().clearCookies();
  await typeAtEnd(page, ' Nach dem Ende.');
  await expect(keepStatus(page)).toHaveText(/Sitzung beendet – bitte neu anmelden, Ihr Text bleibt erhalten/);
  await page.getByRole('link', { name: 'Neu anmelden' }).click();
  await page.getByRole('button', { name: 'Tilda Harmsen' }).click();
  await expect(page).toHaveURL(new RegExp(`${motion}/bearbeiten$`));
  await expect(resolution(page)).toContainText('Vor dem Ende. Nach dem Ende.');
  takeErrors(consoleErrors, /status of 401/);
});

test('Ein zweites Fenster derselben Person überschreibt nichts', async ({ page, signInAs }) => {
  await signInAs('editor');
  const motion = await beginMotion(page, 'Zwei Fenster');
  await openEditor(page, motion);
  const second = await page.context().newPage();
  await openEditor(second, motion);
  await typeAtEnd(page, 'Erstes Fenster.');
  await expect(keepStatus(page)).toHaveText(/Entwurf gesichert/);
  await typeAtEnd(second, 'Zweites Fenster.');
  await expect(keepStatus(second)).toHaveText(/In einem anderen Fenster haben Sie weitergeschrieben/);
  await second.getByRole('link', { name: 'Den anderen Text laden' }).click();
  await expect(resolution(second)).toContainText('Erstes Fenster.');
  await second.getByRole('button', { name: 'Diesen Text laden' }).click();
  await expect(resolution(second)).toContainText('Zweites Fenster.');
});

test('Eine Datei aus Word wird gelesen und zeigt zuerst, was sich ändern würde', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor');
  const motion = await beginMotion(page, 'Aus einer Datei');
  await openEditor(page, motion);
  await page.getByLabel('Datei', { exact: true }).setInputFiles(wordDraft());
  await page.getByRole('button', { name: 'Datei lesen' }).click();
  await expect(page).toHaveURL(/ansicht=pruefen/);
  await expect(page.getByText('Die IntMK stellt fest, dass Beratung fehlt.')).toBeVisible();
  await page.getByRole('button', { name: 'Als Fassung 1 speichern' }).click();
  await page.goto(`${motion}/fassungen/1`);
  await expect(page.getByText('hochgeladen')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Ziffer 1' })).toContainText('dass Beratung fehlt.');

  await page.goto(`${motion}/bearbeiten`);
  const bad = { name: 'kaputt.docx', mimeType: '', buffer: Buffer.from('504b0304140000000000', 'hex') };
  await page.getByLabel('Datei', { exact: true }).setInputFiles(bad);
  await page.getByRole('button', { name: 'Datei lesen' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Diese Datei wird nicht angenommen.' }),
  ).toBeVisible();
});
