'use client';

import { AgendaRow } from '@/components/agenda/agenda-row';
import type { StateCode } from '@/lib/domain/federal-state';
import type { AgendaEntryView } from '@/lib/read/agenda-entry-view';

interface Props {
  /** In printed order, sections before their items. */
  entries: readonly AgendaEntryView[];
  ownState: StateCode | null;
}

/**
 * The agenda in the order of the printed one: lettered items, sections with their items, single items. Its rows are drawn
 * on the server, and travel on to the browser as data: as a drawing a second time they weighed three times as much.
 */
export function AgendaList({ entries, ownState }: Props) {
  return (
    <ol aria-label="Tagesordnung" className="border-line border-t">
      {entries.map((entry) =>
        entry.kind === 'SECTION' ? (
          <SectionRow key={entry.number} entry={entry} />
        ) : (
          <AgendaRow key={entry.number} entry={entry} ownState={ownState} />
        ),
      )}
    </ol>
  );
}

function SectionRow({ entry }: { entry: AgendaEntryView }) {
  return (
    <li id={`top-${entry.number}`} className="border-line bg-hued border-b px-8 py-12">
      <h2 className="text-18 grid grid-cols-[4rem_minmax(0,1fr)] gap-x-8 font-semibold sm:grid-cols-[5rem_minmax(0,1fr)]">
        <span className="figures">TOP {entry.number}</span>
        <span>{entry.title}</span>
      </h2>
    </li>
  );
}
