import 'server-only';
import { carryOverToNew } from '@/lib/db/carry-over';
import { mutate } from '@/lib/db/mutate';
import type { Prisma } from '@/lib/db/generated/client';
import { followsRotation } from '@/lib/domain/conference';
import { PROPOSED_RULES, RULE_KEYS } from '@/lib/domain/conference-rule';
import { planMeeting, type MeetingPlan } from '@/lib/domain/meeting';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { conferenceColumns, type ConferenceFacts } from './conference-facts';
import { meetingColumns } from './meeting-columns';

/** The facts of the conference, and when and where its Hauptkonferenz is planned. */
export type CreateConference = ConferenceFacts & MeetingPlan;

/**
 * A further term with its Hauptkonferenz; the rules of procedure come from the conference before it. From then on it
 * belongs to the office of its chair, with what a closed term before it left open. Gives its number.
 * Refuses NOT_PERMITTED, CONFERENCE_NUMBER_TAKEN, CHAIR_OUT_OF_TURN, TERM_REVERSED, TERM_OVERLAPS and what
 * planMeeting refuses (lib/domain/meeting).
 */
export async function createConference(
  actor: Actor,
  command: CreateConference,
): Promise<Result<number, RefusalCode>> {
  if (!can(actor, 'conference.create')) return refuse('NOT_PERMITTED');
  const plan = planMeeting(command);
  if (!plan.ok) return plan;
  const { number, chair } = command;
  return mutate<number>(actor, async (mutation) => {
    const { db, record } = mutation;
    if ((await db.conference.count({ where: { number } })) > 0) return refuse('CONFERENCE_NUMBER_TAKEN');
    const columns = await conferenceColumns(db, command);
    if (!columns.ok) return columns;
    const year = plan.value.startsOn === null ? command.year : Number(plan.value.startsOn.slice(0, 4));
    const { id } = await db.conference.create({
      data: {
        ...columns.value,
        ...{ number, year },
        meetings: { create: { kind: 'MAIN', ...meetingColumns(plan.value) } },
        rules: { createMany: { data: await inheritedRules(db, number) } },
      },
      select: { id: true },
    });
    const carriedOver = await carryOverToNew(mutation, actor.personId, number);
    record({
      verb: 'conference.created',
      subject: { type: 'Conference', id },
      payload: { number, chair, inTurn: followsRotation(number, chair), carriedOver },
    });
    return ok(number);
  });
}

/** What held for the conference before holds on, confirmed or not; what never was settled begins as a proposal. */
async function inheritedRules(
  db: Prisma.TransactionClient,
  number: number,
): Promise<Prisma.RuleOfProcedureCreateManyConferenceInput[]> {
  const before = await db.conference.findFirst({
    where: { number: { lt: number }, rules: { some: {} } },
    orderBy: { number: 'desc' },
    select: { rules: { select: { key: true, value: true, confirmed: true, source: true } } },
  });
  return RULE_KEYS.map((key) => {
    const rule = before?.rules.find((one) => one.key === key);
    return rule
      ? { ...rule, value: rule.value as Prisma.InputJsonValue }
      : { key, value: PROPOSED_RULES[key], confirmed: false };
  });
}
