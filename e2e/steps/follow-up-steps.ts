import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { EDITION_FORMATS, type DemandPlace, type EditionFormat } from '@/lib/routes';

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

const list = (page: Page) => page.getByRole('navigation', { name: 'Alle Stellen' });
const openOnes = (page: Page) => list(page).locator('a[aria-label$=", offen"]');

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

/** Shows the card of one request of the review that is open; gives its asking words. */
export async function showCard(page: Page, { id }: ListedDemand): Promise<string> {
  const link = list(page).locator(`a[aria-label][href*="${id}"]`);
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'step');
  return (await page.locator('[data-review-source] mark[data-kind="OWN"]').allInnerTexts()).join('');
}

/** Opens a tool of the card by its key. */
export async function openTool(page: Page, key: string, id: string): Promise<Locator> {
  const tool = page.locator(`#${id}`);
  await expect(async () => {
    // The key is of no use until the page has its script; once more it would close the tool again.
    if ((await tool.getAttribute('open')) === null) await page.keyboard.press(key);
    await expect(tool).toHaveAttribute('open', '', { timeout: 500 });
  }).toPass();
  return tool;
}

/** Goes on with the keyboard alone until so many suggestions are left; what names nobody is not followed up. */
export async function confirmByKeyboard(page: Page, left: number): Promise<void> {
  const current = list(page).locator('[aria-current="step"]');
  const nobody = page.getByText('niemand genannt', { exact: true });
  for (let open = await openOnes(page).count(); open > left; open = await openOnes(page).count()) {
    const label = (await current.getAttribute('aria-label')) ?? '';
    // What was corrected since cannot be waved through: on to the next one.
    const key = !label.endsWith(', offen') ? 'ArrowRight' : (await nobody.isVisible()) ? 'n' : 'j';
    await page.keyboard.press(key);
    await expect(current).not.toHaveAttribute('aria-label', label);
  }
  // A hundred decisions at this pace are stored one after the other.
  await expect(page.locator('[data-waiting]')).toHaveCount(0, { timeout: 60_000 });
  await page.reload();
  await expect(openOnes(page)).toHaveCount(left);
}

/** The letters and digits alone: files break lines, divide words and write quotation marks in their own ways. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Downloads a document in every format and finds in each what it says. */
export async function expectDocuments(
  request: APIRequestContext,
  address: (format: EditionFormat) => string,
  says: readonly string[],
): Promise<void> {
  for (const format of EDITION_FORMATS) {
    const answer = await request.get(address(format));
    expect(answer.ok(), `${address(format)}: ${answer.status()}`).toBe(true);
    const file = await answer.body();
    const source = await readSourceFile(file, `datei.${format}`);
    if (!source.ok) throw new Error(source.error);
    const read = letters(source.value.lines.map(({ text }) => text).join(''));
    for (const words of says) expect(read, format).toContain(letters(words));
  }
}

/** The entry of a request's history that holds these words. */
export const entry = (page: Page, words: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }), hasText: words });
