import { dateColumn } from '@/lib/clock';
import { contentHash } from '@/lib/db/content-hash';
import type { InvitationStatus, Prisma } from '@/lib/db/generated/client';
import { applicantList, stateList } from '../applicant-list';
import { MOTIONS_22, type SampleMotion } from './motions';

type Db = Prisma.TransactionClient;

/** The sample motions with versions, applicants, signatures and invitations; returns title → id. */
export async function seedMotions(db: Db, conferenceId: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const sample of MOTIONS_22) ids.set(sample.title, await seedMotion(db, conferenceId, sample));
  return ids;
}

async function seedMotion(db: Db, conferenceId: string, sample: SampleMotion): Promise<string> {
  const begun = dateColumn(sample.versions[0]?.on ?? '2026-10-05');
  const registered = ['REGISTERED', 'ON_AGENDA', 'WITHDRAWN'].includes(sample.status);
  const { kind, status, title } = sample;
  const motion = await db.motion.create({
    data: {
      ...{ kind, status, title, createdAt: begun },
      conference: { connect: { id: conferenceId } },
      initiator: { connect: { code: applicantList(sample.applicants)[0]?.state ?? 'RP' } },
      policyField: { connect: { code: sample.policyField } },
      registeredAt: registered ? dateColumn('2026-10-30') : null,
      ...(sample.group ? { workingGroup: { connect: { name: sample.group } } } : {}),
      ...(sample.withdrawnBy
        ? { withdrawnBy: { connect: { code: sample.withdrawnBy } }, withdrawnAt: dateColumn('2026-11-16') }
        : {}),
      applicants: {
        create: applicantList(sample.applicants).map(({ state, role }) => ({
          stateCode: state,
          role,
          since: begun,
        })),
      },
      invitations: { create: invitations(sample.invited ?? '', begun) },
    },
    select: { id: true },
  });
  await seedVersions(db, motion.id, sample);
  return motion.id;
}

async function seedVersions(db: Db, motionId: string, sample: SampleMotion): Promise<void> {
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
        createdAt: dateColumn(on),
      };
    }),
    select: { id: true, createdAt: true },
  });
  const latest = versions.at(-1);
  const before = versions.at(-2);
  const signed = stateList(sample.signedLatest ?? '');
  const waiting = applicantList(sample.applicants).filter(({ state }) => !signed.includes(state));
  await db.signature.createMany({
    data: [
      ...(latest ? signed.map((stateCode) => signature(motionId, latest, stateCode)) : []),
      ...(before ? waiting.map(({ state }) => signature(motionId, before, state)) : []),
    ],
  });
}

function signature(
  motionId: string,
  version: { id: string; createdAt: Date },
  stateCode: Prisma.SignatureCreateManyInput['stateCode'],
): Prisma.SignatureCreateManyInput {
  return { motionId, textVersionId: version.id, stateCode, signedAt: version.createdAt };
}

const ANSWERS: Readonly<Record<string, { status: InvitationStatus; answer: string }>> = {
  '?': { status: 'QUESTION', answer: 'Wie hoch werden die Kosten geschätzt?' },
  '-': { status: 'DECLINED', answer: 'Wir sehen die Zuständigkeit bei den Kommunen.' },
};

function invitations(
  notation: string,
  invitedAt: Date,
): Prisma.MotionInvitationUncheckedCreateWithoutMotionInput[] {
  return notation.split(' ').flatMap((word) => {
    const [stateCode] = stateList(word.slice(0, 2));
    const answered = ANSWERS[word.slice(2)];
    return stateCode
      ? [{ stateCode, invitedAt, ...(answered ? { ...answered, answeredAt: invitedAt } : {}) }]
      : [];
  });
}
