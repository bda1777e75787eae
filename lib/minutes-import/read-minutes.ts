import { ok, refuse, type Result } from '@/lib/result';
import type { MinutesReading } from './minutes-reading';
import { parseMinutes } from './parse-minutes';
import type { SourceText } from './source-text';

/**
 * Reads minutes, or refuses a text that is none: without a single item that states a vote or its applicants, or
 * without a sign of the conference (a number, a date, an agenda, or several such items).
 */
export function readMinutes(source: SourceText): Result<MinutesReading, 'NO_MINUTES'> {
  const reading = parseMinutes(source);
  const { conference, agenda, resolutions } = reading.minutes;
  const decided = resolutions.filter((one) => one.outcome !== null || one.applicants.length > 0).length;
  const ofConference = conference.number !== null || conference.startsOn !== null;
  const isMinutes = decided > 0 && (ofConference || agenda.length > 1 || decided > 1);
  return isMinutes ? ok(reading) : refuse('NO_MINUTES');
}
