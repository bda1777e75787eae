'use client';

import { useActionState } from 'react';
import { ChoiceField } from '@/components/ui/choice-field';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { StartableMotion } from '@/lib/read/new-circular-page';

/** Deadline, way of counting and a few words, then the motion is with all Länder. */
export function StartForm({ motion, action }: { motion: StartableMotion; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  const { id, versionNumber, days, rules, ruleConfirmed } = motion;
  const period = `Nach der Geschäftsordnung ${days.count} Tage${days.confirmed ? '' : ' (unbestätigt)'}; der letzte Tag zählt mit.`;
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ motionId: id, versionNumber }} />
      <TextField
        name="dueOn"
        type="date"
        label="Frist"
        hint={period}
        defaultValue={typedValue(state, 'dueOn', motion.dueOn)}
        errors={state.fieldErrors.dueOn}
      />
      <div className="flex flex-col gap-8">
        <ChoiceField
          state={state}
          name="rule"
          label={`Wie gezählt wird${ruleConfirmed ? '' : ' (unbestätigt)'}`}
          options={[...rules]
            .sort((a, b) => Number(b.value === motion.rule) - Number(a.value === motion.rule))
            .map(({ value }) => ({ value, label: TERMS.CircularRule[value] }))}
        />
        <ul className="text-14 text-muted list-disc pl-20">
          {rules.map(({ value, sentence }) => (
            <li key={value}>
              {TERMS.CircularRule[value]}: {sentence}
            </li>
          ))}
        </ul>
      </div>
      <TextField
        name="coverNote"
        label="Anschreiben (freiwillig)"
        hint="Lesen alle Länder; steht über dem Beschlussvorschlag."
        rows={4}
        defaultValue={typedValue(state, 'coverNote')}
        errors={state.fieldErrors.coverNote}
      />
      <p className="text-muted">
        Mit dem Einleiten erhält das Verfahren seine Nummer, und alle Freigaben werden benachrichtigt. Bis es
        abgeschlossen oder abgebrochen ist, bleiben Fassung {versionNumber} und der Kreis der Antragsteller
        unverändert.
      </p>
      <div>
        <SubmitButton icon="circular">Umlaufverfahren einleiten</SubmitButton>
      </div>
    </form>
  );
}
