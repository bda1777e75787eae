import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { MOTION_LINK_KINDS } from '@/lib/domain/resolution-link';
import type { Actor } from '@/lib/policy/actor';
import { done, layDraft, layMotionBed, refusalOf, type MotionCast } from '../motions/testing/motion-bed';
import { linkResolution } from './link-resolution';
import { unlinkResolution } from './unlink-resolution';

const db = testDatabase();
let cast: MotionCast;
let motionId: string;
let resolutionId: string;

beforeAll(async () => {
  cast = await layMotionBed(db());
  const conference = { number: 18, year: 2023, chairCode: 'HE', status: 'CLOSED' } as const;
  const { id: conferenceId } = await db().conference.create({ data: conference });
  const { id: meetingId } = await db().meeting.create({ data: { conferenceId, kind: 'MAIN' } });
  const item = { meetingId, number: '8.1', position: 2, kind: 'KAMIN', title: 'Vertraulich' } as const;
  await db().agendaItem.create({ data: item });
  const row = { meetingId, number: '4.4', position: 1, title: 'Härtefälle', blocks: [], hash: 'x' };
  ({ id: resolutionId } = await db().resolution.create({ data: row }));
});
beforeEach(async () => {
  motionId = await layDraft(cast, ['BY']);
});

const link = (actor: Actor, kind = MOTION_LINK_KINDS[0] as (typeof MOTION_LINK_KINDS)[number]) =>
  linkResolution(actor, { motionId, resolutionId, kind });
const links = () => db().resolutionLink.findMany({ where: { fromMotionId: motionId } });

describe('linking an earlier resolution', () => {
  it('says what the motion does with it; another word takes the place of the first', async () => {
    await done(link(cast.hhEditor));
    expect(await refusalOf(link(cast.hhEditor))).toBe('RESOLUTION_LINKED_ALREADY');
    await done(link(cast.hhEditor, 'REPLACES'));
    expect(await links()).toMatchObject([
      { kind: 'REPLACES', toResolutionId: resolutionId, confirmedById: cast.hhEditor.personId },
    ]);
  });

  it('is for whoever edits the motion', async () => {
    expect(await refusalOf(link(cast.by))).toBe('NOT_PERMITTED');
    expect(await refusalOf(link(cast.sn))).toBe('NOT_FOUND');
    await db().motion.update({ where: { id: motionId }, data: { status: 'WITHDRAWN' } });
    expect(await refusalOf(link(cast.hh))).toBe('MOTION_CLOSED');
    expect(await links()).toEqual([]);
  });

  it('finds neither what does not exist nor what was said at a Kamin talk', async () => {
    const kamin = await db().agendaItem.findFirstOrThrow({ where: { kind: 'KAMIN' } });
    const row = { number: '8.1', position: 2, title: 'Kamin', blocks: [], hash: 'x', agendaItemId: kamin.id };
    const hidden = await db().resolution.create({ data: { ...row, meetingId: kamin.meetingId } });
    for (const id of [hidden.id, crypto.randomUUID()]) {
      const command = { motionId, resolutionId: id, kind: 'CONTINUES' as const };
      expect(await refusalOf(linkResolution(cast.hh, command))).toBe('NOT_FOUND');
    }
  });
});

describe('unlinking', () => {
  it('removes the link and keeps that it was there', async () => {
    const linkId = await done(link(cast.hh));
    expect(await refusalOf(unlinkResolution(cast.by, { motionId, linkId }))).toBe('NOT_PERMITTED');
    await done(unlinkResolution(cast.hh, { motionId, linkId }));
    expect(await links()).toEqual([]);
    expect(await refusalOf(unlinkResolution(cast.hh, { motionId, linkId }))).toBe('NOT_FOUND');
    const entries = await db().auditEntry.findMany({
      where: { subjectId: motionId },
      orderBy: { seq: 'asc' },
    });
    expect(entries.slice(-2).map(({ verb }) => verb)).toEqual([
      'motion.resolutionLinked',
      'motion.resolutionUnlinked',
    ]);
  });

  it('takes no link of another motion', async () => {
    const linkId = await done(link(cast.hh));
    const other = await layDraft(cast);
    expect(await refusalOf(unlinkResolution(cast.hh, { motionId: other, linkId }))).toBe('NOT_FOUND');
  });
});
