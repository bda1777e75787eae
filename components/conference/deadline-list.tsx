import type { DeadlineView } from '@/lib/read/deadline-views';

/** The deadlines of a term with the days that remain. */
export function DeadlineList({ deadlines }: { deadlines: readonly DeadlineView[] }) {
  return (
    <ol>
      {deadlines.map((deadline) => (
        <li key={deadline.label} className="border-line border-b py-8 last:border-b-0">
          <span className={deadline.passed ? 'text-muted' : 'font-medium'}>{deadline.label}</span>
          <span className="figures flex flex-wrap justify-between gap-x-16">
            {deadline.date} <span className="text-muted">{deadline.remaining}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
