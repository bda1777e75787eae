import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { addNote } from '@/lib/use-cases/session/add-note';
import { openSession } from '@/lib/use-cases/session/open-session';
import { done } from '@/lib/use-cases/green-list/testing/green-list-bed';
import { sampleActor } from '@/lib/use-cases/motions/testing/text-bed';
import { layConferenceDay } from '@/lib/use-cases/testing/conference-day';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { sessionPage } from './session-page';
import { sessionRunSheet } from './session-run-sheet';
import { sessionWordingPage } from './session-wording-page';

const NOTE = 'Kanarienvogel-Vermerk';
const db = testDatabase({ from: SAMPLES });
let office: Actor;
let land: Actor;
let itemId: string;

beforeAll(async () => {
  await layConferenceDay(db());
  office = await sampleActor(db(), 'marlene.osthoff');
  land = await sampleActor(db(), 'veronika.aigner');
  const found = await db().agendaItem.findFirstOrThrow({
    where: { number: '5.2', meeting: { kind: 'MAIN', conference: { number: 22 } } },
    select: { id: true },
  });
  itemId = found.id;
});

describe('the recording page', () => {
  it('is the office’s alone: others read nothing of it', async () => {
    for (const actor of [PUBLIC, land]) {
      expect(await sessionPage(actor, 22)).toBeNull();
      expect(await sessionRunSheet(actor, 22)).toBeNull();
      expect(await sessionWordingPage(actor, 22, itemId)).toBeNull();
    }
    expect(await sessionPage(office, 99)).toBeNull();
    expect(await sessionPage(office, 18)).toBeNull();
  });

  it('holds all that is needed for the whole sitting, before it was opened too', async () => {
    const page = await sessionPage(office, 22);
    expect(page).toMatchObject({ number: 22, agendaSent: true, person: { id: office.personId } });
    expect(page?.session.status).toBe('PLANNED');
    const item = page?.session.items.find(({ id }) => id === itemId);
    expect(item?.wording.blocks).toHaveLength(3);
    expect(page?.session.items.filter(({ greenListEntryId }) => greenListEntryId !== null)).toHaveLength(6);
    expect(page?.notes.map(({ text }) => text)).not.toContain(NOTE);
  });

  it('lets no wording be changed before the sitting, and shows the notes of its items once it runs', async () => {
    expect((await sessionWordingPage(office, 22, itemId))?.obstacle).toMatch(/solange die Sitzung läuft/);
    await done(openSession(office, { conferenceNumber: 22 }));
    await done(addNote(office, { conferenceNumber: 22, itemId, text: NOTE }));
    const page = await sessionPage(office, 22);
    expect(page?.session.status).toBe('RUNNING');
    expect(page?.notes.at(-1)).toMatchObject({ itemId, text: NOTE });
    expect(await sessionWordingPage(office, 22, itemId)).toMatchObject({
      obstacle: null,
      item: { id: itemId },
    });
    expect(await sessionWordingPage(office, 22, office.personId ?? '')).toBeNull();
  });

  it('prints a sheet without texts, notes or sections', async () => {
    const sheet = await sessionRunSheet(office, 22);
    expect(JSON.stringify(sheet)).not.toContain(NOTE);
    const numbers = sheet?.items.map(({ number }) => number) ?? [];
    expect(numbers).toContain('5.2');
    expect(numbers).not.toContain('5');
    expect(sheet?.items.find(({ number }) => number === '4.2')?.settled).toBe('zurückgezogen');
    expect(sheet?.items.filter(({ confidential }) => confidential).length).toBeGreaterThan(0);
  });
});
