import { DESK, expectAccessible } from '../steps/accessibility-steps';
import { skipToContent, tabTo } from '../steps/keyboard-steps';
import { expect, test } from '../support/test';

/** One story: each test goes on where the one before ended. */
test.describe.configure({ mode: 'serial' });

const ADVISORY = '2.2.2';
const CITATION = '18. IntMK 2023, TOP 5.2 Ziffer 3';

test('Alle lesen den Aktionsplan und finden eine Maßnahme, wie sie auch geschrieben wird', async ({
  page,
}) => {
  await page.goto('/aktionsplan');
  await expect(page.getByText('114 Maßnahmen')).toBeVisible();
  await page.getByLabel('Wörter in Titel, Thema oder Stelle').fill('Einbuergerung');
  await page
    .getByLabel('Zuständige Stelle')
    .selectOption({ label: 'Sachverständigenrat für Integration und Migration' });
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  await expect(page.getByText('1 von 114 Maßnahmen')).toBeVisible();
  await page.getByRole('link', { name: /^Erstellung einer Expertise/ }).click();
  await expect(page).toHaveURL(/\/aktionsplan\/5\.4\.3$/);
  await expect(page.getByText('Phase V: Zusammenhalt stärken – Zukunft gestalten')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stand speichern' })).toHaveCount(0);
});

test('Die Geschäftsstelle verknüpft eine Maßnahme mit einer Bitte, allein mit der Tastatur', async ({
  page,
  signInAs,
}) => {
  await signInAs('office');
  await page.goto(`/aktionsplan/${ADVISORY}`);
  await skipToContent(page);
  await tabTo(page, page.getByLabel('Bitte suchen'));
  await page.keyboard.type('18. IntMK 5.2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 Bitte gefunden')).toBeVisible();
  await tabTo(page, page.locator('summary', { hasText: CITATION }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Vermerk (freiwillig)'));
  await page.keyboard.type('Dieselbe Beratung.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Beschlüsse, die danach verlangen' });
  const asking = page.locator('section').filter({ has: heading });
  await expect(asking.getByRole('link', { name: CITATION })).toBeVisible();
  await expect(asking.getByText('Dieselbe Beratung.')).toBeVisible();
});

test('Den Stand liest danach jeder, die Maßnahme führt zum Beschluss und zurück', async ({
  page,
  pageOf,
}) => {
  const office = await pageOf('office');
  await office.goto(`/aktionsplan/${ADVISORY}`);
  await office.getByLabel('Stand', { exact: true }).selectOption({ label: 'in Umsetzung' });
  await office.getByLabel('So seit').fill('2023-05-02');
  await office.getByLabel('Erläuterung (freiwillig)').fill('Als Regelangebot eingerichtet.');
  await office.getByRole('button', { name: 'Stand speichern' }).click();
  await expect(office.getByText('Der Stand der Maßnahme ist festgehalten.')).toBeVisible();

  await page.goto('/aktionsplan?stand=RUNNING');
  await page.getByRole('link', { name: /^mbeon/ }).click();
  await expect(page.getByText('am 2. Mai 2023', { exact: true })).toBeVisible();
  await expect(page.getByText('Als Regelangebot eingerichtet.')).toBeVisible();
  await page.getByRole('link', { name: CITATION }).click();
  await page.getByRole('link', { name: /^mbeon/ }).click();
  await expect(page).toHaveURL(/\/aktionsplan\/2\.2\.2$/);
});

test.describe('barrierefrei', () => {
  test.use({ viewport: DESK, colorScheme: 'light' });

  test('sind Verzeichnis und Maßnahme', async ({ page, signInAs }) => {
    await page.goto('/aktionsplan');
    await expectAccessible(page);
    await signInAs('office');
    await page.goto(`/aktionsplan/${ADVISORY}?suche=18. IntMK`);
    await page.locator('summary', { hasText: 'Verknüpfen' }).first().click();
    await expectAccessible(page);
  });
});

test.describe('ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('hebt die Geschäftsstelle die Verknüpfung wieder auf', async ({ page, signInAs }) => {
    await signInAs('office');
    await page.goto(`/aktionsplan/${ADVISORY}`);
    await page.getByRole('button', { name: `Verknüpfung aufheben mit ${CITATION}` }).click();
    await expect(
      page.getByText('Mit dieser Maßnahme ist keine Bitte der Konferenz verknüpft.'),
    ).toBeVisible();
    await page.getByLabel('Stand', { exact: true }).selectOption({ label: 'nicht bekannt' });
    await page.getByLabel('Erläuterung (freiwillig)').fill('');
    await page.getByRole('button', { name: 'Stand speichern' }).click();
    await expect(page.getByText('Als Regelangebot eingerichtet.')).toHaveCount(0);
  });
});
