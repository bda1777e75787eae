import { DEMAND_STATUSES, type DemandStatus } from '@/lib/domain/demand-status';

/** Colours are classes: the content security policy lets no style stand in an element. */
interface Look {
  ground: string;
  /** Of the lines among the marks, and of their surfaces where they are solid. */
  line: string;
  /** Drawn on a tile of 8 × 8, so that statuses differ without colour too. */
  marks: string;
}

const INFO = { ground: 'fill-info-tint', line: 'fill-none stroke-info' };
const GOOD = { ground: 'fill-good-tint', line: 'fill-none stroke-good' };
const MUTED = { ground: 'fill-hued', line: 'fill-none stroke-muted' };

const LOOKS: Record<DemandStatus, Look> = {
  NOT_TRACKED: { ...MUTED, marks: '' },
  OPEN: { ground: 'fill-warn-tint', line: 'fill-none stroke-warn', marks: 'M-2 2l4-4M0 8l8-8M6 10l4-4' },
  ASKED: { ...INFO, marks: 'M4 3.500v1M0 7.500v1M8 7.500v1M0-.5v1M8-.5v1' },
  INTERIM: { ...INFO, marks: 'M0 2h8M0 6h8' },
  PARTLY_IMPLEMENTED: { ...GOOD, marks: 'M-2 6l4 4M0 0l8 8M6-2l4 4' },
  IMPLEMENTED: { ground: GOOD.ground, line: 'fill-good stroke-good', marks: 'M0 0h8v8h-8z' },
  REJECTED: { ground: 'fill-bad-tint', line: 'fill-none stroke-bad', marks: 'M0 0l8 8M0 8l8-8' },
  OBSOLETE: { ...MUTED, marks: 'M2 0v8M6 0v8' },
  CONTINUED: { ...MUTED, marks: 'M0 4h3M5 4h3' },
};

const fillId = (prefix: string, status: DemandStatus) => `${prefix}-${status}`;

/** How a surface of that status is filled in a drawing that holds `StatusFills` of the same prefix. */
export const statusFill = (prefix: string, status: DemandStatus) => `url(#${fillId(prefix, status)})`;

/** The fills of all statuses, once in a drawing. `prefix`: no other drawing on the page has it. */
export function StatusFills({ prefix }: { prefix: string }) {
  return (
    <defs>
      {DEMAND_STATUSES.map((status) => {
        const { ground, line, marks } = LOOKS[status];
        return (
          <pattern
            key={status}
            id={fillId(prefix, status)}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect width="8" height="8" className={ground} />
            {marks && <path d={marks} className={line} strokeWidth={status === 'ASKED' ? 2.5 : 1.5} />}
          </pattern>
        );
      })}
    </defs>
  );
}
