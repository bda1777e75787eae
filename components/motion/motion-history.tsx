import { EmptyState } from '@/components/ui/empty-state';
import type { MotionHistoryPage } from '@/lib/read/motion-history-page';

/** The steps of a motion by day, the latest first. */
export function MotionHistory({ days, truncated }: Pick<MotionHistoryPage, 'days' | 'truncated'>) {
  if (days.length === 0)
    return (
      <EmptyState title="Noch kein Verlauf">
        Jeder Schritt steht hier mit Datum, Person und Land, sobald er getan ist.
      </EmptyState>
    );
  return (
    <>
      <ol className="max-w-[56rem]">
        {days.map(({ day, steps }) => (
          <li key={day} className="mb-24" data-keep>
            <h2 className="text-18 border-line mb-4 border-b pb-4 font-semibold">{day}</h2>
            <ol>
              {steps.map(({ seq, time, sentence, by }) => (
                <li key={seq} className="grid grid-cols-1 gap-x-16 py-4 sm:grid-cols-[6rem_minmax(0,1fr)]">
                  <span className="text-muted figures">{time}</span>
                  <div>
                    <p>{sentence}</p>
                    {by && <p className="text-14 text-muted">{by}</p>}
                  </div>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {truncated && <p className="text-muted">Ältere Schritte sind hier nicht aufgeführt.</p>}
    </>
  );
}
