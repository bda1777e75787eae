import Link from 'next/link';
import { Alert } from '@/components/ui/alert';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  /** Null: the Hauptkonferenz has no day to count from. */
  count: number | null;
}

/** Says that deadlines no longer follow from the date; nothing where they do. */
export function OutdatedDeadlines({ conference, count }: Props) {
  if (count === null || count === 0) return null;
  return (
    <div className="mb-24">
      <Alert
        tone="warn"
        title={
          count === 1
            ? 'Eine Frist passt nicht mehr zum Termin der Hauptkonferenz'
            : `${count} Fristen passen nicht zum Termin der Hauptkonferenz`
        }
      >
        <Link href={routes.deadlines(conference)} prefetch={false} className="link">
          Ansehen, was sich ändern würde, und neu berechnen
        </Link>
      </Alert>
    </div>
  );
}
