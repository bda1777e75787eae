import { RetryMailForm } from '@/components/notification/retry-mail-form';
import { Chip } from '@/components/ui/chip';
import type { FormAction } from '@/lib/forms/form-state';
import type { MailStatusView } from '@/lib/read/outbox-page';

interface Props {
  mails: readonly MailStatusView[];
  retry: FormAction;
}

/** Mails that have not arrived: to whom, how often tried, and why not; never what they say. */
export function DeliveryList({ mails, retry }: Props) {
  return (
    <ul>
      {mails.map((mail) => (
        <li
          key={mail.id}
          className="border-line flex flex-wrap items-start justify-between gap-x-24 gap-y-8 border-b py-12"
        >
          <span>
            <span className="flex flex-wrap items-center gap-x-12 gap-y-4">
              <span className="font-medium">E-Mail an {mail.to}</span>
              <Chip tone={mail.failed ? 'bad' : 'neutral'} icon={mail.failed ? 'warning' : 'clock'}>
                {mail.failed ? 'nicht zugestellt' : 'unterwegs'}
              </Chip>
            </span>
            <span className="figures mt-2 block">
              {mail.status}
              {mail.error && `; der Mailserver meldet: ${mail.error}`}
            </span>
            <span className="text-muted text-14 figures block">vom {mail.at}</span>
          </span>
          {mail.failed && <RetryMailForm messageId={mail.id} to={mail.to} action={retry} />}
        </li>
      ))}
    </ul>
  );
}
