import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { Actor } from '@/lib/policy/actor';
import { done, layDraft, layMotionBed, refusalOf, type MotionCast } from '../motions/testing/motion-bed';
import { addComment, type AddComment } from './add-comment';
import { reopenComment } from './reopen-comment';
import { resolveComment } from './resolve-comment';

const db = testDatabase({ fresh: 'test' });
let cast: MotionCast;
let motionId: string;

beforeEach(async () => {
  cast = await layMotionBed(db());
  motionId = await layDraft(cast, ['HB', 'BY']);
});

const comment = (actor: Actor, rest: Partial<AddComment> = {}) =>
  addComment(actor, { motionId, text: 'Wer trägt die Kosten?', internal: false, ...rest });
const stored = (id: string) => db().comment.findUniqueOrThrow({ where: { id } });
const told = async () =>
  JSON.stringify(await db().outboxMessage.findMany({ where: { kind: 'NOTIFICATION' } }));

describe('commenting', () => {
  it('speaks for the Land, on a block of the latest version or the whole motion', async () => {
    const id = await done(comment(cast.by, { blockId: 'z1' }));
    expect(await stored(id)).toMatchObject({ blockId: 'z1', stateCode: 'BY', internalToState: false });
    expect(await stored(await done(comment(cast.hhEditor)))).toMatchObject({
      blockId: null,
      stateCode: 'HH',
    });
    expect(await told()).toContain('COMMENT_ADDED');
    expect(await told()).not.toContain('Kosten');
  });

  it('answers under a comment, one level deep', async () => {
    const parentId = await done(comment(cast.by, { blockId: 'z1' }));
    const answer = await done(comment(cast.hh, { parentId }));
    expect(await stored(answer)).toMatchObject({ parentId, blockId: 'z1', stateCode: 'HH' });
    expect(await refusalOf(comment(cast.by, { parentId: answer }))).toBe('COMMENT_NO_THREAD');
  });

  it.each<[string, string, Partial<AddComment>]>([
    ['HTML', 'TEXT_WITH_MARKUP', { text: '<img src=x onerror=alert(1)>' }],
    ['an unknown block', 'NOT_FOUND', { blockId: 'fremd' }],
    ['an unknown comment', 'NOT_FOUND', { parentId: crypto.randomUUID() }],
    ['an unknown motion', 'NOT_FOUND', { motionId: crypto.randomUUID() }],
  ])('refuses %s: %s', async (_, refusal, rest) => {
    expect(await refusalOf(comment(cast.by, rest))).toBe(refusal);
    expect(await db().comment.count()).toBe(0);
  });

  it('is for those who know the motion and draft', async () => {
    for (const actor of [cast.sn, cast.office, cast.bund, cast.administration, cast.member])
      expect(await refusalOf(comment(actor))).toBe('NOT_FOUND');
    await db().motion.update({ where: { id: motionId }, data: { registeredAt: new Date() } });
    expect(await refusalOf(comment(cast.office))).toBe('NOT_PERMITTED');
    expect(await refusalOf(comment(cast.sn))).toBeNull();
    await db().motion.update({ where: { id: motionId }, data: { status: 'DECIDED' } });
    expect(await refusalOf(comment(cast.by))).toBe('MOTION_CLOSED');
  });
});

describe('a note for one’s own Land', () => {
  it('is answered and settled by that Land alone; others do not even find it', async () => {
    const note = await done(comment(cast.by, { internal: true }));
    expect(await refusalOf(comment(cast.hh, { parentId: note }))).toBe('NOT_FOUND');
    const settle = { motionId, commentId: note, version: 0 };
    expect(await refusalOf(resolveComment(cast.hh, settle))).toBe('NOT_FOUND');
    const answer = await done(comment(cast.by, { parentId: note, internal: false }));
    expect(await stored(answer)).toMatchObject({ internalToState: true, stateCode: 'BY' });
    expect(await refusalOf(resolveComment(cast.by, settle))).toBeNull();
  });

  it('stands in no history that others read, and is told to nobody else', async () => {
    const before = await db().auditEntry.count({ where: { subjectType: 'Motion' } });
    const notes = await db().outboxMessage.count();
    const note = await done(comment(cast.by, { internal: true }));
    await done(resolveComment(cast.by, { motionId, commentId: note, version: 0 }));
    expect(await db().auditEntry.count({ where: { subjectType: 'Motion' } })).toBe(before);
    const [message] = await db().outboxMessage.findMany({ orderBy: { createdAt: 'asc' }, skip: notes });
    expect(message?.payload).toMatchObject({ to: { states: ['BY'] } });
  });

  it('needs a Land to be internal to', async () => {
    const { id: workingGroupId } = await db().workingGroup.findFirstOrThrow();
    await db().motion.update({ where: { id: motionId }, data: { workingGroupId } });
    expect(await refusalOf(comment(cast.member, { internal: true }))).toBe('COMMENT_OF_NO_STATE');
    expect(await stored(await done(comment(cast.member)))).toMatchObject({ stateCode: null });
  });
});

describe('settling a thread', () => {
  it('closes it to answers until it is opened again', async () => {
    const commentId = await done(comment(cast.by));
    await done(resolveComment(cast.by, { motionId, commentId, version: 0 }));
    expect(await stored(commentId)).toMatchObject({ resolvedById: cast.by.personId, version: 1 });
    expect(await refusalOf(comment(cast.hh, { parentId: commentId }))).toBe('COMMENT_RESOLVED');
    await done(reopenComment(cast.by, { motionId, commentId, version: 1 }));
    expect(await stored(commentId)).toMatchObject({ resolvedAt: null, resolvedById: null });
  });

  it('is for the Land that began it and for whoever edits the motion, as it was seen', async () => {
    const commentId = await done(comment(cast.by));
    const resolve = (actor: Actor, version = 0) =>
      refusalOf(resolveComment(actor, { motionId, commentId, version }));
    expect(await resolve(cast.hb)).toBe('NOT_PERMITTED');
    expect(await resolve(cast.sn)).toBe('NOT_FOUND');
    expect(await resolve(cast.hh, 3)).toBe('CHANGED_MEANWHILE');
    expect(await resolve(cast.hhEditor)).toBeNull();
    expect(await resolve(cast.hhEditor, 1)).toBe('CHANGED_MEANWHILE');
    const answer = await done(comment(cast.by, { parentId: await done(comment(cast.by)) }));
    const ofAnswer = { motionId, commentId: answer, version: 0 };
    expect(await refusalOf(resolveComment(cast.by, ofAnswer))).toBe('COMMENT_NO_THREAD');
  });
});
