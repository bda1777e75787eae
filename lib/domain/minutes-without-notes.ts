import type { InternalMinutesContent } from './minutes-edition';
import type { InternalRecord } from './minutes-record';

/**
 * Internal minutes for members who are not to read the notes: what was said at a Kamin talk stays among the heads and
 * the office that wrote it down (DOMAIN §2.7, §5).
 */
export function withoutNotes(content: InternalMinutesContent): InternalMinutesContent {
  const kamin = new Set(
    content.record.items.filter(({ kind }) => kind === 'KAMIN').map(({ number }) => `item:${number}`),
  );
  return {
    ...content,
    record: noNotes(content.record),
    passages: content.passages.filter(({ place }) => !kamin.has(place)),
  };
}

function noNotes(record: InternalRecord): InternalRecord {
  const items = record.items.map((item) =>
    item.kind === 'KAMIN' ? { ...item, notes: [], decisions: [], statements: [] } : { ...item, notes: [] },
  );
  return { ...record, items };
}
