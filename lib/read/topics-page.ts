import 'server-only';
import { berlinDay, isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { MotionKind } from '@/lib/domain/motion';
import { stateName } from '@/lib/domain/federal-state';
import { formatConference, formatDate, formatDateWithWeekday } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface TopicsPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** "2. Dezember 2026 (Mittwoch)" */
  deadline: string | null;
  /** In the order in which they came in. */
  topics: TopicView[];
}

export interface TopicView {
  id: string;
  title: string;
  summary: string | null;
  kind: MotionKind;
  policyField: string | null;
  /** "Hamburg", "Hessen (LAG „…“)" */
  by: string;
  on: string;
  /** After the deadline. */
  late: boolean;
  /** The motion was registered: from then on the office reads it too. */
  registered: boolean;
  withdrawn: boolean;
}

/**
 * The Themenanmeldungen of a term as the office got them: title and summary frozen on the day they were sent, and
 * nothing that was written since. Null for everybody but that chair's office.
 */
export async function topicsPage(actor: Actor, conferenceNumber: number): Promise<TopicsPage | null> {
  if (!can(actor, 'topic.read', { conferenceNumber })) return null;
  const conference = await database().conference.findUnique({
    where: { number: conferenceNumber },
    select: {
      ...{ number: true, year: true },
      deadlines: { where: { kind: 'TOPIC_REGISTRATION' }, select: { dueOn: true } },
      motions: {
        where: { topicRegisteredAt: { not: null } },
        orderBy: { topicRegisteredAt: 'asc' },
        // An allow-list: title, text and circle of the motion itself stay with its Länder.
        select: {
          ...{ id: true, topicTitle: true, topicSummary: true, topicRegisteredAt: true, kind: true },
          ...{ initiatorCode: true, registeredAt: true, status: true },
          policyField: { select: { name: true } },
          workingGroup: { select: { kind: true, name: true } },
        },
      },
    },
  });
  if (!conference) return null;
  const dueOn = isoDay(conference.deadlines[0]?.dueOn ?? null);
  return {
    number: conference.number,
    name: formatConference(conference),
    deadline: dueOn === null ? null : formatDateWithWeekday(dueOn),
    topics: conference.motions.flatMap((motion) => {
      const { id, kind, topicTitle, topicSummary, topicRegisteredAt, initiatorCode, workingGroup } = motion;
      if (topicTitle === null || topicRegisteredAt === null) return [];
      const day = berlinDay(topicRegisteredAt);
      const land = initiatorCode === null ? '' : stateName(initiatorCode);
      return {
        ...{ id, kind, title: topicTitle, summary: topicSummary },
        policyField: motion.policyField?.name ?? null,
        by: workingGroup ? `${land} (${workingGroup.kind} „${workingGroup.name}“)` : land,
        on: formatDate(day),
        late: dueOn !== null && day > dueOn,
        registered: motion.registeredAt !== null,
        withdrawn: motion.status === 'WITHDRAWN',
      };
    }),
  };
}
