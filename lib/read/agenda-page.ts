import 'server-only';
import { database } from '@/lib/db/client';
import type { AgendaStatus, Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { visibleAgendaItems } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import type { AgendaKind, Applicant, Outcome } from '@/lib/domain/minutes';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';
import { printedOutcome } from '@/lib/db/printed-outcome';
import { MEETING_WORDS, namedMeeting } from './meeting-words';
import { ownState } from './own-state';

export interface AgendaPage {
  number: number;
  /** "18. IntMK 2023" */
  name: string;
  /** "Hauptkonferenz am 26./27. April 2023 in Wiesbaden" */
  meeting: string;
  note: string | null;
  /** In printed order, sections before their items. */
  entries: AgendaEntryView[];
  ownState: StateCode | null;
  can: { readAgenda: boolean; checkMinutes: boolean };
}

export interface AgendaEntryView {
  /** TOP number without "TOP". */
  number: string;
  parent: string | null;
  title: string;
  kind: AgendaKind;
  greenList: boolean;
  allStates: boolean;
  applicants: Applicant[];
  status: AgendaStatus;
  withdrawnBy: StateCode | null;
  mergedInto: string | null;
  /** "01/2023" */
  circular: string | null;
  outcome: Outcome | null;
  /** Where the resolution can be read; null where there is none, or none for this reader. */
  resolutionHref: string | null;
}

function itemSelect(actor: Actor) {
  return {
    number: true,
    title: true,
    kind: true,
    greenList: true,
    allStates: true,
    status: true,
    withdrawnByCode: true,
    mergedIntoNumber: true,
    mergedInto: { select: { number: true } },
    circularReference: true,
    parent: { select: { number: true } },
    applicants: { orderBy: { position: 'asc' }, select: { stateCode: true, role: true } },
    resolutions: {
      where: printableResolutions(actor),
      select: { number: true, outcome: true },
    },
  } satisfies Prisma.AgendaItemSelect;
}

type Item = Prisma.AgendaItemGetPayload<{ select: ReturnType<typeof itemSelect> }>;

/** The agenda of the Hauptkonferenz as the office knows it; null without the term, or for who may not read it. */
export async function agendaPage(actor: Actor, conferenceNumber: number): Promise<AgendaPage | null> {
  if (!can(actor, 'agenda.read')) return null;
  const meeting = await database().meeting.findFirst({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: {
      ...MEETING_WORDS,
      kind: true,
      conference: { select: { number: true, year: true, note: true } },
      agendaItems: {
        where: { AND: [visibleAgendaItems(actor), { number: { not: null } }] },
        orderBy: { position: 'asc' },
        select: itemSelect(actor),
      },
    },
  });
  if (!meeting) return null;
  const { conference } = meeting;
  return {
    number: conference.number,
    name: formatConference(conference),
    meeting: namedMeeting(meeting),
    note: conference.note,
    entries: meeting.agendaItems.map((item) => entryView(conference.number, item)),
    ownState: ownState(actor),
    can: { readAgenda: true, checkMinutes: can(actor, 'minutes.check') },
  };
}

function entryView(conferenceNumber: number, item: Item): AgendaEntryView {
  const [resolution] = item.resolutions;
  return {
    number: item.number ?? '',
    parent: item.parent?.number ?? null,
    title: item.title,
    kind: item.kind,
    greenList: item.greenList,
    allStates: item.allStates,
    applicants: item.applicants.map(({ stateCode, role }) => ({ state: stateCode, role })),
    status: item.status,
    withdrawnBy: item.withdrawnByCode,
    mergedInto: item.mergedInto?.number ?? item.mergedIntoNumber,
    circular: item.circularReference,
    outcome: resolution ? printedOutcome(resolution.outcome) : null,
    resolutionHref: resolution ? routes.resolution(conferenceNumber, resolution.number) : null,
  };
}
