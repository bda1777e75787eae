import { CommandForm } from '@/components/ui/command-form';
import { EmptyState } from '@/components/ui/empty-state';
import type { FormAction } from '@/lib/forms/form-state';
import { formatConference } from '@/lib/i18n/format';
import type { FollowUpReportPage } from '@/lib/read/follow-up-report-page';
import { ReportedDemandList } from './reported-demand-list';
import { ReportWords } from './report-words';

interface Props {
  page: FollowUpReportPage;
  action: FormAction;
}

/** What an Anlage made today says, and for the office the button that makes it. */
export function ReportDraft({ page: { number, draft, upToDate, can }, action }: Props) {
  if (!draft)
    return (
      <EmptyState title="Nichts zu berichten">
        Frühere Konferenzen haben nichts erbeten oder gefordert, was noch offen oder seit der letzten Anlage
        erledigt ist. Vorschläge zählen erst, wenn sie bestätigt sind.
      </EmptyState>
    );
  return (
    <>
      <ReportWords figures={draft.figures} comparedWith={draft.comparedWith} />
      <p className="text-muted mt-8 max-w-[46rem]">
        Aufgenommen wird alles, was noch offen ist, und was seit der letzten Anlage erledigt wurde.
        Bewertungen stehen darin, sobald sie freigegeben oder öffentlich sind; sonst heißt es „Bewertung:
        steht aus“, und der Stand wird ohne sie angegeben.
      </p>
      {can.create && !upToDate && (
        <div className="mt-16" data-print="no">
          <CommandForm action={action} hidden={{ conferenceNumber: number }} submit="Anlage erstellen" />
        </div>
      )}
      {upToDate && <p className="mt-16 font-medium">Die letzte Fassung ist auf diesem Stand.</p>}
      {draft.content.sections.map(({ conference, demands }) => (
        <section key={conference.number} className="mt-24">
          <h3 className="text-18 mb-8 font-semibold">Beschlüsse der {formatConference(conference)}</h3>
          <ReportedDemandList
            conference={conference.number}
            demands={demands}
            compared={draft.content.before !== null}
          />
        </section>
      ))}
    </>
  );
}
