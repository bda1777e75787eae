import { beforeAll, describe, expect, it } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import { hashOfEverything } from '@/lib/db/testing/whole-database';
import type { MotionText } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import { refusalMessage } from '@/lib/i18n/refusals';
import { PUBLIC } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { placeMotion } from './agenda/place-motion';
import { decideAmendments } from './amendments/decide-amendments';
import { proposeAmendment } from './amendments/propose-amendment';
import { AMENDED_TEXT, proposalOf } from './amendments/testing/amendment-bed';
import { withdrawAmendment } from './amendments/withdraw-amendment';
import { revokeCalendarFeed } from './calendar-feeds/revoke-calendar-feed';
import { addComment } from './comments/add-comment';
import { resolveComment } from './comments/resolve-comment';
import { addAttachment } from './motions/add-attachment';
import { answerQuestion } from './motions/answer-question';
import { askQuestion } from './motions/ask-question';
import { coSignMotion } from './motions/co-sign-motion';
import { confirmText } from './motions/confirm-text';
import { createMotion } from './motions/create-motion';
import { declineInvitation } from './motions/decline-invitation';
import { discardPersonalDraft } from './motions/discard-personal-draft';
import { handOverCoordination } from './motions/hand-over-coordination';
import { inviteStates } from './motions/invite-states';
import { leaveMotion } from './motions/leave-motion';
import { registerMotion } from './motions/register-motion';
import { removeAttachment } from './motions/remove-attachment';
import { revokeInvitation } from './motions/revoke-invitation';
import { savePersonalDraft } from './motions/save-personal-draft';
import { saveTextVersion } from './motions/save-text-version';
import { done, type MotionCast } from './motions/testing/motion-bed';
import { withdrawMotion } from './motions/withdraw-motion';
import { openNotification } from './notifications/open-notification';
import { linkResolution } from './resolution-links/link-resolution';
import { layAttackedMotion, type AttackedMotion } from './testing/attacked-motion';

const db = testDatabase();
let cast: MotionCast;
let draft: string;
let other: string;
let known: AttackedMotion['known'];
const NOWHERE = '018f0000-0000-7000-8000-000000000001';

beforeAll(async () => {
  ({ cast, draft, other, known } = await layAttackedMotion(db()));
});

const saving = (text: Partial<MotionText>, baseNumber = 2) => ({
  ...{ motionId: draft, baseNumber, editorial: false },
  text: { ...AMENDED_TEXT, ...text },
});
const block = (text: string, id = 'z1') => ({ id, kind: 'CLAUSE' as const, level: 1, text });
const deciding = (amendmentId: string, motionId = draft) => ({
  ...{ motionId, baseNumber: 2, amendmentIds: [amendmentId], decision: 'ACCEPTED' as const },
  ...{ reason: 'Gut.', editorial: false, wordings: [] },
});
const begun = (applicant: Parameters<typeof createMotion>[1]['applicant'], title = 'Titel') => ({
  ...{ conferenceNumber: 22, kind: 'MOTION' as const, title, topic: null, applicant },
});

type Attack = [string, () => Promise<Result<unknown, RefusalCode>>, RefusalCode];

const FORGED: Attack[] = [
  [
    'writing on a draft of a Land that did not invite',
    () => saveTextVersion(cast.sn, saving({})),
    'NOT_FOUND',
  ],
  ['writing on it as the chair’s office', () => saveTextVersion(cast.office, saving({})), 'NOT_FOUND'],
  ['writing as an invited Land', () => saveTextVersion(cast.hb, saving({})), 'NOT_PERMITTED'],
  ['writing without signing in', () => saveTextVersion(PUBLIC, saving({})), 'NOT_FOUND'],
  [
    'keeping a draft of another Land’s motion',
    () => savePersonalDraft(cast.sn, { motionId: draft, baseNumber: 2, text: AMENDED_TEXT }),
    'NOT_FOUND',
  ],
  [
    'throwing away what somebody else is typing',
    () => discardPersonalDraft(cast.hh, { motionId: draft, draftVersion: 1 }),
    'CHANGED_MEANWHILE',
  ],
  ['placing a draft', () => placeMotion(cast.office, { ...PLACE, motionId: draft }), 'NOT_FOUND'],
  ['settling another Land’s note', () => resolveComment(cast.hb, settling(known.note)), 'NOT_FOUND'],
  [
    'settling a comment under another motion',
    () => resolveComment(cast.hh, settling(known.otherNote)),
    'NOT_FOUND',
  ],
  [
    'answering another Land’s note',
    () => addComment(cast.hb, { motionId: draft, parentId: known.note, text: 'x', internal: false }),
    'NOT_FOUND',
  ],
  [
    'answering a question under another motion',
    () => answerQuestion(cast.hh, { motionId: other, questionId: known.question, text: 'x' }),
    'NOT_FOUND',
  ],
  [
    'taking back another Land’s proposal',
    () => withdrawAmendment(cast.hb, { motionId: draft, amendmentId: known.amendment, version: 0 }),
    'NOT_PERMITTED',
  ],
  [
    'deciding as an invited Land',
    () => decideAmendments(cast.hb, deciding(known.amendment)),
    'NOT_PERMITTED',
  ],
  [
    'deciding under another motion',
    () => decideAmendments(cast.hh, deciding(known.amendment, other)),
    'NOT_FOUND',
  ],
  ['deciding on nothing', () => decideAmendments(cast.hh, deciding(NOWHERE)), 'NOT_FOUND'],
  [
    'removing a file under another motion',
    () => removeAttachment(cast.hh, { motionId: other, attachmentId: known.attachment }),
    'NOT_FOUND',
  ],
  ['revoking somebody’s calendar', () => revokeCalendarFeed(cast.hb, { feedId: known.feed }), 'NOT_FOUND'],
  [
    'linking a resolution that is none',
    () => linkResolution(cast.hh, { motionId: draft, resolutionId: NOWHERE, kind: 'CONTINUES' }),
    'NOT_FOUND',
  ],
];
const PLACE = { parentId: null, beforeId: null, admitLate: true };
const settling = (commentId: string) => ({ motionId: draft, commentId, version: 0 });

const ANOTHER_LAND: Attack[] = [
  ['co-signing', () => coSignMotion(cast.hb, { ...seen('BY') }), 'NOT_PERMITTED'],
  ['co-signing as Bearbeitung', () => coSignMotion(cast.hhEditor, seen('HH')), 'NOT_PERMITTED'],
  ['co-signing uninvited', () => coSignMotion(cast.sn, seen('SN')), 'NOT_FOUND'],
  ['confirming', () => confirmText(cast.hh, seen('HB')), 'NOT_PERMITTED'],
  ['leaving', () => leaveMotion(cast.hh, { motionId: draft, state: 'BY' }), 'NOT_PERMITTED'],
  ['declining', () => declineInvitation(cast.hb, { motionId: draft, state: 'BY' }), 'NOT_PERMITTED'],
  ['asking', () => askQuestion(cast.by, { motionId: draft, state: 'HB', text: 'x' }), 'NOT_PERMITTED'],
  ['inviting', () => inviteStates(cast.hb, { motionId: draft, states: ['SN'] }), 'NOT_PERMITTED'],
  [
    'taking an invitation back',
    () => revokeInvitation(cast.hb, { motionId: draft, state: 'BY' }),
    'NOT_PERMITTED',
  ],
  ['beginning a motion', () => createMotion(cast.hh, begun({ state: 'BY' })), 'NOT_PERMITTED'],
  ['beginning a report', () => createMotion(cast.hh, begun({ workingGroupId: NOWHERE })), 'NOT_PERMITTED'],
  [
    'registering as Bearbeitung',
    () => registerMotion(cast.hhEditor, { motionId: draft, versionNumber: 2 }),
    'NOT_PERMITTED',
  ],
  ['withdrawing', () => withdrawMotion(cast.by, { motionId: draft, version: 0 }), 'NOT_PERMITTED'],
];
const seen = (state: 'HH' | 'HB' | 'BY' | 'SN', versionNumber = 2) => ({
  motionId: draft,
  state,
  versionNumber,
});

const STALE_OR_ODD: Attack[] = [
  [
    'a text on an old version',
    () => saveTextVersion(cast.hh, saving({ title: 'x' }, 1)),
    'CHANGED_MEANWHILE',
  ],
  [
    'a text on a version to come',
    () => saveTextVersion(cast.hh, saving({ title: 'x' }, 9)),
    'CHANGED_MEANWHILE',
  ],
  ['the same text again', () => saveTextVersion(cast.hh, saving({})), 'TEXT_UNCHANGED'],
  ['a signature for an old version', () => coSignMotion(cast.hb, seen('HB', 1)), 'CHANGED_MEANWHILE'],
  [
    'an old form of the motion',
    () => withdrawMotion(cast.hh, { motionId: draft, version: 0 }),
    'CHANGED_MEANWHILE',
  ],
  [
    'an old form of the handover',
    () => handOverCoordination(cast.hh, { motionId: draft, version: 0, to: 'HB' }),
    'CHANGED_MEANWHILE',
  ],
  [
    'two megabytes',
    () => saveTextVersion(cast.hh, saving({ blocks: [block('x'.repeat(2_000_000))] })),
    'TEXT_TOO_LONG',
  ],
  [
    'HTML',
    () => saveTextVersion(cast.hh, saving({ blocks: [block('<script>x</script>')] })),
    'TEXT_WITH_MARKUP',
  ],
  ['HTML in the title', () => saveTextVersion(cast.hh, saving({ title: 'a <b>b</b>' })), 'TEXT_WITH_MARKUP'],
  [
    'a block twice',
    () => saveTextVersion(cast.hh, saving({ blocks: [block('a'), block('b')] })),
    'TEXT_BLOCKS_REPEAT',
  ],
  [
    'a title that nobody can see',
    () => createMotion(cast.hh, begun({ state: 'HH' }, '\0\u202e \u2066')),
    'TEXT_WITHOUT_TITLE',
  ],
  [
    'HTML as a comment',
    () => addComment(cast.hh, { motionId: draft, text: '<img src=x>', internal: false }),
    'TEXT_WITH_MARKUP',
  ],
  [
    'a proposal to a block that is not there',
    () => proposeAmendment(cast.by, proposalOf(draft, [{ blockId: '__proto__', text: 'x' }])),
    'AMENDMENT_EMPTY',
  ],
  [
    'a program as an attachment',
    () => addAttachment(cast.hh, { motionId: draft, file: new File(['MZ\u0090'], 'Anlage.pdf') }),
    'FILE_NOT_ACCEPTED',
  ],
];

async function refusedWithoutTrace(command: Attack[1], code: RefusalCode): Promise<void> {
  const before = await hashOfEverything(db());
  const result = await command();
  expect(result).toEqual({ ok: false, error: code });
  expect(refusalMessage(code)).toMatch(/^[A-ZÄÖÜ„].*[.]$/);
  expect(await hashOfEverything(db())).toBe(before);
}

describe('is refused with a German sentence, and nothing changes:', () => {
  it.each(FORGED)('%s', (_, command, code) => refusedWithoutTrace(command, code));
  it.each(ANOTHER_LAND)('%s for another Land', (_, command, code) => refusedWithoutTrace(command, code));
  it.each(STALE_OR_ODD)('%s', (_, command, code) => refusedWithoutTrace(command, code));

  it('registering after the Antragsschluss without a reason', async () => {
    await db().deadline.updateMany({ data: { dueOn: dateColumn('2020-01-01') } });
    const command = { motionId: draft, versionNumber: 2 };
    await refusedWithoutTrace(() => registerMotion(cast.hh, command), 'DEADLINE_PASSED');
  });

  it('and somebody else’s notification stays unread', async () => {
    const before = await hashOfEverything(db());
    await openNotification(cast.hb, { notificationId: known.notification });
    expect(await hashOfEverything(db())).toBe(before);
  });
});

describe('what is sent twice', () => {
  it('counts once', async () => {
    await done(coSignMotion(cast.hb, seen('HB')));
    await refusedWithoutTrace(() => coSignMotion(cast.hb, seen('HB')), 'ALREADY_IN_CIRCLE');
    await done(decideAmendments(cast.hh, { ...deciding(known.amendment), decision: 'DECLINED' }));
    await refusedWithoutTrace(
      () => decideAmendments(cast.hh, deciding(known.amendment)),
      'AMENDMENT_SETTLED',
    );
  });
});

it('leaves a record that is whole, and a file named as it ends', async () => {
  expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  expect((await db().storedDocument.findFirstOrThrow()).fileName).toBe('Anlagefdp.pdf');
});
