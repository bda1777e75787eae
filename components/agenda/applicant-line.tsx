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
        part.underline ? (
          // The parts of one line never change their order.
          <u key={index} className="underline-offset-4">
            {part.text}
          </u>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </>
  );
}
