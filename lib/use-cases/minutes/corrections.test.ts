import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentHash } from '@/lib/db/content-hash';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { OTHERS, refusal } from '../agenda/testing/agenda-bed';
import { done, type GreenListCast } from '../green-list/testing/green-list-bed';
import { recorded, recordNow, stated } from '../session/testing/session-bed';
import { acknowledgeFinding } from './acknowledge-finding';
import { decideCorrection } from './decide-correction';
import { proposeCorrection } from './propose-correction';
import { publishMinutes } from './publish-minutes';
import {
  acknowledgeAll,
  closeNow,
  freezeNow,
  recordedSitting,
  settleAll,
  started,
} from './testing/minutes-bed';

let cast: GreenListCast;
const db = testDatabase({
  fresh: 'test',
  from: SAMPLES,
  fill: async () => {
    cast = await recordedSitting(db());
    await closeNow(db(), cast.office);
  },
});
let editionId: string;
beforeEach(async () => {
  editionId = await frozen();
  return () => vi.useRealTimers();
});

/** The next edition of the external minutes, frozen as the record stands. */
async function frozen(): Promise<string> {
  const id = await started(cast.office, 'EXTERNAL');
  await settleAll(db(), cast.office, id);
  await done(freezeNow(db(), cast.office, id));
  return id;
}

const wish = () => ({
  editionId,
  state: 'HH' as const,
  place: 'item:2',
  proposal: 'Bitte „und“ statt „oder“.',
});
const proposed = async () => {
  await done(proposeCorrection(cast.hh, wish()));
  return db().minutesCorrection.findFirstOrThrow({ orderBy: { proposedAt: 'desc' } });
};

describe('proposeCorrection', () => {
  it('keeps what a Land asks for and tells the office nothing of its words', async () => {
    expect(await proposed()).toMatchObject({ stateCode: 'HH', place: 'item:2', status: 'PROPOSED' });
    const told = await db().outboxMessage.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    expect(JSON.stringify(told.payload)).toContain('CORRECTION_PROPOSED');
    expect(JSON.stringify(told.payload)).not.toContain('oder');
  });

  it('is for one’s own Land and for Länder alone', async () => {
    expect(refusal(await proposeCorrection(cast.by, wish()))).toBe('NOT_PERMITTED');
    for (const actor of [cast.office, cast.bund, cast.group, cast.administration, PUBLIC])
      expect(refusal(await proposeCorrection(actor, wish()))).toBe('NOT_PERMITTED');
  });

  it('is refused after the last day, on older and on final editions, and on drafts', async () => {
    vi.useFakeTimers({ now: new Date('2100-01-01T12:00:00Z'), toFake: ['Date'] });
    expect(refusal(await proposeCorrection(cast.hh, wish()))).toBe('DEADLINE_PASSED');
    vi.useRealTimers();
    const next = await started(cast.office, 'EXTERNAL');
    expect(refusal(await proposeCorrection(cast.hh, { ...wish(), editionId: next }))).toBe('NOT_FOUND');
    await done(freezeNow(db(), cast.office, next));
    expect(refusal(await proposeCorrection(cast.hh, wish()))).toBe('MINUTES_SUPERSEDED');
    await db().minutesEdition.update({ where: { id: next }, data: { status: 'FINAL' } });
    expect(refusal(await proposeCorrection(cast.hh, { ...wish(), editionId: next }))).toBe('MINUTES_FINAL');
  });
});

describe('decideCorrection', () => {
  it('accepts without and declines with a reason, once', async () => {
    const { id, version } = await proposed();
    const act = { correctionId: id, version, reason: null };
    expect(refusal(await decideCorrection(cast.office, { ...act, decision: 'DECLINED' }))).toBe(
      'CORRECTION_NEEDS_REASON',
    );
    expect(refusal(await decideCorrection(cast.office, { ...act, version: 7, decision: 'ACCEPTED' }))).toBe(
      'CHANGED_MEANWHILE',
    );
    await done(decideCorrection(cast.office, { ...act, decision: 'DECLINED', reason: 'So beschlossen.' }));
    expect(refusal(await decideCorrection(cast.office, { ...act, decision: 'ACCEPTED' }))).toBe(
      'CORRECTION_DECIDED',
    );
    const other = await proposed();
    const second = { correctionId: other.id, version: 0, reason: null };
    await done(decideCorrection(cast.office, { ...second, decision: 'ACCEPTED' }));
  });

  it('is the office’s', async () => {
    const { id, version } = await proposed();
    const act = { correctionId: id, version, decision: 'ACCEPTED' as const, reason: null };
    for (const [name, actor, code] of OTHERS)
      expect(refusal(await decideCorrection(actor, act)), name).toBe(code);
    const gone = { ...act, correctionId: '00000000-0000-7000-8000-000000000000' };
    expect(refusal(await decideCorrection(cast.office, gone))).toBe('NOT_FOUND');
  });
});

describe('acknowledgeFinding', () => {
  const act = { conferenceNumber: 22, finding: contentHash('x'), reason: 'So beschlossen.' };

  it('accepts each finding once, and none that is gone', async () => {
    expect(refusal(await acknowledgeFinding(cast.office, act))).toBe('FINDING_GONE');
    await acknowledgeAll(db(), cast.office);
    const [known] = await db().findingAcknowledgement.findMany();
    const again = { ...act, finding: known?.factsHash ?? '' };
    expect(refusal(await acknowledgeFinding(cast.office, again))).toBe('FINDING_ACKNOWLEDGED');
    for (const [name, actor] of OTHERS)
      expect(refusal(await acknowledgeFinding(actor, again)), name).toBe('NOT_PERMITTED');
  });
});

describe('publishMinutes', () => {
  it('needs every finding acknowledged, then publishes the edition with its resolutions', async () => {
    expect(refusal(await publishMinutes(cast.office, { editionId }))).toBe('MINUTES_FINDINGS_OPEN');
    await acknowledgeAll(db(), cast.office);
    await done(publishMinutes(cast.office, { editionId }));
    const resolutions = await db().resolution.findMany({
      where: { meeting: { conference: { number: 22 } }, supersededAt: null },
    });
    expect(resolutions.length).toBeGreaterThan(2);
    expect(resolutions.every(({ publishedAt }) => publishedAt !== null)).toBe(true);
    expect(refusal(await publishMinutes(cast.office, { editionId }))).toBe('MINUTES_ALREADY_PUBLISHED');
  });

  it('is refused on drafts, internal and older editions, and where the record says something else by now', async () => {
    await acknowledgeAll(db(), cast.office);
    const internal = await started(cast.office, 'INTERNAL');
    expect(refusal(await publishMinutes(cast.office, { editionId: internal }))).toBe('NOT_FOUND');
    await recorded(recordNow(db(), cast.office, '2', stated('REJECTED'), 'Verlesen.'));
    expect(refusal(await publishMinutes(cast.office, { editionId }))).toBe('MINUTES_OUTDATED');
    const next = await started(cast.office, 'EXTERNAL');
    expect(refusal(await publishMinutes(cast.office, { editionId: next }))).toBe('MINUTES_NOT_FROZEN');
    await settleAll(db(), cast.office, next);
    await done(freezeNow(db(), cast.office, next));
    expect(refusal(await publishMinutes(cast.office, { editionId }))).toBe('MINUTES_SUPERSEDED');
    await acknowledgeAll(db(), cast.office);
    await done(publishMinutes(cast.office, { editionId: next }));
  });

  it('is the office’s', async () => {
    for (const [name, actor, code] of OTHERS)
      expect(refusal(await publishMinutes(actor, { editionId })), name).toBe(code);
  });
});

describe('the approval by the next conference', () => {
  it('makes the latest edition of both minutes final, and a slip taken back reopens them', async () => {
    const meeting = await db().meeting.findFirstOrThrow({
      where: { kind: 'MAIN', conference: { number: 22 } },
    });
    const item = await db().agendaItem.findFirstOrThrow({ where: { meetingId: meeting.id, number: '1.2' } });
    // Which conference the item belongs to makes no difference to what its adoption does.
    await db().agendaItem.update({ where: { id: item.id }, data: { approvesMeetingId: meeting.id } });
    const next = await frozen();
    const status = async (id: string) =>
      (await db().minutesEdition.findUniqueOrThrow({ where: { id } })).status;
    await recorded(recordNow(db(), cast.office, '1.2', stated('POSTPONED'), 'Nachtrag.'));
    expect(await status(next)).toBe('PRELIMINARY');
    await recorded(recordNow(db(), cast.office, '1.2', stated('UNANIMOUS'), 'Verlesen.'));
    expect([await status(editionId), await status(next)]).toEqual(['PRELIMINARY', 'FINAL']);
    await recorded(recordNow(db(), cast.office, '1.2', stated('REJECTED'), 'Verlesen.'));
    expect(await status(next)).toBe('PRELIMINARY');
  });
});
