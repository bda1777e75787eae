import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { storedMinutesContent } from '@/lib/db/minutes-editions';
import { visibleMinutesEditions } from '@/lib/db/visibility';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import type { MinutesAudience, MinutesContent } from '@/lib/domain/minutes-edition';
import {
  formatConference,
  formatDateWithWeekday,
  formatInstant,
  formatRemainingDays,
  remainingDays,
} from '@/lib/i18n/format';
import { editionTitle, placeName } from '@/lib/i18n/minutes-words';
import { TERMS } from '@/lib/i18n/terms';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface MinutesCorrectionsPage {
  number: number;
  name: string;
  /** The latest frozen edition of each of the two minutes, to which corrections can be proposed. */
  open: OpenEdition[];
  /** Of all editions, what waits first, then the latest. */
  corrections: CorrectionView[];
  /** Länder for which this person may propose. */
  ownStates: { code: StateCode; name: string }[];
  can: { decide: boolean };
}

export interface OpenEdition {
  id: string;
  /** "Fassung 2 der internen Niederschrift" */
  title: string;
  /** "12. Mai 2027 (Mittwoch), noch 6 Tage"; null: no day is set. */
  due: string | null;
  /** True: the last day has passed. */
  over: boolean;
  places: { value: string; label: string }[];
}

export interface CorrectionView {
  id: string;
  version: number;
  state: string;
  place: string;
  edition: string;
  proposal: string;
  status: 'PROPOSED' | 'ACCEPTED' | 'DECLINED';
  statusWord: string;
  /** "Name, 21. April 2027, 14:05 Uhr" */
  proposed: string;
  decided: string | null;
  reason: string | null;
}

const EDITION = {
  ...{
    id: true,
    audience: true,
    number: true,
    status: true,
    content: true,
    hash: true,
    correctionsDueOn: true,
  },
  corrections: {
    orderBy: { proposedAt: 'desc' },
    include: { proposedBy: { select: { name: true } }, decidedBy: { select: { name: true } } },
  },
} satisfies Prisma.MinutesEditionSelect;
type Row = Prisma.MinutesEditionGetPayload<{ select: typeof EDITION }>;

/** The corrections that Länder asked for; null for who may not read internal minutes, or without the Hauptkonferenz. */
export async function minutesCorrectionsPage(
  actor: Actor,
  conferenceNumber: number,
): Promise<MinutesCorrectionsPage | null> {
  if (!can(actor, 'minutes.readInternal')) return null;
  const meeting = await database().meeting.findFirst({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: {
      conference: { select: { number: true, year: true } },
      minutesEditions: {
        where: { AND: [visibleMinutesEditions(actor, conferenceNumber), { frozenAt: { not: null } }] },
        orderBy: [{ audience: 'asc' }, { number: 'desc' }],
        select: EDITION,
      },
    },
  });
  if (!meeting) return null;
  const editions = meeting.minutesEditions;
  const proposes = can(actor, 'minutes.proposeCorrection');
  const own = proposes ? statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER') : [];
  const views = editions.flatMap((edition) => edition.corrections.map((row) => correctionView(row, edition)));
  const waits = ({ status }: CorrectionView) => status === 'PROPOSED';
  return {
    number: meeting.conference.number,
    name: formatConference(meeting.conference),
    open: (['INTERNAL', 'EXTERNAL'] as const).flatMap((audience) => openEdition(editions, audience)),
    corrections: [...views.filter(waits), ...views.filter((view) => !waits(view))],
    ownStates: [...new Set(own)].map((code) => ({ code, name: stateName(code) })),
    can: { decide: can(actor, 'minutes.edit', { conferenceNumber }) },
  };
}

function openEdition(editions: readonly Row[], audience: MinutesAudience): OpenEdition[] {
  const latest = editions.find((edition) => edition.audience === audience);
  if (latest?.status !== 'PRELIMINARY') return [];
  const dueOn = isoDay(latest.correctionsDueOn);
  const days = dueOn === null ? null : remainingDays(dueOn, berlinDay(now()));
  return [
    {
      ...{ id: latest.id, title: editionTitle(latest), over: days !== null && days < 0 },
      due:
        dueOn === null || days === null
          ? null
          : `${formatDateWithWeekday(dueOn)}, ${formatRemainingDays(days)}`,
      places: placesOf(storedMinutesContent(latest)).map((value) => ({ value, label: placeName(value) })),
    },
  ];
}

/** Where something can be corrected: every passage, every item, and what stands before them. */
function placesOf(content: MinutesContent): string[] {
  const minutes = content.audience === 'EXTERNAL' ? content.record : content.record.minutes;
  const items = minutes.agenda.filter(({ kind }) => kind !== 'SECTION').map(({ number }) => `item:${number}`);
  return ['general', 'opening', 'participants', 'agenda', ...items, 'closing'];
}

function correctionView(row: Row['corrections'][number], edition: Row): CorrectionView {
  const { id, version, stateCode, place, proposal, status, decisionReason } = row;
  const by = (person: { name: string } | null, at: Date) =>
    [person?.name, formatInstant(at)].filter(Boolean).join(', ');
  return {
    ...{ id, version, proposal, status, statusWord: TERMS.CorrectionStatus[status] },
    ...{ state: stateName(stateCode), place: placeName(place), edition: editionTitle(edition) },
    proposed: by(row.proposedBy, row.proposedAt),
    decided: row.decidedAt && by(row.decidedBy, row.decidedAt),
    reason: decisionReason,
  };
}
