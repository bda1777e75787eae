import { Icon } from '@/components/ui/icon';
import type { Connection } from '@/components/live/use-session-state';

const SENTENCES: Record<NonNullable<Connection>, string> = {
  LIVE: 'Diese Seite zeigt jede Änderung von selbst.',
  POLLING: 'Diese Seite fragt alle 5 Sekunden nach Änderungen.',
  LOST: 'Die Verbindung ist unterbrochen. Sie sehen den letzten Stand; sobald sie zurück ist, geht es von selbst weiter.',
  ENDED:
    'Ihre Anmeldung ist beendet. Sie sehen den letzten Stand; bitte melden Sie sich neu an und laden Sie die Seite neu.',
};

/** Whether what is seen is the present state, in words. */
export function ConnectionLine({ connection }: { connection: Connection }) {
  if (connection === null) return null;
  const standing = connection === 'LOST' || connection === 'ENDED';
  return (
    <p
      role="status"
      data-print="no"
      className={`text-14 flex items-start gap-8 ${standing ? 'text-ink font-medium' : 'text-muted'}`}
    >
      <span className={standing ? 'text-bad' : 'text-good'}>
        <Icon name={standing ? 'warning' : 'check'} />
      </span>
      {SENTENCES[connection]}
    </p>
  );
}
