import Link from 'next/link';
import { DeadlineList } from '@/components/conference/deadline-list';
import { CurrentConference } from '@/components/start/current-conference';
import { LatestResolutions } from '@/components/start/latest-resolutions';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageHead } from '@/components/ui/page-head';
import type { StartPage } from '@/lib/read/start-page';
import { routes } from '@/lib/routes';

/** What comes next, and what waits. */
export function MemberStart({ page }: { page: StartPage }) {
  return (
    <>
      <PageHead title="Übersicht" />
      <div className="grid grid-cols-1 items-start gap-24 lg:grid-cols-2">
        <div className="flex flex-col gap-24">
          <CurrentConference page={page} />
          {page.can.import && <Imports imports={page.openImports} />}
          <LatestResolutions latest={page.latest} />
          {page.can.managePeople && <People />}
        </div>
        {page.deadlines.length > 0 && (
          <Card title="Nächste Fristen">
            <DeadlineList deadlines={page.deadlines} />
          </Card>
        )}
      </div>
    </>
  );
}

function People() {
  return (
    <Card title="Verwaltung">
      <p className="text-muted mb-12">Zugänge von Personen sperren und wieder öffnen.</p>
      <ButtonLink href={routes.people()} icon="people">
        Personen
      </ButtonLink>
    </Card>
  );
}

function Imports({ imports }: { imports: StartPage['openImports'] }) {
  return (
    <Card title="Importe, die auf Übernahme warten">
      {imports.length === 0 ? (
        <p className="text-muted">Keine. Eine Niederschrift als Datei lesen, prüfen und übernehmen:</p>
      ) : (
        <ul>
          {imports.map((draft) => (
            <li key={draft.id} className="border-line border-b py-8">
              <Link
                href={routes.importDraft(draft.id)}
                prefetch={false}
                className="link font-medium break-words"
              >
                {draft.fileName}
              </Link>
              <span className="text-muted figures block">vom {draft.createdAt}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-16">
        <ButtonLink href={routes.import()} icon="upload">
          Niederschrift importieren
        </ButtonLink>
      </div>
    </Card>
  );
}
