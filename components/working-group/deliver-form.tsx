'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { GroupReportView } from '@/lib/read/working-group-page';

interface Props {
  groupId: string;
  report: GroupReportView;
  action: FormAction;
}

const HINT = 'PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), höchstens 20 MB; kann fehlen.';

/** Says that a report is there, with its file and its TOP. */
export function DeliverForm({ groupId, report, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="mt-12 flex max-w-[36rem] flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={{ groupId, reportId: report.id, version: report.version }} />
      <TextField
        id={`tag-${report.id}`}
        name="deliveredOn"
        type="date"
        label="Vorgelegt am"
        defaultValue={typedValue(state, 'deliveredOn')}
        errors={state.fieldErrors.deliveredOn}
      />
      <FileField
        id={`bericht-${report.id}`}
        label="Bericht"
        hint={HINT}
        errors={state.fieldErrors.file}
        state={state}
      />
      <TextField
        id={`top-${report.id}`}
        name="item"
        label="TOP auf der Tagesordnung dieser Konferenz"
        hint="Leer, wenn er noch nicht feststeht."
        defaultValue={typedValue(state, 'item')}
        errors={state.fieldErrors.item}
      />
      <div>
        <SubmitButton rank="secondary">Als vorgelegt vermerken</SubmitButton>
      </div>
    </form>
  );
}
