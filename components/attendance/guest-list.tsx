import { MemberList } from '@/components/attendance/member-list';
import { ButtonLink } from '@/components/ui/button';
import { CommandForm } from '@/components/ui/command-form';
import type { FormAction } from '@/lib/forms/form-state';
import type { AttendancePage } from '@/lib/read/attendance-page';
import { routes } from '@/lib/routes';

/** Who comes without a vote, by body. */
export function GuestList({ page, remove }: { page: AttendancePage; remove: FormAction }) {
  return (
    <>
      {page.guests.length === 0 ? (
        <p className="text-muted mb-16">Noch keine Gäste gemeldet.</p>
      ) : (
        <ul className="attendance mb-16">
          {page.guests.map(({ id, name, members }) => (
            <li key={id} data-keep>
              <h3 className="font-semibold">{name}</h3>
              <MemberList members={members} />
              {page.can.record && id !== null && (
                <div data-print="no" className="flex flex-wrap items-start gap-8">
                  <ButtonLink small rank="tertiary" href={routes.attendance(page.number, { guests: id })}>
                    Bearbeiten<span className="sr-only">: {name}</span>
                  </ButtonLink>
                  <CommandForm
                    action={remove}
                    hidden={{ conferenceNumber: page.number, delegationId: id }}
                    submit={
                      <>
                        Von der Liste nehmen<span className="sr-only">: {name}</span>
                      </>
                    }
                    rank="tertiary"
                    small
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {page.can.record && (
        <ButtonLink href={routes.attendance(page.number, { guests: 'neu' })} icon="people">
          Gäste hinzufügen
        </ButtonLink>
      )}
    </>
  );
}
