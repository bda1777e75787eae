import { RuleForm } from '@/components/conference/rule-form';
import { ConfirmedMark } from '@/components/conference/confirmed-mark';
import type { FormAction } from '@/lib/forms/form-state';
import type { ConferenceRuleView } from '@/lib/read/conference-rule-views';

interface Props {
  conference: number;
  rules: readonly ConferenceRuleView[];
  action: FormAction;
}

/** The rules of procedure of a term, each with what it rests on. */
export function RuleList({ conference, rules, action }: Props) {
  return (
    <ul className="border-line grid grid-cols-1 gap-x-48 border-t xl:grid-cols-2">
      {rules.map((rule) => (
        <li key={rule.key} className="border-line border-b py-12">
          <h3 className="font-semibold">{rule.label}</h3>
          <p className="flex flex-wrap items-center gap-x-12 gap-y-4">
            <span className="figures">{rule.answer}</span>
            <ConfirmedMark confirmed={rule.confirmed} source={rule.source} />
          </p>
          <details className="mt-4">
            <summary className="link min-h-32">
              Ändern<span className="sr-only">: {rule.label}</span>
            </summary>
            <RuleForm conference={conference} rule={rule} action={action} />
          </details>
        </li>
      ))}
    </ul>
  );
}
