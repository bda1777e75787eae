import { STATE_CODES, stateName, type StateCode } from '@/lib/domain/federal-state';
import type { DayObstacle, Holiday } from '@/lib/domain/holiday';
import { formatDate, formatDateWithWeekday, formatList } from './format';

/** "ein Samstag", "Feiertag in Sachsen (Buß- und Bettag)" */
function obstacleWords(obstacle: DayObstacle): string {
  if (obstacle.kind === 'HOLIDAY') return holidayWords(obstacle.holiday);
  return new Date(`${obstacle.day}T00:00:00Z`).getUTCDay() === 6 ? 'ein Samstag' : 'ein Sonntag';
}

/** "Feiertag in allen Ländern (Karfreitag)", "Feiertag in Bayern sowie in Teilen von Sachsen (Fronleichnam)" */
function holidayWords({ name, states, partsOf }: Holiday): string {
  const places = [
    ...(states.length > 0 ? [inStates(states)] : []),
    ...(partsOf.length > 0 ? [`in Teilen von ${formatList(partsOf.map(stateName))}`] : []),
  ];
  return `Feiertag ${places.join(' sowie ')} (${name})`;
}

/** "in Bayern, Hessen und im Saarland": the one Land with an article comes last. */
function inStates(states: readonly StateCode[]): string {
  if (states.length === STATE_CODES.length) return 'in allen Ländern';
  const [first, ...more] = states.filter((state) => state !== 'SL').map(stateName);
  const named = first === undefined ? [] : [`in ${first}`, ...more];
  return formatList([...named, ...(states.includes('SL') ? ['im Saarland'] : [])]);
}

/** "17. November 2027 (Mittwoch) ist Feiertag in Sachsen (Buß- und Bettag)" */
export function obstacleSentence(obstacle: DayObstacle): string {
  const day = obstacle.kind === 'WEEKEND' ? formatDate(obstacle.day) : formatDateWithWeekday(obstacle.day);
  return `${day} ist ${obstacleWords(obstacle)}`;
}
