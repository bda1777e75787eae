import { Icon } from '@/components/ui/icon';
import type { OutboxPage } from '@/lib/read/outbox-page';

/** Mails of the Vorführbetrieb as they would have gone out to this person. */
export function KeptMailList({ mails }: { mails: NonNullable<OutboxPage['own']> }) {
  return (
    <ul className="max-w-[56rem]">
      {mails.map((mail) => (
        <li key={mail.id} className="border-line border-b py-4">
          <details className="group">
            <summary className="flex list-none min-h-44 flex-wrap items-center gap-x-16 gap-y-2 py-4 [&::-webkit-details-marker]:hidden">
              <span className="flex min-w-0 items-center gap-8 font-medium">
                <span className="group-open:rotate-180">
                  <Icon name="down" size={16} />
                </span>
                <span className="min-w-0 break-words">{mail.subject}</span>
              </span>
              <span className="text-muted text-14 figures">{mail.at}</span>
            </summary>
            <p className="bg-hued mb-12 rounded-[4px] p-16 break-words whitespace-pre-wrap">{mail.text}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
