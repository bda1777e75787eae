import { STATE_CODES, stateName, type StateCode } from '@/lib/domain/federal-state';
import type { DayObstacle, Holiday } from '@/lib/domain/holiday';
import { formatDateWithWeekday, formatList } from './format';

/** "ein Samstag", "Feiertag in Sachsen (Buß- und Bettag)": to stand behind "ist". */
export function obstacleWords(obstacle: DayObstacle): string {
  if (obstacle.kind === 'HOLIDAY') return holidayWords(obstacle.holiday);
  return new Date(`${obstacle.day}T00:00:00Z`).getUTCDay() === 6 ? 'ein Samstag' : 'ein Sonntag';
}

/** "Feiertag in allen Ländern (Karfreitag)", "Feiertag in Bayern und in Teilen von Sachsen (Fronleichnam)" */
function holidayWords({ name, states, partsOf }: Holiday): string {
  const places = [
    ...(states.length > 0 ? [`in ${statesWords(states)}`] : []),
    ...(partsOf.length > 0 ? [`in Teilen von ${formatList(partsOf.map(stateName))}`] : []),
  ];
  return `Feiertag ${places.join(' sowie ')} (${name})`;
}

function statesWords(states: readonly StateCode[]): string {
  if (states.length === STATE_CODES.length) return 'allen Ländern';
  // "im Saarland" is the one Land with an article; in a list it goes without.
  return states.length === 1 && states[0] === 'SL' ? 'dem Saarland' : formatList(states.map(stateName));
}

/** "17. November 2027 (Mittwoch) ist Feiertag in Sachsen (Buß- und Bettag)" */
export function obstacleSentence(obstacle: DayObstacle): string {
  return `${formatDateWithWeekday(obstacle.day)} ist ${obstacleWords(obstacle)}`;
}
