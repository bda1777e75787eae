import { Button } from '@/components/ui/button';
import { CommandForm } from '@/components/ui/command-form';
import { SelectField } from '@/components/ui/field';
import type { FormAction } from '@/lib/forms/form-state';
import type { AttendancePage } from '@/lib/read/attendance-page';
import { routes } from '@/lib/routes';

/** From when what is recorded below holds, and all sixteen at once. */
export function MomentPanel({ page, allPresent }: { page: AttendancePage; allPresent: FormAction }) {
  const { moment, number, status } = page;
  if (!moment || status === 'HELD') return null;
  return (
    <div
      data-print="no"
      className="border-line bg-hued mb-24 flex flex-wrap items-end gap-16 rounded-[4px] border p-16"
    >
      <form action={routes.attendance(number)} className="flex min-w-0 flex-wrap items-end gap-8">
        <div className="w-[24rem] max-w-full">
          <SelectField
            name="vor"
            label="Was Sie erfassen, gilt"
            defaultValue={moment.itemId ?? ''}
            options={[
              { value: '', label: 'von Beginn an' },
              ...moment.choices.map(({ id, label }) => ({ value: id, label: `vor ${label}` })),
            ]}
          />
        </div>
        <Button>Übernehmen</Button>
      </form>
      {page.present < page.states.length && (
        <CommandForm
          action={allPresent}
          hidden={{ conferenceNumber: number, itemId: moment.itemId ?? '' }}
          submit="Alle Länder anwesend"
        />
      )}
    </div>
  );
}
