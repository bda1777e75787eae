import { expect, type Locator, type Page } from '@playwright/test';
import type { DemandPlace } from '@/lib/routes';

/** One request as the list of the review names it. */
export interface ListedDemand {
  id: string;
  place: DemandPlace;
  /** "Prüfbitte" */
  kind: string;
  /** "offen" */
  state: string;
}

const NAMED = /^TOP (\S+) (?:Ziffer (\d+)|Text ohne Ziffern)(?:, Stelle (\d+))?: (.+), (.+)$/;
/** What asks somebody for something in a kind that a person can tell at once. */
const ASKING = ['Bitte', 'Prüfbitte', 'Forderung'];

const list = (page: Page) => page.getByRole('navigation', { name: 'Alle Stellen' });

/** The requests that nobody has decided on yet, as links. */
export const openOnes = (page: Page) => list(page).locator('a[aria-label$=", offen"]');

/** The link of one request. */
export const cardLink = (page: Page, id: string): Locator =>
  list(page).locator(`a[aria-label][href*="${id}"]`);

/** The link of the request that is shown. */
export const currentCard = (page: Page): Locator => list(page).locator('[aria-current="step"]');

/** Every request of the review that is open, in the order of the resolutions. */
export async function listedDemands(page: Page, conference: number): Promise<ListedDemand[]> {
  const links = await list(page)
    .locator('a[aria-label]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]));
  return links.map(([label, href]) => {
    const [, item = '', clause, position, kind = '', state = ''] = NAMED.exec(label ?? '') ?? [];
    const id = new URLSearchParams(href?.split('?')[1]).get('stelle') ?? '';
    const place = { conference, item, clause: Number(clause ?? 0), position: Number(position ?? 1) };
    return { id, place, kind, state };
  });
}

/** Whether nobody has decided on it and it asks somebody for something. */
export function isAsking({ kind, state, place }: ListedDemand): boolean {
  return ASKING.includes(kind) && state === 'offen' && place.position === 1;
}

/** Two open requests of one TOP, one behind the other. */
export function neighbours(listed: readonly ListedDemand[]): [ListedDemand, ListedDemand] {
  for (const [index, one] of listed.entries()) {
    const next = listed[index + 1];
    if (next && next.place.item === one.place.item && isAsking(one) && isAsking(next)) return [one, next];
  }
  throw new Error('no TOP asks twice');
}

/** Shows the card of one request of the review that is open; gives its asking words. */
export async function showCard(page: Page, { id }: Pick<ListedDemand, 'id'>): Promise<string> {
  await cardLink(page, id).click();
  await expect(cardLink(page, id)).toHaveAttribute('aria-current', 'step');
  return (await page.locator('[data-review-source] mark[data-kind="OWN"]').allInnerTexts()).join('');
}

/** A tool of the card, folded or open. */
export const toolOf = (page: Page, id: string): Locator => page.locator(`#${id}`);

/** Opens a tool of the card by its key. */
export async function openTool(page: Page, key: string, id: string): Promise<Locator> {
  const tool = toolOf(page, id);
  await expect(async () => {
    // The key is of no use until the page has its script; once more it would close the tool again.
    if ((await tool.getAttribute('open')) === null) await page.keyboard.press(key);
    await expect(tool).toHaveAttribute('open', '', { timeout: 500 });
  }).toPass();
  return tool;
}

/** The same words in two lines. */
export function inTwoParts(text: string): string {
  const words = text.split(' ');
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle), words.slice(middle)].map((half) => half.join(' ')).join('\n');
}

/** Waits until the program has answered every decision; many are stored one after the other. */
export async function everythingStored(page: Page): Promise<void> {
  await expect(page.locator('[data-waiting]')).toHaveCount(0, { timeout: 120_000 });
}

/**
 * Goes on with the keyboard alone until so many suggestions are left; what names nobody is not followed up. Gives how
 * many keys decided, and the milliseconds until the program had stored all of it.
 */
export async function confirmByKeyboard(page: Page, left: number): Promise<{ keys: number; took: number }> {
  const current = currentCard(page);
  const nobody = page.getByText('niemand genannt', { exact: true });
  const begun = Date.now();
  let keys = 0;
  for (let open = await openOnes(page).count(); open > left; open = await openOnes(page).count()) {
    const label = (await current.getAttribute('aria-label')) ?? '';
    // What somebody has decided since is leafed past.
    const key = !label.endsWith(', offen') ? 'ArrowRight' : (await nobody.isVisible()) ? 'n' : 'j';
    await page.keyboard.press(key);
    await expect(current).not.toHaveAttribute('aria-label', label);
    if (key !== 'ArrowRight') keys += 1;
  }
  await everythingStored(page);
  const took = Date.now() - begun;
  await page.reload();
  await expect(openOnes(page)).toHaveCount(left);
  return { keys, took };
}
