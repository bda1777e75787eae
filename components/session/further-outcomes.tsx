import type { ReactNode } from 'react';
import { Key } from '@/components/session/outcome-button';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import { FEDERAL_STATES } from '@/lib/domain/federal-state';
import type { SessionItem } from '@/lib/domain/session';
import { isOpenItem } from '@/lib/domain/session-order';
import { OUTCOME_BUTTONS } from '@/lib/i18n/session-words';

/** zurückgezogen: by whom, as far as it was said. The applicants come first. */
export function WithdrawalFields({ item }: { item: SessionItem }) {
  const applies = (code: string) => item.applicants.some(({ state }) => state === code);
  const states = [
    ...FEDERAL_STATES.filter(({ code }) => applies(code)),
    ...FEDERAL_STATES.filter(({ code }) => !applies(code)),
  ];
  return (
    <Asked outcome="WITHDRAWN" submit="Als zurückgezogen festhalten">
      <SelectField
        id="withdrawn-by"
        name="withdrawnBy"
        label="Zurückgezogen durch"
        options={[
          { value: '', label: 'nicht benannt' },
          ...states.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    </Asked>
  );
}

/** zusammengelegt: with which item that goes on. */
export function MergeFields({ item, items }: { item: SessionItem; items: readonly SessionItem[] }) {
  const targets = items.filter(
    (other) =>
      isOpenItem(other) && other.id !== item.id && (other.kind === 'KAMIN') === (item.kind === 'KAMIN'),
  );
  return (
    <Asked outcome="MERGED" submit="Als zusammengelegt festhalten">
      <SelectField
        id="merged-into"
        name="mergedIntoId"
        label="Zusammengelegt mit"
        options={[
          { value: '', label: 'Bitte wählen' },
          ...targets.map(({ id, number, title }) => ({ value: id, label: `TOP ${number} ${title}` })),
        ]}
      />
    </Asked>
  );
}

interface AskedProps {
  outcome: 'WITHDRAWN' | 'MERGED';
  submit: string;
  children: ReactNode;
}

/** An outcome that needs a word more: its key opens it, Enter records. */
function Asked({ outcome, submit, children }: AskedProps) {
  return (
    <details className="asked-outcome" data-outcome={outcome}>
      <summary>
        <Key of={outcome} />
        {OUTCOME_BUTTONS[outcome]}
      </summary>
      <div className="mt-8 flex max-w-[28rem] flex-col gap-12">
        {children}
        <div>
          <Button name="outcome" value={outcome}>
            {submit}
          </Button>
        </div>
      </div>
    </details>
  );
}
