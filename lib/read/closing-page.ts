import 'server-only';
import { berlinDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { loadTermFacts } from '@/lib/db/term-facts';
import { visibleConferences } from '@/lib/db/visibility';
import { stateName } from '@/lib/domain/federal-state';
import {
  closingChecks,
  closingObstacle,
  type ClosingCheckKind,
  type ClosingState,
} from '@/lib/domain/term-closing';
import { formatConference, formatDate } from '@/lib/i18n/format';
import { CLOSING_LABELS, closingSentence } from '@/lib/i18n/term-closing';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';
import { storedFilesOf, type StoredFiles } from './stored-files';
import { termRemainder, type Remainder } from './term-remainder';

export interface ClosingPage {
  number: number;
  version: number;
  /** "22. IntMK 2027" */
  name: string;
  /** "3. Juli 2027"; null while the term is open. */
  closedOn: string | null;
  checks: ClosingCheckView[];
  remainder: Remainder[];
  /** "23. IntMK, Vorsitz Saarland"; null where there is no next conference yet. */
  successor: string | null;
  /** Null: nothing stands against closing; the sentences stand in the checklist. */
  obstacle: 'RUNNING' | 'UNFINISHED' | null;
  files: StoredFiles;
  can: { close: boolean };
}

export interface ClosingCheckView {
  kind: ClosingCheckKind;
  label: string;
  state: ClosingState;
  sentence: string;
  /** Where it is mended or looked at; null where it is done. */
  href: string | null;
}

const OBSTACLES = { TERM_STILL_RUNNING: 'RUNNING', TERM_UNFINISHED: 'UNFINISHED' } as const;

/** The closing of a term and its archive, for who may take the archive out; null for everybody else. */
export async function closingPage(actor: Actor, conferenceNumber: number): Promise<ClosingPage | null> {
  const db = database();
  const row = await db.conference.findFirst({
    where: { AND: [visibleConferences(), { number: conferenceNumber }] },
    select: { id: true, number: true, year: true, version: true, status: true, closedAt: true },
  });
  const termOpen = row?.status !== 'CLOSED';
  if (!row || !can(actor, 'term.export', { conferenceNumber, termOpen })) return null;
  const facts = await loadTermFacts(db, conferenceNumber);
  const checks = closingChecks(facts);
  const obstacle = closingObstacle(checks, null);
  return {
    ...{ number: row.number, version: row.version, name: formatConference(row) },
    closedOn: row.closedAt && formatDate(berlinDay(row.closedAt)),
    checks: checks.map(({ kind, state }) => ({
      ...{ kind, state, label: CLOSING_LABELS[kind], sentence: closingSentence(kind, facts) },
      href: state === 'DONE' ? null : placesToMend(conferenceNumber)[kind],
    })),
    remainder: await termRemainder(actor, conferenceNumber, facts),
    successor: facts.next && successorWords(facts.next),
    obstacle: obstacle && OBSTACLES[obstacle],
    files: await storedFilesOf(row.id),
    can: { close: termOpen && can(actor, 'term.close', { conferenceNumber }) },
  };
}

function successorWords({
  number,
  chair,
}: {
  number: number;
  chair: Parameters<typeof stateName>[0] | null;
}) {
  return chair === null ? `${number}. IntMK` : `${number}. IntMK, Vorsitz ${stateName(chair)}`;
}

function placesToMend(number: number): Record<ClosingCheckKind, string | null> {
  return {
    SITTING_HELD: routes.session(number),
    ITEMS_DECIDED: routes.session(number),
    CIRCULARS_CONCLUDED: routes.circularProcedures(),
    STATEMENTS_SUBMITTED: routes.statements(number),
    INTERNAL_MINUTES_FROZEN: routes.editMinutes(number, 'intern'),
    EXTERNAL_MINUTES_FROZEN: routes.editMinutes(number, 'extern'),
    CORRECTIONS_DECIDED: routes.minutesCorrections(number),
    FINDINGS_SETTLED: routes.minutesCheck(number),
    EXTERNAL_MINUTES_PUBLISHED: routes.minutes(number),
    SUCCESSOR_READY: routes.newConference(),
    DEMANDS_HANDED_OVER: routes.followUp({ status: 'UNSETTLED' }),
  };
}
