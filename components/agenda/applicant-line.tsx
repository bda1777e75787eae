import type { Applicant } from '@/lib/domain/minutes';
import { applicantParts } from '@/lib/i18n/format';

/** The applicants as the printed agenda names them: leads underlined, "(koordinierend)" behind its Land. */
export function ApplicantLine({
  applicants,
  allStates,
}: {
  applicants: readonly Applicant[];
  allStates: boolean;
}) {
  return (
    <>
      {applicantParts(applicants, allStates).map((part, index) =>
        // The parts of one line never change their order; plain ones need no element of their own.
        part.underline ? <u key={index}>{part.text}</u> : part.text,
      )}
    </>
  );
}
