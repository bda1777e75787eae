import type { Minutes } from '@/lib/domain/minutes';
import { routes } from '@/lib/routes';
import { expectAccessible } from '../steps/accessibility-steps';
import { agendasOfFiles, dispatch, place } from '../steps/agenda-steps';
import { greenListRow, lift, recordGreenList, seal } from '../steps/green-list-steps';
import {
  coSign,
  confirmChange,
  invite,
  registerTopic,
  resolutionField,
  saveVersion,
  writeClauses,
} from '../steps/motion-steps';
import { expect, test } from '../support/test';

const TITLE = 'Ausbildung in Teilzeit für Zugewanderte öffnen';
const CLAUSES = [
  'Die IntMK stellt fest, dass eine Ausbildung in Teilzeit vielen Eltern den Weg in den Beruf öffnet.',
  'Sie bittet das BMAS, die Förderung dafür zu prüfen.',
];
const ADDED = ' Der Bund möge bis zur 23. IntMK berichten.';
const PROPOSED = 'Sie bittet das BMAS, die Förderung dafür noch in diesem Jahr zu prüfen.';
/** Another motion of the sample data that stands on the agenda with a text. */
const OTHER = { number: '3.1', title: 'Frühe Sprachbildung für zugewanderte Kinder' };

const inAgenda = (agenda: Minutes['agenda'], number: string) => agenda.find((one) => one.number === number);

test('Ein Antrag geht von der Themenanmeldung bis zur zweiten Fassung der Tagesordnung', async ({
  pageOf,
}) => {
  test.setTimeout(300_000);
  const hamburg = await pageOf('editor');
  const hamburgApproval = await pageOf('approver');
  const schleswigHolstein = await pageOf('approverSh');
  const bayern = await pageOf('approverBy');
  const berlin = await pageOf('approverBe');
  const office = await pageOf('office');
  let motion = '';
  let number = '';

  await test.step('Hamburg meldet ein Thema an, die Geschäftsstelle liest es', async () => {
    motion = await registerTopic(hamburg, TITLE, 'Viele Eltern brauchen eine Ausbildung in Teilzeit.');
    await office.goto(routes.topics(22));
    await expect(office.getByText(TITLE)).toBeVisible();
    expect((await office.goto(motion))?.status()).toBe(404);
  });

  await test.step('Hamburg schreibt den Text und lädt drei Länder ein', async () => {
    await writeClauses(hamburg, motion, CLAUSES);
    await invite(hamburg, motion, ['Schleswig-Holstein', 'Bayern', 'Berlin']);
  });

  await test.step('Schleswig-Holstein und Bayern zeichnen mit', async () => {
    await schleswigHolstein.goto('/');
    await expect(schleswigHolstein.getByText(TITLE).first()).toBeVisible();
    await coSign(schleswigHolstein, motion, 1);
    await coSign(bayern, motion, 1);
  });

  await test.step('Hamburg ändert den Text, beide bestätigen, was sie sehen', async () => {
    await hamburg.goto(`${motion}/bearbeiten`);
    await expect(hamburg.getByRole('toolbar')).toBeVisible();
    await resolutionField(hamburg).click();
    await hamburg.keyboard.press('Control+End');
    await hamburg.keyboard.type(ADDED);
    await saveVersion(hamburg);
    await expect(hamburg.getByText('1 von 16')).toBeVisible();
    const change = { version: 2, inserted: ADDED.trim() };
    await confirmChange(schleswigHolstein, motion, change);
    await confirmChange(bayern, motion, change);
  });

  await test.step('Berlin schlägt eine Änderung vor, Hamburg übernimmt sie, Berlin zeichnet mit', async () => {
    await berlin.goto(routes.proposeAmendment(motion.split('/').at(-1) ?? ''));
    await berlin.getByLabel('Ziffer 2', { exact: true }).fill(PROPOSED + ADDED);
    await berlin
      .getByLabel('Warum schlagen Sie das vor?')
      .fill('Die Mittel stehen nur in diesem Jahr bereit.');
    await berlin.getByRole('button', { name: 'Für Berlin vorschlagen' }).click();
    await hamburg.goto(`${motion}/aenderungen`);
    await hamburg.getByText('Entscheiden', { exact: false }).first().click();
    await hamburg.getByRole('radio', { name: 'Übernehmen', exact: true }).check();
    await hamburg.getByLabel('Begründung der Entscheidung').fill('Das stärkt die Bitte.');
    await hamburg.getByRole('button', { name: 'Entscheidung festhalten' }).click();
    await expect(hamburg.getByText('Das stärkt die Bitte.')).toBeVisible();
    const change = { version: 3, inserted: 'noch in diesem Jahr' };
    await confirmChange(schleswigHolstein, motion, change);
    await confirmChange(bayern, motion, change);
    await coSign(berlin, motion, 3);
  });

  await test.step('Hamburg verteilt die Rollen und meldet den Antrag an', async () => {
    await hamburg.goto(motion);
    await hamburg.getByRole('group', { name: 'Federführend' }).getByLabel('Bayern').check();
    await hamburg.getByRole('button', { name: 'Rollen speichern' }).click();
    await hamburgApproval.goto(motion);
    await hamburgApproval.getByRole('button', { name: 'Antrag anmelden' }).click();
    await expect(hamburgApproval.getByText('angemeldet', { exact: true }).first()).toBeVisible();
  });

  await test.step('Die Geschäftsstelle ordnet ihn ein und versendet Fassung A', async () => {
    number = await place(office, TITLE, /Sprache und Bildung/);
    expect(number).toBe('3.2');
    await dispatch(office, 'A');
    for (const agenda of await agendasOfFiles(office, 'A')) {
      expect(inAgenda(agenda, number)).toMatchObject({
        title: TITLE,
        applicants: [
          { state: 'BY', role: 'LEAD' },
          { state: 'BE', role: 'CO' },
          { state: 'HH', role: 'COORDINATING' },
          { state: 'SH', role: 'CO' },
        ],
        greenList: false,
      });
      expect(inAgenda(agenda, '4.2')).toMatchObject({ status: 'WITHDRAWN', withdrawnBy: 'BE' });
    }
  });

  await test.step('Die Vorkonferenz setzt zwei Punkte auf die Grüne Liste, Berlin nimmt einen heraus', async () => {
    await recordGreenList(office, [OTHER.number, number]);
    await seal(office, 2);
    await lift(berlin, number, 'Berlin');
    await office.goto(routes.greenList(22));
    await expect(greenListRow(office, number)).toContainText('Berlin');
    await expect(greenListRow(office, OTHER.number)).toContainText('auf der Liste');
  });

  await test.step('Fassung B sagt, was sich geändert hat, und behält die Nummern', async () => {
    await office.goto(routes.agendaDispatch(22));
    await expect(office.getByText(OTHER.title).first()).toBeVisible();
    await dispatch(office, 'B');
    for (const agenda of await agendasOfFiles(office, 'B')) {
      expect(inAgenda(agenda, OTHER.number)).toMatchObject({ title: OTHER.title, greenList: true });
      expect(inAgenda(agenda, number)).toMatchObject({ title: TITLE, greenList: false });
    }
  });

  await test.step('Fassungen, ihr Vergleich und die versiegelte Liste sind barrierefrei', async () => {
    for (const address of [
      routes.agendaEditions(22),
      routes.agendaEdition(22, 'B'),
      routes.agendaComparison(22, 'A', 'B'),
      routes.greenList(22),
    ]) {
      await office.goto(address);
      await expectAccessible(office);
    }
  });
});
