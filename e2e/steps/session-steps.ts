import { expect, type Locator, type Page } from '@playwright/test';
import type { Session } from '@/lib/domain/session';
import type { SessionOutcome } from '@/lib/domain/session-command';
import { OUTCOME_KEYS } from '@/lib/domain/session-key';
import { OUTCOME_BUTTONS } from '@/lib/i18n/session-words';
import { routes } from '@/lib/routes';

/** What becomes of an item in the room, as the office has to record it. */
export interface RoomOutcome {
  outcome: SessionOutcome;
  /** "13:1:2" */
  counts?: string;
  /** Länder that vote Nein, all others Ja: named on the grid. */
  against?: readonly string[];
  /** Why it holds although a rule that is not confirmed says otherwise. */
  deviation?: string;
  /** The name of the Land that withdraws it. */
  withdrawnBy?: string;
  /** The number of the item that goes on. */
  mergedInto?: string;
}

export const stage = (page: Page) => page.locator('article[aria-labelledby="shown-item"]');
const result = (page: Page, number: string) =>
  page.getByRole('region', { name: `Ergebnis zu TOP ${number}`, exact: true });
export const called = (page: Page, number: string) =>
  stage(page).locator('header', { hasText: new RegExp(`^TOP ${number}aufgerufen`) });

/** The recording page with nothing waiting. */
export async function openDesk(page: Page): Promise<void> {
  await page.goto(routes.session(22));
  await expect(everythingSent(page)).toBeVisible();
}

export const everythingSent = (page: Page) => page.getByText('Verbunden. Alles ist übertragen.');

/** Calls what comes next with its key. */
export async function callNext(page: Page, number: string): Promise<void> {
  await page.keyboard.press('n');
  await expect(called(page, number)).toBeVisible();
}

/** Calls an item out of its turn. */
export async function callOther(page: Page, number: string, title: string): Promise<void> {
  await page.getByRole('complementary').getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('button', { name: `TOP ${number} aufrufen` }).click();
  await expect(called(page, number)).toBeVisible();
}

/** Records what became of the item on the page: by its key where nothing else has to be said. */
export async function recordOutcome(page: Page, number: string, what: RoomOutcome): Promise<void> {
  const { outcome, counts, against, deviation } = what;
  if (outcome === 'WITHDRAWN' || outcome === 'MERGED') await recordFurther(page, what);
  else if (counts === undefined && against === undefined) await page.keyboard.press(OUTCOME_KEYS[outcome]);
  else {
    await page.getByText('Stimmen angeben (freiwillig)').click();
    if (counts !== undefined) await page.getByLabel('Ja : Nein : Enthaltung').fill(counts);
    if (against !== undefined) await voteByName(page, against);
    await press(page, outcome);
    if (deviation !== undefined) {
      await page.getByLabel('Warum wird es trotzdem so festgehalten?').fill(deviation);
      await press(page, outcome);
    }
  }
  await expect(result(page, number)).toBeVisible();
}

const press = (page: Page, outcome: SessionOutcome) =>
  stage(page).getByRole('button', { name: OUTCOME_BUTTONS[outcome], exact: true }).click();

async function recordFurther(page: Page, { outcome, withdrawnBy, mergedInto }: RoomOutcome): Promise<void> {
  await page.keyboard.press(OUTCOME_KEYS[outcome]);
  if (withdrawnBy !== undefined)
    await page.getByLabel('Zurückgezogen durch').selectOption({ label: withdrawnBy });
  const target = page.getByLabel('Zusammengelegt mit');
  if (mergedInto !== undefined) {
    const option = target.locator('option', { hasText: `TOP ${mergedInto} ` });
    await target.selectOption((await option.getAttribute('value')) ?? '');
  }
  await page.getByRole('button', { name: /^Als (zurückgezogen|zusammengelegt) festhalten$/ }).click();
}

/** All Länder in the room Ja with one press, then by keyboard those that vote Nein. */
async function voteByName(page: Page, against: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Alle im Raum: Ja' }).click();
  for (const state of against) {
    await page.getByRole('group', { name: state, exact: true }).getByRole('radio', { name: 'Ja' }).focus();
    await page.keyboard.press('n');
  }
}

/** Takes back what was just recorded of the item on the page. */
export async function takeBack(page: Page, number: string, reason: string): Promise<void> {
  const panel = result(page, number);
  await panel.locator('summary').click();
  await panel.getByLabel('Grund').fill(reason);
  await panel.getByRole('button', { name: 'Ergebnis zurücknehmen' }).click();
  await expect(panel).toBeHidden();
}

/** Records another outcome in the place of the one that stands. */
export async function correct(
  page: Page,
  number: string,
  outcome: SessionOutcome,
  reason: string,
): Promise<void> {
  await result(page, number).getByRole('button', { name: 'Berichtigen' }).click();
  await page.getByLabel('Grund der Berichtigung oder des Nachtrags').fill(reason);
  await press(page, outcome);
  await expect(result(page, number)).toContainText(reason);
}

/** The ledger as the program holds it, read past the page of the browser that records. */
export async function storedSession(page: Page): Promise<Session> {
  const answer = await page.request.get(routes.sessionDesk(22));
  expect(answer.ok()).toBe(true);
  return ((await answer.json()) as { session: Session }).session;
}

/** What stands in the ledger of each item, oldest first; "–" where an entry took the one before back. */
export function ledgerOf({ items }: Session): Record<string, string[]> {
  const decided = items.filter(({ log }) => log.length > 0);
  return Object.fromEntries(
    decided.map(({ number, log }) => [
      number,
      log.map(({ outcome, takenBack }) => (takenBack ? '–' : outcome)),
    ]),
  );
}

/**
 * Milliseconds from the answer to a command until each window shows what it changed; 0 where a window was first.
 * @param shown what is to be seen in each of them, and is not yet
 */
export async function delaysUntilShown(
  office: Page,
  act: () => Promise<void>,
  shown: readonly Locator[],
): Promise<number[]> {
  const answered = office
    .waitForResponse((response) => response.url().endsWith(routes.recordSession(22)) && response.ok())
    .then(() => performance.now());
  const seen = shown.map((place) => place.waitFor().then(() => performance.now()));
  await act();
  const [answer, ...instants] = await Promise.all([answered, ...seen]);
  return instants.map((instant) => Math.max(0, Math.round(instant - answer)));
}
