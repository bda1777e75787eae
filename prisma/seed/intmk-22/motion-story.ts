import type { InvitationStatus } from '@/lib/db/generated/client';
import type { StateCode } from '@/lib/domain/federal-state';
import { applicantList, stateList } from '../applicant-list';
import type { SampleMotion } from './motions';

/** The day and hour of a step, in Berlin's winter or summer time alike during working hours. */
export const at = (day: string, hour: number) =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);

export const begunOn = (sample: SampleMotion) => sample.versions[0]?.on ?? '2026-10-05';
export const REGISTERED_ON = '2026-10-30';
export const WITHDRAWN_ON = '2026-11-16';

/** True if the motion went to the office. */
export const wasRegistered = ({ status }: SampleMotion) =>
  ['REGISTERED', 'ON_AGENDA', 'WITHDRAWN'].includes(status);

/** Which version each Land signed: the latest, or the one before it where it has still to confirm. */
export function signedVersions(sample: SampleMotion): { state: StateCode; number: number }[] {
  const latest = sample.versions.length;
  const signed = stateList(sample.signedLatest ?? '');
  return applicantList(sample.applicants)
    .map(({ state }) => ({ state, number: signed.includes(state) ? latest : latest - 1 }))
    .filter(({ number }) => number > 0);
}

const ANSWERS: Readonly<Record<string, { status: InvitationStatus; words: string }>> = {
  '?': { status: 'QUESTION', words: 'Wie hoch werden die Kosten geschätzt?' },
  '-': { status: 'DECLINED', words: 'Wir sehen die Zuständigkeit bei den Kommunen.' },
};

/** The invited Länder that have not joined, with what each answered. */
export function invitations({ invited = '' }: SampleMotion) {
  return invited
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) =>
      stateList(word.slice(0, 2)).map((state) => ({ state, answer: ANSWERS[word.slice(2)] })),
    );
}
