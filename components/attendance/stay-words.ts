import type { Stay } from '@/lib/domain/attendance';

/** "von Beginn bis vor TOP 4.1", "ab TOP 6"; where it came and never left, only from when. */
export function stayWords({ from, to, ended }: Stay): string {
  const begin = from === null ? 'von Beginn' : `ab TOP ${from}`;
  if (!ended) return begin;
  return to === null ? `${begin} bis zum Schluss` : `${begin} bis vor TOP ${to}`;
}
