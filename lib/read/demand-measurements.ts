import 'server-only';
import { isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { formatDate } from '@/lib/i18n/format';

/** A measured value of a request's indicator. */
export interface MeasurementView {
  id: string;
  /** ISO. */
  on: string;
  /** "31. Dezember 2025" */
  day: string;
  value: number;
  /** "1.234,5" */
  written: string;
  unit: string;
  source: string | null;
}

const WRITTEN = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 6 });

/** The measured values of a request that the reader may see, in the order of their days. */
export async function demandMeasurements(demandId: string): Promise<MeasurementView[]> {
  const rows = await database().demandMeasurement.findMany({
    where: { demandId },
    orderBy: [{ measuredOn: 'asc' }, { id: 'asc' }],
    select: { id: true, measuredOn: true, value: true, unit: true, source: true },
  });
  return rows.map(({ id, measuredOn, value, unit, source }) => {
    const on = isoDay(measuredOn);
    return {
      ...{ id, on, unit, source, day: formatDate(on) },
      ...{ value: value.toNumber(), written: WRITTEN.format(value.toNumber()) },
    };
  });
}
