import { contentHash } from '@/lib/db/content-hash';
import type { Prisma } from '@/lib/db/generated/client';
import { applicantList } from '../applicant-list';
import { MOTIONS_22, type SampleMotion } from './motions';
import {
  at,
  begunOn,
  invitations,
  REGISTERED_ON,
  signedVersions,
  wasRegistered,
  WITHDRAWN_ON,
} from './motion-story';
import { recordMotion } from './record-motion';
import { personOf } from './sample-actor';

type Db = Prisma.TransactionClient;

/** The sample motions with versions, applicants, signatures, invitations and history; returns title → id. */
export async function seedMotions(db: Db, conferenceId: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const sample of MOTIONS_22) {
    const id = await seedMotion(db, conferenceId, sample);
    await seedVersions(db, id, sample);
    await seedInvitations(db, id, sample);
    await recordMotion(db, id, sample);
    ids.set(sample.title, id);
  }
  return ids;
}

async function seedMotion(db: Db, conferenceId: string, sample: SampleMotion): Promise<string> {
  const begun = at(begunOn(sample), 7);
  const initiator = applicantList(sample.applicants)[0]?.state ?? 'RP';
  const { kind, status, title, topic } = sample;
  const creator = await personOf(db, initiator, 'STATE_EDITOR');
  const motion = await db.motion.create({
    data: {
      ...{ kind, status, title, createdAt: begun },
      conference: { connect: { id: conferenceId } },
      initiator: { connect: { code: initiator } },
      ...(creator ? { createdBy: { connect: { id: creator.id } } } : {}),
      policyField: { connect: { code: sample.policyField } },
      registeredAt: wasRegistered(sample) ? at(REGISTERED_ON, 9) : null,
      ...(topic ? { topicTitle: title, topicSummary: topic, topicRegisteredAt: begun } : {}),
      ...(sample.group ? { workingGroup: { connect: { name: sample.group } } } : {}),
      ...(sample.withdrawnBy
        ? { withdrawnBy: { connect: { code: sample.withdrawnBy } }, withdrawnAt: at(WITHDRAWN_ON, 10) }
        : {}),
      applicants: {
        create: applicantList(sample.applicants).map(({ state, role }) => ({
          ...{ stateCode: state, role, since: state === initiator ? begun : at(begunOn(sample), 14) },
        })),
      },
    },
    select: { id: true },
  });
  return motion.id;
}

async function seedVersions(db: Db, motionId: string, sample: SampleMotion): Promise<void> {
  const initiator = applicantList(sample.applicants)[0]?.state ?? 'RP';
  const author = await personOf(db, initiator, 'STATE_EDITOR');
  const versions = await db.textVersion.createManyAndReturn({
    data: sample.versions.map(({ on, blocks, rationale }, index) => {
      const reasons = [{ id: 'b1', kind: 'PARAGRAPH', level: 1, text: rationale }];
      const content = {
        title: sample.title,
        blocks: blocks.map((block) => ({ ...block })),
        rationale: reasons,
      };
      return {
        motionId,
        number: index + 1,
        ...content,
        hash: contentHash(content),
        ...{ createdAt: at(on, 8), createdById: author?.id ?? null },
      };
    }),
    select: { id: true, number: true },
  });
  const signatures: Prisma.SignatureCreateManyInput[] = [];
  for (const { state, number } of signedVersions(sample)) {
    const version = versions.find((one) => one.number === number);
    const signer = await personOf(db, state, 'STATE_APPROVER');
    if (!version) continue;
    const signedAt = at(sample.versions[number - 1]?.on ?? REGISTERED_ON, 14);
    signatures.push({
      motionId,
      textVersionId: version.id,
      stateCode: state,
      signedAt,
      signedById: signer?.id ?? null,
    });
  }
  await db.signature.createMany({ data: signatures });
}

async function seedInvitations(db: Db, motionId: string, sample: SampleMotion): Promise<void> {
  const answeredAt = at(begunOn(sample), 15);
  for (const { state, answer } of invitations(sample)) {
    const person = answer && (await personOf(db, state, 'STATE_APPROVER'));
    await db.motionInvitation.create({
      data: {
        ...{
          motionId,
          stateCode: state,
          invitedAt: at(begunOn(sample), 9),
          status: answer?.status ?? 'PENDING',
        },
        ...(answer ? { answeredAt, answeredById: person?.id ?? null } : {}),
        answer: answer?.status === 'DECLINED' ? answer.words : null,
      },
    });
    // A question is a comment of the Land that asks.
    if (answer?.status === 'QUESTION' && person)
      await db.comment.create({
        data: { motionId, stateCode: state, authorId: person.id, text: answer.words, createdAt: answeredAt },
      });
  }
}
