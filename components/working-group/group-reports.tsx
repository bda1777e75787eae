import Link from 'next/link';
import { Chip } from '@/components/ui/chip';
import { CommandForm } from '@/components/ui/command-form';
import { DeliverForm } from '@/components/working-group/deliver-form';
import { OweForm } from '@/components/working-group/owe-form';
import type { FormAction } from '@/lib/forms/form-state';
import type { GroupReportView, WorkingGroupPage } from '@/lib/read/working-group-page';
import { routes } from '@/lib/routes';

interface Props {
  page: WorkingGroupPage;
  deliver: FormAction;
  remove: FormAction;
  owe: FormAction;
}

/** The reports a group owes and has delivered. */
export function GroupReports({ page, deliver, remove, owe }: Props) {
  return (
    <>
      {page.reports.length === 0 && <p className="text-muted">Es ist kein Bericht verlangt.</p>}
      <ul className="flex flex-col gap-16">
        {page.reports.map((report) => (
          <li key={report.id} data-keep className="border-line rounded-[4px] border p-16">
            <h3 className="font-medium">{report.title}</h3>
            <Standing groupId={page.id} report={report} />
            {report.delivered === null && page.can.report && (
              <details className="mt-8" data-print="no">
                <summary className="text-accent cursor-pointer">
                  Als vorgelegt vermerken<span className="sr-only">: {report.title}</span>
                </summary>
                <DeliverForm groupId={page.id} report={report} action={deliver} />
              </details>
            )}
            {report.delivered === null && page.can.edit && (
              <div className="mt-8">
                <CommandForm
                  action={remove}
                  hidden={{ groupId: page.id, reportId: report.id }}
                  rank="tertiary"
                  small
                  submit={
                    <>
                      Entfernen<span className="sr-only">: {report.title}</span>
                    </>
                  }
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {page.can.edit && !page.ended && (
        <details className="mt-16" data-print="no">
          <summary className="text-accent cursor-pointer">Weiteren Bericht vormerken</summary>
          <OweForm groupId={page.id} action={owe} />
        </details>
      )}
    </>
  );
}

function Standing({ groupId, report }: { groupId: string; report: GroupReportView }) {
  const { due, overdue, delivered, file, item } = report;
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-16 gap-y-4">
      {due && <span>Vorzulegen: {due}</span>}
      {delivered ? (
        <Chip tone="good" icon="check">
          vorgelegt am {delivered}
        </Chip>
      ) : (
        <Chip tone={overdue ? 'bad' : 'neutral'} icon={overdue ? 'warning' : 'clock'}>
          {overdue ? 'überfällig' : 'steht aus'}
        </Chip>
      )}
      {item && (
        <Link href={routes.agenda(item.conference)} prefetch={false} className="link figures">
          {item.conference}. IntMK, TOP {item.number}
        </Link>
      )}
      {file && (
        <a href={routes.workingGroupFile(groupId, report.id)} className="link" download>
          {file.name}
        </a>
      )}
    </p>
  );
}
