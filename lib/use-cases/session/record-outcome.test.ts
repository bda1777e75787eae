import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { SESSION_OUTCOMES } from '@/lib/domain/session-command';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { placeMotion } from '../agenda/place-motion';
import { createIntmk23 } from '../conferences/testing/conference-bed';
import { done, type GreenListCast } from '../green-list/testing/green-list-bed';
import { closeSession } from './close-session';
import {
  arrive,
  itemNow,
  motionNow,
  openedSession,
  recorded,
  recordNow,
  refusalOf,
  resolutionsOf,
  send,
  sessionNow,
  stated,
  takeBackNow,
} from './testing/session-bed';

let cast: GreenListCast;
const db = testDatabase({
  fresh: 'test',
  from: SAMPLES,
  fill: async () => {
    cast = await openedSession(db());
  },
});

const COUNTS = { yes: 13, no: 1, abstain: 2 };

describe('recording an outcome', () => {
  it('writes the ledger, the frozen resolution and what becomes of the motion', async () => {
    const decisionId = await recorded(
      recordNow(db(), cast.office, '2', stated('MAJORITY', { counts: COUNTS })),
    );
    const item = await itemNow(db(), '2');
    expect(item.decision).toMatchObject({
      ...{ id: decisionId, outcome: 'MAJORITY', counts: COUNTS, votes: null, absent: [] },
      ...{ unconfirmedRule: true, recordedBy: cast.office.name, correctionReason: null, takenBack: false },
    });
    const [resolution, ...further] = await resolutionsOf(db(), '2');
    expect(further).toEqual([]);
    expect(resolution).toMatchObject({
      ...{ number: '2', title: item.title, outcome: 'MAJORITY', revision: 1, blocks: item.wording.blocks },
      ...{ publishedAt: null, supersededAt: null, decidedOn: null, circularReference: null },
    });
    expect(resolution?.applicants).toEqual(item.applicants.map(({ state }) => state));
    expect(await motionNow(db(), '2')).toMatchObject({ status: 'DECIDED', id: resolution?.motionId });
  });

  it('keeps named votes, who was not in the room, and the rules as they stood', async () => {
    const there = STATE_CODES.slice(0, 14);
    await arrive(cast.office, there);
    const votes = Object.fromEntries(there.map((code) => [code, code === 'BY' ? 'NO' : 'YES'] as const));
    await recorded(recordNow(db(), cast.office, '2', stated('MAJORITY', { votes })));
    const { decision } = await itemNow(db(), '2');
    expect(decision).toMatchObject({ votes, counts: { yes: 13, no: 1, abstain: 0 }, absent: ['SH', 'TH'] });
    await db().ruleOfProcedure.updateMany({ data: { confirmed: true } });
    expect((await itemNow(db(), '2')).decision?.unconfirmedRule).toBe(true);
  });

  it.each(SESSION_OUTCOMES)('%s: prints what is printed, and moves item and motion', async (outcome) => {
    const target = await itemNow(db(), '1.1');
    const rest = {
      ...(outcome === 'MERGED' ? { mergedIntoId: target.id } : {}),
      ...(outcome === 'WITHDRAWN' ? { withdrawnBy: 'BE' as const } : {}),
    };
    await recorded(recordNow(db(), cast.office, '4.1', stated(outcome, rest)));
    const item = await itemNow(db(), '4.1');
    const { status } = await motionNow(db(), '4.1');
    const closed = outcome === 'WITHDRAWN' || outcome === 'MERGED' || outcome === 'POSTPONED';
    expect([item.status, status]).toEqual(closed ? [outcome, outcome] : ['OPEN', 'DECIDED']);
    const printed = outcome !== 'WITHDRAWN' && outcome !== 'MERGED';
    expect(await resolutionsOf(db(), '4.1')).toHaveLength(printed ? 1 : 0);
    expect(item.mergedInto?.number ?? null).toBe(outcome === 'MERGED' ? '1.1' : null);
    expect(item.withdrawnBy).toBe(outcome === 'WITHDRAWN' ? 'BE' : null);
  });

  it('takes a withdrawal of which nobody said by whom', async () => {
    await recorded(recordNow(db(), cast.office, '4.1', stated('WITHDRAWN')));
    expect(await itemNow(db(), '4.1')).toMatchObject({ status: 'WITHDRAWN', withdrawnBy: null });
  });

  it('freezes nothing of a Kamin talk', async () => {
    await recorded(recordNow(db(), cast.office, '5.1', stated('NOTED')));
    expect((await itemNow(db(), '5.1')).decision?.outcome).toBe('NOTED');
    expect(await resolutionsOf(db(), '5.1')).toEqual([]);
  });

  it('takes what is dealt with by itself off the Grüne Liste', async () => {
    await recorded(recordNow(db(), cast.office, '3.1', stated('UNANIMOUS')));
    expect((await itemNow(db(), '3.1')).greenListEntryId).toBeNull();
  });
});

describe('correcting an outcome', () => {
  it('adds an entry, and a revision of the resolution with its reason', async () => {
    const first = await recorded(recordNow(db(), cast.office, '2', stated('UNANIMOUS')));
    const second = await recorded(recordNow(db(), cast.office, '2', stated('MAJORITY'), 'Bayern mit Nein.'));
    const { decision, log } = await itemNow(db(), '2');
    expect(log.map(({ id }) => id)).toEqual([first, second]);
    expect(decision).toMatchObject({ id: second, outcome: 'MAJORITY', correctionReason: 'Bayern mit Nein.' });
    const [old, current] = await resolutionsOf(db(), '2');
    expect(old).toMatchObject({ outcome: 'UNANIMOUS', revision: 1 });
    expect(old?.supersededAt).not.toBeNull();
    expect(current).toMatchObject({ outcome: 'MAJORITY', revision: 2, supersedesId: old?.id });
    expect(current).toMatchObject({ correctionReason: 'Bayern mit Nein.', supersededAt: null });
  });

  it('opens again what was closed by the slip', async () => {
    await recorded(recordNow(db(), cast.office, '4.1', stated('POSTPONED')));
    await recorded(
      recordNow(db(), cast.office, '4.1', stated('WITHDRAWN', { withdrawnBy: 'BE' }), 'Verhört.'),
    );
    expect(await itemNow(db(), '4.1')).toMatchObject({ status: 'WITHDRAWN', withdrawnBy: 'BE' });
    expect((await resolutionsOf(db(), '4.1')).every(({ supersededAt }) => supersededAt !== null)).toBe(true);
    await recorded(recordNow(db(), cast.office, '4.1', stated('UNANIMOUS'), 'Verhört.'));
    expect(await itemNow(db(), '4.1')).toMatchObject({ status: 'OPEN', withdrawnBy: null });
    expect(await motionNow(db(), '4.1')).toMatchObject({ status: 'DECIDED', withdrawnAt: null });
  });

  it('keeps public what was public', async () => {
    await recorded(recordNow(db(), cast.office, '2', stated('UNANIMOUS')));
    await db().resolution.updateMany({ where: { number: '2' }, data: { publishedAt: new Date() } });
    await recorded(recordNow(db(), cast.office, '2', stated('MAJORITY'), 'Verhört.'));
    expect((await resolutionsOf(db(), '2')).at(-1)?.publishedAt).not.toBeNull();
  });

  it('names what it corrects also by the key of a command whose answer is still out', async () => {
    const { id: itemId } = await itemNow(db(), '2');
    const key = randomUUID();
    const first = { kind: 'RECORD_OUTCOME', itemId, stated: stated('UNANIMOUS') } as const;
    await recorded(send(cast.office, { ...first, seenDecisionId: null, correctionReason: null }, key));
    const rest = { seenDecisionId: key, correctionReason: 'Vertippt.' };
    await recorded(send(cast.office, { ...first, ...rest, stated: stated('MAJORITY') }));
    expect((await itemNow(db(), '2')).decision?.outcome).toBe('MAJORITY');
  });

  it('is refused once the next conference has placed what was postponed', async () => {
    const next = await createIntmk23();
    await recorded(recordNow(db(), cast.office, '2', stated('POSTPONED')));
    const { id: motionId } = await motionNow(db(), '2');
    await done(placeMotion(next, { motionId, admitLate: false, parentId: null, beforeId: null }));
    const corrected = recordNow(db(), cast.office, '2', stated('UNANIMOUS'), 'Doch beschlossen.');
    expect(await refusalOf(corrected)).toBe('PLACED_AT_NEXT_CONFERENCE');
    expect(await refusalOf(takeBackNow(db(), cast.office, '2'))).toBe('PLACED_AT_NEXT_CONFERENCE');
    expect(await itemNow(db(), '2')).toMatchObject({
      status: 'POSTPONED',
      decision: { outcome: 'POSTPONED' },
    });
  });
});

describe('an outcome is refused', () => {
  const refusedAt = async (number: string, ...what: Parameters<typeof stated>) =>
    refusalOf(recordNow(db(), cast.office, number, stated(...what)));

  it('for what is no item, is closed, or stands in contradiction', async () => {
    expect(await refusedAt('3', 'UNANIMOUS')).toBe('SECTION_IS_NO_ITEM');
    expect(await refusedAt('4.2', 'UNANIMOUS')).toBe('ITEM_CLOSED');
    expect(await refusedAt('2', 'UNANIMOUS', { counts: COUNTS })).toBe('UNANIMOUS_WITH_NO_VOTES');
    expect(await refusedAt('2', 'MAJORITY', { counts: { yes: 8, no: 8, abstain: 0 } })).toBe(
      'DEVIATION_NEEDS_REASON',
    );
    expect(await refusedAt('4.1', 'WITHDRAWN', { withdrawnBy: 'HH' })).toBe('STATE_NOT_AMONG_APPLICANTS');
    const { id: mergedIntoId } = await itemNow(db(), '4.2');
    expect(await refusedAt('4.1', 'MERGED', { mergedIntoId })).toBe('MERGE_TARGET_CLOSED');
    const elsewhere = { kind: 'RECORD_OUTCOME', itemId: randomUUID(), stated: stated('NOTED') } as const;
    const unseen = { seenDecisionId: null, correctionReason: null };
    expect(await refusalOf(send(cast.office, { ...elsewhere, ...unseen }))).toBe('NOT_FOUND');
    expect(await db().decision.count({ where: { agendaItem: { meeting: { status: 'RUNNING' } } } })).toBe(0);
    expect(await motionNow(db(), '2')).toMatchObject({ status: 'ON_AGENDA' });
  });

  it('against a confirmed rule, while one that is not takes a reason', async () => {
    const counts = { yes: 8, no: 8, abstain: 0 };
    await recorded(
      recordNow(db(), cast.office, '2', stated('MAJORITY', { counts, deviationReason: 'So verkündet.' })),
    );
    expect((await itemNow(db(), '2')).decision?.deviationReason).toBe('So verkündet.');
    await db().ruleOfProcedure.updateMany({ data: { confirmed: true } });
    expect(await refusedAt('4.1', 'MAJORITY', { counts, deviationReason: 'So verkündet.' })).toBe(
      'ADOPTED_BELOW_MAJORITY',
    );
  });

  it('where something else was recorded meanwhile, with what stands now', async () => {
    const { id: itemId } = await itemNow(db(), '2');
    const id = await recorded(recordNow(db(), cast.office, '2', stated('UNANIMOUS')));
    const late = {
      kind: 'RECORD_OUTCOME',
      itemId,
      stated: stated('REJECTED'),
      seenDecisionId: null,
    } as const;
    const result = await send(cast.colleague, { ...late, correctionReason: null });
    expect(result).toMatchObject({
      error: { code: 'DECIDED_MEANWHILE', standing: { id, outcome: 'UNANIMOUS' } },
    });
    expect(await refusalOf(recordNow(db(), cast.office, '2', stated('REJECTED')))).toBe(
      'CORRECTION_NEEDS_REASON',
    );
    await recorded(takeBackNow(db(), cast.office, '2'));
    const stale = await send(cast.colleague, { ...late, seenDecisionId: id, correctionReason: 'Verhört.' });
    expect(stale).toMatchObject({ error: { code: 'DECIDED_MEANWHILE', standing: null } });
  });

  it('before the sitting, and without a reason after it', async () => {
    const { meetingId, items } = await sessionNow(db());
    const setStatus = (status: 'PLANNED' | 'RUNNING') =>
      db().meeting.update({ where: { id: meetingId }, data: { status } });
    await setStatus('PLANNED');
    expect(await refusedAt('2', 'UNANIMOUS')).toBe('SESSION_NOT_RUNNING');
    await setStatus('RUNNING');
    await done(closeSession(cast.office, { conferenceNumber: 22, leftOpenIds: items.map(({ id }) => id) }));
    expect(await motionNow(db(), '2')).toMatchObject({ status: 'POSTPONED' });
    expect(await refusedAt('2', 'UNANIMOUS')).toBe('SESSION_CLOSED');
    await recorded(recordNow(db(), cast.office, '2', stated('UNANIMOUS'), 'Nachtrag aus der Sitzung.'));
    expect(await motionNow(db(), '2')).toMatchObject({ status: 'DECIDED' });
  });
});

describe('taking a slip back', () => {
  it('leaves the item undecided, shows both entries, and retracts the resolution', async () => {
    const id = await recorded(recordNow(db(), cast.office, '2', stated('MAJORITY', { counts: COUNTS })));
    await recorded(takeBackNow(db(), cast.office, '2'));
    const { decision, log } = await itemNow(db(), '2');
    expect(decision).toBeNull();
    expect(log).toMatchObject([
      { id, takenBack: false },
      { takenBack: true, outcome: 'MAJORITY', counts: COUNTS, correctionReason: 'Verlesen.' },
    ]);
    expect((await resolutionsOf(db(), '2')).map(({ supersededAt }) => supersededAt !== null)).toEqual([true]);
    expect(await motionNow(db(), '2')).toMatchObject({ status: 'ON_AGENDA' });
    await recorded(recordNow(db(), cast.office, '2', stated('NOTED')));
    const rows = await db().decision.findMany({
      where: { agendaItem: { number: '2', meeting: { status: 'RUNNING' } } },
    });
    expect(rows.filter((row) => !rows.some(({ supersedesId }) => supersedesId === row.id))).toHaveLength(1);
    expect((await resolutionsOf(db(), '2')).at(-1)).toMatchObject({ outcome: 'NOTED', revision: 2 });
  });

  it('reopens what was withdrawn, merged or postponed', async () => {
    const { id: mergedIntoId } = await itemNow(db(), '1.1');
    for (const what of [stated('WITHDRAWN'), stated('MERGED', { mergedIntoId }), stated('POSTPONED')]) {
      await recorded(recordNow(db(), cast.office, '4.1', what));
      await recorded(takeBackNow(db(), cast.office, '4.1'));
      expect(await itemNow(db(), '4.1')).toMatchObject({ status: 'OPEN', mergedInto: null });
      expect(await motionNow(db(), '4.1')).toMatchObject({ status: 'ON_AGENDA', mergedIntoId: null });
    }
  });

  it('is refused where nothing stands, or something else does', async () => {
    expect(await refusalOf(takeBackNow(db(), cast.office, '2'))).toBe('DECIDED_MEANWHILE');
    await recorded(recordNow(db(), cast.office, '2', stated('UNANIMOUS')));
    const { id: itemId } = await itemNow(db(), '2');
    const other = { kind: 'TAKE_BACK', itemId, seenDecisionId: randomUUID(), reason: 'Verlesen.' } as const;
    expect(await refusalOf(send(cast.office, other))).toBe('DECIDED_MEANWHILE');
    expect(await refusalOf(send(cast.office, { ...other, itemId: randomUUID() }))).toBe('NOT_FOUND');
  });
});
