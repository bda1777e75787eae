import { measuredLine } from '@/lib/domain/follow-up-measurement';
import type { MeasurementView } from '@/lib/read/demand-measurements';

interface Props {
  measurements: readonly MeasurementView[];
  indicator: string | null;
}

/** Units of the drawing. */
const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 72;
const RIGHT = 24;
const TOP = 24;
const FOOT = 36;

const WRITTEN = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

/** The measured values as a line; the table below says the same. One value alone, or values of several units, are none. */
export function MeasuredChart({ measurements, indicator }: Props) {
  const units = new Set(measurements.map(({ unit }) => unit));
  const [unit] = units;
  if (measurements.length < 2 || units.size > 1 || unit === undefined) return null;
  const { points, lowest, highest } = measuredLine(measurements);
  const placed = points.map(({ on, value, x, y }) => ({
    ...{ on, value },
    x: LEFT + x * (WIDTH - LEFT - RIGHT),
    y: TOP + (1 - y) * (HEIGHT - TOP - FOOT),
  }));
  const [first, last] = [measurements[0], measurements.at(-1)];
  const words = `${indicator ?? 'Messwerte'}: von ${first?.written} ${unit} (${first?.day}) auf ${last?.written} ${unit} (${last?.day})`;
  return (
    <div className="max-w-[46rem]">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words}
        className="text-14 text-accent w-full"
      >
        {[lowest, highest].map((value) => (
          <Grid key={value} value={value} y={value === highest ? TOP : HEIGHT - FOOT} unit={unit} />
        ))}
        <polyline
          points={placed.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
          fill="none"
          stroke="currentColor"
          strokeWidth={2.5}
          strokeLinejoin="round"
        />
        {placed.map(({ on, x, y }) => (
          <circle key={`${on}-${x}-${y}`} cx={x} cy={y} r={4.5} fill="currentColor" />
        ))}
        <g className="fill-ink">
          <text x={LEFT} y={HEIGHT - 10}>
            {first?.day}
          </text>
          <text x={WIDTH - RIGHT} y={HEIGHT - 10} textAnchor="end">
            {last?.day}
          </text>
        </g>
      </svg>
    </div>
  );
}

/** A line of the scale with its number. */
function Grid({ value, y, unit }: { value: number; y: number; unit: string }) {
  return (
    <>
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={y} y2={y} className="stroke-line-strong" />
      <text x={LEFT - 8} y={y + 5} textAnchor="end" className="fill-ink">
        {WRITTEN.format(value)}
        {unit === 'Prozent' ? ' %' : ''}
      </text>
    </>
  );
}
