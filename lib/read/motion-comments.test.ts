import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import {
  AMENDED_TEXT,
  layAmendedMotion,
  nextVersion,
} from '@/lib/use-cases/amendments/testing/amendment-bed';
import { addComment } from '@/lib/use-cases/comments/add-comment';
import { resolveComment } from '@/lib/use-cases/comments/resolve-comment';
import { done, layMotionBed, type MotionCast } from '@/lib/use-cases/motions/testing/motion-bed';
import { motionComments } from './motion-comments';

const CANARY = 'Kanarienvogel';
const db = testDatabase();
let cast: MotionCast;
let motionId: string;

beforeAll(async () => {
  cast = await layMotionBed(db());
  motionId = await layAmendedMotion(cast);
  const comment = (actor: Actor, text: string, rest: { blockId?: string; internal?: boolean } = {}) =>
    done(addComment(actor, { motionId, text, internal: false, ...rest }));
  await comment(cast.by, 'Zu Ziffer 3', { blockId: 'z3' });
  await comment(cast.hb, 'Zu Ziffer 1', { blockId: 'z1' });
  const resolved = await comment(cast.by, 'Erledigt', { blockId: 'z1' });
  await done(resolveComment(cast.by, { motionId, commentId: resolved, version: 0 }));
  await comment(cast.hb, 'Zur Begründung', { blockId: 'b1' });
  const whole = await comment(cast.hh, 'Zum Ganzen');
  await done(addComment(cast.by, { motionId, parentId: whole, text: 'Antwort', internal: false }));
  const note = await comment(cast.by, `${CANARY} aus Bayern`, { internal: true });
  await done(addComment(cast.by, { motionId, parentId: note, text: `${CANARY} dazu`, internal: true }));
  await nextVersion(cast.hh, motionId, { ...AMENDED_TEXT, rationale: [] });
});

const texts = async (actor: Actor) =>
  (await motionComments(actor, motionId))?.threads.map(({ text }) => text);

describe('the comments on a motion', () => {
  it('stand in the order of the text, the open ones first, what is gone behind them', async () => {
    expect(await texts(cast.hb)).toEqual([
      'Zum Ganzen',
      'Zu Ziffer 1',
      'Zu Ziffer 3',
      'Zur Begründung',
      'Erledigt',
    ]);
    const page = await motionComments(cast.hb, motionId);
    expect(
      page?.threads.map(({ block }) => (block === null || block === 'GONE' ? block : block.number)),
    ).toEqual([null, 1, 3, 'GONE', 1]);
    expect(page?.threads[0]).toMatchObject({ state: 'HH', answers: [{ state: 'BY', text: 'Antwort' }] });
    expect(page?.places.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'CLAUSE 1',
      'CLAUSE 2',
      'CLAUSE 3',
    ]);
  });

  it('offer what the person may do', async () => {
    const rights = async (actor: Actor) =>
      (await motionComments(actor, motionId))?.threads.map(({ can }) =>
        Object.entries(can)
          .filter(([, may]) => may)
          .map(([what]) => what)
          .join(' '),
      );
    expect(await rights(cast.hhEditor)).toEqual([
      ...Array.from({ length: 4 }, () => 'answer resolve'),
      'reopen',
    ]);
    expect((await rights(cast.hb))?.slice(0, 2)).toEqual(['answer', 'answer resolve']);
    expect((await motionComments(cast.by, motionId))?.can).toEqual({ comment: true, internal: 'BY' });
  });

  it('show a note for one’s own Land to that Land alone', async () => {
    expect(JSON.stringify(await motionComments(cast.by, motionId)).match(/Kanarienvogel/g)).toHaveLength(2);
    await db().motion.update({ where: { id: motionId }, data: { registeredAt: new Date() } });
    for (const actor of [cast.hh, cast.hhEditor, cast.hb, cast.sn, cast.rp, cast.office]) {
      const page = JSON.stringify(await motionComments(actor, motionId));
      expect(page).toContain('Zum Ganzen');
      expect(page).not.toContain(CANARY);
    }
  });

  it('are not found by whoever may not know the motion', async () => {
    for (const actor of [PUBLIC, cast.bund, cast.administration, cast.member])
      expect(await motionComments(actor, motionId)).toBeNull();
    expect(await motionComments(cast.hh, 'neu')).toBeNull();
  });
});
