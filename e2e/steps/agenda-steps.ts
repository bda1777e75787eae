import { expect, type Page } from '@playwright/test';
import type { Minutes } from '@/lib/domain/minutes';
import { parseMinutes } from '@/lib/minutes-import/parse-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { EDITION_FORMATS, EDITION_PARTS, routes } from '@/lib/routes';

/** Puts a registered motion at the end of a section; gives the number it has now. */
export async function place(page: Page, title: string, section: RegExp): Promise<string> {
  await page.goto(routes.editAgenda(22));
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });
  const choice = card.getByLabel('Abschnitt');
  const option = choice.getByRole('option').filter({ hasText: section });
  await choice.selectOption(await option.innerText());
  await card.getByRole('button', { name: 'Einordnen' }).click();
  await expect(card.getByRole('button', { name: 'Einordnen' })).toHaveCount(0);
  const row = page.locator('li[id^=punkt-]').filter({ hasText: title });
  return (await row.locator('.figures').first().innerText()).trim();
}

/** Sends the next edition out, whatever the check still finds. */
export async function dispatch(page: Page, letter: string): Promise<void> {
  await page.goto(routes.agendaDispatch(22));
  const accept = page.getByRole('checkbox', { name: /Trotz der offenen Punkte/ });
  if (await accept.isVisible()) await accept.check();
  await page.getByRole('button', { name: `Fassung ${letter} versenden` }).click();
  await expect(page).toHaveURL(new RegExp(`/tagesordnung/fassungen/${letter}$`));
}

/** The agendas that the edition's files hold, read as minutes are read. */
export async function agendasOfFiles(page: Page, letter: string): Promise<Minutes['agenda'][]> {
  const agendas: Minutes['agenda'][] = [];
  for (const part of EDITION_PARTS)
    for (const format of EDITION_FORMATS) {
      const answer = await page.request.get(routes.agendaEditionFile(22, letter, part, format));
      expect(answer.ok(), `${part} ${format}`).toBe(true);
      const source = await readSourceFile(await answer.body(), `${part}.${format}`);
      if (!source.ok) throw new Error(`${part} ${format}: ${source.error}`);
      agendas.push(parseMinutes(source.value).minutes.agenda);
    }
  return agendas;
}
