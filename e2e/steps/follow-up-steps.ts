import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import { wordsOfFile } from '@/lib/minutes-import/readers/fixtures/words-of-file';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { EDITION_FORMATS, type EditionFormat } from '@/lib/routes';

/** The letters and digits alone: files break lines, divide words and write quotation marks in their own ways. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Downloads a document in every format and finds in each what it says, and nowhere in it what is confidential. */
export async function expectDocuments(
  request: APIRequestContext,
  address: (format: EditionFormat) => string,
  { says, never = [] }: { says: readonly string[]; never?: readonly string[] },
): Promise<void> {
  for (const format of EDITION_FORMATS) {
    const answer = await request.get(address(format));
    expect(answer.ok(), `${address(format)}: ${answer.status()}`).toBe(true);
    const file = await answer.body();
    const source = await readSourceFile(file, `datei.${format}`);
    if (!source.ok) throw new Error(source.error);
    const read = letters(source.value.lines.map(({ text }) => text).join(''));
    for (const words of says) expect(read, format).toContain(letters(words));
    const everything = await wordsOfFile(file, format);
    expect(
      never.filter((words) => everything.includes(words)),
      format,
    ).toEqual([]);
  }
}

/** Opens a fold of a page by its name. */
export async function unfold(page: Page | Locator, name: string): Promise<Locator> {
  const summary = page.locator('summary').filter({ hasText: name }).first();
  await summary.click();
  return summary.locator('..');
}

/** What the office finds of the request whose page is open. */
export async function assess(
  page: Page,
  { status, text, proof }: { status: string; text: string; proof?: { evidence: string; judgedBy: string } },
): Promise<Locator> {
  const form = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Bewertung speichern' }) });
  if (!(await form.isVisible())) await unfold(page, 'Bewerten');
  await form.getByLabel('Stand', { exact: true }).selectOption({ label: status });
  await form.getByLabel('Begründung').fill(text);
  if (proof) {
    await form.getByLabel('Beleg').fill(proof.evidence);
    await form.getByLabel('Festgestellt von').fill(proof.judgedBy);
  }
  await form.getByRole('button', { name: 'Bewertung speichern' }).click();
  return form;
}

/** The entry of a request's history that holds these words. */
export const entry = (page: Page, words: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }), hasText: words });
