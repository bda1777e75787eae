import 'server-only';
import { database } from '@/lib/db/client';
import type { ImportStatus } from '@/lib/db/generated/client';
import { visibleImportDrafts } from '@/lib/db/visibility';
import { checkMinutes } from '@/lib/domain/check-minutes';
import type { FindingCode } from '@/lib/domain/finding';
import { findingStatement } from '@/lib/i18n/findings';
import { formatConference, formatInstant } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Certainty, MinutesReading } from '@/lib/minutes-import/minutes-reading';
import { mergedMarks } from '@/lib/minutes-import/open-marks';
import type { SourceText } from '@/lib/minutes-import/source-text';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { isOpen, proofSections, type Decisions, type ProofSection, type ProofValue } from './proof-values';

export interface ImportDraftPage {
  id: string;
  version: number;
  fileName: string;
  status: ImportStatus;
  /** "offen", "übernommen", "verworfen" */
  statusWord: string;
  /** "26. April 2023, 14:05 Uhr" */
  createdAt: string;
  owner: string;
  /** "18. IntMK 2023", as far as it was read. */
  conference: string;
  /** The sister conference whose minutes these are; null for the IntMK's own. */
  sisterConference: string | null;
  /** Null where no number was read. */
  conferenceNumber: number | null;
  sections: ProofSection[];
  /** Values that still have to be looked at, in the order of the document. */
  openPaths: string[];
  total: number;
  lines: SourceLineView[];
  findings: { code: FindingCode; item: string | null; message: string; evidence: string[] }[];
}

export interface SourceLineView {
  /** 1-based. */
  number: number;
  text: string;
  /** Half-open character ranges that are underlined. */
  underlines: [number, number][];
  /** The least certain value that was read from this line and is still open. */
  certainty: Certainty;
  /** Warnings at this line, German sentences. */
  warnings: string[];
}

/** One row of the draft's list of corrections, as the use cases write it. */
interface StoredCorrection {
  path: string;
  kind: 'CORRECTED' | 'CONFIRMED';
}

/** A draft with its source and its reading side by side; null where there is none for this reader. */
export async function importDraftPage(
  actor: Actor,
  draftId: string,
  openPath: string | null = null,
): Promise<ImportDraftPage | null> {
  if (!isId(draftId)) return null;
  const draft = await database().importDraft.findFirst({
    where: { AND: [visibleImportDrafts(actor), { id: draftId }] },
    include: { owner: { select: { name: true } } },
  });
  if (!draft) return null;
  // These columns are written by the use cases of the import alone, which hold them against their types.
  const reading = draft.reading as unknown as MinutesReading;
  const source = draft.source as unknown as SourceText;
  const sections = proofSections(
    reading,
    decisionsOf(draft.corrections as unknown as StoredCorrection[]),
    openPath,
  );
  const values = sections.flatMap((section) => section.groups.flatMap((group) => group.values));
  const open = values.filter(isOpen);
  const { conference } = reading.minutes;
  return {
    id: draft.id,
    version: draft.version,
    fileName: draft.fileName,
    status: draft.status,
    statusWord: TERMS.ImportStatus[draft.status],
    createdAt: formatInstant(draft.createdAt),
    owner: draft.owner.name,
    ...conferenceWords(reading),
    conferenceNumber: conference.number,
    sections,
    openPaths: open.map((value) => value.path),
    total: mergedMarks(reading.marks).length,
    lines: sourceLines(source, reading, open),
    findings: findings(reading),
  };
}

/** What the minutes are called, and whether they are a sister conference's. */
function conferenceWords({
  minutes: { conference },
  conferenceBody: { code, name },
}: MinutesReading): Pick<ImportDraftPage, 'conference' | 'sisterConference'> {
  if (code !== 'OTHER') return { conference: formatConference(conference), sisterConference: null };
  const sister = name ?? 'Fachministerkonferenz';
  const parts = [conference.number === null ? null : `${conference.number}.`, sister, conference.year];
  return { conference: parts.filter((part) => part !== null).join(' '), sisterConference: sister };
}

function decisionsOf(corrections: readonly StoredCorrection[]): Decisions {
  const decisions = new Map<string, 'corrected' | 'confirmed'>();
  for (const { path, kind } of corrections)
    // What was corrected once stays marked so, whatever was confirmed after it.
    if (kind === 'CORRECTED' || !decisions.has(path))
      decisions.set(path, kind === 'CORRECTED' ? 'corrected' : 'confirmed');
  return decisions;
}

function sourceLines(
  source: SourceText,
  reading: MinutesReading,
  open: readonly ProofValue[],
): SourceLineView[] {
  const warnings = warningsByLine(reading);
  return source.lines.map((line, index) => {
    const number = index + 1;
    const here = open.filter((value) => value.fromLine <= number && number <= value.toLine);
    return {
      number,
      text: line.listLabel === null ? line.text : `${line.listLabel} ${line.text}`,
      underlines:
        line.listLabel === null ? line.underlines : shifted(line.underlines, line.listLabel.length + 1),
      certainty:
        here.length === 0
          ? 'CERTAIN'
          : here.some((value) => value.certainty === 'MISSING')
            ? 'MISSING'
            : 'CHECK',
      warnings: warnings.get(number) ?? [],
    };
  });
}

function warningsByLine({ warnings }: MinutesReading): Map<number, string[]> {
  const byLine = new Map<number, string[]>();
  for (const { line, message } of warnings) byLine.set(line, [...(byLine.get(line) ?? []), message]);
  return byLine;
}

function shifted(ranges: readonly [number, number][], by: number): [number, number][] {
  return ranges.map(([from, to]) => [from + by, to + by]);
}

function findings({ minutes, headers, unknownStates }: MinutesReading): ImportDraftPage['findings'] {
  return checkMinutes(minutes, headers, unknownStates).map((finding) => ({
    code: finding.code,
    item: finding.item,
    message: findingStatement(finding),
    evidence: finding.evidence,
  }));
}
