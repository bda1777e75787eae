import Link from 'next/link';
import { TimeLine } from '@/components/conference/time-line';
import { CurrentConference } from '@/components/start/current-conference';
import { LatestNotifications } from '@/components/start/latest-notifications';
import { LatestResolutions } from '@/components/start/latest-resolutions';
import { TaskList } from '@/components/start/task-list';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageHead } from '@/components/ui/page-head';
import type { StartPage } from '@/lib/read/start-page';
import { routes } from '@/lib/routes';

/** On the left what waits for the person and what is new, on the right where the term stands. */
export function MemberStart({ page }: { page: StartPage }) {
  return (
    <>
      <PageHead title="Übersicht" />
      <div className="grid grid-cols-1 items-start gap-24 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-32">
        <div className="flex min-w-0 flex-col gap-24">
          <TaskList tasks={page.tasks} />
          <LatestNotifications notifications={page.notifications} />
          {page.can.import && <Imports imports={page.openImports} />}
          {page.can.managePeople && <People />}
        </div>
        <div className="flex min-w-0 flex-col gap-24">
          <CurrentConference page={page} />
          {page.timeLine && page.timeLine.entries.length > 0 && (
            <Card title="Zeitplan">
              <TimeLine timeLine={page.timeLine} />
            </Card>
          )}
          <LatestResolutions latest={page.latest} />
        </div>
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
