import { expect, type Page } from '@playwright/test';
import { routes, type MinutesPart } from '@/lib/routes';

const TITLES: Record<MinutesPart, string> = {
  intern: 'Interne Niederschrift',
  extern: 'Externe Niederschrift',
};

const card = (page: Page, part: MinutesPart) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: TITLES[part] }) });

/** Begins one of the two minutes from the record, or its next edition from the last one; the draft is open then. */
export async function beginMinutes(page: Page, part: MinutesPart): Promise<void> {
  await page.goto(routes.minutes(22));
  await card(page, part)
    .getByRole('button', { name: /Aus der Aufzeichnung beginnen|Nächste Fassung beginnen/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: TITLES[part] })).toBeVisible();
}

/** Writes own words at one place of the open draft. */
export async function writePassage(page: Page, label: string, text: string): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByLabel(label, { exact: true }) });
  await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByRole('button', { name: /^Speichern/ }).click();
  await expect(form.getByText('eigene Fassung', { exact: true })).toBeVisible();
}

/** Freezes the open draft and circulates it to the Länder. */
export async function freeze(page: Page, part: MinutesPart, edition: number): Promise<void> {
  await page.getByRole('button', { name: `Als vorläufige Fassung ${edition} festschreiben` }).click();
  await expect(page).toHaveURL(routes.minutes(22));
  await expect(
    card(page, part)
      .getByText(/Festgeschrieben am/)
      .first(),
  ).toBeVisible();
}

/** Accepts every finding of the Protokoll-Prüfer with a reason; gives how many there were. */
export async function acknowledgeFindings(page: Page, reason: string): Promise<number> {
  await page.goto(routes.minutesCheck(22));
  const open = page.getByText('Mit Begründung anerkennen');
  const count = await open.count();
  for (let left = count; left > 0; left -= 1) {
    const answer = page.locator('details').filter({ has: open }).first();
    await answer.locator('summary').click();
    await answer.getByLabel('Begründung').fill(reason);
    await answer.getByRole('button', { name: 'Anerkennen' }).click();
    await expect(open).toHaveCount(left - 1);
  }
  return count;
}

/** Publishes the frozen external minutes. */
export async function publish(page: Page): Promise<void> {
  await page.goto(routes.minutes(22));
  await card(page, 'extern').getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(
    card(page, 'extern')
      .getByText(/Veröffentlicht am/)
      .first(),
  ).toBeVisible();
}
