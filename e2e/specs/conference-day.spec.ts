import type { Locator } from '@playwright/test';
import { wordsOfFile } from '@/lib/minutes-import/readers/fixtures/words-of-file';
import { routes } from '@/lib/routes';
import { everybodyArrives, registerDelegate } from '../steps/attendance-steps';
import { concludeCircular, consent } from '../steps/circular-steps';
import { acknowledgeFindings, beginMinutes, freeze, publish, writePassage } from '../steps/minutes-steps';
import {
  callNext,
  callOther,
  called,
  correct,
  delaysUntilShown,
  everythingSent,
  ledgerOf,
  openDesk,
  recordOutcome,
  stage,
  storedSession,
  takeBack,
} from '../steps/session-steps';
import { announceStatement, submitStatement } from '../steps/statement-steps';
import {
  AGAINST,
  BY_BAD_NETWORK,
  CIRCULAR,
  expectAgenda,
  expectedResolutions,
  GREEN_LIST,
  NEW_TITLE,
  OPENING,
  RECORDED,
  SECRETS,
  STATEMENT,
  toldBy,
} from '../support/conference-day-plan';
import { layHallNetwork, outages, seededRandom } from '../support/hall-network';
import { layConferenceDay, startProgram, type Started } from '../support/own-program';
import { readBack } from '../support/read-back';
import { expect, takeErrors, test } from '../support/test';

/** The whole day of the 22. IntMK; each test goes on where the one before ended. */
test.describe.configure({ mode: 'serial' });

const SEED = Number(process.env.E2E_SEED ?? Date.now() % 1_000_000);
const random = seededRandom(SEED);

let program: Started | null = null;
/** "02/2026": by the year in which the test runs. */
let circular = '';

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

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

test.afterEach(({}, testInfo) => {
  if (testInfo.status !== testInfo.expectedStatus)
    process.stdout.write(`Das Netz dieses Laufs wiederholt E2E_SEED=${SEED}\n`);
});

test('Die letzten zwei Länder stimmen im Umlauf ab, und der Beschluss steht auf der Tagesordnung', async ({
  pageOf,
}) => {
  await consent(await pageOf('approverBy'), CIRCULAR, SECRETS.circular);
  await consent(await pageOf('approverBe'), CIRCULAR, '');
  const office = await pageOf('office');
  circular = await concludeCircular(office, CIRCULAR);
  await office.goto(routes.agenda(22));
  await expect(office.getByText(`Umlaufbeschluss ${circular}`)).toBeVisible();
});

test('Alle Länder sind im Raum, und die Geschäftsstelle eröffnet die Sitzung', async ({ pageOf }) => {
  const minister = { salutation: 'Frau', office: 'Staatsministerin', name: 'Resi Angerer' };
  await registerDelegate(await pageOf('approverBy'), 'BY', minister);
  const office = await pageOf('office');
  await everybodyArrives(office);
  await office.goto(routes.session(22));
  await expect(office.getByText('davon 6 auf der Grünen Liste')).toBeVisible();
  await office.getByRole('button', { name: 'Sitzung eröffnen' }).click();
  await expect(office.getByRole('button', { name: 'TOP A aufrufen' })).toBeVisible();
});

test('Zwei Länder und der Beamer sehen sofort, was aufgerufen, geändert und beschlossen wird', async ({
  pageOf,
}) => {
  const office = await pageOf('office');
  const hamburg = await pageOf('approver');
  const berlin = await pageOf('approverBe');
  const beamer = await pageOf('colleague');
  await berlin.setViewportSize({ width: 360, height: 800 });
  await beamer.setViewportSize({ width: 1920, height: 1080 });
  await openDesk(office);
  for (const land of [hamburg, berlin]) await land.goto(routes.session(22));
  await beamer.goto(routes.sessionBeamer(22));
  const delays: number[] = [];
  const seen = async (act: () => Promise<void>, shown: Locator[]) => {
    delays.push(...(await delaysUntilShown(office, act, shown)));
  };
  const numbered = (number: string) =>
    [hamburg, berlin, beamer].map((page) => page.getByText(`TOP ${number}`, { exact: true }).first());
  const decided = (words: string) => [
    ...[hamburg, berlin].map((page) => page.locator('article').getByText(words, { exact: true })),
    beamer.locator('.beamer__outcome').getByText(words),
  ];

  await seen(() => callNext(office, 'A'), numbered('A'));
  await seen(() => recordOutcome(office, 'A', { outcome: 'UNANIMOUS' }), decided('einstimmig'));
  await seen(() => callNext(office, 'B'), numbered('B'));
  await seen(() => recordOutcome(office, 'B', { outcome: 'NOTED' }), decided('zur Kenntnis'));
  await seen(() => callNext(office, 'C'), numbered('C'));
  await expect(stage(office).getByText('Auf der Grünen Liste: 6')).toBeVisible();
  await seen(() => recordOutcome(office, 'C', { outcome: 'UNANIMOUS' }), decided('einstimmig'));
  for (const number of GREEN_LIST)
    await expect(
      hamburg.getByRole('listitem').filter({ hasText: new RegExp(`^${number}\\D`) }),
    ).toContainText('einstimmig');

  await seen(() => callOther(office, '2', 'Leitantrag: Ankommen gelingt vor Ort'), numbered('2'));
  await office.getByRole('link', { name: /Titel oder Wortlaut ändern/ }).click();
  await office.getByLabel('Titel').fill(NEW_TITLE);
  await office.getByRole('button', { name: 'Neuen Wortlaut festhalten' }).click();
  for (const page of [hamburg, berlin, beamer])
    await expect(page.getByRole('heading', { name: NEW_TITLE })).toBeVisible();
  await expect(called(office, '2')).toBeVisible();
  await stage(office).getByText('Ein Land tritt bei oder scheidet aus').click();
  await office.getByLabel('Land', { exact: true }).selectOption({ label: 'Hessen' });
  await office.getByRole('button', { name: 'Tritt dem Antrag bei' }).click();
  await expect(hamburg.locator('article')).toContainText('Hessen');
  await seen(
    () => recordOutcome(office, '2', { outcome: 'MAJORITY', against: AGAINST }),
    decided('mehrheitlich'),
  );
  await expect(hamburg.locator('[aria-live="polite"]')).toContainText('TOP 2: mehrheitlich beschlossen.');
  await expect(beamer.locator('body')).not.toContainText(/13|Bayern|Nein/);

  process.stdout.write(`Bis zur Anzeige in Millisekunden: ${delays.join(', ')}\n`);
  // A slow machine may stumble here and there; asked every five seconds instead of told, half would take longer.
  expect(median(delays)).toBeLessThan(2000);
});

test('Was jemand gerade schreibt, bleibt stehen, während andere aufzeichnen', async ({ pageOf }) => {
  const office = await pageOf('office');
  const colleague = await pageOf('colleague');
  await openDesk(office);
  await openDesk(colleague);
  await stage(colleague).getByText('Interner Vermerk', { exact: false }).first().click();
  const note = colleague.getByLabel('Vermerk für die interne Niederschrift');
  await note.pressSequentially(SECRETS.note.slice(0, 12));
  await callOther(office, '1.1', 'Bericht der LAG „Indikatorenentwicklung und Monitoring“');
  await expect(colleague.getByRole('complementary').getByText('aufgerufen')).toBeVisible();
  await callOther(office, '1.2', 'Erfolgskontrolle');
  await expect(note).toHaveValue(SECRETS.note.slice(0, 12));
  await expect(note).toBeFocused();
  await note.pressSequentially(SECRETS.note.slice(12));
  await colleague.getByRole('button', { name: 'Vermerk festhalten' }).click();
  await expect(colleague.getByText(SECRETS.note)).toBeVisible();
});

test('Das Netz kommt und geht, und kein Ergebnis geht verloren oder steht doppelt', async ({
  pageOf,
  consoleErrors,
}) => {
  test.setTimeout(480_000);
  const office = await pageOf('office');
  const hamburg = await pageOf('approver');
  await hamburg.goto(routes.session(22));
  await openDesk(office);
  const network = await layHallNetwork(office, random);
  const off = outages(random, BY_BAD_NETWORK.length);
  let cut = false;
  for (const [place, { number, ...what }] of BY_BAD_NETWORK.entries()) {
    if (off.has(place) !== cut) await (cut ? network.restore() : network.cut());
    cut = off.has(place);
    await callNext(office, number);
    await recordOutcome(office, number, what);
    if (number === '5.2') await correct(office, number, 'MAJORITY', SECRETS.correction);
    if (number !== '5.5') continue;
    await takeBack(office, number, SECRETS.slip);
    await recordOutcome(office, number, { outcome: 'MAJORITY' });
  }
  await network.restore();
  // Some fifty commands go one after the other, and a third of them more than once: as long as the machine needs.
  await expect(everythingSent(office)).toBeVisible({ timeout: 300_000 });
  await expect(office.getByText('noch nicht übertragen')).toHaveCount(0);
  await expect(office.getByText(/Nicht übernommen/)).toHaveCount(0);
  process.stdout.write(`Netz der Sitzung (E2E_SEED=${SEED}): ${JSON.stringify(network.lost)}\n`);
  expect(network.lost.cuts).toBeGreaterThanOrEqual(3);
  takeErrors(consoleErrors, /Failed to load resource: net::ERR_/);

  expect(ledgerOf(await storedSession(office))).toEqual(RECORDED);
  await expect(hamburg.getByRole('listitem').filter({ hasText: /^6\.4\D/ })).toContainText('durch Bayern');
});

test('Zwei Länder geben Protokollerklärungen ab, eine öffentlich und eine nur intern', async ({ pageOf }) => {
  const office = await pageOf('office');
  await announceStatement(office, '5.4', 'Bayern');
  await announceStatement(office, '6.2', 'Berlin');
  await submitStatement(await pageOf('approverBy'), STATEMENT, 'extern');
  await submitStatement(await pageOf('approverBe'), SECRETS.statement, 'intern');
});

test('Die Sitzung wird geschlossen, ohne dass ein Punkt offen bleibt', async ({ pageOf }) => {
  const office = await pageOf('office');
  await openDesk(office);
  await office.getByText('Sitzung schließen …').click();
  await expect(office.getByText('Ohne Ergebnis')).toHaveCount(0);
  await office.getByRole('button', { name: 'Sitzung schließen' }).click();
  await expect(office.getByRole('button', { name: 'Sitzung schließen' })).toHaveCount(0);
  expect((await storedSession(office)).status).toBe('HELD');
});

test('Beide Niederschriften entstehen aus der Aufzeichnung und gehen vorläufig an die Länder', async ({
  pageOf,
}) => {
  const office = await pageOf('office');
  await beginMinutes(office, 'intern');
  await writePassage(office, 'Verlauf zu TOP 2', SECRETS.course);
  await freeze(office, 'intern', 1);
  await beginMinutes(office, 'extern');
  await writePassage(office, 'Eröffnung', OPENING);
  await freeze(office, 'extern', 1);
  expect(await acknowledgeFindings(office, SECRETS.finding)).toBeGreaterThan(0);
});

test('Ein Land wünscht eine Änderung, und die nächste Fassung trägt sie', async ({ pageOf }) => {
  const bayern = await pageOf('approverBy');
  await bayern.goto(routes.minutesCorrections(22));
  const wishes = bayern
    .locator('section')
    .filter({ has: bayern.getByRole('heading', { name: 'Fassung 1 der externen Niederschrift' }) });
  await wishes.getByLabel('Stelle').selectOption({ label: 'Schluss' });
  await wishes.getByLabel('Gewünschte Änderung').fill('Dank an Mainz ergänzen.');
  await wishes.getByRole('button', { name: /^Änderung vorschlagen/ }).click();
  await expect(bayern.getByText('Dank an Mainz ergänzen.')).toBeVisible();

  const office = await pageOf('office');
  await office.goto(routes.minutesCorrections(22));
  await office.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  await expect(office.getByText(/^Entschieden:/)).toBeVisible();
  await beginMinutes(office, 'extern');
  await writePassage(office, 'Schluss', 'Der Vorsitz dankt der Stadt Mainz und schließt die Konferenz.');
  await freeze(office, 'extern', 2);
});

test('Die veröffentlichte Niederschrift sagt dasselbe wie die Aufzeichnung und nichts Vertrauliches', async ({
  pageOf,
  browser,
}) => {
  const office = await pageOf('office');
  await publish(office);
  const session = await storedSession(office);
  const everybody = await (await browser.newContext()).newPage();
  const expected = expectedResolutions(session, circular);
  for (const format of ['docx', 'odt', 'pdf'] as const) {
    const name = `niederschrift.${format}`;
    const answer = await everybody.request.get(routes.minutesDownload(22, format));
    expect(answer.ok()).toBe(true);
    const file = await answer.body();
    const minutes = await readBack(file, name);
    expect(toldBy(minutes), format).toEqual(expected);
    expectAgenda(minutes, session, circular);
    const words = await wordsOfFile(file, format);
    expect(Object.values(SECRETS).filter((secret) => words.includes(secret))).toEqual([]);
    expect(words.match(/Enthaltung|13:1:2|13 Ja/g)).toBeNull();
  }
  await everybody.context().close();
});

test('Die interne Niederschrift hält alles fest und bleibt bei den Mitgliedern', async ({ pageOf }) => {
  const bayern = await pageOf('approverBy');
  const address = routes.minutesEditionFile(22, 'intern', 1, 'docx');
  const words = await wordsOfFile(await (await bayern.request.get(address)).body(), 'docx');
  const { circular: inCircular, finding, ...inMinutes } = SECRETS;
  for (const secret of Object.values(inMinutes)) expect(words).toContain(secret);
  expect(words).not.toContain(inCircular);
  expect(words).not.toContain(finding);
  const guest = await pageOf('federalGuest');
  expect((await guest.request.get(address)).status()).toBe(404);
});
