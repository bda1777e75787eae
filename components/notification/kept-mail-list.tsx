import type { OutboxPage } from '@/lib/read/outbox-page';

/** Mails of the Vorführbetrieb as they would have gone out to this person. */
export function KeptMailList({ mails }: { mails: NonNullable<OutboxPage['own']> }) {
  return (
    <ul className="max-w-[56rem]">
      {mails.map((mail) => (
        <li key={mail.id} className="border-line border-b py-4">
          <details>
            <summary className="flex min-h-44 flex-wrap items-center gap-x-16 gap-y-2 py-4">
              <span className="font-medium break-words">{mail.subject}</span>
              <span className="text-muted text-14 figures">{mail.at}</span>
            </summary>
            <p className="bg-hued mb-12 rounded-[4px] p-16 break-words whitespace-pre-wrap">{mail.text}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
