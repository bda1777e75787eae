import type { MinutesResolution, Outcome } from '@/lib/domain/minutes';
import type { TextBlock } from '@/lib/domain/text-block';
import { stateList } from '../applicant-list';

/** One resolution as the minutes print it; applicants in the notation of `stateList`, "" where none is named. */
export function resolution(
  number: string,
  outcome: Outcome,
  title: string,
  applicants: string,
  blocks: TextBlock[],
): MinutesResolution {
  return {
    number,
    title,
    applicants: stateList(applicants),
    outcome,
    circular: null,
    decidedOn: null,
    blocks,
  };
}
