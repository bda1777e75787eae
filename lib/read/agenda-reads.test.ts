import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { actorAs, CHAIR, seen } from '@/lib/use-cases/agenda/testing/agenda-bed';
import { dispatchNow } from '@/lib/use-cases/agenda/testing/dispatch-now';
import { addItem } from '@/lib/use-cases/agenda/add-item';
import { withdrawItem } from '@/lib/use-cases/agenda/withdraw-item';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { agendaComparisonPage } from './agenda-comparison-page';
import { agendaDispatchPage } from './agenda-dispatch-page';
import { agendaEditionPage } from './agenda-edition-page';
import { agendaEditionsPage } from './agenda-editions-page';
import { agendaPage } from './agenda-page';
import { editAgendaPage } from './edit-agenda-page';
import { editionContent } from './edition-content';

const LAND = actorAs('STATE_EDITOR', 'SL');
const BUND = actorAs('FEDERAL_GUEST', null);
const OTHER_OFFICE = actorAs('OFFICE', 'NW');
/** They read no agenda at all. */
const STRANGERS: [string, Actor][] = [
  ['the public', PUBLIC],
  ['a working group member', actorAs('WORKING_GROUP_MEMBER', null)],
  ['the administration', actorAs('ADMINISTRATION', null)],
];
const CANARY = 'Kanarienvogel';

testDatabase({ from: SAMPLES });

/** Before the first dispatch, after it, and with changes since: what each reader saw at each moment. */
const shown = {
  before: { bund: '', land: '' },
  editionA: { letter: '', bund: '' },
};

beforeAll(async () => {
  await plant();
  shown.before.bund = JSON.stringify(await agendaPage(BUND, 22));
  shown.before.land = JSON.stringify(await agendaPage(LAND, 22));
  shown.editionA.letter = await dispatchNow(CHAIR);
  shown.editionA.bund = JSON.stringify((await agendaPage(BUND, 22))?.entries);
  await withdrawItem(CHAIR, { ...(await seen('3.1')), by: 'BY' });
  const late = { conferenceNumber: 22, kind: 'ITEM' as const, title: 'Nachtrag zur Teilhabe' };
  await addItem(CHAIR, { ...late, parentId: (await seen('4')).itemId, beforeId: null });
});

/** What no agenda may carry: notes, results of the Vorkonferenz, comments, the text of a Kamin theme. */
async function plant(): Promise<void> {
  const db = database();
  const kamin = await db.agendaItem.findFirstOrThrow({ where: { title: 'Fachkräfte halten' } });
  const item = await db.agendaItem.findFirstOrThrow({ where: { title: { startsWith: 'Frühe' } } });
  const block = { id: 'k', kind: 'PARAGRAPH', level: 1, text: `${CANARY}-kamin` };
  await db.textVersion.create({
    data: { motionId: kamin.motionId ?? '', number: 1, title: kamin.title, blocks: [block], hash: 'x' },
  });
  await db.agendaNote.create({ data: { agendaItemId: item.id, text: `${CANARY}-note` } });
  const { id: agendaItemId, meetingId } = item;
  await db.preparatoryResult.create({
    data: { meetingId, agendaItemId, outcome: 'DEBATE', note: `${CANARY}-vorkonferenz` },
  });
  const author = await db.person.findFirstOrThrow();
  await db.comment.create({
    data: { motionId: item.motionId ?? '', authorId: author.id, text: `${CANARY}-comment` },
  });
}

describe('the agenda of a meeting to come', () => {
  it('is the working paper for members, and nothing for the Bund before the first dispatch', () => {
    expect(shown.before.land).toContain('Frühe Sprachbildung');
    expect(JSON.parse(shown.before.land)).toMatchObject({ preparing: true, edition: null });
    expect(JSON.parse(shown.before.bund)).toMatchObject({ preparing: false, entries: [], edition: null });
  });

  it('is for the Bund the last edition, whatever changed since', async () => {
    const page = await agendaPage(BUND, 22);
    expect(JSON.stringify(page?.entries)).toBe(shown.editionA.bund);
    expect(page?.edition?.letter).toBe('A');
    expect(page?.entries.find(({ number }) => number === '3.1')).toMatchObject({
      status: 'OPEN',
      motionHref: null,
    });
    const working = await agendaPage(LAND, 22);
    expect(working?.entries.find(({ number }) => number === '3.1')?.status).toBe('WITHDRAWN');
    expect(working?.entries.some(({ title }) => title === 'Nachtrag zur Teilhabe')).toBe(true);
    expect(working?.can.editAgenda).toBe(false);
    expect((await agendaPage(CHAIR, 22))?.can.editAgenda).toBe(true);
  });
});

describe('the desk of the office', () => {
  it('holds the agenda, what waits and what is missing', async () => {
    const page = await editAgendaPage(CHAIR, 22);
    expect(page?.waiting.map(({ title }) => title)).toContain(
      'Anerkennungsverfahren bundesweit digital führen',
    );
    expect(page?.findings.some((sentence) => sentence.includes('noch nicht eingeordnet'))).toBe(true);
    expect(page?.items.find(({ title }) => title === 'Nachtrag zur Teilhabe')).toMatchObject({
      ...{ number: '4.3', fixed: false, admittedLate: true },
    });
    expect(page?.sentAs).toBe('A');
  });

  it('is the chair’s alone, and closed once the meeting was held', async () => {
    for (const actor of [LAND, BUND, OTHER_OFFICE, ...STRANGERS.map(([, one]) => one)]) {
      expect(await editAgendaPage(actor, 22)).toBeNull();
      expect(await agendaDispatchPage(actor, 22)).toBeNull();
    }
    const chair = { ...CHAIR, chairs: [18, 22] };
    expect(await editAgendaPage(chair, 18)).toBeNull();
    expect(await agendaDispatchPage(chair, 18)).toBeNull();
  });
});

describe('before the next dispatch', () => {
  it('shows what changed since the last edition', async () => {
    const page = await agendaDispatchPage(CHAIR, 22);
    expect(page).toMatchObject({ letter: 'B', unchanged: false });
    expect(page?.since?.changes).toEqual([
      'TOP 3.1 „Frühe Sprachbildung für zugewanderte Kinder“: Rücknahme Bayern.',
      'TOP 4.3 „Nachtrag zur Teilhabe“: neu aufgenommen.',
    ]);
    expect(page?.since?.coverText).toContain('– TOP 4.3 „Nachtrag zur Teilhabe“: neu aufgenommen.');
  });
});

describe('editions', () => {
  it('are listed with their files; the note goes to members only', async () => {
    expect(await agendaEditionsPage(LAND, 22)).toMatchObject({
      editions: [{ letter: 'A', previous: null }],
      can: { readBooklet: true, compare: false },
    });
    expect(await agendaEditionsPage(BUND, 22)).toMatchObject({ can: { readBooklet: false } });
    expect(await agendaEditionsPage(LAND, 99)).toBeNull();
  });

  it('give the Bund the agenda without a word of the texts, and no booklet', async () => {
    const agenda = await editionContent(BUND, 22, { letter: 'A', part: 'tagesordnung' });
    expect(agenda?.content.entries).toHaveLength(15);
    expect(agenda?.content.entries.every(({ text }) => text === null)).toBe(true);
    expect(await editionContent(BUND, 22, { letter: 'A', part: 'heft' })).toBeNull();
    expect(await agendaEditionPage(BUND, 22, 'A')).toMatchObject({ can: { readBooklet: false } });
    const booklet = await editionContent(LAND, 22, { letter: 'A', part: 'heft' });
    expect(booklet?.content.entries.some(({ text }) => text !== null)).toBe(true);
    expect(await editionContent(LAND, 22, { letter: 'B', part: 'heft' })).toBeNull();
    expect(await editionContent(LAND, 18, { letter: 'A', part: 'heft' })).toBeNull();
  });

  it.each(STRANGERS)('do not exist for %s', async (_, actor) => {
    const answers = [
      ...[await agendaPage(actor, 22), await agendaEditionsPage(actor, 22)],
      ...[await agendaEditionPage(actor, 22, 'A'), await agendaComparisonPage(actor, 22, {})],
      await editionContent(actor, 22, { letter: 'A', part: 'tagesordnung' }),
      await editionContent(actor, 22, { letter: 'A', part: 'heft' }),
    ];
    expect(answers).toEqual([null, null, null, null, null, null]);
  });

  it('compare for members, the earlier one first whatever the address says', async () => {
    expect(await agendaComparisonPage(LAND, 22, {})).toBeNull();
    await dispatchNow(CHAIR);
    for (const letters of [{}, { from: 'A', to: 'B' }, { from: 'B', to: 'A' }])
      expect(await agendaComparisonPage(LAND, 22, letters)).toMatchObject({
        ...{ from: { letter: 'A' }, to: { letter: 'B' } },
        changes: [expect.stringContaining('Rücknahme Bayern'), expect.stringContaining('neu aufgenommen')],
      });
    expect(await agendaComparisonPage(LAND, 22, { from: 'A', to: 'A' })).toBeNull();
    expect(await agendaComparisonPage(LAND, 22, { from: 'A', to: 'Z' })).toBeNull();
    expect(await agendaComparisonPage(BUND, 22, {})).toBeNull();
  });

  it('carry nothing confidential, for whoever reads them', async () => {
    for (const actor of [CHAIR, LAND, BUND]) {
      const answers = JSON.stringify([
        ...[await agendaPage(actor, 22), await editAgendaPage(actor, 22)],
        ...[await agendaDispatchPage(actor, 22), await agendaEditionsPage(actor, 22)],
        ...[await agendaEditionPage(actor, 22, 'A'), await agendaComparisonPage(actor, 22, {})],
        await editionContent(actor, 22, { letter: 'A', part: 'tagesordnung' }),
        await editionContent(actor, 22, { letter: 'B', part: 'heft' }),
      ]);
      expect(answers).toContain('Fachkräfte halten');
      expect(answers).not.toContain(CANARY);
    }
  });
});
