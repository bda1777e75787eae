import { PageHead } from '@/components/ui/page-head';
import type { AttendancePage } from '@/lib/read/attendance-page';
import { routes } from '@/lib/routes';

/** Which meeting it is, and how many are in the room. */
export function AttendanceHead({ page }: { page: AttendancePage }) {
  const { number, name, meeting, present, states, status } = page;
  const count = `${present} von ${states.length} Ländern`;
  return (
    <PageHead
      crumbs={[
        { label: 'Konferenzen', href: routes.conferences() },
        { label: name, href: routes.conference(number) },
        { label: 'Sitzung', href: routes.session(number) },
        { label: 'Anwesenheit' },
      ]}
      overline={`${name} · ${meeting}`}
      title="Anwesenheit"
    >
      <p className="figures">
        {status === 'HELD' ? `Zum Schluss waren ${count} anwesend.` : `${count} sind anwesend.`}
      </p>
    </PageHead>
  );
}
