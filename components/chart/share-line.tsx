import type { YearFigures } from '@/lib/domain/follow-up-figures';
import { DataFold } from './data-fold';

const WIDTH = 640;
const HEIGHT = 260;
const EDGE = { left: 56, right: 32, top: 24, bottom: 40 };
/** Between the scale and the first year, so that their numbers stand apart. */
const INSET = 24;
const LINES = [0, 25, 50, 75, 100];

const share = ({ implemented, total }: YearFigures) => Math.round((implemented / Math.max(1, total)) * 100);

/** The share of what each year's conference asked for that is implemented today. */
export function ShareLine({ years }: { years: readonly YearFigures[] }) {
  const first = years[0]?.year ?? 0;
  const span = Math.max(1, (years.at(-1)?.year ?? first) - first);
  const inner = WIDTH - EDGE.left - EDGE.right - INSET;
  // A single year stands in the middle.
  const x = (year: number) =>
    EDGE.left + INSET + (years.length === 1 ? inner / 2 : ((year - first) / span) * inner);
  const y = (percent: number) => EDGE.top + (1 - percent / 100) * (HEIGHT - EDGE.top - EDGE.bottom);
  const points = years.map((one) => ({ ...one, percent: share(one), cx: x(one.year), cy: y(share(one)) }));
  return (
    <figure>
      <div
        className="max-w-[42rem] overflow-x-auto"
        tabIndex={0}
        role="region"
        aria-label="Anteil umgesetzt nach Jahren"
      >
        <svg
          aria-hidden="true"
          focusable="false"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          className="figures block w-full min-w-[30rem]"
          fill="currentColor"
          fontSize="14"
        >
          <GridLines y={y} />
          <polyline
            points={points.map(({ cx, cy }) => `${cx},${cy}`).join(' ')}
            className="stroke-accent fill-none"
            strokeWidth="3"
          />
          {points.map(({ year, percent, cx, cy }) => (
            <g key={year} textAnchor="middle">
              <circle cx={cx} cy={cy} r="5" className="fill-accent" />
              <text x={cx} y={cy - 10} fontWeight="600">
                {percent} %
              </text>
              <text x={cx} y={HEIGHT - 14}>
                {year}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <DataFold
        caption="Anteil umgesetzt nach Jahren"
        headers={['Jahr', 'Bitten und Forderungen', 'umgesetzt', 'teilweise umgesetzt', 'Anteil umgesetzt']}
        rows={points.map(({ year, total, implemented, partly, percent }) => [
          ...[year, total, implemented, partly, `${percent} %`],
        ])}
      />
    </figure>
  );
}

/** The shares that one reads the others by. */
function GridLines({ y }: { y: (percent: number) => number }) {
  return LINES.map((percent) => (
    <g key={percent}>
      <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(percent)} y2={y(percent)} className="stroke-line" />
      <text x={EDGE.left - 8} y={y(percent) + 5} textAnchor="end">
        {percent} %
      </text>
    </g>
  ));
}
