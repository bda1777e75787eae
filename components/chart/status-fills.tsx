import { DEMAND_STATUSES, type DemandStatus } from '@/lib/domain/demand-status';

interface Look {
  /** KERN's colours, which it switches between light and dark. */
  ground: string;
  stroke: string;
  /** Drawn on a tile of 8 × 8, so that statuses differ without colour too. */
  marks: string;
}

const FEEDBACK = '--kern-color-feedback';
const look = (name: string, marks: string): Look => ({
  ...{ ground: `var(${FEEDBACK}-${name}-background)`, stroke: `var(${FEEDBACK}-${name})`, marks },
});
const muted = (marks: string): Look => ({
  ...{
    ground: 'var(--kern-color-layout-background-hued)',
    stroke: 'var(--kern-color-layout-text-muted)',
    marks,
  },
});

const SOLID = 'M0 0h8v8h-8z';
const LOOKS: Record<DemandStatus, Look> = {
  NOT_TRACKED: muted(''),
  OPEN: look('warning', 'M-2 2l4-4M0 8l8-8M6 10l4-4'),
  ASKED: look('info', 'M4 3.500v1M0 7.500v1M8 7.500v1M0-.5v1M8-.5v1'),
  INTERIM: look('info', 'M0 2h8M0 6h8'),
  PARTLY_IMPLEMENTED: look('success', 'M-2 6l4 4M0 0l8 8M6-2l4 4'),
  IMPLEMENTED: look('success', SOLID),
  REJECTED: look('danger', 'M0 0l8 8M0 8l8-8'),
  OBSOLETE: muted('M2 0v8M6 0v8'),
  CONTINUED: muted('M0 4h3M5 4h3'),
};

const fillId = (prefix: string, status: DemandStatus) => `${prefix}-${status}`;

/** How a surface of that status is filled in a drawing that holds `StatusFills` of the same prefix. */
export const statusFill = (prefix: string, status: DemandStatus) => `url(#${fillId(prefix, status)})`;

/** The fills of all statuses, once in a drawing. `prefix`: no other drawing on the page has it. */
export function StatusFills({ prefix }: { prefix: string }) {
  return (
    <defs>
      {DEMAND_STATUSES.map((status) => {
        const { ground, stroke, marks } = LOOKS[status];
        return (
          <pattern
            key={status}
            id={fillId(prefix, status)}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect width="8" height="8" style={{ fill: ground }} />
            {marks && (
              <path
                d={marks}
                style={{ stroke, fill: marks === SOLID ? stroke : 'none' }}
                strokeWidth={status === 'ASKED' ? 2.5 : 1.5}
              />
            )}
          </pattern>
        );
      })}
    </defs>
  );
}
