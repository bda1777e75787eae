import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { PEOPLE, type PersonKey } from '../people';
import { sessions } from './sessions';

interface Fixtures {
  /** Signs in as one of the sample people; only the first time through the sign-in page. */
  signInAs: (person: PersonKey) => Promise<void>;
  /** A browser of its own for a sample person who is signed in: for stories with several people. */
  pageOf: (person: PersonKey) => Promise<Page>;
  /** Console errors and blocked resources of the test's page; checked to be none at its end. */
  consoleErrors: string[];
}

/** Signs `page` in as a sample person, through the sign-in page. */
export async function signIn(page: Page, person: PersonKey): Promise<void> {
  await page.goto('/anmelden');
  await page.getByRole('button', { name: PEOPLE[person].name }).click();
  await expect(page.getByRole('link', { name: 'Übersicht' })).toBeVisible();
}

async function resumeSession(page: Page, person: PersonKey): Promise<void> {
  const session = sessions.get(person);
  if (session) {
    await page.context().addCookies(session);
    return;
  }
  await signIn(page, person);
  sessions.set(person, await page.context().cookies());
}

/** A 404 page is a document of its own and answers so on purpose; the browser reports it as an error all the same. */
const EXPECTED = /the server responded with a status of 404/;

function collectErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
}

export const test = base.extend<Fixtures>({
  signInAs: async ({ page }, provide) => {
    await provide((person) => resumeSession(page, person));
  },
  pageOf: async ({ browser, consoleErrors }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (person) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      collectErrors(page, consoleErrors);
      await resumeSession(page, person);
      return page;
    });
    for (const context of contexts) await context.close();
  },
  consoleErrors: [
    async ({ page }, provide) => {
      const errors: string[] = [];
      collectErrors(page, errors);
      await provide(errors);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** Takes the console errors that a spec brings about on purpose out of those that must not be; there has to be one. */
export function takeErrors(errors: string[], expected: RegExp): void {
  const others = errors.filter((error) => !expected.test(error));
  expect(others.length, `errors like ${expected.source}`).toBeLessThan(errors.length);
  errors.splice(0, errors.length, ...others);
}

export { expect };
