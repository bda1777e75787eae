'use client';

import { useState } from 'react';
import { CalledElsewhere } from '@/components/live/called-elsewhere';
import { ClosePanel } from '@/components/session/close-panel';
import { ConflictList } from '@/components/session/conflict-list';
import { ConnectionStatus } from '@/components/session/connection-status';
import type { DeskForms } from '@/components/session/desk-actions';
import { DeskOrder } from '@/components/session/desk-order';
import { ItemStage } from '@/components/session/item-stage';
import { NextBar } from '@/components/session/next-bar';
import { SessionLog } from '@/components/session/session-log';
import { StartPanel } from '@/components/session/start-panel';
import { useDesk, type Desk } from '@/components/session/use-desk';
import { useDeskKeys } from '@/components/session/use-desk-keys';
import { useShownItem } from '@/components/session/use-shown-item';
import type { Session, SessionItem } from '@/lib/domain/session';
import type { SessionCommand } from '@/lib/domain/session-command';
import type { KeyAct } from '@/lib/domain/session-key';
import { nextItem } from '@/lib/domain/session-order';
import { commandWords } from '@/lib/i18n/session-words';
import type { SessionPage } from '@/lib/read/session-page';

interface Props {
  page: SessionPage;
  forms: DeskForms;
  /** Id of the item in the address; null: wherever the sitting is. */
  opened: string | null;
}

/** The recording page: one item fills it, keys and buttons record, and it goes on without a connection. */
export function RecordingDesk({ page, forms, opened }: Props) {
  const kept = useDesk(page);
  const { session } = kept;
  const { shown, show, stay } = useShownItem(session, opened);
  const [said, setSaid] = useState('');
  const act = (command: SessionCommand) => {
    kept.act(command);
    setSaid(`${commandWords(command, session.items)}.`);
    // The button that was pressed is gone then: the focus goes where the work goes on.
    const place = command.kind === 'CALL_ITEM' ? 'shown-item' : 'call-next';
    requestAnimationFrame(() => document.getElementById(place)?.focus());
  };
  const call = (itemId: string | null) => {
    show(null);
    act({ kind: 'CALL_ITEM', itemId });
  };
  const desk = { ...kept, act };
  useDeskKeys((key) => {
    const answer = press(key, { session, shown, call });
    if (answer !== null) setSaid(answer);
  });
  const waiting = desk.queue.queue.length;
  return (
    <>
      <ConnectionStatus state={desk.queue} conferenceNumber={page.number} />
      <ConflictList desk={desk} />
      <div className="recording">
        <div className="recording__main" onInput={stay}>
          <CalledElsewhere {...{ session, shown }} onBack={() => show(null)} />
          {session.status === 'PLANNED' && <StartPanel desk={desk} forms={forms} />}
          {shown && <ItemStage desk={desk} forms={forms} item={shown} />}
          <p role="status" className="key-answer">
            {said}
          </p>
          {session.status === 'RUNNING' && <NextBar {...{ session, forms, shown }} onCall={call} />}
          {session.status === 'RUNNING' && <ClosePanel {...{ session, forms, waiting }} />}
        </div>
        <Aside desk={desk} shown={shown} show={show} />
      </div>
    </>
  );
}

interface AsideProps {
  desk: Desk;
  shown: SessionItem | null;
  show: (itemId: string) => void;
}

function Aside({ desk: { session }, shown, show }: AsideProps) {
  return (
    <aside className="recording__side" aria-label="Verlauf und Ablauf">
      {session.status !== 'PLANNED' && (
        <section>
          <h2 className="text-18 mb-8 font-semibold">Festgehalten</h2>
          <SessionLog session={session} onShow={show} />
        </section>
      )}
      <details open>
        <summary className="text-18 mb-8 font-semibold">Ablauf</summary>
        <DeskOrder session={session} shownId={shown?.id ?? null} onShow={show} />
      </details>
    </aside>
  );
}

/** Does what the key is for, and gives what there is to say where it did nothing that can be seen. */
function press(
  key: KeyAct,
  { session, shown, call }: { session: Session; shown: SessionItem | null; call: (id: string) => void },
): string | null {
  if (session.status === 'PLANNED') return 'Die Sitzung ist noch nicht eröffnet.';
  if (key.kind === 'CALL_NEXT') {
    const next = session.status === 'RUNNING' ? nextItem(session) : null;
    if (next) call(next.id);
    return next ? null : 'Es ist kein weiterer Punkt aufzurufen.';
  }
  if (shown === null) return 'Es ist kein Punkt aufgerufen. N ruft den nächsten auf.';
  if (shown.decision) return `Zu TOP ${shown.number} ist bereits ein Ergebnis festgehalten.`;
  if (shown.id !== session.calledItemId)
    return `TOP ${shown.number} ist nicht aufgerufen; die Tasten gelten nur für den aufgerufenen Punkt.`;
  const form = document.getElementById('outcome-form');
  const place = form?.querySelector<HTMLElement>(
    key.kind === 'ASK' ? `[data-outcome="${key.outcome}"]` : `button[value="${key.outcome}"]`,
  );
  if (!place) return `Dieses Ergebnis gibt es zu TOP ${shown.number} nicht.`;
  if (place instanceof HTMLDetailsElement) {
    place.open = true;
    place.querySelector('select')?.focus();
  } else place.click();
  return null;
}
