import { WaitingChip } from '@/components/session/decision-panel';
import type { RecordedDecision, Session } from '@/lib/domain/session';
import { isPending } from '@/lib/domain/session-pending';
import { formatTime } from '@/lib/i18n/format';
import { decisionWords } from '@/lib/i18n/session-words';

interface Props {
  session: Session;
  /** Shows the item on the page. */
  onShow: (itemId: string) => void;
}

/** Everything that was recorded, latest first, slips and what put them right included. */
export function SessionLog({ session, onShow }: Props) {
  const entries = session.items
    .flatMap((item) => item.log.filter(({ enBloc }) => !enBloc).map((entry) => ({ item, entry })))
    .sort((a, b) => rank(b.entry) - rank(a.entry));
  if (entries.length === 0) return <p className="text-muted">Noch ist nichts festgehalten.</p>;
  return (
    <ol className="session-log">
      {entries.map(({ item, entry }) => (
        <li key={entry.id} data-taken-back={entry.takenBack || undefined}>
          <span className="figures text-14 text-muted">{formatTime(entry.recordedAt)}</span>
          <div className="min-w-0">
            <button type="button" className="link text-left font-medium" onClick={() => onShow(item.id)}>
              TOP {item.number}
            </button>
            : {entry.takenBack ? 'Ergebnis zurückgenommen' : decisionWords(entry, item)}
            {entry.correctionReason !== null && (
              <span className="text-14 text-muted block">Grund: {entry.correctionReason}</span>
            )}
            <span className="text-14 text-muted block">{entry.recordedBy}</span>
            {isPending(entry) && <WaitingChip />}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What still waits here comes last on record, whatever the clock of this machine says. */
function rank(entry: RecordedDecision): number {
  return entry.recordedAt.getTime() + (isPending(entry) ? Number.MAX_SAFE_INTEGER / 2 : 0);
}
