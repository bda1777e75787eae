'use client';

import { useState } from 'react';
import { newClientKey } from '@/components/session/new-client-key';
import type { Desk } from '@/components/session/use-desk';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import type { RecordedDecision, SessionItem } from '@/lib/domain/session';
import { discarded, followersOf, insisted, retried, type QueuedCommand } from '@/lib/domain/session-queue';
import { formatTime } from '@/lib/i18n/format';
import { commandWords, decisionWords } from '@/lib/i18n/session-words';

/** What the program refused: both sides of each conflict and what can be done about it. Nothing is lost until then. */
export function ConflictList({ desk }: { desk: Desk }) {
  const refused = desk.queue.queue.filter(({ refusal }) => refusal !== null);
  if (refused.length === 0) return null;
  return (
    <section aria-labelledby="conflicts" className="mb-24 flex flex-col gap-16">
      <h2 id="conflicts" className="text-20 font-semibold">
        Nicht übernommen: {refused.length}
      </h2>
      {refused.map((entry) => (
        <Conflict key={entry.sent.clientKey} desk={desk} entry={entry} />
      ))}
    </section>
  );
}

function Conflict({ desk, entry }: { desk: Desk; entry: QueuedCommand }) {
  const { sent, refusal } = entry;
  const { items } = desk.page.session;
  const item = 'state' in sent.command ? null : (items.find(({ id }) => id === subjectId(entry)) ?? null);
  return (
    <div role="alert" className="border-bad bg-bad-tint flex gap-12 border-l-4 p-16">
      <span className="text-bad pt-2">
        <Icon name="warning" />
      </span>
      <div className="flex min-w-0 flex-col gap-12">
        <p>{refusal?.message}</p>
        <dl className="grid gap-x-24 gap-y-4 sm:grid-cols-[max-content_minmax(0,1fr)]">
          <dt className="text-muted">Ihre Aufzeichnung</dt>
          <dd>
            {commandWords(sent.command, items)}, {formatTime(new Date(sent.sentAt))}
          </dd>
          {item && (
            <>
              <dt className="text-muted">Es steht</dt>
              <dd>{standingWords(item, item.decision)}</dd>
            </>
          )}
        </dl>
        <Ways desk={desk} entry={entry} item={item} />
      </div>
    </div>
  );
}

function Ways({ desk, entry, item }: { desk: Desk; entry: QueuedCommand; item: SessionItem | null }) {
  const [errors, setErrors] = useState<string[]>([]);
  const { clientKey, command } = entry.sent;
  const followers = followersOf(desk.queue.queue, clientKey).size;
  const standing = item?.decision ?? null;
  const insist = (form: FormData) => {
    const typed = form.get('reason');
    const reason = typeof typed === 'string' ? typed.trim() : '';
    setErrors(reason === '' ? ['Bitte nennen Sie den Grund.'] : []);
    const insistence = { clientKey: newClientKey(), standingId: standing?.id ?? null, reason };
    if (reason !== '') desk.change((queue) => insisted(queue, clientKey, insistence));
  };
  return (
    <>
      {command.kind === 'RECORD_OUTCOME' && standing && (
        <form
          className="flex max-w-[30rem] flex-col gap-8"
          onSubmit={(event) => {
            event.preventDefault();
            insist(new FormData(event.currentTarget));
          }}
        >
          <TextField
            id={`reason-${clientKey}`}
            name="reason"
            label="Grund der Berichtigung"
            errors={errors}
          />
          <div>
            <Button icon="edit">Als Berichtigung festhalten</Button>
          </div>
        </form>
      )}
      <div className="flex flex-wrap gap-8">
        <Button type="button" onClick={() => desk.change((queue) => discarded(queue, clientKey))}>
          Meine Aufzeichnung verwerfen{followers > 0 && ` (mit ${followers}, die darauf aufbauen)`}
        </Button>
        <Button
          type="button"
          rank="tertiary"
          onClick={() => desk.change((queue) => retried(queue, clientKey))}
        >
          Noch einmal übertragen
        </Button>
      </div>
    </>
  );
}

function subjectId({ sent: { command } }: QueuedCommand): string | null {
  return command.itemId;
}

function standingWords(item: SessionItem, decision: RecordedDecision | null): string {
  if (decision === null) return `TOP ${item.number}: kein Ergebnis`;
  const by = decision.recordedBy === null ? '' : `, ${decision.recordedBy}`;
  return `TOP ${item.number}: ${decisionWords(decision, item)}${by}, ${formatTime(decision.recordedAt)}`;
}
