import 'server-only';
import { isoDay } from '@/lib/clock';
import type {
  AskedRequest,
  DispatchedMeeting,
  DispatchPrint,
  DispatchSender,
  ProposedDue,
} from '@/lib/domain/dispatch';
import { proposedDue, REMINDER_DAYS } from '@/lib/domain/dispatch';
import { settledRule } from '@/lib/domain/conference-rule';
import { valueValidOn } from '@/lib/domain/validity';
import type { Actor } from '@/lib/policy/actor';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { directoryRecipient, namedDue, storedRecipient, type StoredDispatch } from './stored-dispatch';
import { loadMinutes } from './stored-minutes';

type Reader = Database | Prisma.TransactionClient;

/**
 * A draft as it would be printed if it were sent on `day` (ISO) by this actor: name of the recipient and of the
 * ministry by that day, answer until then or as proposed, each resolution as the minutes print it.
 */
export async function dispatchPrint(
  db: Reader,
  actor: Actor,
  dispatch: StoredDispatch,
  day: string,
): Promise<DispatchPrint> {
  const { kind, body, subject, salutation, text } = dispatch;
  const [sender, meetings, due] = await Promise.all([
    dispatchSender(db, actor, dispatch.conference, day),
    dispatchedMeetings(db, dispatch),
    answerDue(db, dispatch, day),
  ]);
  return {
    ...{ kind, sender, day, meetings },
    recipient: storedRecipient(dispatch) ?? directoryRecipient(body, day),
    ...{ subject: subject ?? '', salutation: salutation ?? '', text: text ?? '' },
    answerDueOn: due?.on ?? null,
  };
}

/** Until when a letter asks for an answer, and whether the office set it itself. */
export interface AnswerDue {
  /** ISO. */
  on: string;
  from: ProposedDue['from'] | 'OFFICE' | 'REMINDER';
  /** Of the period: days, and whether the rule is confirmed. */
  days: number;
  confirmed: boolean;
}

/** What the office set, else what follows from the day of sending (ISO); null: the letter asks for nothing. */
export async function answerDue(
  db: Reader,
  dispatch: StoredDispatch,
  day: string,
): Promise<AnswerDue | null> {
  if (dispatch.kind === 'INFORMATION') return null;
  const rows = await db.ruleOfProcedure.findMany({
    where: { conferenceId: dispatch.conference.id, key: 'ANSWER_PERIOD' },
    select: { key: true, value: true, confirmed: true },
  });
  const { value, confirmed } = settledRule(rows, 'ANSWER_PERIOD');
  const days = Number(value.days);
  const set = isoDay(dispatch.answerDueOn);
  if (set !== null) return { on: set, from: 'OFFICE', days, confirmed };
  if (dispatch.kind === 'REMINDER')
    return {
      ...proposedDue(day, REMINDER_DAYS, []),
      from: 'REMINDER',
      days: REMINDER_DAYS,
      confirmed: false,
    };
  const named = dispatch.items.map(({ demand }) => demand && namedDue(demand));
  return { ...proposedDue(day, days, named), days, confirmed };
}

/** Whose office writes: the conference's own while its term is open, then the actor's, in whose term the day lies. */
async function dispatchSender(
  db: Reader,
  actor: Actor,
  { number, status }: StoredDispatch['conference'],
  day: string,
): Promise<DispatchSender> {
  const writing = status === 'CLOSED' ? actor.chairs : [number];
  const chairs = await db.conference.findMany({
    where: { number: { in: [...writing] } },
    orderBy: { number: 'desc' },
    select: { number: true, chairCode: true, termStartsOn: true },
  });
  const chair = chairs.find(({ termStartsOn }) => (isoDay(termStartsOn) ?? '') <= day) ?? chairs[0];
  const state = chair?.chairCode ?? null;
  return { conference: chair?.number ?? number, state, ministry: await ministryOn(db, state, day) };
}

async function ministryOn(db: Reader, state: DispatchSender['state'], day: string): Promise<string | null> {
  if (state === null) return null;
  const rows = await db.ministry.findMany({
    where: { stateCode: state },
    select: { name: true, validFrom: true, validUntil: true },
  });
  const names = rows.map(({ name, validFrom, validUntil }) => ({
    ...{ name, validFrom: isoDay(validFrom), validUntil: isoDay(validUntil) },
  }));
  return valueValidOn(names, day)?.name ?? null;
}

/** The resolutions of the letter by meeting, as the external minutes print them; superseded ones are left out. */
async function dispatchedMeetings(db: Reader, { kind, items }: StoredDispatch): Promise<DispatchedMeeting[]> {
  const meetingIds = [...new Set(items.map(({ resolution }) => resolution.meetingId))];
  const meetings: DispatchedMeeting[] = [];
  for (const meetingId of meetingIds) {
    const here = items.filter(({ resolution }) => resolution.meetingId === meetingId);
    const ids = [...new Set(here.map(({ resolution }) => resolution.id))];
    const minutes = await loadMinutes(db, meetingId, { id: { in: ids } });
    if (!minutes) continue;
    const resolutions = minutes.resolutions.map((resolution) => ({
      resolution,
      asked: here.flatMap(({ resolution: { number }, demand }) =>
        demand && kind !== 'INFORMATION' && number === resolution.number ? [askedRequest(demand)] : [],
      ),
    }));
    meetings.push({ conference: minutes.conference, resolutions });
  }
  return meetings;
}

function askedRequest(demand: NonNullable<StoredDispatch['items'][number]['demand']>): AskedRequest {
  const { clause, kind, text, dueOn, dueAt } = demand;
  const due = { conference: dueAt?.number ?? null, on: isoDay(dueOn) };
  return { clause, kind, text, due: due.conference === null && due.on === null ? null : due };
}
