import Link from 'next/link';
import { GreenListChip } from '@/components/agenda/green-list-chip';
import { ResultChip } from '@/components/live/result-chip';
import { Chip } from '@/components/ui/chip';
import type { FollowEntry, FollowView } from '@/lib/domain/session-follow';
import { resultDetail } from '@/lib/i18n/follow-words';
import { routes } from '@/lib/routes';

/** Every item with what became of it; the called one and those of the reader's own Land are marked. */
export function RunningOrder({ view }: { view: FollowView }) {
  return (
    <ol className="running-order">
      {view.items.map((entry) => (
        <Entry key={entry.id} entry={entry} view={view} />
      ))}
    </ol>
  );
}

function Entry({ entry, view }: { entry: FollowEntry; view: FollowView }) {
  if (entry.kind === 'SECTION')
    return (
      <li className="running-order__section">
        <span className="figures">{entry.number}</span> {entry.title}
      </li>
    );
  const called = entry.id === view.calledItemId;
  return (
    <li className="running-order__item" data-called={called || undefined} data-own={entry.own || undefined}>
      <span className="figures font-medium">{entry.number}</span>
      <div className="min-w-0">
        <Link
          href={routes.sessionItem(view.conferenceNumber, entry.id)}
          prefetch={false}

          className="link"
          aria-current={entry.id === view.shown?.id ? 'true' : undefined}
        >
          {entry.title}
        </Link>
        <Marks entry={entry} called={called} />
      </div>
    </li>
  );
}

function Marks({ entry, called }: { entry: FollowEntry; called: boolean }) {
  const detail = entry.result && resultDetail(entry.result);
  if (!called && !entry.own && !entry.result && !entry.greenList && entry.changes === 0) return null;
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-4">
      {called && (
        <Chip tone="info" icon="forward">
          aufgerufen
        </Chip>
      )}
      {entry.result && <ResultChip outcome={entry.result.outcome} />}
      {detail !== null && <span className="text-14 text-muted figures">{detail}</span>}
      {entry.greenList && <GreenListChip />}
      {entry.changes > 0 && <span className="text-14 text-muted">Wortlaut geändert</span>}
      {entry.own && <span className="text-14 font-medium">Ihr Land</span>}
    </p>
  );
}
