import { describe, expect, it } from 'vitest';
import { loadActor } from '@/lib/db/load-actor';
import { testDatabase } from '@/lib/db/testing/test-database';
import { can } from '@/lib/policy/can';
import { CHAIR_PERMISSIONS } from '@/lib/policy/permission';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { closingPage } from '@/lib/read/closing-page';
import { followUpBoard } from '@/lib/read/follow-up-board';
import { tasks } from '@/lib/read/tasks';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { addItem } from '../agenda/add-item';
import { editConference } from '../conferences/edit-conference';
import { code, createIntmk23, sampleActor } from '../conferences/testing/conference-bed';
import { greenListCast } from '../green-list/testing/green-list-bed';
import { recordResults } from '../preparatory/record-results';
import { openedSession } from '../session/testing/session-bed';
import { closeTerm, type CloseTerm } from './close-term';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
const office = () => sampleActor('marlene.osthoff@rp');

async function closing(change: Partial<CloseTerm> = {}): Promise<CloseTerm> {
  const { version } = await db().conference.findUniqueOrThrow({ where: { number: 22 } });
  return { conferenceNumber: 22, version, typedNumber: 22, reason: 'Die Konferenz entfiel.', ...change };
}

/** The sample data's Umlaufverfahren is open, which nobody may close over. */
const endCirculars = () => db().circularProcedure.updateMany({ data: { status: 'CANCELLED' } });

describe('closing a term', () => {
  it('ends every right of its office on it, and tells the Länder and the next office', async () => {
    await createIntmk23();
    await endCirculars();
    const before = await office();
    const command = await closing();
    expect(await closeTerm(before, command)).toEqual({ ok: true, value: 22 });
    expect(await db().conference.findUniqueOrThrow({ where: { number: 22 } })).toMatchObject({
      status: 'CLOSED',
      closedAt: expect.any(Date) as Date,
      version: command.version + 1,
    });
    const after = await loadActor(before.personId ?? '', 0, new Date());
    for (const permission of CHAIR_PERMISSIONS)
      expect(can(after ?? PUBLIC, permission, { conferenceNumber: 22 }), permission).toBe(false);
    const message = await db().outboxMessage.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    expect(message.payload).toMatchObject({ kind: 'TERM_CLOSED', to: { officeOf: 23 } });
    const entry = await db().auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({ verb: 'term.closed', payload: { reason: command.reason } });
    expect(entry.payload).toMatchObject({ unfinished: expect.arrayContaining(['SITTING_HELD']) as unknown });
  });

  it('hands every request that is still open to the next chair, once, for the members alone', async () => {
    const next = await createIntmk23();
    await endCirculars();
    expect(code(await closeTerm(await office(), await closing()))).toBeNull();
    const entries = await db().followUpEntry.findMany({
      where: { kind: 'CARRIED_OVER' },
      select: {
        ...{ visibility: true, conference: { select: { number: true } } },
        demand: { select: { resolution: { select: { number: true } } } },
      },
    });
    expect(entries.map(({ demand }) => demand.resolution.number).sort()).toEqual([
      '1.4',
      '4.4',
      '5.2',
      '6.1',
    ]);
    for (const entry of entries)
      expect(entry).toMatchObject({ visibility: 'INTERNAL', conference: { number: 23 } });
    const board = await followUpBoard(next, {});
    expect(board.notices.takenOver).toEqual([{ conference: 23, count: 4 }]);
    expect(board.total).toBe(4);
    expect((await tasks(next)).map((task) => [task.kind, task.count])).toContainEqual([
      'REPORT_FOLLOW_UP',
      4,
    ]);
    expect(JSON.stringify(await followUpBoard(PUBLIC, {}))).not.toContain('Übergabe');
    const told = await db().outboxMessage.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    expect(told.payload).toMatchObject({ facts: { carriedOver: 4 } });
  });

  it('carries over where there was no next conference once there is one, and once only', async () => {
    const carried = () => db().followUpEntry.count({ where: { kind: 'CARRIED_OVER' } });
    await endCirculars();
    expect(code(await closeTerm(await office(), await closing()))).toBeNull();
    expect(await carried()).toBe(0);
    expect((await followUpBoard(await sampleActor('ole.brinkama@hh'), { stand: 'UNSETTLED' })).total).toBe(4);
    const next = await createIntmk23();
    expect(await carried()).toBe(4);
    expect((await followUpBoard(next, {})).notices.takenOver).toEqual([{ conference: 23, count: 4 }]);
    const created = await db().auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(created).toMatchObject({ verb: 'conference.created', payload: { carriedOver: 4 } });
    await createIntmk23({
      ...{
        number: 24,
        chair: 'SN',
        termStartsOn: '2028-07-01',
        termEndsOn: '2029-06-30',
        startsOn: '2029-04-26',
      },
      ...{ endsOn: '2029-04-27' },
    });
    expect(await carried()).toBe(4);
  });

  it('leaves it to the open term to hand over, whatever is set up before it is closed', async () => {
    await createIntmk23();
    expect(await db().followUpEntry.count({ where: { kind: 'CARRIED_OVER' } })).toBe(0);
  });

  it('refuses what its office commands afterwards', async () => {
    await endCirculars();
    expect((await closeTerm(await office(), await closing())).ok).toBe(true);
    const former = await office();
    const item = { kind: 'ITEM' as const, title: 'Nachtrag', parentId: null, beforeId: null };
    expect(code(await addItem(former, { conferenceNumber: 22, ...item }))).toBe('NOT_PERMITTED');
    expect(code(await recordResults(former, { conferenceNumber: 22, results: [] }))).toBe('NOT_PERMITTED');
    expect(code(await closeTerm(former, await closing()))).toBe('NOT_PERMITTED');
    const facts = { year: 2027, chair: 'RP', chairConfirmed: false, motto: null, focusTopics: [] } as const;
    const term = {
      termStartsOn: '2026-07-01',
      termEndsOn: '2027-06-30',
      status: 'RUNNING',
      note: null,
    } as const;
    const edit = { number: 22, version: 9, ...facts, focusTopics: [...facts.focusTopics], ...term };
    expect(code(await editConference(former, edit))).toBe('NOT_PERMITTED');
  });

  it.each<[string, Partial<CloseTerm>, string]>([
    ['another number than typed', { typedNumber: 21 }, 'TERM_NUMBER_DIFFERS'],
    ['no reason where something is open', { reason: null }, 'TERM_UNFINISHED'],
    ['an older page', { version: 99 }, 'CHANGED_MEANWHILE'],
    ['a conference that is not there', { conferenceNumber: 99, typedNumber: 99 }, 'NOT_FOUND'],
    ['another term', { conferenceNumber: 21, typedNumber: 21 }, 'NOT_PERMITTED'],
  ])('is refused with %s', async (_, change, refusal) => {
    await endCirculars();
    expect(code(await closeTerm(await office(), await closing(change)))).toBe(refusal);
    expect(await db().conference.count({ where: { number: 22, status: 'CLOSED' } })).toBe(0);
  });

  it('is refused while an Umlaufverfahren or the sitting runs, whatever the reason', async () => {
    expect(code(await closeTerm(await office(), await closing()))).toBe('TERM_STILL_RUNNING');
    await endCirculars();
    const { office: chair } = await openedSession(db());
    expect(code(await closeTerm(chair, await closing()))).toBe('TERM_STILL_RUNNING');
  });

  it('is done once: a second window learns that it is closed', async () => {
    await endCirculars();
    const chair = await office();
    expect((await closeTerm(chair, await closing())).ok).toBe(true);
    expect(code(await closeTerm(chair, await closing()))).toBe('TERM_CLOSED');
  });

  it('is nobody’s but the office’s of its chair', async () => {
    await endCirculars();
    const { formerOffice, by, group, bund, administration } = await greenListCast(db());
    for (const actor of [formerOffice, by, group, bund, administration, PUBLIC])
      expect(code(await closeTerm(actor, await closing()))).toBe('NOT_PERMITTED');
  });
});

describe('the page of a closing', () => {
  it('names what is missing and where it is mended, and what the successor goes on with', async () => {
    const page = await closingPage(await office(), 22);
    expect(page).toMatchObject({ obstacle: 'RUNNING', closedOn: null, can: { close: true } });
    const line = (kind: string) => page?.checks.find((check) => check.kind === kind);
    expect(line('CIRCULARS_CONCLUDED')).toMatchObject({ state: 'OBSTACLE', href: '/umlaufbeschluesse' });
    expect(line('CIRCULARS_CONCLUDED')?.sentence).toContain('01/2026');
    expect(line('SUCCESSOR_READY')).toMatchObject({ state: 'OPEN', href: '/konferenzen/neu' });
    expect(line('CORRECTIONS_DECIDED')).toMatchObject({ state: 'DONE', href: null });
    expect(page?.remainder.map(({ heading }) => heading)).toEqual([
      ...['Anträge ohne Beschluss', 'Erfolgskontrolle'],
    ]);
    await createIntmk23();
    expect((await closingPage(await office(), 22))?.successor).toBe('23. IntMK, Vorsitz Saarland');
  });

  it('of a closed term shows its archive alone, to an office that chairs another one', async () => {
    const page = await closingPage(await office(), 18);
    expect(page).toMatchObject({ closedOn: '30. Juni 2023', can: { close: false } });
    expect(page?.remainder).toEqual([
      {
        heading: 'Erfolgskontrolle',
        entries: [
          { text: expect.stringMatching(/offene/) as string, href: '/erfolgskontrolle?stand=UNSETTLED' },
        ],
      },
    ]);
  });

  it('is there for nobody else', async () => {
    const { formerOffice, by, bund, administration } = await greenListCast(db());
    const others: Actor[] = [by, bund, administration, PUBLIC];
    for (const actor of others) expect(await closingPage(actor, 18)).toBeNull();
    for (const actor of [formerOffice, ...others]) expect(await closingPage(actor, 22)).toBeNull();
    expect(await closingPage(await office(), 99)).toBeNull();
  });
});
