import { routes, type DemandPlace } from '@/lib/routes';
import {
  confirmByKeyboard,
  entry,
  expectDocuments,
  listedDemands,
  openTool,
  showCard,
} from '../steps/follow-up-steps';
import { accept, confirmEverything, importFile } from '../steps/import-steps';
import { ANSWER_PAPER, REAL_MINUTES } from '../support/files';
import { startProgram, type Started } from '../support/own-program';
import { expect, test } from '../support/test';

/** From the minutes to the first answer; each test goes on where the one before ended. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });
// The repository holds no copy of them; where they are missing, the test command counts these as skipped.
test.skip(REAL_MINUTES === null, 'ausgelassen: Die echte Niederschrift liegt auf diesem Rechner nicht vor.');

const ANSWER = 'Das Haus bereitet einen Entwurf vor und berichtet im Frühjahr.';
/** Suggestions that are left for another day. */
const LEFT = 2;

let program: Started | null = null;
let conference = 0;
/** Of the Bundesministerium des Innern, after the correction. */
let asked: { place: DemandPlace; words: string };

test.beforeAll(async () => {
  program = await startProgram({
    PORT: process.env.E2E_CONFERENCE_DAY_PORT ?? '',
    DATABASE_URL: '',
    NEXTAUTH_URL: test.info().project.use.baseURL ?? '',
  });
  expect(program.exitCode, program.complained()).toBeNull();
});

test.afterAll(() => program?.stop());

test('Die Geschäftsstelle übernimmt eine Niederschrift, und das Programm schlägt vor, was erbeten wird', async ({
  pageOf,
}) => {
  const office = await pageOf('office');
  await importFile(office, REAL_MINUTES ?? '');
  await confirmEverything(office);
  await accept(office);
  conference = Number(/\d+$/.exec(new URL(office.url()).pathname)?.[0]);
  await office.goto(routes.demandReview(conference));
  const found = await listedDemands(office, conference);
  expect(found.filter(({ state }) => state === 'offen').length).toBeGreaterThan(10);
});

test('Eine Stelle wird berichtigt, eine geteilt, eine nicht nachverfolgt, fast alle anderen mit der Taste J bestätigt', async ({
  pageOf,
}) => {
  const office = await pageOf('office');
  await office.goto(routes.demandReview(conference));
  const candidates = (await listedDemands(office, conference)).filter(
    ({ kind, state, place }) =>
      ['Bitte', 'Prüfbitte', 'Forderung'].includes(kind) && state === 'offen' && place.position === 1,
  );
  const [corrected, split, dismissed] = candidates;
  if (!corrected || !split || !dismissed) throw new Error('the minutes ask for too little');

  asked = { place: corrected.place, words: await showCard(office, corrected) };
  const correction = await openTool(office, 'e', 'bearbeiten');
  await correction.getByRole('checkbox', { name: /^Bundesministerium des Innern/ }).check();
  await correction.getByRole('button', { name: 'Speichern und bestätigen' }).click();
  await expect(office.getByRole('link', { name: nameOf(corrected.place, 'bestätigt') })).toBeVisible();

  const words = (await showCard(office, split)).split(' ');
  const division = await openTool(office, 't', 'teilen');
  const middle = Math.ceil(words.length / 2);
  const halves = [words.slice(0, middle), words.slice(middle)].map((half) => half.join(' '));
  await division.getByLabel('Teile', { exact: true }).fill(halves.join('\n'));
  await division.getByRole('button', { name: 'Teilen', exact: true }).click();
  const second = nameOf({ ...split.place, position: 2 }, 'offen');
  await expect(office.getByRole('link', { name: second })).toBeVisible();

  await showCard(office, dismissed);
  await office.keyboard.press('n');
  const notFollowed = nameOf(dismissed.place, 'nicht nachzuverfolgen');
  await expect(office.getByRole('link', { name: notFollowed })).toBeVisible();
  await showCard(office, corrected);
  await confirmByKeyboard(office, LEFT);
  await expect(office.getByRole('link', { name: nameOf(split.place, 'bestätigt') })).toBeVisible();
});

test('Je Stelle entsteht ein Schreiben mit dem erbetenen Wortlaut, und alle gelten als versandt', async ({
  pageOf,
}) => {
  const office = await pageOf('office');
  await office.goto(routes.dispatches(conference));
  await office.getByRole('button', { name: 'Schreiben vorbereiten' }).click();
  const drafts = office.getByRole('table', { name: 'Entwürfe' });
  await drafts.getByRole('link', { name: /^Bundesministerium des Innern/ }).click();
  await expect(
    office.getByRole('article', { name: /^Schreiben an Bundesministerium des Innern/ }),
  ).toContainText(asked.words);
  const letter = new URL(office.url()).pathname.split('/').at(-1) ?? '';
  await expectDocuments(office.request, (format) => routes.dispatchFile(letter, format), [
    asked.words,
    `TOP ${asked.place.item}`,
  ]);
  await office.goto(routes.dispatches(conference));
  await office.getByRole('button', { name: /als versandt vermerken$/ }).click();
  await expect(drafts).toHaveCount(0);
  const sent = office.getByRole('table', { name: 'Versandte Schreiben' });
  await expect(sent.getByRole('link', { name: /^Bundesministerium des Innern/ })).toBeVisible();
});

test('Das Bundesministerium nimmt mit Text und Datei Stellung', async ({ pageOf }) => {
  const guest = await pageOf('federalGuest');
  await guest.goto(routes.ownDemands());
  await guest.locator(`a[href="${routes.demand(asked.place)}"]`).click();
  await expect(guest.getByRole('heading', { name: 'Stellung nehmen' })).toBeVisible();
  await guest.getByLabel('Stellungnahme', { exact: true }).fill(ANSWER);
  await guest.getByLabel('Dateien').setInputFiles(ANSWER_PAPER);
  await guest.getByRole('button', { name: 'Stellungnahme abgeben' }).click();
  const answer = entry(guest, ANSWER);
  await expect(answer).toContainText('Stellungnahme: Bundesministerium des Innern');
  const file = await answer.getByRole('link', { name: /tagged-by-libreoffice/ }).getAttribute('href');
  expect((await guest.request.get(file ?? '')).ok()).toBe(true);
});

/** A link of the review's list. */
function nameOf({ item, clause, position }: DemandPlace, state: string): RegExp {
  const place = [
    clause === 0 ? 'Text ohne Ziffern' : `Ziffer ${clause}`,
    ...(clause === 0 || position > 1 ? [`Stelle ${position}`] : []),
  ].join(', ');
  return new RegExp(`^TOP ${item.replace('.', '\\.')} ${place}: .+, ${state}$`);
}
