import { routes } from '@/lib/routes';
import { expectAccessible, expectReadableInDark } from '../steps/accessibility-steps';
import {
  cardLink,
  currentCard,
  everythingStored,
  inTwoParts,
  listedDemands,
  neighbours,
  openTool,
  showCard,
  toolOf,
} from '../steps/demand-review-steps';
import { entry } from '../steps/follow-up-steps';
import { skipToContent, tabTo } from '../steps/keyboard-steps';
import { expect, test } from '../support/test';

/** Its requests are suggestions in the sample data; every test leaves them so. */
const CONFERENCE = 18;
const review = (id?: string) => routes.demandReview(CONFERENCE, id);

test('Eine Auswertung geht allein mit der Tastatur und lässt sich zurücknehmen', async ({ pageOf }) => {
  const office = await pageOf('office');
  await office.goto(review());
  const before = await listedDemands(office, CONFERENCE);
  const [first, second] = neighbours(before);
  await office.goto(review(first.id));
  await openTool(office, 'e', 'bearbeiten');
  await expect(office.getByRole('combobox', { name: 'Art' })).toBeFocused();
  await office.keyboard.press('Escape');
  await expect(toolOf(office, 'bearbeiten')).not.toHaveAttribute('open');

  await office.keyboard.press('ArrowRight');
  await expect(currentCard(office)).toHaveAttribute('href', new RegExp(second.id));
  await office.keyboard.press('ArrowLeft');
  await office.keyboard.press('j');
  await expect(cardLink(office, first.id)).toHaveAccessibleName(/, bestätigt$/);
  await expect(currentCard(office)).toHaveAttribute('href', new RegExp(second.id));
  await office.keyboard.press('n');
  await expect(cardLink(office, second.id)).toHaveAccessibleName(/, nicht nachzuverfolgen$/);
  await office.keyboard.press('u');
  await expect(currentCard(office)).toHaveAttribute('href', new RegExp(second.id));
  await office.keyboard.press('u');
  await expect(currentCard(office)).toHaveAttribute('href', new RegExp(first.id));
  await everythingStored(office);
  await office.reload();
  expect(await listedDemands(office, CONFERENCE)).toEqual(before);
});

test('Berichtigen, teilen, zusammenfassen und den Rest eines TOP bestätigen geht ohne Maus', async ({
  pageOf,
}) => {
  const office = await pageOf('office');
  await office.goto(review());
  const before = await listedDemands(office, CONFERENCE);
  const [first] = neighbours(before);
  const takeBack = async (id: string) => {
    await office.goto(review(id));
    await expect(async () => {
      await office.keyboard.press('u');
      await expect(cardLink(office, id)).toHaveAccessibleName(/, offen$/, { timeout: 1_000 });
    }).toPass();
    await everythingStored(office);
  };

  const words = await showCard(office, first);
  const correction = await openTool(office, 'e', 'bearbeiten');
  await office.keyboard.type('Appell');
  await tabTo(office, correction.getByRole('button', { name: 'Speichern und bestätigen' }));
  await office.keyboard.press('Enter');
  await expect(cardLink(office, first.id)).toHaveAccessibleName(/: Appell, bestätigt$/);
  await takeBack(first.id);
  await expect(cardLink(office, first.id)).toHaveAccessibleName(new RegExp(`: ${first.kind}, offen$`));

  const division = await openTool(office, 't', 'teilen');
  await expect(division.getByLabel('Teile', { exact: true })).toBeFocused();
  await office.keyboard.press('Control+End');
  await office.keyboard.press('Control+ArrowLeft');
  await office.keyboard.press('Enter');
  await tabTo(office, division.getByRole('button', { name: 'Teilen', exact: true }));
  await office.keyboard.press('Enter');
  await expect.poll(async () => (await listedDemands(office, CONFERENCE)).length).toBe(before.length + 1);
  await office.keyboard.press('ArrowRight');
  await expect(office.getByRole('button', { name: /Mit der vorigen zusammenfassen$/ })).toBeVisible();
  await office.keyboard.press('z');
  await expect.poll(async () => (await listedDemands(office, CONFERENCE)).length).toBe(before.length);
  expect(await showCard(office, first)).toBe(words);

  await office.keyboard.press('a');
  await expect(cardLink(office, first.id)).toHaveAccessibleName(/, bestätigt$/);
  const confirmed = (await listedDemands(office, CONFERENCE)).filter(
    ({ id, state }) => state !== before.find((one) => one.id === id)?.state,
  );
  expect(confirmed.length).toBeGreaterThan(1);
  for (const { id } of confirmed) await takeBack(id);
  expect(await listedDemands(office, CONFERENCE)).toEqual(before);
});

test('Die Werkzeuge der Auswertung sind barrierefrei, hell und dunkel, am Schreibtisch und am Telefon', async ({
  pageOf,
}) => {
  const office = await pageOf('office');
  await office.goto(review());
  await expectReadableInDark(office);
  for (const [key, id] of [
    ['e', 'bearbeiten'],
    ['t', 'teilen'],
  ] as const) {
    await openTool(office, key, id);
    await expectAccessible(office, `#${id}`);
    await office.keyboard.press('Escape');
  }
});

test('In der Erfolgskontrolle wird gefiltert, aufgeklappt und eingetragen, ohne dass jemand die Maus berührt', async ({
  pageOf,
}) => {
  const office = await pageOf('office');
  await office.goto(routes.followUp({ status: 'ALL' }));
  await skipToContent(office);
  await tabTo(office, office.getByLabel('Wörter in Bitte oder Titel'));
  await office.keyboard.type('Härtefälle');
  await office.keyboard.press('Enter');
  await expect(office).toHaveURL(/suche=/);
  const row = office
    .getByRole('row')
    .filter({ has: office.getByRole('link', { name: 'TOP 4.4, Ziffer 2' }) });
  await tabTo(office, row.getByRole('checkbox'));
  await office.keyboard.press('Space');
  await expect(row.getByRole('checkbox')).toBeChecked();
  await tabTo(office, row.locator('summary'));
  await office.keyboard.press('Enter');
  await expect(row.getByText('Das Ministerium prüft das Anliegen', { exact: false })).toBeVisible();
  // Without a text nothing is entered; the row stays chosen.
  await tabTo(office, office.getByRole('button', { name: 'Bei den gewählten Zeilen eintragen' }));
  await office.keyboard.press('Enter');
  await expect(office.getByRole('alert').first()).toBeVisible();
  await expect(row.getByRole('checkbox')).toBeChecked();
});

test.describe('Ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('werden Stellen bestätigt, berichtigt, geteilt und zusammengefasst', async ({ pageOf }) => {
    const office = await pageOf('office');
    await office.goto(review());
    const before = await listedDemands(office, CONFERENCE);
    const [first] = neighbours(before);
    const takeBack = async () => {
      await office.goto(review(first.id));
      await office.getByRole('button', { name: /Bestätigung zurücknehmen$/ }).click();
      await expect(cardLink(office, first.id)).toHaveAccessibleName(/, offen$/);
    };
    const words = await showCard(office, first);
    await office.getByRole('button', { name: /Bestätigen$/ }).click();
    await expect(cardLink(office, first.id)).toHaveAccessibleName(/, bestätigt$/);
    await takeBack();

    const correction = toolOf(office, 'bearbeiten');
    await correction.locator('summary').click();
    await correction.getByLabel('Wortlaut').fill('Das steht dort nicht.');
    await correction.getByRole('button', { name: 'Speichern und bestätigen' }).click();
    await expect(office.getByText('Dieser Wortlaut steht so nicht in der Ziffer.')).toBeVisible();
    await expect(correction.getByLabel('Wortlaut')).toHaveValue('Das steht dort nicht.');
    await correction.getByLabel('Wortlaut').fill(words);
    await correction.getByRole('combobox', { name: 'Art' }).selectOption({ label: 'Appell' });
    await correction.getByRole('button', { name: 'Speichern und bestätigen' }).click();
    await expect(cardLink(office, first.id)).toHaveAccessibleName(/: Appell, bestätigt$/);
    await takeBack();

    const division = toolOf(office, 'teilen');
    await division.locator('summary').click();
    await division.getByLabel('Teile', { exact: true }).fill(inTwoParts(words));
    await division.getByRole('button', { name: 'Teilen', exact: true }).click();
    expect(await listedDemands(office, CONFERENCE)).toHaveLength(before.length + 1);
    await office.getByRole('link', { name: /^Nächste Stelle/ }).click();
    await office.getByRole('button', { name: /Mit der vorigen zusammenfassen$/ }).click();
    expect(await listedDemands(office, CONFERENCE)).toEqual(before);
    expect(await showCard(office, first)).toBe(words);
  });

  test('nimmt das Bundesministerium Stellung, und der Entwurf wartet, bis er abgegeben wird', async ({
    pageOf,
  }) => {
    const guest = await pageOf('federalGuest');
    const place = { conference: CONFERENCE, item: '4.4', clause: 2, position: 1 };
    await guest.goto(routes.demand(place));
    const answer = guest.getByLabel('Ergänzende Stellungnahme', { exact: true });
    await guest.getByRole('button', { name: 'Stellungnahme abgeben' }).click();
    await expect(
      guest.getByText('Bitte geben Sie einen Text ein oder fügen Sie eine Datei an.'),
    ).toBeVisible();
    const words = 'Der Entwurf wird im Herbst vorgelegt.';
    await answer.fill(words);
    await guest.getByRole('button', { name: 'Entwurf sichern' }).click();
    await guest.goto(routes.ownDemands());
    await guest.goto(routes.demand(place));
    await expect(answer).toHaveValue(words);
    await expect(entry(guest, words)).toHaveCount(0);
    await guest.getByRole('button', { name: 'Stellungnahme abgeben' }).click();
    await expect(entry(guest, words)).toContainText('Stellungnahme: Bundesministerium des Innern');
  });
});
