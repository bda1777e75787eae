import { Icon, type IconName } from '@/components/ui/icon';
import type { TimeLine as TimeLineView, TimeLineEntry } from '@/lib/read/time-line';

/**
 * A term from the Themenanmeldung to the minutes: the next deadline in words, then everything in order of time with
 * today's mark. One column of days and one of matters where there is room, one below the other where there is not.
 */
export function TimeLine({ timeLine }: { timeLine: TimeLineView }) {
  if (timeLine.entries.length === 0) return null;
  return (
    <div className="@container">
      <p className="mb-12">
        <span className="text-muted">Als Nächstes: </span>
        <strong className="figures font-semibold">
          {timeLine.next ?? 'keine weitere Frist in dieser Vorsitzzeit.'}
        </strong>
      </p>
      <ol>
        {timeLine.entries.map((entry) => (
          <Entry key={entry.key} entry={entry} />
        ))}
      </ol>
    </div>
  );
}

const ROW =
  'border-line relative ml-12 border-l-2 py-8 pl-24 @min-[36rem]:ml-[16.5rem] @min-[36rem]:grid @min-[36rem]:min-h-44 @min-[36rem]:grid-cols-[minmax(0,1fr)_auto] @min-[36rem]:items-baseline @min-[36rem]:gap-x-16';
/** Beside the rail where there is room. */
const DAY =
  'figures text-muted @min-[36rem]:absolute @min-[36rem]:top-8 @min-[36rem]:right-full @min-[36rem]:w-[16rem] @min-[36rem]:pr-24 @min-[36rem]:text-right';

function Entry({ entry }: { entry: TimeLineEntry }) {
  const today = entry.kind === 'TODAY';
  return (
    <li data-keep aria-current={today ? 'date' : undefined} className={ROW}>
      <Mark entry={entry} />
      <span className={`block ${labelLook(entry)}`}>
        {entry.label}
        {entry.state === 'NEXT' && <span className="sr-only"> (als Nächstes)</span>}
      </span>
      <span className={DAY}>{entry.date}</span>
      {entry.remaining && (
        <span className="figures text-muted">
          <span className="@min-[36rem]:hidden">, </span>
          {entry.remaining}
        </span>
      )}
    </li>
  );
}

function labelLook({ kind, state }: TimeLineEntry): string {
  if (kind === 'TODAY') return 'text-accent font-semibold';
  if (state === 'PAST') return 'text-muted';
  return kind === 'MEETING' || state === 'NEXT' ? 'font-semibold' : 'font-medium';
}

const LOOKS = {
  TODAY: 'border-accent bg-accent text-on-accent',
  PAST: 'border-line-strong bg-paper text-muted',
  NEXT: 'border-accent bg-paper text-accent',
  COMING: 'border-line-strong bg-paper text-muted',
} as const;

/** The point on the rail; what it means stands beside it in words. */
function Mark({ entry }: { entry: TimeLineEntry }) {
  const look = LOOKS[entry.kind === 'TODAY' ? 'TODAY' : entry.state];
  return (
    <span
      className={`absolute top-8 -left-[13px] flex size-24 items-center justify-center rounded-full border-2 ${look}`}
    >
      <Icon name={iconOf(entry)} size={16} />
    </span>
  );
}

function iconOf({ kind, state }: TimeLineEntry): IconName {
  if (kind === 'TODAY') return 'down';
  if (state === 'PAST') return 'check';
  return kind === 'MEETING' ? 'people' : 'clock';
}
