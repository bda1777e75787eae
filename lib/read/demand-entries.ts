import 'server-only';
import { database } from '@/lib/db/client';
import type { CorrectedEntry } from '@/lib/db/corrections';
import type { DemandRecord, EntryRecord } from '@/lib/db/stored-demands';
import { visibleDispatches } from '@/lib/db/visibility';
import type { DemandStatus, FollowUpKind } from '@/lib/domain/demand-status';
import { checkCorrection, type CorrectableEntry } from '@/lib/domain/follow-up-correction';
import { possibleVisibilities, type FollowUpVisibility } from '@/lib/domain/follow-up-visibility';
import { formatDate } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { ownBodies, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';
import { formatSize } from './attachment-views';

/** A dated entry as the page of its request shows it. */
export interface EntryView {
  id: string;
  version: number;
  kind: FollowUpKind;
  /** "Stellungnahme", "Bewertung der Geschäftsstelle" */
  title: string;
  /** Who answered or was written to. */
  body: string | null;
  /** "20. November 2023" */
  on: string;
  status: DemandStatus | null;
  text: string | null;
  evidence: string | null;
  judgedBy: string | null;
  /** Who may read it, for those to whom that says something; null for the public. */
  visibility: FollowUpVisibility | null;
  files: { title: string; size: string; href: string }[];
  /** The letter it came from, where the reader may open it. */
  letter: string | null;
  /** What stood in its place before, the latest first; the members' alone. */
  earlier: { text: string | null; evidence: string | null; judgedBy: string | null; correctedOn: string }[];
  can: {
    /** To whom it may be shown besides; empty for whoever does not decide that. */
    show: FollowUpVisibility[];
    correct: boolean;
  };
}

interface Context {
  correctable: Map<string, CorrectableEntry>;
  corrected: readonly CorrectedEntry[];
  /** This reader's office follows the request up. */
  manages: boolean;
}

const TITLES: Readonly<Record<FollowUpKind, string>> = {
  ...TERMS.FollowUpKind,
  ASSESSED: 'Bewertung der Geschäftsstelle',
};

/** The entries of a request in the order of their days. */
export async function entryViews(actor: Actor, demand: DemandRecord, context: Context): Promise<EntryView[]> {
  const letters = await readableLetters(actor, demand.entries);
  return demand.entries.map((entry) => ({
    ...{ id: entry.id, version: entry.version, kind: entry.kind, status: entry.status },
    ...{ text: entry.text, evidence: entry.evidence, judgedBy: entry.judgedBy },
    title: titleOf(entry),
    body: entry.body?.name ?? null,
    on: formatDate(entry.on),
    visibility: actor.personId === null ? null : entry.visibility,
    files: entry.attachments.map(({ id, title, size }) => ({
      ...{ title, size: formatSize(size), href: routes.answerFile(entry.id, id) },
    })),
    letter:
      entry.dispatchId !== null && letters.has(entry.dispatchId) ? routes.dispatch(entry.dispatchId) : null,
    earlier: earlierOf(entry.id, context.corrected),
    can: {
      show: context.manages ? othersThan(entry, demand) : [],
      correct: mayCorrect(actor, entry, context),
    },
  }));
}

function titleOf({ kind, conference }: EntryRecord): string {
  return kind === 'CARRIED_OVER' && conference !== null
    ? `Übergabe an den Vorsitz der ${conference}. IntMK`
    : TITLES[kind];
}

/** Nothing about a resolution is published before the resolution is. */
function othersThan({ kind, visibility }: EntryRecord, { resolution }: DemandRecord): FollowUpVisibility[] {
  const possible = possibleVisibilities(kind).filter((one) => one !== 'PUBLIC' || resolution.published);
  return possible.some((one) => one !== visibility) ? [...possible] : [];
}

function mayCorrect(actor: Actor, { id, body }: EntryRecord, { correctable, manages }: Context): boolean {
  const entry = correctable.get(id);
  if (!entry) return false;
  if (ownBodies(actor).length === 0) return manages && checkCorrection(entry, 'OFFICE').ok;
  return (
    body !== null &&
    can(actor, 'followUp.answer', { bodies: [body.code] }) &&
    checkCorrection(entry, 'BODY').ok
  );
}

/** From an entry back through all that stood in its place. */
function earlierOf(id: string, corrected: readonly CorrectedEntry[]): EntryView['earlier'] {
  const before = corrected.find(({ byId }) => byId === id);
  if (!before) return [];
  const { text, evidence, judgedBy, correctedOn } = before;
  return [
    { text, evidence, judgedBy, correctedOn: formatDate(correctedOn) },
    ...earlierOf(before.id, corrected),
  ];
}

async function readableLetters(actor: Actor, entries: readonly EntryRecord[]): Promise<Set<string>> {
  const ids = entries.flatMap(({ dispatchId }) => dispatchId ?? []);
  if (ids.length === 0) return new Set();
  const rows = await database().dispatch.findMany({
    where: { AND: [{ id: { in: ids } }, visibleDispatches(actor)] },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
