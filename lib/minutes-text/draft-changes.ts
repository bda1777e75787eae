import { withRecord, type MinutesContent } from '@/lib/domain/minutes-edition';
import {
  passageChanges,
  settlePassage,
  type ChangeChoice,
  type PassageChange,
} from '@/lib/domain/minutes-passage';
import {
  recordChanges,
  takeOverRecord,
  type MinutesRecord,
  type RecordChange,
} from '@/lib/domain/minutes-record';
import { writtenPassages } from './written-passages';

/** What is otherwise in the record than in a draft: in what is printed of it, or in what it says at a place of prose. */
export type DraftChange =
  { kind: 'RECORD'; change: RecordChange } | { kind: 'PASSAGE'; change: PassageChange };

/** Everything that changed since a draft last took over, in printed order: the record first, then the prose. */
export function draftChanges(content: MinutesContent, newer: MinutesRecord): DraftChange[] {
  const record = recordChanges(recordOf(content), newer);
  const passages = passageChanges(content.passages, writtenPassages(newer));
  return [
    ...record.map((change) => ({ kind: 'RECORD' as const, change })),
    ...passages.map((change) => ({ kind: 'PASSAGE' as const, change })),
  ];
}

/**
 * The draft once one change is settled; null where that cannot be: of the record there is no other version to keep, a
 * slip in it is corrected in the sitting.
 */
export function settleChange(
  content: MinutesContent,
  newer: MinutesRecord,
  { kind, change }: DraftChange,
  choice: ChangeChoice,
): MinutesContent | null {
  if (kind === 'RECORD')
    return choice === 'TAKE' ? withRecord(content, takeOverRecord(recordOf(content), newer, change)) : null;
  const settled = settlePassage(content.passages, writtenPassages(newer), change.place, choice);
  return settled.ok ? { ...content, passages: settled.value } : null;
}

/** The record that a draft took over. */
function recordOf(content: MinutesContent): MinutesRecord {
  return content.audience === 'EXTERNAL'
    ? { audience: 'EXTERNAL', record: content.record }
    : { audience: 'INTERNAL', record: content.record };
}
