import { MeasurementForm } from '@/components/follow-up/measurement-form';
import { Fold } from '@/components/motion/fold';
import type { FormAction } from '@/lib/forms/form-state';
import type { DemandPage } from '@/lib/read/demand-page';

interface Props {
  page: Pick<DemandPage, 'id' | 'version' | 'measurements'>;
  /** Puts a value right; null for whoever may not. */
  action: FormAction | null;
}

/** The measured values in words and figures, as the line draws them. */
export function MeasuredTable({ page: { id: demandId, version, measurements }, action }: Props) {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Messwerte">
      <table className="w-full">
        <thead>
          <tr className="border-line-strong border-b text-left">
            <th className="py-8 pr-16 font-medium">Tag</th>
            <th className="py-8 pr-16 text-right font-medium">Wert</th>
            <th className="py-8 font-medium">Quelle</th>
          </tr>
        </thead>
        <tbody>
          {measurements.map((measurement) => (
            <tr key={measurement.id} className="border-line border-b align-top">
              <td className="figures py-8 pr-16">{measurement.day}</td>
              <td className="figures py-8 pr-16 text-right whitespace-nowrap">
                {measurement.written} {measurement.unit}
              </td>
              <td className="py-8">
                {measurement.source ?? '–'}
                {action && (
                  <Fold title="Berichtigen" about={`Messwert vom ${measurement.day}`}>
                    <MeasurementForm
                      seen={{ demandId, version }}
                      measurement={measurement}
                      unit={measurement.unit}
                      action={action}
                    />
                  </Fold>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
