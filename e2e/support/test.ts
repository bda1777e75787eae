import { expect, test as base, type Page } from '@playwright/test';
import { PEOPLE, type PersonKey } from '../people';

interface Fixtures {
  /** Signs in as one of the sample people, through the sign-in page. */
  signInAs: (person: PersonKey) => Promise<void>;
  /** Console errors and blocked resources of the test's page; checked to be none at its end. */
  consoleErrors: string[];
}

/** Signs `page` in as a sample person. */
export async function signIn(page: Page, person: PersonKey): Promise<void> {
  await page.goto('/anmelden');
  await page.getByRole('button', { name: PEOPLE[person].name }).click();
  await expect(page.getByRole('link', { name: 'Übersicht' })).toBeVisible();
}

/** A 404 page is a document of its own and answers so on purpose; the browser reports it as an error all the same. */
const EXPECTED = /the server responded with a status of 404/;

export const test = base.extend<Fixtures>({
  signInAs: async ({ page }, provide) => {
    await provide((person) => signIn(page, person));
  },
  consoleErrors: [
    async ({ page }, provide) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !EXPECTED.test(message.text())) errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await provide(errors);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
