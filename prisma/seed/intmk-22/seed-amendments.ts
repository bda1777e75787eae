import { appendAudit } from '@/lib/db/audit';
import type { Prisma } from '@/lib/db/generated/client';
import { storableJson } from '@/lib/db/storable-json';
import type { AmendmentOperation } from '@/lib/domain/amendment-operation';
import type { StateCode } from '@/lib/domain/federal-state';
import { at } from './motion-story';
import { actorOf } from './sample-actor';

type Db = Prisma.TransactionClient;

const MOTION = 'Sprachkurse mit Kinderbetreuung verlässlich finanzieren';

interface SampleAmendment {
  state: StateCode;
  operations: AmendmentOperation[];
  reason: string;
  /** Why the coordinating Land declined it. */
  declined?: string;
}

/** Two Länder that want the same, one that contradicts them, and one that was declined; all of it invented. */
const AMENDMENTS: SampleAmendment[] = [
  {
    state: 'SH',
    operations: [
      {
        type: 'REPLACE',
        blockId: 'z1',
        text: 'Die IntMK stellt fest, dass fehlende Kinderbetreuung der wichtigste Grund für abgebrochene Sprachkurse ist.',
      },
    ],
    reason: 'So hatte es die erste Fassung gemeint.',
    declined: 'Die vorliegenden Zahlen tragen diese Aussage nicht.',
  },
  ...(['SN', 'BE'] as const).map((state) => ({
    state,
    operations: [
      {
        type: 'REPLACE' as const,
        blockId: 'z2',
        text: 'Sie bittet das BMI zu prüfen, ob die Betreuung ab dem kommenden Haushaltsjahr dauerhaft Teil der Kursförderung werden kann.',
      },
    ],
    reason: 'Ein Zeitpunkt macht die Bitte nachprüfbar.',
  })),
  {
    state: 'BY',
    operations: [
      {
        type: 'REPLACE',
        blockId: 'z2',
        text: 'Sie bittet das BMI zu prüfen, ob die Betreuung befristet Teil der Kursförderung werden kann.',
      },
    ],
    reason: 'Eine dauerhafte Zusage greift den Haushaltsberatungen vor.',
  },
];

/** Proposals and comments on the sample motion that is being co-signed. */
export async function seedAmendments(db: Db, motions: ReadonlyMap<string, string>): Promise<void> {
  const motionId = motions.get(MOTION);
  if (motionId === undefined) throw new Error('the motion that is amended is not among the samples');
  const version = await db.textVersion.findUniqueOrThrow({
    where: { motionId_number: { motionId, number: 2 } },
    select: { id: true },
  });
  for (const [index, sample] of AMENDMENTS.entries())
    await seedAmendment(db, { motionId, versionId: version.id }, sample, at('2026-11-10', 8 + index));
  await seedComments(db, { motionId, versionId: version.id });
}

interface Place {
  motionId: string;
  versionId: string;
}

async function seedAmendment(
  db: Db,
  { motionId, versionId }: Place,
  { state, operations, reason, declined }: SampleAmendment,
  proposedAt: Date,
): Promise<void> {
  const proposer = await actorOf(db, state, 'STATE_EDITOR');
  const decider = await actorOf(db, 'HH', 'STATE_EDITOR');
  const decidedAt = at('2026-11-12', 9);
  const { id } = await db.amendment.create({
    data: {
      ...{ motionId, baseVersionId: versionId, stateCode: state, reason, proposedAt },
      ...{ operations: storableJson(operations), proposedById: proposer.personId },
      ...(declined
        ? { status: 'DECLINED', decisionReason: declined, decidedById: decider.personId, decidedAt }
        : {}),
    },
    select: { id: true },
  });
  const subject = { type: 'Motion', id: motionId };
  const proposed = { state, amendments: [id], number: 2 };
  await appendAudit(db, proposer, proposedAt, [
    { verb: 'motion.amendmentProposed', subject, payload: proposed },
  ]);
  if (!declined) return;
  const decided = { decision: 'DECLINED', amendments: [id], number: null, states: [state] };
  await appendAudit(db, decider, decidedAt, [{ verb: 'motion.amendmentDecided', subject, payload: decided }]);
}

/** A thread on a Ziffer, and a note that stays in Hamburg. */
async function seedComments(db: Db, { motionId, versionId }: Place): Promise<void> {
  const comment = async (
    state: StateCode,
    on: Date,
    rest: { text: string } & Partial<Prisma.CommentUncheckedCreateInput>,
  ) => {
    const { personId } = await actorOf(db, state, 'STATE_EDITOR');
    if (personId === null) throw new Error(`the samples have nobody in ${state}`);
    const place = { motionId, textVersionId: versionId, stateCode: state, authorId: personId, createdAt: on };
    return db.comment.create({ data: { ...place, ...rest }, select: { id: true } });
  };
  const { id: parentId } = await comment('SN', at('2026-11-11', 8), {
    blockId: 'z2',
    text: 'Reicht hier eine Prüfbitte aus, oder fordern wir die Aufnahme in die Förderung?',
  });
  await comment('HH', at('2026-11-11', 13), {
    ...{ blockId: 'z2', parentId },
    text: 'Mit der Prüfbitte tragen es voraussichtlich mehr Länder mit.',
  });
  await comment('HH', at('2026-11-12', 7), {
    internalToState: true,
    text: 'Vor der Anmeldung mit der Kämmerei abstimmen.',
  });
}
