'use client';

import { useActionState } from 'react';
import { StateChoice } from '@/components/motion/state-choice';
import { SelectField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { Coordination } from '@/lib/read/motion-coordination';

interface Props {
  motion: { id: string; version: number };
  action: FormAction;
}

/** Which of the other Länder are federführend. */
export function RolesForm({ motion, roles, action }: Props & Pick<Coordination, 'roles'>) {
  const [state, formAction] = useActionState(action, IDLE);
  const leads = roles.flatMap((one) => (one.role === 'LEAD' ? [one.state] : []));
  const chosen = state.status === 'REFUSED' ? (state.values.leads ?? []) : leads;
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-12">
      <FormMessage state={state} />
      <MotionFields motion={motion} />
      {roles.map((one) => (
        <input key={one.state} type="hidden" name="states" value={one.state} />
      ))}
      <StateChoice
        key={`${motion.version} ${chosen.join()}`}
        name="leads"
        label="Federführend"
        hint="Die übrigen zeichnen mit."
        states={roles.map((one) => one.state)}
        chosen={chosen}
      />
      <div>
        <SubmitButton rank="secondary">Rollen speichern</SubmitButton>
      </div>
    </form>
  );
}

/** Another Land coordinates from now on. */
export function HandOverForm({ motion, successors, action }: Props & { successors: readonly StateCode[] }) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-12">
      <FormMessage state={state} />
      <MotionFields motion={motion} />
      <SelectField
        name="to"
        label="Koordinierend"
        hint="Ihr Land bleibt federführend und zeichnet damit die geltende Fassung."
        defaultValue={typedValue(state, 'to')}
        errors={state.fieldErrors.to}
        options={[
          { value: '', label: 'Bitte wählen' },
          ...successors.map((code) => ({ value: code, label: stateName(code) })),
        ]}
      />
      <div>
        <SubmitButton rank="secondary">Koordinierung abgeben</SubmitButton>
      </div>
    </form>
  );
}

function MotionFields({ motion }: Pick<Props, 'motion'>) {
  return (
    <>
      <input type="hidden" name="motionId" value={motion.id} />
      <input type="hidden" name="version" value={motion.version} />
    </>
  );
}
