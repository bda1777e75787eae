import { ConfirmedMark } from '@/components/conference/confirmed-mark';
import { DeadlineRuleForm } from '@/components/conference/deadline-rule-form';
import type { FormAction } from '@/lib/forms/form-state';
import type { DeadlineRuleView } from '@/lib/read/deadline-rule-views';

interface Props {
  conference: number;
  rules: readonly DeadlineRuleView[];
  /** Null: for reading only. */
  action: FormAction | null;
}

/** How the deadlines follow from the Hauptkonferenz. */
export function DeadlineRuleList({ conference, rules, action }: Props) {
  return (
    <ul className="border-line grid grid-cols-1 gap-x-48 border-t xl:grid-cols-2">
      {rules.map((rule) => (
        <li key={rule.kind} data-keep className="border-line border-b py-12">
          <h3 className="font-semibold">{rule.label}</h3>
          <p className="figures">
            {rule.distance}
            {rule.avoidsHolidays
              ? ', sonst am letzten Tag davor, an dem in allen Ländern gearbeitet wird'
              : ', auch an Wochenenden und Feiertagen'}
          </p>
          <p className="mt-4">
            <ConfirmedMark confirmed={rule.confirmed} source={rule.source} />
          </p>
          {action && (
            <details data-print="no" className="mt-4">
              <summary className="link min-h-32">
                Regel ändern<span className="sr-only">: {rule.label}</span>
              </summary>
              <DeadlineRuleForm conference={conference} rule={rule} action={action} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
