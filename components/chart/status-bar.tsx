import type { DemandStatus } from '@/lib/domain/demand-status';
import { StatusFills, statusFill } from './status-fills';

interface Props {
  /** No other drawing on the page has it. */
  id: string;
  counts: readonly { status: DemandStatus; count: number }[];
  /** What the full width stands for; the sum of the counts where nothing is said. */
  full?: number;
  height?: number;
}

/** How many stand where, as one bar; for the eye alone, the numbers stand beside it in words. */
export function StatusBar({ id, counts, full, height = 24 }: Props) {
  const sum = counts.reduce((total, { count }) => total + count, 0);
  const whole = Math.max(1, full ?? sum);
  const percent = (count: number) => `${(count / whole) * 100}%`;
  return (
    <svg aria-hidden="true" focusable="false" width="100%" height={height} className="block">
      <StatusFills prefix={id} />
      {counts.map(({ status, count }, index) => {
        const before = counts.slice(0, index).reduce((total, one) => total + one.count, 0);
        return (
          <rect
            key={status}
            x={percent(before)}
            width={percent(count)}
            y={1}
            height={height - 2}
            fill={statusFill(id, status)}
            className="stroke-line-strong"
          />
        );
      })}
    </svg>
  );
}

/** The sign of a status beside its word. */
export function StatusSwatch({ id, status }: { id: string; status: DemandStatus }) {
  return (
    <svg aria-hidden="true" focusable="false" width="20" height="16" className="shrink-0">
      <StatusFills prefix={id} />
      <rect
        x="0.5"
        y="0.5"
        width="19"
        height="15"
        fill={statusFill(id, status)}
        className="stroke-line-strong"
      />
    </svg>
  );
}
