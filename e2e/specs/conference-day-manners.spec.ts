import { routes } from '@/lib/routes';
import { expectAccessible } from '../steps/accessibility-steps';
import { everybodyArrives } from '../steps/attendance-steps';
import { tabTo } from '../steps/keyboard-steps';
import { acknowledgeFindings, beginMinutes, freeze, writePassage } from '../steps/minutes-steps';
import { called, callOther, everythingSent, openDesk, stage, storedSession } from '../steps/session-steps';
import { CIRCULAR } from '../support/conference-day-plan';
import { layConferenceDay, startProgram, type Started } from '../support/own-program';
import { expect, test } from '../support/test';

/** How the pages of the day behave: by keyboard alone, without JavaScript, for a screen reader, on a phone. */
test.describe.configure({ mode: 'serial' });

let program: Started | null = null;

test.beforeAll(async () => {
  const folder = await layConferenceDay();
  const environment = {
    PORT: process.env.E2E_CONFERENCE_DAY_PORT ?? '',
    DATABASE_URL: '',
    NEXTAUTH_URL: test.info().project.use.baseURL ?? '',
  };
  program = await startProgram(environment, folder);
  expect(program.exitCode, program.complained()).toBeNull();
});

test.afterAll(() => program?.stop());

test('Ein Land stimmt allein mit der Tastatur im Umlauf ab', async ({ pageOf }) => {
  const bayern = await pageOf('approverBy');
  await bayern.goto(routes.circularProcedures());
  await tabTo(bayern, bayern.getByRole('link', { name: CIRCULAR }));
  await bayern.keyboard.press('Enter');
  await expect(bayern.getByRole('heading', { level: 1, name: CIRCULAR })).toBeVisible();
  await tabTo(bayern, bayern.getByRole('radio', { name: 'Ja' }));
  await bayern.keyboard.press('Space');
  await tabTo(bayern, bayern.getByRole('button', { name: /abstimmen$/ }));
  await bayern.keyboard.press('Enter');
  await expect(bayern.getByText('Die Stimme ist festgehalten.')).toBeVisible();
  await expectAccessible(bayern);
});

test('Die Geschäftsstelle eröffnet, ruft auf und zeichnet namentlich auf, ohne die Maus zu berühren', async ({
  pageOf,
}) => {
  const office = await pageOf('office');
  await everybodyArrives(office);
  await office.goto(routes.session(22));
  await expectAccessible(office);
  await tabTo(office, office.getByRole('button', { name: 'Sitzung eröffnen' }));
  await office.keyboard.press('Enter');
  const callA = office.getByRole('button', { name: 'TOP A aufrufen' });
  await tabTo(office, callA);
  await office.keyboard.press('Enter');
  await expect(called(office, 'A')).toBeVisible();

  await tabTo(office, office.getByText('Stimmen angeben (freiwillig)'));
  await office.keyboard.press('Enter');
  const votes = (state: string) => office.getByRole('group', { name: state, exact: true });
  await expectAccessible(office);
  await tabTo(office, office.getByRole('button', { name: 'Alle im Raum: Ja' }));
  await office.keyboard.press('Enter');
  await tabTo(office, votes('Bayern').getByRole('radio', { name: 'Ja' }));
  await office.keyboard.press('n');
  await expect(votes('Bayern').getByRole('radio', { name: 'Nein' })).toBeChecked();
  await tabTo(
    office,
    stage(office)
      .getByRole('button', { name: /mehrheitlich/ })
      .first(),
  );
  await office.keyboard.press('Enter');
  await expect(everythingSent(office)).toBeVisible();
  // The next step is reached from where the focus is, not from the top of the page.
  await tabTo(office, office.getByRole('button', { name: 'TOP B aufrufen' }));
  await office.keyboard.press('Enter');
  await expect(called(office, 'B')).toBeVisible();
  const { items } = await storedSession(office);
  expect(items.find(({ number }) => number === 'A')?.decision).toMatchObject({
    outcome: 'MAJORITY',
    counts: { yes: 15, no: 1, abstain: 0 },
  });
});

test.describe('ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('wird ein Ergebnis festgehalten und zurückgenommen', async ({ pageOf }) => {
    const office = await pageOf('office');
    const item = async () =>
      (await storedSession(office)).items.find(({ number }) => number === '1.1') ?? null;
    await office.goto(routes.sessionItem(22, (await item())?.id ?? ''));
    await office.getByRole('button', { name: 'TOP 1.1 aufrufen' }).click();
    await stage(office)
      .getByRole('button', { name: /zur Kenntnis/ })
      .first()
      .click();
    expect((await item())?.decision).toMatchObject({ outcome: 'NOTED' });
    await office.goto(routes.sessionItem(22, (await item())?.id ?? ''));
    const panel = office.getByRole('region', { name: 'Ergebnis zu TOP 1.1', exact: true });
    await panel.locator('summary').click();
    await panel.getByLabel('Grund').fill('Verwechselt.');
    await panel.getByRole('button', { name: 'Ergebnis zurücknehmen' }).click();
    expect(await item()).toMatchObject({ decision: null, log: [{ takenBack: false }, { takenBack: true }] });
  });

  test('liest ein Land, was aufgerufen ist, und stimmt im Umlauf ab', async ({ pageOf }) => {
    const berlin = await pageOf('approverBe');
    await berlin.goto(routes.session(22));
    await expect(berlin.locator('article').getByText('TOP 1.1', { exact: true }).first()).toBeVisible();
    await berlin.goto(routes.circularProcedures());
    await berlin.getByRole('link', { name: CIRCULAR }).click();
    await berlin.getByRole('radio', { name: 'Enthaltung' }).check();
    await berlin.getByRole('button', { name: /abstimmen$/ }).click();
    await expect(berlin.getByText('Die Stimme ist festgehalten.')).toBeVisible();
  });
});

test('Die Seiten der laufenden Sitzung sind barrierefrei, am Platz, am Telefon und an der Wand', async ({
  pageOf,
}) => {
  const office = await pageOf('office');
  await openDesk(office);
  await callOther(office, 'C', 'Grüne Liste');
  await expect(stage(office).getByText('Auf der Grünen Liste: 6')).toBeVisible();
  await expectAccessible(office);
  await callOther(office, '5.2', 'Pflegekräfte schneller in den Beruf bringen');
  await office.keyboard.press('e');
  await expect(everythingSent(office)).toBeVisible();
  await expectAccessible(office);
  await callOther(office, '5.4', 'Gründungen durch Zugewanderte begleiten');
  const hamburg = await pageOf('approver');
  await hamburg.goto(routes.session(22));
  await expectAccessible(hamburg);
  const beamer = await pageOf('colleague');
  await beamer.goto(routes.sessionBeamer(22));
  await expectAccessible(beamer);
  await office.getByRole('link', { name: /Titel oder Wortlaut ändern/ }).click();
  await expect(office.getByRole('button', { name: 'Neuen Wortlaut festhalten' })).toBeVisible();
  await expectAccessible(office);
});

test('Die Niederschriften, ihre Prüfung und der Abschluss sind barrierefrei', async ({ pageOf }) => {
  const office = await pageOf('office');
  await openDesk(office);
  await office.getByText('Sitzung schließen …').click();
  await expectAccessible(office);
  for (const box of await office.getByRole('checkbox').all()) await box.check();
  await office.getByRole('button', { name: 'Sitzung schließen' }).click();
  await expect(office.getByRole('button', { name: 'Sitzung schließen' })).toHaveCount(0);
  for (const part of ['intern', 'extern'] as const) {
    await beginMinutes(office, part);
    await writePassage(office, 'Eröffnung', 'Der Vorsitz begrüßt die Anwesenden.');
    await expectAccessible(office);
    // Most items were left open: what the minutes lack is accepted by name.
    await office.getByRole('checkbox').check();
    await freeze(office, part, 1);
  }
  await expectAccessible(office);
  await office.goto(routes.minutesEdition(22, 'extern', 1));
  await expectAccessible(office);
  const bayern = await pageOf('approverBy');
  await bayern.goto(routes.minutesCorrections(22));
  await expectAccessible(bayern);
  await office.goto(routes.minutesCheck(22));
  await expectAccessible(office);
  await acknowledgeFindings(office, 'So beschlossen.');
  await office.goto(routes.closing(22));
  await expectAccessible(office);
  await office.goto(routes.resolution(22, '5.2'));
  await expectAccessible(office);
});
