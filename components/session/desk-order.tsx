import { AgendaRemark } from '@/components/agenda/agenda-remark';
import { GreenListChip } from '@/components/agenda/green-list-chip';
import { ResultChip } from '@/components/live/result-chip';
import type { Session, SessionItem } from '@/lib/domain/session';
import { remarkOf } from '@/components/session/remark-of';
import { Chip } from '@/components/ui/chip';
import { routes } from '@/lib/routes';

interface Props {
  session: Session;
  shownId: string | null;
  onShow: (itemId: string) => void;
}

/** The running order with the state of each item; a click shows it without leaving the page. */
export function DeskOrder({ session, shownId, onShow }: Props) {
  return (
    <ol className="running-order">
      {session.items.map((item) =>
        item.kind === 'SECTION' ? (
          <li key={item.id} className="running-order__section">
            <span className="figures">{item.number}</span> {item.title}
          </li>
        ) : (
          <li
            key={item.id}
            className="running-order__item"
            data-called={item.id === session.calledItemId || undefined}
          >
            <span className="figures font-medium">{item.number}</span>
            <div className="min-w-0">
              <a
                href={routes.sessionItem(session.conferenceNumber, item.id)}
                className="link"
                aria-current={item.id === shownId ? 'true' : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  onShow(item.id);
                }}
              >
                {item.title}
              </a>
              <Marks item={item} called={item.id === session.calledItemId} />
            </div>
          </li>
        ),
      )}
    </ol>
  );
}

function Marks({ item, called }: { item: SessionItem; called: boolean }) {
  const onList = item.greenListEntryId !== null;
  if (!called && !onList && !item.decision && item.status === 'OPEN') return null;
  return (
    <p className="mt-4 flex flex-wrap gap-8">
      {called && (
        <Chip tone="info" icon="forward">
          aufgerufen
        </Chip>
      )}
      {onList && <GreenListChip />}
      {item.decision ? (
        <ResultChip outcome={item.decision.outcome} />
      ) : (
        <AgendaRemark entry={remarkOf(item)} />
      )}
    </p>
  );
}
