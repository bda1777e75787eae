import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules that light and dark can answer differently. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

export const DESK = { width: 1366, height: 900 };
const PHONE = { width: 360, height: 800 };

interface Look {
  /** These rules alone; without them all of WCAG 2.2 A and AA and the good practice that axe can check. */
  rules?: string[];
  /** A part of the page, as a selector, where the rest was looked at already. */
  part?: string | undefined;
}

async function expectNoViolation(page: Page, { rules, part }: Look): Promise<void> {
  // Without frames from elsewhere the legacy mode sees the same; collecting what passed would double the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (part !== undefined) axe.include(part);
  if (rules) axe.withRules(rules);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
  // Soft, so that one run names the violations of all pages.
  expect
    .soft(
      violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 5).map((node) => node.html) })),
      `${page.url()} ${page.viewportSize()?.width} px`,
    )
    .toEqual([]);
}

async function expectNothingWider(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(overflow, `horizontal scrolling of ${page.url()}`).toBeLessThanOrEqual(0);
}

/**
 * The page as it stands, what is typed into it stays: at a desk in light and on a phone in dark. All colours are those
 * of the same few names, so each scheme is looked at in one width; `expectReadableInDark` is for what a phone hides.
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoViolation(page, { part });
  await expectNothingWider(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(PHONE);
  await expectNoViolation(page, { part });
  await expectNothingWider(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESK);
}

/** The colours of a page at a desk in the dark scheme. */
export async function expectReadableInDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolation(page, { rules: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: 'light' });
}
