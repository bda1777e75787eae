import { notFound } from 'next/navigation';
import { ChangePanel } from '@/components/minutes/change-panel';
import { FreezeForm } from '@/components/minutes/freeze-form';
import { MinutesEditor } from '@/components/minutes/minutes-editor';
import { MinutesFiles } from '@/components/minutes/minutes-files';
import { MinutesStatusChip } from '@/components/minutes/minutes-status-chip';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { minutesEditorPage } from '@/lib/read/minutes-editor-page';
import { routeNumber } from '@/lib/route-number';
import { routes, type MinutesPart } from '@/lib/routes';
import { freeze, settle, write } from './actions';

/** The draft of one of the two minutes, for the office. */
export async function EditorPage({ number: text, part }: { number: string; part: MinutesPart }) {
  const number = routeNumber(text);
  if (number === null) notFound();
  const page = await minutesEditorPage(await requireUser(routes.editMinutes(number, part)), number, part);
  if (!page) notFound();
  const { title, edition } = page;
  return (
    <>
      <PageHead
        crumbs={[
          { label: page.name, href: routes.conference(number) },
          { label: 'Niederschrift', href: routes.minutes(number) },
          { label: title },
        ]}
        overline={`${page.name} · Fassung ${edition.number}`}
        title={title}
        actions={<MinutesFiles conference={number} part={part} edition={edition.number} />}
      >
        <p className="text-muted max-w-[46rem]">
          <MinutesStatusChip status="DRAFT" /> Wortlaut, Antragsteller und Ergebnisse kommen aus der
          Aufzeichnung und werden dort berichtigt. Was Sie in die Felder schreiben, bleibt Ihre Fassung, auch
          wenn sich die Aufzeichnung ändert. Eine Leerzeile trennt Absätze, „1. “ beginnt eine Ziffer, „- “
          einen Spiegelstrich.
        </p>
      </PageHead>
      <ChangePanel page={page} action={settle} />
      <MinutesEditor page={page} action={write} />
      <div className="mt-32">
        <Section title="Festschreiben" screenOnly>
          <FreezeForm
            page={{ edition, freezing: page.freezing }}
            waiting={page.changes.length}
            action={freeze}
          />
        </Section>
      </div>
    </>
  );
}
