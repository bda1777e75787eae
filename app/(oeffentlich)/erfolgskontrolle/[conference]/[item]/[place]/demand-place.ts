import { routeNumber } from '@/lib/route-number';
import { routeText } from '@/lib/route-text';
import type { DemandPlace } from '@/lib/routes';

export interface DemandParams {
  conference: string;
  item: string;
  place: string;
}

/** "18", "4.4", "2-1" as the place of a request; null for an address that names none. */
export function demandPlace({ conference, item, place }: DemandParams): DemandPlace | null {
  const [number, text] = [routeNumber(conference), routeText(item)];
  const match = /^(\d{1,3})-([1-9]\d{0,2})$/.exec(place);
  if (number === null || text === null || !match) return null;
  return {
    ...{ conference: number, item: text },
    ...{ clause: Number(match[1]), position: Number(match[2]) },
  };
}
