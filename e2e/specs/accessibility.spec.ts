import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { PersonKey } from '../people';
import { importFile } from '../steps/import-steps';
import { inviteOffice } from '../steps/people-steps';
import { SAMPLE_MINUTES } from '../support/files';
import { expect, test } from '../support/test';

/** Colours alone differ between light and dark; what the narrow screen shows is looked at in one scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const DESK = { width: 1366, height: 900 };
const PHONE = { width: 360, height: 800 };

const PAGES: readonly { address: string; as: PersonKey | null }[] = [
  { address: '/', as: null },
  { address: '/anmelden', as: null },
  { address: '/konferenzen', as: null },
  { address: '/konferenzen/18', as: null },
  { address: '/beschluesse', as: null },
  { address: '/beschluesse/18/4.4', as: null },
  { address: '/beschluesse/18/7.1', as: null },
  { address: '/gibt-es-nicht', as: null },
  { address: '/einrichten/abc', as: null },
  { address: '/', as: 'office' },
  { address: '/konferenzen/22', as: 'office' },
  { address: '/konferenzen/neu', as: 'office' },
  { address: '/konferenzen/22/fristen', as: 'office' },
  { address: '/konferenzen/22/fristen', as: 'editor' },
  { address: '/konferenzen/22/bearbeiten', as: 'office' },
  { address: '/konferenzen/18/tagesordnung', as: 'office' },
  { address: '/konferenzen/22/tagesordnung', as: 'office' },
  { address: '/konferenzen/18/pruefung', as: 'office' },
  { address: '/import', as: 'office' },
  { address: '/mitteilungen', as: 'office' },
  { address: '/einstellungen', as: 'office' },
  { address: '/postausgang', as: 'administration' },
  { address: '/verwaltung/personen', as: 'administration' },
  { address: '/verwaltung/personen/einladen', as: 'administration' },
];

const VIEWS = [
  { name: 'alle Angaben', query: '' },
  { name: 'mit offenem Formular für Antragsteller', query: '?wert=/agenda/5/applicants' },
  { name: 'mit offenem Formular für einen Text', query: '?wert=/resolutions/3/blocks/0' },
  { name: 'Auffälligkeiten', query: '?ansicht=befunde' },
  { name: 'Übernahme', query: '?ansicht=aenderungen' },
];

/** One import for all views. */
let draft: string | null = null;

async function importedDraft(page: Page): Promise<string> {
  await importFile(page, SAMPLE_MINUTES);
  return new URL(page.url()).pathname;
}

/** No violation of WCAG 2.2 A and AA that axe can find; with `rules` of these alone. */
async function expectNoViolation(page: Page, rules?: string[]): Promise<void> {
  // Without frames from elsewhere the legacy mode sees the same; collecting what passed would double the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules) axe.withRules(rules);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 5).map((node) => node.html) })),
  ).toEqual([]);
}

async function expectNothingWider(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, 'horizontal scrolling').toBeLessThanOrEqual(0);
}

/** The page as it stands: at a desk in light and dark, and on a phone. */
async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolation(page);
  await expectNothingWider(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolation(page, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE);
  await expectNoViolation(page);
  await expectNothingWider(page);
  await page.setViewportSize(DESK);
}

test.use({ viewport: DESK, colorScheme: 'light' });

for (const { address, as } of PAGES)
  test(`${address} ist barrierefrei (${as ?? 'Öffentlichkeit'})`, async ({ page, signInAs }) => {
    if (as) await signInAs(as);
    await page.goto(address);
    await expectAccessible(page);
  });

for (const view of VIEWS)
  test(`die Prüfansicht des Imports ist barrierefrei: ${view.name}`, async ({ page, signInAs }) => {
    await signInAs('office');
    draft ??= await importedDraft(page);
    await page.goto(draft + view.query);
    await expectAccessible(page);
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
