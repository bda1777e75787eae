import type { Page } from '@playwright/test';
import type { PersonKey } from '../people';
import { DESK, expectAccessible, expectReadableInDark } from '../steps/accessibility-steps';
import { goToEnd, openEditor } from '../steps/editor-steps';
import { importFile } from '../steps/import-steps';
import { motionAddress } from '../steps/motion-steps';
import { inviteOffice } from '../steps/people-steps';
import { SAMPLE_MINUTES } from '../support/files';
import { expect, test } from '../support/test';

/** The motion of the sample data with a circle, proposals, comments and Länder that have to answer or to confirm. */
const CO_SIGNED = 'Sprachkurse mit Kinderbetreuung verlässlich finanzieren';

/** The pages of each person; :antrag stands for the address of the motion above. */
const PAGES: readonly { as: PersonKey | null; addresses: readonly string[] }[] = [
  {
    as: null,
    addresses: [
      '/',
      '/anmelden',
      '/konferenzen',
      '/konferenzen/18',
      '/beschluesse',
      '/beschluesse/18/4.4',
      '/beschluesse/18/4.4/linie',
      '/beschluesse/18/7.1',
      '/erfolgskontrolle',
      '/erfolgskontrolle/zahlen',
      '/suche?q=Integrationskurse',
      '/suche?q=Gibtesnirgends',
      '/gibt-es-nicht',
      '/einrichten/abc',
    ],
  },
  {
    as: 'office',
    addresses: [
      '/',
      '/import',
      '/mitteilungen',
      '/einstellungen',
      '/konferenzen/neu',
      '/konferenzen/18/pruefung',
      '/konferenzen/18/tagesordnung',
      '/konferenzen/22/erfolgskontrolle',
      '/erfolgskontrolle',
      '/erfolgskontrolle/18/4.4/2-1',
      '/erfolgskontrolle/auswertung/18',
      '/erfolgskontrolle/uebersendung?konferenz=18',
      '/beschluesse/18/4.4',
      '/beschlusslinien',
      '/arbeitsgruppen',
      '/arbeitsgruppen/neu',
      '/verwaltung/stellen',
      '/verwaltung/stellen/neu',
      '/verwaltung/stellen/BMI',
    ],
  },
  {
    as: 'colleague',
    addresses: [
      '/konferenzen/22',
      '/konferenzen/22/bearbeiten',
      '/konferenzen/22/fristen',
      '/konferenzen/22/themen',
      '/konferenzen/22/tagesordnung',
      '/konferenzen/22/tagesordnung/bearbeiten',
      '/konferenzen/22/tagesordnung/versand',
      '/konferenzen/22/tagesordnung/fassungen',
      '/konferenzen/22/vorkonferenz',
      '/konferenzen/22/gruene-liste',
      '/konferenzen/22/sitzung',
      '/konferenzen/22/sitzung/anwesenheit',
      '/konferenzen/22/erklaerungen',
      '/konferenzen/22/niederschrift',
      '/konferenzen/22/abschluss',
      '/umlaufbeschluesse',
      '/umlaufbeschluesse/neu',
      '/umlaufbeschluesse/01-2023',
    ],
  },
  {
    as: 'editor',
    addresses: [
      '/',
      '/antraege',
      '/antraege/neu',
      ':antrag',
      ':antrag/fassungen/1',
      ':antrag/vergleich?von=1&bis=2',
      ':antrag/vergleich?von=1&bis=2&ansicht=nebeneinander',
      ':antrag/verlauf',
      ':antrag/aenderungen',
      '/konferenzen/22/fristen',
    ],
  },
  { as: 'approverSh', addresses: ['/', ':antrag', ':antrag/aenderungen/vorschlagen'] },
  { as: 'approverBe', addresses: [':antrag'] },
  {
    as: 'approverBy',
    addresses: [
      '/konferenzen/22/sitzung',
      '/konferenzen/22/sitzung/anwesenheit?land=BY',
      '/konferenzen/22/erklaerungen',
      '/umlaufbeschluesse/01-2026',
    ],
  },
  {
    as: 'federalGuest',
    addresses: ['/', '/konferenzen/22', '/anfragen', '/erfolgskontrolle/18/4.4/2-1'],
  },
  {
    as: 'administration',
    addresses: ['/postausgang', '/verwaltung/personen', '/verwaltung/personen/einladen'],
  },
];

/** Pages that show more beside their text than a phone has room for, each with the frame around it. */
const WIDE: readonly { as: PersonKey | null; address: string }[] = [
  { as: null, address: '/beschluesse' },
  { as: 'office', address: '/' },
  { as: 'office', address: '/konferenzen/18/tagesordnung' },
  { as: 'colleague', address: '/konferenzen/22/tagesordnung/bearbeiten' },
];

const VIEWS = [
  { name: 'alle Angaben', query: '' },
  { name: 'Auffälligkeiten', query: '?ansicht=befunde' },
  { name: 'Übernahme', query: '?ansicht=aenderungen' },
];

/** The long page is the same with a form open in it, so only its row is looked at. */
const OPEN_FORMS = [
  { name: 'Antragsteller', query: '?wert=/agenda/5/applicants', row: '#wert-agenda-5-applicants' },
  { name: 'einen Text', query: '?wert=/resolutions/3/blocks/0', row: '#wert-resolutions-3-blocks-0' },
];

/** One import for all views. */
let draft: string | null = null;

async function importedDraft(page: Page): Promise<string> {
  await importFile(page, SAMPLE_MINUTES);
  return new URL(page.url()).pathname;
}

test.use({ viewport: DESK, colorScheme: 'light' });

for (const { as, addresses } of PAGES)
  test(`${addresses.length} Seiten sind barrierefrei (${as ?? 'Öffentlichkeit'})`, async ({
    page,
    signInAs,
  }) => {
    test.setTimeout(20_000 * addresses.length);
    if (as) await signInAs(as);
    const motion = addresses.some((address) => address.startsWith(':antrag'))
      ? await motionAddress(page, CO_SIGNED)
      : '';
    for (const address of addresses)
      await test.step(address, async () => {
        await page.goto(address.replace(':antrag', motion));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
      });
  });

for (const { as, address } of WIDE)
  test(`${address} ist am Schreibtisch auch dunkel lesbar (${as ?? 'Öffentlichkeit'})`, async ({
    page,
    signInAs,
  }) => {
    if (as) await signInAs(as);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectReadableInDark(page);
  });

test('der Platz der Geschäftsstelle ist barrierefrei, während ein Punkt bearbeitet wird', async ({
  page,
  signInAs,
}) => {
  await signInAs('colleague');
  await page.goto('/konferenzen/22/tagesordnung/bearbeiten');
  await page.getByRole('link', { name: /^Bearbeiten.*Einbürgerungsbehörden/ }).click();
  const row = page.locator('li.builder-row').filter({ has: page.getByRole('link', { name: /^Schließen/ }) });
  await expect(row).toBeVisible();
  await expectAccessible(page, `[id="${await row.getAttribute('id')}"]`);
});

test('der Text eines Antrags und was sich daran ändert sind barrierefrei', async ({ page, signInAs }) => {
  await signInAs('editor');
  const motion = await motionAddress(page, CO_SIGNED);
  await goToEnd(await openEditor(page, motion));
  await expectAccessible(page);
  await page.keyboard.type(' Das gilt auch für Abendkurse.');
  await page.getByRole('button', { name: 'Änderungen prüfen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Änderungen prüfen');
  await expectAccessible(page);

  await page.goto(`${motion}/bearbeiten`);
  await page.getByText('Entwurf verwerfen').click();
  await page.getByRole('button', { name: 'Endgültig verwerfen' }).click();
  await expect(page.getByText('Das ist Fassung 2')).toBeVisible();
});

for (const view of VIEWS)
  test(`die Prüfansicht des Imports ist barrierefrei: ${view.name}`, async ({ page, signInAs }) => {
    await signInAs('office');
    draft ??= await importedDraft(page);
    await page.goto(draft + view.query);
    await expectAccessible(page);
  });

for (const form of OPEN_FORMS)
  test(`das offene Formular des Imports für ${form.name} ist barrierefrei`, async ({ page, signInAs }) => {
    await signInAs('office');
    draft ??= await importedDraft(page);
    await page.goto(draft + form.query);
    await expect(page.locator(form.row).getByRole('button', { name: 'Speichern' })).toBeVisible();
    await expectAccessible(page, form.row);
  });

test('eine Arbeitsgruppe und ihre Angaben sind barrierefrei', async ({ page, signInAs }) => {
  await signInAs('office');
  await page.goto('/arbeitsgruppen');
  await page.getByRole('link', { name: 'Indikatorenentwicklung und Monitoring' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Auftrag', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Speichern' })).toBeVisible();
  await expectAccessible(page);
});

test('das Fenster zum Springen ist barrierefrei und geht mit der Tastatur', async ({ page }) => {
  await page.goto('/konferenzen');
  const jump = page.getByRole('dialog', { name: 'Springen zu' });
  // A key that is pressed before the page listens opens nothing.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(jump).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('Härtefallregelung');
  const hit = jump.getByRole('link', { name: /^Für eine Härtefallregelung zur Einbürgerung/ });
  await expect(hit).toBeVisible();
  await expectAccessible(page, 'dialog');
  await page.keyboard.press('ArrowDown');
  await expect(hit).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(jump).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Suchen' })).toBeFocused();
});

test('die Navigation ist auf einem Telefon ein Menü, das sich auf der nächsten Seite schließt', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/beschluesse');
  const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
  const place = navigation.getByRole('link', { name: 'Aktionsplan' });
  await expect(place).toBeHidden();
  await navigation.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(place).toBeVisible();
  await expectAccessible(page, 'nav');
  await page.setViewportSize({ width: 360, height: 800 });
  await place.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aktionsplan');
  await expect(place).toBeHidden();
});

test('eine Einladung und ihr Link sind barrierefrei', async ({ page, signInAs }) => {
  await signInAs('administration');
  const guest = { name: 'Jonas Weidner', email: 'jonas@example.org', state: 'Hessen' };
  const link = await inviteOffice(page, guest);
  await expectAccessible(page);
  await page.goto(link);
  await expect(page.getByLabel('Kennwort wiederholen')).toBeVisible();
  await expectAccessible(page);
});
