import 'server-only';
import type { Database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { canary } from '@/lib/policy/testing/canary';

interface LaidDemand {
  published?: boolean;
  confirmed?: boolean;
  /** Of which it is a request. */
  resolution?: { title: string; blocks: Prisma.InputJsonArray };
}
const BARE = { title: 'Beschluss', blocks: [] };

/** A request to the BMI with a goal and a measured value; its id. */
export async function layDemand(
  db: Database,
  name: string,
  { published = true, confirmed = true, resolution = BARE }: LaidDemand = {},
): Promise<string> {
  const { meetingId } = await db.agendaItem.findFirstOrThrow({
    where: { number: '4.4', meeting: { conference: { number: 18 } } },
    select: { meetingId: true },
  });
  const moment = new Date('2023-07-10T08:00:00Z');
  const { id } = await db.demand.create({
    data: {
      ...{ clause: 1, position: 1, kind: 'REQUEST', text: canary(`${name}-text`) },
      ...{ goal: canary(`${name}-goal`), indicator: canary(`${name}-indicator`) },
      confirmedAt: confirmed ? moment : null,
      measurements: {
        create: { measuredOn: moment, value: 5, unit: 'Fälle', source: canary(`${name}-measured`) },
      },
      resolution: {
        create: {
          ...{ number: `9.${name}`, position: 96, hash: 'x', ...resolution },
          ...{ publishedAt: published ? moment : null, meeting: { connect: { id: meetingId } } },
        },
      },
      addressees: { create: { body: { connect: { code: 'BMI' } } } },
    },
    select: { id: true },
  });
  return id;
}

/** What a guest of the BMI writes as an answer and has not sent, to one request and to several. */
export async function layAnswerDraft(db: Database, demandId: string): Promise<void> {
  const { id: personId } = await db.person.create({
    data: { email: 'entwurf@bmi.example', name: 'Schreibende Person' },
  });
  for (const subjectId of [demandId, 'several'])
    await db.personalDraft.create({
      data: {
        ...{ personId, subjectType: 'Answer', subjectId, version: 1 },
        payload: { text: canary('answer-draft'), demandIds: [demandId] },
        files: {
          create: {
            ...{ fileName: canary('answer-draft-file'), mediaType: 'application/pdf' },
            ...{ content: Buffer.from('%PDF-1.7'), size: 8 },
          },
        },
      },
    });
}

/** What two bodies answered, what the office found and noted, in every visibility. */
export async function layEntries(db: Database, demandId: string): Promise<void> {
  const occurredOn = new Date('2024-01-10T00:00:00Z');
  const add = (field: string, data: Omit<Prisma.FollowUpEntryCreateInput, 'demand' | 'occurredOn'>) =>
    db.followUpEntry.create({
      data: { text: canary(field), ...data, occurredOn, demand: { connect: { id: demandId } } },
      select: { id: true },
    });
  const by = (code: string) => ({ body: { connect: { code } } });
  await add('answer-published', { kind: 'ANSWERED', visibility: 'PUBLIC', ...by('BMI') });
  await add('answer-of-another', { kind: 'ANSWERED', visibility: 'RELEASED', ...by('BAMF') });
  const corrected = await add('answer-corrected', { kind: 'ANSWERED', visibility: 'PUBLIC', ...by('BMI') });
  const content = Buffer.from(`%PDF-1.7 ${canary('answer-file')}`);
  await add('answer', {
    ...{ kind: 'ANSWERED', visibility: 'RELEASED', ...by('BMI') },
    supersedes: { connect: { id: corrected.id } },
    attachments: {
      create: {
        title: canary('answer-file'),
        document: {
          create: {
            ...{ fileName: 'antwort.pdf', mediaType: 'application/pdf' },
            ...{ content, size: content.length, sha256: 'x' },
          },
        },
      },
    },
  });
  await add('assessment-released', { kind: 'ASSESSED', status: 'INTERIM', visibility: 'RELEASED' });
  await add('assessment', {
    ...{ kind: 'ASSESSED', status: 'IMPLEMENTED', visibility: 'INTERNAL' },
    ...{ evidence: canary('evidence'), judgedBy: canary('judge') },
  });
  await add('remark', { kind: 'REMARK', visibility: 'INTERNAL' });
}
