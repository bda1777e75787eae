import { CalendarFeedForm } from '@/components/conference/calendar-feed-form';
import { CalendarFeedList } from '@/components/conference/calendar-feed-list';
import { ButtonLink } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/forms/form-state';
import type { CalendarFeedView } from '@/lib/read/calendar-feeds';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  feeds: readonly CalendarFeedView[];
  create: FormAction;
  revoke: FormAction;
}

/** The deadlines in one's own calendar: once as a file, or by an address that keeps itself up to date. */
export function CalendarSection({ conference, feeds, create, revoke }: Props) {
  return (
    <Section title="Im eigenen Kalender" screenOnly>
      <p className="text-muted mb-12 max-w-[46rem]">
        Mit einer Kalenderadresse hält sich Ihr Kalender selbst auf dem Stand: Fristen und Sitzungen der
        laufenden und kommenden Konferenzen, keine Titel von Anträgen. Als Datei erhalten Sie den heutigen
        Stand dieser Konferenz.
      </p>
      <p className="mb-20">
        <ButtonLink href={routes.deadlinesFile(conference)} icon="download" download>
          Fristen als Kalenderdatei (.ics)
        </ButtonLink>
      </p>
      <CalendarFeedList feeds={feeds} revoke={revoke} />
      <CalendarFeedForm action={create} />
    </Section>
  );
}
