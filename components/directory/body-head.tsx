import Link from 'next/link';
import { Chip } from '@/components/ui/chip';
import { Facts, type Fact } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { bodyAbbreviation } from '@/lib/domain/body-abbreviation';
import { formatDate } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { BodyPage } from '@/lib/read/body-page';
import { routes } from '@/lib/routes';

/** A body as the directory knows it now. */
export function BodyHead({ body }: { body: BodyPage }) {
  const abbreviation = bodyAbbreviation(body.code);
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Stellen', href: routes.directory() }, { label: abbreviation ?? body.name }]}
        overline={[TERMS.BodyKind[body.kind], abbreviation].filter((part) => part !== null).join(' · ')}
        title={body.name}
      >
        {body.lastDay !== null && (
          <Chip tone={body.ended ? 'neutral' : 'info'} icon="clock">
            {body.ended ? 'bestand' : 'besteht'} bis {formatDate(body.lastDay)}
          </Chip>
        )}
      </PageHead>
      <div className="mb-32">
        <Facts facts={factsOf(body)} />
      </div>
    </>
  );
}

function factsOf({ salutation, postalAddress, email, successor, predecessors }: BodyPage): Fact[] {
  const missing = <span className="text-muted">nicht eingetragen</span>;
  return [
    {
      term: 'Anschrift',
      value: postalAddress === null ? missing : <span className="whitespace-pre-line">{postalAddress}</span>,
    },
    { term: 'E-Mail-Adresse', value: email === null ? missing : <span className="break-all">{email}</span> },
    { term: 'Anrede', value: salutation ?? 'Sehr geehrte Damen und Herren,' },
    ...(successor ? [{ term: 'Nachfolge', value: <BodyLink {...successor} /> }] : []),
    ...predecessors.map((one) => ({ term: 'Vorgängerin', value: <BodyLink {...one} /> })),
  ];
}

function BodyLink({ code, name }: { code: string; name: string }) {
  return (
    <Link href={routes.body(code)} prefetch={false} className="link">
      {name}
    </Link>
  );
}
