import { randomUUID } from 'node:crypto';
import { MemberList } from '@/components/attendance/member-list';
import { stayWords } from '@/components/attendance/stay-words';
import { Chip } from '@/components/ui/chip';
import { CommandForm } from '@/components/ui/command-form';
import { ButtonLink } from '@/components/ui/button';
import type { FormAction } from '@/lib/forms/form-state';
import type { AttendancePage, StateAttendance } from '@/lib/read/attendance-page';
import { routes } from '@/lib/routes';

interface Props {
  page: AttendancePage;
  /** A delegation comes or goes. */
  presence: FormAction;
}

/** The sixteen Länder: who comes for each, and whether it is in the room. */
export function StateList({ page, presence }: Props) {
  return (
    <ul className="attendance">
      {page.states.map((entry) => (
        <li key={entry.state} data-keep data-own={entry.state === page.ownState || undefined}>
          <div>
            <h3 className="font-semibold">
              {entry.name}
              {entry.state === page.ownState && <span className="text-14 font-medium"> · Ihr Land</span>}
            </h3>
            <p className="text-14 text-muted">{entry.printedName}</p>
          </div>
          <MemberList members={entry.members} />
          <Presence entry={entry} />
          <div data-print="no" className="flex flex-wrap items-start gap-8">
            {page.moment && page.status !== 'HELD' && (
              <PresenceForm page={page} entry={entry} action={presence} />
            )}
            {entry.editable && (
              <ButtonLink
                small
                rank="tertiary"
                href={routes.attendance(page.number, { state: entry.state, before: page.moment?.itemId })}
              >
                Bearbeiten<span className="sr-only">: {entry.name}</span>
              </ButtonLink>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Presence({ entry: { present, stays } }: { entry: StateAttendance }) {
  return (
    <div>
      {present ? (
        <Chip tone="good" icon="check">
          anwesend
        </Chip>
      ) : (
        <Chip>{stays.length > 0 ? 'gegangen' : 'nicht erfasst'}</Chip>
      )}
      {stays.length > 0 && <p className="text-14 text-muted mt-4">{stays.map(stayWords).join('; ')}</p>}
    </div>
  );
}

function PresenceForm({
  page,
  entry,
  action,
}: {
  page: AttendancePage;
  entry: StateAttendance;
  action: FormAction;
}) {
  // Nobody leaves before it began.
  if (entry.present && page.status === 'PLANNED') return null;
  return (
    <CommandForm
      action={action}
      hidden={{
        conferenceNumber: page.number,
        clientKey: randomUUID(),
        state: entry.state,
        kind: entry.present ? 'STATE_LEFT' : 'STATE_ARRIVED',
        itemId: page.moment?.itemId ?? '',
      }}
      submit={
        <>
          {entry.present ? 'Geht' : 'Kommt'}
          <span className="sr-only">: {entry.name}</span>
        </>
      }
      rank="secondary"
      small
    />
  );
}
