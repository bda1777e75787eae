import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { MOTION_STANDING, mayChange } from '@/lib/db/stored-circle';
import { visibleMotions } from '@/lib/db/visibility';
import { shiftDay } from '@/lib/domain/calendar-day';
import { circularRules, type CircularRule } from '@/lib/domain/circular-procedure';
import { votingRules } from '@/lib/domain/vote';
import { OPEN_STATUSES } from '@/lib/domain/motion';
import { circularRuleSentence } from '@/lib/i18n/circular-words';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** A motion that can be put to the vote, with what the rules of its conference propose. */
export interface StartableMotion {
  id: string;
  title: string;
  /** "22. IntMK 2027 · TOP 4.1" */
  where: string;
  versionNumber: number;
  /** ISO: so many days from today as the rule says. */
  dueOn: string;
  days: { count: number; confirmed: boolean };
  rule: CircularRule;
  /** True: the rule is confirmed, and there is nothing to choose. */
  ruleConfirmed: boolean;
  rules: { value: CircularRule; sentence: string }[];
}

export interface NewCircularPage {
  motions: StartableMotion[];
  /** The one that the address names; null where it names none, or one that cannot be started. */
  chosen: StartableMotion | null;
}

const MOTION = {
  ...MOTION_STANDING,
  ...{ id: true, title: true },
  textVersions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
  agendaItems: {
    orderBy: { meeting: { conference: { number: 'desc' } } },
    take: 1,
    select: { number: true },
  },
  conference: {
    select: { number: true, year: true, rules: { select: { key: true, value: true, confirmed: true } } },
  },
} satisfies Prisma.MotionSelect;

/** What the chair's office can put to the vote without a meeting; null for everybody else. */
export async function newCircularPage(
  actor: Actor,
  motionId: string | null,
): Promise<NewCircularPage | null> {
  const run = actor.chairs.filter((conferenceNumber) => can(actor, 'circular.run', { conferenceNumber }));
  if (run.length === 0) return null;
  const rows = await database().motion.findMany({
    where: {
      AND: [visibleMotions(actor)],
      ...{ registeredAt: { not: null }, textVersions: { some: {} }, kind: { not: 'KAMIN_THEME' } },
      ...{ status: { in: [...OPEN_STATUSES] }, conference: { number: { in: run } } },
    },
    orderBy: { title: 'asc' },
    select: MOTION,
  });
  const motions = rows.filter(mayChange).map(startable);
  return { motions, chosen: motions.find(({ id }) => id === motionId) ?? null };
}

function startable(row: Prisma.MotionGetPayload<{ select: typeof MOTION }>): StartableMotion {
  const { rules } = row.conference;
  const { rule, ruleConfirmed, days, daysConfirmed } = circularRules(rules);
  const { adoption } = votingRules(rules);
  const item = row.agendaItems[0]?.number;
  const offered = (['ACTIVE_VOTE', 'SILENCE_IS_CONSENT'] as const).filter(
    (one) => !ruleConfirmed || one === rule,
  );
  return {
    ...{ id: row.id, title: row.title, rule, ruleConfirmed },
    where: [formatConference(row.conference), item && `TOP ${item}`].filter(Boolean).join(' · '),
    versionNumber: row.textVersions[0]?.number ?? 0,
    dueOn: shiftDay(berlinDay(now()), days),
    days: { count: days, confirmed: daysConfirmed },
    rules: offered.map((value) => ({ value, sentence: circularRuleSentence(value, adoption) })),
  };
}
