import Link from 'next/link';
import { routes } from '@/lib/routes';

interface Props {
  session: {
    conferenceNumber: number;
    calledItemId: string | null;
    items: readonly { id: string; number: string; title: string }[];
  };
  /** The item on the page; null for none. */
  shown: { id: string } | null;
  /** Goes there without leaving the page; left out: the link leads there. */
  onBack?: () => void;
}

/** Where the reader looks at another item than the one that is called: which it is, and the way there. */
export function CalledElsewhere({ session, shown, onBack }: Props) {
  const called = session.items.find(({ id }) => id === session.calledItemId);
  if (!called || !shown || called.id === shown.id) return null;
  return (
    <p className="border-info bg-info-tint mb-16 flex flex-wrap gap-x-16 gap-y-4 border-l-4 px-16 py-8">
      <span>
        Aufgerufen ist TOP {called.number}, {called.title}.
      </span>
      <Link
        href={routes.sessionItem(session.conferenceNumber, null)}
        prefetch={false}
        className="link"
        onClick={(event) => {
          if (!onBack) return;
          event.preventDefault();
          onBack();
        }}
      >
        Zum aktuellen Punkt
      </Link>
    </p>
  );
}
