import type { MinutesAgendaEntry } from '@/lib/domain/minutes';
import type { ResolutionZone } from './document-zones';
import { mark, warn, type ReadingNotes } from './reading-notes';

/**
 * Items that share one resolution ("TOP 4.1 / 4.2"): the agenda entries named behind the first count as merged into
 * it, and a person is asked to look, because the agenda itself does not say so.
 */
export function markCommonTreatment(
  agenda: readonly MinutesAgendaEntry[],
  zones: readonly ResolutionZone[],
  notes: ReadingNotes,
): MinutesAgendaEntry[] {
  return agenda.map((entry, index) => {
    const zone = zones.find(({ head }) => head.others.includes(entry.number));
    if (!zone || entry.status !== 'OPEN') return entry;
    const about = `TOP ${entry.number} mit TOP ${zone.head.number}`;
    const span = { from: zone.headLine.no, to: zone.headLine.no };
    const path = `/agenda/${index}/status`;
    notes.marks = notes.marks.filter((one) => one.path !== path);
    warn(notes, span.from, 'TREATED_TOGETHER', about);
    mark(notes, path, span, { code: 'TREATED_TOGETHER', about });
    return { ...entry, status: 'MERGED', mergedInto: zone.head.number };
  });
}
