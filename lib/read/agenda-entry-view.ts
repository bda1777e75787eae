import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { printedOutcome } from '@/lib/db/printed-outcome';
import { AGENDA_ENTRY, storedAgendaEntry, type StoredAgendaEntry } from '@/lib/db/stored-agenda-entry';
import type { EditionEntry } from '@/lib/domain/agenda-edition';
import type { Outcome } from '@/lib/domain/minutes';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';

/** One row of an agenda, as it stands now or as it was sent out. */
export interface AgendaEntryView extends StoredAgendaEntry {
  outcome: Outcome | null;
  /** Where the resolution can be read; null where there is none, or none for this reader. */
  resolutionHref: string | null;
  /** Where members read the motion before it is decided. */
  motionHref: string | null;
}

/** The columns of a row of the agenda, for this reader. */
export function agendaEntrySelect(actor: Actor) {
  return {
    ...AGENDA_ENTRY,
    ...{ id: true, motionId: true },
    resolutions: {
      where: printableResolutions(actor),
      select: { number: true, outcome: true },
    },
  } satisfies Prisma.AgendaItemSelect;
}

export type AgendaEntryRow = Prisma.AgendaItemGetPayload<{ select: ReturnType<typeof agendaEntrySelect> }>;

/** A stored item as a row of its conference's agenda. */
export function agendaEntryView(
  actor: Actor,
  conferenceNumber: number,
  item: AgendaEntryRow,
): AgendaEntryView {
  const [resolution] = item.resolutions;
  const motionId = can(actor, 'agenda.readDraft') ? item.motionId : null;
  return {
    ...storedAgendaEntry(item),
    outcome: resolution ? printedOutcome(resolution.outcome) : null,
    resolutionHref: resolution ? routes.resolution(conferenceNumber, resolution.number) : null,
    motionHref: motionId === null ? null : routes.motion(motionId),
  };
}

/** An entry as it was sent out: without what came of it later. */
export function editionEntryView(entry: EditionEntry): AgendaEntryView {
  const { number, parent, title, kind, greenList, allStates, applicants } = entry;
  const { status, withdrawnBy, mergedInto, circular, postponedTo } = entry;
  return {
    ...{ number, parent, title, kind, greenList, allStates, applicants },
    ...{ status, withdrawnBy, mergedInto, circular, postponedTo },
    ...{ outcome: null, resolutionHref: null, motionHref: null },
  };
}
