import Link from 'next/link';
import { Alert } from '@/components/ui/alert';
import { Chip } from '@/components/ui/chip';
import { Facts, type Fact } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { TERMS } from '@/lib/i18n/terms';
import type { DispatchPage } from '@/lib/read/dispatch-page';
import { routes } from '@/lib/routes';

/** To whom, about what, where it stands. */
export function LetterHead({ page }: { page: DispatchPage }) {
  const { row, conference, status } = page;
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Erfolgskontrolle', href: routes.followUp() },
          { label: `Übersendung ${conference.name}`, href: routes.dispatches(conference.number) },
          { label: row.recipient },
        ]}
        overline={`${TERMS.DispatchKind[row.kind]} · ${conference.name}`}
        title={row.recipient}
      >
        <p className="flex flex-wrap items-center gap-8">
          <Chip tone={status === 'SENT' ? 'good' : 'neutral'} icon={status === 'SENT' ? 'check' : 'edit'}>
            {TERMS.DispatchStatus[status]}
          </Chip>
          {row.overdue && (
            <Chip tone="bad" icon="clock">
              keine Antwort
            </Chip>
          )}
          {row.reminded && <Chip icon="bell">erinnert</Chip>}
        </p>
      </PageHead>
      {row.superseded.length > 0 && (
        <div className="mb-24">
          <Alert tone="warn" title={`Nach dem Versand neu gefasst: TOP ${row.superseded.join(', ')}`}>
            Das Schreiben enthält den Wortlaut vom Tag des Versands.
          </Alert>
        </div>
      )}
      <div className="mb-32">
        <Facts facts={factsOf(page)} />
      </div>
    </>
  );
}

function factsOf({ row, requests, reminds, reminders }: DispatchPage): Fact[] {
  return [
    { term: 'Inhalt', value: row.content },
    ...(row.sent ? [{ term: 'Versandt', value: row.sent }] : []),
    ...(row.due ? [{ term: 'Antwort erbeten bis', value: row.due }] : []),
    ...(row.answered
      ? [{ term: 'Antworten', value: <Answers words={row.answered} requests={requests} /> }]
      : []),
    ...(reminds
      ? [
          {
            term: 'Erinnert an',
            value: <LetterLink id={reminds.id} label={`Schreiben vom ${reminds.sent}`} />,
          },
        ]
      : []),
    ...reminders.map(({ id, sent }) => ({
      term: 'Erinnerung',
      value: <LetterLink id={id} label={sent === null ? 'Entwurf' : `vom ${sent}`} />,
    })),
  ];
}

function LetterLink({ id, label }: { id: string; label: string }) {
  return (
    <Link href={routes.dispatch(id)} prefetch={false} className="link">
      {label}
    </Link>
  );
}

function Answers({ words, requests }: { words: string; requests: DispatchPage['requests'] }) {
  return (
    <>
      <span className="figures">{words}</span>
      <ul className="mt-4 flex flex-col gap-4">
        {requests.map(({ place, label, answered }) => (
          <li key={`${place.item} ${place.clause} ${place.position}`}>
            <Link href={routes.demand(place)} prefetch={false} className="link figures">
              {label}
            </Link>
            : {answered ? 'beantwortet oder erledigt' : 'offen'}
          </li>
        ))}
      </ul>
    </>
  );
}
