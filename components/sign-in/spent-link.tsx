import Link from 'next/link';
import { Alert } from '@/components/ui/alert';
import { routes } from '@/lib/routes';

const TITLES = {
  USED: 'Dieser Link wurde bereits verwendet.',
  EXPIRED: 'Dieser Link ist abgelaufen oder durch einen neueren ersetzt.',
  UNKNOWN: 'Diesen Link gibt es nicht. Vielleicht wurde er nicht vollständig kopiert.',
} as const;

/** Why a one-time link opens nothing any more, and what to do. */
export function SpentLink({ state }: { state: keyof typeof TITLES }) {
  return (
    <Alert tone="warn" title={TITLES[state]}>
      <p>
        Haben Sie Ihr Kennwort schon gesetzt, können Sie sich{' '}
        <Link href={routes.signIn()} className="link">
          anmelden
        </Link>
        . Sonst bitten Sie die Administration um einen neuen Link.
      </p>
      <p className="mt-8">
        Gibt es noch keine Administration, schreibt das Programm bei jedem Start einen neuen Link in sein
        Protokoll.
      </p>
    </Alert>
  );
}
