import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import { contentHash } from '@/lib/db/content-hash';
import { draftReport } from '@/lib/db/follow-up-reports';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { placeStandingItems } from '@/lib/db/standing-items';
import { storableJson } from '@/lib/db/storable-json';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { reportFigures, reportsTheSame, type FollowUpReportContent } from '@/lib/domain/follow-up-report';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadConference } from '../conferences/load-conference';

/**
 * Freezes the Anlage zur Erfolgskontrolle for a conference as things stand today; its agenda item places itself once the
 * agenda has begun. Another state is another edition. Gives the edition's number.
 * Refuses NOT_FOUND, NOT_PERMITTED, REPORT_EMPTY, REPORT_UNCHANGED.
 */
export async function createFollowUpReport(
  actor: Actor,
  { conferenceNumber }: { conferenceNumber: number },
): Promise<Result<number, RefusalCode>> {
  return mutate<number>(actor, async (mutation) => {
    const { db, now } = mutation;
    const loaded = await loadConference(db, actor, conferenceNumber, 'followUp.report');
    if (!loaded.ok) return loaded;
    const { id } = loaded.value;
    const { year, meetings } = await db.conference.findUniqueOrThrow({
      where: { id },
      select: { year: true, meetings: { where: { kind: 'MAIN' }, select: { id: true } } },
    });
    const conference = { number: conferenceNumber, year };
    const { content, editions } = await draftReport(db, actor, conference, berlinDay(now));
    if (content.sections.length === 0) return refuse('REPORT_EMPTY');
    const [latest] = editions;
    if (latest && reportsTheSame(latest.content, content)) return refuse('REPORT_UNCHANGED');
    const edition = (latest?.edition ?? 0) + 1;
    await freeze(mutation, actor, { conferenceId: id, edition, content });
    for (const meeting of meetings) await placeStandingItems(mutation, meeting.id);
    notify(mutation, actor.personId, {
      kind: 'FOLLOW_UP_REPORTED',
      subject: { type: 'Conference', id },
      to: { states: STATE_CODES },
    });
    return ok(edition);
  });
}

async function freeze(
  { db, now, record }: Mutation,
  { personId }: Actor,
  {
    conferenceId,
    edition,
    content,
  }: { conferenceId: string; edition: number; content: FollowUpReportContent },
): Promise<void> {
  const stored = storableJson(content);
  const { id } = await db.followUpReport.create({
    data: {
      ...{ conferenceId, number: edition, content: stored, hash: contentHash(stored), createdById: personId },
      ...{ asOn: dateColumn(content.asOn), createdAt: now },
    },
    select: { id: true },
  });
  const { total, open } = reportFigures(content);
  const payload = { conference: content.conference.number, edition, total, open };
  record({ verb: 'followUpReport.created', subject: { type: 'FollowUpReport', id }, payload });
}
