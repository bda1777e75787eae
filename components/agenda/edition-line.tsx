import Link from 'next/link';
import { Chip } from '@/components/ui/chip';
import type { AgendaPage } from '@/lib/read/agenda-page';
import { routes } from '@/lib/routes';

/** Which edition was sent out, and whether what stands here is more than that. */
export function EditionLine({ page }: { page: AgendaPage }) {
  const { number, edition, preparing } = page;
  if (!edition)
    return preparing ? (
      <p className="mb-16">
        <Chip tone="warn" icon="edit">
          in Vorbereitung
        </Chip>{' '}
        Diese Tagesordnung ist noch nicht versandt; Nummern können sich noch ändern.
      </p>
    ) : null;
  return (
    <p className="mb-16 flex flex-wrap items-center gap-x-12 gap-y-4">
      <Chip tone="info" icon="document">
        {edition.name} versandt
      </Chip>
      <Link href={routes.agendaEdition(number, edition.letter)} prefetch={false} className="link">
        Fassung {edition.letter} und ihre Dateien
      </Link>
      <Link href={routes.agendaEditions(number)} prefetch={false} className="link">
        Alle Fassungen
      </Link>
      {preparing && (
        <span className="text-muted">
          Hier steht der aktuelle Stand; Änderungen seit dem Versand sind enthalten.
        </span>
      )}
    </p>
  );
}
