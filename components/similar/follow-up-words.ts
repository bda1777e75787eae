import { TERMS } from '@/lib/i18n/terms';
import type { EarlierResolution } from '@/lib/read/similar-resolutions';

/** "2 offen, 1 umgesetzt"; empty where nothing is followed up. */
export function followUpWords(followUp: EarlierResolution['followUp']): string {
  return followUp.map(({ status, count }) => `${count} ${TERMS.FollowUpStatus[status]}`).join(', ');
}
