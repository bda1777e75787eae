import type { MinutesConference, MinutesResolution } from './minutes';

/** One resolution as it is sent to its addressees: the record's words and nothing of how it came about. */
export interface ResolutionPrint {
  conference: MinutesConference;
  resolution: MinutesResolution;
  /** False: only the members of the conference know it yet, and the print says so. */
  published: boolean;
}
