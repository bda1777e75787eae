import { expectAccessible } from '../steps/accessibility-steps';
import {
  beginMotion,
  blocks,
  goToEnd,
  keepStatus,
  openEditor,
  resolution,
  saveVersion,
} from '../steps/editor-steps';
import { expect, takeErrors, test } from '../support/test';

const START = ['Die IntMK stellt fest, dass Stellen fehlen.', 'Sie bittet den Bund um Mittel.', 'Sie dankt.'];

test('Zwei Personen bearbeiten einen Antrag, die Verbindung bricht ab, und niemand verliert ein Wort', async ({
  pageOf,
  consoleErrors,
}) => {
  const tilda = await pageOf('editor');
  const ole = await pageOf('approver');
  const motion = await beginMotion(tilda, 'Zu zweit');
  await goToEnd(await openEditor(tilda, motion));
  await tilda.keyboard.type(`1. ${START[0] ?? ''}`);
  for (const text of START.slice(1)) {
    await tilda.keyboard.press('Enter');
    await tilda.keyboard.type(text);
  }
  await saveVersion(tilda, 1);

  // Both begin on version 1.
  await openEditor(tilda, motion);
  await openEditor(ole, motion);
  await goToEnd(resolution(ole));
  await ole.keyboard.type(' Oles Dank an alle.');
  await expect(keepStatus(ole)).toHaveText(/Entwurf gesichert/);
  await ole.context().setOffline(true);
  await ole.keyboard.press('Enter');
  await ole.keyboard.type('Oles neue Ziffer.');
  await expect(keepStatus(ole)).toHaveText('Keine Verbindung – Ihr Text liegt in diesem Browser.');

  // Meanwhile she changes the same Ziffer, and another one.
  await goToEnd(resolution(tilda));
  await tilda.keyboard.type(' Tildas Dank an den Bund.');
  await tilda.keyboard.press('Control+Home');
  await tilda.keyboard.type('Tilda: ');
  await saveVersion(tilda, 2);

  // Back online he is told, and goes on to the two texts.
  await ole.context().setOffline(false);
  await expect(ole.getByText('Inzwischen gibt es Fassung 2.')).toBeVisible();
  await expect(keepStatus(ole)).toHaveText(/Entwurf gesichert/);
  await ole.getByRole('button', { name: 'Texte zusammenführen' }).click();
  await expect(ole.getByRole('heading', { level: 1 })).toHaveText('Zwei Texte zusammenführen');
  const place = ole.getByRole('group', { name: 'Beschlussvorschlag, Ziffer 3' });
  await expect(place).toContainText('Bisher: Sie dankt.');
  await expect(place).toContainText('Tildas Dank an den Bund.');
  await expect(place).toContainText('Oles Dank an alle.');
  await expect(ole.getByText('2 Stellen hat nur eine Seite geändert')).toBeVisible();
  await place.getByRole('radio', { name: 'Beide' }).check();
  await ole.getByRole('button', { name: 'Zusammenführen und Änderungen prüfen' }).click();
  await ole.getByRole('button', { name: 'Als Fassung 3 speichern' }).click();
  await expect(ole).toHaveURL(new RegExp(`${motion}$`));

  expect(await blocks(await openEditor(tilda, motion))).toEqual([
    `CLAUSE 1 Tilda: ${START[0] ?? ''}`,
    `CLAUSE 1 ${START[1] ?? ''}`,
    'CLAUSE 1 Sie dankt. Tildas Dank an den Bund.',
    'CLAUSE 1 Sie dankt. Oles Dank an alle.',
    'CLAUSE 1 Oles neue Ziffer.',
  ]);
  takeErrors(consoleErrors, /ERR_INTERNET_DISCONNECTED/);

  await ole.goto(`${motion}/vergleich?von=1&bis=3&ansicht=nebeneinander`);
  await expect(ole.getByRole('heading', { level: 1 })).toHaveText('Fassung 1 und Fassung 3');
  await expect(ole.getByText('· neu')).toHaveCount(2);
});

test('Wer auf eine ältere Fassung speichert, sieht beide Texte statt einer Fehlermeldung', async ({
  pageOf,
}) => {
  const tilda = await pageOf('editor');
  const ole = await pageOf('approver');
  const motion = await beginMotion(tilda, 'Im letzten Augenblick');
  await goToEnd(await openEditor(tilda, motion));
  await tilda.keyboard.type('1. Erstens.');
  await saveVersion(tilda, 1);

  await goToEnd(await openEditor(ole, motion));
  await ole.keyboard.type(' Von Ole.');
  await ole.getByRole('button', { name: 'Änderungen prüfen' }).click();
  await expect(ole.getByRole('button', { name: 'Als Fassung 2 speichern' })).toBeVisible();
  await goToEnd(await openEditor(tilda, motion));
  await tilda.keyboard.type(' Von Tilda.');
  await saveVersion(tilda, 2);

  await ole.getByRole('button', { name: 'Als Fassung 2 speichern' }).click();
  await expect(ole.getByRole('heading', { level: 1 })).toHaveText('Zwei Texte zusammenführen');
  await expect(ole.getByText('Von Tilda.')).toBeVisible();
  await expect(ole.getByText('Von Ole.')).toBeVisible();
  await expectAccessible(ole);
});
