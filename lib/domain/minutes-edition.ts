import type { Minutes } from './minutes';
import type { Passage } from './minutes-passage';
import type { InternalRecord, MinutesRecord } from './minutes-record';
import { undecidedItems, type SessionItem } from './session';

export const MINUTES_AUDIENCES = ['INTERNAL', 'EXTERNAL'] as const;
export type MinutesAudience = (typeof MINUTES_AUDIENCES)[number];
/** Entwurf, vorläufig (frozen and sent round), endgültig (approved by the next conference). */
export type MinutesStatus = 'DRAFT' | 'PRELIMINARY' | 'FINAL';

/** What an edition of the external minutes holds: the record as it was taken over, and prose. */
export interface ExternalMinutesContent {
  audience: 'EXTERNAL';
  record: Minutes;
  passages: Passage[];
}

/** What an edition of the internal minutes holds. Confidential. */
export interface InternalMinutesContent {
  audience: 'INTERNAL';
  record: InternalRecord;
  passages: Passage[];
}

export type MinutesContent = ExternalMinutesContent | InternalMinutesContent;

/** The same prose beside another record of the same minutes. */
export function withRecord(content: MinutesContent, source: MinutesRecord): MinutesContent {
  if (content.audience === 'EXTERNAL' && source.audience === 'EXTERNAL')
    return { ...content, record: source.record };
  if (content.audience === 'INTERNAL' && source.audience === 'INTERNAL')
    return { ...content, record: source.record };
  throw new Error('internal and external minutes are never mixed');
}

/** What is frozen: without the words that gave way. */
export function frozenContent(content: MinutesContent): MinutesContent {
  return { ...content, passages: content.passages.map((passage) => ({ ...passage, earlier: [] })) };
}

export interface UnfinishedItem {
  number: string;
  lack: 'UNDECIDED' | 'STATEMENT_ANNOUNCED';
}

/**
 * What is still missing of the sitting, named before minutes are frozen: items without an outcome, then those of which
 * a Protokollerklärung was announced (`announced`: their numbers) and not submitted.
 */
export function unfinishedItems(
  items: readonly Pick<SessionItem, 'number' | 'kind' | 'title' | 'status' | 'decision'>[],
  announced: readonly string[],
): UnfinishedItem[] {
  return [
    ...undecidedItems(items).map(({ number }) => ({ number, lack: 'UNDECIDED' as const })),
    ...[...new Set(announced)].map((number) => ({ number, lack: 'STATEMENT_ANNOUNCED' as const })),
  ];
}
