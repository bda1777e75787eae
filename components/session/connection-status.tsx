import type { Connection, QueueState } from '@/components/session/queue-sender';
import { Icon, type IconName } from '@/components/ui/icon';
import { routes } from '@/lib/routes';

interface Props {
  state: QueueState;
  conferenceNumber: number;
}

const ICONS: Record<Connection, IconName> = {
  CONNECTED: 'check',
  SENDING: 'upload',
  INTERRUPTED: 'warning',
  SIGNED_OUT: 'lock',
};

/** How the connection is, always in words; said politely when it changes. */
export function ConnectionStatus({ state, conferenceNumber }: Props) {
  const { connection, others, stored } = state;
  const troubled = connection === 'INTERRUPTED' || connection === 'SIGNED_OUT';
  return (
    <div data-print="no" className="connection-status" data-troubled={troubled || undefined}>
      <p role="status" className="flex items-start gap-8">
        <span className={`flex pt-2 ${troubled ? 'text-warn' : 'text-good'}`}>
          <Icon name={ICONS[connection]} />
        </span>
        <span>{connectionWords(state)}</span>
      </p>
      {connection === 'SIGNED_OUT' && (
        <a
          className="link"
          href={routes.signIn(routes.session(conferenceNumber))}
          target="_blank"
          rel="noopener"
        >
          In einem neuen Fenster anmelden
        </a>
      )}
      {!stored && (
        <p className="font-medium">
          Dieser Browser bewahrt nichts auf. Bitte schließen Sie dieses Fenster nicht, solange etwas wartet.
        </p>
      )}
      {others > 0 && (
        <p>
          Auf diesem Gerät {others === 1 ? 'liegt eine Aufzeichnung' : `liegen ${others} Aufzeichnungen`}{' '}
          einer anderen Person. Übertragen wird das, sobald sie sich hier wieder anmeldet und diese Seite
          öffnet.
        </p>
      )}
    </div>
  );
}

function connectionWords({ connection, queue }: QueueState): string {
  const waiting = queue.filter(({ refusal }) => refusal === null).length;
  const waits =
    waiting === 1
      ? '1 Aufzeichnung wartet auf diesem Gerät'
      : `${waiting} Aufzeichnungen warten auf diesem Gerät`;
  if (connection === 'SENDING')
    return waiting > 1 ? `Wird übertragen … noch ${waiting}` : 'Wird übertragen …';
  if (connection === 'INTERRUPTED')
    return waiting > 0
      ? `Verbindung unterbrochen: ${waits}. Sie können weiter aufzeichnen.`
      : 'Verbindung unterbrochen. Sie können weiter aufzeichnen.';
  if (connection === 'SIGNED_OUT')
    return waiting > 0
      ? `Ihre Anmeldung ist beendet: ${waits}, bis Sie sich wieder anmelden.`
      : 'Ihre Anmeldung ist beendet. Bitte melden Sie sich wieder an.';
  if (queue.length > waiting) return 'Verbunden. Nicht alles wurde übernommen; bitte entscheiden Sie unten.';
  return waiting > 0 ? `Verbunden. ${waits}.` : 'Verbunden. Alles ist übertragen.';
}
