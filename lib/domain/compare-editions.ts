import type { AgendaEditionContent, EditionEntry } from './agenda-edition';
import type { AgendaItemStatus } from './agenda-item-status';
import { compareStates, type StateCode } from './federal-state';
import type { Applicant, ApplicantRole, MinutesConference } from './minutes';

/** What changed about one item, or about the meeting itself, from one edition to a later one. */
export type EditionChange =
  | { kind: 'MEETING'; before: MinutesConference; after: MinutesConference }
  | ({ kind: 'ADDED' } & ItemName)
  /** In a later edition only where the earlier one was compared with a stranger's: items never disappear. */
  | ({ kind: 'REMOVED' } & ItemName)
  | ({ kind: 'TITLE'; before: string } & ItemName)
  | ({
      kind: 'STATUS';
      status: AgendaItemStatus;
      withdrawnBy: StateCode | null;
      mergedInto: string | null;
      circular: string | null;
      postponedTo: number | null;
    } & ItemName)
  | ({
      kind: 'APPLICANTS';
      joined: Applicant[];
      left: StateCode[];
      roles: { state: StateCode; role: ApplicantRole }[];
      /** All sixteen are in now. */
      all: boolean;
    } & ItemName)
  /** Numbers of the versions; null where there was or is no text. */
  | ({ kind: 'TEXT'; before: number | null; after: number | null } & ItemName)
  | ({ kind: 'GREEN_LIST'; set: boolean } & ItemName);

interface ItemName {
  number: string;
  title: string;
}

/**
 * What changed from one edition to a later one, in printed order of the later, the meeting first. Numbers and places
 * of what was sent out never change, so nothing moves. Without changes: an empty list.
 */
export function compareEditions(before: AgendaEditionContent, after: AgendaEditionContent): EditionChange[] {
  const earlier = new Map(before.entries.map((entry) => [entry.itemId, entry]));
  const later = new Set(after.entries.map(({ itemId }) => itemId));
  return [
    ...meetingChange(before.conference, after.conference),
    ...after.entries.flatMap((entry) => {
      const was = earlier.get(entry.itemId);
      return was ? entryChanges(was, entry) : [{ kind: 'ADDED', ...nameOf(entry) } as const];
    }),
    ...before.entries
      .filter(({ itemId }) => !later.has(itemId))
      .map((entry) => ({ kind: 'REMOVED', ...nameOf(entry) }) as const),
  ];
}

function nameOf({ number, title }: EditionEntry): ItemName {
  return { number, title };
}

function meetingChange(before: MinutesConference, after: MinutesConference): EditionChange[] {
  const same = (['startsOn', 'endsOn', 'place'] as const).every((part) => before[part] === after[part]);
  return same ? [] : [{ kind: 'MEETING', before, after }];
}

function entryChanges(before: EditionEntry, after: EditionEntry): EditionChange[] {
  const name = nameOf(after);
  const changes: EditionChange[] = [];
  if (before.title !== after.title) changes.push({ kind: 'TITLE', before: before.title, ...name });
  if (statusOf(before) !== statusOf(after)) {
    const { status, withdrawnBy, mergedInto, circular, postponedTo } = after;
    changes.push({ kind: 'STATUS', status, withdrawnBy, mergedInto, circular, postponedTo, ...name });
  }
  const applicants = applicantChange(before, after);
  if (applicants) changes.push({ kind: 'APPLICANTS', ...applicants, ...name });
  // The text goes with the item: that it is no longer dealt with was said by its status.
  if (after.status === 'OPEN' && before.text?.hash !== after.text?.hash) {
    const versions = {
      before: before.text?.versionNumber ?? null,
      after: after.text?.versionNumber ?? null,
    };
    changes.push({ kind: 'TEXT', ...versions, ...name });
  }
  if (before.greenList !== after.greenList)
    changes.push({ kind: 'GREEN_LIST', set: after.greenList, ...name });
  return changes;
}

function statusOf({ status, withdrawnBy, mergedInto, circular, postponedTo }: EditionEntry): string {
  return [status, withdrawnBy, mergedInto, circular, postponedTo].join('|');
}

function applicantChange(before: EditionEntry, after: EditionEntry) {
  const earlier = new Map(before.applicants.map(({ state, role }) => [state, role]));
  const later = new Set(after.applicants.map(({ state }) => state));
  const joined = after.applicants.filter(({ state }) => !earlier.has(state));
  const left = [...earlier.keys()].filter((state) => !later.has(state)).sort(compareStates);
  // "Alle Länder" is printed without roles: that they are gone is no change of a Land's role.
  const roles = after.allStates
    ? []
    : after.applicants.filter(({ state, role }) => earlier.has(state) && earlier.get(state) !== role);
  if (joined.length + left.length + roles.length === 0) return null;
  return { joined, left, roles, all: after.allStates };
}
