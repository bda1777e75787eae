import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import { loadSuccession } from '@/lib/db/bodies-in-charge';
import { database } from '@/lib/db/client';
import { letterStanding } from '@/lib/db/letter-standing';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { requestsToSend, type RequestToSend } from '@/lib/db/requests-to-send';
import { loadDemands } from '@/lib/db/stored-demands';
import { STORED_DISPATCH } from '@/lib/db/stored-dispatch';
import { visibleDispatches } from '@/lib/db/visibility';
import { getsLetters } from '@/lib/domain/body-kind';
import { hasEnded, type BodyLink } from '@/lib/domain/successor';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { dispatchRow, type DispatchRow } from './dispatch-row';

export interface DispatchListPage {
  conference: { number: number; name: string };
  /** Conferences with resolutions, the latest first. */
  conferences: { number: number; name: string }[];
  /** Empty for who does not write them. */
  drafts: DispatchRow[];
  /** The latest first. */
  sent: DispatchRow[];
  /** For who writes letters. */
  office: OfficeView | null;
}

interface OfficeView {
  /** Confirmed requests and informations that stand in no letter yet. */
  toSend: number;
  /** Asked without a letter, unless one is chosen: "Länder (3)". */
  withoutLetter: { code: string; name: string; count: number }[];
  /** Whom a letter can be written to by hand. */
  bodies: { code: string; name: string }[];
  /** ISO; what a form suggests as day of sending. */
  today: string;
}

/**
 * The letters of one conference, by default of the latest that decided anything; null for who may not read letters and
 * for a conference without resolutions.
 */
export async function dispatchListPage(
  actor: Actor,
  wanted: number | null,
): Promise<DispatchListPage | null> {
  if (!can(actor, 'dispatch.read')) return null;
  const rows = await database().conference.findMany({
    where: { meetings: { some: { resolutions: { some: OFFICIAL_RESOLUTIONS } } } },
    orderBy: { number: 'desc' },
    select: { number: true, year: true, status: true },
  });
  const conference = wanted === null ? rows[0] : rows.find(({ number }) => number === wanted);
  if (!conference) return null;
  const { number, status } = conference;
  const subject = { conferenceNumber: number, termOpen: status !== 'CLOSED' };
  const named = rows.map((row) => ({ number: row.number, name: formatConference(row) }));
  const bodies = await loadSuccession(database());
  const letters = await lettersOf(actor, number, bodies);
  return {
    conference: { number, name: formatConference(conference) },
    conferences: named,
    drafts: letters.drafts,
    sent: letters.sent,
    office: can(actor, 'followUp.manage', subject) ? await officeView(actor, number, bodies) : null,
  };
}

async function lettersOf(
  actor: Actor,
  number: number,
  bodies: readonly BodyLink[],
): Promise<Pick<DispatchListPage, 'drafts' | 'sent'>> {
  const db = database();
  const here = { AND: [visibleDispatches(actor), { conference: { number } }] };
  const [rows, demands] = await Promise.all([
    db.dispatch.findMany({
      where: here,
      orderBy: [{ sentOn: 'desc' }, { createdAt: 'asc' }],
      select: STORED_DISPATCH,
    }),
    loadDemands(db, actor, { dispatchItems: { some: { dispatch: here } } }),
  ]);
  const reminded = new Set(
    rows.flatMap(({ status, reminds }) => (status === 'SENT' && reminds ? [reminds.id] : [])),
  );
  const listed = rows.map((row) => {
    const demandIds = row.kind === 'INFORMATION' ? [] : row.items.flatMap(({ demand }) => demand?.id ?? []);
    const standing = letterStanding({ ...row, demandIds }, demands, bodies, berlinDay(now()));
    return { status: row.status, row: dispatchRow(row, { standing, reminded: reminded.has(row.id) }) };
  });
  const having = (status: 'DRAFT' | 'SENT') =>
    listed.flatMap((one) => (one.status === status ? [one.row] : []));
  return { drafts: having('DRAFT'), sent: having('SENT') };
}

async function officeView(actor: Actor, number: number, links: readonly BodyLink[]): Promise<OfficeView> {
  const today = berlinDay(now());
  const db = database();
  const [requests, rows] = await Promise.all([
    requestsToSend(db, actor, number, today),
    db.body.findMany({ orderBy: { name: 'asc' }, select: { code: true, name: true, kind: true } }),
  ]);
  const lettered = new Set(rows.flatMap(({ code, kind }) => (getsLetters(kind) ? [code] : [])));
  const ended = new Set(links.flatMap((link) => (hasEnded(link, today) ? [link.code] : [])));
  return {
    today,
    toSend: requests.filter(({ recipient }) => lettered.has(recipient)).length,
    withoutLetter: rows.flatMap(({ code, name }) => {
      const count = lettered.has(code) ? 0 : countOf(requests, code);
      return count > 0 ? [{ code, name, count }] : [];
    }),
    bodies: rows.flatMap(({ code, name }) => (ended.has(code) ? [] : [{ code, name }])),
  };
}

const countOf = (requests: readonly RequestToSend[], code: string) =>
  requests.filter(({ recipient, kind }) => recipient === code && kind === 'REQUEST').length;
