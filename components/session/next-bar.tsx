import type { DeskForms } from '@/components/session/desk-actions';
import { DeskForm } from '@/components/session/desk-form';
import { Button } from '@/components/ui/button';
import type { Session, SessionItem } from '@/lib/domain/session';
import { isOpenItem, nextItem } from '@/lib/domain/session-order';

interface Props {
  session: Session;
  forms: DeskForms;
  /** The item on the page; null for none. */
  shown: SessionItem | null;
  onCall: (itemId: string | null) => void;
}

/** What comes next, and the way there; where another item is shown than the called one, calling that. */
export function NextBar({ session, forms, shown, onCall }: Props) {
  const next = nextItem(session);
  const other = shown !== null && shown.id !== session.calledItemId && isOpenItem(shown) ? shown : null;
  return (
    <section aria-label="Als Nächstes" data-print="no" className="next-bar">
      {other && (
        <CallForm {...{ forms, onCall }} item={other} id="call-shown">
          TOP {other.number} aufrufen
        </CallForm>
      )}
      {next && next.id !== other?.id && (
        <>
          <p className="min-w-0 flex-[1_1_14rem]">
            <span className="text-14 text-muted block">Als Nächstes</span>
            <span className="figures font-medium">TOP {next.number}</span> {next.title}
          </p>
          <CallForm {...{ forms, onCall }} item={next} id="call-next" rank={other ? 'secondary' : 'primary'}>
            <kbd aria-hidden="true" className="key-cap">
              N
            </kbd>
            TOP {next.number} aufrufen
          </CallForm>
        </>
      )}
      {!next && !other && <p className="flex-1 font-medium">Alle Punkte haben ein Ergebnis.</p>}
    </section>
  );
}

interface CallProps extends Pick<Props, 'forms' | 'onCall'> {
  id: string;
  item: SessionItem;
  rank?: 'primary' | 'secondary';
  children: React.ReactNode;
}

function CallForm({ id, forms, item, onCall, rank = 'primary', children }: CallProps) {
  return (
    <DeskForm
      forms={forms}
      action={forms.actions.call}
      hidden={{ itemId: item.id }}
      onCommand={() => onCall(item.id)}
    >
      <Button id={id} rank={rank}>
        {children}
      </Button>
    </DeskForm>
  );
}
