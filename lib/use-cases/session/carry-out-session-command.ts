import 'server-only';
import { contentHash } from '@/lib/db/content-hash';
import type { Prisma } from '@/lib/db/generated/client';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { storableJson } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { SentSessionCommand, SessionAnswer, SessionCommand } from '@/lib/domain/session-command';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { adoptGreenList } from './adopt-green-list';
import { callItem } from './call-item';
import { loadSitting } from './load-sitting';
import { recordAttendance } from './record-attendance';
import { recordOutcome } from './record-outcome';
import {
  asSessionResult,
  refused,
  type SessionAct,
  type SessionRefusal,
  type SessionResult,
} from './session-act';
import { takeBackOutcome } from './take-back-outcome';

/**
 * Carries a command of the recording page out, exactly once however often it arrives: its client key is kept with the
 * answer in the same transaction. A refused command leaves nothing behind and may be sent again.
 * Refuses NOT_SIGNED_IN (also somebody else's command), NOT_PERMITTED, NOT_FOUND, CLIENT_KEY_REUSED, and what the verbs
 * beside this file refuse.
 */
export async function carryOutSessionCommand(
  actor: Actor,
  sent: SentSessionCommand,
  conferenceNumber: number,
): Promise<SessionResult<SessionAnswer>> {
  const { personId } = actor;
  if (personId === null || sent.personId !== personId) return refused('NOT_SIGNED_IN');
  const result = await mutate<SessionAnswer, SessionRefusal | Repetition>(actor, async (mutation) => {
    const loaded = asSessionResult(await loadSitting(mutation.db, actor, conferenceNumber));
    if (!loaded.ok) return loaded;
    const earlier = await earlierAnswer(mutation, { ...sent, personId }, conferenceNumber);
    if (earlier) return refuse(earlier);
    const act = { mutation, actor, session: loaded.value, clientKey: sent.clientKey };
    const answer = await carryOut(act, sent.command);
    if (!answer.ok) return answer;
    await keepAnswer(act, sent, answer.value, conferenceNumber);
    mutation.announce(act.session.meetingId);
    return answer;
  });
  if (result.ok) return result;
  return 'repeated' in result.error ? ok(result.error.repeated) : refuse(result.error);
}

/** The same for a page without JavaScript: the key was made by the server when it wrote the form. */
export async function recordInSession(
  actor: Actor,
  command: { conferenceNumber: number; clientKey: string; command: SessionCommand },
): Promise<Result<SessionAnswer, RefusalCode>> {
  const { conferenceNumber, clientKey } = command;
  const sent = { clientKey, personId: actor.personId ?? '', sentAt: now().toISOString() };
  const result = await carryOutSessionCommand(actor, { ...sent, command: command.command }, conferenceNumber);
  return result.ok ? result : refuse(result.error.code);
}

/** The answer that a command got when it was carried out. */
interface Repetition {
  repeated: SessionAnswer;
}

function commandHash({ command }: SentSessionCommand, conferenceNumber: number): string {
  return contentHash({ conferenceNumber, command });
}

async function earlierAnswer(
  { db }: Mutation,
  sent: SentSessionCommand,
  conferenceNumber: number,
): Promise<SessionRefusal | Repetition | null> {
  const earlier = await db.sessionCommand.findUnique({
    where: { clientKey: sent.clientKey },
    select: { personId: true, commandHash: true, answer: true },
  });
  if (!earlier) return null;
  const same =
    earlier.personId === sent.personId && earlier.commandHash === commandHash(sent, conferenceNumber);
  return same ? { repeated: storedAnswer(earlier.answer) } : { code: 'CLIENT_KEY_REUSED' };
}

function storedAnswer(value: Prisma.JsonValue): SessionAnswer {
  const decisionId = typeof value === 'object' && value !== null && !Array.isArray(value) && value.decisionId;
  return { decisionId: typeof decisionId === 'string' ? decisionId : null };
}

async function keepAnswer(
  { mutation: { db, now: at }, session }: SessionAct,
  sent: SentSessionCommand,
  answer: SessionAnswer,
  conferenceNumber: number,
): Promise<void> {
  await db.sessionCommand.create({
    data: {
      ...{ clientKey: sent.clientKey, meetingId: session.meetingId, personId: sent.personId },
      ...{ kind: sent.command.kind, commandHash: commandHash(sent, conferenceNumber) },
      ...{ answer: storableJson(answer), sentAt: new Date(sent.sentAt), carriedOutAt: at },
    },
  });
}

function carryOut(act: SessionAct, command: SessionCommand): Promise<SessionResult<SessionAnswer>> {
  switch (command.kind) {
    case 'CALL_ITEM':
      return callItem(act, command);
    case 'RECORD_OUTCOME':
      return recordOutcome(act, command);
    case 'TAKE_BACK':
      return takeBackOutcome(act, command);
    case 'ADOPT_GREEN_LIST':
      return adoptGreenList(act, command);
    case 'STATE_ARRIVED':
    case 'STATE_LEFT':
      return recordAttendance(act, command);
  }
}
