import type { Minutes } from '@/lib/domain/minutes';
import { AGENDA_18 } from './agenda';
import { DELEGATIONS_18, GUESTS_18 } from './participants';
import { FORMAL_RESOLUTIONS_18 } from './resolutions-formal';
import { LANGUAGE_AND_WORK_RESOLUTIONS_18 } from './resolutions-language-and-work';
import { PARTICIPATION_RESOLUTIONS_18 } from './resolutions-participation';

/**
 * The 18. Hauptkonferenz as its external minutes record it. Facts: date, place, chair, ministries, agenda with
 * applicants and outcomes, the counts of Ziffern, and where agenda and resolution differ (1.3, 4.1, 4.4, 4.6, 7.4).
 * Texts are sample texts, persons are invented.
 */
export const MINUTES_18: Minutes = {
  conference: {
    number: 18,
    year: 2023,
    kind: 'MAIN',
    startsOn: '2023-04-26',
    endsOn: '2023-04-27',
    place: 'Wiesbaden',
    chair: 'HE',
  },
  participants: DELEGATIONS_18,
  guests: GUESTS_18,
  agenda: AGENDA_18,
  resolutions: [
    ...FORMAL_RESOLUTIONS_18,
    ...PARTICIPATION_RESOLUTIONS_18,
    ...LANGUAGE_AND_WORK_RESOLUTIONS_18,
  ],
};
