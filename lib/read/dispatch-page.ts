import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { loadSuccession } from '@/lib/db/bodies-in-charge';
import { database } from '@/lib/db/client';
import { choosableRequests, choosableResolutions } from '@/lib/db/letter-choices';
import { letterStanding } from '@/lib/db/letter-standing';
import { loadDemands, type DemandRecord } from '@/lib/db/stored-demands';
import { isOutdated, sentLetter, STORED_DISPATCH, type StoredDispatch } from '@/lib/db/stored-dispatch';
import { answerDue, dispatchPrint, type AnswerDue } from '@/lib/db/stored-dispatch-print';
import { visibleDispatches } from '@/lib/db/visibility';
import type { DispatchPrint } from '@/lib/domain/dispatch';
import { formatConference, formatDate } from '@/lib/i18n/format';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { DemandPlace } from '@/lib/routes';
import { dispatchRow, type DispatchRow } from './dispatch-row';

export interface DispatchPage {
  row: DispatchRow;
  status: StoredDispatch['status'];
  conference: { number: number; name: string };
  /** As it is printed: a draft as of today, a sent letter as it went out. */
  print: DispatchPrint;
  /** Requests of the letter as they stand now, for who may see them. */
  requests: LetterRequest[];
  /** The letter it reminds of, and those that remind of it. */
  reminds: { id: string; sent: string } | null;
  reminders: { id: string; sent: string | null }[];
  /** What the office does with a draft; null of a sent letter and for everybody else. */
  draft: DraftView | null;
  can: { manage: boolean; remind: boolean };
}

export interface LetterRequest {
  place: DemandPlace;
  /** "TOP 4.4, Ziffer 2" */
  label: string;
  answered: boolean;
}

export interface DraftView {
  /** Why the answer is asked for then, in words; null where none is. */
  due: string | null;
  /** ISO, as the office set it. */
  ownDue: string | null;
  /** Something in it changed since it was written. */
  outdated: boolean;
  choices: LetterChoice[];
  /** ISO. */
  today: string;
  /** An e-mail address stands in the directory. */
  email: string | null;
}

export interface LetterChoice {
  id: string;
  /** "TOP 4.4, Ziffer 2" */
  label: string;
  text: string;
  chosen: boolean;
}

/** One letter; null for who may not know of it. */
export async function dispatchPage(actor: Actor, id: string): Promise<DispatchPage | null> {
  if (!isId(id)) return null;
  const db = database();
  const row = await db.dispatch.findFirst({
    where: { AND: [{ id }, visibleDispatches(actor)] },
    select: {
      ...STORED_DISPATCH,
      reminders: { orderBy: { createdAt: 'asc' }, select: { id: true, sentOn: true } },
    },
  });
  if (!row) return null;
  const today = berlinDay(now());
  const { number, status } = row.conference;
  const manage = can(actor, 'followUp.manage', { conferenceNumber: number, termOpen: status !== 'CLOSED' });
  const demandIds = row.kind === 'INFORMATION' ? [] : row.items.flatMap(({ demand }) => demand?.id ?? []);
  const [demands, bodies] = await Promise.all([
    loadDemands(db, actor, { id: { in: demandIds } }),
    loadSuccession(db),
  ]);
  const standing = letterStanding({ ...row, demandIds }, demands, bodies, today);
  const reminded = row.reminders.some(({ sentOn }) => sentOn !== null);
  const listed = dispatchRow(row, { standing, reminded });
  return {
    ...{ row: listed, status: row.status },
    conference: { number, name: formatConference(row.conference) },
    print: sentLetter(row) ?? (await dispatchPrint(db, actor, row, today)),
    requests: demands.map((demand) => letterRequest(demand, !standing.open.includes(demand.id))),
    reminds: row.reminds?.sentOn
      ? { id: row.reminds.id, sent: formatDate(isoDay(row.reminds.sentOn)) }
      : null,
    reminders: manage ? row.reminders.map((one) => ({ id: one.id, sent: sentWords(one.sentOn) })) : [],
    draft: manage && row.status === 'DRAFT' ? await draftView(actor, row, today) : null,
    can: { manage, remind: manage && listed.overdue && row.reminders.length === 0 },
  };
}

const sentWords = (sentOn: Date | null) => (sentOn === null ? null : formatDate(isoDay(sentOn)));

const placeLabel = (item: string, clause: number) => `TOP ${item}${clause === 0 ? '' : `, Ziffer ${clause}`}`;

function letterRequest(demand: DemandRecord, answered: boolean): LetterRequest {
  const { conference, resolution, clause, position } = demand;
  return {
    place: { conference: conference.number, item: resolution.number, clause, position },
    label: placeLabel(resolution.number, clause),
    answered,
  };
}

async function draftView(actor: Actor, row: StoredDispatch, today: string): Promise<DraftView> {
  const [choices, due] = await Promise.all([choicesOf(actor, row, today), answerDue(database(), row, today)]);
  return {
    ...{ choices, today, email: row.body.email },
    due: due && dueWords(due),
    ownDue: isoDay(row.answerDueOn),
    outdated: row.items.some(isOutdated),
  };
}

/** Where the day comes from. */
function dueWords({ on, from, days, confirmed }: AnswerDue): string {
  const day = formatDate(on);
  const mark = confirmed ? '' : ' (unbestätigt)';
  switch (from) {
    case 'OFFICE':
      return `${day}, von der Geschäftsstelle gesetzt`;
    case 'TEXT':
      return `${day}, nach dem Wortlaut eines Beschlusses`;
    case 'REMINDER':
      return `${day}, Vorschlag: ${days} Tage nach dem Versand`;
    case 'PERIOD':
      return `${day}, ${days} Tage nach dem Versand${mark}`;
  }
}

async function choicesOf(actor: Actor, row: StoredDispatch, today: string): Promise<LetterChoice[]> {
  const db = database();
  if (row.kind === 'INFORMATION') {
    const chosen = new Set(row.items.map(({ resolution }) => resolution.id));
    return (await choosableResolutions(db, row)).map(({ id, number, title }) => ({
      ...{ id, label: placeLabel(number, 0), text: title, chosen: chosen.has(id) },
    }));
  }
  const chosen = new Set(row.items.map(({ demand }) => demand?.id));
  return (await choosableRequests(db, actor, row, today)).map(({ id, resolution, clause, text }) => ({
    ...{ id, label: placeLabel(resolution.number, clause), text, chosen: chosen.has(id) },
  }));
}
