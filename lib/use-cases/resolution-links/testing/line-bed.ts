import 'server-only';
import type { Database } from '@/lib/db/client';
import type { TextBlock } from '@/lib/domain/text-block';

interface EarlierResolution {
  conference: number;
  number: string;
  title: string;
  text: string;
  published?: boolean;
  circular?: string;
  motionId?: string;
  outcome?: 'UNANIMOUS' | 'REJECTED';
}

/** One Ziffer. */
export const clause = (text: string, number = 1): TextBlock => ({ kind: 'CLAUSE', number, level: 1, text });

/** Puts a resolution into the archive under a conference that stands; gives its id. */
export async function layResolution(
  db: Database,
  {
    conference,
    number,
    title,
    text,
    published = true,
    circular,
    motionId,
    outcome = 'UNANIMOUS',
  }: EarlierResolution,
): Promise<string> {
  const { id: conferenceId } = await db.conference.findUniqueOrThrow({ where: { number: conference } });
  const known = await db.meeting.findFirst({ where: { conferenceId, kind: 'MAIN' } });
  const meeting =
    known ?? (await db.meeting.create({ data: { conferenceId, kind: 'MAIN', status: 'HELD' } }));
  const position = 1 + (await db.resolution.count({ where: { meetingId: meeting.id } }));
  const { id } = await db.resolution.create({
    data: {
      ...{ meetingId: meeting.id, number, position, title, outcome, hash: 'x' },
      blocks: [{ ...clause(text) }],
      publishedAt: published ? new Date('2022-06-01T10:00:00Z') : null,
      ...(circular ? { circularReference: circular } : {}),
      ...(motionId ? { motionId } : {}),
    },
    select: { id: true },
  });
  return id;
}
