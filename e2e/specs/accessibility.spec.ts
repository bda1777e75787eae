import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { PersonKey } from '../people';
import { importFile } from '../steps/import-steps';
import { SAMPLE_MINUTES } from '../support/files';
import { expect, test } from '../support/test';

/** Colours do not depend on the width, so the phone is looked at in one scheme. */
const SCREENS = [
  { name: 'am Arbeitsplatz, hell', viewport: { width: 1366, height: 900 }, colorScheme: 'light' },
  { name: 'am Arbeitsplatz, dunkel', viewport: { width: 1366, height: 900 }, colorScheme: 'dark' },
  { name: 'auf dem Telefon', viewport: { width: 360, height: 800 }, colorScheme: 'light' },
] as const;

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
  { address: '/konferenzen/18/tagesordnung', as: 'office' },
  { address: '/konferenzen/22/tagesordnung', as: 'office' },
  { address: '/konferenzen/18/pruefung', as: 'office' },
  { address: '/import', as: 'office' },
  { address: '/verwaltung/personen', as: 'administration' },
];

const VIEWS = [
  '?wert=/agenda/5/applicants',
  '?wert=/resolutions/3/blocks/0',
  '?ansicht=befunde',
  '?ansicht=aenderungen',
];

/** No violation of WCAG 2.1 A and AA that axe can find, and nothing wider than the screen. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 5).map((node) => node.html) })),
  ).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, 'horizontal scrolling').toBeLessThanOrEqual(0);
}

for (const { name, ...screen } of SCREENS)
  test.describe(name, () => {
    test.use(screen);

    for (const { address, as } of PAGES)
      test(`${address} ist barrierefrei (${as ?? 'Öffentlichkeit'})`, async ({ page, signInAs }) => {
        if (as) await signInAs(as);
        await page.goto(address);
        await expectAccessible(page);
      });

    test('die Prüfansicht des Imports ist barrierefrei, auch mit offenem Formular', async ({
      page,
      signInAs,
    }) => {
      await signInAs('office');
      await importFile(page, SAMPLE_MINUTES);
      await expectAccessible(page);
      const draft = new URL(page.url()).pathname;
      for (const view of VIEWS) {
        await page.goto(draft + view);
        await expectAccessible(page);
      }
    });
  });
