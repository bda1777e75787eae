import 'server-only';
import { berlinDay } from '@/lib/clock';
import { formatDate } from '@/lib/i18n/format';

/** An edition as pages name it. */
export interface EditionName {
  letter: string;
  /** ISO day in Berlin. */
  issuedOn: string;
  /** "Fassung A vom 12. März 2027" */
  name: string;
}

/** The name of a stored edition. */
export function editionName({ letter, issuedAt }: { letter: string; issuedAt: Date }): EditionName {
  const issuedOn = berlinDay(issuedAt);
  return { letter, issuedOn, name: `Fassung ${letter} vom ${formatDate(issuedOn)}` };
}
