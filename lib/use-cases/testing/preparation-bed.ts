import 'server-only';
import type { Database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { storeMotionDraft } from '@/lib/db/personal-draft';
import type { Actor } from '@/lib/policy/actor';
import { canary } from '@/lib/policy/testing/canary';
import type { PreparationReader } from '@/lib/policy/testing/secrets-of-the-preparation';
import { CHAIR } from '../agenda/testing/agenda-bed';
import { shownNow } from '../agenda/testing/dispatch-now';
import { dispatchAgenda } from '../agenda/dispatch-agenda';
import { done, greenListCast, itemAt, recordAt } from '../green-list/testing/green-list-bed';
import { sampleActor } from '../motions/testing/text-bed';

export interface PreparationBed {
  people: Record<PreparationReader, Actor>;
  /** A draft of Hamburg to which Schleswig-Holstein is invited; Berlin’s invitation was taken back. */
  draft: string;
  /** A topic of Hamburg that the office knows; its draft has gone on since. */
  topic: string;
  /** Of Hamburg, registered late. */
  registered: string;
  attachments: [motionId: string, attachmentId: string][];
}

/** Puts a canary into every field that the preparation of the 22. IntMK brings into use, on the sample data. */
export async function layPreparationBed(db: Database): Promise<PreparationBed> {
  const cast = await greenListCast(db);
  const people = {
    hamburg: await sampleActor(db, 'tilda.harmsen'),
    invited: await sampleActor(db, 'henning.tadsen'),
    revoked: cast.be,
    ...{ uninvitedEditor: cast.byEditor, uninvitedApprover: cast.by },
    ...{ chairOffice: cast.office, otherOffice: cast.formerOffice },
    ...{ otherGroup: cast.group, bund: cast.bund, administration: cast.administration },
  };
  await plantAgenda(db, cast.office);
  const { personId } = people.hamburg;
  const draft = await plantMotion(db, 'draft', {}, personId);
  const registered = await plantMotion(
    db,
    'registered',
    { registeredAt: new Date(), status: 'REGISTERED', lateReason: canary('late-reason') },
    personId,
  );
  const topic = await plantMotion(
    db,
    'topic-draft',
    {
      ...{ topicTitle: canary('topic-title'), topicSummary: canary('topic-summary') },
      topicRegisteredAt: new Date(),
    },
    personId,
  );
  const attachments = await db.attachment.findMany({
    where: { motionId: { in: [draft, topic, registered] } },
  });
  await plantPersonal(db, personId, draft);
  return {
    ...{ people, draft, topic, registered },
    attachments: attachments.map(({ id, motionId }) => [motionId ?? '', id]),
  };
}

/** A motion of Hamburg with everything in it named by `name`. */
async function plantMotion(
  db: Database,
  name: string,
  rest: Partial<Prisma.MotionUncheckedCreateInput>,
  personId: string,
): Promise<string> {
  const { id: conferenceId } = await db.conference.findUniqueOrThrow({ where: { number: 22 } });
  const block = (id: string, field: string) => [
    { id, kind: 'CLAUSE', level: 1, text: canary(`${name}-${field}`) },
  ];
  const { id } = await db.motion.create({
    data: {
      ...{ conferenceId, kind: 'MOTION', status: 'CO_SIGNING', initiatorCode: 'HH' },
      title: canary(`${name}-title`),
      applicants: { create: { stateCode: 'HH', role: 'COORDINATING' } },
      ...rest,
    },
  });
  const words = { message: canary(`${name}-invitation`), answer: canary(`${name}-answer`) };
  await db.motionInvitation.createMany({
    data: [
      { motionId: id, stateCode: 'SH', status: 'DECLINED', ...words },
      { motionId: id, stateCode: 'BE', status: 'REVOKED', message: canary(`${name}-revoked`) },
    ],
  });
  const version = await db.textVersion.create({
    data: {
      ...{ motionId: id, number: 1, title: canary(`${name}-version-title`), hash: name },
      ...{ blocks: block('a', 'text'), rationale: block('r', 'rationale') },
    },
  });
  await plantTalk(db, name, { motionId: id, versionId: version.id, personId });
  await plantFile(db, name, id);
  return id;
}

/** Comment, internal note, question, and an amendment that waits and one that was declined. */
async function plantTalk(
  db: Database,
  name: string,
  { motionId, versionId, personId }: { motionId: string; versionId: string; personId: string },
): Promise<void> {
  const comment = { motionId, stateCode: 'HH', authorId: personId } as const;
  const { id: parentId } = await db.comment.create({
    data: { ...comment, text: canary(`${name}-comment`), blockId: 'a' },
  });
  await db.comment.createMany({
    data: [
      { ...comment, text: canary(`${name}-note`), internalToState: true },
      { ...comment, text: canary(`${name}-note`), internalToState: true, parentId },
      { ...comment, stateCode: 'SH', text: canary(`${name}-question`) },
    ],
  });
  const amendment = (field: string) => ({
    ...{ motionId, baseVersionId: versionId, stateCode: 'SH' as const, proposedById: personId },
    operations: [{ type: 'REPLACE', blockId: 'a', text: canary(`${name}-${field}`) }],
    reason: canary(`${name}-${field}-reason`),
  });
  await db.amendment.createMany({
    data: [
      amendment('amendment'),
      {
        ...amendment('declined-amendment'),
        ...{ status: 'DECLINED', decidedAt: new Date(), decidedById: personId },
        decisionReason: canary(`${name}-decision-reason`),
      },
    ],
  });
}

async function plantFile(db: Database, name: string, motionId: string): Promise<void> {
  const content = new TextEncoder().encode(canary(`${name}-file-content`));
  const { id: documentId } = await db.storedDocument.create({
    data: {
      ...{ content, size: content.length, sha256: 'x', mediaType: 'application/pdf' },
      fileName: canary(`${name}-file-name`),
    },
  });
  await db.attachment.create({ data: { motionId, documentId, title: canary(`${name}-file-title`) } });
}

/** What is Tilda Harmsen's alone. */
async function plantPersonal(db: Database, personId: string, motionId: string): Promise<void> {
  const text = { title: canary('autosave'), blocks: [], rationale: [] };
  await storeMotionDraft(db, { personId, motionId }, { baseNumber: 1, origin: 'EDITOR', text });
  await db.notification.create({
    data: {
      ...{ personId, kind: 'CO_SIGNED', subjectType: 'Motion', subjectId: motionId },
      payload: { state: 'SH', word: canary('notification-payload') },
    },
  });
  await db.outboxMessage.create({
    data: {
      ...{ kind: 'MAIL', deliveredAt: new Date() },
      payload: { personId, subject: canary('mail-subject'), text: canary('mail-text') },
    },
  });
  await db.calendarFeed.create({ data: { personId, label: canary('feed-label'), tokenHash: 'x' } });
}

/** The agenda sent out once with a note, and an item that came onto the working paper since. */
async function plantAgenda(db: Database, office: Actor): Promise<void> {
  const shown = await shownNow();
  await done(dispatchAgenda(CHAIR, { ...shown, coverNote: canary('cover-note') }));
  const { id, meetingId, text } = await itemAt(db, '2');
  await db.agendaItem.create({
    data: { meetingId, number: '77', position: 770, kind: 'ITEM', title: canary('working-paper') },
  });
  await done(recordAt(db, office, '2', 'DEBATE', canary('preparatory-note')));
  await db.greenListEntry.create({
    data: {
      ...{ agendaItemId: id, textVersionId: text?.id ?? null, sealedHash: canary('seal') },
      ...{ lift: 'REQUESTED', liftedForCode: 'BY', liftedAt: new Date(), liftReason: canary('lift-reason') },
    },
  });
}
