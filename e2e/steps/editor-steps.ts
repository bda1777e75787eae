import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test';

/** Makes a motion of the signed-in Land and opens its text; gives the address of the motion. */
export async function beginMotion(page: Page, title: string): Promise<string> {
  await page.goto('/antraege/neu');
  await page.getByLabel('Titel').fill(title);
  await page.getByRole('button', { name: 'Als Entwurf anlegen' }).click();
  await expect(page).toHaveURL(/\/antraege\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
}

/** Opens the edit page and waits for the editor. */
export async function openEditor(page: Page, motion: string): Promise<Locator> {
  await page.goto(`${motion}/bearbeiten`);
  await expect(page.getByRole('toolbar', { name: 'Gliederung des Textes' })).toBeVisible();
  return resolution(page);
}

export const resolution = (page: Page) => page.getByRole('textbox', { name: 'Beschlussvorschlag' });
export const rationale = (page: Page) => page.getByRole('textbox', { name: 'Begründung' });

/** The line that says where the text is. */
export const keepStatus = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });

/** The blocks of a text box as "CLAUSE 1 Die IntMK …". */
export function blocks(box: Locator): Promise<string[]> {
  return box
    .locator('> *')
    .evaluateAll((nodes) =>
      nodes.map((node) => `${node.dataset.kind ?? ''} ${node.dataset.level ?? ''} ${node.textContent}`),
    );
}

/** Puts the cursor behind the last word. */
export async function goToEnd(box: Locator): Promise<void> {
  await box.focus();
  await box.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node.lastElementChild ?? node);
    range.collapse(false);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  });
}

/** Pastes as if it came from another program. */
export async function paste(box: Locator, html: string, text: string): Promise<void> {
  await box.evaluate(
    (node, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', given.html);
      clipboardData.setData('text/plain', given.text);
      node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, text },
  );
}

/** Goes on to the comparison with the latest version and saves. */
export async function saveVersion(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Änderungen prüfen' }).click();
  await expect(page).toHaveURL(/ansicht=pruefen/);
  await page.getByRole('button', { name: `Als Fassung ${number} speichern` }).click();
  await expect(page).toHaveURL(/\/antraege\/[0-9a-f-]{36}$/);
}
